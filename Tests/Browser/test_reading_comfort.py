"""Text and colors as the reader wants them: on every page, for as long as the reader wants, and no longer."""

import subprocess

import pytest
from checks import overflow
from hub import wait_until_stored
from keyboard import focused, press_until, tab_to
from site_files import one_of_each_kind

# Another than the first of each group, by the name of the setting.
CHOICES = {"size": "Largest", "measure": "Short", "theme": "Dark", "contrast": "Stronger", "motion": "Calm"}
CHOSEN = {"size": "largest", "measure": "short", "theme": "dark", "contrast": "stronger", "motion": "calm"}
UNCHOSEN = {"size": None, "measure": None, "theme": None, "contrast": None, "motion": "full"}
LOOK = """
(({ size = null, measure = null, theme = null, contrast = null, motion = null }) =>
  ({ size, measure, theme, contrast, motion }))(document.documentElement.dataset)
"""
PAINTED = """
(() => {
  const { fontSize, scrollBehavior, backgroundColor, color } = getComputedStyle(document.documentElement);
  return [fontSize, scrollBehavior, backgroundColor, color];
})()
"""


def choose_by_script(tab, **choices):
    """Where choosing is not what is tested."""
    for name, value in choices.items():
        tab.evaluate(f"void TrainingToolkit.settings.choose('{name}', '{value}')")


def choose(tab, setting, label):
    """Goes to the group of a setting and on to the choice with this label."""
    press_until(tab, "Tab", f"document.activeElement.closest('fieldset')?.dataset.setting === '{setting}'")
    for _ in range(4):
        if focused(tab) == label:
            break
        tab.press("ArrowRight")
    else:
        raise AssertionError(f"no choice '{label}' of {setting}")


def open_panel(tab):
    tab_to(tab, "Text and colors")
    tab.press("Enter")


@pytest.fixture
def address(site):
    return lambda name: (site / f"{name}.html").as_uri()


def test_choices_hold_on_every_page_until_everything_is_erased(tab, address):
    pages = ["law", "module-7/02-why-collaborate", "module-7/slides", "index"]
    tab.open(address("index"))
    plain = tab.evaluate(PAINTED)
    open_panel(tab)
    for setting, label in CHOICES.items():
        choose(tab, setting, label)
    wait_until_stored(tab, "calm")
    tab.press("Escape")
    assert focused(tab) == "Text and colors", "the button has the focus again"
    assert tab.evaluate("document.querySelector('.reading-panel__sheet').checkVisibility()") is False
    assert tab.evaluate(LOOK) == CHOSEN
    changed = tab.evaluate(PAINTED)
    assert changed[:2] == ["24px", "auto"] and plain[:2] == ["16px", "smooth"]
    assert set(changed[2:]).isdisjoint(plain[2:]), "the colors are others"
    for page in pages:
        tab.open(address(page))
        tab.wait_for(f"JSON.stringify({LOOK}) === JSON.stringify({str(CHOSEN).replace('None', 'null')})")
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent.startsWith('Erased.')")
    assert tab.evaluate(LOOK) == UNCHOSEN
    for page in pages:
        tab.open(address(page))
        assert tab.evaluate(LOOK) == UNCHOSEN, page
        assert tab.evaluate_in("iframe", "Object.keys(localStorage)") == [], "the hub has nothing"
        assert tab.evaluate("Object.keys(localStorage)") == [], "no page has kept anything by itself"
    tab.settle()
    assert tab.faults == []


def test_keys_that_were_switched_off_are_on_again_after_erasing(tab, address):
    tab.open(address("module-7/slides"))
    tab.press("?")
    tab_to(tab, "Use letters")
    tab.press("Space")
    choose(tab, "theme", "Light")
    wait_until_stored(tab, "light")
    tab.reload()
    tab.wait_for("document.documentElement.dataset.theme === 'light'")
    assert tab.evaluate("document.querySelector('.keys__switch input').checked") is False
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent.startsWith('Erased.')")
    tab.open(address("module-7/slides"))
    tab.wait_for("document.querySelector('.keys__switch input').checked")


def test_where_storage_is_refused_choices_hold_for_the_page_and_it_says_so(tab, address):
    tab.refuse_storage()
    tab.open(address("law"))
    open_panel(tab)
    choose(tab, "theme", "Dark")
    tab.wait_for("!document.querySelector('.reading-settings__problem').hidden")
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"
    tab.settle()
    assert tab.faults == []


def test_the_computers_own_preferences_hold_without_a_choice(chromium_tab, address):
    tab = chromium_tab(color_scheme="dark", reduced_motion="reduce", contrast="more")
    tab.open(address("index"))
    assert tab.evaluate(PAINTED) == ["16px", "auto", "color(srgb 0 0 0)", "color(srgb 1 1 1)"]
    choose_by_script(tab, contrast="regular", motion="full", theme="light")
    regular = tab.evaluate(PAINTED)
    assert regular[1] == "smooth"
    assert not {"color(srgb 0 0 0)", "color(srgb 1 1 1)"} & set(regular)
    open_panel(tab)
    tab_to(tab, "Back to how it was")
    tab.press("Enter")
    assert tab.evaluate(PAINTED) == ["16px", "auto", "color(srgb 0 0 0)", "color(srgb 1 1 1)"]


def test_the_largest_text_fits_narrow_and_enlarged_windows(chromium_tab, pytestconfig):
    """320 px is a window of 1280 px at 400%, 640 px one at 200%."""
    tab = chromium_tab()
    found = {}
    for kind, page in one_of_each_kind(pytestconfig.pages).items():
        tab.open(page.url)
        if not found:
            choose_by_script(tab, size="largest", measure="long")
            wait_until_stored(tab, "long")
        assert tab.evaluate("document.documentElement.dataset.size") == "largest"
        found[kind] = overflow(tab, 320) + overflow(tab, 640)
        tab.resize(1280, 720)
    assert found == dict.fromkeys(found, [])


def test_paper_is_the_same_whatever_was_chosen(chromium_tab, address, tmp_path):
    tab = chromium_tab()
    printed = []
    for choices in [{}, CHOSEN | {"measure": "long"}]:
        tab.open(address("module-7/02-why-collaborate"))
        choose_by_script(tab, **choices)
        path = tmp_path / f"{len(printed)}.pdf"
        tab.page.pdf(path=path, format="Letter", prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
        fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True).stdout.count("\n")
        printed.append((text, fonts))
    assert printed[0] == printed[1]
