"use strict";

/**
 * Shows one slide at a time. The address keeps the place; only the slide that is shown is there for assistive technology.
 *
 * What is shown is one value, `state`, which any feature changes by `change` and hears of by `deck-change`. What a person asks for, by
 * key, button or clicker, is a word given to `command`; features that it concerns listen for `deck-command`.
 *
 *     slide      id of the slide                        version    "full" or "short"
 *     step       how many of its parts are shown        screen     "", "black" or "white"
 *     exercise   the one that is open, or null          countdown  the room's, or null
 *     ink        strokes of the pen on the slide        tally      hands counted, by the id of the slide
 *     timer      as `deck-timer.js` keeps it, or null
 */
customElements.define("slide-deck", class extends HTMLElement {
  connectedCallback() {
    this.gather();
    if (this.slides.length === 0) return;
    this.dataset.enhanced = "";
    // Looked up once: there is much to look through, and a slide has to turn within a frame.
    const bar = this.querySelector(".deck__bar");
    for (const part of bar.querySelectorAll("[hidden]")) part.hidden = false;
    this.bar = {
      frame: bar,
      before: bar.querySelector("[data-command=before]"),
      next: bar.querySelector("[data-command=next]"),
      place: bar.querySelector(".deck__place"),
      study: bar.querySelector(".deck__study"),
    };
    this.announcement = document.querySelector(".deck-announcement");
    const parameters = new URLSearchParams(location.search);
    const version = parameters.get("version") === "short" ? "short" : "full";
    const slide = this.slideOfAddress ?? this.routes[version][0];
    this.state = { slide: slide.id, version, screen: "", countdown: null, timer: null, ...this.freshSlide, tally: {} };
    this.state.step = Math.min(Number(parameters.get("step")) || 0, this.partsInSteps.length);
    this.state.exercise = this.exerciseNamed(parameters.get("exercise"));
    window.addEventListener("hashchange", () => this.showAddress());
    this.addEventListener("deck-command", (event) => this.obey(event.detail));
    this.hash = location.hash;
    this.draw();
    this.settleSoon();
  }

  /** The slides that there are, and those that a version steps through. */
  gather() {
    this.slides = [...this.querySelectorAll(".slide")];
    const short = this.slides.filter((slide) => "short" in slide.dataset);
    this.routes = { full: this.slides, short: short.length > 0 ? short : this.slides };
  }

  /** What belongs to one showing of a slide: how many of its parts are shown, the exercise that is open, the strokes of the pen. */
  get freshSlide() {
    return { step: 0, exercise: null, ink: [] };
  }

  get route() {
    return this.routes[this.state.version];
  }

  get slide() {
    return this.slides.find((slide) => slide.id === this.state.slide);
  }

  get slideOfAddress() {
    return this.slides.find((slide) => location.hash === `#${encodeURIComponent(slide.id)}`);
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

  /** The parts of the slide that appear one after another; none if it is shown whole. */
  get partsInSteps() {
    return TrainingToolkit.data("deck-steps").parts(this.slide);
  }

  canStep(count) {
    const { step, exercise, screen } = this.state;
    const inSlide = count > 0 ? step < this.partsInSteps.length : step > 0;
    return Boolean(screen || exercise) || inSlide || this.at(count) !== this.slide;
  }

  get minutes() {
    return this.route.reduce((sum, slide) => sum + Number(slide.dataset.minutes), 0);
  }

  /** What is planned around the slide, in minutes. */
  get plan() {
    const planned = this.slides.map((slide) => ({
      minutes: Number(slide.dataset.minutes), section: slide.dataset.section, isPlanned: this.route.includes(slide),
    }));
    return TrainingToolkit.data("deck-timer").plan(planned, this.slides.indexOf(this.slide));
  }

  get timer() {
    return this.state.timer ?? TrainingToolkit.data("deck-timer").fresh();
  }

  /** Turns the timer from presenting to another mode, "paused" or "question", or back. */
  toggleTimer(mode) {
    const { timer } = this;
    this.change({ timer: TrainingToolkit.data("deck-timer").turn(timer, timer.mode === mode ? "presenting" : mode, Date.now()) });
  }

  /**
   * What the trainer says and asks with the slide, and knows of its exercises; while one is open, of that alone. Links open beside the
   * slides, so that the place is not lost.
   */
  get notes() {
    const { exercise } = this.state;
    const ids = exercise ? [exercise.id] : this.exercises.map((link) => link.dataset.exercise);
    const sources = ids.map((id) => this.querySelector(`.exercise-notes[data-exercise="${id}"]`)).filter(Boolean);
    if (!exercise) sources.unshift(this.slide.querySelector(".slide__notes"));
    const notes = document.createDocumentFragment();
    for (const source of sources) notes.append(source.content.cloneNode(true));
    if (exercise) notes.querySelector(".exercise-notes__open")?.remove();
    for (const link of notes.querySelectorAll("a")) link.target = "_blank";
    return notes;
  }

  /** Where we are, in words. */
  get place() {
    const { number } = this.slide.dataset;
    if (this.state.version === "full") return TrainingToolkit.words("slides.slide-of", { number, count: this.slides.length });
    const place = this.route.indexOf(this.slide) + 1;
    return place > 0 ? TrainingToolkit.words("slides.slide-in-short", { number, place, count: this.route.length })
      : TrainingToolkit.words("slides.slide-not-in-short", { number });
  }

  /** The links of the slide that lead to its exercises. */
  get exercises() {
    return [...this.slide.querySelectorAll("[data-exercise]")];
  }

  /**
   * An exercise as part of the state: how many pages the room was taken down its task, whether that was seen to its end, and what is
   * revealed, which is not known until the exercise has said so.
   */
  exerciseNamed(id) {
    const isHere = this.exercises.some((link) => link.dataset.exercise === id);
    return isHere ? { id, page: 0, isRead: false, shown: null, count: null, now: "", next: "" } : null;
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
    if (word === "exercise") this.toggleExercise();
    if (word === "reveal" && this.state.exercise) this.reveal(1);
    if (word === "all" && this.state.exercise) this.reveal(Infinity);
    if (word === "clear") this.change({ ink: [] });
  }

  /** The first step from a black or white screen brings back what was there. */
  step(count) {
    if (this.state.screen) this.change({ screen: "" });
    else if (this.state.exercise) this.work(count);
    else this.walk(count);
  }

  /** Forward through the parts of the slide and on to the next; back to the one before, which is shown whole. */
  walk(count) {
    const step = this.state.step + count;
    if (step >= 0 && step <= this.partsInSteps.length) {
      this.change({ step });
      return;
    }
    const slide = this.at(count);
    if (slide === this.slide) return;
    this.change({ slide: slide.id, step: count < 0 ? TrainingToolkit.data("deck-steps").parts(slide).length : 0 });
  }

  /** Through the task of the open exercise page by page, and then from finding to finding: who is to judge a form has to see it. */
  work(count) {
    const { exercise } = this.state;
    const page = exercise.page + count;
    const isInTask = !exercise.shown && (count > 0 ? !exercise.isRead : page >= 0);
    if (isInTask) this.change({ exercise: { ...exercise, page } });
    else this.reveal(count);
  }

  /** One finding more or less of the open exercise; beyond the last and the first is the slide. */
  reveal(count) {
    const { exercise } = this.state;
    const most = exercise.count ?? 999;
    const shown = count === Infinity ? most : (exercise.shown ?? 0) + count;
    this.change({ exercise: shown < 0 || shown > most ? null : { ...exercise, shown } });
  }

  /** Opens the exercise of the slide; where there are several, the person chooses among their links. */
  toggleExercise() {
    const { exercises, state } = this;
    if (state.exercise) this.change({ exercise: null });
    else if (exercises.length === 1) this.openExercise(exercises[0].dataset.exercise);
    else this.focusOn(exercises[0]);
  }

  openExercise(id) {
    this.change({ exercise: this.exerciseNamed(id), screen: "" });
  }

  /** A jump, which shows a slide from its start. */
  go(slide) {
    if (!slide) return;
    if (slide !== this.slide) this.change({ slide: slide.id, screen: "" });
    else if (this.state.screen || this.state.exercise) this.change({ screen: "", exercise: null });
  }

  /** `source` is "link" where the other window asks for the change, "frame" where an exercise adds to what was asked for. */
  change(part, source = "here") {
    const before = this.state;
    const leaves = part.slide !== undefined && part.slide !== before.slide;
    this.state = { ...before, ...(leaves ? this.freshSlide : {}), ...part };
    // The other window may have been opened before the site was built anew.
    if (!this.slide) this.state.slide = before.slide;
    this.state.step = Math.min(this.state.step, this.partsInSteps.length);
    const hasMoved = before.slide !== this.state.slide;
    // First: the browser lays out the page for it, which is done already while nothing has changed yet.
    if (hasMoved) window.scrollTo(0, 0);
    this.draw();
    this.announce(before, hasMoved);
    this.dispatchEvent(new CustomEvent("deck-change", { detail: { before, hasMoved, source } }));
    this.hasMoved ||= hasMoved;
    this.settleSoon();
  }

  /** The place once, and each part that appears once. */
  announce(before, hasMoved) {
    const { step, version } = this.state;
    if (hasMoved || before.version !== version) this.announcement.textContent = this.place;
    else if (before.step !== step) this.announcement.textContent = this.stepPlace(step > before.step);
  }

  /** `Step 2 of 5`, and the words of the part that has appeared. */
  stepPlace(hasWords) {
    const { partsInSteps, state } = this;
    const place = { step: state.step, count: partsInSteps.length };
    if (!hasWords) return TrainingToolkit.words("slides.step-of", place);
    const text = TrainingToolkit.data("deck-steps").words(partsInSteps[state.step - 1]);
    return TrainingToolkit.words("slides.step-of-words", { ...place, text });
  }

  focusSlide() {
    this.focusOn(this.slide.querySelector(".slide__title"), { preventScroll: true });
  }

  /** A part of the slide, which has been a neighbor until just now if one was quick. */
  focusOn(part, options) {
    this.slide.inert = false;
    part?.focus(options);
  }

  /** Goes where somebody has gone by the address. */
  showAddress() {
    if (location.hash === this.hash) return;
    this.hash = location.hash;
    const slide = this.slideOfAddress;
    if (slide) this.go(slide);
  }

  /** What can wait until the slide has been painted; each of these takes a browser longer than that. */
  settleSoon() {
    this.settling ??= setTimeout(() => {
      this.settling = undefined;
      // Whoever was quick has gone on to a field or a link of the slide already.
      if (this.hasMoved && !this.slide.contains(document.activeElement)) this.focusSlide();
      this.hasMoved = false;
      // The browser may tell only later that the address was changed, and would find the one that is kept now.
      this.showAddress();
      this.keepAddress();
      this.prepareNeighbors();
    }, 50);
  }

  /**
   * The slides that a key leads to next are painted before it is pressed, unseen, so that a turn need not. Nothing in them is read aloud,
   * found or reached; to say so of the slide that one leaves would give each of its elements a new style, which waits as well.
   */
  prepareNeighbors() {
    const near = [this.at(1), this.at(-1)].filter((slide) => slide !== this.slide);
    for (const slide of this.slides) {
      slide.toggleAttribute("data-near", near.includes(slide));
      slide.inert = near.includes(slide);
    }
  }

  keepAddress() {
    const parameters = new URLSearchParams(location.search);
    const { version, step, exercise, slide } = this.state;
    const kept = { version: version === "short" ? version : "", step: step || "", exercise: exercise?.id ?? "" };
    for (const [name, value] of Object.entries(kept)) {
      if (value) parameters.set(name, value);
      else parameters.delete(name);
    }
    const query = String(parameters);
    const address = `${query ? `?${query}` : location.pathname}#${slide}`;
    // Browsers allow only so many changes a second, and strokes of the pen change nothing here.
    if (address !== this.address) history.replaceState(null, "", address);
    this.address = address;
    this.hash = location.hash;
  }

  draw() {
    const { slide } = this;
    const shown = this.slides.filter((other) => !other.hidden);
    for (const other of shown) other.hidden = other !== slide;
    // Where one came from is a neighbor, or is not when all has settled; to throw its picture away would cost time now.
    if (shown.length === 1 && shown[0] !== slide) shown[0].dataset.near = "";
    slide.hidden = false;
    TrainingToolkit.data("deck-steps").show(slide, this.state.step);
    this.bar.before.disabled = !this.canStep(-1);
    this.bar.next.disabled = !this.canStep(1);
    const isDark = slide.matches(".slide--title, .slide--section");
    for (const part of [document.body, this, this.bar.frame]) part.toggleAttribute("data-dark", isDark);
    const { place } = this;
    this.bar.place.textContent =
      this.state.version === "short" ? TrainingToolkit.words("slides.place-with-minutes", { place, count: this.minutes }) : place;
    this.bar.study.href = slide.dataset.study;
  }
});
