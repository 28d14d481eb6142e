"""An exercise on paper, on Letter and A4: nothing of its answer, and something to write on. The answer key has the rest."""

import subprocess

import pytest
from authored import exercise_files, facts, law_title
from test_exercises import key_path

HEIGHTS = {"Letter": 792, "A4": 842}


def printed(tab, folder, paper):
    """The words on paper, page by page, as one line each."""
    path = folder / f"{paper}.pdf"
    tab.page.pdf(path=path, format=paper, prefer_css_page_size=True)
    size = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    assert f"x {HEIGHTS[paper]}" in size.replace("841.92", "842").replace("841.89", "842")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
    return [" ".join(page.split()) for page in text.split("\f") if page.strip()]


def exercises_to_print(pages):
    """One exercise of each kind, if there is one with something broken, and one with many forms.

    A form to complete is left out: what was written on it is what it prints.
    """
    kinds = {}
    exercises = [page for page in pages if page.path.parent.name == "exercises" and page.path.stem != "index"]
    for page in sorted(exercises, key=lambda page: not broken_rules(page)):
        if page.kind != "complete-the-form":
            kinds.setdefault(page.kind, page)
    return [*kinds.values(), *(page for page in pages if page.path.stem == "practice-child-welfare")]


def broken_rules(exercise):
    """The rules whose fault the answer names; for what is permitted it names what they ask instead."""
    fields = facts(exercise)
    return fields.get("findings") or (fields.get("verdict") == "notPermitted" and fields["reasons"]) or []


def sentence(exercise, heading):
    """The start of a part of the exercise, as it is written."""
    source = next(file for file in exercise_files() if f"exercise: {exercise.path.stem}\n" in file.read_text())
    text = source.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1]
    return " ".join(text.split("\n\n## ")[0].split()).removeprefix("- ")[:60]


@pytest.mark.parametrize("paper", HEIGHTS)
def test_an_exercise_prints_without_its_answer(chromium_tab, pytestconfig, tmp_path, paper):
    for exercise in exercises_to_print(pytestconfig.pages):
        tab = chromium_tab()
        tab.open(exercise.url)
        answer = tab.page.get_by_role("button", name="Show the answer")
        answer.first.wait_for()
        before = printed(tab, tmp_path, paper)
        answer.first.click()
        tab.wait_for("document.querySelector('.answers') && document.querySelector('.answers').checkVisibility()")
        words = " ".join(printed(tab, tmp_path, paper))
        assert words == " ".join(before), "working on it leaves no trace on paper"
        key = broken_rules(exercise)
        for rule in key:
            assert law_title(rule) not in words, exercise.name
        for heading in ("Hints", "Debrief"):
            assert sentence(exercise, heading) not in words, exercise.name
        for label in ("Check this", "Show the answer", "Start again", "Another form", "Answer key"):
            assert label not in words, exercise.name
        assert "Name" in words and "Date" in words, "a line for whoever works on it"

        tab.open(key_path(exercise).as_uri())
        words = " ".join(printed(tab, tmp_path, paper))
        for rule in key:
            assert law_title(rule) in words, exercise.name
        assert sentence(exercise, "Debrief") in words, exercise.name
        assert tab.faults == []
