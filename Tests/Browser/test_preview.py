"""The preview: an open page shows what is saved, at the place where the reader is."""

import pytest
from checks import accessibility
from preview import preview
from test_slides import ALL, SHOWN

SECTION = "Content/modules/07-collaboration/06-information-sharing.md"
LEFT_AS_IT_IS = "window.isLeftAsItIs === true"
PROBLEMS = """
(() => {
  const shown = document.querySelector("preview-problems");
  return shown.hidden ? "" : shown.shadowRoot.querySelector("[role=alert]").innerText;
})()
"""
WORDS = "Our systems touch each other every day"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    with preview(tmp_path_factory.mktemp("preview")) as running:
        yield running


def open_page(tab, shown, address):
    tab.open(shown.address + address)
    tab.wait_for("document.querySelector('preview-problems') !== null")
    tab.evaluate("window.isLeftAsItIs = true")


def faults(tab, shown):
    """Those that are not about coming from the preview's own address."""
    tab.settle()
    return [fault for fault in tab.faults if not fault.startswith(f"external: {shown.address}")]


def test_a_change_is_shown_at_the_place_where_the_reader_is(tab, shown):
    open_page(tab, shown, "law.html")
    landmark = "document.querySelectorAll('main [id]')[30]"
    tab.evaluate(f"{landmark}.scrollIntoView({{ block: 'center', behavior: 'instant' }})")
    place = tab.evaluate(f"{landmark}.getBoundingClientRect().top")
    assert tab.evaluate("scrollY") > 0
    shown.replace("Content/toolkit.yml", "title: ", "title: New ")
    tab.wait_for("document.title.includes('New ')")
    tab.wait_for(f"Math.abs({landmark}?.getBoundingClientRect().top - {place}) < 2")
    open_page(tab, shown, "forms/all-purpose-release.html")
    unfolded = "[...document.querySelectorAll('details')].map((element) => element.open).indexOf(true)"
    tab.evaluate("document.querySelectorAll('details')[3].open = true")
    shown.replace("Content/toolkit.yml", "title: New ", "title: ")
    tab.wait_for("!document.title.includes('New ')")
    tab.wait_for(f"{unfolded} === 3")
    assert faults(tab, shown) == []


def test_a_slide_stays_the_slide_that_is_shown(tab, shown):
    open_page(tab, shown, "module-7/slides.html")
    slide = tab.evaluate(ALL)[20]
    open_page(tab, shown, f"module-7/slides.html#{slide}")
    old, new = "## Communication: what everything else depends on", "## Communication, which everything else depends on"
    shown.replace(SECTION, old, new)
    tab.wait_for("document.body?.textContent.includes('which everything else depends on')")
    tab.wait_for("document.querySelector('slide-deck[data-enhanced]') !== null")
    assert tab.evaluate(SHOWN) == [slide]
    shown.replace(SECTION, new, old)
    tab.wait_for("document.body?.textContent.includes('Communication: what')")
    assert faults(tab, shown) == []


def test_a_few_words_change_in_place(tab, shown):
    for address in ("module-7/06-information-sharing.html", "module-7/slides.html"):
        open_page(tab, shown, address)
        for old, new in ((WORDS, f"New words. {WORDS}"), (f"New words. {WORDS}", WORDS)):
            shown.replace(SECTION, old, new)
            is_there = "document.body?.textContent.includes('New words. ')"
            tab.wait_for(is_there if new != WORDS else f"!({is_there})")
            assert tab.evaluate(LEFT_AS_IT_IS), address
    assert faults(tab, shown) == []


def test_a_title_changes_in_place_with_what_leads_to_it(tab, shown):
    open_page(tab, shown, "module-7/06-information-sharing.html")
    for old, new in (
        ("what everything else depends on", "the ground of all"),
        ("the ground of all", "what everything else depends on"),
    ):
        shown.replace(SECTION, f"## Communication: {old}", f"## Communication: {new}")
        link = f"[...document.querySelectorAll('a[href^=\"#\"]')].find((link) => link.textContent === 'Communication: {new}')"
        tab.wait_for(f"{link} !== undefined")
        assert tab.evaluate(f"document.querySelector({link}.hash).querySelector('h2').textContent") == f"Communication: {new}"
        assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_styles_change_without_a_reload_and_other_pages_not_at_all(tab, shown):
    open_page(tab, shown, "glossary.html")
    before = tab.evaluate(BACKGROUND)
    shown.replace("Content/exercises/nine-elements.md", "minutes: ", "minutes:  ")
    shown.said("Shown after")
    sheet = shown.folder / "Site" / "Styles" / "zz-test.css"
    sheet.write_text("body { background: rgb(1, 2, 3) !important; }", encoding="utf-8")
    tab.wait_for(f"{BACKGROUND} === 'rgb(1, 2, 3)'")
    sheet.unlink()
    tab.wait_for(f"{BACKGROUND} === '{before}'")
    assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_errors_are_shown_over_the_last_good_page_until_they_are_mended(tab, shown):
    open_page(tab, shown, "index.html")
    shown.replace("Content/toolkit.yml", "title:", "titel:")
    tab.wait_for(f"{PROBLEMS}.includes(\"unknown field 'titel'\")")
    assert "Content/toolkit.yml:2:1" in tab.evaluate(PROBLEMS)
    shown.said("unknown field 'titel'")
    tab.press("Escape")
    assert tab.evaluate(PROBLEMS) == ""
    shown.replace("Content/toolkit.yml", "titel:", "titles:")
    tab.wait_for(f"{PROBLEMS}.includes(\"unknown field 'titles'\")")
    shown.replace("Content/toolkit.yml", "titles:", "title:")
    tab.wait_for(f"{PROBLEMS} === ''")
    assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_the_list_of_errors_can_be_read_by_everyone(chromium_tab, shown):
    shown.replace("Content/toolkit.yml", "title:", "titel:")
    shown.said("unknown field 'titel'")
    for scheme in ("light", "dark"):
        tab = chromium_tab(color_scheme=scheme)
        open_page(tab, shown, "index.html")
        tab.wait_for(f"{PROBLEMS} !== ''")
        assert accessibility(tab) == []
        tab.press("Shift+Tab")
        tab.press("Shift+Tab")
        assert tab.evaluate("document.activeElement.shadowRoot.activeElement.textContent") == "Hide (Esc)"
        tab.press("Enter")
        assert tab.evaluate(PROBLEMS) == ""
    shown.replace("Content/toolkit.yml", "titel:", "title:")
    shown.said("Shown after")


def test_a_page_without_a_site_becomes_the_page(chromium_tab, tmp_path):
    tab = chromium_tab()
    with preview(tmp_path / "sources") as shown:
        tab.open(shown.address + "readings/not-yet.html")
        assert tab.evaluate("document.title") == "No such page"
        assert accessibility(tab) == []
        old = (shown.folder / "Content" / "readings" / "the-law-since-2019.md").read_text(encoding="utf-8")
        new = shown.folder / "Content" / "readings" / "not-yet.md"
        new.write_text(old.replace("reading: the-law-since-2019", "reading: not-yet"), encoding="utf-8")
        tab.wait_for("document.querySelector('main h1')?.textContent !== 'No such page'")
