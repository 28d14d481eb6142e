"""Each exercise, done with Tab, Space and Enter alone. What the page shows is what the answer key says."""

from pathlib import Path

import pytest
import yaml
from keyboard import focused, tab_to

CONTENT = Path(__file__).parents[2] / "Content"

# Titles of the notes that name a rule; a note on a line that is sound names none.
TITLES = """
[...document.querySelectorAll("[role=note]")].filter((note) => note.querySelector("a[href*='law']"))
  .map((note) => note.querySelector(".note__title").textContent.trim())
"""
IS_READY = """
[...document.querySelectorAll("button")].some((button) => button.textContent === "Check this form" && button.checkVisibility())
"""
RESULT_HAS_FOCUS = "document.activeElement.matches('h3') && document.activeElement.checkVisibility()"


def expected_titles(exercise):
    """What the law texts call the rules of the answer key."""
    _, front_matter, _ = (CONTENT / "exercises" / f"{exercise.path.stem}.md").read_text(encoding="utf-8").split("---\n", 2)
    return {law_title(rule) for rule in yaml.safe_load(front_matter)["findings"] or []}


def law_title(rule):
    lines = (CONTENT / "law" / f"{rule}.md").read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))


@pytest.fixture
def open_exercise(tab, exercise):
    tab.open(exercise.url)
    tab.wait_for(IS_READY)
    yield tab
    tab.settle()
    assert tab.faults == []


def test_is_done_by_keyboard(open_exercise, exercise):
    tab = open_exercise
    marked = tab_to(tab, "Mark as wrong: ")
    tab.press("Space")
    assert focused(tab) == marked.replace("Mark as", "Marked as")
    assert tab.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"

    tab_to(tab, "Check this form")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    assert set(tab.evaluate(TITLES)) == expected_titles(exercise)

    tab_to(tab, "Start again")
    tab.press("Enter")
    tab.wait_for("document.activeElement.textContent === 'The form'")
    assert tab.evaluate(TITLES) == []
    assert tab.evaluate("document.querySelectorAll('[aria-pressed=true].mark').length") == 0

    tab_to(tab, "Check this form")
    assert tab_to(tab, "Mark as wrong: ", key="Shift+Tab")
    tab_to(tab, "Show the answers")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    assert set(tab.evaluate(TITLES)) == expected_titles(exercise)


def test_keeps_the_answers_folded_without_script(chromium_tab, exercise):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(exercise.url)
    folded = tab.evaluate("[...document.querySelectorAll('details:not([open])')].map((fold) => fold.textContent)")
    for title in expected_titles(exercise):
        assert any(title in text for text in folded)
        assert title not in tab.evaluate("document.querySelector('main').innerText")
    assert (
        tab.evaluate("[...document.querySelectorAll('main button')].filter((button) => button.checkVisibility()).length") == 0
    )
