"""Self-assessments: answered by keyboard, drawn, saved, compared, printed, and kept by nobody who was not asked to."""

import json
import subprocess

import pytest
from checks import overflow
from hub import fill, stored, wait_until_stored
from keyboard import focused, press_until, tab_to

SAID = "document.querySelector('.assessment__said').textContent"
COUNT = "document.querySelector('.assessment__count').textContent"
TABLE = """
[...document.querySelectorAll(".assessment__table tr")].map((row) => [...row.cells].map((cell) => cell.textContent))
"""
PICTURE = "[...document.querySelectorAll('.picture svg text')].map((text) => text.textContent)"
LISTED = "[...document.querySelectorAll('%s > ul > li')].map((item) => item.textContent)"
KEPT = "Object.entries(localStorage).filter(([key]) => key.includes('assessment')).flat().join(' ')"
GIVEN = "Object.fromEntries(document.querySelector('self-assessment').given)"

# Answers every statement with the point that its place among all of them gives, so that each answer is there.
ANSWER = """
for (const [place, field] of document.querySelectorAll("[data-statement]").entries()) {
  const inputs = field.querySelectorAll("input");
  inputs[place % inputs.length].click();
}
"""


@pytest.fixture
def address(site):
    return lambda name: (site / f"{name}.html").as_uri()


@pytest.fixture
def assessing(tab):
    """A tab in which nothing may go wrong."""
    yield tab
    tab.settle()
    assert tab.faults == []


def run(tab, script):
    tab.evaluate(f"(() => {{ {script} }})()")


def choose(tab, action, path):
    """What the page says when it is given a file."""
    run(tab, "document.querySelector('.assessment__said').textContent = ''")
    tab.choose_file(f"[data-action={action}]", path)
    tab.wait_for(f"{SAID} !== ''")
    return tab.evaluate(SAID)


def kept(tab):
    """What is kept of self-assessments."""
    return stored(tab, KEPT)


def test_an_inventory_is_answered_by_keyboard_and_not_kept(assessing, address):
    tab = assessing
    tab.open(address("assessments/values-inventory"))
    press_until(tab, "Tab", "document.activeElement.matches('[data-statement] input')")
    tab.press("Space")
    tab.press("ArrowRight")
    assert focused(tab) == "Disagree"
    assert tab.evaluate(COUNT) == "1 of 3 statements answered."
    tab_to(tab, "Your statement 1")
    tab.write("meet before court")
    tab.press("Tab")
    tab.press("Space")
    assert tab.evaluate(COUNT) == "1 of 3 statements answered, and 1 of your own."
    head, *rows = tab.evaluate(TABLE)
    assert head == ["Statement", "Your answer"]
    assert [answer for _, answer in rows] == ["Disagree", "not answered", "not answered", "Strongly disagree"]
    assert rows[-1][0] == "meet before court"
    words = " ".join(tab.evaluate(PICTURE))
    assert "meet before court" in words
    assert tab.evaluate("document.querySelectorAll('.scale__now').length") == 2
    assert kept(tab) == ""
    tab.reload()
    tab.wait_for(f"{COUNT} === '0 of 3 statements answered.'")
    assert kept(tab) == ""


def test_answers_are_kept_when_asked_and_erased_when_asked(assessing, address):
    tab = assessing
    tab.open(address("assessments/values-inventory"))
    run(tab, ANSWER)
    run(
        tab, "document.querySelector('.own-statement__text').value = 'a secret'; document.querySelector('[name=own-1]').click()"
    )
    tab_to(tab, "Keep my answers on this computer")
    tab.press("Space")
    tab.wait_for(f"{SAID}.startsWith('Your answers are kept')")
    assert '"points"' in kept(tab)
    assert "secret" not in kept(tab), "what is typed is never kept"
    given = tab.evaluate(GIVEN)
    tab.reload()
    tab.wait_for(f"{SAID}.startsWith('These are the answers')")
    assert tab.evaluate(GIVEN) == given
    assert tab.evaluate("document.querySelector('.own-statement__text').value") == ""

    tab_to(tab, "Throw away all answers")
    tab.press("Enter")
    tab.wait_for(f"{SAID}.startsWith('All answers are thrown away, and nothing')")
    assert kept(tab) == ""
    tab_to(tab, "Bring back the answers")
    tab.press("Enter")
    assert focused(tab) == "Throw away all answers"
    assert tab.evaluate(GIVEN) == given
    assert kept(tab) == "", "they are back on the page alone"

    run(tab, "document.querySelector('[data-action=keep]').click()")
    tab.wait_for(f"{SAID}.startsWith('Your answers are kept')")
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent !== ''")
    assert kept(tab) == ""


def percent(points):
    """How much of the most that these points could be they are, with three points on the scale."""
    return f"{int(100 * sum(points) / (2 * len(points)) + 0.5)}%"


def test_a_matrix_is_saved_loaded_and_compared(assessing, address, tmp_path):
    tab = assessing
    tab.open(address("assessments/progress-matrix"))
    run(tab, ANSWER)
    given = tab.evaluate(GIVEN)
    assert len(given) > 50
    # From here on, since the way past a hundred statements is long.
    run(tab, "document.querySelector('[data-action=print]').focus()")
    tab_to(tab, "Save to a file")
    now = tab.saved_by(lambda: tab.press("Enter"), tmp_path)
    saved = json.loads(now.read_text())
    assert saved["answers"] == given
    assert now.name == f"progress-matrix-{saved['on']}.json"

    tab.reload()
    tab.wait_for(f"{COUNT}.startsWith('0 of')")
    assert choose(tab, "load", now).startswith(f"Loaded {now.name}")
    assert tab.evaluate(GIVEN) == given

    # A year before, nothing was in place, one statement had other words, and one level was as it is.
    keys = list(given)
    count = tab.evaluate("document.querySelector('.statement-level').querySelectorAll('fieldset').length")
    older = {key: given[key] if place < count else 0 for place, key in enumerate(keys[:-1])} | {"s0": 1}
    then = tmp_path / "then.json"
    then.write_text(json.dumps(saved | {"on": "2025-11-03", "answers": older}))
    said = choose(tab, "compare", then)
    assert "November 3, 2025" in said
    assert "One answer is left out" in said
    assert tab.evaluate(GIVEN) == given
    head, first, *_ = tab.evaluate(TABLE)
    assert head == ["Element", "Fundamentals", "Good practice", "Best practice"]
    counts = "[...document.querySelectorAll('.statement-level')].map((level) => level.querySelectorAll('fieldset').length)"
    place = 0
    for count, words in zip(tab.evaluate(counts), first[1:], strict=False):
        points = [point % 3 for point in range(place, place + count)]
        before = points if place == 0 else [0] * count
        assert words == f"{percent(points)}; before: {percent(before)}"
        place += count
    changes = tab.evaluate(LISTED % ".assessment__changes")
    assert changes
    assert all(change.startswith("Ahead: ") for change in changes)
    assert not any("Mission, values and principles, Fundamentals" in change for change in changes)
    assert "before: 0%" in tab.evaluate(PICTURE)
    assert tab.evaluate("document.querySelector('.picture svg').getAttribute('aria-label')").startswith(
        "Heat grid: 10 elements"
    )
    steps = tab.evaluate(LISTED % ".assessment__steps")
    assert len(steps) == 10
    assert steps[0].startswith("Mission, values and principles, FundamentalsIn part: ")

    run(tab, "document.querySelector('[data-action=load]').focus()")
    tab_to(tab, "Stop comparing")
    tab.press("Enter")
    tab.wait_for(f"!{PICTURE}.join(' ').includes('before')")
    assert focused(tab).startswith("Compare with an earlier file")


def test_a_file_that_does_not_fit_is_refused_and_loses_nothing(assessing, address, tmp_path):
    tab = assessing
    tab.open(address("assessments/values-inventory"))
    run(tab, ANSWER)
    given = tab.evaluate(GIVEN)
    good = json.loads(tab.evaluate("document.querySelector('self-assessment').text"))
    first = next(iter(given))
    unreadable = "is not a file that this page has saved."
    for text, reason in [
        ("", unreadable),
        ("{", unreadable),
        ("[]", unreadable),
        ("x" * 300_000, unreadable),
        (json.dumps(good | {"on": "<img src=x onerror=alert(1)>"}), unreadable),
        (json.dumps(good | {"answers": {first: 9}}), unreadable),
        (json.dumps(good | {"answers": {first: "1"}}), unreadable),
        (json.dumps(good | {"answers": None}), unreadable),
        (json.dumps(good | {"format": 2}), "was saved by a newer version of this page."),
        (json.dumps(good | {"assessment": "progress-matrix"}), "holds the answers to something else."),
        (json.dumps(good | {"course": "another"}), "holds the answers to something else."),
        (json.dumps(good | {"points": 3}), "has answers on another scale than this page."),
        (json.dumps(good | {"answers": {"__proto__x": 1}}), "has answers to statements that have all been worded anew since."),
    ]:
        file = tmp_path / "file.json"
        file.write_text(text)
        for action in ["load", "compare"]:
            said = choose(tab, action, file)
            assert said == f"file.json {reason} The answers on this page are as they were.", text[:60]
        assert tab.evaluate(GIVEN) == given
    assert tab.evaluate("document.querySelector('[data-action=uncompare]').hidden")

    # What is kept here and cannot be read is said, and left until keeping is turned on.
    course = good["course"]
    message = {"hub": "test", "act": "write", "key": f"{course}/assessment/values-inventory/answers", "text": "{oops"}
    run(tab, f"document.querySelector('iframe').contentWindow.postMessage({json.dumps(message)}, '*')")
    wait_until_stored(tab, "{oops")
    tab.reload()
    tab.wait_for(f"{SAID}.includes('do not fit this page')")
    assert "{oops" in kept(tab)
    run(tab, ANSWER)
    run(tab, "document.querySelector('[data-action=keep]').click()")
    tab.wait_for(f"{SAID}.startsWith('Your answers are kept')")
    run(tab, "document.querySelector('[data-action=keep]').click()")
    tab.wait_for(f"{SAID} === 'What was kept here is erased.'")
    assert kept(tab) == ""


def test_where_storage_is_refused_it_works_and_says_so(assessing, address, tmp_path):
    tab = assessing
    tab.refuse_storage()
    for name in ["values-inventory", "progress-matrix"]:
        tab.open(address(f"assessments/{name}"))
        run(tab, ANSWER)
        given = tab.evaluate(GIVEN)
        run(tab, "document.querySelector('[data-action=print]').focus()")
        tab_to(tab, "Keep my answers on this computer")
        tab.press("Space")
        tab.wait_for(f"{SAID}.startsWith('This browser keeps nothing')")
        assert tab.evaluate("document.querySelector('[data-action=keep]').checked") is False
        assert tab.evaluate(GIVEN) == given
        assert "svg" in tab.evaluate("document.querySelector('.picture__drawing').innerHTML")
        run(tab, "document.querySelector('[data-action=print]').focus()")
        tab_to(tab, "Save to a file")
        file = tab.saved_by(lambda: tab.press("Enter"), tmp_path)
        run(tab, "document.querySelector('[data-action=clear]').click()")
        tab.wait_for(f"{SAID}.startsWith('All answers are thrown away')")
        assert tab.evaluate(GIVEN) == {}
        assert choose(tab, "load", file).startswith(f"Loaded {file.name}")
        assert tab.evaluate(GIVEN) == given


def test_where_storage_is_full_it_works_and_says_so(assessing, address):
    tab = assessing
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    fill(tab)
    for name in ["values-inventory", "progress-matrix"]:
        tab.open(address(f"assessments/{name}"))
        run(tab, ANSWER)
        given = tab.evaluate(GIVEN)
        run(tab, "document.querySelector('[data-action=keep]').click()")
        tab.wait_for(f"{SAID}.startsWith('This computer has no room')")
        assert tab.evaluate("document.querySelector('[data-action=keep]').checked") is False
        assert tab.evaluate(GIVEN) == given
        assert "svg" in tab.evaluate("document.querySelector('.picture__drawing').innerHTML")
    stored(tab, "localStorage.clear()")


def test_a_file_of_one_language_fits_in_the_other(chromium_tab, site, tmp_path):
    tab = chromium_tab(accept_downloads=True)
    for name in ["values-inventory", "progress-matrix"]:
        pages = [(folder / "assessments" / f"{name}.html").as_uri() for folder in (site, site / "es")]
        for saving, loading in [pages, reversed(pages)]:
            tab.open(saving)
            run(tab, ANSWER)
            given = tab.evaluate(GIVEN)
            file = tab.saved_by(lambda: tab.page.locator("[data-action=save]").click(), tmp_path)
            tab.open(loading)
            choose(tab, "load", file)
            assert tab.evaluate(GIVEN) == given
            tab.evaluate("document.querySelector('[data-action=clear]').click()")
            assert file.name in choose(tab, "compare", file)
            assert tab.evaluate("document.querySelector('.assessment__changes').checkVisibility()")
    assert tab.faults == []


def test_a_filled_assessment_is_narrow(chromium_tab, address, tmp_path):
    tab = chromium_tab()
    for name in ["values-inventory", "progress-matrix"]:
        tab.open(address(f"assessments/{name}"))
        run(tab, ANSWER)
        earlier = json.loads(tab.evaluate("document.querySelector('self-assessment').text"))
        file = tmp_path / f"{name}.json"
        answers = {key: 0 for key in earlier["answers"]}
        file.write_text(json.dumps(earlier | {"on": "2025-11-03", "answers": answers}))
        choose(tab, "compare", file)
        run(tab, "document.querySelector('.assessment__table').open = true")
        assert overflow(tab, 390) == []
        assert overflow(tab, 320) == []
        tab.resize(1280, 720)


def printed(tab, path):
    tab.page.pdf(path=path, format="Letter", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
    return " ".join(text.split())


def test_an_assessment_prints_as_a_form_and_with_its_answers(chromium_tab, address, tmp_path):
    tab = chromium_tab()
    for name, last in [("values-inventory", "parents’ treatment needs"), ("progress-matrix", "progress, with summaries")]:
        tab.open(address(f"assessments/{name}"))
        tab.wait_for(f"{COUNT}.startsWith('0 of')")
        blank = printed(tab, tmp_path / "blank.pdf")
        assert last in blank
        run(tab, ANSWER)
        filled = printed(tab, tmp_path / "filled.pdf")
        for words in ["Throw away", "Keep my answers", "Save to a file"]:
            assert words not in blank + filled
        assert "Your answers as a picture" not in blank
        assert "Your answers as a picture" in filled
        assert last in filled
        run(tab, "document.documentElement.classList.add('prints-result')")
        result = printed(tab, tmp_path / "result.pdf")
        assert "Your answers as a picture" in result
        assert "The statements" not in result
    assert "What we do next, who does it, and by when" in result
    assert tab.faults == []


def test_without_script_it_reads_and_is_ticked(chromium_tab, address, tmp_path):
    tab = chromium_tab(java_script_enabled=False)
    for name in ["values-inventory", "progress-matrix"]:
        tab.open(address(f"assessments/{name}"))
        page = tab.page
        assert page.get_by_role("button").all() == []
        groups = page.get_by_role("group")
        assert groups.count() >= 3
        page.locator("[data-statement] input").last.check()
        assert page.locator("[data-statement] input:checked").count() == 1
        assert not page.locator(".assessment__result").is_visible()


def test_pages_lead_to_it(site):
    for name in ["index", "progress", "module-7/overview", "module-7/01-welcome"]:
        text = (site / f"{name}.html").read_text(encoding="utf-8")
        assert "assessments/values-inventory.html" in text, name
    assert "assessments/progress-matrix.html" in (site / "module-7" / "08-outcomes.html").read_text(encoding="utf-8")
