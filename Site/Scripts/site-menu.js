"use strict";

/** Folds the main navigation away on narrow screens. */
customElements.define("site-menu", class extends HTMLElement {
  connectedCallback() {
    const toggle = this.querySelector("button");
    toggle.hidden = false;
    const show = (isOpen) => toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.addEventListener("click", () => show(toggle.getAttribute("aria-expanded") !== "true"));
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || toggle.getAttribute("aria-expanded") !== "true") return;
      show(false);
      toggle.focus();
    });
  }
});
