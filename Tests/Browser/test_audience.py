"""The site for participants: without what only trainers may have, and whole for all that."""

import re

import pytest
from checks import accessibility
from site_files import one_of_each_kind, pages
from trainers_only import answer_keys, debriefs, found_in, missing_from, secrets, talking_points, words_of_file

# The kinds of page that have something for trainers alone.
KINDS = ["index", "overview", "slides", "section", "forms", "find-the-defects", "may-this-be-disclosed", "then-and-now"]
KINDS += ["who-needs-to-know", "complete-the-form", "progress"]
TEXTS = (".html", ".js", ".css", ".svg")


@pytest.fixture(scope="session")
def participant_pages(participant_site):
    return pages(participant_site)


def words_of_site(site):
    files = [path for path in sorted(site.rglob("*")) if path.suffix in TEXTS]
    return " | ".join(words_of_file(path.read_text(encoding="utf-8")) for path in files)


def test_the_content_has_talking_points_and_answers():
    assert len(talking_points()) > 400
    assert len(debriefs()) > 100
    assert len(secrets()) > 0.97 * len(talking_points() + debriefs())
    assert all(answer_keys()[name] for name in ["all-purpose", "nine-elements", "the-parents-lawyer"])


def test_a_trainer_finds_every_talking_point_and_every_debrief(site):
    assert missing_from(words_of_site(site), talking_points() + debriefs()) == []


def test_participants_find_no_talking_point_and_no_debrief(participant_site):
    assert found_in(words_of_site(participant_site), secrets()) == []


def test_the_answer_to_an_exercise_is_on_the_page_of_trainers_alone(site, participant_site):
    for name, rules in answer_keys().items():
        trainer = (site / "exercises" / f"{name}.html").read_text(encoding="utf-8")
        participant = (participant_site / "exercises" / f"{name}.html").read_text(encoding="utf-8")
        assert [rule for rule in rules if f'law.html#{rule}"' not in trainer] == [], name
        assert re.findall(r"law\.html#[a-z0-9-]+", participant) == [], name


def test_no_form_of_participants_says_what_the_rules_find(site, participant_site):
    for page in pages(site):
        if page.kind != "forms":
            continue
        assert "judgement" in page.path.read_text(encoding="utf-8"), page.name
        assert "judgement" not in (participant_site / page.name).read_text(encoding="utf-8"), page.name


def test_pages_from_which_something_is_left_out_are_whole_and_accessible(chromium_tab, participant_pages):
    tab = chromium_tab(reduced_motion="reduce")
    kinds = one_of_each_kind(participant_pages)
    for name in KINDS:
        tab.open(kinds[name].url)
        tab.settle()
        assert tab.faults == [], name
        assert accessibility(tab) == [], name
        tab.faults.clear()  # axe asks for the style sheet, which the policy refuses.


def test_the_slides_have_neither_notes_nor_a_speaker_window(tab, participant_site):
    tab.open((participant_site / "module-7" / "slides.html").as_uri())
    tab.wait_for("location.hash !== ''")
    first = tab.evaluate("location.hash")
    for key in ["s", "n"]:
        tab.press(key)
    assert tab.evaluate("document.querySelectorAll('.notes, speaker-view, speaker-window, .slide__notes').length") == 0
    assert tab.evaluate("location.hash") == first
    tab.press("?")
    keys = tab.evaluate("document.querySelector('.keys').innerText")
    assert "Full screen" in keys
    assert "Speaker" not in keys
    assert "Notes" not in keys
    tab.press("Escape")
    tab.wait_for("!document.querySelector('.keys').open")
    tab.press("PageDown")
    tab.wait_for("document.querySelector('.deck__place').textContent.startsWith('Slide 2 ')")
    tab.press("b")
    tab.wait_for("document.querySelector('.blank').checkVisibility()")
    tab.press("b")
    tab.evaluate("(() => { location.hash = document.querySelector('.slide [data-exercise]').closest('.slide').id; })()")
    tab.wait_for("document.querySelector('.slide:not([hidden]) [data-exercise]') !== null")
    tab.evaluate("document.querySelector('.slide:not([hidden]) [data-exercise]').click()")
    tab.wait_for("document.querySelector('.live__frame')?.checkVisibility()")
    tab.evaluate("document.querySelector('.live [data-command=reveal]').click()")
    tab.wait_for("document.querySelector('.live__place').textContent.startsWith('1 of ')")
    tab.settle()
    assert tab.faults == []


def test_the_core_judges_for_participants_too(tab, participant_site):
    tab.open((participant_site / "exercises" / "all-purpose.html").as_uri())
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
    tab.evaluate("document.querySelector('[data-action=check]').click()")
    tab.wait_for("document.querySelectorAll('.note').length > 8")
    tab.evaluate("document.querySelector('[data-action=restart]').click()")
    tab.wait_for("!document.querySelector('.summary').checkVisibility()")
    tab.open((participant_site / "exercises" / "the-parents-lawyer.html").as_uri())
    tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
    tab.evaluate("document.querySelector('[name=verdict][value=\"3\"]').click()")
    tab.evaluate("document.querySelector('.decide__reasons input').click()")
    tab.evaluate("document.querySelector('[data-action=check]').click()")
    tab.wait_for("document.querySelector('#summary-heading').textContent.startsWith('Right: not permitted')")
    assert tab.evaluate("document.querySelectorAll('.summary .reason').length") >= 2
    tab.settle()
    assert tab.faults == []
