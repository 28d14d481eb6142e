"use strict";

/**
 * Shows what a marked term means beside the term: where the mouse rests on it, or by click, tap, Enter or Space. Without script, or in a
 * browser without popovers, the term is a link to its entry in the glossary.
 *
 * What was opened by the mouse resting stays while the mouse is on it; what was asked for takes the focus, so that it is read aloud.
 * Esc and a click elsewhere close it.
 */
customElements.define("term-definitions", class extends HTMLElement {
  /** How long the mouse rests before a definition appears or vanishes, in milliseconds. */
  static delay = 300;
  static distance = 4;
  static margin = 16;

  connectedCallback() {
    if (!("popover" in HTMLElement.prototype)) return;
    this.term = null;
    this.box = document.createElement("div");
    this.box.className = "definition";
    this.box.popover = "auto";
    this.box.tabIndex = -1;
    this.box.setAttribute("role", "dialog");
    this.append(this.box);
    for (const term of document.querySelectorAll("a.term")) this.wire(term);
    this.box.addEventListener("pointerenter", () => clearTimeout(this.timer));
    this.box.addEventListener("pointerleave", (event) => this.leave(event));
    this.box.addEventListener("keydown", (event) => this.press(event));
    this.box.addEventListener("toggle", () => this.toggled());
  }

  wire(term) {
    term.setAttribute("role", "button");
    term.setAttribute("aria-haspopup", "dialog");
    term.setAttribute("aria-expanded", "false");
    term.addEventListener("click", (event) => this.ask(event));
    term.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      term.click();
    });
    term.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType === "mouse") this.after(() => this.show(term));
    });
    term.addEventListener("pointerleave", (event) => this.leave(event));
  }

  after(action) {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, this.constructor.delay);
  }

  leave({ pointerType }) {
    if (pointerType !== "mouse") return;
    this.after(() => {
      if (!this.box.contains(document.activeElement)) this.box.hidePopover();
    });
  }

  /** A click that asks for a new tab or window gets the glossary. */
  ask(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(this.timer);
    const term = event.currentTarget;
    term.focus({ preventScroll: true });
    this.show(term);
    this.box.focus({ preventScroll: true });
  }

  show(term) {
    if (this.term !== term) {
      this.term?.setAttribute("aria-expanded", "false");
      this.box.hidePopover();
      const source = [...this.querySelectorAll("template")].find(({ dataset }) => dataset.term === term.dataset.term);
      this.box.replaceChildren(source.content.cloneNode(true));
      this.box.setAttribute("aria-label", source.dataset.name);
    }
    this.term = term;
    if (!this.box.matches(":popover-open")) this.box.showPopover();
    term.setAttribute("aria-expanded", "true");
    this.place(term);
  }

  /** Under the term; over it where there is no room below. */
  place(term) {
    const { distance, margin } = this.constructor;
    const lines = [...term.getClientRects()];
    const { offsetWidth, offsetHeight } = this.box;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = lines.at(-1).bottom + distance;
    const above = lines[0].top - distance - offsetHeight;
    const top = below + offsetHeight > clientHeight && above > 0 ? above : below;
    const left = Math.max(margin, Math.min(lines[0].left, clientWidth - offsetWidth - margin));
    this.box.style.top = `${top + window.scrollY}px`;
    this.box.style.left = `${left + window.scrollX}px`;
  }

  toggled() {
    if (this.box.matches(":popover-open")) return;
    this.term?.setAttribute("aria-expanded", "false");
    this.term = null;
  }

  /** Tab leads on from the term. */
  press(event) {
    if (event.key !== "Tab") return;
    const links = [...this.box.querySelectorAll("a")];
    const isLeaving = event.shiftKey ? event.target === this.box : event.target === links.at(-1);
    if (!isLeaving) return;
    const { term } = this;
    this.box.hidePopover();
    term.focus();
    if (event.shiftKey) event.preventDefault();
  }
});
