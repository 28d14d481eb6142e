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
PAGES = {
    "study page": "module-7/06-information-sharing.html",
    "slides": "module-7/slides.html#communication-what-everything-else-depends-on",
}
CHANGES = {
    "a line of a slide": (SECTION, "- Our systems touch each other every day", "- {}: our systems touch each other"),
    "a slide's title": (SECTION, "## Communication: ", "## {}: "),
    "the toolkit's title": ("Content/toolkit.yml", "title: Child Welfare", "title: {}"),
}
# The first frame after the words are there, in the page as it is or in one that is shown anew.
WATCHER = """
(() => {
  let last = "";
  new MutationObserver(() => {
    const [words] = /Change number \\d\\d/.exec(document.title + document.querySelector("main")?.textContent) ?? [""];
    if (words === last) return;
    last = words;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.seenWords = [words, performance.timeOrigin + performance.now()]; };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
})();
"""


def measured(tab, shown, change):
    """Of each round: how long until it was seen, and how long the program took."""
    file, before, after = change
    seen, made = [], []
    old = before
    for number in range(ROUNDS):
        words = f"Change number {number:02}"
        start = time.time()
        shown.replace(file, old, after.format(words))
        old = after.format(words)
        time.sleep(0.4)  # Asking takes time from the page itself.
        tab.wait_for(f"window.seenWords?.[0] === '{words}'")
        seen.append(1000 * -start + tab.evaluate("window.seenWords[1]"))
        made.append(float(shown.said("Shown after").split()[2]))
    shown.replace(file, old, before)
    tab.wait_for("(window.seenWords?.[0] ?? '') === '' && document.querySelector('main') !== null")
    shown.said("Shown after")
    return seen, made


def main():
    print(f"{program().parent.name} build, {ROUNDS} changes each, in ms: least, middle and most until seen; the program's part")
    with tempfile.TemporaryDirectory() as folder, preview(Path(folder)) as shown, chromium() as browser:
        tab = ChromiumTab(browser)
        tab.context.add_init_script(WATCHER)
        for page, address in PAGES.items():
            tab.open(shown.address + address)
            tab.wait_for("document.querySelector('preview-problems') !== null")
            for name, change in CHANGES.items():
                seen, made = measured(tab, shown, change)
                print(
                    f"{page:10} {name:20} {min(seen):5.0f} {statistics.median(seen):5.0f} {max(seen):5.0f}"
                    f"  {min(made):5.0f} {statistics.median(made):5.0f}"
                )


if __name__ == "__main__":
    main()
