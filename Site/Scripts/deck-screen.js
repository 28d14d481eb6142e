"use strict";

/** What lies over the slide in the room's window: a black or white screen, the countdown and the spotlight of the trainer. */
customElements.define("deck-screen", class extends HTMLElement {
  /** Of the countdown: how far down at which side, the likeliest first. */
  static places = [
    ...[0, 1].map((down) => ({ side: "end", down })),
    ...[1, 0].map((down) => ({ side: "start", down })),
    ...["end", "start"].flatMap((side) => Array.from({ length: 29 }, (_, index) => ({ side, down: 1 - (index + 1) / 30 }))),
  ];

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

  /** Where it covers least of what the slide says: in a corner if one is free, or else at one of the sides. */
  place(panel) {
    const { slide, step, exercise, screen } = this.deck.state;
    const around = [slide, step, exercise !== null, screen, innerWidth, innerHeight].join();
    if (around === this.placedFor) return;
    this.placedFor = around;
    // Nobody sees the slide under an exercise.
    const rects = exercise ? [] : this.rects;
    const put = ({ side, down }) => {
      panel.dataset.side = side;
      panel.style.setProperty("--down", down);
      return this.covered(panel.getBoundingClientRect(), rects);
    };
    let best;
    for (const place of this.constructor.places) {
      const covered = put(place);
      if (!best || covered < best.covered) best = { place, covered };
      if (covered === 0) break;
    }
    put(best.place);
  }

  /** Where text, diagrams and pictures of the slide are, and the bar below it. */
  get rects() {
    const range = document.createRange();
    const { slide } = this.deck;
    const texts = document.createTreeWalker(slide.querySelector(".slide__content"), NodeFilter.SHOW_TEXT);
    const parts = [this.deck.querySelector(".deck__bar"), ...slide.querySelectorAll("img, svg, a, button, input")];
    const rects = parts.map((part) => part.getBoundingClientRect());
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      rects.push(...range.getClientRects());
    }
    return rects;
  }

  /** How much of the rectangles is in a box, as an area. */
  covered(box, rects) {
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
