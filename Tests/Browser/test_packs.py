"""The packs on paper: rendered by a browser to Letter and A4, and read back."""

import re
from dataclasses import dataclass
from functools import cache

import pytest
from chromium import ChromiumTab
from packs import PAPERS, packs, render
from pdf import pdf_pages
from test_slides import BROKEN
from trainers_only import CONTENT, answer_keys, debriefs, found_in, missing_from, secrets, talking_points, words, words_of_file

NAMES = ["facilitator-pack", "workbook", "forms-pack"]
# In millimeters, as browsers have them.
PAPER_SIZES = {"Letter": (215.9, 279.4), "A4": (210, 297)}
SIDE_MARGIN = 16
# A pack that doubles, or loses half of itself, is not the pack that somebody has looked at.
PAGE_COUNTS = {"facilitator-pack": range(80, 160), "workbook": range(60, 130), "forms-pack": range(12, 30)}

HEADINGS = "[...document.querySelectorAll('h2, h3, h4, .pack-label')].map((heading) => heading.textContent)"
WIDER = """
[...document.querySelectorAll("main *")]
  .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .filter((element) => !element.closest(".visually-hidden"))
  .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
  .slice(0, 5)
"""


@dataclass(frozen=True)
class Printed:
    name: str
    paper: str
    page: object
    pages: list
    headings: set
    wider: list
    broken: list

    @property
    def words(self):
        """Page after page, without what stands in the margins."""
        return words(" ".join(word.text for page in self.pages for word in page.body))


@pytest.fixture(scope="module")
def print_pack(chromium_browser, site, tmp_path_factory):
    """A function that prints a pack; each of them once on each paper."""
    folder = tmp_path_factory.mktemp("packs")

    @cache
    def print_pack(name, paper):
        # A dark screen must not darken the paper.
        tab = ChromiumTab(chromium_browser, color_scheme="dark")
        page = packs(site)[name]
        path = folder / f"{name}-{paper}.pdf"
        render(tab, page, paper, path)
        tab.page.emulate_media(media="print")
        width, height = PAPER_SIZES[paper]
        tab.resize(round((width - 2 * SIDE_MARGIN) / 25.4 * 96), round(height / 25.4 * 96))
        headings = {words(text) for text in tab.evaluate(HEADINGS)}
        broken = tab.evaluate(BROKEN.replace("PART", ".pack-picture"))
        printed = Printed(name, paper, page, pdf_pages(path), headings, tab.evaluate(WIDER), broken)
        assert tab.faults == []
        tab.close()
        return printed

    return print_pack


@pytest.fixture(params=PAPERS)
def paper(request):
    return request.param


@pytest.fixture(params=NAMES)
def printed(request, print_pack, paper):
    return print_pack(request.param, paper)


def test_fills_the_paper_and_nothing_is_cut_off(printed):
    assert len(printed.pages) in PAGE_COUNTS[printed.name]
    assert printed.wider == [] == printed.broken
    for number, page in enumerate(printed.pages, start=1):
        assert (page.width, page.height) == pytest.approx(PAPER_SIZES[printed.paper], abs=0.5)
        outside = [word.text for word in page.words if word.left < SIDE_MARGIN - 1 or word.right > page.width - SIDE_MARGIN + 1]
        assert outside == [], f"page {number}"
        assert len(page.body) > 15, f"page {number} is nearly empty"


def test_pages_are_numbered_and_say_what_they_belong_to(printed):
    count = len(printed.pages)
    assert [re.findall(r"Page \d+ of \d+", page.foot) for page in printed.pages] == [
        [f"Page {number} of {count}"] for number in range(1, count + 1)
    ]
    assert all(("Trainer copy" in page.foot) == (printed.name == "facilitator-pack") for page in printed.pages)


@pytest.mark.parametrize("name", NAMES)
def test_firefox_prints_about_as_many_pages_with_the_same_words(firefox_tab, print_pack, tmp_path, name):
    printed = print_pack(name, "A4")
    tab = firefox_tab()
    tab.open(printed.page.url)
    path = tmp_path / "firefox.pdf"
    tab.print_to(path, *PAPER_SIZES["A4"])
    pages = pdf_pages(path)
    assert len(pages) == pytest.approx(len(printed.pages), rel=0.05)
    # How often, depends on which tables go over to another page: their heads are repeated there.
    assert set(words(" ".join(page.text for page in pages)).split()) == set(printed.words.split())


def test_no_heading_is_left_alone_at_the_foot_of_a_page(printed):
    last_lines = [page.last_line for page in printed.pages[1:] if page.ends_low]
    assert [line for line in last_lines if words(line) in printed.headings] == []


@pytest.mark.parametrize("name", ["workbook", "forms-pack"])
def test_what_participants_get_has_no_talking_points_and_no_answers(print_pack, name, paper):
    printed = print_pack(name, paper)
    html = printed.page.path.read_text(encoding="utf-8")
    assert found_in(printed.words, secrets()) == []
    assert found_in(words_of_file(html), secrets()) == []
    assert re.findall(r"law\.html#[a-z0-9-]+", html) == []
    for rule in {rule for rules in answer_keys().values() for rule in rules}:
        assert title_of(rule) not in printed.words, rule


def test_the_facilitator_pack_has_every_talking_point_and_every_answer_with_its_citation(print_pack, paper):
    printed = print_pack("facilitator-pack", paper)
    english = originals(talking_points() + debriefs())
    assert missing_from(words_of_file(printed.page.path.read_text(encoding="utf-8")), english) == []
    # On paper a sentence may be cut in two by a page or a column.
    english = originals(secrets())
    assert len(found_in(printed.words, english)) > 0.9 * len(english)
    for rule in {rule for rules in answer_keys().values() for rule in rules}:
        assert words(citation_of(rule)) in printed.words, rule
    for sheet in ["Agenda", "In full, 120 minutes", "Short version, 60 minutes", "Materials", "Sign-in sheet", "Signature"]:
        assert words(sheet) in printed.words
    assert (
        words(re.search(r"^title: (.+)$", (CONTENT / "evaluation.md").read_text(encoding="utf-8"), re.MULTILINE)[1])
        in printed.words
    )


def test_each_form_has_a_sheet_of_its_own(print_pack, paper):
    printed = print_pack("forms-pack", paper)
    forms = [id for id in printed.page.contents.ids if id.startswith(("form-", "blank-"))]
    assert len(printed.pages) == 1 + len(forms)
    for form, sheet in zip(forms, printed.pages[1:], strict=True):
        source = (CONTENT / "forms" / f"{form.split('-', 1)[1]}.md").read_text(encoding="utf-8")
        assert words(sheet.text).startswith(words(re.search(r"^title: (.+)$", source, re.MULTILINE)[1]))
        for heading in re.findall(r"^## (.+)$", source, re.MULTILINE)[-1:]:
            assert words(heading) in words(sheet.text)


def originals(fragments):
    """Those that are not of a translation, which has a pack of its own."""
    return [fragment for fragment in fragments if ".es." not in fragment.source]


def citation_of(rule):
    return re.search(r"^citation: (.+)$", law_text(rule), re.MULTILINE)[1].strip('"')


def title_of(rule):
    return words(re.search(r"^# (.+)$", law_text(rule), re.MULTILINE)[1])


def law_text(rule):
    return (CONTENT / "law" / f"{rule}.md").read_text(encoding="utf-8")
