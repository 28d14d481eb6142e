"""What the authors of the content wrote, for the tests that compare the pages with it."""

from pathlib import Path

import yaml

CONTENT = Path(__file__).parents[2] / "Content"


def exercise_files():
    """Those of the toolkit's own language: a translation's name has another suffix before its last."""
    return [file for file in sorted((CONTENT / "exercises").glob("*.md")) if "." not in file.stem]


def facts(exercise):
    """The front matter of the exercise."""
    for file in exercise_files():
        front_matter = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n", 2)[1])
        if front_matter["exercise"] == exercise.path.stem:
            return front_matter
    raise AssertionError(f"no exercise '{exercise.path.stem}' in the content")


def law_title(rule):
    lines = (CONTENT / "law" / f"{rule}.md").read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))
