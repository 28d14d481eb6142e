"""What the program writes on a terminal, and what it leaves out everywhere else."""

import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
PLAIN = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "TERM")}
ON_TERMINAL = {"TERM": "xterm-256color"}


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory):
    """The real content with a mistake."""
    folder = tmp_path_factory.mktemp("mistaken")
    content = shutil.copytree(ROOT / "Content", folder / "Content")
    file = content / "toolkit.yml"
    file.write_text(file.read_text().replace("language:", "langauge:"))
    return folder


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """The real content many times over, so that checking it takes long."""
    folder = tmp_path_factory.mktemp("long")
    content = shutil.copytree(ROOT / "Content", folder / "Content")
    text = (content / "readings" / "the-law-since-2019.md").read_text()
    assert "reading: the-law-since-2019\n" in text
    for number in range(250):
        copy = text.replace("reading: the-law-since-2019\n", f"reading: copy-{number}\n")
        (content / "readings" / f"copy-{number}.md").write_text(copy)
    return folder


def on_terminal(folder, *arguments, environment=ON_TERMINAL):
    """What standard error is sent while it is a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [TOOLKIT, *arguments],
        cwd=folder,
        env=PLAIN | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    sent = b""
    try:
        while chunk := os.read(ours, 65536):
            sent += chunk
    except OSError:
        # The terminal hangs up when the program has ended.
        pass
    os.close(ours)
    process.wait(timeout=120)
    return sent.decode()


def piped(folder, *arguments, environment):
    command = [TOOLKIT, *arguments]
    return subprocess.run(
        command, cwd=folder, env=PLAIN | environment, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL
    ).stderr


def is_colored(text):
    assert "unknown field 'langauge'" in text.replace("\x1b[0m", "").replace("\x1b[1m", "")
    return "\x1b[1;31m" in text or "\x1b[31m" in text


@pytest.mark.parametrize(
    ("environment", "colored"),
    [
        (ON_TERMINAL, True),
        (ON_TERMINAL | {"NO_COLOR": "1"}, False),
        (ON_TERMINAL | {"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (ON_TERMINAL | {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_messages_have_colors_on_a_terminal_unless_it_is_asked_otherwise(mistaken, environment, colored):
    assert is_colored(on_terminal(mistaken, "check", environment=environment)) == colored


def test_messages_have_colors_elsewhere_only_if_it_is_asked(mistaken):
    assert not is_colored(piped(mistaken, "check", environment=ON_TERMINAL))
    assert not is_colored(piped(mistaken, "check", environment=ON_TERMINAL | {"FORCE_COLOR": "0"}))
    assert is_colored(piped(mistaken, "check", environment=ON_TERMINAL | {"FORCE_COLOR": "1"}))


def test_long_work_is_told_on_a_terminal_and_taken_away_again(long):
    sent = on_terminal(long, "check", "--as-of", "2026-11-22")
    assert sent.startswith("\r\x1b[KChecking the content …")
    assert sent.endswith("\r\x1b[K")
    assert "\n" not in sent
    assert piped(long, "check", "--as-of", "2026-11-22", environment=ON_TERMINAL | {"FORCE_COLOR": "1"}) == ""
    assert on_terminal(long, "check", "--as-of", "2026-11-22", environment={"TERM": "dumb"}) == ""
