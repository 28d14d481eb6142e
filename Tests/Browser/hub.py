"""What the frame keeps that keeps things for all pages of the site."""

import time

IS_LOADED = "location.pathname.endsWith('hub.html') && document.readyState === 'complete'"
ALL = "Object.values(localStorage).join()"
PATIENCE = 30
FILL = """
(() => {
  let length = 2 ** 24;
  for (let count = 0; length >= 1;) {
    try {
      localStorage.setItem(`full/${count}`, "x".repeat(length));
      count += 1;
    } catch {
      length /= 2;
    }
  }
})()
"""


def stored(tab, expression=ALL):
    """What an expression comes to in the frame, once the frame is there."""
    tab.wait_for("document.querySelector('iframe') !== null")
    end = time.monotonic() + PATIENCE
    while not tab.evaluate_in("iframe", IS_LOADED):
        assert time.monotonic() < end, "the frame that keeps things was never loaded"
    return tab.evaluate_in("iframe", expression)


def wait_until_stored(tab, text):
    """Returns when a text is among what is kept."""
    end = time.monotonic() + PATIENCE
    while text not in stored(tab):
        assert time.monotonic() < end, f"{text} was never stored"


def fill(tab):
    """Leaves the frame no room for another letter."""
    stored(tab, FILL)
