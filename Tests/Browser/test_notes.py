"""A reader's own notes: none unless wanted, none stored unless wanted, and what becomes of those that are."""

import json

import pytest
from hub import wait_until_stored
from keyboard import focused, tab_to

TEXT = "Ask who signs; see page 4."
ON = {"page": "On, only until the page closes", "kept": "On, and kept on this computer"}
SHOWN = "[...document.querySelectorAll('.slide-note')].filter((note) => note.checkVisibility()).length"
FIRST = "document.querySelector('.slide-note textarea').value"
LISTED = """
[...document.querySelectorAll(".all-notes__note:not([hidden])")]
  .map((note) => [note.querySelector("h3").textContent, note.querySelector(".all-notes__text").textContent])
"""
STORED = "Object.values(localStorage).join()"
OF_A_SLIDE_THAT_IS_GONE = """
(() => {
  const key = Object.keys(localStorage).find((name) => name.endsWith("/notes"));
  const all = JSON.parse(localStorage.getItem(key));
  all.notes["module-7/long-gone"] = { text: "Still mine.", slide: "A slide of last year", section: "", on: "2025-11-01" };
  localStorage.setItem(key, JSON.stringify(all));
})()
"""
SECTION = "module-7/02-why-collaborate"
SLIDE = "The need to do better for families"


@pytest.fixture
def address(site):
    return lambda name: (site / f"{name}.html").as_uri()


def erase_everything(tab, address):
    tab.open(address("progress"))
    tab.wait_for("!document.querySelector('.progress__now').hidden")
    tab_to(tab, "Erase everything")
    tab.press("Enter")
    tab.wait_for("document.querySelector('.progress__said').textContent.startsWith('Erased.')")


def turn_on(tab, mode):
    """By keyboard, from the top of a section."""
    tab_to(tab, "Notes of your own")
    tab.press("Enter")
    tab.press("Tab")
    for _ in range(3):
        if focused(tab).startswith(ON[mode]):
            break
        tab.press("ArrowDown")
    tab.wait_for(f"{SHOWN} > 0")


def write(tab, text):
    tab_to(tab, f"Your note: {SLIDE}")
    tab.write(text)


def wait_until_kept(tab):
    # What was typed before a pause is kept already.
    wait_until_stored(tab, TEXT)
    tab.wait_for("document.querySelector('.slide-note__kept').textContent !== ''")


def test_notes_are_kept_by_slide_until_everything_is_erased(tab, address):
    erase_everything(tab, address)
    tab.open(address(SECTION))
    tab.wait_for("!document.querySelector('.my-notes').hidden")
    assert tab.evaluate(SHOWN) == 0, "nobody has asked for notes yet"
    turn_on(tab, "kept")
    write(tab, TEXT)
    wait_until_kept(tab)
    tab.open(address("module-7/03-what-works"))
    tab.wait_for(f"{SHOWN} > 0")
    tab.evaluate_in("iframe", OF_A_SLIDE_THAT_IS_GONE)
    tab.open(address(SECTION))
    tab.wait_for(f"{FIRST} !== ''")
    assert tab.evaluate(FIRST) == TEXT
    tab.open(address("notes"))
    tab.wait_for(f"{LISTED}.length === 2")
    assert tab.evaluate(LISTED) == [[SLIDE, TEXT], ["A slide of last year", "Still mine."]]
    gone = "document.querySelector('.all-notes__gone').innerText"
    assert tab.evaluate(gone).startswith("Notes on slides that are gone")
    erase_everything(tab, address)
    tab.open(address("notes"))
    tab.wait_for("!document.querySelector('.all-notes__empty').hidden")
    assert tab.evaluate(LISTED) == []
    tab.open(address(SECTION))
    tab.wait_for("!document.querySelector('section-read').hidden")
    assert tab.evaluate(SHOWN) == 0
    tab.settle()
    assert tab.faults == []


def test_notes_until_the_page_closes_are_stored_nowhere(tab, address):
    erase_everything(tab, address)
    tab.open(address(SECTION))
    turn_on(tab, "page")
    write(tab, TEXT)
    tab.press("Tab")
    assert tab.evaluate(FIRST) == TEXT
    assert "Ask" not in tab.evaluate("location.href")
    tab.reload()
    tab.wait_for(f"{SHOWN} > 0")
    assert tab.evaluate(FIRST) == ""
    assert TEXT not in tab.evaluate(STORED) + tab.evaluate_in("iframe", STORED)
    erase_everything(tab, address)


def test_notes_go_to_paper_and_into_files_only_when_asked(chromium_tab, address, tmp_path):
    tab = chromium_tab(accept_downloads=True)
    tab.open(address(SECTION))
    turn_on(tab, "kept")
    write(tab, TEXT)
    wait_until_kept(tab)
    tab.page.emulate_media(media="print")
    assert tab.page.locator(".slide-note__paper").first.inner_text() == TEXT
    assert tab.page.locator(".slide-note:visible").count() == 1, "empty fields are not printed"
    tab.page.emulate_media(media="screen")

    for page, title in [(SECTION, "Save the notes of this page"), ("notes", "Save as a Markdown file")]:
        tab.open(address(page))
        tab.wait_for(f"document.body.innerText.includes({TEXT!r}) || {SHOWN} > 0 && {FIRST} !== ''")
        link = tab.page.get_by_role("link", name=title)
        if not link.is_visible():
            tab.page.get_by_text("Notes of your own").first.click()
        with tab.page.expect_download() as download:
            link.click()
        words = download.value.path().read_text()
        assert words.startswith("# My notes\n") and f"### {SLIDE}\n\n{TEXT}\n" in words

    tab.open(address("progress"))
    tab.page.get_by_label("Put my notes in the file too").wait_for()
    files = []
    for is_ticked in [False, True]:
        tab.page.get_by_label("Put my notes in the file too").set_checked(is_ticked)
        with tab.page.expect_download() as download:
            tab.page.get_by_role("link", name="Save to a file").click()
        files.append(download.value.path().read_text())
    assert [TEXT in file for file in files] == [False, True]

    erase_everything(tab, address)
    saved = {"name": "my-progress.json", "mimeType": "application/json", "buffer": files[1].encode()}
    tab.page.locator("input[type=file]").set_input_files(saved)
    keep = tab.page.get_by_role("button", name="Keep these notes on this computer")
    keep.wait_for()
    assert TEXT not in tab.evaluate(STORED), "nothing is stored before the reader has said so"
    keep.click()
    tab.wait_for("document.querySelector('.progress__said').textContent.includes('are kept')")
    stored = json.loads(tab.evaluate("Object.entries(localStorage).find(([key]) => key.endsWith('/notes'))[1]"))
    assert [note["text"] for note in stored["notes"].values()] == [TEXT]


def test_where_storage_is_refused_notes_last_for_the_page_and_it_says_so(chromium_tab, address):
    tab = chromium_tab()
    tab.refuse_storage()
    tab.open(address(SECTION))
    turn_on(tab, "kept")
    tab.wait_for("document.querySelector('.my-notes__said').textContent.startsWith('This browser keeps nothing')")
    write(tab, TEXT)
    assert tab.evaluate(FIRST) == TEXT
