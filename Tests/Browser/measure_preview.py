"""Measures how long a saved change of Module 7 takes to be seen in Chromium, in milliseconds, and prints it.

From the moment in which the file is replaced to the first paint of the page with the change; and, of that, the program's part.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from chromium import ChromiumTab, chromium
from preview import preview, program

ROUNDS = 25
SECTION = "Content/modules/07-collaboration/06-information-sharing.md"
HEADING = "## Communication: "
PAGES = {
    "study page": "module-7/06-information-sharing.html",
    "slides": "module-7/slides.html#communication-what-everything-else-depends-on",
}
PAINTED = """
(() => {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return paint && document.body?.textContent.includes("WORD") ? performance.timeOrigin + paint.startTime : 0;
})()
"""


def measured(tab, shown, address):
    """Of each change: how long until it was seen, and how long the program took."""
    tab.open(shown.address + address)
    tab.wait_for("document.querySelector('preview-problems') !== null")
    seen, made = [], []
    old = HEADING
    for number in range(ROUNDS):
        word = f"Change number {number:02}"
        start = time.time()
        shown.replace(SECTION, old, f"## {word}: ")
        old = f"## {word}: "
        time.sleep(0.5)  # Asking takes time from the page itself.
        tab.wait_for(PAINTED.replace("WORD", word))
        seen.append(1000 * -start + tab.evaluate(PAINTED.replace("WORD", word)))
        made.append(float(shown.said("Shown after").split()[2]))
    shown.replace(SECTION, old, HEADING)
    shown.said("Shown after")
    return seen, made


def main():
    print(f"{program().parent.name} build, {ROUNDS} changes each: middle and worst time until seen, and the program's part")
    with tempfile.TemporaryDirectory() as folder, preview(Path(folder)) as shown, chromium() as browser:
        tab = ChromiumTab(browser)
        for name, address in PAGES.items():
            seen, made = measured(tab, shown, address)
            print(f"{name:12} {statistics.median(seen):6.0f} ms {max(seen):6.0f} ms   {statistics.median(made):6.0f} ms")


if __name__ == "__main__":
    main()
