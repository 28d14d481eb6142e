"""Debian's Chromium, driven by Playwright."""

import os
import time
from contextlib import contextmanager
from copy import copy

from playwright.sync_api import Error, sync_playwright

LOCAL = ("file:", "data:", "blob:", "about:")


@contextmanager
def chromium():
    # Playwright counts our own signals and pipes among its business; the sandbox does not work as root.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            chromium_sandbox=os.geteuid() != 0,
            # A click is lost where the page still scrolls between its press and its release. Firefox, which is tested by
            # keyboard, scrolls as it does for users.
            args=["--disable-smooth-scrolling"],
        )
        yield browser
        browser.close()


class ChromiumTab:
    """One page with everything that went wrong in it, in its frames too."""

    def __init__(self, browser, **context):
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 720}} | context)
        self.faults = []
        self._watch(self.context.new_page())

    def _watch(self, page):
        self.page = page
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._requested)

    def close(self):
        self.context.close()

    def opened_by(self, action):
        """The window that an action opens, as a tab that shares this one's faults."""
        with self.context.expect_page() as opened:
            action()
        tab = copy(self)
        tab._watch(opened.value)
        tab.page.wait_for_load_state()
        return tab

    def close_window(self):
        self.page.close(run_before_unload=False)

    def open(self, url):
        self.page.goto(url)

    def refuse_storage(self):
        """As a Chromium does that is told to block what sites keep."""
        self.context.add_init_script("""
          for (const name of ["localStorage", "sessionStorage"]) {
            const get = () => { throw new DOMException("Access is denied for this document.", "SecurityError"); };
            Object.defineProperty(window, name, { get });
          }
        """)

    def refuse_web_assembly(self):
        self.context.add_init_script("delete window.WebAssembly")

    def reload(self):
        self.page.reload()

    def resize(self, width, height):
        self.page.set_viewport_size({"width": width, "height": height})

    def press(self, key):
        """Presses a key by its name in the DOM, such as `Shift+Tab`."""
        self.page.keyboard.press(key)

    def write(self, text):
        """Types a text, key by key."""
        self.page.keyboard.type(text)

    def choose_file(self, selector, path):
        """Gives a file to the input that a selector finds."""
        self.page.set_input_files(selector, path)

    def saved_by(self, action, folder):
        """The file that an action downloads, moved to a folder."""
        with self.page.expect_download() as download:
            action()
        path = folder / download.value.suggested_filename
        download.value.save_as(path)
        return path

    def evaluate(self, expression):
        return self.page.evaluate(expression)

    def evaluate_in(self, frame, expression):
        """Like `evaluate`, in the frame that a selector finds."""
        return self.page.locator(frame).first.content_frame.locator(":root").evaluate(expression)

    def wait_for(self, expression):
        self._wait(expression, lambda: self.evaluate(expression))

    def wait_for_in(self, frame, expression):
        """Like `wait_for`, in the frame that a selector finds."""
        self._wait(expression, lambda: self.evaluate_in(frame, expression))

    def _wait(self, expression, asks):
        # Playwright's own waiting asks the page to evaluate a text, which its policy refuses.
        end = time.monotonic() + 30
        problem = None
        while True:
            try:
                if asks():
                    return
                problem = None
            except Error as error:
                problem = error  # The page is being left for another, or is not there yet as far as it is asked about.
            if time.monotonic() > end:
                focused = self.evaluate("document.activeElement?.outerHTML.slice(0, 200)")
                raise AssertionError(f"never true: {expression}\nfocused: {focused}") from problem
            self.page.wait_for_timeout(20)

    def settle(self):
        """Returns when everything that went wrong up to now has been reported."""
        with self.page.expect_console_message(lambda message: message.text == "settled"):
            self.page.evaluate("setTimeout(() => console.debug('settled'))")

    def _said(self, message):
        if message.type in ("error", "warning", "assert"):
            self.faults.append(f"{message.type}: {message.text}")

    def _failed(self, request):
        # Aborted is what was still on its way when the page was left.
        if request.failure != "net::ERR_ABORTED":
            self.faults.append(f"failed: {request.url} {request.failure}")

    def _requested(self, request):
        if not request.url.startswith(LOCAL):
            self.faults.append(f"external: {request.url}")
