"""Loading the core and the first verdict in a page, in Chromium with its processor slowed to a quarter, against 10 ms.

Each time a real page of an exercise is opened from the disk in a browser of its own, with the page's own start held back.
Once the browser has nothing else to do, as when somebody has read the page, the page's clock runs from the first letter of
the module's text to the verdict. The median of nine counts.
"""

import os
import statistics

from figures import SITE, exercises, show
from playwright.sync_api import sync_playwright

LIMIT = 10
TIMES = 9

# What the exercises would do at once; without them the core is there and has not begun.
HOLD_BACK = "customElements.define = () => {};"
TIME = """
async ([door, question]) => {
  for (let rests = 0; rests < 20; rests += 1) await new Promise((done) => requestIdleCallback(done));
  const start = performance.now();
  await TrainingToolkit.consentCore[door](question);
  return performance.now() - start;
}
"""


def milliseconds(playwright, page, door, question):
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", chromium_sandbox=os.geteuid() != 0)
    tab = browser.new_page()
    tab.add_init_script(HOLD_BACK)
    tab.goto(page.as_uri())
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    time = tab.evaluate(TIME, [door, question])
    browser.close()
    return time


with sync_playwright() as playwright:
    for element, door, name in [("find-the-defects", "judge", "form"), ("may-this-be-disclosed", "decide", "disclosure")]:
        page, question = next(iter(exercises(element).items()))
        times = [milliseconds(playwright, page, door, question) for _ in range(TIMES)]
        time = statistics.median(times)
        detail = f"{time:.1f} ms, {min(times):.1f} to {max(times):.1f}; {page.relative_to(SITE)}"
        show(f"load and first verdict on a {name} / 10 ms", time / LIMIT, 1, detail)
