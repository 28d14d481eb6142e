"""What `toolkit check` writes for programs, held against the standards that it names."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifSchema

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
MISTAKES = [
    ("toolkit.yml", "language:", "langauge:"),
    ("forms/harbor-light-release.md", "part2Program: true", "ä: 😀, part2Program: maybe"),
    ("glossary.md", "## MOU\n", "## Counseling notes\n"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The real content with some mistakes, in a folder whose name a URI cannot hold as it is."""
    folder = tmp_path_factory.mktemp("check")
    content = shutil.copytree(ROOT / "Content", folder / "Our content")
    for name, old, new in MISTAKES:
        path = content / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))
    return folder


def check(folder, *arguments):
    command = [TOOLKIT, "check", "--content", "Our content", "--as-of", "2026-11-22", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def log(folder):
    result = check(folder, "--sarif", "-")
    assert result.returncode == 1
    assert result.stderr == ""
    return json.loads(result.stdout)


def test_sarif_follows_the_schema(log):
    SarifSchema.model_validate(log)
    assert log["version"] == "2.1.0"


def test_each_result_has_its_rule_and_a_region_of_its_file(folder, log):
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})
    assert len(run["results"]) >= len(MISTAKES)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"] + result.get("relatedLocations", []):
            place = location["physicalLocation"]
            assert place["artifactLocation"]["uri"].startswith("Our%20content/")
            assert words(folder, place) is not None


def test_columns_count_units_of_utf16(folder, log):
    results = {result["ruleId"]: result for result in log["runs"][0]["results"]}
    assert log["runs"][0]["columnKind"] == "utf16CodeUnits"
    assert words(folder, results["unknown-field"]["locations"][0]["physicalLocation"]) in ("langauge", "ä")
    assert words(folder, results["wrong-value"]["locations"][0]["physicalLocation"]) == "maybe"


def test_a_fix_replaces_what_is_wrong(folder, log):
    [fix] = [fix for result in log["runs"][0]["results"] for fix in result.get("fixes", [])]
    [change] = fix["artifactChanges"]
    [replacement] = change["replacements"]
    place = {"artifactLocation": change["artifactLocation"], "region": replacement["deletedRegion"]}
    assert words(folder, place) == "langauge"
    assert replacement["insertedContent"] == {"text": "language"}


def test_sarif_goes_into_a_file_beside_the_messages(folder, log):
    result = check(folder, "--sarif", "log.sarif")
    assert result.returncode == 1
    assert "Our content/toolkit.yml:4:1: error: unknown field 'langauge'" in result.stderr
    assert json.loads((folder / "log.sarif").read_text()) == log


def words(folder, place):
    """The words that a physical location stands for; its region is on one line."""
    path = folder / place["artifactLocation"]["uri"].replace("%20", " ")
    region = place["region"]
    line = path.read_text().split("\n")[region["startLine"] - 1].encode("utf-16-le")
    start, end = region["startColumn"] - 1, region.get("endColumn", region["startColumn"]) - 1
    assert region.get("endLine", region["startLine"]) == region["startLine"]
    assert 0 <= start <= end <= len(line) // 2
    return line[2 * start : 2 * end].decode("utf-16-le")
