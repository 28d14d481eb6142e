"""Every page, opened from the disk."""

from checks import overflow

WIDTHS = [320, 1280, 1920]

# Every heading, paragraph, list item and cell that is not in sight although no closed fold is around it.
UNSEEN = """
[...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, th, td, dt, dd, blockquote, summary)")]
  .filter((element) => element.textContent.trim() && !element.checkVisibility({ visibilityProperty: true }))
  .filter((element) => !element.closest("details:not([open])") && !element.closest("[hidden]"))
  .map((element) => element.textContent.trim().slice(0, 60))
"""


def test_opens_without_a_fault_and_is_no_wider_than_the_window(chromium_tab, opened):
    tab = chromium_tab()
    tab.open(opened.url)
    tab.settle()
    assert tab.faults == []
    assert tab.evaluate("document.title") == opened.contents.title
    assert {width: overflow(tab, width) for width in WIDTHS} == dict.fromkeys(WIDTHS, [])


def test_opens_without_a_fault_in_firefox(firefox_tab, opened):
    tab = firefox_tab()
    tab.open(opened.url)
    tab.settle()
    assert tab.faults == []


def test_reads_without_script(chromium_tab, opened):
    tab = chromium_tab(java_script_enabled=False)
    tab.open(opened.url)
    assert tab.evaluate("document.documentElement.classList.contains('has-script')") is False
    assert len(tab.evaluate("document.querySelector('main').innerText").split()) > 10
    assert tab.evaluate(UNSEEN) == []
    assert tab.faults == []


def test_firefox_has_the_rules_for_local_files_of_a_users_firefox(firefox_session):
    with firefox_session.using_context("chrome"):
        preferences = firefox_session.execute_script("""
          const names = ["remote.prefs.recommended", "security.fileuri.strict_origin_policy"];
          return names.map((name) => Services.prefs.getBoolPref(name));
        """)
    assert preferences == [False, True]
