"""Slides whose parts appear one after another."""

import pytest
from test_presenting import ANNOUNCED, PLACE
from test_slides import ALL, SHOWN
from test_speaker import CONNECTED, IS_READY, shown

SLIDES = "[...document.querySelectorAll('[data-in-steps]')].map((slide) => slide.id)"
DIAGRAM = "document.querySelector('.slide--path').id"
PARTS = "[...document.querySelectorAll('.slide--path .path__part')]"
VISIBLE = f"{PARTS}.filter((part) => part.checkVisibility({{ visibilityProperty: true }})).length"
NOTES = "document.querySelector('.speaker__notes')"
DRAWER = "document.querySelector('.notes__text')"
MARKED = """
(() => {
  const items = [...%s.querySelector(".part[data-with-steps] .prose").querySelector("ul").children];
  return items.flatMap((item, index) => (item.getAttribute("aria-current") === "step" ? [index] : []));
})()
"""
IN_SIGHT = """
(() => {
  const notes = %s;
  const [seen, item] = [notes, notes.querySelector("[aria-current]")].map((element) => element.getBoundingClientRect());
  return item.top >= seen.top - 1 && item.bottom <= seen.bottom + 1;
})()
"""
INVISIBLE = """
[...document.querySelectorAll("main :is(li, tr, td, th, h3, p)")]
  .filter((part) => !part.checkVisibility({ visibilityProperty: true }))
"""


@pytest.fixture
def diagram(tab, slides):
    tab.open(slides.url)
    tab.wait_for(IS_READY)
    tab.write(str(tab.evaluate(f"{ALL}.indexOf({DIAGRAM}) + 1")))
    tab.press("Enter")
    yield tab
    tab.settle()
    assert tab.faults == []


def test_parts_appear_one_after_another(diagram):
    tab = diagram
    ids, [here] = tab.evaluate(ALL), tab.evaluate(SHOWN)
    count = tab.evaluate(f"{PARTS}.length")
    assert (count, tab.evaluate(VISIBLE)) == (5, 0)
    place = tab.evaluate(PLACE)
    assert tab.evaluate(ANNOUNCED) == place
    tab.wait_for("document.activeElement.matches('.slide--path h2')")
    for number in range(1, count + 1):
        tab.press("PageDown")
        assert tab.evaluate(VISIBLE) == number
        # Each part is announced when it appears, with its words; the place is not said again.
        words = tab.evaluate(f"{PARTS}[{number - 1}].lastElementChild.textContent.trim()")
        assert tab.evaluate(ANNOUNCED) == f"Step {number} of {count}: {words}"
        assert tab.evaluate(PLACE) == place
        assert tab.evaluate("document.activeElement.matches('.slide--path h2')")
    tab.press("PageDown")
    following = ids[ids.index(here) + 1]
    assert tab.evaluate(SHOWN) == [following]
    tab.press("PageUp")
    assert (tab.evaluate(SHOWN), tab.evaluate(VISIBLE)) == ([here], count)
    tab.press("ArrowLeft")
    assert tab.evaluate(VISIBLE) == count - 1
    tab.wait_for(f"new URLSearchParams(location.search).get('step') === '{count - 1}'")
    tab.reload()
    tab.wait_for(IS_READY)
    assert (tab.evaluate(SHOWN), tab.evaluate(VISIBLE)) == ([here], count - 1)
    tab.press("Home")
    tab.wait_for(f"decodeURIComponent(location.hash) !== '#{here}'")
    tab.evaluate(f"(() => {{ location.hash = '{here}'; }})()")
    tab.wait_for(f"{SHOWN}[0] === '{here}'")
    assert tab.evaluate(VISIBLE) == 0


def test_both_windows_take_the_same_steps(diagram):
    room = diagram
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    assert speaker.evaluate(shown("next-label")) == "Next step, 1 of 5"
    words = room.evaluate(f"{PARTS}[1].lastElementChild.textContent.trim()")
    room.press("PageDown")
    speaker.wait_for(f"{shown('place')}.endsWith('step 1 of 5')")
    assert speaker.evaluate(shown("next-title")) == words
    pictured = "[...document.querySelectorAll('[data-show=%s] .path__part:not([data-coming])')].length"
    assert (speaker.evaluate(pictured % "current"), speaker.evaluate(pictured % "next")) == (1, 2)
    speaker.press("PageDown")
    room.wait_for(f"{VISIBLE} === 2")
    room.wait_for("new URLSearchParams(location.search).get('step') === '2'")
    room.reload()
    room.wait_for(IS_READY)
    assert room.evaluate(VISIBLE) == 2
    speaker.press("PageUp")
    room.wait_for(f"{VISIBLE} === 1")


def go_to_stigma(tab):
    """A slide whose talking points have an item for each of its five steps."""
    tab.evaluate("document.querySelector('slide-deck').go(document.querySelector('[id^=stigma]'))")


def test_the_notes_follow_the_steps_in_the_speaker_window(diagram):
    room = diagram
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    # Far from all of the notes is in sight.
    speaker.evaluate(f"(() => {{ {NOTES}.style.maxBlockSize = '9rem'; }})()")
    go_to_stigma(room)
    speaker.wait_for(f"{NOTES}.textContent.includes('Always an addict')")
    assert speaker.evaluate(MARKED % NOTES) == []
    for number in range(1, 6):
        room.press("PageDown")
        speaker.wait_for(f"{shown('place')}.endsWith('step {number} of 5')")
        assert speaker.evaluate(MARKED % NOTES) == [number - 1]
        assert speaker.evaluate(IN_SIGHT % NOTES)
    room.press("ArrowLeft")
    speaker.wait_for(f"({MARKED % NOTES})[0] === 3")
    assert speaker.evaluate(IN_SIGHT % NOTES)


def test_the_notes_beside_the_slide_follow_the_steps(diagram):
    tab = diagram
    tab.press("n")
    go_to_stigma(tab)
    assert tab.evaluate(MARKED % DRAWER) == []
    for number in range(1, 6):
        tab.press("PageDown")
        assert tab.evaluate(MARKED % DRAWER) == [number - 1]
        assert tab.evaluate(IN_SIGHT % DRAWER)
    tab.press("n")
    tab.press("n")
    assert tab.evaluate(MARKED % DRAWER) == [4]


def test_nothing_is_lost_on_paper_and_without_script(chromium_tab, slides):
    tab = chromium_tab()
    tab.open(slides.url)
    for slide in tab.evaluate(SLIDES):
        tab.evaluate(f"document.querySelector('slide-deck').go(document.getElementById('{slide}'))")
    assert tab.evaluate(VISIBLE) == 0
    tab.page.emulate_media(media="print")
    assert tab.evaluate(VISIBLE) == 5
    assert tab.evaluate(
        "[...document.querySelectorAll('[data-coming]')].every((part) => part.checkVisibility({ visibilityProperty: true }))"
    )
    tab = chromium_tab(java_script_enabled=False)
    tab.open(slides.url)
    assert tab.evaluate(f"({INVISIBLE}).length") == 0
