"""The checks see what they look for: each page in Faulty/ has one fault."""

from pathlib import Path

import pytest
from checks import accessibility, broken_addresses, invalid_html, overflow
from firefox import FirefoxTab
from site_files import PageFile

FOLDER = Path(__file__).parent / "Faulty"


def faulty(name):
    return PageFile(FOLDER / f"{name}.html", FOLDER)


def faults(tab, name):
    tab.open(faulty(name).url)
    tab.settle()
    return tab.faults


def test_a_sound_page_has_no_faults(tab):
    assert faults(tab, "sound") == []


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("missing-script", "missing.js"),
        ("missing-picture", "missing.png"),
        ("throwing", "thrown on purpose"),
        ("complaining", "complained on purpose"),
        ("calling-home", "external: http://127.0.0.1:65535/pixel.png"),
        ("against-policy", "Content"),
    ],
)
def test_a_fault_is_seen(tab, name, fault):
    assert any(fault in line for line in faults(tab, name)), tab.faults


def test_a_missing_style_sheet_is_seen(chromium_tab):
    assert any("missing.css" in line for line in faults(chromium_tab(), "missing-style"))


def test_a_link_that_leads_nowhere_is_seen():
    assert broken_addresses(faulty("sound"), FOLDER) == []
    assert broken_addresses(faulty("astray"), FOLDER) == ["no file: nowhere.html", "no such place: sound.html#nowhere"]


def test_invalid_html_is_seen():
    messages = invalid_html(FOLDER)
    assert faulty("sound").path not in messages
    assert "“li” not allowed" in messages[faulty("invalid").path][0]


def test_a_page_wider_than_the_window_is_seen(chromium_tab):
    tab = chromium_tab()
    tab.open(faulty("sound").url)
    assert overflow(tab, 1280) == []
    tab.open(faulty("too-wide").url)
    assert overflow(tab, 1280)[0] == "wider than the window"


def test_an_inaccessible_page_is_seen(chromium_tab):
    tab = chromium_tab()
    tab.open(faulty("sound").url)
    assert accessibility(tab) == []
    tab.open(faulty("inaccessible").url)
    assert [line.split(":")[0] for line in accessibility(tab)] == ["image-alt"]


def test_firefox_gives_each_file_its_own_storage(firefox_session):
    """As a user's Firefox does: the page says what was stored before, and a sibling does not see it."""
    tab = FirefoxTab(firefox_session)
    said = []
    for name in ["remembering", "remembering", "remembering-too"]:
        tab.open(faulty(name).url)
        said.append(tab.evaluate("document.querySelector('h1').textContent"))
    assert said == ["nothing", "remembering.html", "nothing"]
