"""What a learner does to the page of each kind, in whatever language the page is: one state after the other.

Each takes a tab and a function that opens a page by its name. It yields the name of each state once the page is in it. The
state in which a page opens is not among them: the tests look at a page of each kind as it is opened.
"""

import json
from types import SimpleNamespace

from authored import facts
from hub import wait_until_stored

RESULT_HAS_FOCUS = "document.activeElement.id === 'summary-heading' && document.activeElement.checkVisibility()"
PILES = {"treatment": 0, "childWelfare": 1, "notShared": 2}
VERDICTS = {"permitted": 0, "permittedWithConditions": 1, "notPermitted": 2}

# Answers every question of a check that can be answered, rightly or not.
ANSWER = """
for (const question of document.querySelectorAll(".question")) {
  const fieldset = question.querySelector("fieldset:not(:has(:disabled:not(.order__move)))");
  for (const input of fieldset?.querySelectorAll("input") ?? []) {
    const isWanted = "right" in input.dataset === isRight;
    if (input.type === "radio" ? isWanted && !input.checked : isWanted !== input.checked) input.click();
  }
  for (const select of fieldset?.querySelectorAll("select") ?? []) {
    const { right } = select.dataset;
    const isItRight = (option) => (right === undefined ? "right" in option.dataset : option.value === right);
    select.value = [...select.options].find((option) => option.value !== "" && isItRight(option) === isRight).value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const steps = () => [...fieldset?.querySelectorAll(".order__step") ?? []];
  const place = (step) => (isRight ? 1 : -1) * step.dataset.place;
  if (steps().length > 0) steps()[0].querySelector("button:last-of-type").click();
  for (let turn = 0; turn < steps().length ** 2; turn++) {
    const wrong = steps().findIndex((step, index) => index + 1 < steps().length && place(steps()[index + 1]) < place(step));
    if (wrong >= 0) steps()[wrong].querySelector("button:last-of-type").click();
  }
}
"""


def run(tab, script):
    tab.evaluate(f"(() => {{ {script} }})()")


def click_each(tab, selector):
    """Clicks all that are shown and enabled, in the order of the page."""
    run(
        tab,
        f"for (const one of document.querySelectorAll('{selector}')) if (one.checkVisibility() && !one.disabled) one.click()",
    )


def unfold(tab):
    run(tab, "for (const fold of document.querySelectorAll('main details')) fold.open = true")


def act(tab, action):
    tab.page.locator(f"main [data-action={action}]").first.click()


def judge(tab, action):
    act(tab, action)
    tab.wait_for(RESULT_HAS_FOCUS)


# Exercises


def start(tab, open_page, name):
    """Opens an exercise with its hints folded."""
    open_page(f"exercises/{name}")
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")


def hints(tab):
    hint = tab.page.locator("main .hint:visible:not([open]) summary")
    while hint.count() > 0:
        hint.first.click()
    return "hints shown"


def where_rules_are_refused(tab, open_page, name):
    tab.refuse_web_assembly()
    open_page(f"exercises/{name}")
    tab.wait_for("document.querySelector('.exercise__refused').checkVisibility()")
    return "rules refused"


def find_the_defects(tab, open_page):
    start(tab, open_page, "all-purpose")
    yield hints(tab)
    # Forms with many faults, with none, and with notes in its margin that a table holds.
    for name in ["all-purpose", "sound-or-not", "the-fourth-box"]:
        start(tab, open_page, name)
        tab.page.locator(".mark").first.click()
        click_each(tab, ".missing li:last-child input")
        if name == "all-purpose":
            yield "marked"
        judge(tab, "check")
        unfold(tab)
        yield f"{name}: checked"
    start(tab, open_page, "practice-child-welfare")
    for _ in range(8):
        act(tab, "another")
    yield "another form"
    judge(tab, "show")
    yield "another form: answers shown"
    yield where_rules_are_refused(tab, open_page, "all-purpose")


def complete_the_form(tab, open_page):
    name = "one-page-for-the-county"
    model = facts(SimpleNamespace(path=SimpleNamespace(stem=name)))["model"]
    form = tab.page.locator("form")
    start(tab, open_page, name)
    yield hints(tab)
    form.get_by_label("my whole file").first.check()
    form.get_by_label("Another recipient", exact=True).fill("anyone")
    tab.wait_for("document.querySelectorAll('form .note').length > 1")
    yield "read along"
    act(tab, "check")
    tab.wait_for("document.querySelector('.exercise__claim').textContent !== ''")
    unfold(tab)
    yield "errors shown"
    judge(tab, "finish")
    unfold(tab)
    yield "finished with faults"
    act(tab, "restart")
    act(tab, "show")
    yield "model answer shown"
    for words in model["choose"]:
        form.get_by_label(words).first.check()
    for label, words in model["write"].items():
        form.get_by_label(label, exact=True).fill(str(words))
    judge(tab, "finish")
    yield "finished and sound"
    yield where_rules_are_refused(tab, open_page, name)


def may_this_be_disclosed(tab, open_page):
    name = "an-aunt-calls"
    start(tab, open_page, name)
    yield hints(tab)
    act(tab, "check")
    tab.wait_for("document.querySelector('.exercise__claim').textContent !== ''")
    yield "error shown"
    for place, verdict in enumerate(VERDICTS):
        tab.page.locator("[name=verdict]").nth(place).check()
        click_each(tab, ".decide__reasons input")
        yield f"{verdict} chosen"
        judge(tab, "check")
        unfold(tab)
        yield f"{verdict} checked"
        act(tab, "restart")
    judge(tab, "show")
    yield "answer shown"
    yield where_rules_are_refused(tab, open_page, name)


def sorted_out(tab, open_page, name, groups, right):
    """Exercises in which each of several groups has one answer: the key of the right ones."""

    def choose(places):
        for group, place in zip(tab.page.locator(groups).all(), places, strict=True):
            group.get_by_role("radio").nth(place).check()

    start(tab, open_page, name)
    yield hints(tab)
    act(tab, "check")
    tab.wait_for("document.querySelector('.exercise__claim').textContent !== ''")
    yield "error shown"
    choose([place % 3 for place in range(len(right))])
    yield "worked"
    judge(tab, "check")
    unfold(tab)
    yield "checked"
    act(tab, "restart")
    choose(right)
    judge(tab, "check")
    yield "right"
    act(tab, "restart")
    judge(tab, "show")
    unfold(tab)
    yield "answers shown"
    yield where_rules_are_refused(tab, open_page, name)


def then_and_now(tab, open_page):
    name = "signed-used-stopped"
    stops = facts(SimpleNamespace(path=SimpleNamespace(stem=name)))["stops"]
    return sorted_out(tab, open_page, name, ".stop__lanes", [VERDICTS[stop["verdict"]] for stop in stops])


def who_needs_to_know(tab, open_page):
    name = "eleven-cards"
    cards = facts(SimpleNamespace(path=SimpleNamespace(stem=name)))["cards"]
    return sorted_out(tab, open_page, name, ".info-card__piles", [PILES[card["pile"]] for card in cards])


# Checks


def answer(tab, *, rightly):
    run(tab, f"const isRight = {json.dumps(rightly)}; {ANSWER}")


def practice(tab, open_page):
    # Between them these have every kind of question.
    for name in ["what-works", "why-collaborate"]:
        open_page(f"checks/{name}")
        tab.wait_for("document.querySelector('.check__controls').checkVisibility()")
        yield f"{name}: {hints(tab)}"
        click_each(tab, "[data-action=check]")
        act(tab, "finish")
        yield f"{name}: errors shown"
        answer(tab, rightly=False)
        click_each(tab, "[data-action=check]")
        yield f"{name}: wrong"
        unfold(tab)
        yield f"{name}: answers shown"
        click_each(tab, "[data-action=again]")
        answer(tab, rightly=True)
        click_each(tab, ".question [data-action=check]")
        yield f"{name}: right"
        judge(tab, "finish")
        yield f"{name}: result"


def final_check(tab, open_page):
    """With what follows from it: the record of completion, and what the progress page says."""
    open_page("module-7/record")
    yield "record before the check"
    open_page("checks/final")
    tab.wait_for("document.querySelector('.check__controls').checkVisibility()")
    act(tab, "finish")
    yield "errors shown"
    for attempt in range(1, 4):
        answer(tab, rightly=False)
        judge(tab, "finish")
        tab.wait_for("document.querySelector('.check__kept').checkVisibility()")
        if attempt in (1, 3):
            yield f"not passed, attempt {attempt}"
        act(tab, "restart")
    unfold(tab)
    yield "no attempt left"
    tab.evaluate("TrainingToolkit.progress.eraseAll()")
    open_page("checks/final")
    tab.wait_for("document.querySelector('.check__controls').checkVisibility()")
    answer(tab, rightly=True)
    judge(tab, "finish")
    tab.wait_for("document.querySelector('.check__kept').checkVisibility()")
    yield "passed"
    open_page("module-7/record")
    tab.wait_for("document.querySelector('.record__paper').checkVisibility()")
    tab.page.locator("#record-name").fill("Riley Sample")
    yield "record"
    yield from progress(tab, open_page)


def progress(tab, open_page):
    open_page("progress")
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    unfold(tab)
    yield "progress"
    file = tab.evaluate("TrainingToolkit.progress.load()")
    file["steps"] |= {"check/what-works": {"on": "2026-01-02", "mark": "old", "score": 50}}
    notes = {
        "format": 1,
        "notes": {"module-7/long-gone": {"text": "Mine.", "slide": "A slide", "section": "", "on": "2025-11-01"}},
    }
    for name, text in {"refused": "{", "older": json.dumps(file | {"notes": notes})}.items():
        run(tab, "document.querySelector('.progress__said').textContent = ''")
        loaded = {"name": f"{name}.json", "mimeType": "application/json", "buffer": text.encode()}
        tab.page.locator("input[type=file]").set_input_files(loaded)
        tab.wait_for("document.querySelector('.progress__said').textContent !== ''")
        yield f"progress: file {name}"
    tab.evaluate("TrainingToolkit.storage.write('progress', '{oops')")
    tab.reload()
    tab.wait_for("!document.querySelector('.progress__problem').hidden")
    yield "progress: cannot be read"
    act(tab, "erase")
    tab.wait_for("document.querySelector('.progress__said').textContent !== ''")
    yield "progress: erased"


# Self-assessments

ANSWER_STATEMENTS = """
for (const [place, field] of document.querySelectorAll("[data-statement]").entries()) {
  const inputs = field.querySelectorAll("input");
  inputs[place % inputs.length].click();
}
"""


def assessment(name):
    def states(tab, open_page):
        open_page(f"assessments/{name}")
        tab.wait_for("document.querySelector('.assessment__keeping').checkVisibility()")
        run(tab, ANSWER_STATEMENTS)
        run(tab, "document.querySelector('.assessment__table').open = true")
        yield "answered"
        earlier = json.loads(tab.evaluate("document.querySelector('self-assessment').text"))
        earlier |= {"on": "2025-11-03", "answers": dict.fromkeys(earlier["answers"], 0)}
        for action, text in [("load", "{"), ("compare", json.dumps(earlier))]:
            run(tab, "document.querySelector('.assessment__said').textContent = ''")
            file = {"name": "file.json", "mimeType": "application/json", "buffer": text.encode()}
            tab.page.locator(f"[data-action={action}]").set_input_files(file)
            tab.wait_for("document.querySelector('.assessment__said').textContent !== ''")
            yield {"load": "error shown", "compare": "compared"}[action]
        tab.page.locator("[data-action=keep]").check()
        wait_until_stored(tab, '"points"')
        yield "kept"
        act(tab, "clear")
        tab.wait_for("!document.querySelector('[data-action=undo]').hidden")
        yield "thrown away"

    return states


# Around the text


def section(tab, open_page):
    open_page("module-7/06-information-sharing")
    tab.wait_for("!document.querySelector('section-read').hidden")
    for name in ["site-header", "module-menu"]:
        toggle = tab.page.locator(f".{name}__toggle")
        if toggle.is_visible():
            toggle.click()
            yield f"{name} open"
            toggle.click()
    tab.page.locator("main a.term:visible").first.click()
    tab.wait_for("document.querySelector('.definition')?.checkVisibility()")
    yield "definition shown"
    tab.press("Escape")
    tab.page.locator("section-read button").click()
    tab.wait_for("document.querySelector('section-read button').getAttribute('aria-pressed') === 'true'")
    tab.page.locator(".my-notes summary").click()
    yield "read, notes offered"
    tab.page.locator("[name=my-notes][value=kept]").check()
    tab.page.locator(".slide-note textarea").first.fill("Ask who signs.")
    tab.wait_for("document.querySelector('.slide-note__kept').textContent !== ''")
    yield "notes written"
    open_page("notes")
    tab.wait_for("document.querySelector('.all-notes__note:not([hidden]) .all-notes__text').textContent !== ''")
    yield "notes listed"
    act(tab, "erase")
    tab.wait_for("document.querySelector('.all-notes__empty').checkVisibility()")
    yield "notes erased"


def search(tab, open_page):
    open_page("module-7/02-why-collaborate")
    said = "document.querySelector('.search__found').textContent"
    tab.press("/")
    tab.wait_for("document.querySelector('.search').open")
    yield "search open"
    field = tab.page.locator(".search input[type=search]")
    field.fill("consent")
    tab.wait_for("document.querySelector('.search__more') !== null")
    tab.page.locator(".search__more").first.click()
    yield "found"
    for query in ["consent xylophone", "xylophone"]:
        run(tab, "document.querySelector('.search__found').textContent = ''")
        field.fill(query)
        tab.wait_for(f"{said} !== ''")
        yield f"found for '{query}'"


def reading_comfort(tab, open_page):
    open_page("module-7/02-why-collaborate")
    tab.page.locator(".reading-panel__toggle").click()
    yield "panel open"
    for setting, value in {"contrast": "stronger", "size": "largest", "measure": "short"}.items():
        tab.evaluate(f"void TrainingToolkit.settings.choose('{setting}', '{value}')")
    yield "stronger contrast, largest text"


STATES = {
    "find-the-defects": find_the_defects,
    "complete-the-form": complete_the_form,
    "may-this-be-disclosed": may_this_be_disclosed,
    "then-and-now": then_and_now,
    "who-needs-to-know": who_needs_to_know,
    "practice": practice,
    "final-check": final_check,
    "values-inventory": assessment("values-inventory"),
    "progress-matrix": assessment("progress-matrix"),
    "section": section,
    "search": search,
    "reading-comfort": reading_comfort,
}
