"""The JSON Schemas of `toolkit schema`, held against the real content, as an editor's YAML extension would."""

import json
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
FILES = {
    "toolkit": "toolkit.yml",
    "module": "modules/*/module.md",
    "section": "modules/*/[0-9]*.md",
    "reading": "readings/*.md",
    "about": "about/*.md",
    "form": "forms/*.md",
    "exercise": "exercises/*.md",
    "check": "checks/*.md",
    "assessment": "assessments/*.md",
    "law": "law/*.md",
    "chapter": "documentation/*.md",
    "references": "references.yml",
    "resources": "resources.yml",
    "wording": "wording.yml",
}
EXAMPLE = ROOT / "Examples" / "larkspur-county"
FILES_OF_AN_OVERLAY = {"overlay": "overlay.yml", "providers": "providers.yml", "note": "law/*.md"}


class Loader(yaml.SafeLoader):
    """Dates stay as they are written, as YAML 1.2 has it."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def schema(kind):
    command = [TOOLKIT, "schema", "--json", kind]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout)


def facts(path):
    text = path.read_text()
    return yaml.load(text.split("\n---\n")[0].removeprefix("---\n") if path.suffix == ".md" else text, Loader)


@pytest.mark.parametrize("kind", [*FILES, *FILES_OF_AN_OVERLAY])
def test_the_content_follows_its_schema(kind):
    found = schema(kind)
    Draft202012Validator.check_schema(found)
    found_paths = (ROOT / "Content").glob(FILES[kind]) if kind in FILES else EXAMPLE.glob(FILES_OF_AN_OVERLAY[kind])
    # A translation has the fields that it translates, and its source the others.
    paths = sorted(path for path in found_paths if "." not in path.stem)
    assert paths
    for path in paths:
        errors = [f"{path.name}: {error.message}" for error in Draft202012Validator(found).iter_errors(facts(path))]
        assert errors == []


def test_a_mistake_does_not_follow_it():
    validator = Draft202012Validator(schema("reading"))
    right = {"reading": "law", "title": "The law", "minutes": 5}
    assert validator.is_valid(right)
    for wrong in [{"minutes": "five"}, {"minutes": 0}, {"reading": "The Law"}, {"author": "Me"}]:
        assert not validator.is_valid(right | wrong)
    assert not validator.is_valid({"reading": "law", "title": "The law"})


def test_the_reference_names_every_kind():
    text = subprocess.run([TOOLKIT, "schema"], capture_output=True, text=True, check=True, timeout=60).stdout
    assert text.count("\n## ") == len(FILES) + len(FILES_OF_AN_OVERLAY) - 1
    assert subprocess.run([TOOLKIT, "schema", "nothing"], capture_output=True, timeout=60).returncode == 64
