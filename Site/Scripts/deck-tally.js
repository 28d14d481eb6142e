"use strict";

/**
 * Counts hands: in each blank cell of the slide's table, how many people stand there, as a number and as a bar. The numbers are kept for
 * this session on this machine only, and go at the press of a button. Either window counts.
 */
customElements.define("deck-tally", class extends HTMLElement {
  static storageKey = `training-toolkit.tally.${location.pathname}`;

  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length) return;
    for (const slide of this.deck.querySelectorAll("[data-tally]")) this.build(slide);
    document.addEventListener("input", ({ target }) => this.take(target));
    document.addEventListener("click", ({ target }) => this.act(target.closest?.(".tally button")));
    const isSpeaker = new URLSearchParams(location.search).get("view") === "speaker";
    this.deck.addEventListener("deck-change", ({ detail: { before, hasMoved } }) => {
      const isCounted = before.tally !== this.deck.state.tally;
      if (isCounted || (hasMoved && isSpeaker)) this.draw();
      if (isCounted) this.save();
    });
    this.deck.change({ tally: this.saved }, "link");
    this.draw();
  }

  get saved() {
    try {
      return JSON.parse(sessionStorage.getItem(this.constructor.storageKey)) ?? {};
    } catch {
      return {}; // Storage is refused, or what it holds is not ours.
    }
  }

  save() {
    try {
      sessionStorage.setItem(this.constructor.storageKey, JSON.stringify(this.deck.state.tally));
    } catch {
      // Storage is refused or full: the numbers are gone after a reload.
    }
  }

  // MARK: The table

  build(slide) {
    const template = (part) => this.querySelector(`template[data-part=${part}]`).content.firstElementChild.cloneNode(true);
    const points = [...slide.querySelectorAll("thead th")].slice(1).map((head) => head.textContent);
    for (const [row, line] of [...slide.querySelectorAll("tbody tr")].entries()) {
      for (const [point, cell] of [...line.querySelectorAll("td")].entries()) {
        const tally = template("cell");
        [tally.dataset.slide, tally.dataset.row, tally.dataset.point] = [slide.id, row, point];
        const label = TrainingToolkit.words("slides.hands-for", { point: points[point], row: row + 1 });
        tally.querySelector("input").setAttribute("aria-label", label);
        cell.append(tally);
      }
    }
    const clear = template("clear");
    clear.dataset.slide = slide.id;
    slide.querySelector(".slide__body").append(clear);
  }

  take(input) {
    const tally = input.closest?.(".tally[data-point]");
    if (tally) this.set(tally, Number.parseInt(input.value, 10) || 0);
  }

  act(button) {
    const tally = button?.closest(".tally");
    if (!tally) return;
    if (button.value === "clear") {
      const { [tally.dataset.slide]: _, ...others } = this.deck.state.tally;
      this.deck.change({ tally: others });
      this.deck.focusSlide();
    } else {
      this.set(tally, this.count(tally) + Number(button.value));
    }
  }

  count({ dataset }) {
    return this.deck.state.tally[dataset.slide]?.[`${dataset.row}/${dataset.point}`] ?? 0;
  }

  set(tally, count) {
    const { slide, row, point } = tally.dataset;
    const { tally: all } = this.deck.state;
    const most = 999;
    this.deck.change({ tally: { ...all, [slide]: { ...all[slide], [`${row}/${point}`]: Math.min(most, Math.max(0, count)) } } });
  }

  /** Also the pictures of the slide in the speaker window, which are new with each slide. All bars of a slide have one scale. */
  draw() {
    for (const cell of document.querySelectorAll(".tally[data-point]")) {
      const counts = Object.values(this.deck.state.tally[cell.dataset.slide] ?? {});
      this.drawCell(cell, this.count(cell), Math.max(1, ...counts));
    }
    for (const clear of document.querySelectorAll(".tally--clear")) {
      const counts = Object.values(this.deck.state.tally[clear.dataset.slide] ?? {});
      clear.toggleAttribute("data-idle", !counts.some((count) => count > 0));
      clear.querySelector("button").disabled = clear.hasAttribute("data-idle");
    }
  }

  drawCell(cell, count, most) {
    const input = cell.querySelector("input");
    // While a number is being typed, an empty field is no nought.
    const isTyped = input === document.activeElement && (Number.parseInt(input.value, 10) || 0) === count;
    if (!isTyped && input.value !== String(count)) input.value = count;
    cell.querySelector(".tally__bar").style.setProperty("--share", count / most);
    cell.querySelector("[value='-1']").disabled = count === 0;
  }
});
