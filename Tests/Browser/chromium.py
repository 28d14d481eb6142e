"""Debian's Chromium, driven by Playwright."""

import os
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

LOCAL = ("file:", "data:", "blob:", "about:")


@contextmanager
def chromium():
    # Playwright counts our own signals and pipes among its business; the sandbox does not work as root.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            chromium_sandbox=os.geteuid() != 0,
        )
        yield browser
        browser.close()


class ChromiumTab:
    """One page with everything that went wrong in it, in its frames too."""

    def __init__(self, browser, **context):
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 720}} | context)
        self.page = self.context.new_page()
        self.faults = []
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("requestfailed", lambda request: self.faults.append(f"failed: {request.url} {request.failure}"))
        self.page.on("request", self._requested)

    def close(self):
        self.context.close()

    def open(self, url):
        self.page.goto(url)

    def reload(self):
        self.page.reload()

    def resize(self, width, height):
        self.page.set_viewport_size({"width": width, "height": height})

    def press(self, key):
        """Presses a key by its name in the DOM, such as `Shift+Tab`."""
        self.page.keyboard.press(key)

    def evaluate(self, expression):
        return self.page.evaluate(expression)

    def wait_for(self, expression):
        self.page.wait_for_function(expression)

    def settle(self):
        """Returns when everything that went wrong up to now has been reported."""
        with self.page.expect_console_message(lambda message: message.text == "settled"):
            self.page.evaluate("setTimeout(() => console.debug('settled'))")

    def _said(self, message):
        if message.type in ("error", "warning", "assert"):
            self.faults.append(f"{message.type}: {message.text}")

    def _requested(self, request):
        if not request.url.startswith(LOCAL):
            self.faults.append(f"external: {request.url}")
