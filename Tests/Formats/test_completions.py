"""Pressing Tab in the shells that the program writes completions for."""

import os
import pty
import select
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
# How each shell is started without anybody's own settings, how it takes the completions in, and how it reads a script without
# running it.
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile"], "source {}", ["bash", "-n"]),
    "zsh": (["zsh", "-f"], "autoload -Uz compinit && compinit -u -D && source {} && compdef _toolkit toolkit", ["zsh", "-n"]),
    "fish": (["fish", "--no-config"], "source {}", ["fish", "--no-execute"]),
}
# What is typed, and what the shell makes of it at the press of Tab.
TYPED = [
    ("toolkit transl", "toolkit translations"),
    ("toolkit new slide information-", "toolkit new slide information-sharing"),
    ("toolkit check --local Exam", "toolkit check --local Examples"),
]


class Terminal:
    """A shell that takes us for somebody at the keyboard."""

    def __init__(self, command, environment):
        self.screen, theirs = pty.openpty()
        command = ["setsid", "--ctty", *command]
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)

    def type(self, text):
        os.write(self.screen, text.encode())

    def wait_for(self, text):
        """Everything that is shown up to a text."""
        shown, end = "", time.monotonic() + 60
        while text not in shown:
            left = end - time.monotonic()
            assert left > 0, f"{text!r} is never shown: {shown!r}"
            if select.select([self.screen], [], [], left)[0]:
                shown += os.read(self.screen, 65536).decode(errors="replace")
        return shown

    def close(self):
        self.process.kill()
        self.process.wait(timeout=30)
        os.close(self.screen)


@pytest.fixture(params=SHELLS)
def shell(request, tmp_path):
    """A shell's name, and its completions in a file."""
    script = tmp_path / f"completions.{request.param}"
    command = [TOOLKIT, "--generate-completion-script", request.param]
    script.write_text(subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout)
    return request.param, script


def test_the_shell_can_read_its_completions(shell):
    name, script = shell
    result = subprocess.run([*SHELLS[name][2], script], capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")


def test_tab_completes_commands_and_what_the_content_has(shell, tmp_path):
    name, script = shell
    start, take_in, _ = SHELLS[name]
    path = f"{TOOLKIT.parent}:{os.environ['PATH']}"
    terminal = Terminal(start, os.environ | {"PATH": path, "HOME": str(tmp_path), "TERM": "dumb", "PS1": "> "})
    try:
        # What is typed is shown too: only the sum shows that it was done.
        terminal.type(take_in.format(script) + "; expr 40 + 2\n")
        terminal.wait_for("\n42")
        for typed, completed in TYPED:
            terminal.type(typed + "\t")
            terminal.wait_for(completed.removeprefix(typed))
            terminal.type("\x15")  # Takes the line back.
    finally:
        terminal.close()
