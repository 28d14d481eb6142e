"use strict";

/**
 * Shows one slide at a time. The address keeps the place; only the slide that is shown is there for assistive technology.
 *
 * What is shown is one value, `state`, which any feature changes by `change` and hears of by `deck-change`. What a person asks for, by
 * key, button or clicker, is a word given to `command`; features that it concerns listen for `deck-command`.
 */
customElements.define("slide-deck", class extends HTMLElement {
  connectedCallback() {
    this.slides = [...this.querySelectorAll(".slide")];
    if (this.slides.length === 0) return;
    this.dataset.enhanced = "";
    for (const part of this.querySelectorAll(".deck__bar [hidden]")) part.hidden = false;
    const version = new URLSearchParams(location.search).get("version") === "short" ? "short" : "full";
    const slide = this.slideOfAddress ?? this.routes[version][0];
    this.state = { slide: slide.id, version, screen: "", countdown: null };
    window.addEventListener("hashchange", () => this.showAddress());
    this.addEventListener("deck-command", (event) => this.obey(event.detail));
    this.draw();
  }

  /** The slides that a version steps through. */
  get routes() {
    const short = this.slides.filter((slide) => "short" in slide.dataset);
    return { full: this.slides, short: short.length > 0 ? short : this.slides };
  }

  get route() {
    return this.routes[this.state.version];
  }

  get slide() {
    return this.slides.find((slide) => slide.id === this.state.slide);
  }

  get slideOfAddress() {
    const id = decodeURIComponent(location.hash.slice(1));
    return this.slides.find((slide) => slide.id === id);
  }

  /** The slide some steps away; from a slide outside of the version, the nearest one of it. */
  at(steps) {
    const { route, slide } = this;
    const place = route.indexOf(slide);
    if (place >= 0) return route[Math.min(route.length - 1, Math.max(0, place + steps))];
    const number = this.slides.indexOf(slide);
    const after = route.findIndex((other) => this.slides.indexOf(other) > number);
    const next = after < 0 ? route.length : after;
    return route[Math.min(route.length - 1, Math.max(0, steps > 0 ? next : next - 1))];
  }

  get minutes() {
    return this.route.reduce((sum, slide) => sum + Number(slide.dataset.minutes), 0);
  }

  /** What the trainer says and asks with the slide. Its links open beside the slides, so that the place is not lost. */
  get notes() {
    const notes = this.slide.querySelector(".slide__notes").content.cloneNode(true);
    for (const link of notes.querySelectorAll("a")) link.target = "_blank";
    return notes;
  }

  /** Where we are, in words. */
  get place() {
    const { number } = this.slide.dataset;
    if (this.state.version === "full") return `Slide ${number} of ${this.slides.length}`;
    const place = this.route.indexOf(this.slide) + 1;
    return place > 0 ? `Slide ${number}, ${place} of ${this.route.length} in the short version` : `Slide ${number}, not in the short version`;
  }

  command(word) {
    this.dispatchEvent(new CustomEvent("deck-command", { detail: word }));
  }

  obey(word) {
    const { screen, version } = this.state;
    if (word === "next") this.step(1);
    if (word === "before") this.step(-1);
    if (word === "first") this.go(this.route[0]);
    if (word === "last") this.go(this.route.at(-1));
    if (word === "black" || word === "white") this.change({ screen: screen === word ? "" : word });
    if (word === "version") this.change({ version: version === "short" ? "full" : "short" });
  }

  /** The first step from a black or white screen brings the slide back. */
  step(count) {
    if (this.state.screen) this.change({ screen: "" });
    else this.go(this.at(count));
  }

  go(slide) {
    if (slide && (slide !== this.slide || this.state.screen)) this.change({ slide: slide.id, screen: "" });
  }

  /** `source` is "link" where the other window asks for the change. */
  change(part, source = "here") {
    const before = this.state;
    this.state = { ...before, ...part };
    // The other window may have been opened before the site was built anew.
    if (!this.slide) this.state.slide = before.slide;
    const hasMoved = before.slide !== this.state.slide;
    this.draw();
    this.keepAddress();
    if (hasMoved) {
      window.scrollTo(0, 0);
      this.focusSlide();
    }
    if (hasMoved || before.version !== this.state.version) document.querySelector(".deck-announcement").textContent = this.place;
    this.dispatchEvent(new CustomEvent("deck-change", { detail: { before, hasMoved, source } }));
  }

  focusSlide() {
    this.slide.querySelector(".slide__title").focus({ preventScroll: true });
  }

  showAddress() {
    const slide = this.slideOfAddress;
    if (slide) this.go(slide);
  }

  keepAddress() {
    const parameters = new URLSearchParams(location.search);
    if (this.state.version === "short") parameters.set("version", "short");
    else parameters.delete("version");
    const query = String(parameters);
    history.replaceState(null, "", `${query ? `?${query}` : location.pathname}#${this.state.slide}`);
  }

  draw() {
    const { slide } = this;
    for (const other of this.slides) other.hidden = other !== slide;
    this.querySelector("[data-command=before]").disabled = this.at(-1) === slide;
    this.querySelector("[data-command=next]").disabled = this.at(1) === slide;
    this.toggleAttribute("data-dark", slide.matches(".slide--title, .slide--section"));
    const minutes = this.state.version === "short" ? ` (${this.minutes} minutes)` : "";
    this.querySelector(".deck__place").textContent = this.place + minutes;
    this.querySelector(".deck__study").href = slide.dataset.study;
  }
});
