"use strict";

/** Light, dark, or as the computer has it; remembered where the browser allows that. */
customElements.define("theme-switch", class extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.show(document.documentElement.dataset.theme ?? "system");
    this.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.choose(button.value);
    });
  }

  choose(theme) {
    const page = document.documentElement;
    if (theme === "system") delete page.dataset.theme;
    else page.dataset.theme = theme;
    this.show(theme);
    try {
      localStorage.setItem("training-toolkit.theme", theme);
    } catch {
      // Storage is refused or full: the choice holds for this page.
    }
  }

  show(theme) {
    for (const button of this.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === theme));
  }
});
