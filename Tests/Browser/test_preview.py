"""The preview: an open page shows what is saved, at the place where the reader is."""

import json

import pytest
from checks import accessibility
from keyboard import tab_to
from preview import preview
from test_exercises import IS_READY_TO_DECIDE, RESULT_HAS_FOCUS
from test_slides import ALL, SHOWN

SECTION = "Content/modules/07-collaboration/06-information-sharing.md"
STUDY = "module-7/06-information-sharing.html"
SLIDES = "module-7/slides.html#communication-what-everything-else-depends-on"
CASE = "exercises/the-worker-already-knows.html"
LEFT_AS_IT_IS = "window.isLeftAsItIs === true"
PROBLEMS = """
(() => {
  const shown = document.querySelector("preview-problems");
  return shown.hidden ? "" : shown.shadowRoot.querySelector("[role=alert]").innerText;
})()
"""
WORDS = "Our systems touch each other every day"
TITLE = "## Communication: what everything else depends on"
LAST = "- Tools matter less than **how** their results are shared\n"
SLIDE = "## Another slide\n<!-- minutes: 1 -->\n\n- On consent\n\n### Talking points\n\nSay why child welfare asks.\n\n"
POINTS = "Values, principles, trust and action all need"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    with preview(tmp_path_factory.mktemp("preview")) as running:
        yield running


def show_the_answer(tab):
    tab.wait_for(IS_READY_TO_DECIDE)
    tab_to(tab, "Show the answer")
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)


def open_page(tab, shown, address):
    tab.open(shown.address + address)
    tab.wait_for("document.querySelector('preview-problems') !== null")
    tab.evaluate("window.isLeftAsItIs = true")


def faults(tab, shown):
    """Those that are not about coming from the preview's own address."""
    tab.settle()
    return [fault for fault in tab.faults if not fault.startswith(f"external: {shown.address}")]


def test_a_page_that_is_shown_anew_is_so_at_the_place_where_the_reader_is(tab, shown):
    open_page(tab, shown, "law.html")
    landmark = "document.querySelectorAll('main [id]')[30]"
    tab.evaluate(f"{landmark}.scrollIntoView({{ block: 'center', behavior: 'instant' }})")
    place = tab.evaluate(f"{landmark}.getBoundingClientRect().top")
    assert tab.evaluate("scrollY") > 0
    script = "Site/Scripts/site-menu.js"
    shown.replace(script, '"use strict";', '"use strict"; // Another.')
    tab.wait_for("window.isLeftAsItIs === undefined")
    tab.wait_for(f"Math.abs({landmark}?.getBoundingClientRect().top - {place}) < 2")
    open_page(tab, shown, "forms/all-purpose-release.html")
    unfolded = "[...document.querySelectorAll('details')].map((element) => element.open).indexOf(true)"
    tab.evaluate("document.querySelectorAll('details')[3].open = true")
    shown.replace(script, '"use strict"; // Another.', '"use strict";')
    tab.wait_for("window.isLeftAsItIs === undefined")
    tab.wait_for(f"{unfolded} === 3")
    assert faults(tab, shown) == []


def test_the_title_of_the_toolkit_changes_in_place(tab, shown):
    for address in (STUDY, "module-7/slides.html", "exercises/all-purpose.html", "law.html"):
        open_page(tab, shown, address)
        for old, new in (("title: ", "title: New "), ("title: New ", "title: ")):
            shown.replace("Content/toolkit.yml", old, new)
            tab.wait_for(f"document.title.includes('New ') === {str('New' in new).lower()}")
            assert tab.evaluate(LEFT_AS_IT_IS), address
    assert faults(tab, shown) == []


def test_slides_come_and_go_while_another_is_shown(tab, shown):
    open_page(tab, shown, "module-7/slides.html")
    slides = tab.evaluate(ALL)
    slide = "communication-what-everything-else-depends-on"
    open_page(tab, shown, f"module-7/slides.html#{slide}")
    number = slides.index(slide) + 1
    place = "document.querySelector('.deck__place').textContent"
    shown.replace(SECTION, TITLE, SLIDE + TITLE)
    tab.wait_for(f"{place} === 'Slide {number + 1} of {len(slides) + 1}'")
    assert tab.evaluate(SHOWN) == [slide]
    tab.press("PageUp")
    assert tab.evaluate(SHOWN) == ["another-slide"]
    tab.press("n")
    assert "Say why child welfare asks." in tab.evaluate("document.querySelector('.notes__text').textContent")
    tab.press("n")
    tab.press("/")
    tab.write("another slide")
    tab.press("Enter")
    assert tab.evaluate(SHOWN) == ["another-slide"]
    # Where a slide was that has gone, the next one is.
    shown.replace(SECTION, SLIDE + TITLE, TITLE)
    tab.wait_for(f"{place} === 'Slide {number} of {len(slides)}'")
    assert tab.evaluate(SHOWN) == [slide]
    assert tab.evaluate(ALL) == slides
    tab.press("PageUp")
    assert tab.evaluate(SHOWN) == [slides[number - 2]]
    assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_an_exercise_keeps_its_place_while_its_texts_change(tab, shown):
    open_page(tab, shown, CASE)
    show_the_answer(tab)
    exercise = "Content/exercises/case-02-the-worker-already-knows.md"
    for old, new in (("What Jordan says", "New words: what Jordan says"), ("New words: what Jordan says", "What Jordan says")):
        shown.replace(exercise, old, new)
        tab.wait_for(f"document.querySelector('main').textContent.includes('New words') === {str('New' in new).lower()}")
        assert tab.evaluate(RESULT_HAS_FOCUS)
        assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_an_exercise_begins_again_with_other_texts_of_the_law(tab, shown):
    open_page(tab, shown, CASE)
    show_the_answer(tab)
    law = "Content/law/unconditional-compliance.md"
    title = (shown.folder / law).read_text(encoding="utf-8").partition("\n# ")[2].partition("\n")[0]
    another = "A new title of the rule"
    for old, new in ((title, another), (another, title)):
        shown.replace(law, f"# {old}", f"# {new}")
        tab.wait_for("document.querySelector('.summary').hidden")
        show_the_answer(tab)
        assert new in tab.evaluate("document.querySelector('may-this-be-disclosed').textContent")
        assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_the_title_of_the_slide_that_is_shown_changes_in_place(tab, shown):
    open_page(tab, shown, SLIDES)
    for old, new, name in (
        ("what everything else depends on", "the ground of all", "communication-the-ground-of-all"),
        ("the ground of all", "what everything else depends on", "communication-what-everything-else-depends-on"),
    ):
        shown.replace(SECTION, f"## Communication: {old}", f"## Communication: {new}")
        tab.wait_for(f"location.hash === '#{name}'")
        tab.wait_for(f"document.activeElement.textContent === 'Communication: {new}'")
        assert tab.evaluate(SHOWN) == [name]
        tab.press("PageDown")
        assert tab.evaluate(SHOWN) != [name]
        tab.press("PageUp")
        assert tab.evaluate(SHOWN) == [name]
        assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_talking_points_change_beside_the_slide(tab, shown):
    open_page(tab, shown, SLIDES)
    tab.press("n")
    words = "messages get lost"
    for old, new in ((words, f"new notes, {words}"), (f"new notes, {words}", words)):
        shown.replace(SECTION, old, new)
        is_there = "document.querySelector('.notes__text').textContent.includes('new notes')"
        tab.wait_for(is_there if new != words else f"!({is_there})")
        assert tab.evaluate(LEFT_AS_IT_IS)
    tab.press("n")
    assert faults(tab, shown) == []


def test_words_with_terms_change_in_place_and_keep_their_definitions(tab, shown):
    open_page(tab, shown, STUDY)
    words = "messages get lost"
    text = "[...document.querySelectorAll('p')].find((text) => text.textContent.includes('messages get lost'))"
    for old, new in ((words, f"new notes, {words}"), (f"new notes, {words}", words)):
        shown.replace(SECTION, old, new)
        is_there = "document.querySelector('main').textContent.includes('new notes')"
        tab.wait_for(is_there if new != words else f"!({is_there})")
        tab.evaluate(f"{text}.querySelector('a.term').click()")
        tab.wait_for("document.querySelector('.definition:popover-open')?.textContent.includes('Child welfare')")
        tab.press("Escape")
        assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


# When scripts have done with a page, and what of it is compared.
COMPARED = {
    STUDY: (
        "document.querySelector('my-notes input[value=page]').click() ?? true",
        "document.querySelector('main').innerHTML + document.querySelector('.module-navigation__places').innerHTML",
    ),
    SLIDES: (
        """
        [...document.querySelectorAll(".slide")].every((slide, index, all) =>
          slide.inert === [all[index - 1], all[index + 1]].some((other) => other && !other.hidden)
            && (slide.hidden || location.hash === "#" + slide.id))
        """,
        "document.querySelector('slide-deck').innerHTML + document.querySelector('deck-overview').innerHTML",
    ),
}


@pytest.mark.parametrize(
    ("address", "old", "new", "sign"),
    [
        (STUDY, TITLE, SLIDE + TITLE, "Another slide"),
        (STUDY, LAST, "", "Tools matter less"),
        (STUDY, POINTS, f"A paragraph on child welfare before it.\n\n{POINTS}", "A paragraph on"),
        (STUDY, LAST, f"{LAST}\nAnd a text under the list, with **strong** words.\n", "under the list"),
        (STUDY, POINTS, f"1. Two steps\n2. In order\n\n{POINTS}", "Two steps"),
        (SLIDES, TITLE, SLIDE + TITLE, "Another slide"),
        (SLIDES, LAST, "", "Tools matter less"),
        (SLIDES, LAST, f"{LAST}\nAnd a text under the list, with **strong** words.\n", "under the list"),
        (SLIDES, f"{TITLE}\n<!-- minutes: 2 -->", f"{TITLE} now\n<!-- minutes: 3 -->", "depends on now"),
    ],
)
def test_what_has_come_or_gone_in_place_is_as_in_a_new_page(tab, shown, address, old, new, sign):
    settle, page = COMPARED[address]
    open_page(tab, shown, address)
    tab.wait_for(settle)
    has_sign = f"document.querySelector('main')?.textContent.includes('{sign}')"
    text = (shown.folder / SECTION).read_text(encoding="utf-8")
    for before, after in ((text, text.replace(old, new)), (text.replace(old, new), text)):
        was_there = str(tab.evaluate(has_sign)).lower()
        shown.replace(SECTION, before, after)
        tab.wait_for(f"{has_sign} === !{was_there}")
        tab.wait_for(settle)
        assert tab.evaluate(LEFT_AS_IT_IS)
        in_place = tab.evaluate(page)
        tab.reload()
        tab.wait_for("document.querySelector('preview-problems') !== null")
        tab.evaluate("window.isLeftAsItIs = true")
        tab.wait_for(settle)
        assert tab.evaluate(page) == in_place
    assert faults(tab, shown) == []


def test_the_speaker_window_shows_what_has_changed(tab, shown):
    open_page(tab, shown, "module-7/slides.html?view=speaker#communication-what-everything-else-depends-on")
    notes = "document.querySelector('.speaker__notes')"
    tab.evaluate(f"{notes}.style.maxBlockSize = '4rem'")
    tab.evaluate(f"{notes}.scrollTop = 20")
    words = "messages get lost"
    for old, new in ((words, f"new notes, {words}"), (f"new notes, {words}", words)):
        shown.replace(SECTION, old, new)
        tab.wait_for(f"{notes}.textContent.includes('new notes') === {str(new != words).lower()}")
        assert tab.evaluate(f"{notes}.scrollTop") == 20
    following = "document.querySelector('[data-show=next-title]').textContent"
    before = tab.evaluate(following)
    next_title = f"## {before}"
    for old, new, title in ((next_title, SLIDE + next_title, "Another slide"), (SLIDE + next_title, next_title, before)):
        shown.replace(SECTION, old, new)
        tab.wait_for(f"{following} === {json.dumps(title)}")
    assert tab.evaluate(LEFT_AS_IT_IS)
    assert faults(tab, shown) == []


def test_a_few_words_change_in_place(tab, shown):
    for address in (STUDY, "module-7/slides.html"):
        open_page(tab, shown, address)
        for old, new in ((WORDS, f"New words. {WORDS}"), (f"New words. {WORDS}", WORDS)):
            shown.replace(SECTION, old, new)
            is_there = "document.body?.textContent.includes('New words. ')"
            tab.wait_for(is_there if new != WORDS else f"!({is_there})")
            assert tab.evaluate(LEFT_AS_IT_IS), address
    assert faults(tab, shown) == []


def test_a_title_changes_in_place_with_what_leads_to_it(tab, shown):
    open_page(tab, shown, STUDY)
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


def test_a_search_that_is_opened_again_finds_what_is_there_now(tab, shown):
    open_page(tab, shown, STUDY)
    for old, new, is_there in ((WORDS, f"{WORDS} zebrawise", "true"), (f"{WORDS} zebrawise", WORDS, "false")):
        shown.replace(SECTION, old, new)
        tab.wait_for(f"document.querySelector('main').textContent.includes('zebrawise') === {is_there}")
        tab.press("/")
        tab.write("zebrawise")
        tab.wait_for(f"document.querySelector('.search__results').textContent.includes('zebrawise') === {is_there}")
        tab.press("Escape")
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
    assert tab.evaluate(PROBLEMS).startswith("1 error. You see the last good page.")
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
