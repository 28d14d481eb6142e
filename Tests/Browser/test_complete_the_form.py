"""Forms that the learner fills in: by keyboard, with what the rules say at each line, and the result that its author says."""

from pathlib import Path

import pytest
import yaml
from keyboard import focused, tab_to

CONTENT = Path(__file__).parents[2] / "Content"
PAGE = "one-page-for-the-county"

IS_READY = "document.querySelector('[data-action=finish]')?.checkVisibility()"
RESULT_HAS_FOCUS = "document.activeElement.matches('#summary-heading') && document.activeElement.checkVisibility()"
HEADING = "document.querySelector('#summary-heading').textContent"
SOUND = "This form is sound, and it does what the family needs"
STATUS = "document.querySelector('.fill-status').textContent"
FOCUS_IN_SIGHT = """(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()"""
CLAIM = "document.querySelector('.exercise__claim').textContent"
NOTES = "[...document.querySelectorAll('form .note__title')].map((title) => title.textContent)"
# What assistive technology is told about the line that has the focus.
DESCRIPTION = """
(() => {
  const ids = (document.activeElement.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "");
  return ids.map((id) => document.getElementById(id).querySelector(".note__title").textContent);
})()
"""
IS_INVALID = "document.activeElement.getAttribute('aria-invalid')"
MISSED = "[...document.querySelectorAll('.aim-result')].flatMap((aim, index) => aim.matches('.reason--bad') ? [index + 1] : [])"
FOOTNOTES = "[...document.querySelectorAll('.footnote .note__citation a')].map((link) => link.hash.slice(1))"
WRITTEN = """
[...document.querySelectorAll("form input")]
  .filter((input) => input.checked || (input.dataset.line && input.value !== "")).length
"""

TOO_BROAD = "The form does not say clearly what may be shared"
NO_PURPOSE = "The form does not say why the information is needed"


def page(pytestconfig, name):
    return next(page for page in pytestconfig.pages if page.path.stem == name)


def facts(name):
    """The front matter of the exercise."""
    for file in (CONTENT / "exercises").glob("fill-*.md"):
        front_matter = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n", 2)[1])
        if front_matter["exercise"] == name:
            return front_matter
    raise AssertionError(f"no exercise '{name}' in the content")


NAMES = sorted(
    yaml.safe_load(file.read_text(encoding="utf-8").split("---\n", 2)[1])["exercise"]
    for file in (CONTENT / "exercises").glob("fill-*.md")
)


def typed_date(day):
    """As a date is typed into a field of a browser in American English."""
    year, month, day = str(day).split("-")
    return month + day + year


def test_the_model_answer_by_keyboard_is_sound(tab, pytestconfig):
    tab.open(page(pytestconfig, PAGE).url)
    tab.wait_for(IS_READY)
    model = facts(PAGE)["model"]

    def choose(words):
        tab_to(tab, words)
        tab.press("Space")

    def write(label):
        tab_to(tab, label)
        words = model["write"][label]
        tab.write(typed_date(words) if label == "Date signed" else words)

    choose("Lakeshore County Child Welfare")
    write("From my substance use disorder treatment records")
    for words in model["choose"][1:]:
        choose(words)
    for label in list(model["write"])[1:]:
        write(label)
    assert tab.evaluate(NOTES) == []

    tab_to(tab, "Finish this form")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    assert tab.evaluate(HEADING) == SOUND
    assert tab.evaluate(MISSED) == []
    assert tab.evaluate("document.querySelectorAll('.aim-result').length") == 4
    assert tab.evaluate("document.querySelectorAll('.finished .answer--written').length") == len(model["write"])
    assert tab.evaluate("document.querySelectorAll('.finished [aria-label=ticked]').length") == 6
    assert tab.evaluate(FOOTNOTES) == []

    tab_to(tab, "Change the form")
    tab.press("Enter")
    tab.wait_for("document.activeElement.textContent === 'The form'")
    assert tab.evaluate(WRITTEN) == 11
    tab.settle()
    assert tab.faults == []


def test_the_rules_read_along(tab, pytestconfig):
    tab.open(page(pytestconfig, PAGE).url)
    tab.wait_for(IS_READY)

    # Vague wording is found while it is written.
    tab_to(tab, "Another recipient")
    tab.write("anyone involved")
    tab.wait_for(f"{NOTES}.length === 2")
    assert tab.evaluate("document.querySelectorAll('fieldset[role=radiogroup][aria-invalid=true]').length") == 1
    assert tab.evaluate(STATUS).startswith("Who may receive: A recipient is neither named nor described")
    tab_to(tab, "From my substance use disorder treatment records")
    tab.write("all records")
    tab.wait_for("document.querySelectorAll('form .note').length === 4")
    assert TOO_BROAD in tab.evaluate(DESCRIPTION)
    assert tab.evaluate(IS_INVALID) == "true"
    tab.write(" of my treatment since July 1, 2026")
    tab.wait_for("document.querySelectorAll('form .note').length === 2")
    assert (tab.evaluate(DESCRIPTION), tab.evaluate(IS_INVALID)) == ([], None)

    # What is empty is found once it has been left.
    tab_to(tab, "to plan services and visits with my family")
    assert NO_PURPOSE not in tab.evaluate(NOTES)
    tab_to(tab, "The event that ends it")
    tab.wait_for(f"{NOTES}.includes('{NO_PURPOSE}')")
    tab.wait_for(FOCUS_IN_SIGHT)
    tab.write("until further notice")
    tab.wait_for(f"{NOTES}.includes('The form has no end, but its purpose needs one')")

    tab_to(tab, "Check this form")
    tab.press("Enter")
    tab.wait_for(f"{CLAIM}.includes('places on the form need another look')")
    assert focused(tab) == "Check this form"
    assert "The patient has not signed" in tab.evaluate(NOTES)
    tab_to(tab, "Finish this form", key="Shift+Tab")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    rules = tab.evaluate(FOOTNOTES)
    assert {"consent-recipient-2024", "consent-purpose-stated", "consent-expiration-none-tpo-only"} <= set(rules)
    assert tab.evaluate("document.querySelectorAll('.finished a.note-reference').length") == len(rules)
    assert tab.evaluate(MISSED) == [1, 2]

    # Nothing is kept.
    tab_to(tab, "Start again")
    tab.press("Enter")
    tab.wait_for("document.activeElement.textContent === 'The form'")
    assert tab.evaluate(WRITTEN) == 0
    assert tab.evaluate(NOTES) == []
    tab_to(tab, "Signed")
    tab.write("Jordan Vale")
    tab.reload()
    tab.wait_for(IS_READY)
    assert tab.evaluate(WRITTEN) == 0
    tab.settle()
    assert tab.faults == []


def fill(tab, answers):
    """Fills in as the front matter says."""
    form = tab.page.locator("form")
    for words in answers.get("leave", []):
        form.get_by_label(words).first.uncheck()
    for words in answers.get("choose", []):
        form.get_by_label(words).first.check()
    for label, words in answers.get("write", {}).items():
        form.get_by_label(label, exact=True).fill(str(words or ""))


def finish(tab):
    tab.page.get_by_role("button", name="Finish this form").click()
    tab.wait_for(RESULT_HAS_FOCUS)


@pytest.mark.parametrize("name", NAMES)
def test_each_answer_comes_to_what_its_author_says(chromium_tab, pytestconfig, name):
    tab = chromium_tab()
    tab.open(page(pytestconfig, name).url)
    tab.wait_for(IS_READY)
    exercise = facts(name)
    for slip in [None, *exercise["slips"]]:
        fill(tab, exercise["model"])
        fill(tab, slip or {})
        finish(tab)
        expected = (slip or {}).get("findings", []), (slip or {}).get("misses", [])
        assert (set(tab.evaluate(FOOTNOTES)), tab.evaluate(MISSED)) == (set(expected[0]), expected[1]), slip
        assert (tab.evaluate(HEADING) == SOUND) == (slip is None)
        tab.page.get_by_role("button", name="Start again").click()
    assert tab.faults == []


def test_is_a_form_on_paper_without_script(chromium_tab, pytestconfig):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(page(pytestconfig, PAGE).url)
    assert tab.page.get_by_label("Date signed").is_visible()
    assert not tab.page.get_by_role("button", name="Finish this form").is_visible()
    assert not tab.page.get_by_text("What often goes wrong").is_visible()
    tab.page.get_by_text("The model answer", exact=True).click()
    assert tab.page.get_by_text("What often goes wrong").is_visible()
