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
    const stage = this.parts.get("current");
    stage.addEventListener("pointermove", (event) => this.point(stage, event));
    stage.addEventListener("pointerleave", () => this.point(stage, null));
    setInterval(() => this.tick(), 250);
    this.draw(true);
  }

  // MARK: Setting up

  build() {
    document.documentElement.dataset.view = "speaker";
    this.append(this.querySelector("template").content.cloneNode(true));
    const title = this.deck.querySelector(".deck__title");
    title.textContent = title.textContent.replace("Slides", "Speaker window");
    document.title = `Speaker window · ${document.title}`;
    this.querySelector("main").prepend(title);
    document.querySelector(".skip-link").hash = "#speaker";
    this.deck.hidden = true;
    this.parts = new Map([...this.querySelectorAll("[data-show]")].map((part) => [part.dataset.show, part]));
    this.what = this.querySelector("select");
    this.minutes = this.querySelector("input");
  }

  /** Timer and countdown outlive a reload of this window. */
  restore() {
    this.timer = this.timing.fresh();
    this.entered = 0;
    try {
      const saved = JSON.parse(sessionStorage.getItem(this.storageKey));
      if (!saved) return;
      this.timer = saved.timer;
      this.entered = saved.entered;
      this.deck.change({ countdown: saved.countdown }, "link");
    } catch {
      // Storage is refused, or what it holds is not ours: the timer starts fresh.
    }
  }

  save() {
    const { timer, entered } = this;
    try {
      sessionStorage.setItem(this.storageKey, JSON.stringify({ timer, entered, countdown: this.deck.state.countdown ?? null }));
    } catch {
      // Storage is refused or full: a reload starts the timer afresh.
    }
  }

  // MARK: What the trainer does

  act(action) {
    const { mode, presented } = this.timer;
    const now = Date.now();
    const { countdown } = this.deck.state;
    if (action === "reconnect") this.reconnect();
    if (action === "run") this.timer = this.timing.turn(this.timer, mode === "paused" ? "presenting" : "paused", now);
    if (action === "question") this.timer = this.timing.turn(this.timer, mode === "question" ? "presenting" : "question", now);
    if (action === "reset" && (presented > 0 || mode !== "paused")) [this.timer, this.entered] = [this.timing.fresh(), 0];
    if (action === "spotlight") this.toggleSpotlight();
    if (action === "start-countdown") this.startCountdown(now);
    if (action === "show-countdown") this.deck.change({ countdown: { ...countdown, isShown: !countdown.isShown } });
    if (action === "lengthen-countdown") this.lengthen(countdown, now);
    if (action === "stop-countdown") this.stopCountdown();
    if (!action) return;
    this.save();
    this.tick();
  }

  toggleSpotlight() {
    const isOn = this.parts.get("current").toggleAttribute("data-spotlight");
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
    if (hasMoved) this.entered = this.timing.read(this.timer, Date.now()).presented;
    this.draw(hasMoved || before.version !== this.deck.state.version);
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

  draw(hasMoved) {
    const { deck } = this;
    if (hasMoved) {
      const next = deck.at(1) === deck.slide ? null : deck.at(1);
      this.parts.get("current").replaceChildren(this.copy(deck.slide));
      this.parts.get("next").replaceChildren(...(next ? [this.copy(next)] : []));
      this.show("next-title", next ? next.querySelector(".slide__title").textContent : "The end");
      this.parts.get("notes").replaceChildren(deck.notes);
      this.parts.get("notes").scrollTop = 0;
      this.querySelector(".speaker [data-command=before]").disabled = deck.at(-1) === deck.slide;
      this.querySelector(".speaker [data-command=next]").disabled = !next;
      this.show("place", deck.place);
      this.offerCountdown();
    }
    this.show("room", { black: "The room sees a black screen.", white: "The room sees a white screen." }[deck.state.screen] ?? "");
    this.tick();
  }

  /** A picture of a slide: without ids, focus and links that lead away. */
  copy(slide) {
    const copy = slide.cloneNode(true);
    for (const part of copy.querySelectorAll(".slide__foot, .slide__notes")) part.remove();
    for (const part of [copy, ...copy.querySelectorAll("[id], [tabindex]")]) {
      part.removeAttribute("id");
      part.removeAttribute("tabindex");
    }
    for (const link of copy.querySelectorAll("a")) link.removeAttribute("href");
    copy.hidden = false;
    return copy;
  }

  /** The time that the slide's own activity or discussion has. */
  offerCountdown() {
    const timed = this.parts.get("notes").querySelector(".part--activity[data-minutes], .part--discussion[data-minutes]");
    if (!timed) return;
    this.what.value = timed.matches(".part--activity") ? "Activity" : "Discussion";
    this.minutes.value = timed.dataset.minutes;
  }

  tick() {
    const now = Date.now();
    const { clock, MINUTE } = this.timing;
    const { presented, questions } = this.timing.read(this.timer, now);
    const { slides, route, slide } = this.deck;
    const planned = slides.map((other) => ({
      minutes: Number(other.dataset.minutes), section: other.dataset.section, isPlanned: route.includes(other),
    }));
    const plan = this.timing.plan(planned, slides.indexOf(slide));
    const isFresh = presented + questions === 0 && this.timer.mode === "paused";
    const pace = isFresh ? { look: "on", words: "Not started" } : this.timing.pace(plan, presented);
    const rest = this.timing.replan(plan, presented + questions);
    const minutes = (time) => `${Math.round(time / MINUTE)} min`;
    this.show("clock", new Date(now).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" }));
    this.show("elapsed", clock(presented));
    this.show("questions", questions > 0 ? `and ${clock(questions)} for questions` : "");
    this.show("pace", pace.words);
    this.parts.get("pace").dataset.look = pace.look;
    const replanned = isFresh ? "" : ` (now ${clock(rest.slide)})`;
    this.show("slide-plan", `${plan.slide} min planned${replanned}, ${clock(presented - this.entered)} used`);
    this.show("section-title", `Section ${slide.dataset.section}`);
    this.show("section-plan", `${plan.section} min planned: ${slide.dataset.sectionTitle}`);
    this.show("module-plan", `${plan.total} min planned, ${plan.before} of them before this slide`);
    const each = `about ${clock(rest.each)} for each`;
    this.show("rest", `${minutes(rest.left)} left for ${plan.slidesLeft} ${plan.slidesLeft === 1 ? "slide" : "slides"}, ${minutes(rest.planned)} planned: ${each}`);
    this.drawTimer(isFresh);
    this.drawCountdown(now);
  }

  drawTimer(isFresh) {
    const { mode } = this.timer;
    this.show("run", mode !== "paused" ? "Pause" : isFresh ? "Start" : "Continue");
    this.querySelector("[data-action=question]").setAttribute("aria-pressed", String(mode === "question"));
    this.querySelector("[data-action=reset]").disabled = isFresh;
  }

  drawCountdown(now) {
    const { countdown } = this.deck.state;
    this.querySelector(".countdown__new").hidden = Boolean(countdown);
    this.querySelector(".countdown__running").hidden = !countdown;
    if (!countdown) return;
    this.show("countdown", `${countdown.what} ${this.timing.countdown(countdown, now)}`);
    this.querySelector("[data-action=show-countdown]").setAttribute("aria-pressed", String(countdown.isShown));
  }
});
