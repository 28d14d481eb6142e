// Runs before the page is drawn, so that no page flashes up in the wrong colors. The switch itself is in theme-switch.js.
(() => {
  "use strict";
  const page = document.documentElement;
  page.classList.add("has-script");
  try {
    const theme = localStorage.getItem("training-toolkit.theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Storage is refused: the computer's own colors are shown.
  }
})();
