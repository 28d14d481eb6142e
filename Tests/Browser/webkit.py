"""WebKitGTK's MiniBrowser, the nearest to Safari that Debian has, driven over its WebDriver on a screen of its own."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from urllib.request import Request, urlopen

MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"
OPTIONS = {"webkitgtk:browserOptions": {"binary": MINI_BROWSER, "args": ["--automation"]}}


@contextmanager
def webkit():
    """A tab of a browser that has kept nothing yet."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="webkit-", ignore_cleanup_errors=True) as home:
        folders = dict.fromkeys(["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"], home)
        command = ["xvfb-run", "--auto-servernum", "WebKitWebDriver", "--host=127.0.0.1", f"--port={port}"]
        environment = os.environ | folders | {"LIBGL_ALWAYS_SOFTWARE": "1"}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(command, env=environment, start_new_session=True, **quiet)
        try:
            tab = WebKitTab(f"http://127.0.0.1:{port}")
            yield tab
            tab.call("DELETE", "")
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


class WebKitTab:
    def __init__(self, driver):
        self.base = driver
        self._until(self._is_up, "the driver does not start")
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": OPTIONS}})
        self.base = f"{driver}/session/{session['sessionId']}"

    def _is_up(self):
        try:
            return self.call("GET", "/status")["ready"]
        except OSError:
            return False

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = Request(self.base + path, method=method, data=data, headers={"Content-Type": "application/json"})
        with urlopen(request, timeout=60) as response:
            return json.load(response)["value"]

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def evaluate(self, expression):
        return self.call("POST", "/execute/sync", {"script": f"return ({expression})", "args": []})

    def wait_for(self, expression):
        self._until(lambda: self.evaluate(expression), f"never true: {expression}")

    def _until(self, is_so, message):
        end = time.monotonic() + 30
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError(message)
            time.sleep(0.05)
