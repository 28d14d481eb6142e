"""What the frame keeps that keeps things for all pages of the site."""

import json

IS_LOADED = "location.pathname.endsWith('hub.html') && document.readyState === 'complete'"
ALL = "Object.values(localStorage).join()"
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
    tab.wait_for_in("iframe", IS_LOADED)
    return tab.evaluate_in("iframe", expression)


def wait_until_stored(tab, text):
    """Returns when a text is among what is kept."""
    tab.wait_for_in("iframe", f"{IS_LOADED} && {ALL}.includes({json.dumps(text)})")


def fill(tab):
    """Leaves the frame no room for another letter."""
    stored(tab, FILL)
