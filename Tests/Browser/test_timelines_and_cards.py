"""Then and now, and who needs to know: by keyboard, by mouse, without script, and what the core says in the page."""

import pytest
from authored import facts
from keyboard import focused, tab_to

RESULT_HAS_FOCUS = "document.activeElement.matches('#summary-heading') && document.activeElement.checkVisibility()"
HEADING = "document.querySelector('#summary-heading').textContent"
CHECKED = "[...document.querySelectorAll('.stop input:checked, .info-card input:checked')].map((input) => input.value)"
LEFT_OVER = "document.querySelectorAll('.lane__mark, .is-answer, .exercise input:checked, .exercise input:disabled').length"
MARKS = "[...document.querySelectorAll('.summary .verdict')].map((mark) => mark.textContent.trim())"
WORDS = "[...document.querySelectorAll('.summary .{}')].map((part) => part.textContent)"
STATUSES = """
[...document.querySelectorAll(".summary .stop-answer")]
  .map((stop) => [...stop.querySelectorAll(".status strong")].at(-1).textContent)
"""
CARDS_BY_PILE = """
Object.fromEntries([...document.querySelectorAll(".summary .sorted")].map((pile) =>
  [pile.dataset.pile, [...pile.querySelectorAll(".card-answer__words")].map((words) => words.textContent)]))
"""
VERDICTS = {"permitted": "permitted", "permittedWithConditions": "permitted with conditions", "notPermitted": "not permitted"}
PILES = ["treatment", "childWelfare", "notShared"]


def exercises(pytestconfig, kind):
    return [page for page in pytestconfig.pages if page.kind == kind]


def wait_until_ready(tab):
    tab.wait_for("document.querySelector('[data-action=check]')?.checkVisibility()")


def choose(tab, choices):
    """Chooses in one radio group after the other, from the one that has the focus: Space, arrow keys and Tab."""
    for index, choice in enumerate(choices):
        if index > 0:
            tab.press("Tab")
        tab.press("Space")
        for _ in range(choice):
            tab.press("ArrowDown")


def check(tab, button):
    tab_to(tab, button)
    tab.press("Enter")
    tab.wait_for(RESULT_HAS_FOCUS)


def start_again(tab, heading):
    tab_to(tab, "Start again", key="Shift+Tab")
    tab.press("Enter")
    tab.wait_for(f"document.activeElement.textContent === '{heading}'")
    assert tab.evaluate(LEFT_OVER) == 0
    assert not tab.evaluate("document.querySelector('.summary').checkVisibility()")


def test_a_time_line_is_followed_by_keyboard(tab, pytestconfig):
    exercise = next(page for page in exercises(pytestconfig, "then-and-now") if page.path.stem == "signed-used-stopped")
    stops = facts(exercise)["stops"]
    tab.open(exercise.url)
    wait_until_ready(tab)
    tab_to(tab, "Check this line")
    tab.press("Enter")
    assert tab.evaluate("document.querySelector('.exercise__claim').textContent") == f"Choose at {len(stops)} more days first."
    assert focused(tab) == "permitted"

    key = [list(VERDICTS).index(stop["verdict"]) for stop in stops]
    choose(tab, key)
    assert tab.evaluate(CHECKED) == [str(verdict + 1) for verdict in key]
    check(tab, "Check this line")
    assert tab.evaluate(HEADING) == "Right on every day"
    assert tab.evaluate(STATUSES) == [VERDICTS[stop["verdict"]] for stop in stops]
    assert tab.evaluate(WORDS.format("stop-answer__why")) == [stop["why"] for stop in stops]
    start_again(tab, "The time line")

    tab_to(tab, "permitted")
    choose(tab, [0] * len(stops))
    check(tab, "Check this line")
    right = [stop["verdict"] == "permitted" for stop in stops]
    assert tab.evaluate(HEADING) == f"Right on {sum(right)} of {len(stops)} days"
    assert tab.evaluate(MARKS) == ["Right" if is_right else "Not what the rules say" for is_right in right]
    assert "Not canceled: not asked before, in the way now" in tab.evaluate(WORDS.format("changes li"))
    start_again(tab, "The time line")
    tab.settle()
    assert tab.faults == []


def test_cards_are_sorted_by_keyboard(tab, pytestconfig):
    exercise = next(page for page in exercises(pytestconfig, "who-needs-to-know") if page.path.stem == "eleven-cards")
    cards = facts(exercise)["cards"]
    tab.open(exercise.url)
    wait_until_ready(tab)
    key = [PILES.index(card["pile"]) for card in cards]
    tab_to(tab, "Treatment needs it")
    choose(tab, key)
    assert tab.evaluate(CHECKED) == [card["pile"] for card in cards]
    assert tab.evaluate("document.querySelector('.exercise__claim').textContent") == "Every card has its place."
    check(tab, "Check these cards")
    assert tab.evaluate(HEADING) == "Every card is where it belongs"
    assert tab.evaluate(CARDS_BY_PILE) == {pile: [card["card"] for card in cards if card["pile"] == pile] for pile in PILES}
    start_again(tab, "The consent and the cards")

    tab_to(tab, "Treatment needs it")
    choose(tab, [1] * len(cards))
    check(tab, "Check these cards")
    right = sum(card["pile"] == "childWelfare" for card in cards)
    assert tab.evaluate(HEADING) == f"{right} of {len(cards)} cards are where they belong"
    assert tab.evaluate(MARKS).count("You put it under:") == len(cards) - right
    # What would make it lawful is asked of cards that are needed and may not go.
    stays = [card for card in cards if card["pile"] == "notShared" and "item" in card]
    assert len(tab.evaluate(WORDS.format("remedies h6"))) == len(stays)
    assert "give the record to the patient, who may pass it on" in tab.evaluate(WORDS.format("remedies li"))
    start_again(tab, "The consent and the cards")
    tab.settle()
    assert tab.faults == []


def test_the_module_decides_each_stop_and_card_as_the_author_says(chromium_tab, pytestconfig):
    tab = chromium_tab()
    for exercise in exercises(pytestconfig, "then-and-now"):
        tab.open(exercise.url)
        tab.page.get_by_role("button", name="Show the answers").click()
        tab.wait_for(RESULT_HAS_FOCUS)
        assert tab.evaluate(STATUSES) == [VERDICTS[stop["verdict"]] for stop in facts(exercise)["stops"]]
    for exercise in exercises(pytestconfig, "who-needs-to-know"):
        tab.open(exercise.url)
        tab.page.get_by_role("button", name="Show the answers").click()
        tab.wait_for(RESULT_HAS_FOCUS)
        cards = facts(exercise)["cards"]
        assert tab.evaluate(CARDS_BY_PILE) == {pile: [card["card"] for card in cards if card["pile"] == pile] for pile in PILES}
    assert tab.faults == []


def test_a_line_is_drawn_with_the_mouse(chromium_tab, pytestconfig):
    tab = chromium_tab()
    tab.open(exercises(pytestconfig, "then-and-now")[0].url)
    wait_until_ready(tab)
    lanes = tab.page.locator(".lane--bad").all()
    lanes[0].scroll_into_view_if_needed()
    places = [lane.bounding_box() for lane in lanes]
    middles = [(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2) for place in places]
    tab.page.mouse.move(*middles[0])
    tab.page.mouse.down()
    for middle in middles:
        tab.page.mouse.move(*middle, steps=4)
    tab.page.mouse.up()
    assert tab.evaluate(CHECKED) == ["3"] * len(lanes)
    assert len(tab.evaluate("document.querySelector('.line__drawn--you polyline').getAttribute('points')").split()) == len(
        lanes
    )


@pytest.mark.parametrize("kind_of_exercise", ["then-and-now", "who-needs-to-know"])
def test_is_complete_without_script_and_without_webassembly(chromium_tab, pytestconfig, kind_of_exercise):
    exercise = exercises(pytestconfig, kind_of_exercise)[0]
    questions = facts(exercise).get("stops") or facts(exercise)["cards"]
    tab = chromium_tab(java_script_enabled=False)
    tab.open(exercise.url)
    folded = tab.evaluate("[...document.querySelectorAll('details:not([open])')].map((fold) => fold.textContent).join()")
    shown = tab.evaluate("document.querySelector('main').innerText")
    for question in questions:
        assert question["why"] in folded
        assert question["why"] not in shown
    buttons = "[...document.querySelectorAll('main button')].filter((button) => button.checkVisibility()).length"
    assert tab.evaluate(buttons) == 0

    tab = chromium_tab()
    tab.page.add_init_script("delete window.WebAssembly")
    tab.open(exercise.url)
    tab.page.get_by_text("This browser does not run the rules").wait_for()
    assert tab.evaluate(buttons) == 0
