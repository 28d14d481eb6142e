"use strict";

/**
 * The trainer's desk, on the same page as the slides when its address says `view=speaker`: this slide and the next, what to say and ask,
 * the time and the plan, and a countdown for the room.
 */
customElements.define("speaker-view", class extends HTMLElement {
  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    const parameters = new URLSearchParams(location.search);
    if (!this.deck?.slides.length || parameters.get("view") !== "speaker") return;
    this.timing = TrainingToolkit.data("deck-timer");
    const SpeakerLink = TrainingToolkit.data("speaker-link");
    this.token = parameters.get("session") ?? SpeakerLink.newToken();
    this.storageKey = `training-toolkit.speaker.${this.token}`;
    this.build();
    this.restore();
    this.link = new SpeakerLink({
      token: this.token,
      role: "speaker",
      peer: window.opener,
      read: () => this.deck.state,
      write: (state) => this.deck.change(state, "link"),
      tell: (isConnected) => this.showLink(isConnected),
    });
    this.deck.addEventListener("deck-change", ({ detail }) => this.follow(detail));
    this.addEventListener("click", ({ target }) => this.act(target.closest("[data-action]")?.dataset.action));
    this.deck.addEventListener("deck-command", ({ detail }) => this.offerExercises(detail));
    const stage = this.parts.get("current");
    stage.addEventListener("pointermove", (event) => this.point(stage, event));
    stage.addEventListener("pointerleave", () => this.point(stage, null));
    this.deck.addEventListener("deck-tool", () => this.toggleSpotlight(false));
    setInterval(() => this.tick(), 250);
    this.draw(true, true);
  }

  // MARK: Setting up

  build() {
    document.documentElement.dataset.view = "speaker";
    this.append(this.querySelector("template").content.cloneNode(true));
    const title = this.deck.querySelector(".deck__title");
    title.textContent = title.dataset.speaker;
    document.title = `${TrainingToolkit.words("speaker.window")} · ${document.title}`;
    this.querySelector("main").prepend(title);
    document.querySelector(".skip-link").hash = "#_speaker";
    this.deck.hidden = true;
    this.parts = new Map([...this.querySelectorAll("[data-show]")].map((part) => [part.dataset.show, part]));
    this.what = this.querySelector(".countdown select");
    this.minutes = this.querySelector(".countdown input");
  }

  /** Timer and countdown outlive a reload of this window also where there is no room to have them from. */
  restore() {
    this.entered = 0;
    try {
      const saved = JSON.parse(sessionStorage.getItem(this.storageKey));
      if (!saved) return;
      this.entered = saved.entered;
      this.deck.change({ countdown: saved.countdown, timer: saved.timer }, "link");
    } catch {
      // Storage is refused, or what it holds is not ours: the timer starts fresh.
    }
  }

  save() {
    const { entered, deck: { state: { timer, countdown } } } = this;
    try {
      sessionStorage.setItem(this.storageKey, JSON.stringify({ timer, entered, countdown }));
    } catch {
      // Storage is refused or full: a reload starts the timer afresh.
    }
  }

  // MARK: What the trainer does

  act(action) {
    const now = Date.now();
    const { countdown } = this.deck.state;
    if (action === "reconnect") this.reconnect();
    if (action === "run") this.deck.toggleTimer("paused");
    if (action === "question") this.deck.toggleTimer("question");
    if (action === "reset") this.resetTimer();
    if (action === "spotlight") this.toggleSpotlight(!("spotlight" in this.parts.get("current").dataset));
    if (action === "start-countdown") this.startCountdown(now);
    if (action === "show-countdown") this.deck.change({ countdown: { ...countdown, isShown: !countdown.isShown } });
    if (action === "lengthen-countdown") this.lengthen(countdown, now);
    if (action === "stop-countdown") this.stopCountdown();
  }

  toggleSpotlight(isOn) {
    this.parts.get("current").toggleAttribute("data-spotlight", isOn);
    if (isOn) document.querySelector("deck-pen").toggle(false);
    this.querySelector("[data-action=spotlight]").setAttribute("aria-pressed", String(isOn));
    if (!isOn) this.link.sendPoint(null);
  }

  point(stage, event) {
    if (!("spotlight" in stage.dataset)) return;
    const box = stage.getBoundingClientRect();
    this.link.sendPoint(event && { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  }

  startCountdown(now) {
    if (!this.minutes.reportValidity()) return;
    const endsAt = now + this.minutes.valueAsNumber * this.timing.MINUTE;
    this.deck.change({ countdown: { what: this.what.value, endsAt, isShown: false } });
    this.querySelector("[data-action=show-countdown]").focus();
  }

  lengthen(countdown, now) {
    this.deck.change({ countdown: { ...countdown, endsAt: Math.max(now, countdown.endsAt) + this.timing.MINUTE } });
  }

  stopCountdown() {
    this.deck.change({ countdown: null });
    this.querySelector("[data-action=start-countdown]").focus();
  }

  /** A second press takes the first one back, as if it had not been. */
  resetTimer() {
    const { timer } = this.deck.state;
    const { wasReset } = this;
    this.wasReset = timer;
    this.deck.change({ timer: timer ? null : wasReset });
  }

  /** The room's window may be gone or on another page: it is brought back, by its name if it still has that. */
  reconnect() {
    const version = this.deck.state.version === "short" ? "&version=short" : "";
    const address = `?session=${this.token}${version}#${this.deck.state.slide}`;
    const name = `audience-${this.token}`;
    const opened = window.open(address, name);
    const link = this.querySelector(".speaker__refused");
    link.hidden = Boolean(opened);
    [link.href, link.target] = [address, name];
    if (opened) this.link.peer = opened;
  }

  // MARK: What the trainer sees

  follow({ before, hasMoved, source }) {
    if (source === "here") this.link.announce();
    if (hasMoved || !before.timer) this.entered = this.timing.read(this.deck.timer, Date.now()).presented;
    const { version, step, exercise } = this.deck.state;
    const hasNewNotes = hasMoved || before.exercise?.id !== exercise?.id;
    if (exercise && !before.exercise) this.toggleSpotlight(false);
    this.draw(hasNewNotes || before.version !== version || before.step !== step, hasNewNotes);
    this.save();
  }

  show(name, text) {
    const part = this.parts.get(name);
    if (part.textContent !== text) part.textContent = text;
  }

  showLink(isConnected) {
    this.querySelector(".speaker__connected").hidden = !isConnected;
    this.querySelector(".speaker__lost").hidden = isConnected;
    if (isConnected) this.querySelector(".speaker__refused").hidden = true;
  }

  draw(hasChanged, hasNewNotes) {
    const { deck } = this;
    if (hasChanged) {
      this.parts.get("current").replaceChildren(this.copy(deck.slide));
      this.drawNext();
      this.querySelector(".speaker [data-command=before]").disabled = !deck.canStep(-1);
      this.querySelector(".speaker [data-command=next]").disabled = !deck.canStep(1);
      const count = deck.partsInSteps.length;
      const place = { place: deck.place, step: deck.state.step, count };
      this.show("place", count > 0 ? TrainingToolkit.words("speaker.place-in-steps", place) : deck.place);
      document.querySelector("deck-tally").draw();
    }
    if (hasNewNotes) {
      this.parts.get("notes").replaceChildren(deck.notes);
      this.parts.get("notes").scrollTop = 0;
      this.offerCountdown();
    }
    if (hasChanged) TrainingToolkit.data("deck-steps").follow(this.parts.get("notes"), deck.state.step);
    this.drawExercise();
    const screens = { black: TrainingToolkit.words("speaker.room-sees-black"), white: TrainingToolkit.words("speaker.room-sees-white") };
    this.show("room", screens[deck.state.screen] ?? "");
    this.tick();
  }

  /** What the next key brings: a part of this slide, or another slide. */
  drawNext() {
    const { deck } = this;
    const { step } = deck.state;
    const parts = deck.partsInSteps;
    const isStep = step < parts.length;
    const next = isStep ? deck.slide : deck.at(1) === deck.slide ? null : deck.at(1);
    const copy = next && this.copy(next);
    if (copy) TrainingToolkit.data("deck-steps").show(copy, isStep ? step + 1 : 0);
    this.parts.get("next").replaceChildren(...(copy ? [copy] : []));
    this.show("next-label",
      isStep ? TrainingToolkit.words("speaker.next-step", { step: step + 1, count: parts.length }) : TrainingToolkit.words("common.next"));
    const title = next ? next.querySelector(".slide__title").textContent : TrainingToolkit.words("speaker.the-end");
    this.show("next-title", isStep ? TrainingToolkit.data("deck-steps").words(parts[step]) : title);
  }

  /** How far the room is with the exercise, and what comes next there. */
  drawExercise() {
    const { exercise } = this.deck.state;
    this.querySelector(".speaker__exercise").hidden = exercise === null;
    this.querySelector(".speaker__next").hidden = exercise !== null;
    // They would mark the slide, which lies under the exercise.
    for (const tool of this.querySelectorAll("[data-action=spotlight], .speaker [data-command=pen]")) tool.disabled = exercise !== null;
    if (!exercise) return;
    const { isRead, shown, count, now, next } = exercise;
    this.show("exercise-place",
      count === null ? TrainingToolkit.words("speaker.nothing-is-revealed") : TrainingToolkit.words("speaker.revealed-of", { shown, count }));
    this.show("exercise-now", now || TrainingToolkit.words("speaker.the-task"));
    this.show("exercise-next",
      !isRead && !shown ? TrainingToolkit.words("speaker.more-of-the-task")
      : next || (count === null ? TrainingToolkit.words("speaker.the-first-finding") : TrainingToolkit.words("common.back-to-the-slide")));
    for (const button of this.querySelectorAll("[data-command=reveal], [data-command=all]")) button.disabled = count !== null && shown === count;
  }

  /** A picture of a slide: without ids, focus and links that lead away. */
  copy(slide) {
    const copy = slide.cloneNode(true);
    for (const part of copy.querySelectorAll(".slide__foot, .slide__notes, .ink")) part.remove();
    for (const part of [copy, ...copy.querySelectorAll("[id], .slide__title, .table-frame")]) {
      part.removeAttribute("id");
      part.removeAttribute("tabindex");
    }
    for (const link of copy.querySelectorAll("a")) link.removeAttribute("href");
    copy.hidden = false;
    copy.inert = false;
    return copy;
  }

  /** Where the slide has several, the keys go to the first of their buttons. */
  offerExercises(command) {
    if (command === "exercise" && !this.deck.state.exercise) this.parts.get("notes").querySelector("[data-exercise]")?.focus();
  }

  /** The time that the slide's own activity or discussion has. */
  offerCountdown() {
    const timed = this.parts.get("notes").querySelector(".part--activity[data-minutes], .part--discussion[data-minutes]");
    if (!timed) return;
    this.what.value =
      timed.matches(".part--activity") ? TrainingToolkit.words("speaker.activity") : TrainingToolkit.words("speaker.discussion");
    this.minutes.value = timed.dataset.minutes;
  }

  tick() {
    const now = Date.now();
    const { clock, MINUTE } = this.timing;
    const { plan, slide, timer } = this.deck;
    const { presented, questions } = this.timing.read(timer, now);
    const isFresh = this.timing.isFresh(timer);
    const pace = this.timing.paceInWords(timer, plan, now);
    const rest = this.timing.replan(plan, presented + questions);
    const minutes = (time) => Math.round(time / MINUTE);
    this.show("clock", this.timing.timeOfDay(now));
    this.show("elapsed", clock(presented));
    this.show("questions", questions > 0 ? TrainingToolkit.words("speaker.for-questions", { time: clock(questions) }) : "");
    this.show("pace", pace.text);
    this.parts.get("pace").dataset.look = pace.look;
    const replanned = (time) => (isFresh ? "" : TrainingToolkit.words("speaker.now-time", { time: clock(time) }));
    const used = clock(presented - this.entered);
    this.show("slide-plan", TrainingToolkit.words("speaker.slide-plan", { minutes: plan.slide, now: replanned(rest.slide), used }));
    this.show("section-title", TrainingToolkit.words("speaker.section-number", { number: slide.dataset.section }));
    this.parts.get("section-title").title = slide.dataset.sectionTitle;
    const section = { minutes: plan.section, left: plan.sectionLeft, now: replanned(rest.section) };
    this.show("section-plan", TrainingToolkit.words("speaker.section-plan", section));
    this.show("module-plan", TrainingToolkit.words("speaker.module-plan", { minutes: plan.total, before: plan.before }));
    const left = { left: minutes(rest.left), planned: minutes(rest.planned), each: clock(rest.each) };
    this.show("rest", TrainingToolkit.words("speaker.rest", { ...left, count: plan.slidesLeft }));
    this.drawTimer(isFresh);
    this.drawCountdown(now);
  }

  drawTimer(isFresh) {
    const { timer } = this.deck;
    this.show("run", this.timing.runInWords(timer));
    this.querySelector("[data-action=question]").setAttribute("aria-pressed", String(timer.mode === "question"));
    this.show("reset", isFresh && this.wasReset ? TrainingToolkit.words("speaker.undo-reset") : TrainingToolkit.words("speaker.reset"));
    this.querySelector("[data-action=reset]").disabled = isFresh && !this.wasReset;
  }

  drawCountdown(now) {
    const { countdown } = this.deck.state;
    this.querySelector(".countdown__new").hidden = Boolean(countdown);
    this.querySelector(".countdown__running").hidden = !countdown;
    if (!countdown) return;
    this.show("countdown", TrainingToolkit.words("speaker.countdown-of", { what: countdown.what, time: this.timing.countdown(countdown, now) }));
    this.querySelector("[data-action=show-countdown]").setAttribute("aria-pressed", String(countdown.isShown));
  }
});
