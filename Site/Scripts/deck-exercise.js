"use strict";

/**
 * An exercise of the slide on the room's screen, to be worked with the group: its own page, in a frame over the slide, so that the place
 * and the full screen are kept and the speaker window stays in step.
 *
 * A frame from a file may not be looked into. It says what it has revealed and which commands are asked for in it, and is told how much
 * to reveal; messages count only from the frame that is open.
 */
customElements.define("deck-exercise", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    if (!this.deck?.slides.length || new URLSearchParams(location.search).get("view") === "speaker") return;
    this.screen = this.querySelector(".live");
    this.rooms = new Map();
    this.deck.addEventListener("deck-change", ({ detail }) => this.follow(detail.before));
    window.addEventListener("message", (event) => this.take(event));
    this.follow({ exercise: null });
  }

  /** The open one: its frame, whether that has loaded, how often it was asked to show something, and what it is known to show. */
  get room() {
    return this.rooms.get(this.deck.state.exercise?.id);
  }

  follow(before) {
    const { exercise, screen } = this.deck.state;
    const isOpen = exercise !== null;
    if (!isOpen && before.exercise === null) return;
    this.screen.hidden = !isOpen;
    this.screen.inert = screen !== "";
    this.deck.inert = isOpen || screen !== "";
    document.documentElement.toggleAttribute("data-live", isOpen);
    if (isOpen) this.show(exercise, before.exercise?.id !== exercise.id);
    else if (!screen) this.deck.focusSlide();
  }

  show(exercise, isNew) {
    if (isNew) this.open(exercise);
    this.tell();
    const { shown, count } = exercise;
    const place =
      count !== null ? TrainingToolkit.words("slides.shown-of", { shown, count }) : TrainingToolkit.words("slides.nothing-revealed");
    const part = this.querySelector(".live__place");
    if (part.textContent !== place) part.textContent = place;
    this.querySelector(".live__all").disabled = count !== null && shown === count;
  }

  /** A frame that was open before is as the group left it. */
  open({ id }) {
    const link = this.deck.exercises.find((other) => other.dataset.exercise === id);
    const title = link.querySelector("strong").textContent;
    this.querySelector("#_live-heading").textContent = TrainingToolkit.words("common.exercise-named", { title });
    if (!this.rooms.has(id)) {
      const frame = document.createElement("iframe");
      frame.className = "live__frame";
      frame.title = title;
      frame.src = `${link.href}?view=room`;
      this.rooms.set(id, { frame, isReady: false, asked: 0, known: undefined, page: 0 });
      this.querySelector(".live__stage").append(frame);
    }
    for (const [other, { frame }] of this.rooms) frame.hidden = other !== id;
    // Pages count from where it was left.
    this.room.page = 0;
    this.focus();
  }

  /** A frame that is still loading would swallow keys. */
  focus() {
    if (this.room?.isReady) this.room.frame.focus();
    else this.querySelector("#_live-heading").focus();
  }

  /** Only what the frame does not know: what it reports is told to nobody again. */
  tell() {
    const { room } = this;
    const { shown, page } = this.deck.state.exercise;
    if (!room.isReady || (shown === room.known && page === room.page)) return;
    const pages = page - room.page;
    Object.assign(room, { known: shown, page, asked: room.asked + 1 });
    const { look } = TrainingToolkit.settings;
    room.frame.contentWindow.postMessage({ kind: "exercise-room", shown, pages, asked: room.asked, look }, "*");
  }

  /** A report that was sent before the frame heard what was asked last is out of date. */
  take({ data, source }) {
    const { room } = this;
    const { exercise } = this.deck.state;
    if (data?.kind !== "exercise-room" || !exercise || source !== room?.frame.contentWindow) return;
    if (data.command) {
      if (!data.isCharacter || document.querySelector("deck-keys").takesCharacters) this.deck.command(data.command);
    } else if (!data.report) {
      Object.assign(room, { isReady: true, known: undefined, page: 0 });
      this.tell();
      if (document.activeElement.id === "_live-heading") this.focus();
    } else if (data.report.asked === room.asked) {
      room.known = data.report.shown;
      this.note(exercise, data.report);
    }
  }

  /** What the frame adds to what was asked for is no newer than that; what somebody did in the frame is. */
  note(exercise, { isRead, shown, count, now, next }) {
    const changed = { ...exercise, isRead, shown, count, now, next };
    const isAsked = exercise.shown === null || exercise.shown === shown;
    if (JSON.stringify(changed) !== JSON.stringify(exercise)) this.deck.change({ exercise: changed }, isAsked ? "frame" : "here");
  }
});
