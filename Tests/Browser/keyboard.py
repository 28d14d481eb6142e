"""Finding the way by keyboard, as someone does who hears what has the focus."""

FOCUSED = r"""
(() => {
  const element = document.activeElement;
  const name = element.getAttribute("aria-label") ?? (element.labels?.[0] ?? element).textContent;
  return name.replace(/\s+/g, " ").trim();
})()
"""

MOST_STEPS = 300


def focused(tab):
    """The name of what has the focus."""
    return tab.evaluate(FOCUSED)


def tab_to(tab, name, key="Tab"):
    """Presses Tab until something with this name, or with a name that starts so, has the focus."""
    passed = []
    for _ in range(MOST_STEPS):
        tab.press(key)
        reached = focused(tab)
        if reached.startswith(name):
            return reached
        passed.append(reached[:40])
    raise AssertionError(f"'{name}' is not reached by {key}; passed {passed}")


def press_until(tab, key, condition):
    """Presses a key until an expression is true."""
    for _ in range(MOST_STEPS):
        if tab.evaluate(condition):
            return
        tab.press(key)
    raise AssertionError(f"{key} never makes it true: {condition}")
