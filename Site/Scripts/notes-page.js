"use strict";

/** All notes that are kept on this computer, in the order of the slides; then those whose slide is gone. To print, to save, to erase. */
customElements.define("all-notes", class extends HTMLElement {
  async connectedCallback() {
    this.said = this.querySelector(".all-notes__said");
    const save = this.querySelector('[data-action="save"]');
    save.addEventListener("click", () =>
      TrainingToolkit.notes.offer(save, TrainingToolkit.notes.markdown(TrainingToolkit.words("own-notes.my-notes"), this.inOrder()), "text/markdown"));
    this.querySelector('[data-action="print"]').addEventListener("click", () => print());
    this.querySelector('[data-action="erase"]').addEventListener("click", () => this.erase());
    await this.show();
  }

  async show() {
    let problem;
    try {
      this.notes = await TrainingToolkit.notes.load();
    } catch (error) {
      this.notes = {};
      problem = error;
    }
    const entries = [...this.querySelectorAll(".all-notes__note[data-slide]")];
    for (const entry of entries) this.fill(entry, this.notes[entry.dataset.slide]);
    const known = new Set(entries.map((entry) => entry.dataset.slide));
    this.gone = Object.entries(this.notes).filter(([key]) => !known.has(key)).map(([, note]) => note);
    this.showGone();
    for (const section of this.querySelectorAll(".all-notes__section")) {
      section.hidden = [...section.querySelectorAll(".all-notes__note")].every((entry) => entry.hidden);
    }
    const isEmpty = Object.keys(this.notes).length === 0;
    this.querySelector(".all-notes__empty").hidden = !isEmpty;
    this.querySelector(".all-notes__controls").hidden = isEmpty && problem?.message !== "corrupt";
    if (problem) this.said.textContent = TrainingToolkit.notes.problem(problem);
  }

  fill(entry, note) {
    entry.hidden = !note;
    entry.querySelector(".all-notes__text").textContent = note?.text ?? "";
  }

  showGone() {
    const section = this.querySelector(".all-notes__gone");
    const template = section.querySelector("template");
    for (const old of section.querySelectorAll(".all-notes__note")) old.remove();
    for (const note of this.gone) {
      const entry = template.content.firstElementChild.cloneNode(true);
      entry.querySelector("h3").textContent = note.slide || TrainingToolkit.words("own-notes.slide-without-title");
      this.fill(entry, note);
      section.append(entry);
    }
  }

  /** As on the page. */
  inOrder() {
    const found = [...this.querySelectorAll(".all-notes__note[data-slide]:not([hidden])")];
    return [...found.map((entry) => this.notes[entry.dataset.slide]), ...this.gone];
  }

  async erase() {
    try {
      await TrainingToolkit.notes.erase();
      this.said.textContent = TrainingToolkit.words("own-notes.erased");
      await this.show();
    } catch (error) {
      this.said.textContent = TrainingToolkit.notes.problem(error);
    }
  }
});
