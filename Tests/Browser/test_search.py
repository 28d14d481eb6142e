"""Search over the whole site from the disk, in both browsers."""

import shutil

import pytest
from keyboard import focused, tab_to

INDEX_IS_LOADED = "document.querySelector('script[src$=\"search-index.js\"]') !== null"
IS_OPEN = "document.querySelector('.search').open"
HITS = "document.querySelectorAll('.search__link').length"
FIRST = "document.querySelector('.search__link')?.textContent"
GROUPS = "[...document.querySelectorAll('.search__kind')].map((kind) => kind.firstChild.textContent.trim())"
MARKED = "[...document.querySelectorAll('.search__hit:first-child mark')].map((mark) => mark.textContent.toLowerCase())"
SAID = "document.querySelector('.search__found').textContent"
SHOWN_SLIDE = "document.querySelector('.slide:not([hidden])')?.dataset.number"
IN_SIGHT = """
(() => {
  const { top } = document.getElementById(location.hash.slice(1)).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
})()
"""

# The words of the texts as the page cuts them, and those of the builder.
WORDS = """
(() => {
  const search = TrainingToolkit.data("search");
  const { entries, pages, terms } = TrainingToolkit.data("search-index");
  const texts = entries.flatMap(([page, , heading, text]) => [heading || pages[page][2], text]);
  const cut = new Set(texts.flatMap((text) => search.cut(text).map(({ word }) => word)));
  return { cut: [...cut].sort().join(" "), terms };
})()
"""
FIND = """
((query) => {
  const Search = TrainingToolkit.data("search");
  const { hits, isWhole } = (window.ourSearch ??= new Search(TrainingToolkit.data("search-index"))).find(query);
  return { names: hits.map(({ kind, heading }) => `${kind}: ${heading}`), isWhole };
})
"""

# What a query finds first.
QUERIES = {
    "consent": "Glossary: Consent (",
    "CONSNET": "Glossary: Consent (",
    "redisclosuer": "Glossary: Redisclosure (",
    "revoc": "Glossary: Revocation (",
    "éxpïration": "Glossary: Expiration",
    "parents lawyer": "Exercises: A call from the parent’s lawyer",
    "2.64 order": "Glossary: Court order under subpart E (",
    "slide 12": "Slides: Slide 12: ",
    "harbor light": "Forms: ",
    "values inventory": "Glossary: Collaborative Values Inventory (",
    "my progress": "More pages: My progress",
}


@pytest.fixture
def address(site):
    return lambda name: (site / name).as_uri()


def search(tab, query):
    """Opens search with its key, types, and waits for hits."""
    tab.press("/")
    tab.wait_for(f"{IS_OPEN} && document.activeElement.type === 'search'")
    tab.write(query)
    tab.wait_for(f"{HITS} > 0")


def test_finds_by_keyboard_and_loads_its_index_when_it_is_opened(tab, address):
    tab.open(address("module-7/02-why-collaborate.html"))
    assert tab.evaluate(INDEX_IS_LOADED) is False
    tab_to(tab, "Search")
    tab.press("Enter")
    tab.wait_for(INDEX_IS_LOADED)
    tab.write("consnet")
    tab.wait_for(f"({FIRST} ?? '').startsWith('Consent')")
    assert {mark.removesuffix("s") for mark in tab.evaluate(MARKED)} == {"consent"}
    groups = tab.evaluate(GROUPS)
    assert len(groups) == len(set(groups)) >= 5
    tab.wait_for(rf"/^\d+ places found\.$/.test({SAID})")
    tab.press("ArrowDown")
    assert focused(tab).startswith("Consent")
    tab.press("ArrowDown")
    second = focused(tab)
    tab.press("ArrowUp")
    assert focused(tab) not in ("", second)
    tab.press("ArrowUp")
    assert tab.evaluate("document.activeElement.type") == "search"
    tab.press("Escape")
    tab.wait_for(f"!{IS_OPEN}")
    assert focused(tab) == "Search", "the button has the focus again"
    search(tab, "revocation")
    tab.press("ArrowDown")
    tab.press("Enter")
    tab.wait_for("location.pathname.endsWith('/glossary.html') && document.readyState === 'complete'")
    assert tab.evaluate("location.hash") == "#revocation"
    tab.wait_for(IN_SIGHT)
    search(tab, "relapse")
    tab.press("Enter")
    tab.wait_for(f"!{IS_OPEN} && document.activeElement.id === 'relapse' && {IN_SIGHT}")
    search(tab, "slide 12")
    tab.press("Enter")
    tab.wait_for("location.pathname.endsWith('/slides.html') && document.readyState === 'complete'")
    tab.wait_for(f"{SHOWN_SLIDE} === '12'")
    tab.settle()
    assert tab.faults == []


def test_the_key_is_left_to_fields_and_to_the_slides_and_can_be_switched_off(tab, address):
    tab.open(address("exercises/one-page-for-the-county.html"))
    tab.wait_for("document.querySelector('main input:not([type=radio], [type=checkbox])') !== null")
    tab.evaluate("document.querySelector('main input:not([type=radio], [type=checkbox])').focus()")
    tab.press("/")
    assert tab.evaluate(IS_OPEN) is False
    tab.open(address("module-7/slides.html"))
    tab.wait_for(f"{SHOWN_SLIDE} === '1'")
    tab.press("/")
    tab.wait_for("document.querySelector('.overview').open")
    assert tab.evaluate("document.querySelector('.search')") is None
    tab.open(address("glossary.html"))
    tab.press("/")
    tab_to(tab, "Use signs and letters as keys")
    tab.press("Space")
    tab.press("Escape")
    tab.wait_for(f"!{IS_OPEN}")
    tab.press("/")
    assert tab.evaluate(IS_OPEN) is False


def test_finds_what_was_meant(chromium_tab, address):
    tab = chromium_tab()
    tab.open(address("glossary.html"))
    search(tab, "consent")
    words = tab.evaluate(WORDS)
    assert words["cut"] == words["terms"], "the page cuts words as the builder does"
    for query, first in QUERIES.items():
        found = tab.evaluate(f"{FIND}({query!r})")
        assert found["isWhole"] is True, query
        assert found["names"][0].startswith(first), query
    assert tab.evaluate(f"{FIND}('xylophone')")["names"] == []
    partly = tab.evaluate(f"{FIND}('consent xylophone')")
    assert partly["isWhole"] is False
    assert set(partly["names"]) == set(tab.evaluate(f"{FIND}('consent')")["names"])
    both = set(tab.evaluate(f"{FIND}('court order')")["names"])
    assert both <= set(tab.evaluate(f"{FIND}('court')")["names"])


def test_a_missing_index_is_said(chromium_tab, site, tmp_path):
    shutil.copytree(site / "assets", tmp_path / "assets", ignore=shutil.ignore_patterns("search-index.js"))
    shutil.copy(site / "glossary.html", tmp_path)
    tab = chromium_tab()
    tab.open((tmp_path / "glossary.html").as_uri())
    tab.press("/")
    tab.wait_for(f"{SAID}.startsWith('Search does not work here')")
