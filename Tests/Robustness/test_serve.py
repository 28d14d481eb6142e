"""What the preview answers to, and what it says when it cannot start or is ended."""

import base64
import contextlib
import os
import re
import signal
import socket
import subprocess
import time

import pytest
from preview import preview, program


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    with preview(tmp_path_factory.mktemp("serve")) as running:
        yield running


def ask(shown, head, *, body=b""):
    """Sends a request as it is written here; the status and all that comes back."""
    with socket.create_connection(("127.0.0.1", shown.port), timeout=30) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
        answer = b""
        # A connection that is closed on what was not read is reset.
        with contextlib.suppress(ConnectionResetError):
            while part := connection.recv(65536):
                answer += part
                if b"\r\n\r\n" in answer and b" 101 " in answer.split(b"\r\n")[0]:
                    break
    return int(answer.split()[1]) if answer else None, answer.decode(errors="replace")


def get(shown, path, host="localhost", more=""):
    return ask(shown, f"GET {path} HTTP/1.1\nHost: {host}\nConnection: close{more}")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "localhost:8000"])
def test_its_own_names_are_answered(shown, host):
    assert get(shown, "/", host)[0] == 200


def test_only_what_its_address_names_may_be_kept(shown):
    page = get(shown, "/")[1]
    [sheet] = re.findall(r'href="(assets/site\.css\?\w+)"', page)
    scripts = re.findall(r'src="(assets/\w+\.js\?\w+)"', page)
    assert scripts
    for path in [sheet, *scripts]:
        assert "Cache-Control: max-age=31536000, immutable" in get(shown, f"/{path}")[1]
    for path in ["", sheet.partition("?")[0], sheet + "0", scripts[0].partition("?")[0], ".preview/preview.js?1"]:
        assert "Cache-Control: no-store" in get(shown, f"/{path}")[1]


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1.example", "localhost.example:8000", "", "192.0.2.1"])
def test_other_names_are_refused(shown, host):
    status, answer = get(shown, "/law.html", host)
    assert (status, "<html" in answer) == (421, False)
    assert f"answers to {shown.address} and to localhost, and to no other name" in answer


@pytest.mark.parametrize(
    "path",
    [
        "/../Content/toolkit.yml", "/%2e%2e/Content/toolkit.yml", "/assets/../../Content/toolkit.yml", "//etc/passwd",
        "/..%2fContent%2ftoolkit.yml", "/Content/toolkit.yml", "/.git/config", "/.toolkit-site", "/%00", "/assets",
        "/.preview/",
    ],
)  # fmt: skip
def test_nothing_but_the_site_is_served(shown, path):
    status, answer = get(shown, path)
    assert status == 404
    assert "law-as-of" not in answer


def test_an_address_is_shown_as_text(shown):
    status, answer = get(shown, "/%3Cscript%3Ealert(1)%3C/script%3E")
    assert (status, "<script>" in answer, "&lt;script&gt;" in answer) == (404, False, True)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("POST / HTTP/1.1\nHost: localhost\nContent-Length: 3", 405),
        ("DELETE /index.html HTTP/1.1\nHost: localhost\nConnection: close", 405),
        ("GET / HTTP/1.1\nConnection: close", 421),
        ("GET http://localhost/ HTTP/1.1\nHost: localhost", 400),
        ("nonsense", 400),
        ("GET /" + 40_000 * "a" + " HTTP/1.1\nHost: localhost", None),
    ],
)
def test_odd_requests_are_refused(shown, head, status):
    assert ask(shown, head)[0] == status
    assert get(shown, "/")[0] == 200


@pytest.mark.parametrize(
    ("origin", "status"), [("http://localhost:1", 101), ("http://elsewhere.example", 403), ("null", 403), (None, 403)]
)
def test_only_its_own_pages_may_listen(shown, origin, status):
    key = base64.b64encode(bytes(16)).decode()
    more = f"Upgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: {key}" + (
        f"\nOrigin: {origin}" if origin else ""
    )
    head = (
        f"GET /.preview/live?index.html HTTP/1.1\nHost: localhost:1\nConnection: Upgrade{', close' if status == 403 else ''}\n"
    )
    assert ask(shown, head + more)[0] == status


def test_only_this_computer_is_listened_to(shown):
    with open("/proc/net/tcp") as file:
        listening = {line.split()[1] for line in file if line.split()[3] == "0A"}
    assert f"0100007F:{shown.port:04X}" in listening
    assert f"00000000:{shown.port:04X}" not in listening
    assert not (shown.folder / "Public").exists()


def failing(*options, folder):
    result = subprocess.run([program(), "serve", *options], cwd=folder, capture_output=True, text=True, timeout=60)
    assert result.returncode == 1 and result.stdout == ""
    return result.stderr


def test_what_keeps_it_from_starting_is_said(shown, tmp_path):
    assert f"port {shown.port} is taken" in failing("--port", str(shown.port), folder=shown.folder)
    assert "no folder 'Content'" in failing("--port", "0", folder=tmp_path)
    assert "no folder 'Sites'" in failing("--port", "0", "--site", "Sites", folder=shown.folder)
    assert "'192.0.2.1' is no address of this computer" in failing("--host", "192.0.2.1", "--port", "0", folder=shown.folder)
    assert "'toolkit.example' is no address" in failing("--host", "toolkit.example", "--port", "0", folder=shown.folder)


def test_a_folder_that_goes_and_comes_back_is_shown_again(tmp_path):
    with preview(tmp_path) as shown:
        os.rename(tmp_path / "Content", tmp_path / "Away")
        assert "folder 'Content' is gone; put it back" in shown.said("'Content'")
        assert get(shown, "/")[0] == 200
        os.rename(tmp_path / "Away", tmp_path / "Content")
        shown.said("Shown after")
        shown.replace("Content/toolkit.yml", "title: ", "title: New ")
        shown.said("Shown after")
        assert "<title>New " in get(shown, "/")[1]


def test_translations_follow_what_they_are_made_from(tmp_path):
    with preview(tmp_path) as shown:
        # A work has one entry for all languages.
        shown.replace("Content/references.yml", "Boles, S. M., Young", "Boles, Sharon, Young")
        shown.said("Shown after")
        assert "Boles, Sharon" in get(shown, "/references.html")[1]
        end = time.monotonic() + 60
        while "Boles, Sharon" not in get(shown, "/es/references.html")[1]:
            assert time.monotonic() < end
            time.sleep(0.05)
        # What is wrong in a translation alone keeps all as it was.
        shown.replace("Content/toolkit.es.yml", "title:", "titel:")
        shown.said("unknown field 'titel'")
        shown.said("the preview stays as it was")
        shown.replace("Content/references.yml", "Boles, Sharon, Young", "Boles, S., Young")
        shown.said("unknown field 'titel'")
        assert "Boles, Sharon" in get(shown, "/references.html")[1]
        shown.replace("Content/toolkit.es.yml", "titel:", "title:")
        shown.said("Shown after")
        assert "Boles, Sharon" not in get(shown, "/references.html")[1]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(tmp_path, how):
    with preview(tmp_path) as shown:
        # With a connection open, as a browser has.
        with socket.create_connection(("127.0.0.1", shown.port)):
            shown.process.send_signal(how)
            assert shown.process.wait(timeout=30) == 0
        shown.said("Preview ended")
