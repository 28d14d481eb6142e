"""Terms of the glossary, marked in study pages and readings, with their definitions."""

import pytest
from checks import accessibility
from keyboard import focused, tab_to

PAGE = "module-7/06-information-sharing.html"
TERM = "document.querySelector('main a.term')"
IS_SHOWN = "Boolean(document.querySelector('.definition:popover-open'))"
BOX = "document.querySelector('.definition')"
EXPANDED = f"{TERM}.getAttribute('aria-expanded')"
IN_WINDOW = f"""
(({{ left, top, right, bottom }}) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)
({BOX}.getBoundingClientRect())
"""


def test_a_definition_is_read_by_keyboard(tab, site):
    tab.open((site / PAGE).as_uri())
    tab.wait_for(f"{TERM}.getAttribute('role') === 'button'")
    tab.evaluate(f"{TERM}.focus()")
    name = focused(tab)
    assert tab.evaluate(IS_SHOWN) is False
    for key in ["Enter", "Space"]:
        tab.press(key)
        tab.wait_for(f"{IS_SHOWN} && document.activeElement === {BOX} && {EXPANDED} === 'true'")
        assert len(tab.evaluate(f"{BOX}.querySelector('.prose').textContent").split()) > 5
        tab.press("Escape")
        tab.wait_for(f"!{IS_SHOWN} && {EXPANDED} === 'false'")
        assert focused(tab) == name
    tab.press("Enter")
    tab.wait_for(IS_SHOWN)
    tab_to(tab, "In the glossary")
    tab.press("Tab")
    tab.wait_for(f"!{IS_SHOWN}")
    assert tab.evaluate(f"{TERM}.compareDocumentPosition(document.activeElement)") == 4, "Tab leads on from the term"
    tab.evaluate(f"{TERM}.focus()")
    tab.press("Enter")
    tab.wait_for(IS_SHOWN)
    tab_to(tab, "In the glossary")
    tab.press("Enter")
    tab.wait_for("location.pathname.endsWith('/glossary.html') && document.querySelector(':target dd') !== null")
    tab.settle()
    assert tab.faults == []


def test_a_definition_shows_under_the_mouse_and_stays_while_it_is_there(chromium_tab, site):
    tab = chromium_tab()
    tab.open((site / PAGE).as_uri())
    tab.wait_for(f"{TERM}.getAttribute('role') === 'button'")
    term = tab.page.locator("main a.term").first
    term.hover()
    tab.wait_for(IS_SHOWN)
    assert tab.evaluate(IN_WINDOW)
    tab.page.locator(".definition .prose").hover()
    # Longer than a definition outlasts the mouse.
    tab.page.wait_for_timeout(600)
    assert tab.evaluate(IS_SHOWN)
    tab.press("Escape")
    tab.wait_for(f"!{IS_SHOWN}")
    term.hover()
    tab.wait_for(IS_SHOWN)
    tab.page.mouse.move(2, 2)
    tab.wait_for(f"!{IS_SHOWN}")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_tap_shows_a_definition_inside_of_a_narrow_window(chromium_tab, site, theme):
    tab = chromium_tab(viewport={"width": 390, "height": 844}, has_touch=True, color_scheme=theme, reduced_motion="reduce")
    tab.open((site / PAGE).as_uri())
    tab.wait_for(f"{TERM}.getAttribute('role') === 'button'")
    for term in tab.page.locator("main a.term").all()[:8]:
        tab.press("Escape")
        term.tap()
        tab.wait_for(IS_SHOWN)
        assert tab.evaluate(IN_WINDOW)
    assert accessibility(tab) == []
    tab.page.emulate_media(media="print")
    assert tab.evaluate(f"{BOX}.checkVisibility()") is False
    assert tab.evaluate(f"getComputedStyle({TERM}).textDecorationLine") == "none"


def test_without_script_a_term_leads_to_the_glossary(chromium_tab, site):
    tab = chromium_tab(java_script_enabled=False)
    tab.open((site / PAGE).as_uri())
    tab.page.locator("main a.term").first.click()
    tab.page.wait_for_url("**/glossary.html#*")
