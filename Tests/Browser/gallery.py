"""Pictures each slide layout in both themes, on one sheet to look at: `make gallery`.

Which layouts there are is read from the built slides. Of each, the slide with the most words is taken, which is where it breaks
first.
"""

import html
from pathlib import Path

from chromium import ChromiumTab, chromium
from site_files import pages

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".build" / "gallery"
THEMES = ["light", "dark"]

LAYOUTS = """
Object.entries(Object.groupBy([...document.querySelectorAll("[data-layout]")], (slide) => slide.dataset.layout))
  .map(([layout, slides]) => [layout, slides.sort((a, b) => b.textContent.length - a.textContent.length)[0].id])
  .sort()
"""

SHEET = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Slide layouts</title>
<style>
body {{ margin: 24px; font: 16px sans-serif; }}
main {{ display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }}
img {{ display: block; inline-size: 100%; border: 1px solid #888; }}
figure {{ margin: 0; }}
</style>
<main>
{figures}
</main>
"""


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with chromium() as browser:
        for slides in [page for page in pages(ROOT / "Public") if page.path.stem == "slides"]:
            names = [picture(browser, slides, theme) for theme in THEMES]
            figures = [figure(name) for of_layout in zip(*names, strict=True) for name in of_layout]
            sheet = FOLDER / f"{slides.path.parent.name}.html"
            sheet.write_text(SHEET.format(figures="\n".join(figures)), encoding="utf-8")
            tab = ChromiumTab(browser)
            tab.open(sheet.as_uri())
            tab.page.screenshot(path=sheet.with_suffix(".png"), full_page=True)
            tab.close()
            print(f"Look at {sheet}")


def picture(browser, slides, theme):
    """Pictures one slide of each layout; returns the names of the files."""
    tab = ChromiumTab(browser, color_scheme=theme, reduced_motion="reduce")
    tab.open(slides.url)
    names = []
    for layout, slide in tab.evaluate(LAYOUTS):
        tab.evaluate(f"location.hash = {slide!r}")
        tab.wait_for(f"document.getElementById({slide!r}).checkVisibility()")
        names.append(f"{slides.path.parent.name}-{layout}-{theme}.png")
        tab.page.screenshot(path=FOLDER / names[-1])
    tab.close()
    return names


def figure(name):
    title = html.escape(name.removesuffix(".png"))
    return f'<figure><img src="{html.escape(name)}" alt=""><figcaption>{title}</figcaption></figure>'


if __name__ == "__main__":
    main()
