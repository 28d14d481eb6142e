"use strict";

/** All slides as cards, by section: to jump to one, or to find one by its words. */
customElements.define("deck-overview", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length) return;
    this.dialog = this.querySelector("dialog");
    this.input = this.querySelector("input");
    this.deck.addEventListener("deck-command", ({ detail }) => {
      if (detail === "overview") this.open(false);
      if (detail === "find") this.open(true);
    });
    this.querySelector(".sheet__close").addEventListener("click", () => this.dialog.close());
    this.input.addEventListener("input", () => this.filter());
    this.dialog.addEventListener("keydown", (event) => this.press(event));
    this.dialog.addEventListener("click", (event) => this.choose(event));
  }

  slideOf(card) {
    return this.deck.slides.find((slide) => `#${slide.id}` === card.getAttribute("href"));
  }

  wordsOf(card) {
    const slide = this.slideOf(card);
    return this.plain(`${slide.dataset.number} ${slide.querySelector(".slide__content").textContent}`);
  }

  plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  get shown() {
    return this.cards.filter((card) => !card.parentElement.hidden);
  }

  open(isFinding) {
    this.cards = [...this.querySelectorAll(".overview__card")];
    this.words = new Map(this.cards.map((card) => [card, this.wordsOf(card)]));
    this.input.value = "";
    this.filter();
    const { slide, route } = this.deck;
    for (const card of this.cards) {
      const other = this.slideOf(card);
      if (other === slide) card.setAttribute("aria-current", "true");
      else card.removeAttribute("aria-current");
      card.toggleAttribute("data-passed-over", !route.includes(other));
    }
    this.dialog.showModal();
    const current = this.dialog.querySelector("[aria-current]");
    current.scrollIntoView({ block: "center", behavior: "instant" });
    (isFinding ? this.input : current).focus({ preventScroll: true });
  }

  filter() {
    const words = this.plain(this.input.value).split(/\s+/).filter(Boolean);
    for (const card of this.cards) card.parentElement.hidden = !words.every((word) => this.words.get(card).includes(word));
    for (const section of this.querySelectorAll(".overview__section")) section.hidden = !section.querySelector("li:not([hidden])");
    const count = this.shown.length;
    const found = count === 0 ? TrainingToolkit.words("slides.no-slide-has") : TrainingToolkit.words("slides.slides-found", { count });
    this.querySelector(".overview__found").textContent = words.length > 0 ? found : "";
  }

  choose(event) {
    const card = event.target.closest(".overview__card");
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dialog.close();
    this.deck.go(this.slideOf(card));
    this.deck.focusSlide();
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isInInput = event.target === this.input;
    const goesOn = isInInput ? ["ArrowDown", "Enter"].includes(event.key) : this.move(event.key, event.target);
    if (!goesOn) return;
    event.preventDefault();
    if (isInInput && event.key === "Enter") this.shown[0]?.click();
    else if (isInInput) this.shown[0]?.focus();
  }

  /** Moves among the cards as they lie; false if the key does not do that. */
  move(key, from) {
    if (key.toLowerCase() === "o") this.dialog.close();
    else if (key === "/") this.input.focus();
    else {
      const target = this.target(key, this.shown, this.shown.indexOf(from));
      target?.focus();
      return target !== undefined;
    }
    return true;
  }

  target(key, cards, place) {
    if (place < 0) return undefined;
    const clamped = (index) => cards[Math.min(cards.length - 1, Math.max(0, index))];
    const simple = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: cards.length - 1 };
    if (key in simple) return clamped(simple[key]);
    if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
    const box = cards[place].getBoundingClientRect();
    const isDown = key === "ArrowDown";
    const rows = cards.map((card) => ({ card, box: card.getBoundingClientRect() }))
      .filter((other) => isDown ? other.box.top > box.top + 4 : other.box.top < box.top - 4);
    if (rows.length === 0) return cards[place];
    const top = isDown ? rows[0].box.top : rows.at(-1).box.top;
    const row = rows.filter((other) => Math.abs(other.box.top - top) < 4);
    return row.reduce((best, other) => Math.abs(other.box.left - box.left) < Math.abs(best.box.left - box.left) ? other : best).card;
  }
});
