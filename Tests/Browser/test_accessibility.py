"""axe-core on each kind of page, and in each state that a learner brings it to: in both themes and both languages."""

from itertools import pairwise

import pytest
from checks import COLORS, accessibility, overflow
from keyboard import focused, tab_to
from site_files import one_of_each_kind, translated_pages
from states import STATES

# The Spanish pages in the window of a telephone: what is narrow does not depend on the language.
WINDOWS = {"en": {"width": 1280, "height": 720}, "es": {"width": 390, "height": 844}}
PLACE = "[document.activeElement.getBoundingClientRect().top + scrollY, document.activeElement.textContent.trim()]"
LANGUAGE = "[document.documentElement.lang, document.documentElement.dir]"


@pytest.fixture(params=WINDOWS)
def language(request):
    return request.param


@pytest.fixture
def calm_tab(chromium_tab, language):
    return chromium_tab(reduced_motion="reduce", viewport=WINDOWS[language])


def found_in_themes(tab, language):
    """What is too wide, what axe finds in the light, and in the dark what depends on colors."""
    found = overflow(tab, **WINDOWS[language])
    tab.page.emulate_media(color_scheme="light")
    found += accessibility(tab)
    tab.page.emulate_media(color_scheme="dark")
    return found + [f"dark: {line}" for line in accessibility(tab, COLORS)]


def test_axe_finds_nothing_on_any_kind_of_page(calm_tab, language, pytestconfig):
    pages = {"en": pytestconfig.pages, "es": translated_pages(pytestconfig.site, "es")}[language]
    found = {}
    for kind, page in one_of_each_kind(pages).items():
        calm_tab.open(page.url)
        assert calm_tab.evaluate(LANGUAGE) == [language, "ltr"], page.name
        found[kind] = found_in_themes(calm_tab, language)
    assert len(found) > 30
    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize("states", STATES.values(), ids=STATES)
def test_axe_finds_nothing_in_any_state(calm_tab, language, site, states):
    folder = {"en": site, "es": site / "es"}[language]
    seen = states(calm_tab, lambda name: calm_tab.open((folder / f"{name}.html").as_uri()))
    found = {state: found_in_themes(calm_tab, language) for state in seen}
    assert len(found) > 1
    assert found == dict.fromkeys(found, [])
    assert calm_tab.faults == []


@pytest.mark.parametrize("name", ["section", "overview"])
def test_tab_follows_what_is_seen_in_a_narrow_window(chromium_tab, pytestconfig, name):
    tab = chromium_tab(viewport=WINDOWS["es"])
    tab.open(one_of_each_kind(pytestconfig.pages)[name].url)
    tab.wait_for("!document.querySelector('.module-menu__toggle').hidden")
    tab_to(tab, "Skip to the content")
    tab.press("Tab")
    passed = []
    for _ in range(20):
        tab.press("Tab")
        passed.append(tab.evaluate(PLACE))
    # What stands in one line is not of one height.
    backward = [(before, after) for before, after in pairwise(passed) if after[0] < before[0] - 24]
    assert backward == []
    # Opened, its links come next.
    tab.reload()
    tab.wait_for("!document.querySelector('.module-menu__toggle').hidden")
    tab_to(tab, "Module 7")
    tab.press("Enter")
    tab.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Overview and agenda"
    tab.press("Escape")
    assert focused(tab) == "Module 7"
    assert tab.faults == []
