"""The slides as a trainer uses them."""

from pathlib import Path

import pytest

CONTENT = Path(__file__).parents[2] / "Content"

# The neighbors of the slide are laid out already, unseen.
SHOWN = """
[...document.querySelectorAll("main section")]
  .filter((slide) => slide.checkVisibility({ visibilityProperty: true }))
  .map((slide) => slide.id)
""".strip()
ALL = "[...document.querySelectorAll('main section')].map((slide) => slide.id)"

# What of the slide lies outside of the window or under the bar below it.
OUTSIDE = """
(() => {
  const slide = document.querySelector("main section:not([hidden])");
  const bar = document.querySelector("nav").getBoundingClientRect();
  const bottom = Math.min(innerHeight, bar.top > innerHeight / 2 ? bar.top : innerHeight) + 1;
  const outside = [...slide.querySelectorAll(".slide__content *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width && box.height && (box.bottom > bottom || box.right > innerWidth + 1 || box.top < -1 || box.left < -1);
  });
  const texts = outside.map((element) => element.textContent.trim().slice(0, 40));
  const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
  return [...(scrolls ? ["the window scrolls"] : []), ...texts].slice(0, 3);
})()
"""


TITLE = "document.querySelector('main section:not([hidden]) h2').textContent"
# Even what has not appeared yet takes its place.
PARTS = "[...document.querySelectorAll('main section:not([hidden]) [data-coming]')].length"


def source(title):
    """The line of the content that a slide starts at."""
    plain = str.maketrans("", "", "*_`'\"‘’“”")
    for file in sorted(CONTENT.glob("modules/*/*.md")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("## ") and line[3:].translate(plain).strip() == title.translate(plain).strip():
                return f"{file.relative_to(CONTENT.parent)}:{number}"
    raise AssertionError(f"no slide '{title}' in {CONTENT}")


def not_fitting(tab):
    """What lies outside of the window, one line for each slide of the deck that is open at its start."""
    outside = []
    for slide in tab.evaluate(ALL):
        assert tab.evaluate(SHOWN) == [slide]
        if found := tab.evaluate(OUTSIDE):
            outside.append(f"{source(tab.evaluate(TITLE))}: {slide}: {found}")
        for _ in range(tab.evaluate(PARTS) + 1):
            tab.press("PageDown")
    return outside


def test_keys_move_and_the_address_keeps_the_place(tab, slides):
    tab.open(slides.url)
    ids = tab.evaluate(ALL)
    assert tab.evaluate(SHOWN) == ids[:1]
    for key, number in [
        ("ArrowRight", 1),
        ("PageDown", 2),
        ("Space", 3),
        ("ArrowLeft", 2),
        ("PageUp", 1),
        ("End", -1),
        ("Home", 0),
    ]:
        tab.press(key)
        assert (key, tab.evaluate(SHOWN)) == (key, [ids[number]])
        tab.wait_for(f"decodeURIComponent(location.hash) === '#{ids[number]}'")
        assert tab.evaluate(f"document.getElementById('{ids[number]}').contains(document.activeElement)")
    tab.press("PageDown")
    tab.wait_for(f"decodeURIComponent(location.hash) === '#{ids[1]}'")
    tab.reload()
    assert tab.evaluate(SHOWN) == [ids[1]]
    tab.settle()
    assert tab.faults == []


def test_all_are_there_without_script(chromium_tab, slides):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(slides.url)
    assert tab.evaluate(SHOWN) == tab.evaluate(ALL)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (1024, 768)])
def test_fit_the_window(chromium_tab, slides, width, height):
    tab = chromium_tab(viewport={"width": width, "height": height})
    tab.open(slides.url)
    assert not_fitting(tab) == []
