"""Each exercise, done with Tab, Space and Enter alone. What the page shows is what the answer key says."""

import re

from authored import facts, law_title
from keyboard import focused, tab_to

# Titles of the notes that name a rule; a note on a line that is sound names none.
TITLES = """
[...document.querySelectorAll("[role=note]")].filter((note) => note.querySelector("a[href*='law']"))
  .map((note) => note.querySelector(".note__title").textContent.trim())
"""
IS_READY = """
[...document.querySelectorAll("button")].some((button) => button.textContent === "Check this form" && button.checkVisibility())
"""
FORM_HEADING = "document.querySelector('#form-heading').textContent"
RESULT_HAS_FOCUS = "document.activeElement.matches('h3') && document.activeElement.checkVisibility()"


def expected_titles(exercise):
    """What the law texts call the rules of the answer key."""
    return {law_title(rule) for rule in facts(exercise).get("findings") or []}


def key_path(exercise):
    return exercise.path.parents[1] / "answer-keys" / f"{exercise.path.stem}-key.html"


def key_of(exercise):
    """For each form of an exercise, what its answer key says is wrong."""
    key = key_path(exercise).read_text(encoding="utf-8")
    forms = key.split('<section class="answer-key__form">')[1:]
    rules = [re.findall(r"law\.html#([a-z0-9-]+)", form.split('<section class="answer-key__debrief">')[0]) for form in forms]
    return [{law_title(rule) for rule in form} for form in rules]


def test_the_module_finds_in_the_page_what_the_key_says(chromium_tab, exercise):
    tab = chromium_tab()
    tab.open(exercise.url)
    tab.wait_for(IS_READY)
    key = key_of(exercise)
    if "findings" in facts(exercise):
        assert key == [expected_titles(exercise)]
    for number, titles in enumerate(key, start=1):
        assert tab.evaluate("document.querySelectorAll('.paper').length") == 1
        tab.page.get_by_role("button", name="Show the answers").press("Enter")
        tab.wait_for(RESULT_HAS_FOCUS)
        assert set(tab.evaluate(TITLES)) == titles, f"form {number}"
        if len(key) > 1:
            assert tab.evaluate(FORM_HEADING) == f"The form, {number} of {len(key)}"
            tab.page.get_by_role("button", name="Another form").press("Enter")
            tab.wait_for(f"{FORM_HEADING} === 'The form, {number % len(key) + 1} of {len(key)}'")
    assert tab.faults == []


def test_takes_another_form_by_keyboard(tab, pytestconfig):
    practice = next(page for page in pytestconfig.pages if page.path.stem == "practice-child-welfare")
    key = key_of(practice)
    tab.open(practice.url)
    tab.wait_for(IS_READY)
    for number in (1, 2):
        tab_to(tab, "Mark as wrong: ")
        tab.press("Space")
        tab_to(tab, "Check this form")
        tab.press("Enter")
        tab.wait_for(RESULT_HAS_FOCUS)
        assert set(tab.evaluate(TITLES)) == key[number - 1]
        tab_to(tab, "Another form")
        tab.press("Enter")
        tab.wait_for(f"document.activeElement.textContent === 'The form, {number + 1} of {len(key)}'")
        assert tab.evaluate(TITLES) == []
        assert tab.evaluate("document.querySelectorAll('[aria-pressed=true].mark, .note, .summary:not([hidden])').length") == 0
    tab.settle()
    assert tab.faults == []


def test_is_done_by_keyboard(tab, worked):
    exercise = worked
    tab.open(exercise.url)
    tab.wait_for(IS_READY)
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
    tab.settle()
    assert tab.faults == []


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


# May this be disclosed?

# Of what the page says decides, the rules.
DECIDING = """
[...document.querySelectorAll(".summary .reason")].filter((reason) => !reason.querySelector(".verdict--sound"))
  .map((reason) => reason.querySelector(".finding__citation a").href.split("#")[1])
"""
IS_READY_TO_DECIDE = """
[...document.querySelectorAll("button")]
  .some((button) => button.textContent === "Check this decision" && button.checkVisibility())
"""
HEADING = "document.querySelector('#summary-heading').textContent"
VERDICTS = {"permitted": "permitted", "permittedWithConditions": "permitted with conditions", "notPermitted": "not permitted"}


def test_the_module_decides_in_the_page_as_the_case_says(chromium_tab, case):
    tab = chromium_tab()
    tab.open(case.url)
    tab.page.get_by_role("button", name="Show the answer").press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    assert tab.evaluate(HEADING) == f"The answer: {VERDICTS[facts(case)['verdict']]}"
    assert set(tab.evaluate(DECIDING)) == set(facts(case)["reasons"])
    assert tab.faults == []


def test_a_case_is_decided_by_keyboard(tab, pytestconfig):
    case = next(page for page in pytestconfig.pages if page.path.stem == "questions-after-the-report")
    tab.open(case.url)
    tab.wait_for(IS_READY_TO_DECIDE)

    tab_to(tab, "Check this decision")
    tab.press("Enter")
    assert tab.evaluate("document.querySelector('.exercise__claim').textContent") == "Choose one of the three verdicts first."
    assert focused(tab) == "permitted"
    tab.press("Space")
    tab.press("ArrowRight")
    tab.press("ArrowRight")
    assert focused(tab) == "not permitted"
    tab_to(tab, "What follows a child abuse report")
    tab.press("Space")
    tab_to(tab, "Other reports and warnings")
    tab.press("Space")
    tab_to(tab, "Check this decision")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)
    assert tab.evaluate(HEADING) == "Right: not permitted. Look at the reasons again"
    assert set(tab.evaluate(DECIDING)) == set(facts(case)["reasons"])
    words = "[...document.querySelectorAll('.summary .verdict')].map((verdict) => verdict.textContent)"
    assert tab.evaluate(words) == ["Missed", "Found", "Chosen, but does not decide"]

    tab_to(tab, "How the rules got there")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.summary .trace').open")
    assert tab.evaluate("document.querySelectorAll('.summary .step').length") > 5
    tab_to(tab, "Start again", key="Shift+Tab")
    tab.press("Enter")
    tab.wait_for("document.activeElement.textContent === 'Your decision'")
    assert tab.evaluate("document.querySelectorAll('.decide input:checked').length") == 0
    tab.settle()
    assert tab.faults == []


def test_keeps_the_answer_of_a_case_folded_without_script(chromium_tab, pytestconfig):
    case = next(page for page in pytestconfig.pages if page.path.stem == "questions-after-the-report")
    tab = chromium_tab(java_script_enabled=False)
    tab.open(case.url)
    folded = tab.evaluate("[...document.querySelectorAll('details:not([open])')].map((fold) => fold.textContent)")
    for rule in facts(case)["reasons"]:
        assert any(law_title(rule) in text for text in folded)
        assert law_title(rule) not in tab.evaluate("document.querySelector('main').innerText")
    assert any("The rules say: not permitted" in text for text in folded)


def test_says_so_where_webassembly_is_refused(chromium_tab, pytestconfig):
    case = next(page for page in pytestconfig.pages if page.kind == "may-this-be-disclosed")
    tab = chromium_tab()
    tab.page.add_init_script("delete window.WebAssembly")
    tab.open(case.url)
    tab.page.get_by_text("This browser does not run the rules").wait_for()
    assert tab.page.get_by_role("button", name="Check this decision").count() == 0
    tab.page.get_by_text("The answer", exact=True).click()
    tab.page.get_by_text("How the rules got there").last.wait_for()
