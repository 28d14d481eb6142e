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
    for (const event of ["fullscreenchange", "visibilitychange"]) document.addEventListener(event, () => this.stayAwake());
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
    this.place(panel);
  }

  /** In the corner where it covers least of what the slide says. */
  place(panel) {
    const { slide, step, exercise, screen } = this.deck.state;
    const around = [slide, step, exercise !== null, screen, innerWidth, innerHeight].join();
    if (around === this.placedFor) return;
    this.placedFor = around;
    const corners = ["start end", "end end", "end start", "start start"];
    const covered = corners.map((corner) => {
      panel.dataset.corner = corner;
      return this.covered(panel.getBoundingClientRect());
    });
    panel.dataset.corner = corners[covered.indexOf(Math.min(...covered))];
  }

  /** How much text, diagram and picture of the slide is in a box, as an area. Nobody sees the slide under an exercise. */
  covered(box) {
    if (this.deck.state.exercise) return 0;
    const range = document.createRange();
    const { slide } = this.deck;
    const texts = document.createTreeWalker(slide.querySelector(".slide__content"), NodeFilter.SHOW_TEXT);
    const rects = [...slide.querySelectorAll("img, svg, a, button, input")].map((part) => part.getBoundingClientRect());
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      rects.push(...range.getClientRects());
    }
    const overlap = (from, to, start, end) => Math.max(0, Math.min(to, end) - Math.max(from, start));
    return rects.reduce((sum, rect) =>
      sum + overlap(box.left, box.right, rect.left, rect.right) * overlap(box.top, box.bottom, rect.top, rect.bottom), 0);
  }

  /** A display that goes dark in a talk would have to be woken before everyone. Browsers end this when the page is hidden. */
  async stayAwake() {
    const isConnected = document.querySelector("speaker-window")?.link?.isConnected;
    const isPresenting = !document.hidden && (document.fullscreenElement !== null || isConnected);
    const held = this.wake;
    this.wake = isPresenting ? held ?? navigator.wakeLock?.request("screen").catch(() => null) : undefined;
    if (!isPresenting) (await held)?.release();
  }
});
