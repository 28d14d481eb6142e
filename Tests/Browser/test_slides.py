"""The slides as a trainer uses them."""

import subprocess
from pathlib import Path

import pytest

CONTENT = Path(__file__).parents[2] / "Content"

# The neighbors of the slide are painted already, unseen.
SHOWN = """
[...document.querySelectorAll("main section")]
  .filter((slide) => slide.checkVisibility({ opacityProperty: true }))
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


# Words of a part that go over to another line without a hyphen.
BROKEN = """
(() => {
  const broken = [];
  for (const part of document.querySelectorAll("PART")) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
      if (text.parentElement.getBoundingClientRect().width < 2) continue; // For screen readers alone.
      for (const word of text.data.matchAll(/\\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(`broken: ${word[0]}`);
      }
    }
  }
  return broken;
})()
"""

# What of each slide the bar covers though the slide was scrolled to its end, and what of the bar is beside the window.
COVERED = """
[...document.querySelectorAll("main section")].flatMap((slide) => {
  document.querySelector("slide-deck").change({ slide: slide.id, step: 99 });
  scrollTo(0, document.documentElement.scrollHeight);
  const top = document.querySelector("nav").getBoundingClientRect().top + 1;
  const isSeen = (part) => part.checkVisibility({ visibilityProperty: true });
  const seen = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
  const covered = seen(`[id="${slide.id}"] .slide__content *`).filter((part) => part.getBoundingClientRect().bottom > top);
  const beside = seen("nav a, nav button").filter((control) => {
    const box = control.getBoundingClientRect();
    return box.left < 0 || box.right > innerWidth || box.bottom > innerHeight || box.width < 24;
  });
  return [...covered, ...beside].map((part) => `${slide.id}: ${part.className || part.localName}`);
})
"""

TITLE = "document.querySelector('main section:not([hidden]) h2').textContent"
# Even what has not appeared yet takes its place.
PARTS = "[...document.querySelectorAll('main section:not([hidden]) [data-coming]')].length"

# What the typefaces of the styles are on most systems, and where there is nothing but wide ones; with what these need.
TYPEFACES = [("Liberation Sans", "Liberation Sans"), ("Fitted DejaVu Sans", "DejaVu Sans")]


def set_in(tab, typeface):
    """Sets the page in one of the typefaces, which must be there."""
    name, needed = typeface
    assert needed in subprocess.run(["fc-match", needed], capture_output=True, check=True, text=True).stdout
    tab.evaluate(f"document.documentElement.style.setProperty('--sans', '{name}')")


def source(title):
    """The line of the content that a slide starts at."""
    plain = str.maketrans("", "", "*_`'\"‘’“”")
    for file in sorted(CONTENT.glob("modules/*/*.md")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("## ") and line[3:].translate(plain).strip() == title.translate(plain).strip():
                return f"{file.relative_to(CONTENT.parent)}:{number}"
    raise AssertionError(f"no slide '{title}' in {CONTENT}")


def not_fitting(tab):
    """What lies outside of the window or is a broken word, a line for each slide of the deck that is open at its start."""
    outside = []
    for slide in tab.evaluate(ALL):
        assert tab.evaluate(SHOWN) == [slide]
        broken = tab.evaluate(BROKEN.replace("PART", "main section:not([hidden]) .slide__content"))
        if found := tab.evaluate(OUTSIDE) + broken:
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
    tab.open("about:blank")
    tab.open(f"{slides.url}#50%")  # As from a text that was cut.
    assert tab.evaluate(SHOWN) == ids[:1]
    tab.settle()
    assert tab.faults == []


def test_all_are_there_without_script(chromium_tab, slides):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(slides.url)
    assert tab.evaluate(SHOWN) == tab.evaluate(ALL)


@pytest.mark.parametrize("typeface", TYPEFACES, ids=lambda typeface: typeface[0])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (1024, 768)])
def test_fit_the_window(chromium_tab, slides, width, height, typeface):
    tab = chromium_tab(viewport={"width": width, "height": height})
    tab.open(slides.url)
    set_in(tab, typeface)
    assert not_fitting(tab) == []


@pytest.mark.parametrize("typeface", TYPEFACES, ids=lambda typeface: typeface[0])
def test_nothing_lies_under_the_bar_of_a_small_window(chromium_tab, slides, typeface):
    tab = chromium_tab(reduced_motion="reduce")
    tab.open(slides.url)
    set_in(tab, typeface)
    for width, height in [(320, 640), (390, 844), (640, 360), (768, 1024)]:
        tab.resize(width, height)
        assert tab.evaluate(COVERED) == [], (width, height)
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
