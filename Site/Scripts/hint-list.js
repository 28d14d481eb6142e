"use strict";

/** Offers a hint only when the one before it has been read. */
customElements.define("hint-list", class extends HTMLElement {
  connectedCallback() {
    const hints = [...this.querySelectorAll("details")];
    hints.forEach((hint, index) => {
      hint.hidden = index > 0;
      hint.addEventListener("toggle", () => {
        if (hint.open && hints[index + 1]) hints[index + 1].hidden = false;
      });
    });
  }
});
