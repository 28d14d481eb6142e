"""The site in Spanish: its pages say so and are accessible, and an exercise is done in it from beginning to end."""

import pytest
from checks import accessibility
from site_files import translated_pages
from test_slides import not_fitting

# One of each sort: the first page, a translated section, an untranslated exercise, the slides, a check, and what scripts write.
NAMES = [
    "index.html",
    "module-7/01-welcome.html",
    "exercises/nine-elements.html",
    "module-7/slides.html",
    "checks/welcome.html",
    "progress.html",
    "glossary.html",
]
EXERCISE = "exercises/nine-elements.html"


@pytest.fixture(scope="module")
def spanish(pytestconfig):
    """The addresses of the Spanish pages by name."""
    return {page.name: page.url for page in translated_pages(pytestconfig.site, "es")}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_are_spanish_fit_a_telephone_and_are_accessible(chromium_tab, spanish, theme):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce", viewport={"width": 390, "height": 844})
    for name in NAMES:
        tab.open(spanish[name])
        assert tab.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["es", "ltr"], name
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390, name
        assert accessibility(tab) == [], name


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
