"""What the program says about itself."""

import json
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"


def toolkit(*arguments, **options):
    return subprocess.run([TOOLKIT, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120, **options)


def commands(command, names=()):
    """Every command that does something, with its words."""
    names = (*names, command["commandName"])
    inner = [child for child in command.get("subcommands", []) if child["commandName"] != "help"]
    return [found for child in inner for found in commands(child, names)] if inner else [(names, command)]


@pytest.fixture(scope="module")
def tool():
    return json.loads(toolkit("--experimental-dump-help").stdout)["command"]


def test_each_command_shows_examples_of_itself_that_fit_a_terminal(tool):
    found = commands(tool)
    assert len(found) >= 16
    for names, command in found:
        examples = [line for line in command.get("discussion", "").split("\n") if line.startswith("  ")]
        assert any(line.startswith("  " + " ".join(names)) for line in examples), names
        assert [line for line in examples if len(line) > 80] == [], names


def test_each_argument_says_what_it_is(tool):
    for names, command in commands(tool):
        for argument in command.get("arguments", []):
            assert argument.get("abstract"), (names, argument)


def test_every_status_is_as_the_manual_has_it(tmp_path):
    assert toolkit("--version").stdout.count(".") == 2
    for status, arguments in [
        (0, ["check", "--as-of", "2026-11-22"]),
        (0, ["build", "--help"]),
        (1, ["check", "--content", "nowhere"]),
        (1, ["build", "--site", "nowhere", "--output", str(tmp_path / "site")]),
        (1, ["consent", "check", "Tests/ToolkitTests/Forms/never-ends.yml"]),
        (2, ["consent", "check", "nothing.yml"]),
        (64, ["bild"]),
        (64, ["help", "bild"]),
        (64, ["build", "--colour"]),
        (64, ["consent", "rules", "consent-purpose"]),
    ]:
        result = toolkit(*arguments)
        assert result.returncode == status, (arguments, result)
        assert bool(result.stderr) == (status != 0 and arguments[0:2] != ["consent", "check"] or status == 2), (
            arguments,
            result,
        )


@pytest.mark.parametrize("command", ["stats --json", "help", "build --help", "schema", "--generate-completion-script zsh"])
def test_a_result_that_cannot_be_written_is_no_success(command):
    with open("/dev/full", "wb") as full:
        result = subprocess.run([TOOLKIT, *command.split()], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, timeout=120)
    assert (result.returncode, result.stderr) == (1, b"Error: cannot write the output: No space left on device\n")


def test_translations_are_listed_for_programs():
    [spanish] = json.loads(toolkit("translations", "--json").stdout)
    assert spanish["language"] == "es"
    listed = {text["path"] for group in ("upToDate", "outOfStep", "missing") for text in spanish[group]}
    assert {"toolkit.yml", "glossary.md", "modules/07-collaboration/05-roles.md"} <= listed
    assert not any(path.endswith(".es.md") for path in listed)


def test_a_build_tells_programs_what_it_did(tmp_path):
    site = tmp_path / "site"
    first = json.loads(toolkit("build", "--json", "--output", site).stdout)
    assert first["version"] == 1
    assert (first["errors"], first["warnings"], first["diagnostics"]) == (0, 0, [])
    count = sum(path.is_file() for path in site.rglob("*")) - 1
    assert first["site"] == {
        "folder": str(site),
        "audience": "trainer",
        "files": count,
        "written": count,
        "unchanged": 0,
        "removed": 0,
    }
    assert json.loads(toolkit("build", "--json", "--output", site).stdout)["site"]["unchanged"] == count
    content = tmp_path / "Content"
    content.mkdir()
    failed = toolkit("build", "--json", "--content", content, "--output", site)
    report = json.loads(failed.stdout)
    assert (failed.returncode, failed.stderr) == (1, "")
    assert report["site"] is None
    assert report["errors"] == len(report["diagnostics"]) > 0


def sources(folder):
    """The files of a folder of the content, without their translations."""
    return [path for path in (ROOT / "Content" / folder).glob("*.md") if "." not in path.stem]


def test_the_numbers_are_those_of_the_content():
    report = json.loads(toolkit("stats", "--json").stdout)
    [module] = [module for module in report["modules"] if module["number"] == 7]
    text = (ROOT / "Content/modules/07-collaboration/05-roles.md").read_text()
    [section] = [section for section in module["sections"] if section["id"] == "roles"]
    assert section["slides"] == text.count("\n## ")
    assert module["minutes"] == sum(section["minutes"] for section in module["sections"]) == 120
    assert module["shortMinutes"] == 60
    assert 0.8 * len(text.split()) < section["text"]["words"] < len(text.split())
    assert 3 < section["text"]["grade"] < 12
    groups = {group["name"]: group for group in report["groups"]}
    for name, folder in [("readings", "readings"), ("forms", "forms"), ("knowledge checks", "checks"), ("law texts", "law")]:
        assert groups[name]["count"] == len(sources(folder))
    exercises = {path: path.read_text() for path in (ROOT / "Content/exercises").glob("*.md")}
    for kind in ("find-the-defects", "complete-the-form"):
        assert groups[f"exercises, {kind}"]["count"] == sum(f"\nkind: {kind}\n" in text for text in exercises.values())
    questions = [line for path in sources("checks") for line in path.read_text().split("\n")]
    assert report["questions"] == sum(line.startswith("<!-- objective: ") for line in questions)
    for objective in module["objectives"]:
        assert objective["questions"] == questions.count(f"<!-- objective: {objective['number']} -->")
        assert all(name for name in objective["exercises"])
    assert report["rules"]["all"] == groups["law texts"]["count"] >= report["rules"]["withCase"]


def test_the_numbers_for_people_fit_a_terminal():
    text = toolkit("stats").stdout
    assert "Module 7: Collaborating to Serve Parents with Substance Use Disorders\n\nsection " in text
    assert max(len(line) for line in text.split("\n")) <= 110
