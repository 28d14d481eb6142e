"""Pictures each kind of page in both themes and three window sizes, for people to look at: `make screenshots`."""

from pathlib import Path

from chromium import ChromiumTab, chromium
from site_files import one_of_each_kind, pages

ROOT = Path(__file__).parents[2]
GALLERY = ROOT / ".build" / "screenshots"
SIZES = [(1280, 720), (1920, 1080), (390, 844)]


def main():
    GALLERY.mkdir(parents=True, exist_ok=True)
    kinds = one_of_each_kind(pages(ROOT / "Public"))
    with chromium() as browser:
        for theme in ["light", "dark"]:
            for width, height in SIZES:
                tab = ChromiumTab(browser, viewport={"width": width, "height": height}, color_scheme=theme)
                for kind, page in kinds.items():
                    tab.open(page.url)
                    tab.page.screenshot(path=GALLERY / f"{kind} {width}x{height} {theme}.png".replace(" ", "-"))
                    if kind in ("find-the-defects", "may-this-be-disclosed", "then-and-now", "who-needs-to-know"):
                        tab.page.get_by_role("button", name="Show the answer").click()
                        tab.page.get_by_role("button", name="Start again", disabled=False).wait_for()
                        tab.page.screenshot(path=GALLERY / f"{kind}-judged-{width}x{height}-{theme}.png", full_page=True)
                    if kind == "complete-the-form":
                        picture_completing(tab, f"{width}x{height}-{theme}")
                    if kind == "slides":
                        picture_presenting(tab, f"{width}x{height}-{theme}")
                tab.close()
    print(f"Look at {GALLERY}")


def picture_completing(tab, name):
    """A form with faults while it is filled in, and when it is finished."""
    line = tab.page.locator("form input[type=text]").last
    line.fill("until further notice")
    tab.page.get_by_role("button", name="Check this form").click()
    tab.page.locator("form .note").first.wait_for()
    tab.page.screenshot(path=GALLERY / f"complete-the-form-checked-{name}.png", full_page=True)
    tab.page.get_by_role("button", name="Finish this form").click()
    tab.page.locator(".finished").wait_for()
    tab.page.screenshot(path=GALLERY / f"complete-the-form-finished-{name}.png", full_page=True)


def picture_presenting(tab, name):
    """What lies over the slides, and the speaker window."""
    for key, what in [("o", "overview"), ("?", "keys"), ("n", "notes")]:
        tab.press(key)
        tab.page.screenshot(path=GALLERY / f"slides-{what}-{name}.png")
        tab.press("Escape")
    speaker = tab.opened_by(lambda: tab.press("s"))
    speaker.page.set_viewport_size(tab.page.viewport_size)
    speaker.wait_for("document.querySelector('.speaker__connected')?.checkVisibility()")
    tab.press("PageDown")
    speaker.page.screenshot(path=GALLERY / f"speaker-{name}.png")


if __name__ == "__main__":
    main()
