"""Presenting from the slides: keys, the overview, the short version."""

import pytest
from checks import accessibility
from hub import wait_until_stored
from test_slides import ALL, PARTS, SHOWN

ANNOUNCED = "document.querySelector('.deck-announcement').textContent"
PLACE = "document.querySelector('.deck__place').textContent"
SHORT = "[...document.querySelectorAll('main section')].filter((slide) => 'short' in slide.dataset).map((slide) => slide.id)"
DIALOG = "document.querySelector('dialog[open] h2')?.textContent ?? ''"
CARDS = """
[...document.querySelectorAll(".overview__card")].filter((card) => card.checkVisibility()).map((card) => card.hash.slice(1))
"""
SCREEN = "(() => { const blank = document.querySelector('.blank'); return blank.hidden ? '' : blank.dataset.color; })()"
# Whether assistive technology meets the current slide alone: its neighbors are painted already, but inert.
HAS_ONE_SLIDE = """
document.querySelectorAll(".slide[data-near]").length === 2 &&
[...document.querySelectorAll(".slide")]
  .every((slide) => (slide.checkVisibility() && !slide.inert) === (slide === document.querySelector("slide-deck").slide))
"""


@pytest.fixture
def open_slides(tab, slides):
    tab.open(slides.url)
    tab.wait_for("document.querySelector('slide-deck[data-enhanced]')")
    yield tab
    tab.settle()
    assert tab.faults == []


def test_a_number_and_enter_go_to_the_slide(open_slides):
    tab = open_slides
    ids = tab.evaluate(ALL)
    tab.write("12")
    assert "12" in tab.evaluate("document.querySelector('.deck-number').textContent")
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == [ids[11]]
    assert tab.evaluate(ANNOUNCED) == f"Slide 12 of {len(ids)}"
    tab.write("7")
    tab.press("Escape")
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == [ids[11]]


@pytest.mark.parametrize(("key", "screen"), [("b", "black"), (".", "black"), ("w", "white")])
def test_the_screen_goes_blank_and_comes_back(open_slides, key, screen):
    tab = open_slides
    first, second = tab.evaluate(ALL)[:2]
    for back in [key, "Escape", "PageDown"]:
        tab.press(key)
        assert tab.evaluate(SCREEN) == screen
        tab.press(back)
        assert (back, tab.evaluate(SCREEN)) == (back, "")
        assert tab.evaluate(SHOWN) == [first]
    tab.press("PageDown")
    assert tab.evaluate(SHOWN) == [second]


def test_the_overview_goes_to_a_slide(open_slides):
    tab = open_slides
    ids = tab.evaluate(ALL)
    tab.press("PageDown")
    tab.press("o")
    assert tab.evaluate(CARDS) == ids
    focused = "document.activeElement.hash?.slice(1)"
    assert tab.evaluate(focused) == ids[1]
    assert tab.evaluate("document.activeElement.getAttribute('aria-current')") == "true"
    for key, number in [("ArrowRight", 2), ("End", -1), ("Home", 0), ("ArrowRight", 1), ("ArrowLeft", 0)]:
        tab.press(key)
        assert (key, tab.evaluate(focused)) == (key, ids[number])
    tab.press("ArrowDown")
    below = tab.evaluate(focused)
    assert ids.index(below) > 1
    tab.press("ArrowUp")
    assert tab.evaluate(focused) == ids[0]
    tab.press("ArrowDown")
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == [below]
    assert tab.evaluate(DIALOG) == ""
    tab.press("o")
    tab.press("Escape")
    assert tab.evaluate(DIALOG) == ""
    assert tab.evaluate(SHOWN) == [below]


def test_a_slide_is_found_by_its_words(open_slides):
    tab = open_slides
    ids = tab.evaluate(ALL)
    tab.press("/")
    tab.write("joint PLANS effective")
    found = tab.evaluate(CARDS)
    assert 0 < len(found) < 6
    assert str(len(found)) in tab.evaluate("document.querySelector('.overview__found').textContent")
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == found[:1]
    tab.press("/")
    assert tab.evaluate(CARDS) == ids
    tab.write("zebra")
    assert tab.evaluate(CARDS) == []
    assert "No slide" in tab.evaluate("document.querySelector('.overview__found').textContent")
    tab.press("Escape")
    if tab.evaluate(DIALOG):  # The first Escape empties a search box in some browsers.
        tab.press("Escape")
    assert tab.evaluate(DIALOG) == ""


def test_help_lists_the_keys_and_switches_characters_off(open_slides):
    tab = open_slides
    ids = tab.evaluate(ALL)
    tab.press("?")
    assert tab.evaluate(DIALOG) == "Keys and clickers"
    tab.press("PageDown")
    assert tab.evaluate(SHOWN) == ids[:1]
    tab.evaluate("document.querySelector('.keys input').focus()")
    tab.press("Space")
    tab.press("Escape")
    wait_until_stored(tab, "off")
    tab.reload()
    tab.wait_for("!document.querySelector('.keys__switch input').checked")
    for key in "bwo/?5":
        tab.press(key)
    assert tab.evaluate(SCREEN) == "" == tab.evaluate(DIALOG)
    tab.press("PageDown")
    assert tab.evaluate(SHOWN) == [ids[1]]
    tab.evaluate("document.querySelector('[data-command=help]').click()")
    tab.evaluate("document.querySelector('.keys input').click()")
    tab.press("Escape")
    tab.press("b")
    assert tab.evaluate(SCREEN) == "black"
    tab.press("Escape")


def test_keys_are_left_alone_with_control_alt_and_meta(open_slides):
    tab = open_slides
    tab.evaluate("""
      ["ctrlKey", "altKey", "metaKey"].forEach((held) => {
        for (const key of ["b", "PageDown", "o"]) {
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, [held]: true, bubbles: true, cancelable: true }));
        }
      })
    """)
    assert tab.evaluate(SHOWN) == tab.evaluate(ALL)[:1]
    assert tab.evaluate(SCREEN) == "" == tab.evaluate(DIALOG)


def test_f_fills_the_screen(open_slides):
    tab = open_slides
    tab.press("f")
    tab.wait_for("document.fullscreenElement !== null")
    tab.press("f")
    tab.wait_for("document.fullscreenElement === null")


def test_the_short_version_passes_over_the_rest(open_slides, slides):
    tab = open_slides
    ids, short = tab.evaluate(ALL), tab.evaluate(SHORT)
    assert 0 < len(short) < len(ids)
    tab.evaluate("document.querySelector('[data-command=version]').click()")
    assert tab.evaluate("document.querySelector('[data-command=version]').getAttribute('aria-pressed')") == "true"
    assert tab.evaluate(PLACE).endswith(f"1 of {len(short)} in the short version (60 minutes)")
    seen = tab.evaluate(SHOWN)
    for _ in short[1:]:
        for _ in range(tab.evaluate(PARTS) + 1):
            tab.press("PageDown")
        seen += tab.evaluate(SHOWN)
    assert seen == short
    tab.press("PageDown")
    assert tab.evaluate(SHOWN) == short[-1:]
    tab.wait_for(f"decodeURIComponent(location.hash) === '#{short[-1]}'")
    tab.reload()
    assert tab.evaluate(SHOWN) == short[-1:]
    assert "version=short" in tab.evaluate("location.search")

    outside = next(number for number, name in enumerate(ids) if name not in short)
    tab.write(str(outside + 1))
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == [ids[outside]]
    assert tab.evaluate(PLACE).startswith(f"Slide {outside + 1}, not in the short version")
    tab.press("PageDown")
    assert tab.evaluate(SHOWN) == [next(name for name in ids[outside:] if name in short)]


@pytest.mark.parametrize("start", ["index.html", "module-7/overview.html"])
def test_the_short_version_is_reached_from_its_promise(chromium_tab, site, start):
    tab = chromium_tab()
    tab.open((site / start).as_uri())
    tab.page.get_by_role("link", name="in the short version").click()
    tab.wait_for("document.querySelector('slide-deck[data-enhanced]')")
    assert "in the short version (60 minutes)" in tab.evaluate(PLACE)


def test_only_the_current_slide_is_there_for_assistive_technology(open_slides):
    tab = open_slides
    tab.press("PageDown")
    tab.press("PageDown")
    tab.wait_for(HAS_ONE_SLIDE)


def test_the_tree_of_assistive_technology_has_one_slide(chromium_tab, slides):
    tab = chromium_tab()
    tab.open(slides.url)
    for _ in range(3):
        tab.press("PageDown")
    tab.wait_for(HAS_ONE_SLIDE)
    nodes = tab.context.new_cdp_session(tab.page).send("Accessibility.getFullAXTree")["nodes"]
    headings = [node["name"]["value"] for node in nodes if node["role"]["value"] == "heading" and not node["ignored"]]
    neighbors = tab.evaluate("[...document.querySelectorAll('.slide[data-near] h2')].map((heading) => heading.textContent)")
    assert len(neighbors) == 2
    assert headings[1:] == [tab.evaluate("document.querySelector('slide-deck').slide.querySelector('h2').textContent")]
    assert not set(headings) & set(neighbors)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_layout(chromium_tab, slides, theme):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce")
    tab.open(slides.url)
    layouts = tab.evaluate("Object.fromEntries([...document.querySelectorAll('.slide')].map((s) => [s.classList[1], s.id]))")
    assert len(layouts) > 8
    found = {}
    for layout, slide in layouts.items():
        # What has not appeared yet is looked at too.
        tab.evaluate(f"document.querySelector('slide-deck').change({{ slide: '{slide}', step: 99 }})")
        found[layout] = accessibility(tab)
    assert found == dict.fromkeys(layouts, [])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("keys", ["o", "/", "?", "b"])
def test_axe_finds_nothing_over_the_slides(chromium_tab, slides, theme, keys):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce")
    tab.open(slides.url)
    tab.press(keys)
    assert accessibility(tab) == []
