"use strict";

/**
 * Shows one slide at a time. The address keeps the place; only the slide that is shown is there for assistive technology.
 *
 * Keys are those of clickers and presenters: PageDown, arrows, space; PageUp; Home and End.
 */
customElements.define("slide-deck", class extends HTMLElement {
  connectedCallback() {
    this.slides = [...this.querySelectorAll(".slide")];
    if (this.slides.length === 0) return;
    this.dataset.enhanced = "";
    this.querySelector(".deck__controls").hidden = false;
    this.querySelector(".deck__study").hidden = false;
    this.buttons = [...this.querySelectorAll("[data-step]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.step(Number(button.dataset.step)));
    window.addEventListener("hashchange", () => this.showAddress());
    document.addEventListener("keydown", (event) => this.press(event));
    this.show(Math.max(0, this.indexOfAddress()), { isArrival: true });
  }

  indexOfAddress() {
    const id = decodeURIComponent(location.hash.slice(1));
    return this.slides.findIndex((slide) => slide.id === id);
  }

  showAddress() {
    const index = this.indexOfAddress();
    if (index >= 0 && index !== this.index) this.show(index);
  }

  step(count) {
    const index = Math.min(this.slides.length - 1, Math.max(0, this.index + count));
    if (index !== this.index) this.show(index);
  }

  show(index, { isArrival = false } = {}) {
    const slide = this.slides[index];
    this.index = index;
    for (const other of this.slides) other.hidden = other !== slide;
    for (const button of this.buttons) {
      const target = index + Number(button.dataset.step);
      button.disabled = target < 0 || target >= this.slides.length;
    }
    this.toggleAttribute("data-dark", slide.matches(".slide--title, .slide--section"));
    this.querySelector(".deck__number").textContent = slide.dataset.number;
    this.querySelector(".deck__study").href = slide.dataset.study;
    window.scrollTo(0, 0);
    if (isArrival) return;
    history.replaceState(null, "", `#${slide.id}`);
    slide.querySelector(".slide__title").focus({ preventScroll: true });
    this.querySelector(".deck__announcement").textContent = `Slide ${slide.dataset.number} of ${this.slides.length}`;
  }

  press(event) {
    const isTyping = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (isTyping || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnControl = event.target.closest?.("button, a, summary, [tabindex='0']");
    const scrolls = document.documentElement.scrollHeight > window.innerHeight + 1;
    const last = this.slides.length;
    const steps = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1, Home: -last, End: last };
    if (!scrolls) Object.assign(steps, { ArrowDown: 1, ArrowUp: -1 });
    if (!isOnControl) steps[" "] = event.shiftKey ? -1 : 1;
    const count = steps[event.key];
    if (count === undefined) return;
    event.preventDefault();
    this.step(count);
  }
});
