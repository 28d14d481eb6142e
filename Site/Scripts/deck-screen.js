"use strict";

/** What lies over the slide in the room's window: a black or white screen, the countdown and the spotlight of the trainer. */
customElements.define("deck-screen", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length || new URLSearchParams(location.search).get("view") === "speaker") return;
    this.timing = TrainingToolkit.data("deck-timer");
    this.blank = this.querySelector(".blank");
    this.blank.addEventListener("click", () => this.deck.change({ screen: "" }));
    this.deck.addEventListener("deck-change", ({ detail }) => {
      if (detail.before.screen !== this.deck.state.screen) this.drawBlank();
      if (detail.before.countdown !== this.deck.state.countdown) this.drawCountdown();
    });
    setInterval(() => this.drawCountdown(), 250);
  }

  drawBlank() {
    const { screen } = this.deck.state;
    this.blank.hidden = screen === "";
    this.blank.dataset.color = screen;
    const { exercise } = this.deck.state;
    this.deck.inert = screen !== "" || exercise !== null;
    if (screen) this.blank.focus();
    else if (exercise) document.querySelector("deck-exercise").focus();
    else this.deck.focusSlide();
  }

  /** `place` is on the slide, from 0 to 1 each way; null puts the light out. */
  point(place) {
    const light = this.querySelector(".spotlight");
    light.hidden = !place;
    if (!place) return;
    const box = this.deck.slide.getBoundingClientRect();
    light.style.setProperty("--x", `${box.left + place.x * box.width}px`);
    light.style.setProperty("--y", `${box.top + place.y * box.height}px`);
  }

  drawCountdown() {
    const { countdown } = this.deck.state;
    const panel = this.querySelector(".room-countdown");
    panel.hidden = !countdown?.isShown;
    if (panel.hidden) return;
    const isOver = Date.now() >= countdown.endsAt;
    const show = (part, text) => {
      if (part.textContent !== text) part.textContent = text;
    };
    show(panel.querySelector(".room-countdown__what"), countdown.what);
    show(panel.querySelector(".room-countdown__time"), isOver ? TrainingToolkit.words("slides.time-is-up") : this.timing.countdown(countdown, Date.now()));
  }
});
