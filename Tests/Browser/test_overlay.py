"""The toolkit as an agency has adapted it: the invented county of Examples/, in real browsers."""

import re
import shutil
import subprocess

import pytest
from checks import accessibility
from conftest import ROOT
from preview import preview

EXAMPLE = "Examples/larkspur-county"
NOTE = ".note .law-note"
BRAND = "getComputedStyle(document.querySelector('.site-header__agency')).color"


@pytest.fixture(scope="module")
def county(pytestconfig, tmp_path_factory):
    folder = tmp_path_factory.mktemp("county") / "site"
    command = [pytestconfig.getoption("toolkit").resolve(), "build", "--local", EXAMPLE, "--output", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_county_s_colors(chromium_tab, county, theme):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce")
    for name in ["providers.html", "module-7/slides.html", "forms/larkspur-old-release.html"]:
        tab.open((county / name).as_uri())
        assert accessibility(tab) == [], name
    tab.open((county / "exercises/from-the-cabinet.html").as_uri())
    tab.page.get_by_role("button", name="Show the answers").click()
    tab.page.locator(NOTE).first.wait_for()
    assert accessibility(tab) == []


def test_the_county_s_color_is_the_page_s(chromium_tab, county):
    colors = {}
    for theme in ["light", "dark"]:
        tab = chromium_tab(color_scheme=theme)
        tab.open((county / "index.html").as_uri())
        # Chromium gives a mixed color as shares of one.
        colors[theme] = [round(float(share) * 255) for share in re.findall(r"\d\.\d+|\b[01]\b", tab.evaluate(BRAND))]
    assert colors["light"] == [75, 63, 143]
    assert colors["dark"] != colors["light"]


def test_providers_are_read_and_called(tab, county):
    tab.open((county / "index.html").as_uri())
    tab.open((county / tab.evaluate("document.querySelector('nav a[href$=\"providers.html\"]').getAttribute('href')")).as_uri())
    assert tab.evaluate("document.querySelector('nav a[aria-current]').textContent") == "Local providers"
    assert tab.evaluate("[...document.querySelectorAll('.provider__name')].map((name) => name.textContent)") == [
        "Bluebell Recovery Center",
        "The Meadow House",
        "Franklin Fathers Network",
        "Two Rivers Legal Aid",
        "Larkspur Detox",
    ]
    assert tab.evaluate("document.querySelectorAll('.provider a[href^=\"tel:\"]').length") == 5
    assert tab.faults == []


def show_the_answers(tab):
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
    tab.evaluate("document.querySelector('[data-action=show]').click()")


def test_a_state_law_note_stands_at_the_finding_and_changes_no_answer(tab, county):
    tab.open((county / "exercises/from-the-cabinet.html").as_uri())
    show_the_answers(tab)
    tab.wait_for(f"document.querySelector('{NOTE}') !== null")
    notes = tab.evaluate(f"[...document.querySelectorAll('{NOTE}')].map((note) => note.innerText)")
    assert len(notes) == 1
    assert "State law note: Franklin, by Larkspur County" in notes[0]
    assert "Reviewed on October 15, 2026" in notes[0]
    assert (
        tab.evaluate(f"document.querySelector('{NOTE}').closest('.note').innerText").count("The form does not say clearly") == 1
    )
    assert "Part 2: not valid" in tab.evaluate("document.querySelector('.statuses').innerText")
    # A finding without a note on it has none.
    tab.open((county / "exercises/nine-elements.html").as_uri())
    show_the_answers(tab)
    tab.wait_for("document.querySelector('.note') !== null")
    assert tab.evaluate("document.querySelector('.law-note') === null")
    assert tab.faults == []


def test_the_preview_shows_what_is_saved_in_the_overlay(chromium_tab, tmp_path):
    tab = chromium_tab()
    shutil.copytree(ROOT / EXAMPLE, tmp_path / "Local")
    with preview(tmp_path, "--local", "Local") as running:
        tab.open(running.address + "providers.html")
        tab.wait_for("document.querySelector('preview-problems') !== null")
        running.replace("Local/providers.yml", "name: The Meadow House", "name: The Garden House")
        tab.wait_for("document.body?.innerText.includes('The Garden House')")
        running.replace("Local/overlay.yml", "for:", "fro:")
        assert "Local/overlay.yml:5:1: error: unknown field 'fro'; did you mean 'for'?" in running.said("unknown field")
