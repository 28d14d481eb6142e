"use strict";

/** Shows what is done and what is left, leads on, and saves, loads and erases it all. */
customElements.define("my-progress", class extends HTMLElement {
  async connectedCallback() {
    this.querySelector(".progress__keeping").hidden = false;
    this.on("erase", "click", () => this.erase());
    this.on("save", "click", () => this.save());
    this.on("keep-notes", "click", () => this.keepNotes());
    const input = this.querySelector("input[type=file]");
    input.addEventListener("change", () => this.loadFile(input));
    document.addEventListener("progress-changed", () => this.show());
    const aimed = document.getElementById(location.hash.slice(1));
    if (aimed?.tagName === "DETAILS") aimed.open = true;
    await this.show();
    await this.showNotes();
  }

  /** Notes go into a file only if the reader says so, and then only if there are any. */
  async showNotes() {
    this.notes = await TrainingToolkit.notes.load().catch(() => ({}));
    this.querySelector(".progress__with-notes").hidden = Object.keys(this.notes).length === 0;
  }

  on(action, event, run) {
    this.querySelector(`[data-action="${action}"]`).addEventListener(event, run);
  }

  say(text) {
    this.querySelector(".progress__said").textContent = text;
  }

  async show() {
    const { progress } = TrainingToolkit;
    const all = await progress.load();
    this.all = all;
    const stateOf = (entry) => progress.stateOf(all, entry.dataset.step);
    for (const entry of this.querySelectorAll(".step-entry")) {
      const state = stateOf(entry);
      const step = all.steps[entry.dataset.step];
      entry.classList.toggle("is-done", state === "done");
      entry.querySelector(".step-entry__state").textContent =
        state === "done" && step.score === undefined ? TrainingToolkit.words("progress.done")
        : state === "done" ? TrainingToolkit.words("progress.done-with", { score: step.score })
        : state === "changed" ? TrainingToolkit.words("progress.changed")
        : step ? TrainingToolkit.words("progress.tried", { score: step.score }) : "";
    }
    for (const objective of this.querySelectorAll("[data-objective]")) {
      const entries = [...objective.querySelectorAll(".step-entry")];
      const done = entries.filter((entry) => stateOf(entry) === "done").length;
      objective.querySelector(".progress__measure").textContent = TrainingToolkit.words("progress.done-of", { done, count: entries.length });
    }
    this.showNow(stateOf);
    this.showProblem(progress.status);
  }

  /** Where to go on: the place where reading stopped, or the first thing that is open. */
  showNow(stateOf) {
    const path = [...this.querySelectorAll("section:first-of-type .step-entry")];
    const open = path.find((entry) => stateOf(entry) !== "done");
    const link = this.querySelector(".progress__continue a");
    const { place } = this.all;
    const placeEntry = place && path.find((entry) => new URL(entry.querySelector("a").href).pathname.endsWith(`/${place.path}`));
    const done = path.filter((entry) => stateOf(entry) === "done").length;
    const goesBack = placeEntry && stateOf(placeEntry) !== "done";
    if (goesBack) {
      link.textContent = TrainingToolkit.words("progress.continue", { title: place.title });
      link.href = `${place.path}#${encodeURIComponent(place.id)}`;
    } else if (open) {
      const title = open.querySelector(".contents__title").textContent;
      link.textContent = done === 0 ? TrainingToolkit.words("progress.start-with", { title }) : TrainingToolkit.words("progress.next", { title });
      link.href = open.querySelector("a").getAttribute("href");
    }
    link.hidden = !goesBack && !open;
    this.querySelector(".progress__count").textContent =
      open ? TrainingToolkit.words("progress.steps-done", { done, count: path.length }) : TrainingToolkit.words("progress.all-done");
    this.querySelector(".progress__now").hidden = false;
  }

  showProblem(status) {
    const problems = {
      refused: TrainingToolkit.words("progress.refused"),
      silent: TrainingToolkit.words("progress.silent"),
      full: TrainingToolkit.words("progress.full"),
      corrupt: TrainingToolkit.words("progress.corrupt"),
      other: TrainingToolkit.words("progress.other"),
    };
    const problem = this.querySelector(".progress__problem");
    problem.hidden = status === "kept";
    problem.textContent = problems[status] ?? "";
  }

  save() {
    const link = this.querySelector('[data-action="save"]');
    const hasNotes = this.querySelector(".progress__with-notes input").checked;
    const all = hasNotes ? { ...this.all, notes: TrainingToolkit.notes.documentOf(this.notes) } : this.all;
    TrainingToolkit.notes.offer(link, JSON.stringify(all, null, 1), "application/json");
    this.say(TrainingToolkit.words("progress.saved"));
  }

  async loadFile(input) {
    const file = input.files[0];
    input.value = "";
    if (!file) return;
    try {
      const { progress, notes } = this.partsOf(await file.text());
      await TrainingToolkit.progress.replace(progress);
      this.offerNotes(notes);
      const steps = Object.keys(this.all.steps);
      const changed = steps.filter((key) => TrainingToolkit.progress.stateOf(this.all, key) === "changed").length;
      const loaded = { file: file.name, count: changed, all: steps.length };
      this.say(changed > 0 ? TrainingToolkit.words("progress.loaded-older", loaded) : TrainingToolkit.words("progress.loaded", loaded));
    } catch (error) {
      const found = { file: file.name };
      this.say(error.message === "other" ? TrainingToolkit.words("progress.other-file", found) : TrainingToolkit.words("progress.strange-file", found));
    }
  }

  /** What a file holds, as texts to be judged: what it says of progress, and the notes that came with it. */
  partsOf(text) {
    try {
      const { notes, ...progress } = JSON.parse(text);
      return { progress: JSON.stringify(progress), notes: notes && JSON.stringify(notes) };
    } catch {
      return { progress: text };
    }
  }

  /** Nothing that somebody has written is stored unasked. */
  offerNotes(text) {
    try {
      this.found = text ? TrainingToolkit.notes.parse(text) : {};
    } catch {
      this.found = {};
    }
    const count = Object.keys(this.found).length;
    const part = this.querySelector(".progress__found-notes");
    part.hidden = count === 0;
    part.querySelector("p").textContent = TrainingToolkit.words("progress.found-notes", { count });
  }

  async keepNotes() {
    try {
      await TrainingToolkit.notes.keep(this.found);
      await TrainingToolkit.settings.choose("notes", "kept");
      this.offerNotes();
      this.say(TrainingToolkit.words("progress.notes-kept"));
      await this.showNotes();
    } catch (error) {
      this.say(TrainingToolkit.notes.problem(error));
    }
  }

  async erase() {
    try {
      await TrainingToolkit.progress.eraseAll();
      this.offerNotes();
      await this.showNotes();
      this.say(TrainingToolkit.words("progress.erased"));
    } catch (error) {
      this.say(TrainingToolkit.words(error.message === "refused" ? "progress.nothing-to-erase" : "progress.not-erased"));
    }
  }
});
