"""How fast the slides of Module 7 turn, beside a reveal.js deck with the same text: `make bench`.

Both decks open from the disk in Chromium with the processor slowed four times, and every slide is turned to by the key of a
clicker. The browser's clock says how long the page is at work for a turn: from the key to the end of its handlers, and from the
beginning of the next frame to the end of its painting. What is in between is the wait for the screen, nobody's fault. A frame
of 60 a second has 16.7 ms.
"""

import gzip
import json
import statistics
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

from chromium import chromium  # noqa: E402
from revealjs import READ_SLIDES, build  # noqa: E402

SLOWDOWN = 4
FRAME = 1000 / 60
# Before each key, in milliseconds: faster than anybody presents, and slow enough for what a deck does once a slide is shown.
PAUSE = 250
LOADS = 5
ROUNDS = 7
RESULTS = ROOT / ".build" / "benchmarks" / "slides.json"

# Before any script of the page: when the deck is ready and its first slide painted, and how long each turn takes.
OBSERVE = """
(() => {
  const after = (task) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = task; port2.postMessage(0); };
  let turn;
  const bench = (window.bench = { ready: 0, turns: [], keys: 0, events: [], longFrames: 0 });
  new MutationObserver((_, observer) => {
    if (!document.querySelector("slide-deck[data-enhanced], .reveal.ready")) return;
    observer.disconnect();
    requestAnimationFrame(() => after(() => { bench.ready = performance.now(); }));
  }).observe(document, { subtree: true, childList: true, attributes: true });
  addEventListener("keydown", () => {
    turn = { key: performance.now() };
    requestAnimationFrame(() => {
      turn.frame = performance.now();
      after(() => {
        turn.painted = performance.now();
        const shown = [...document.querySelectorAll(".slide:not([hidden]), .slides section.present")].at(-1);
        // A step within a slide is none.
        if (shown !== bench.shown) bench.turns.push(turn);
        bench.shown = shown;
        bench.keys += 1;
      });
    });
  }, true);
  // Both decks listen on the document, before the window.
  addEventListener("keydown", () => { turn.handled = performance.now(); });
  new PerformanceObserver((list) => {
    bench.events.push(...list.getEntries().filter(({ name }) => name === "keydown").map(({ duration }) => duration));
  }).observe({ type: "event", durationThreshold: 16 });
  const longFrames = new PerformanceObserver((list) => { bench.longFrames += list.getEntries().length; });
  longFrames.observe({ type: "long-animation-frame" });
})()
"""


IS_LAST = """
(() => {
  const deck = document.querySelector("slide-deck");
  return deck ? !deck.slides.at(-1).hidden : Reveal.isLastSlide();
})()
"""


def main():
    ours = ROOT / "Public" / "module-7" / "slides.html"
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        slides = read_slides(browser, ours)
        decks = {"ours": ours, "reveal.js": build(slides, Path(folder))}
        # In turns, so that both have their share of the times at which the machine does something else.
        rounds = [{name: turned(browser, page, len(slides)) for name, page in decks.items()} for _ in range(ROUNDS)]
        results = {name: summary(browser, page, [each[name] for each in rounds]) for name, page in decks.items()}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps({"slides": len(slides), **results}, indent=2) + "\n", encoding="utf-8")
    print(report(len(slides), results["ours"], results["reveal.js"]))


def read_slides(browser, page):
    tab = browser.new_page()
    tab.goto(page.as_uri())
    slides = tab.evaluate(READ_SLIDES)
    tab.close()
    return slides


def turned(browser, page, count):
    """What the page has seen of one walk through its deck."""
    context, tab, _ = opened(browser, page)
    keys = 0
    while not tab.evaluate(IS_LAST):
        tab.wait_for_timeout(PAUSE)
        tab.keyboard.press("PageDown")
        keys += 1
        wait(tab, f"bench.keys >= {keys}")
    bench = tab.evaluate("({ ...bench, shown: null })")
    context.close()
    assert len(bench["turns"]) >= count - 1, f"not every slide of {page} was turned to"
    return bench


def summary(browser, page, walks):
    """Weight, loading and turning of a deck."""
    rounds = [walk["turns"] for walk in walks]
    work = best(rounds, work_of)
    latency = best(rounds, lambda turn: turn["painted"] - turn["key"])
    return {
        **weight(browser, page),
        "first slide": loading(browser, page),
        "turn, median": statistics.median(work),
        "turn, 95 of 100": percentile(work, 95),
        "turn, slowest": max(work),
        "key to painted, median": statistics.median(latency),
        "key to painted, 95 of 100": percentile(latency, 95),
        "turns over a frame": sum(time > FRAME for time in work),
        "events over 16 ms": min(len(walk["events"]) for walk in walks),
        "frames over 50 ms": min(walk["longFrames"] for walk in walks),
    }


def best(rounds, time):
    """For each slide the shortest time of all rounds: what else the machine does only ever adds to it."""
    return [min(time(turn) for turn in turns) for turns in zip(*rounds, strict=True)]


def work_of(turn):
    """The milliseconds in which the page was busy with a turn."""
    return turn["handled"] - turn["key"] + turn["painted"] - turn["frame"]


def weight(browser, page):
    """The files that a deck loads until its first slide is there, as they are and packed as a host would send them."""
    context, _, requests = opened(browser, page)
    context.close()
    files = [Path(unquote(urlsplit(url).path)).read_bytes() for url in requests if url.startswith("file:")]
    return {
        "requests": len(files),
        "kilobytes": sum(len(file) for file in files) / 1000,
        "kilobytes, gzip": sum(len(gzip.compress(file)) for file in files) / 1000,
    }


def loading(browser, page):
    """The median time from the beginning of the navigation until the deck is ready and its first slide painted."""
    times = []
    for _ in range(LOADS):
        context, tab, _ = opened(browser, page)
        times.append(tab.evaluate("bench.ready"))
        context.close()
    return statistics.median(times)


def opened(browser, page):
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    context.add_init_script(OBSERVE)
    tab = context.new_page()
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    tab.goto(page.as_uri())
    wait(tab, "bench.ready > 0")
    return context, tab, requests


def wait(tab, expression):
    """Without Playwright's own waiting, which the page's policy refuses; it gives up after half a minute."""
    for _ in range(3000):
        if tab.evaluate(expression):
            return
        tab.wait_for_timeout(10)
    raise AssertionError(f"never true: {expression}")


def percentile(values, share):
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def report(count, ours, other):
    rows = [(name, ours[name], other[name]) for name in ours]
    lines = [
        f"{count} slides, the best of {ROUNDS} rounds for each, processor slowed {SLOWDOWN} times; times in milliseconds",
        f"{'':<28}{'ours':>10}{'reveal.js':>12}{'ratio':>8}",
    ]
    for name, one, two in rows:
        ratio = f"{one / two:.2f}" if two else "-"
        lines.append(f"{name:<28}{one:>10.1f}{two:>12.1f}{ratio:>8}")
    over = ours["turns over a frame"]
    lines.append("Every slide turns within a frame." if over == 0 else f"{over} of {count - 1} turns take longer than a frame.")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
