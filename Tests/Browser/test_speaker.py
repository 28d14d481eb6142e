"""The speaker window and the room's window, side by side, opened from the disk."""

import pytest
from checks import accessibility
from test_slides import ALL, SHOWN, TYPEFACES, set_in

IS_READY = "document.querySelector('slide-deck[data-enhanced]') !== null"
PLACE = "decodeURIComponent(location.hash.slice(1))"
CONNECTED = "document.querySelector('.speaker__connected')?.checkVisibility() === true"
LOST = "document.querySelector('.speaker__lost')?.checkVisibility() === true"
ROOM_CONNECTED = "document.querySelector('.deck__bar [data-command=speaker]').dataset.link === 'connected'"
SCREEN = "(() => { const blank = document.querySelector('.blank'); return blank.hidden ? '' : blank.dataset.color; })()"
COUNTDOWN = "document.querySelector('.room-countdown')"
NOTES = "document.querySelector('.speaker__notes').textContent"
COUNT_DOWN = """
document.querySelector("slide-deck").change({
  countdown: { what: "Discussion", endsAt: Date.now() + 600_000, isShown: true },
})
"""
REFUSE = "(() => { window.open = () => null; })()"
CLOSES_SLOWLY = """
(() => {
  const { link } = document.querySelector("speaker-window");
  link.peer = { closed: false, focus() {}, postMessage() {} };
  link.show(true);
  // What it said before takes its time.
  const last = { token: link.token, role: "speaker", revision: 0, sentAt: Date.now(), state: link.read() };
  setTimeout(() => link.take(last), 500);
  setTimeout(() => Object.assign(link.peer, { closed: true }), 2000);
})()
"""
STORED = "Object.keys(localStorage).filter((key) => key.includes('link'))"


FITS = """
(() => {
  const page = document.documentElement;
  const inside = (element) => element.getBoundingClientRect().bottom <= innerHeight;
  const parts = [...document.querySelectorAll(".speaker__stage, .speaker__plan > div, .speaker__foot button")];
  const shown = parts.filter((part) => part.checkVisibility());
  return page.scrollHeight <= innerHeight && page.scrollWidth <= innerWidth && shown.every(inside);
})()
"""

# The heights of the speaker's rows above and below, for all slides, as one text each.
ROWS = """
(() => {
  const deck = document.querySelector("slide-deck");
  const height = (name) => document.querySelector(`.speaker__${name}`).getBoundingClientRect().height;
  return [...new Set(deck.slides.map((slide) => {
    deck.change({ slide: slide.id, step: 99 });
    return `${height("head")} above, ${height("foot")} below`;
  }))];
})()
"""


def shown(name):
    return f"document.querySelector('[data-show={name}]').textContent"


def press(tab, action):
    tab.evaluate(f"document.querySelector('[data-action={action}]').click()")


@pytest.fixture
def room(tab, slides):
    tab.open(slides.url)
    tab.wait_for(IS_READY)
    yield tab
    tab.settle()
    assert tab.faults == []


@pytest.fixture
def speaker(room):
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    room.wait_for(ROOM_CONNECTED)
    return speaker


def test_shows_this_slide_the_next_and_what_to_say(room, speaker):
    ids = room.evaluate(ALL)
    title = "document.getElementById('%s').querySelector('h2').textContent"
    speaker.press("PageDown")
    current = "document.querySelector('[data-show=current] h2').textContent"
    assert speaker.evaluate(current) == speaker.evaluate(title % ids[1])
    assert speaker.evaluate(shown("next-title")) == speaker.evaluate(title % ids[2])
    assert "Talking points" in speaker.evaluate(NOTES)
    visible = (
        "[...document.querySelectorAll('section.slide')].filter((slide) => slide.checkVisibility({ visibilityProperty: true }))"
    )
    assert speaker.evaluate(f"{visible}.length") == 2
    assert speaker.evaluate(f"{visible}.filter((slide) => !slide.closest('[inert]')).length") == 1
    assert speaker.evaluate("document.querySelectorAll('main').length - document.querySelectorAll('[hidden] main').length") == 1


def test_either_window_drives(room, speaker):
    ids = room.evaluate(ALL)
    room.press("PageDown")
    speaker.wait_for(f"{PLACE} === '{ids[1]}'")
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{ids[2]}'")
    assert room.evaluate(SHOWN) == [ids[2]]
    speaker.press("b")
    room.wait_for(f"{SCREEN} === 'black'")
    assert "black" in speaker.evaluate(shown("room"))
    speaker.press("b")
    room.wait_for(f"{SCREEN} === ''")
    speaker.evaluate("document.querySelector('.speaker [data-command=version]').click()")
    room.wait_for("location.search.includes('version=short')")
    room.press("End")
    speaker.wait_for(f"{PLACE} === '{ids[-1]}'")
    assert speaker.evaluate(shown("next-title")) == "The end"
    assert room.evaluate(STORED) == []


def test_either_may_be_reloaded(room, speaker):
    ids = room.evaluate(ALL)
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{ids[1]}'")
    room.reload()
    room.wait_for(ROOM_CONNECTED)
    speaker.wait_for(CONNECTED)
    assert room.evaluate(SHOWN) == [ids[1]]
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{ids[2]}'")
    press(speaker, "run")
    speaker.wait_for(f"{shown('elapsed')} >= '0:01'")
    before = speaker.evaluate(shown("elapsed"))
    speaker.reload()
    speaker.wait_for(CONNECTED)
    speaker.wait_for(f"{shown('elapsed')} > '{before}'")
    room.press("PageDown")
    speaker.wait_for(f"{PLACE} === '{ids[3]}'")
    speaker.press("PageUp")
    room.wait_for(f"{PLACE} === '{ids[2]}'")


def test_the_state_of_the_other_window_outlives_a_reload(room, speaker):
    speaker.press("w")
    room.wait_for(f"{SCREEN} === 'white'")
    room.reload()
    room.wait_for(f"{SCREEN} === 'white'")
    room.press("Escape")
    speaker.wait_for(f"{shown('room')} === ''")


def test_a_room_on_another_page_is_told_and_finds_back(room, speaker, slides, site):
    speaker.press("PageDown")
    room.open((site / "index.html").as_uri())
    speaker.wait_for(LOST)
    speaker.press("PageDown")
    room.open(slides.url)
    room.wait_for(ROOM_CONNECTED)
    speaker.wait_for(CONNECTED)
    assert room.evaluate(SHOWN) == [room.evaluate(ALL)[2]]


def test_a_speaker_window_without_a_room_opens_one(tab, slides):
    tab.open(f"{slides.url}?view=speaker")
    tab.wait_for(LOST)
    tab.press("PageDown")
    tab.evaluate("document.querySelector('[data-action=reconnect]').focus()")
    room = tab.opened_by(lambda: tab.press("Enter"))
    tab.wait_for(CONNECTED)
    room.press("PageDown")
    tab.wait_for(f"{PLACE} === '{tab.evaluate(ALL)[2]}'")
    room.close_window()
    tab.wait_for(LOST)
    tab.settle()
    assert tab.faults == []


def test_a_speaker_window_opens_again_right_after_it_was_closed(room, speaker):
    for _ in range(2):
        speaker.close_window()
        speaker = room.opened_by(lambda: room.press("s"))
        speaker.wait_for(CONNECTED)
        speaker.press("PageDown")
        room.wait_for(f"{PLACE} === '{room.evaluate(ALL)[1]}'")
        room.press("Home")
        speaker.wait_for(f"{PLACE} === '{room.evaluate(ALL)[0]}'")


def test_a_speaker_window_opens_again_while_it_is_slow_to_close(room, speaker):
    speaker.close_window()
    room.wait_for("document.querySelector('speaker-window').link.openPeer === null")
    room.evaluate(CLOSES_SLOWLY)
    again = room.opened_by(lambda: room.press("s"))
    again.wait_for(CONNECTED)


def test_a_closed_speaker_window_is_told_and_opened_again(room, speaker):
    speaker.close_window()
    room.wait_for(f"!({ROOM_CONNECTED}) && document.querySelector('speaker-window').link.openPeer === null")
    again = room.opened_by(lambda: room.press("s"))
    again.wait_for(CONNECTED)
    again.press("PageDown")
    room.wait_for(f"{PLACE} === '{room.evaluate(ALL)[1]}'")


def test_the_time_outlives_the_speaker_window(room, speaker):
    press(speaker, "run")
    room.wait_for("document.querySelector('slide-deck').state.timer?.mode === 'presenting'")
    room.wait_for("Date.now() - document.querySelector('slide-deck').state.timer.since > 2000")
    speaker.close_window()
    room.wait_for(f"!({ROOM_CONNECTED})")
    again = room.opened_by(lambda: room.press("s"))
    again.wait_for(CONNECTED)
    again.wait_for(f"{shown('elapsed')} >= '0:02'")
    assert again.evaluate(shown("run")) == "Pause"
    # How long the slide has been shown before is not known there.
    assert again.evaluate("document.querySelector('speaker-view').entered") >= 2000


def test_a_refused_window_leaves_a_link(room):
    room.evaluate(REFUSE)
    room.press("s")
    assert room.evaluate("document.activeElement.textContent") == "Open the speaker window"
    speaker = room.opened_by(lambda: room.press("Enter"))
    speaker.wait_for(CONNECTED)
    room.wait_for(ROOM_CONNECTED)
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{room.evaluate(ALL)[1]}'")


def test_storage_alone_keeps_them_in_step(room, speaker):
    """As when the trainer opens the speaker window by its address: no handle leads from one to the other."""
    links = {room: "document.querySelector('speaker-window').link", speaker: "document.querySelector('speaker-view').link"}
    ids = room.evaluate(ALL)
    for tab in (room, speaker):
        # Neither takes or sends a message over a handle any more.
        tab.evaluate(f"(() => {{ {links[tab]}.takeMessage = () => {{}}; {links[tab]}.peer = null; }})()")
    room.press("PageDown")
    speaker.wait_for(f"{PLACE} === '{ids[1]}'")
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{ids[2]}'")
    assert room.evaluate(f"{links[room]}.peer") is None
    assert room.evaluate(STORED) == []


def test_a_message_without_the_token_is_ignored(room, speaker):
    speaker.evaluate("""
      window.opener.postMessage({
        kind: "speaker-link", token: "guess", role: "speaker", revision: 99, state: { screen: "black" },
      }, "*")
    """)
    speaker.press("PageDown")
    room.wait_for(f"{PLACE} === '{room.evaluate(ALL)[1]}'")
    assert room.evaluate(SCREEN) == ""


def test_a_countdown_is_shown_to_the_room_when_asked(room, speaker):
    speaker.evaluate("(() => { document.querySelector('.countdown input').value = 5; })()")
    press(speaker, "start-countdown")
    speaker.wait_for(f"{shown('countdown')}.startsWith('Activity 4:')")
    assert room.evaluate(f"{COUNTDOWN}.checkVisibility()") is False
    press(speaker, "show-countdown")
    room.wait_for(f"{COUNTDOWN}.checkVisibility() && {COUNTDOWN}.textContent.includes('Activity 4:')")
    press(speaker, "lengthen-countdown")
    room.wait_for(f"{COUNTDOWN}.textContent.includes('Activity 5:')")
    press(speaker, "stop-countdown")
    room.wait_for(f"!{COUNTDOWN}.checkVisibility()")


def test_keys_that_others_need_go_through_the_speaker_window(room, speaker):
    ids = room.evaluate(ALL)
    room.press("PageDown")
    speaker.wait_for(f"{PLACE} === '{ids[1]}'")
    for field in (".countdown select", ".countdown input"):
        speaker.evaluate(f"document.querySelector('{field}').focus()")
        for key, number in (("PageDown", 2), ("PageUp", 1)):
            speaker.press(key)
            room.wait_for(f"{PLACE} === '{ids[number]}'")
    assert speaker.evaluate("document.querySelector('.countdown select').value") == "Activity"
    # In the notes these scroll.
    speaker.evaluate("document.querySelector('.speaker__notes').focus()")
    for key in ("End", "Home"):
        speaker.press(key)
        assert speaker.evaluate("document.querySelector('slide-deck').state.slide") == ids[1]


def test_the_countdown_leaves_the_keys_of_a_phone_free(chromium_tab, slides):
    room = chromium_tab(viewport={"width": 390, "height": 844})
    room.open(slides.url)
    room.wait_for(IS_READY)
    room.evaluate(COUNT_DOWN)
    lowest = f"{COUNTDOWN}.getBoundingClientRect().bottom <= document.querySelector('.deck__bar').getBoundingClientRect().top"
    for slide in room.evaluate(ALL):
        room.evaluate(f"document.querySelector('slide-deck').go(document.getElementById('{slide}'))")
        room.wait_for(f"document.querySelector('deck-screen').placedFor?.startsWith('{slide},')")
        assert room.evaluate(lowest), slide


@pytest.mark.parametrize("typeface", TYPEFACES, ids=lambda typeface: typeface[0])
def test_the_countdown_stands_where_it_covers_no_title(room, typeface):
    """Each slide, as it is in the room; on a black screen the countdown is large."""
    set_in(room, typeface)
    room.evaluate(COUNT_DOWN)
    covers = """
      (() => {
        const box = document.querySelector(".room-countdown").getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("slide-deck").slide.querySelector(".slide__title"));
        return [...range.getClientRects()].some((text) =>
          text.right > box.left && text.left < box.right && text.bottom > box.top && text.top < box.bottom);
      })()
    """
    covered = []
    for slide in room.evaluate(ALL):
        room.evaluate(f"document.querySelector('slide-deck').go(document.getElementById('{slide}'))")
        room.wait_for(f"document.querySelector('deck-screen').placedFor?.startsWith('{slide},')")
        if room.evaluate(covers):
            covered.append(slide)
    assert covered == []
    size = f"parseFloat(getComputedStyle({COUNTDOWN}).fontSize)"
    small = room.evaluate(size)
    room.press("b")
    assert room.evaluate(size) > 2 * small
    # The speaker window may be gone.
    room.press("Escape")
    room.press("Escape")
    room.wait_for(f"!{COUNTDOWN}.checkVisibility()")


def test_the_display_stays_awake_in_a_talk(room):
    room.evaluate("""(() => {
      window.awake = 0;
      const request = async () => ((window.awake += 1), { release: () => { window.awake -= 1; } });
      Object.defineProperty(navigator, "wakeLock", { value: { request } });
    })()""")
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    room.wait_for("window.awake === 1")
    speaker.close_window()
    room.wait_for("window.awake === 0")


def test_a_countdown_ends_in_words(room, speaker):
    room.evaluate("""
      document.querySelector("slide-deck").change({ countdown: { what: "Break", endsAt: Date.now() + 900, isShown: true } })
    """)
    room.wait_for(f"{COUNTDOWN}.textContent.includes('Time is up')")
    speaker.wait_for(f"{shown('countdown')} === 'Break 0:00'")


def test_the_slides_activity_sets_the_countdown(room, speaker):
    speaker.evaluate("""(() => {
      const deck = document.querySelector("slide-deck");
      const notes = (slide) => slide.querySelector(".slide__notes").content;
      deck.go(deck.slides.find((slide) => notes(slide).querySelector(".part--activity[data-minutes]")));
    })()""")
    minutes = speaker.evaluate("document.querySelector('.speaker__notes .part--activity').dataset.minutes")
    assert speaker.evaluate("document.querySelector('.countdown input').value") == minutes
    assert speaker.evaluate("document.querySelector('.speaker select').value") == "Activity"


def test_questions_are_counted_apart(room, speaker):
    assert speaker.evaluate(shown("pace")) == "Not started"
    press(speaker, "run")
    speaker.wait_for(f"{shown('elapsed')} >= '0:01'")
    press(speaker, "question")
    elapsed = speaker.evaluate(shown("elapsed"))
    speaker.wait_for(f"{shown('questions')} >= 'and 0:01 for questions'")
    assert speaker.evaluate(shown("elapsed")) == elapsed
    assert speaker.evaluate("document.querySelector('[data-action=question]').getAttribute('aria-pressed')") == "true"
    assert "120 min left" in speaker.evaluate(shown("rest"))
    press(speaker, "reset")
    assert speaker.evaluate(shown("elapsed")) == "0:00"
    press(speaker, "reset")  # It was a mistake.
    assert speaker.evaluate(shown("elapsed")) == elapsed


def test_the_spotlight_falls_on_the_same_place(room, speaker):
    light = "document.querySelector('.spotlight')"
    move = """
      (() => {
        const stage = document.querySelector("[data-show=current]");
        const box = stage.getBoundingClientRect();
        const place = { clientX: box.left + box.width / 4, clientY: box.top + box.height / 2 };
        stage.dispatchEvent(new PointerEvent("pointermove", place));
      })()
    """
    speaker.evaluate(move)
    press(speaker, "spotlight")
    assert room.evaluate(f"{light}.checkVisibility()") is False
    speaker.evaluate(move)
    room.wait_for(f"{light}.checkVisibility()")
    x = room.evaluate(f"parseFloat({light}.style.getPropertyValue('--x'))")
    slide = "document.querySelector('main section:not([hidden])').getBoundingClientRect()"
    assert abs(x - room.evaluate(f"{slide}.left + {slide}.width / 4")) < 2
    press(speaker, "spotlight")
    room.wait_for(f"!{light}.checkVisibility()")


def test_one_screen_has_a_drawer_of_notes(room):
    ids = room.evaluate(ALL)
    drawer = "document.querySelector('.notes')"
    assert room.evaluate(f"{drawer}.checkVisibility()") is False
    room.press("n")
    assert "Talking points" in room.evaluate(f"{drawer}.textContent")
    first = room.evaluate(f"{drawer}.textContent")
    room.press("PageDown")
    assert room.evaluate(SHOWN) == [ids[1]]
    assert room.evaluate(f"{drawer}.textContent") != first
    # The time too, which a speaker window takes over.
    assert room.evaluate("document.querySelector('.notes__pace').textContent") == "Not started"
    room.evaluate("document.querySelector('.notes__run').click()")
    room.wait_for("document.querySelector('.notes__elapsed').textContent > '0:00'")
    speaker = room.opened_by(lambda: room.press("s"))
    speaker.wait_for(CONNECTED)
    speaker.wait_for(f"{shown('elapsed')} > '0:00'")
    press(speaker, "run")
    room.wait_for("document.querySelector('.notes__run').textContent === 'Continue'")
    speaker.close_window()
    room.press("Escape")
    assert room.evaluate(f"{drawer}.checkVisibility()") is False
    assert "Talking points" not in room.evaluate("document.body.innerText")


def test_notes_are_not_on_the_stage_nor_on_its_paper(chromium_tab, slides):
    for settings in ({"java_script_enabled": False}, {}):
        tab = chromium_tab(**settings)
        tab.open(slides.url)
        assert "Talking points" not in tab.evaluate("document.body.innerText")
        tab.page.emulate_media(media="print")
        assert "Talking points" not in tab.evaluate("document.body.innerText")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_speaker_window(chromium_tab, slides, theme):
    tab = chromium_tab(color_scheme=theme, reduced_motion="reduce")
    tab.open(slides.url)
    speaker = tab.opened_by(lambda: tab.press("s"))
    speaker.wait_for(CONNECTED)
    tab.write("4")
    tab.press("Enter")
    speaker.wait_for(f"{shown('place')}.startsWith('Slide 4 ')")
    assert accessibility(speaker) == []
    press(speaker, "run")
    press(speaker, "start-countdown")
    assert accessibility(speaker) == []
    press(speaker, "show-countdown")
    tab.wait_for(f"{COUNTDOWN}.checkVisibility()")
    assert accessibility(tab) == []
    tab.press("n")
    assert accessibility(tab) == []


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (1280, 800)])
def test_the_speaker_window_holds_everything(chromium_tab, slides, width, height):
    tab = chromium_tab(viewport={"width": width, "height": height})
    tab.open(slides.url + "?view=speaker&version=short")
    tab.wait_for(LOST)
    for _ in range(12):
        assert tab.evaluate(FITS)
        tab.press("PageDown")
    rows = tab.evaluate(ROWS)
    press(tab, "start-countdown")
    assert len(rows) == 1 and tab.evaluate(ROWS) == rows, "nothing jumps"
