"""The whole module, from the home page to the record of completion: by keyboard, by touch, and where something is refused."""

import re
import subprocess

import pytest
from hub import wait_until_stored
from keyboard import tab_to

RESULT_HAS_FOCUS = "document.activeElement.id === 'summary-heading'"
STATES = """
Object.fromEntries([...document.querySelectorAll(".step-entry")]
  .map((entry) => [entry.dataset.step, entry.querySelector(".step-entry__state").textContent]))
"""
TITLE = "document.querySelector('h1').textContent"
IS_MARKED = "document.querySelector('section-read button').getAttribute('aria-pressed') === 'true'"
# What to press on the control that has the focus, so that its question is answered rightly; "end" where the answers are
# handed in. What is right, the page says in its own data.
KEYS = """
(() => {
  const control = document.activeElement;
  if (control.matches("[data-action=finish], .exercise [data-action=check]")) return "end";
  if (control.type === "radio") {
    const group = [...document.getElementsByName(control.name)];
    const ways = group.findIndex((input) => "right" in input.dataset) - group.indexOf(control);
    return ["Space", ...Array(Math.max(0, ways)).fill("ArrowDown"), ...Array(Math.max(0, -ways)).fill("ArrowUp")];
  }
  if (control.type === "checkbox") return "right" in control.dataset !== control.checked ? ["Space"] : [];
  if (control.localName === "select") {
    const { right } = control.dataset;
    const isRight = (option) => (right === undefined ? "right" in option.dataset : option.value === right);
    const option = [...control.options].findIndex(isRight);
    return Array(option - control.selectedIndex).fill("ArrowDown");
  }
  if (control.matches(".order__move")) {
    const steps = [...control.closest(".order").children];
    const step = control.closest(".order__step");
    const place = (one) => Number(one.dataset.place);
    const before = steps.slice(0, steps.indexOf(step));
    const isUp = control.matches(":first-child");
    const inOrder = steps.every((one, index) => place(one) === index + 1);
    if (inOrder && !isUp && before.length === 0 && !control.closest(".question").dataset.moved) {
      control.closest(".question").dataset.moved = "";
      return ["Enter", "Shift+Tab", "Enter"];
    }
    if (!isUp) return [];
    const larger = before.filter((one) => place(one) > place(step)).length;
    if (larger > 0) control.closest(".question").dataset.moved = "";
    return Array(larger).fill("Enter");
  }
  return [];
})()
"""


@pytest.fixture
def address(site):
    return lambda name: (site / f"{name}.html").as_uri()


def follow(tab, name):
    """Goes to a link by keyboard and opens its page."""
    before = tab.evaluate("location.href")
    tab_to(tab, name)
    tab.press("Enter")
    arrive(tab, before)


def arrive(tab, before):
    is_there = "location.protocol === 'file:' && document.readyState === 'complete'"
    tab.wait_for(f"location.href !== {before!r} && {is_there}")


def skip_to_content(tab):
    tab_to(tab, "Skip to the content")
    tab.press("Enter")


def answer_all(tab):
    """Answers every question of a check on the way to the button that hands the answers in, and presses that."""
    skip_to_content(tab)
    for _ in range(400):
        tab.press("Tab")
        keys = tab.evaluate(KEYS)
        if keys == "end":
            break
        for key in keys:
            tab.press(key)
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)


# What to press on the control of an exercise that has the focus: anything that is an answer will do.
WORK = """
(() => {
  const control = document.activeElement;
  if (control.matches("[data-action=finish], [data-action=check]")) return "end";
  const isFirst = (selector) => control === document.querySelector(selector);
  if (control.type === "radio" && !control.checked) return "Space";
  return isFirst(".mark") || isFirst(".decide input[type=checkbox]") ? "Space" : "";
})()
"""


def work(tab):
    """Works an exercise as far as it takes to be judged."""
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
    skip_to_content(tab)
    for _ in range(400):
        tab.press("Tab")
        key = tab.evaluate(WORK)
        if key == "end":
            break
        if key:
            tab.press(key)
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)


def one_exercise_of_each_kind(pytestconfig):
    kinds = {}
    for page in pytestconfig.pages:
        if page.path.parent.name == "exercises" and page.path.stem != "index":
            kinds.setdefault(page.kind, page)
    return list(kinds.values())


def name_of(page):
    return page.contents.title.split(" · ")[0]


def forget_everything(tab, address):
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent !== ''")


def write_the_record(tab):
    """Types a name on the record of completion and reads what stands on the paper."""
    tab.wait_for("document.querySelector('.record__paper').checkVisibility()")
    tab_to(tab, "Your name")
    tab.write("Riley Sample")
    paper = tab.evaluate("document.querySelector('.record__paper').innerText")
    assert "Riley Sample" in paper and "100 of 100 points" in paper
    assert re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", paper)


def assert_all_is_done(tab, exercises):
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    states = tab.evaluate(STATES)
    done = {key for key, state in states.items() if state.startswith("Done")}
    worked = {f"exercise/{exercise.path.stem}" for exercise in exercises}
    assert done == {key for key in states if not key.startswith("exercise/")} | worked


def test_the_whole_module_by_keyboard(tab, address, pytestconfig):
    forget_everything(tab, address)
    tab.open(address("index"))
    follow(tab, "Start reading")
    while "Final" not in tab.evaluate(TITLE):
        tab.wait_for("!document.querySelector('section-read').hidden")
        tab_to(tab, "Mark this section as read")
        tab.press("Enter")
        tab.wait_for(IS_MARKED)
        follow(tab, "Check what you know")
        answer_all(tab)
        assert re.fullmatch(r"(\d+) of \1 right", tab.evaluate("document.activeElement.textContent"))
        tab.wait_for("!document.querySelector('.check__kept').hidden")
        follow(tab, "Next ")

    exercises = one_exercise_of_each_kind(pytestconfig)
    follow(tab, "Exercises")
    for exercise in exercises:
        follow(tab, name_of(exercise))
        work(tab)
        wait_until_stored(tab, f"exercise/{exercise.path.stem}")
        follow(tab, "All exercises")

    follow(tab, "My progress")
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    follow(tab, "Next: Final check")
    answer_all(tab)
    assert tab.evaluate("document.activeElement.textContent") == "Passed with 100 of 100 points"
    tab.wait_for("!document.querySelector('.check__kept').hidden")
    follow(tab, "Print your record of completion")
    write_the_record(tab)
    follow(tab, "My progress")
    assert_all_is_done(tab, exercises)
    tab.settle()
    assert tab.faults == []


# What to tap or to select, one after the other, so that every question of a check is answered rightly.
TAPS = """
[...document.querySelectorAll(".question")].flatMap((question) => {
  const at = (element) => `#${question.id} ${element}`;
  const inputs = [...question.querySelectorAll("input[data-right]")]
    .map(({ value }) => ({ tap: at(`input[value="${value}"]`) }));
  const selects = [...question.querySelectorAll("select")].map((select, index) => ({
    select: at("select"), index, value: select.dataset.right ?? select.querySelector("[data-right]").value,
  }));
  const places = [...question.querySelectorAll(".order__step")].map((step) => Number(step.dataset.place));
  const moves = [];
  const move = (place, button) => moves.push({ tap: at(`[data-place="${place}"] button:nth-of-type(${button})`) });
  if (places.length > 1 && places.every((place, index) => place === index + 1)) {
    move(1, 2);
    move(1, 1);
  }
  for (let from = 1; from < places.length; from++) {
    for (let to = from; to > 0 && places[to - 1] > places[to]; to--) {
      move(places[to], 1);
      [places[to - 1], places[to]] = [places[to], places[to - 1]];
    }
  }
  return [...inputs, ...selects, ...moves];
})
"""


def answer_by_touch(tab):
    for step in tab.evaluate(TAPS):
        if "tap" in step:
            tab.page.locator(step["tap"]).tap()
        else:
            tab.page.locator(step["select"]).nth(step["index"]).select_option(step["value"])
    tab.page.locator("[data-action=finish]").tap()
    tab.wait_for(RESULT_HAS_FOCUS)


def tap_to(tab, locator):
    before = tab.evaluate("location.href")
    locator.tap()
    arrive(tab, before)


def work_by_touch(tab):
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
    for name in tab.evaluate(
        "[...new Set([...document.querySelectorAll('.exercise input[type=radio]')].map(({ name }) => name))]"
    ):
        tab.page.locator(f"[name='{name}']").first.tap()
    for selector in [".mark", ".decide input[type=checkbox]"]:
        if tab.page.locator(selector).count() > 0:
            tab.page.locator(selector).first.tap()
    tab.page.locator("[data-action=finish], [data-action=check]").first.tap()
    tab.wait_for(RESULT_HAS_FOCUS)


def test_the_whole_module_by_touch_on_a_phone(chromium_tab, address, pytestconfig):
    tab = chromium_tab(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2)
    tab.open(address("index"))
    link = tab.page.get_by_role("link", name="Start reading")
    tap_to(tab, link)
    while "Final" not in tab.evaluate(TITLE):
        tab.page.get_by_role("button", name="Mark this section as read").tap()
        tab.wait_for(IS_MARKED)
        tap_to(tab, tab.page.locator("[aria-labelledby=_check-heading] a"))
        answer_by_touch(tab)
        tab.wait_for("!document.querySelector('.check__kept').hidden")
        tap_to(tab, tab.page.locator(".turn__link--next"))

    exercises = one_exercise_of_each_kind(pytestconfig)
    tab.page.get_by_role("button", name="Menu").tap()
    tap_to(tab, tab.page.get_by_role("navigation", name="Main").get_by_role("link", name="Exercises"))
    for exercise in exercises:
        tap_to(tab, tab.page.get_by_role("link", name=name_of(exercise)).first)
        work_by_touch(tab)
        wait_until_stored(tab, f"exercise/{exercise.path.stem}")
        tap_to(tab, tab.page.get_by_role("link", name="All exercises"))

    tab.page.get_by_role("button", name="Menu").tap()
    tap_to(tab, tab.page.get_by_role("link", name="My progress"))
    tap_to(tab, tab.page.get_by_role("link", name="Next: Final check"))
    answer_by_touch(tab)
    tab.wait_for("!document.querySelector('.check__kept').hidden")
    tap_to(tab, tab.page.get_by_role("link", name="Print your record of completion"))
    write_the_record(tab)
    tap_to(tab, tab.page.get_by_role("link", name="My progress").first)
    assert_all_is_done(tab, exercises)
    assert tab.faults == []


def test_without_script_links_lead_from_the_first_page_to_the_final_check(chromium_tab, address, tmp_path):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(address("index"))
    tab.page.get_by_role("link", name="Start reading").click()
    passed = [tab.evaluate(TITLE)]
    while not passed[-1].startswith("Final check") and len(passed) < 40:
        checks = tab.page.locator("[aria-labelledby=_check-heading] a")
        (checks if checks.count() > 0 else tab.page.locator(".turn__link--next")).first.click()
        passed.append(tab.evaluate(TITLE))
    assert len(passed) == 17 and passed[-1].startswith("Final check"), passed
    assert tab.page.locator(".question__solution").count() == tab.page.locator(".question").count() == 16
    assert tab.page.locator(".question__solution:visible").count() == 16, "each question has its answer, folded"
    path = tmp_path / "final.pdf"
    tab.page.pdf(path=path, format="Letter")
    words = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout
    assert all(f"Question {number} of 16" in words for number in range(1, 17))


def test_where_storage_is_refused_the_final_check_still_leads_to_the_record(tab, address):
    tab.refuse_storage()
    tab.open(address("module-7/01-welcome"))
    tab.wait_for("!document.querySelector('section-read').hidden")
    tab_to(tab, "Mark this section as read")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.section-read__problem').checkVisibility()")
    follow(tab, "Check what you know")
    answer_all(tab)
    tab.wait_for("document.querySelector('.check__unkept').checkVisibility()")
    assert not tab.evaluate("document.querySelector('.check__kept').checkVisibility()")
    tab.open(address("checks/final"))
    answer_all(tab)
    tab.wait_for("document.querySelector('.check__record a').hash !== ''")
    follow(tab, "Print your record of completion")
    write_the_record(tab)
    follow(tab, "My progress")
    tab.wait_for("document.querySelector('.progress__problem').checkVisibility()")
    assert "keeps nothing" in tab.evaluate("document.querySelector('.progress__problem').textContent")
    tab.settle()
    assert tab.faults == []


def test_where_webassembly_is_refused_it_says_so_and_questions_work(tab, address, pytestconfig):
    tab.refuse_web_assembly()
    for exercise in one_exercise_of_each_kind(pytestconfig):
        tab.open(exercise.url)
        tab.wait_for("document.querySelector('.exercise__refused').checkVisibility()")
        assert "does not run the rules" in tab.evaluate("document.querySelector('.exercise__refused').textContent")
        assert tab.evaluate("document.querySelector('.answers').checkVisibility()"), "the answers of the build are there"
    tab.open(address("checks/welcome"))
    answer_all(tab)
    assert tab.evaluate("document.activeElement.textContent") == "2 of 2 right"
    tab.press("/")
    tab.wait_for("document.querySelector('.search').open && document.activeElement.type === 'search'")
    tab.write("consent")
    tab.wait_for("document.querySelectorAll('.search__link').length > 0")
    tab.settle()
    assert tab.faults == []
