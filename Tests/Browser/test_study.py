"""A participant alone: checks worked by keyboard, and progress that outlasts the page, in both browsers."""

import json
import re

import pytest
from hub import fill, stored, wait_until_stored
from keyboard import focused, press_until, tab_to

CHECKS = [("why-collaborate", "02-why-collaborate"), ("what-works", "03-what-works")]
RESULT_HAS_FOCUS = "document.activeElement.id === 'summary-heading'"
STATES = """
Object.fromEntries([...document.querySelectorAll(".path .step-entry")]
  .map((entry) => [entry.dataset.step, entry.querySelector(".step-entry__state").textContent]))
"""
IS_SHOWN = "!document.querySelector('.progress__now').hidden"

# Answers every question rightly, as fast as a script can; how to answer by keyboard has its own tests.
ANSWER = """
for (const question of document.querySelectorAll(".question")) {
  for (const input of question.querySelectorAll("input[data-right]")) input.click();
  for (const select of question.querySelectorAll("select")) {
    select.value = select.dataset.right ?? select.querySelector("[data-right]").value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const steps = () => [...question.querySelectorAll(".order__step")];
  for (let turn = 0; turn < steps().length ** 2; turn++) {
    const wrong = steps().findIndex((step, index) => steps()[index + 1]?.dataset.place < step.dataset.place);
    if (wrong >= 0) steps()[wrong].querySelector("button:last-of-type").click();
  }
}
"""


@pytest.fixture
def address(site):
    return lambda name: (site / f"{name}.html").as_uri()


@pytest.fixture
def study(tab, address):
    """A tab in which nothing is kept yet."""
    tab.open(address("progress"))
    tab.wait_for(IS_SHOWN)
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent !== ''")
    yield tab
    tab.settle()
    assert tab.faults == []


@pytest.fixture(scope="session")
def course(site):
    """The id under which the site keeps progress."""
    return re.search(r'"id":"([^"]+)"', (site / "assets" / "course.js").read_text(encoding="utf-8"))[1]


def run(tab, script):
    tab.evaluate(f"(() => {{ {script} }})()")


def test_a_question_is_answered_by_keyboard(study, address):
    study.open(address("checks/why-collaborate"))
    press_until(study, "Tab", "document.activeElement.matches('.option input')")
    study.press("Space")
    press_until(study, "ArrowDown", "document.activeElement.matches('[data-right]:checked')")
    tab_to(study, "Check")
    study.press("Enter")
    assert study.evaluate("document.querySelector('.question__result').textContent") == "Right"
    assert study.evaluate("document.querySelectorAll('.option__feedback:not([hidden])').length") == 1


def test_a_wrong_answer_says_why_and_may_be_tried_again(study, address):
    study.open(address("checks/why-collaborate"))
    run(study, "document.querySelector('.question input:not([data-right])').click()")
    tab_to(study, "Check")
    study.press("Enter")
    assert study.evaluate("document.querySelector('.question__result').textContent") == "Not right"
    assert focused(study) == "Try again"
    study.press("Enter")
    assert study.evaluate("document.querySelectorAll('.option__feedback:not([hidden])').length") == 0


def test_steps_are_put_in_order_by_keyboard(study, address):
    study.open(address("checks/what-works"))
    first = "document.querySelector('.order__step').dataset.place"
    name = tab_to(study, "Move down")
    before = study.evaluate(first)
    study.press("Enter")
    assert study.evaluate(first) != before
    assert focused(study) == name, "the button keeps the focus"
    order = "document.querySelector('.question[data-kind=order] .question__result').textContent"
    assert re.fullmatch(r"Step 2 of 5 now\.", study.evaluate(order))
    tab_to(study, "Check")
    study.press("Enter")
    steps = study.evaluate("[...document.querySelectorAll('.order__step')].map(({ textContent }) => textContent)")
    assert all(step.endswith("Right") or step.endswith("Not right") for step in steps)


def test_a_check_starts_again_in_the_order_of_its_seed(chromium_tab, address):
    tab = chromium_tab()
    tab.open(address("checks/final"))
    order = "[...document.querySelectorAll('.option input')].map(({ name, value }) => name + value).join()"
    check = "document.querySelector('knowledge-check')"
    drawn = {}
    for seed in [7, 8, 7]:
        run(tab, f"{check}.begin({seed})")
        assert tab.evaluate(f"{check}.dataset.seed") == str(seed)
        assert drawn.setdefault(seed, tab.evaluate(order)) == tab.evaluate(order)
    assert drawn[7] != drawn[8]


def test_progress_is_kept_from_page_to_page(study, address):
    for check, section in CHECKS:
        study.open(address(f"module-7/{section}"))
        study.wait_for("!document.querySelector('section-read').hidden")
        tab_to(study, "Mark this section as read")
        study.press("Enter")
        study.wait_for("document.querySelector('section-read button').getAttribute('aria-pressed') === 'true'")
        study.open(address(f"checks/{check}"))
        run(study, ANSWER)
        tab_to(study, "See your result")
        study.press("Enter")
        study.wait_for(RESULT_HAS_FOCUS)
        assert re.fullmatch(r"(\d+) of \1 right", focused(study))
        study.wait_for("!document.querySelector('.check__kept').hidden")
    study.open(address("progress"))
    study.wait_for(IS_SHOWN)
    states = study.evaluate(STATES)
    for check, section in CHECKS:
        assert states[f"section/{section[3:]}"] == "Done"
        assert states[f"check/{check}"] == "Done, 100 of 100"
    assert states["section/welcome"] == ""
    assert study.evaluate("document.querySelector('.progress__continue').textContent").startswith("Next: Welcome")


def load_file(tab, text):
    """Gives the page a file with this text, and returns what it says."""
    said = "document.querySelector('.progress__said').textContent"
    run(tab, "document.querySelector('.progress__said').textContent = ''")
    file = f"new File([{json.dumps(text)}], 'progress.json')"
    choose = f"const chosen = new DataTransfer(); chosen.items.add({file}); input.files = chosen.files;"
    run(tab, f"const input = document.querySelector('input[type=file]'); {choose} input.dispatchEvent(new Event('change'));")
    tab.wait_for(f"{said} !== ''")
    return tab.evaluate(said)


def test_an_older_result_is_kept_and_called_so(study, course):
    """A file of another version: what has changed since is said, what is unknown or hostile is dropped."""
    steps = {
        "check/why-collaborate": {"on": "2026-01-02", "mark": "old", "score": 100},
        "section/welcome": {"on": "2026-01-02", "mark": ""},
        "check/<img src=x onerror=alert(1)>": {"on": "2026-01-02", "mark": ""},
    }
    place = {"path": "javascript:alert(1)", "id": "x", "title": "Here"}
    progress = {"format": 1, "course": course, "version": "2025.01", "steps": steps, "place": place}
    said = load_file(study, json.dumps(progress))
    assert said == "Loaded progress.json. 1 of 2 results is of an older version of this training."
    states = study.evaluate(STATES)
    assert states["section/welcome"] == "Done"
    assert states["check/why-collaborate"] == "Changed since you did it"
    assert study.evaluate("document.querySelector('.progress__continue').textContent").startswith("Next: ")


def test_what_is_no_progress_is_refused(study):
    for text in ["", "{", "[]", '{"format": 2}', "x" * 300_000]:
        assert load_file(study, text) == "progress.json is not a file that this page has saved.", text[:40]
    other = load_file(study, '{"format": 1, "course": "another"}')
    assert other == "progress.json holds the progress of another training."


def see_that_a_result_is_not_kept(study, address):
    study.open(address("checks/why-collaborate"))
    run(study, ANSWER)
    tab_to(study, "See your result")
    study.press("Enter")
    study.wait_for(RESULT_HAS_FOCUS)
    study.wait_for("document.querySelector('.check__unkept').checkVisibility()")


def test_full_storage_is_said_and_the_rest_works(study, address):
    fill(study)
    study.open(address("module-7/01-welcome"))
    study.wait_for("!document.querySelector('section-read').hidden")
    tab_to(study, "Mark this section as read")
    study.press("Enter")
    study.wait_for("document.querySelector('.section-read__problem').checkVisibility()")
    see_that_a_result_is_not_kept(study, address)
    stored(study, "localStorage.clear()")


def test_corrupt_storage_is_said_and_the_rest_works(study, course, address):
    message = {"hub": "test", "act": "write", "key": f"{course}/progress", "text": "{oops"}
    run(study, f"document.querySelector('iframe').contentWindow.postMessage({json.dumps(message)}, '*')")
    wait_until_stored(study, "{oops")
    problem = "document.querySelector('.progress__problem')"
    study.reload()
    study.wait_for(f"{problem} && !{problem}.hidden")
    assert "cannot be read" in study.evaluate(f"{problem}.textContent")
    see_that_a_result_is_not_kept(study, address)
