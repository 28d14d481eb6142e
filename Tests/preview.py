"""A running `toolkit serve` on a copy of the sources, for the tests that look at it."""

import queue
import shutil
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]


def program():
    """The program as it is given away; before it was compiled so, the one for those who work on it."""
    built = [ROOT / ".build" / kind / "toolkit" for kind in ("release", "debug")]
    return next(path for path in built if path.exists())


class Preview:
    """Sources that may be written to, what they are shown as, and what the program says meanwhile."""

    def __init__(self, folder, process):
        self.folder = folder
        self.process = process
        self.lines = queue.Queue()
        self.listeners = [threading.Thread(target=self._listen, args=(stream,)) for stream in (process.stdout, process.stderr)]
        for listener in self.listeners:
            listener.start()
        self.address = self.said("Preview at ").split()[2]
        self.port = int(self.address.rstrip("/").rpartition(":")[2])

    def _listen(self, stream):
        with stream:
            for line in stream:
                self.lines.put(line.rstrip("\n"))

    def said(self, text):
        """The next line that holds a text; waits for it."""
        while True:
            line = self.lines.get(timeout=60)
            if text in line:
                return line

    def replace(self, name, old, new):
        """Writes a source as an editor saves it: a new file, moved over the old one."""
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        fresh = file.with_name(f".{file.name}.new")
        fresh.write_text(text.replace(old, new), encoding="utf-8")
        fresh.replace(file)


@contextmanager
def preview(folder, *options):
    for name in ("Content", "Site"):
        shutil.copytree(ROOT / name, folder / name)
    command = [program(), "serve", "--port", "0", *options]
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        yield Preview(folder, process)
    finally:
        process.terminate()
        process.wait(timeout=30)
