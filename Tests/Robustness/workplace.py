"""Builds of the real content with the real program, in folders of their own."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from preview import ROOT, program


class Workplace:
    """A folder with sources, where the site is built in `Public`."""

    def __init__(self, folder):
        self.folder = folder
        self.site = folder / "Public"
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("Content", "Site"):
            shutil.copytree(ROOT / name, folder / name)
        # It would be out of step with every change of the title.
        (folder / "Content" / "toolkit.es.yml").unlink()

    def command(self, *options):
        return [program(), "build", *options]

    def build(self, *options, environment=None, prefix=()):
        command = [*prefix, *self.command(*options)]
        environment = os.environ | (environment or {})
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=120)

    def change(self, word):
        """Makes a change that every page shows."""
        file = self.folder / "Content" / "toolkit.yml"
        lines = file.read_text(encoding="utf-8").splitlines()
        lines = [f"title: Toolkit {word}" if line.startswith("title:") else line for line in lines]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    @property
    def beside(self):
        """What a build left beside the site."""
        return sorted(path.name for path in self.folder.iterdir() if path.name.startswith("Public."))


def contents(folder):
    """A folder's files, each with a digest of what it holds or, for a link, where it leads."""
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {os.readlink(path)}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found
