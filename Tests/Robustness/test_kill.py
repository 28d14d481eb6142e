"""A build that is killed at any moment leaves the old site or the new one, whole, and the next build needs no help."""

import random
import shutil
import signal
import subprocess
import time

import pytest
from workplace import Workplace, contents

KILLS = 200

# All of a module, so that most of a build is in writing its files.
SECTION = """\
---
section: only
title: The only section
objectives: [1]
---

## The only slide
<!-- minutes: 1 -->

- A point

### Talking points

Something to say.
"""


class SmallWorkplace(Workplace):
    """Little to read, and many files to write, all of which differ from state to state."""

    def __init__(self, folder):
        super().__init__(folder)
        content = self.folder / "Content"
        for name in ("assessments", "cases", "checks", "documentation", "exercises", "forms", "readings"):
            shutil.rmtree(content / name)
        [module] = (content / "modules").iterdir()
        for section in module.glob("[0-9]*.md"):
            section.unlink()
        (module / "01-only.md").write_text(SECTION, encoding="utf-8")

    def change(self, word):
        super().change(word)
        static = self.folder / "Site" / "Static"
        for number in range(80):
            (static / f"{number}.txt").write_text(word, encoding="utf-8")


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """A workplace, and the site of each of two states of its content."""
    workplace = SmallWorkplace(tmp_path_factory.mktemp("kill") / "workplace")
    sites = {}
    for word in ("old", "new"):
        workplace.change(word)
        assert workplace.build().returncode == 0
        sites[word] = contents(workplace.site)
    assert sites["old"].keys() == sites["new"].keys()
    assert sum(sites["old"][name] != sites["new"][name] for name in sites["old"]) > 80
    return workplace, sites


def test_the_site_is_the_old_one_or_the_new_one(two):
    workplace, sites = two
    chance = random.Random(7)
    staging = workplace.folder / "Public.building"
    start = time.monotonic()
    assert workplace.build().returncode == 0
    whole = time.monotonic() - start
    ends = {"killed": 0, "done": 0}
    number = 0
    while ends["killed"] < KILLS:
        word = ("old", "new")[number % 2]
        workplace.change(word)
        process = subprocess.Popen(workplace.command(), cwd=workplace.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if number % 4 == 3:
            time.sleep(chance.uniform(0, whole))
        else:
            # Into the moments in which files are written and folders are swapped.
            while not staging.exists() and process.poll() is None:
                time.sleep(0.0005)
            time.sleep(chance.uniform(0, whole / 4))
        process.send_signal(signal.SIGKILL)
        _, message = process.communicate()
        assert process.returncode in (0, -signal.SIGKILL), message.decode()
        ends["killed" if process.returncode == -signal.SIGKILL else "done"] += 1
        found = contents(workplace.site)
        assert found in sites.values(), f"kill {number}: neither the old site nor the new one, after {ends}"
        number += 1
    last = workplace.build()
    assert last.returncode == 0, last.stderr
    assert contents(workplace.site) == sites[word]
    assert workplace.beside == []
    print(f"{ends['killed']} builds killed, {ends['done']} done before")
