"""Debian's Firefox ESR, driven over Marionette, with the rules for local files that a user's Firefox has."""

import subprocess
import tempfile
from base64 import b64decode
from contextlib import contextmanager
from copy import copy
from pathlib import Path

from marionette_driver import Wait
from marionette_driver.errors import MarionetteException
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette

# `remote.prefs.recommended` would loosen the rules for local files. The rest keeps Firefox from greeting us, from calling
# home, and from asking where to save, in a panel that takes the focus.
PREFERENCES = """
user_pref("remote.prefs.recommended", false);
user_pref("marionette.port", 0);
user_pref("devtools.console.stdout.content", true);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.download.folderList", 2);
user_pref("browser.download.alwaysOpenPanel", false);
user_pref("browser.download.panel.shown", true);
"""

KEYS = {
    "Tab": Keys.TAB,
    "Enter": Keys.ENTER,
    "Space": Keys.SPACE,
    "Shift": Keys.SHIFT,
    "Home": Keys.HOME,
    "End": Keys.END,
    "ArrowRight": Keys.ARROW_RIGHT,
    "ArrowLeft": Keys.ARROW_LEFT,
    "ArrowUp": Keys.ARROW_UP,
    "ArrowDown": Keys.ARROW_DOWN,
    "Escape": Keys.ESCAPE,
    "PageDown": Keys.PAGE_DOWN,
    "PageUp": Keys.PAGE_UP,
}

FORGET = """
const [done] = arguments;
Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_DOM_STORAGES, { onDataDeleted: () => done() });
"""

CONSOLE = ("console.error", "console.warn", "console.assert")

# Collects, in the browser's own process, what pages' scripts and requests do wrong.
WATCH = """
globalThis.faults = [];
globalThis.requests = {
  observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.schemeIs("file")) faults.push(`external: ${channel.URI.spec}`);
  },
};
Services.obs.addObserver(requests, "http-on-modify-request");
globalThis.messages = {
  observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || /^(chrome|resource|moz-extension):/.test(message.sourceName)) return;
    const isError = !(message.flags & Ci.nsIScriptError.warningFlag);
    if (isError || /Loading failed/.test(message.errorMessage)) {
      faults.push(`error: ${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
    }
  },
};
Services.console.registerListener(messages);
"""

# Firefox does not log pictures that fail to load. Style sheets neither, nor can a page tell; `test_files.py` looks for those.
UNLOADED = """
return [...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => `failed: ${image.src}`);
"""


@contextmanager
def firefox():
    """A running Firefox, as a Marionette session."""
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder)
        downloads = profile / "downloads"
        downloads.mkdir()
        (profile / "user.js").write_text(f'{PREFERENCES}user_pref("browser.download.dir", "{downloads}");\n')
        log = profile / "log.txt"
        command = ["firefox-esr", "--headless", "--marionette", "--remote-allow-system-access", "--profile", folder]
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        try:
            session = Marionette(host="127.0.0.1", port=_port(profile, process))
            session.start_session()
            session.log = log
            session.downloads = downloads
            with session.using_context("chrome"):
                session.execute_script(WATCH, sandbox="watch", new_sandbox=True)
            yield session
            session.delete_session()
        finally:
            process.terminate()
            process.wait()


def _port(profile, process):
    """Firefox writes the port of its choice into the profile when it is ready."""
    file = profile / "MarionetteActivePort"

    def written(_):
        if process.poll() is not None:
            raise RuntimeError("Firefox ended: " + (profile / "log.txt").read_text(errors="replace"))
        return file.exists() and file.read_text()

    return int(Wait(None, timeout=60).until(written, message="Firefox did not start"))


class FirefoxTab:
    """The session's page with everything that went wrong in it since the tab was made."""

    settled = 0

    def __init__(self, session):
        self.session = session
        self.window = session.shown = session.current_window_handle
        self.session.navigate("about:blank")
        self.log_start = session.log.stat().st_size
        self.seen = len(self._watched())
        self.unloaded = []

    def close(self):
        for name in ["network.cookie.cookieBehavior", "javascript.options.wasm"]:
            self._set_preference(f"clearUserPref('{name}')")
        for window in set(self.session.window_handles) - {self.window}:
            other = copy(self)
            other.window = window
            other.close_window()
        self.open("about:blank")
        # What one test keeps, such as keys that are switched off, is not there for the next one.
        with self.session.using_context("chrome"):
            self.session.execute_async_script(FORGET)

    def opened_by(self, action):
        """The window that an action opens, as a tab that shares this one's faults."""
        before = set(self.session.window_handles)
        action()
        opened = Wait(self.session, timeout=30).until(lambda session: set(session.window_handles) - before)
        tab = copy(self)
        [tab.window] = opened
        tab.wait_for("document.readyState === 'complete' && location.protocol === 'file:'")
        return tab

    def close_window(self):
        self._wait_until_loaded()
        self.session.close()
        self.session.shown = None

    def _here(self):
        if self.session.shown != self.window:
            self.session.switch_to_window(self.window)
            self.session.shown = self.window

    def open(self, url):
        self._wait_until_loaded()
        self.session.navigate(url)

    def _wait_until_loaded(self):
        # Firefox reports the scripts of a page that is left while it loads as not loaded.
        self.wait_for("document.readyState === 'complete'")

    def refuse_storage(self):
        """As a Firefox does that is told to block all cookies and site data; until the tab is closed."""
        self._set_preference("setIntPref('network.cookie.cookieBehavior', 2)")

    def refuse_web_assembly(self):
        self._set_preference("setBoolPref('javascript.options.wasm', false)")

    def _set_preference(self, call):
        with self.session.using_context("chrome"):
            self.session.execute_script(f"Services.prefs.{call}")

    def reload(self):
        self._wait_until_loaded()
        self.session.refresh()

    def print_to(self, path, width, height):
        """Prints the page to a PDF file, on paper of a size in millimeters."""
        self._here()
        settings = {
            "page": {"width": width / 10, "height": height / 10},
            "margin": {"top": 1.8, "bottom": 1.8, "left": 1.6, "right": 1.6},
        }
        path.write_bytes(b64decode(self.session._send_message("WebDriver:Print", settings, key="value")))

    def press(self, key):
        self._here()
        *held, last = [KEYS.get(name, name) for name in key.split("+")]
        actions = self.session.actions.sequence("key", "keyboard")
        for name in held:
            actions.key_down(name)
        actions.key_down(last).key_up(last)
        for name in reversed(held):
            actions.key_up(name)
        actions.perform()

    def write(self, text):
        """Types a text, key by key."""
        for key in text:
            self.press(key)

    def choose_file(self, selector, path):
        """Gives a file to the input that a selector finds."""
        self._here()
        self.session.find_element("css selector", selector).send_keys(str(path))

    def saved_by(self, action, folder):
        """The file that an action downloads, moved to a folder."""
        action()

        def arrived(_):
            files = list(self.session.downloads.iterdir())
            # While a download is under way, a part of it stands beside an empty file.
            return len(files) == 1 and files[0].suffix != ".part" and files[0].stat().st_size > 0 and files[0]

        file = Wait(self.session, timeout=30).until(arrived, message="nothing was downloaded")
        return file.rename(folder / file.name)

    def evaluate(self, expression):
        self._here()
        return self.session.execute_script(f"return ({expression})", sandbox=None)

    def evaluate_in(self, frame, expression):
        """Like `evaluate`, in the frame that a selector finds."""
        self._here()
        self.session.switch_to_frame(self.session.find_element("css selector", frame))
        try:
            return self.session.execute_script(f"return ({expression})", sandbox=None)
        finally:
            self.session.switch_to_frame()

    def wait_for(self, expression):
        self._wait(expression, lambda _: self.evaluate(expression))

    def wait_for_in(self, frame, expression):
        """Like `wait_for`, in the frame that a selector finds."""
        self._wait(expression, lambda _: self.evaluate_in(frame, expression))

    def _wait(self, expression, asks):
        # A page or a frame that is being left for another, or is not there yet as far as it is asked about.
        wait = Wait(self.session, timeout=30, ignored_exceptions=[MarionetteException])
        wait.until(asks, message=f"never true: {expression}")

    def settle(self):
        self._here()
        FirefoxTab.settled += 1
        mark = f"settled {FirefoxTab.settled}"
        self.unloaded += self.session.execute_script(UNLOADED)
        self.evaluate(f"setTimeout(() => reportError(new Error('{mark}')))")
        Wait(self.session, timeout=30).until(lambda _: any(mark in fault for fault in self._watched()))

    @property
    def faults(self):
        reported = [fault for fault in self._watched()[self.seen :] if "settled" not in fault]
        with self.session.log.open("rb") as log:
            log.seek(self.log_start)
            lines = log.read().decode(errors="replace").splitlines()
        return reported + self.unloaded + [line for line in lines if line.startswith(CONSOLE)]

    def _watched(self):
        with self.session.using_context("chrome"):
            return self.session.execute_script("return faults", sandbox="watch", new_sandbox=False)
