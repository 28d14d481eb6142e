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
from test_preview import CASE, SECTION, SLIDES, STUDY, TITLE

ROUNDS = 15
LINE = ("a line of a slide", SECTION, "- Our systems touch each other every day", "- {}: our systems touch each other")
ADDED_LINE = ("an added line", SECTION, "- Gaps and misunderstandings", "- {}\n- Gaps and misunderstandings")
ADDED_SLIDE = (
    "an added slide",
    SECTION,
    TITLE,
    f"## {{}}\n<!-- minutes: 1 -->\n\n- It\n\n### Talking points\n\nSay it.\n\n{TITLE}",
)
SLIDE_TITLE = ("a slide's title", SECTION, TITLE, "## {}")
TOOLKIT_TITLE = ("the toolkit's title", "Content/toolkit.yml", "title: Child Welfare", "title: {}")
CHANGES = [
    *((page, *change) for page in (STUDY, SLIDES) for change in (LINE, ADDED_LINE, SLIDE_TITLE, ADDED_SLIDE, TOOLKIT_TITLE)),
    (CASE, "a request", "Content/exercises/case-02-the-worker-already-knows.md", "She calls the counselor", "{}"),
    ("checks/values.html", "a question", "Content/checks/values.md", "## Match each system", "## {}"),
    ("law.html", "a text of the law", "Content/law/acknowledge-presence.md", "At a place", "{}"),
    ("glossary.html", "a definition", "Content/glossary.md", "The federal rule that keeps", "{}"),
    ("readings/five-reports.html", "a reading", "Content/readings/01-five-reports.md", "The law set", "{}"),
]
# The first frame that has the words, in the page as it is or in one that is shown anew. To look for them more often than once a
# frame would take time from a page that loads.
WATCHER = """
(() => {
  let last = "";
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const [words] = /Change number \\d\\d/.exec(document.title + document.querySelector("main")?.textContent) ?? [""];
    if (words === last) return;
    last = words;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.seenWords = [words, performance.timeOrigin + performance.now()]; };
    port2.postMessage(null);
  };
  new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  }).observe(document, { childList: true, subtree: true, characterData: true });
})();
"""


def measured(tab, shown, file, before, after):
    """Of each round: how long until it was seen, and how long the program took."""
    seen, made = [], []
    for number in range(ROUNDS):
        words = f"Change number {number:02}"
        time.sleep(0.4)  # Translations are read meanwhile.
        start = time.time()
        shown.replace(file, before, after.format(words))
        time.sleep(0.4)  # Asking takes time from the page itself.
        tab.wait_for(f"window.seenWords?.[0] === '{words}'")
        seen.append(1000 * -start + tab.evaluate("window.seenWords[1]"))
        made.append(float(shown.said("Shown after").split()[2]))
        shown.replace(file, after.format(words), before)
        tab.wait_for("(window.seenWords?.[0] ?? '') === '' && document.querySelector('main') !== null")
        shown.said("Shown after")
    return seen, made


def main():
    print(f"{program().parent.name} build, {ROUNDS} changes each, in ms: least, middle and most until seen; the program's part")
    with tempfile.TemporaryDirectory() as folder, preview(Path(folder)) as shown, chromium() as browser:
        tab = ChromiumTab(browser)
        tab.context.add_init_script(WATCHER)
        for address, name, *change in CHANGES:
            tab.open(shown.address + address)
            tab.wait_for("document.querySelector('preview-problems') !== null")
            seen, made = measured(tab, shown, *change)
            print(
                f"{address.partition('#')[0]:40} {name:20} {min(seen):5.0f} {statistics.median(seen):5.0f} {max(seen):5.0f}"
                f"  {min(made):5.0f} {statistics.median(made):5.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
