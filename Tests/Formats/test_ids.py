"""Ids of the pages themselves, beside those that slides and headings get from their words."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
ID = re.compile(r'<[^>]* id="([^"]+)"')
FRAME_CONTENT = re.compile(r'srcdoc="[^"]*"')
SLIDE = "\n## {title}\n\n<!-- minutes: 1 -->\n\nText.\n\n### Talking points\n\n- Say it.\n"


def titles():
    """What would get the ids that templates write out, were it a title."""
    templates = (ROOT / "Site" / "Templates").glob("*.mustache")
    written = {id for path in templates for id in ID.findall(path.read_text()) if "{" not in id}
    return sorted(" ".join(re.findall(r"[^\W_]+", id)).capitalize() for id in written)


def add(path, text):
    path.write_text(path.read_text() + text)


def test_no_title_gets_the_id_of_something_else(tmp_path):
    content = shutil.copytree(ROOT / "Content", tmp_path / "Content", ignore=shutil.ignore_patterns("*.es.*"))
    headings = "".join(f"\n### {title}\n\nText.\n" for title in titles())
    add(next(content.glob("modules/*/01-*.md")), "".join(SLIDE.format(title=title) for title in titles()))
    for path in ("readings/the-law-since-2019.md", "about/accessibility.md", "documentation/02-modules.md"):
        add(content / path, "\n## More\n" + headings)
    for path in content.glob("assessments/*.md"):
        text = path.read_text()
        assert "\n## Statements\n" in text
        path.write_text(text.replace("\n## Statements\n", headings + "\n## Statements\n"))
    command = [TOOLKIT, "build", "--content", content, "--output", tmp_path / "site"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > 100
    twice = set()
    for page in pages:
        ids = Counter(ID.findall(FRAME_CONTENT.sub("", page.read_text())))
        twice |= {f"{id} in {page.relative_to(tmp_path)}" for id, count in ids.items() if count > 1}
    assert twice == set()
