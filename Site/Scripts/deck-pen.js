"use strict";

/**
 * A pen for the slide, with mouse, finger or stylus, in either window. Strokes are part of the state, so the other window shows them, and
 * they go with the slide. Keys and clickers work as before; a link or a button under the pen does not.
 */
customElements.define("deck-pen", class extends HTMLElement {
  static width = 1280;
  static beat = 60;
  static mostPoints = 6000;

  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length) return;
    this.isSpeaker = new URLSearchParams(location.search).get("view") === "speaker";
    this.stroke = null;
    this.ink = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    this.ink.setAttribute("class", "ink");
    this.ink.setAttribute("viewBox", "0 0 1280 720");
    this.ink.setAttribute("preserveAspectRatio", "xMinYMin meet");
    this.ink.setAttribute("aria-hidden", "true");
    this.deck.addEventListener("deck-command", ({ detail }) => {
      if (detail === "pen") this.toggle(!this.isOn);
      if (detail === "close") this.toggle(false);
    });
    this.deck.addEventListener("deck-change", ({ detail }) => this.follow(detail));
    this.ink.addEventListener("pointerdown", (event) => this.start(event));
    this.ink.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"]) this.ink.addEventListener(end, () => this.end());
    this.follow({ hasMoved: true, before: {} });
  }

  get isOn() {
    return document.documentElement.hasAttribute("data-pen");
  }

  /** Where the strokes lie: on the slide, or on its picture in the speaker window. */
  get surface() {
    return this.isSpeaker ? document.querySelector(".speaker__current") : this.deck.slide;
  }

  toggle(isOn) {
    if (isOn === this.isOn || (isOn && this.deck.state.exercise)) return;
    if (!isOn) this.end();
    document.documentElement.toggleAttribute("data-pen", isOn);
    for (const button of document.querySelectorAll("[data-command=pen]")) button.setAttribute("aria-pressed", String(isOn));
    this.lay();
    if (isOn) this.deck.dispatchEvent(new CustomEvent("deck-tool", { detail: "pen" }));
  }

  /** Over the slide only while there is something to draw or to show: a slide without it turns faster. */
  lay() {
    const isNeeded = this.isOn || this.deck.state.ink.length > 0;
    if (!isNeeded) this.ink.remove();
    else if (this.ink.parentElement !== this.surface) this.surface?.append(this.ink);
  }

  follow({ hasMoved, before }) {
    const { state } = this.deck;
    if (state.exercise || state.screen) this.toggle(false);
    if (hasMoved) this.stroke = null;
    if (hasMoved || before.ink !== state.ink) this.lay();
    if (before.ink !== state.ink) this.draw();
  }

  // MARK: Strokes, each a list of numbers: x, y, x, y, in units of the stage

  place(event) {
    const box = this.ink.getBoundingClientRect();
    const unit = this.constructor.width / box.width;
    return [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit].map(Math.round);
  }

  start(event) {
    if (!this.isOn || event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    // A pointer that has left already cannot be kept.
    if (event.isTrusted) this.ink.setPointerCapture(event.pointerId);
    const place = this.place(event);
    this.stroke = [...place, ...place];
    this.told = performance.now();
    this.draw();
  }

  move(event) {
    if (!this.stroke || !event.isPrimary) return;
    const [x, y] = this.place(event);
    const [lastX, lastY] = this.stroke.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) < 3) return;
    this.stroke.push(x, y);
    this.draw();
    if (performance.now() - this.told < this.constructor.beat) return;
    this.told = performance.now();
    this.tell();
  }

  end() {
    if (!this.stroke) return;
    this.tell();
    this.stroke = null;
    this.finished = undefined;
  }

  /** The stroke that is being drawn is the last of the ink. The oldest go where there are too many for a message. */
  tell() {
    const { ink } = this.deck.state;
    this.finished ??= ink;
    const strokes = [...this.finished, [...this.stroke]];
    while (strokes.length > 1 && strokes.reduce((sum, stroke) => sum + stroke.length, 0) > this.constructor.mostPoints) strokes.shift();
    this.deck.change({ ink: strokes });
  }

  draw() {
    const strokes = [...(this.stroke ? this.finished ?? this.deck.state.ink : this.deck.state.ink), ...(this.stroke ? [this.stroke] : [])];
    while (this.ink.childElementCount > strokes.length) this.ink.lastElementChild.remove();
    for (const [index, stroke] of strokes.entries()) {
      const group = this.ink.children[index] ?? this.ink.appendChild(this.line());
      const points = stroke.join(" ");
      for (const line of group.children) if (line.getAttribute("points") !== points) line.setAttribute("points", points);
    }
  }

  /** A line with a light edge, so that it is seen on any ground. */
  line() {
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const name of ["ink__edge", "ink__line"]) {
      const line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
      line.setAttribute("class", name);
      group.append(line);
    }
    return group;
  }
});
