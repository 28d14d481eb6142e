"use strict";

/**
 * Keys, clickers and buttons to commands; and the dialog that lists the keys and switches those off that are characters.
 *
 * Clickers send PageDown and PageUp, and a full stop or B for a black screen; nothing else may have these keys.
 */
customElements.define("deck-keys", class extends HTMLElement {
  static characters = {
    b: "black", ".": "black", w: "white", o: "overview", "/": "find", f: "fullscreen", s: "speaker", n: "notes", "?": "help",
    e: "exercise", p: "pen", c: "clear",
  };

  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length) return;
    this.dialog = this.querySelector("dialog");
    this.digits = "";
    this.checkbox = this.querySelector(".keys__switch input");
    this.checkbox.addEventListener("change", () => TrainingToolkit.settings.choose("keys", this.checkbox.checked ? "" : "off"));
    document.addEventListener("settings-changed", () => this.showChoice());
    this.showChoice();
    this.querySelector(".sheet__close").addEventListener("click", () => this.dialog.close());
    document.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-command]");
      if (button) this.deck.command(button.dataset.command);
      this.openExercise(event);
    });
    this.deck.addEventListener("deck-command", (event) => {
      if (event.detail === "help") this.dialog.showModal();
      if (event.detail === "fullscreen") this.toggleFullscreen();
    });
    this.deck.addEventListener("deck-change", ({ detail: { before } }) => {
      const { screen, version } = this.deck.state;
      if (before.screen !== screen || before.version !== version) this.draw();
    });
    this.draw();
  }

  /** Whether letters, digits and signs are keys. */
  get takesCharacters() {
    return this.checkbox.checked;
  }

  showChoice() {
    this.checkbox.checked = TrainingToolkit.settings.of("keys") !== "off";
  }

  /** A click that asks for a new tab or window gets the exercise's own page. */
  openExercise(event) {
    const link = event.target.closest?.("[data-exercise]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.deck.openExercise(link.dataset.exercise);
  }

  press(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (this.isForTheField(event)) return;
    const word = this.wordOf(event);
    if (!word) return;
    event.preventDefault();
    if (word === "done") return;
    this.showDigits("");
    this.deck.command(word);
  }

  /** Fields keep their keys; only where hands or minutes are counted does a clicker go on. */
  isForTheField({ key, target }) {
    if (target.closest?.(".tally, .countdown") && ["PageDown", "PageUp", "Escape"].includes(key)) return false;
    const field = target.closest?.("input, select, textarea, [contenteditable], dialog");
    // One in a dialog that has just been closed has the focus until the next frame.
    return Boolean(field?.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  }

  /** What a key asks for: a command, "done" if that is done already, nothing if the key is not ours. */
  wordOf(event) {
    const { key } = event;
    if (key === "Escape") return this.escape();
    if (key === "Enter") return this.digits ? this.enter() : undefined;
    const isOnControl = event.target.closest?.("button, a, summary, [tabindex='0']");
    const scrolls = document.documentElement.scrollHeight > window.innerHeight + 1;
    const words = { PageDown: "next", ArrowRight: "next", PageUp: "before", ArrowLeft: "before" };
    const isInText = event.target.closest?.("[tabindex='0']");
    if (!isInText) Object.assign(words, { Home: "first", End: "last" });
    if (!scrolls && !isInText) Object.assign(words, { ArrowDown: "next", ArrowUp: "before" });
    if (!isOnControl) words[" "] = event.shiftKey ? "before" : "next";
    if (words[key]) return words[key];
    if (!this.takesCharacters || event.repeat) return undefined;
    if (/^[0-9]$/.test(key)) return this.addDigit(key);
    return this.constructor.characters[key.toLowerCase()];
  }

  escape() {
    const { screen, exercise, countdown } = this.deck.state;
    if (this.digits) this.showDigits("");
    else if (screen) this.deck.change({ screen: "" });
    else if (exercise) this.deck.change({ exercise: null });
    else if (countdown?.isShown) this.deck.change({ countdown: { ...countdown, isShown: false } });
    else this.deck.command("close");
  }

  addDigit(digit) {
    this.showDigits((this.digits + digit).slice(-3));
    return "done";
  }

  enter() {
    const slide = this.deck.slides.find((other) => Number(other.dataset.number) === Number(this.digits));
    this.showDigits("");
    this.deck.go(slide);
    return "done";
  }

  showDigits(digits) {
    if (digits === this.digits) return;
    this.digits = digits;
    const sign = this.querySelector(".deck-number");
    sign.hidden = digits === "";
    sign.textContent = TrainingToolkit.words("slides.press-enter", { digits });
  }

  toggleFullscreen() {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
    // A browser may refuse; then the window stays as it is.
    done?.catch(() => {});
  }

  /** Buttons that stay pressed show it. */
  draw() {
    const { screen, version } = this.deck.state;
    const pressed = { black: screen === "black", white: screen === "white", version: version === "short" };
    for (const button of document.querySelectorAll("[data-command][aria-pressed]")) {
      const { command } = button.dataset;
      if (command in pressed) button.setAttribute("aria-pressed", String(pressed[command]));
    }
  }
});
