"""Renders the packs to PDF, on Letter and A4, as a browser's print window does: `make packs`.

.venv/bin/python Tests/Browser/packs.py   # into .build/packs/
"""

from pathlib import Path

from chromium import ChromiumTab, chromium
from site_files import pages

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".build" / "packs"
PAPERS = ["Letter", "A4"]


def packs(site):
    """The pages that are packs, by name."""
    return {page.path.stem: page for page in pages(site) if "page--pack" in page.path.read_text(encoding="utf-8")}


def render(tab, pack, paper, path):
    tab.open(pack.url)
    tab.page.pdf(path=path, format=paper, prefer_css_page_size=True)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        tab = ChromiumTab(browser)
        for name, pack in packs(ROOT / "Public").items():
            for paper in PAPERS:
                render(tab, pack, paper, FOLDER / f"{name}-{paper}.pdf")
        tab.close()
    print(f"Look at {FOLDER}")


if __name__ == "__main__":
    main()
