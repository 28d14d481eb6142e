"""The site in Spanish: it leads to the English pages and back, and an exercise is done in it from beginning to end."""

import pytest
from site_files import translated_pages
from test_slides import not_fitting

EXERCISE = "exercises/nine-elements.html"


@pytest.fixture(scope="module")
def spanish(pytestconfig):
    """The addresses of the Spanish pages by name."""
    return {page.name: page.url for page in translated_pages(pytestconfig.site, "es")}


def test_the_slides_fit_the_window(chromium_tab, spanish):
    tab = chromium_tab(viewport={"width": 1280, "height": 720})
    tab.open(spanish["module-7/slides.html"])
    assert not_fitting(tab) == []


def test_the_switch_leads_to_the_same_page_and_back(chromium_tab, spanish):
    tab = chromium_tab()
    tab.open(spanish[EXERCISE])
    tab.page.get_by_role("link", name="English").click()
    tab.page.get_by_role("button", name="Check this form").wait_for()
    assert tab.page.url == spanish[EXERCISE].replace("/es/", "/")
    tab.page.get_by_role("link", name="Español").click()
    tab.page.get_by_role("button", name="Revisar este formulario").wait_for()
    assert tab.page.url == spanish[EXERCISE]


def test_an_exercise_is_done_in_spanish(tab, spanish):
    tab.open(spanish[EXERCISE])
    tab.wait_for("document.querySelector('[data-action=check]').checkVisibility()")
    tab.evaluate("document.querySelector('.mark').click()")
    assert tab.evaluate("document.querySelector('.exercise__claim').textContent") == "1 línea marcada."
    tab.evaluate("document.querySelector('[data-action=check]').click()")
    tab.wait_for("document.querySelector('.summary').checkVisibility()")
    assert "42 CFR Parte 2: " in tab.evaluate("document.querySelector('.summary .statuses').textContent")
    assert "encontrado" in tab.evaluate("document.querySelector('#summary-heading').textContent")
    labels = tab.evaluate(
        "[...document.querySelectorAll('.note__head, .note__label')].map((label) => label.textContent).join()"
    )
    assert "Sin encontrar" in labels and "Cómo corregirlo" in labels
    assert "Missed" not in labels and "How to mend" not in labels


def test_what_search_finds_says_where_it_is_english(chromium_tab, spanish):
    tab = chromium_tab()
    tab.open(spanish["glossary.html"])
    tab.press("/")
    tab.wait_for("document.querySelector('.search').open")
    # References are never translated; the page of progress has only words of the interface.
    for query, kind, language in [("42 CFR", "Referencias", "en"), ("mi progreso", "Otras páginas", "es")]:
        tab.page.locator(".search input[type=search]").fill(query)
        group = tab.page.locator(".search__group", has=tab.page.get_by_role("heading", name=kind))
        hit = group.locator(".search__hit").first
        hit.wait_for()
        assert hit.evaluate("(hit) => hit.closest('[lang]').lang") == language, query
    assert tab.faults == []
