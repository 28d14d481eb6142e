"""With the group: an exercise on the room's screen, a count of hands, the pen."""

import pytest
from checks import accessibility
from test_slides import SHOWN
from test_speaker import CONNECTED, IS_READY, LOST, ROOM_CONNECTED, press, shown

SLIDE = "would-you-rely-on-this-form"
FRAME = ".live__frame:not([hidden])"
LIVE = "document.querySelector('.live').checkVisibility()"
STATE = "document.querySelector('slide-deck').state"
REVEALED = "[...document.querySelectorAll('.note')].filter((note) => note.checkVisibility()).length"
SUMMARY = "document.querySelector('.summary').checkVisibility()"
INK = "document.querySelectorAll('.ink__line').length"
INVENTORY = "collaborative-values-inventory"
BALLOT = "document.querySelectorAll('#collaborative-values-inventory .tally input')"


@pytest.fixture
def room(tab, slides):
    tab.open(f"{slides.url}#{SLIDE}")
    tab.wait_for(IS_READY)
    yield tab
    tab.settle()
    assert tab.faults == []


@pytest.fixture
def speaker(room):
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    return speaker


def show_the_end_of_the_task(tab):
    tab.evaluate_in(FRAME, "scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    tab.wait_for(f"{STATE}.exercise.isRead")


def test_findings_are_revealed_one_by_one(room, speaker):
    room.press("e")  # There are three: the keys go to their links.
    titles = ["Nine elements, and what came after", "Sound or not?", "The all-purpose release"]
    assert titles[0] in room.evaluate("document.activeElement.textContent")
    room.press("Enter")
    room.wait_for_in(FRAME, "document.querySelector('.exercise__controls')?.checkVisibility() === true")
    room.wait_for(f"document.activeElement.title === '{titles[0]}'")
    assert (
        room.evaluate_in(
            FRAME, "[...document.querySelectorAll('.hints, .answers, .site-header')].some((part) => part.checkVisibility())"
        )
        is False
    )

    # What to expect is in the speaker window, and only there.
    speaker.wait_for("document.querySelector('.speaker__exercise').checkVisibility()")
    expected = speaker.evaluate("[...document.querySelectorAll('.speaker__notes .expected li')].length")
    assert expected > 1
    notes = speaker.evaluate("document.querySelector('.speaker__notes').textContent")
    assert all(word in notes for word in ["Expected answer", "Look for", "Debrief"])
    assert "Talking points" not in notes
    assert "Expected answer" not in room.evaluate("document.body.innerText")
    assert speaker.evaluate(shown("exercise-place")) == "Nothing is revealed yet."

    show_the_end_of_the_task(room)
    room.press("PageDown")
    room.wait_for_in(FRAME, f"{REVEALED} === 1")
    first = room.evaluate_in(FRAME, "document.querySelector('.note__title').textContent")
    assert first in room.evaluate_in(FRAME, "document.querySelector('.exercise + [role=status]').textContent")
    count = expected + 1  # The result comes last.
    speaker.wait_for(f"{shown('exercise-place')} === '1 of {count} revealed.'")
    assert speaker.evaluate(shown("exercise-now")) == first
    speaker.press("PageDown")
    room.wait_for_in(FRAME, f"{REVEALED} === 2")
    room.press("PageUp")
    room.wait_for_in(FRAME, f"{REVEALED} === 1")

    room.reload()  # F5 keeps the place here too.
    room.wait_for_in(FRAME, f"{REVEALED} === 1")
    speaker.evaluate("document.querySelector('.speaker__exercise [data-command=all]').click()")
    room.wait_for_in(FRAME, f"{REVEALED} === {expected} && {SUMMARY}")
    room.wait_for(f"document.querySelector('.live__place').textContent === '{count} of {count} shown'")
    room.press("b")
    speaker.wait_for(f"{shown('room')}.includes('black')")
    room.press("b")
    room.press("PageUp")
    speaker.wait_for(f"{shown('exercise-place')} === '{expected} of {count} revealed.'")
    speaker.press("e")
    room.wait_for(f"!{LIVE}")
    assert room.evaluate(SHOWN) == [SLIDE]
    assert room.evaluate(f"document.activeElement.matches('#{SLIDE} h2')")
    assert "Talking points" in speaker.evaluate("document.querySelector('.speaker__notes').textContent")


def test_a_clicker_goes_through_the_task_before_it_reveals_anything(room, speaker):
    room.press("e")
    room.press("Enter")
    room.wait_for_in(FRAME, "document.querySelector('.exercise__controls')?.checkVisibility() === true")
    scrolled = "document.documentElement.scrollTop"
    speaker.wait_for(f"{shown('exercise-next')} === 'More of the task'")
    for tab, key, page in ((speaker, "PageDown", 1), (room, "PageDown", 2), (speaker, "PageUp", 1)):
        tab.press(key)
        room.wait_for(f"{STATE}.exercise.page === {page}")
        room.wait_for_in(FRAME, f"Math.abs({scrolled} - {page} * 0.85 * innerHeight) < 2")
    assert room.evaluate_in(FRAME, REVEALED) == 0
    room.reload()
    room.wait_for_in(FRAME, f"{scrolled} > 0.8 * innerHeight")
    # Who has seen enough need not go to its end.
    speaker.evaluate("document.querySelector('.speaker__exercise [data-command=reveal]').click()")
    room.wait_for_in(FRAME, f"{REVEALED} === 1")
    assert speaker.evaluate("[...document.querySelectorAll('.speaker [data-command=pen]')].every((tool) => tool.disabled)")
    room.press("PageDown")
    room.wait_for_in(FRAME, f"{REVEALED} === 2")


def test_an_exercise_ends_where_it_began(room):
    tab = room
    tab.evaluate(
        f"{STATE.removesuffix('.state')}.go(document.querySelector('[data-exercise=the-parents-lawyer]').closest('.slide'))"
    )
    [slide] = tab.evaluate(SHOWN)
    tab.press("e")
    tab.wait_for_in(FRAME, "document.querySelector('.exercise__controls')?.checkVisibility() === true")
    show_the_end_of_the_task(tab)
    tab.press("PageDown")
    tab.wait_for_in(FRAME, "document.querySelector('.summary .statuses').checkVisibility()")
    reasons = "[...document.querySelectorAll('.summary .reason')].filter((reason) => reason.checkVisibility()).length"
    assert tab.evaluate_in(FRAME, reasons) == 0
    tab.press("PageDown")
    tab.wait_for_in(FRAME, f"{reasons} === 1")
    tab.wait_for(f"{STATE}.exercise.shown === 2 && {STATE}.exercise.count !== null")
    for number in range(3, tab.evaluate(f"{STATE}.exercise.count") + 1):
        tab.press("PageDown")
        tab.wait_for(f"{STATE}.exercise.shown === {number}")
    tab.press("PageDown")
    tab.wait_for(f"!{LIVE}")
    assert tab.evaluate(SHOWN) == [slide]
    tab.press("e")  # It is as it was left.
    tab.wait_for(f"{STATE}.exercise?.count > 2")
    # Characters are no keys here either, once they are switched off.
    tab.evaluate("document.querySelector('.keys input').click()")
    for key in "bwe":
        tab.press(key)
    assert tab.evaluate(f"{STATE}.screen") == ""
    assert tab.evaluate(LIVE) is True
    tab.press("Escape")
    tab.wait_for(f"!{LIVE}")
    assert tab.evaluate(SHOWN) == [slide]


def test_where_webassembly_is_refused_the_answers_of_the_build_are_revealed(tab, slides):
    tab.refuse_web_assembly()
    tab.open(f"{slides.url}#{SLIDE}")
    tab.wait_for(IS_READY)
    tab.press("e")
    tab.press("Enter")
    tab.wait_for_in(FRAME, "document.querySelector('.exercise__refused')?.checkVisibility() === true")
    findings = "[...document.querySelectorAll('.answers .finding')].filter((finding) => finding.checkVisibility()).length"
    assert tab.evaluate_in(FRAME, findings) == 0
    show_the_end_of_the_task(tab)
    for number in (1, 2):
        tab.press("PageDown")
        tab.wait_for_in(FRAME, f"{findings} === {number}")
    tab.wait_for(f"{STATE}.exercise.shown === 2")
    tab.wait_for("document.querySelector('.live__place').textContent.includes('2 of')")
    tab.press("PageUp")
    tab.wait_for_in(FRAME, f"{findings} === 1")
    tab.settle()
    assert tab.faults == []


def test_what_the_group_marks_is_compared(chromium_tab, slides):
    tab = chromium_tab()
    tab.open(f"{slides.url}?exercise=all-purpose#{SLIDE}")
    frame = tab.page.frame_locator(FRAME)
    frame.locator(".mark").first.click()
    show_the_end_of_the_task(tab)
    tab.press("PageDown")
    frame.locator(".note").first.wait_for()
    assert frame.locator(".note:visible .note__verdict").all_inner_texts() == ["Marked, but sound"]
    frame.get_by_role("button", name="Start again").click()
    tab.wait_for(f"{STATE}.exercise.count === null")
    frame.get_by_role("button", name="Show the answers").click()
    tab.wait_for(f"{STATE}.exercise.count > 10 && {STATE}.exercise.shown === {STATE}.exercise.count")
    assert frame.locator(".summary").is_visible()


def test_an_exercise_that_is_opened_again_is_where_it_was_left(chromium_tab, slides):
    """In Chromium alone: Firefox shows each frame that was hidden from its top."""
    tab = chromium_tab()
    tab.open(f"{slides.url}?exercise=all-purpose#{SLIDE}")
    tab.wait_for_in(FRAME, "document.querySelector('.exercise__controls')?.checkVisibility() === true")
    scrolled = "document.documentElement.scrollTop"
    tab.press("PageDown")
    tab.wait_for_in(FRAME, f"{scrolled} > 0.8 * innerHeight")
    place = tab.evaluate_in(FRAME, scrolled)
    tab.press("Escape")
    tab.wait_for(f"!{LIVE}")
    tab.evaluate("void document.querySelector('slide-deck').openExercise('all-purpose')")
    tab.wait_for(f"{STATE}.exercise?.shown === 0")
    assert tab.evaluate_in(FRAME, scrolled) == place


def test_hands_are_counted_in_either_window(room, speaker):
    speaker.evaluate(f"{STATE.removesuffix('.state')}.go(document.getElementById('{INVENTORY}'))")
    room.wait_for(f"{SHOWN}[0] === '{INVENTORY}'")
    assert room.evaluate(f"{BALLOT}.length") == 15
    room.evaluate(f"{BALLOT}[1].select()")
    room.write("12")
    speaker.wait_for("document.querySelectorAll('[data-show=current] .tally input')[1]?.value === '12'")
    room.evaluate(f"{BALLOT}[2].nextElementSibling.click()")
    # Of two changes at once, the room's counts.
    speaker.wait_for("document.querySelectorAll('[data-show=current] .tally input')[2]?.value === '1'")
    speaker.evaluate("""(() => {
      const input = document.querySelectorAll("[data-show=current] .tally input")[5];
      input.value = 6;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    })()""")
    room.wait_for(f"{BALLOT}[5].value === '6'")
    assert room.evaluate(f"[...{BALLOT}].slice(0, 6).map((input) => input.value)") == ["0", "12", "1", "0", "0", "6"]
    bar = f"{BALLOT}[cell].closest('.tally').firstElementChild"
    heights = f"[1, 5, 0].map((cell) => parseFloat(getComputedStyle({bar}, '::before').height))"
    full, half, none = room.evaluate(heights)
    assert (round(half / full, 1), none) == (0.5, 0)
    room.reload()
    room.wait_for(ROOM_CONNECTED)
    assert room.evaluate(f"{BALLOT}[1].value") == "12"
    assert room.evaluate("Object.keys(localStorage).filter((key) => key.includes('tally'))") == []
    room.evaluate(f"{BALLOT}[1].focus()")
    room.press("PageDown")  # The clicker works although a field has the focus.
    assert room.evaluate(SHOWN) != [INVENTORY]
    room.press("PageUp")
    room.evaluate(f"document.querySelector('#{INVENTORY} .tally--clear button').click()")
    assert room.evaluate(f"[...{BALLOT}].every((input) => input.value === '0')")
    speaker.wait_for("document.querySelectorAll('[data-show=current] .tally input')[1]?.value === '0'")


def test_forced_colors_leave_what_is_on_and_what_is_counted(chromium_tab, slides):
    tab = chromium_tab(forced_colors="active", color_scheme="dark")
    tab.open(f"{slides.url}#{INVENTORY}")

    def background(selector, kind="Color"):
        return tab.evaluate(f"getComputedStyle(document.querySelector('{selector}')).background{kind}")

    bar = tab.page.locator(".tally__bar").first
    empty = bar.screenshot()
    tab.evaluate(f"{BALLOT}[0].nextElementSibling.click()")
    assert bar.screenshot() != empty
    tab.evaluate("document.querySelector('deck-screen').point({ x: 0.5, y: 0.5 })")
    assert background(".spotlight", "Image").startswith("radial-gradient")
    tab.press("w")
    assert background(".blank") == "rgb(255, 255, 255)"
    tab.press("w")
    idle = background("[data-command=pen]")
    tab.press("p")
    assert background("[data-command=pen]") != idle

    tab.open(f"{slides.url}?view=speaker")
    tab.wait_for(LOST)
    press(tab, "start-countdown")
    for action in ["show-countdown", "spotlight", "question"]:
        button = f"[data-action={action}]"
        idle = background(button)
        press(tab, action)
        assert background(button) != idle, action


def draw(tab, surface):
    tab.evaluate(f"""(() => {{
      const ink = document.querySelector("{surface} .ink");
      const box = ink.getBoundingClientRect();
      const point = (type, x, y) => ink.dispatchEvent(new PointerEvent(type, {{
        clientX: box.left + x * box.width, clientY: box.top + y * box.height, isPrimary: true, bubbles: true, cancelable: true,
      }}));
      point("pointerdown", 0.25, 0.5);
      point("pointermove", 0.5, 0.5);
      point("pointermove", 0.5, 0.75);
      point("pointerup", 0.5, 0.75);
    }})()""")


def test_the_pen_draws_in_either_window_and_goes_with_the_slide(room, speaker):
    assert room.evaluate("document.querySelector('.ink')") is None  # The pen is not out.
    room.press("p")
    draw(room, "main section:not([hidden])")
    speaker.wait_for(f"{INK} === 1")
    assert speaker.evaluate("document.querySelector('.ink__line').getAttribute('points')") == "320 360 320 360 640 360 640 540"
    speaker.evaluate("document.querySelector('.speaker [data-command=pen]').click()")
    draw(speaker, ".speaker__current")
    room.wait_for(f"{INK} === 2")
    room.press("c")
    speaker.wait_for(f"{INK} === 0")
    draw(room, "main section:not([hidden])")
    speaker.wait_for(f"{INK} === 1")
    room.press("PageDown")
    speaker.wait_for(f"{INK} === 0")
    assert room.evaluate(INK) == 0
    assert room.evaluate(SHOWN) != [SLIDE]
    room.press("Escape")
    assert room.evaluate("document.documentElement.hasAttribute('data-pen')") is False


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_around_an_exercise(chromium_tab, slides, site, theme):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce")
    tab.open(f"{slides.url}#{SLIDE}")
    speaker = tab.opened_by(lambda: tab.press("s"))
    speaker.wait_for(CONNECTED)
    assert accessibility(speaker) == []
    tab.page.get_by_role("link", name="The all-purpose release").click()
    speaker.wait_for("document.querySelector('.speaker__exercise').checkVisibility()")
    assert accessibility(tab) == []
    assert accessibility(speaker) == []
    tab.open(f"{(site / 'exercises/all-purpose.html').as_uri()}?view=room")
    tab.page.get_by_role("button", name="Show the answers").click()
    tab.page.locator(".note").first.wait_for()
    assert accessibility(tab) == []
