"use strict";

/** Shows what is done and what is left, leads on, and saves, loads and erases it all. */
customElements.define("my-progress", class extends HTMLElement {
  async connectedCallback() {
    this.querySelector(".progress__keeping").hidden = false;
    this.on("erase", "click", () => this.erase());
    this.on("save", "click", () => this.save());
    const input = this.querySelector("input[type=file]");
    input.addEventListener("change", () => this.loadFile(input));
    document.addEventListener("progress-changed", () => this.show());
    await this.show();
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
        state === "done" ? `Done${step.score === undefined ? "" : `, ${step.score} of 100`}`
        : state === "changed" ? "Changed since you did it"
        : step ? `Tried, ${step.score} of 100` : "";
    }
    for (const objective of this.querySelectorAll("[data-objective]")) {
      const entries = [...objective.querySelectorAll(".step-entry")];
      const done = entries.filter((entry) => stateOf(entry) === "done").length;
      objective.querySelector(".progress__measure").textContent = `${done} of ${entries.length} done`;
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
      link.textContent = `Continue where you stopped: ${place.title}`;
      link.href = `${place.path}#${encodeURIComponent(place.id)}`;
    } else if (open) {
      link.textContent = `${done === 0 ? "Start with" : "Next"}: ${open.querySelector(".contents__title").textContent}`;
      link.href = open.querySelector("a").getAttribute("href");
    }
    link.hidden = !goesBack && !open;
    this.querySelector(".progress__count").textContent =
      open ? `${done} of ${path.length} steps done.` : "You have done every step of this module.";
    this.querySelector(".progress__now").hidden = false;
  }

  showProblem(status) {
    const words = {
      refused: "This browser keeps nothing for local pages. The training works; only your progress is lost when you leave. Save it to a file before you go.",
      silent: "The page that keeps your progress does not answer. The training works; save your progress to a file before you go.",
      full: "This computer has no room left for your progress. Save it to a file.",
      corrupt: "What is kept here cannot be read. Load your progress from a file, or erase what is kept and start anew.",
      other: "What is kept here belongs to another training.",
    };
    const problem = this.querySelector(".progress__problem");
    problem.hidden = status === "kept";
    problem.textContent = words[status] ?? "";
  }

  save() {
    const link = this.querySelector('[data-action="save"]');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(this.all, null, 1)], { type: "application/json" }));
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.say("Saved as my-progress.json, where your browser keeps what you download.");
  }

  async loadFile(input) {
    const file = input.files[0];
    input.value = "";
    if (!file) return;
    try {
      await TrainingToolkit.progress.replace(await file.text());
      const steps = Object.keys(this.all.steps);
      const changed = steps.filter((key) => TrainingToolkit.progress.stateOf(this.all, key) === "changed").length;
      this.say(`Loaded ${file.name}.${changed > 0 ? ` ${changed} of ${steps.length} results are of an older version of this training.` : ""}`);
    } catch (error) {
      this.say(error.message === "other" ? `${file.name} holds the progress of another training.` : `${file.name} is not a file that this page has saved.`);
    }
  }

  async erase() {
    try {
      await TrainingToolkit.progress.eraseAll();
      this.say("Erased. Nothing of yours is left on this computer, save in files that you saved yourself.");
    } catch {
      this.say("This browser keeps nothing for this site, so there was nothing to erase.");
    }
  }
});
