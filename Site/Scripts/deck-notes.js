"use strict";

/** The notes of the slide in a drawer beside it, for a trainer with one screen. */
customElements.define("deck-notes", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length || new URLSearchParams(location.search).get("view") === "speaker") return;
    this.drawer = this.querySelector("aside");
    this.querySelector("button").addEventListener("click", () => this.toggle(false));
    this.deck.addEventListener("deck-command", ({ detail }) => {
      if (detail === "notes") this.toggle(this.drawer.hidden);
      if (detail === "close") this.toggle(false);
    });
    this.deck.addEventListener("deck-change", ({ detail }) => {
      if (this.drawer.hidden) return;
      if (detail.hasMoved || detail.before.exercise?.id !== this.deck.state.exercise?.id) this.draw();
    });
  }

  toggle(isOpen) {
    if (!isOpen && this.drawer.contains(document.activeElement)) this.deck.focusSlide();
    this.drawer.hidden = !isOpen;
    document.documentElement.toggleAttribute("data-notes", isOpen);
    const button = this.deck.querySelector("[data-command=notes]");
    button.setAttribute("aria-pressed", String(isOpen));
    this.draw();
  }

  draw() {
    const text = this.querySelector(".notes__text");
    if (this.drawer.hidden) {
      text.replaceChildren();
      return;
    }
    text.replaceChildren(this.deck.notes);
    text.scrollTop = 0;
    this.querySelector("h2").textContent = TrainingToolkit.words("slides.notes-for-slide", { number: this.deck.slide.dataset.number });
  }
});
