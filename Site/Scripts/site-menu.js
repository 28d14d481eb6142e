"use strict";

/** What a button opens and closes: on narrow screens the main navigation and that of the module; in the header the choices of text and colors. */
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
    // It lies over the page, and what has the focus there must be in sight.
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget)) show(false);
    });
  }
});
