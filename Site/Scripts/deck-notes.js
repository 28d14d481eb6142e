"use strict";

/** The notes of the slide and the time in a drawer beside it, for a trainer with one screen. */
customElements.define("deck-notes", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length || new URLSearchParams(location.search).get("view") === "speaker") return;
    this.drawer = this.querySelector("aside");
    this.timing = TrainingToolkit.data("deck-timer");
    this.querySelector(".notes__head button").addEventListener("click", () => this.toggle(false));
    this.querySelector(".notes__run").addEventListener("click", () => this.deck.toggleTimer("paused"));
    this.deck.addEventListener("deck-command", ({ detail }) => {
      if (detail === "notes") this.toggle(this.drawer.hidden);
      if (detail === "close") this.toggle(false);
    });
    setInterval(() => this.tick(), 1000);
    this.deck.addEventListener("deck-change", ({ detail }) => {
      if (this.drawer.hidden) return;
      if (detail.before.timer !== this.deck.state.timer) this.tick();
      if (detail.hasMoved || detail.before.exercise?.id !== this.deck.state.exercise?.id) this.draw();
      else if (detail.before.step !== this.deck.state.step) this.followSteps();
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
    this.followSteps();
    this.tick();
    this.querySelector("h2").textContent = TrainingToolkit.words("slides.notes-for-slide", { number: this.deck.slide.dataset.number });
  }

  followSteps() {
    TrainingToolkit.data("deck-steps").follow(this.querySelector(".notes__text"), this.deck.state.step);
  }

  tick() {
    if (this.drawer.hidden) return;
    const { plan, timer } = this.deck;
    const now = Date.now();
    const { presented } = this.timing.read(timer, now);
    const pace = this.timing.paceInWords(timer, plan, now);
    const shown = { clock: this.timing.timeOfDay(now), elapsed: this.timing.clock(presented), pace: pace.text, run: this.timing.runInWords(timer) };
    for (const [name, text] of Object.entries(shown)) {
      const part = this.querySelector(`.notes__${name}`);
      if (part.textContent !== text) part.textContent = text;
    }
    this.querySelector(".notes__pace").dataset.look = pace.look;
  }
});
