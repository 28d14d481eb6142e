"use strict";

/**
 * A field for a note under each slide of a study page, once the reader has turned notes on. What is typed is stored only if the reader has
 * chosen that; otherwise it is gone with the page.
 */
customElements.define("my-notes", class extends HTMLElement {
  connectedCallback() {
    const { settings } = TrainingToolkit;
    this.mode = "";
    this.timers = new Map();
    this.said = this.querySelector(".my-notes__said");
    this.addEventListener("change", ({ target }) => {
      if (target.type === "radio") settings.choose("notes", target.value);
    });
    document.addEventListener("settings-changed", () => this.follow());
    for (const field of this.fields) this.take(field);
    const save = this.querySelector('[data-action="save"]');
    save.addEventListener("click", () => {
      const notes = this.written.map((field) => this.noteOf(field));
      TrainingToolkit.notes.offer(save, TrainingToolkit.notes.markdown(TrainingToolkit.words("own-notes.my-notes"), notes), "text/markdown");
    });
    this.querySelector('[data-action="print"]').addEventListener("click", () => print());
    this.hidden = false;
    this.follow();
  }

  get fields() {
    return [...document.querySelectorAll(".slide-note")];
  }

  take(field) {
    field.hidden = this.mode === "";
    const area = field.querySelector("textarea");
    area.addEventListener("input", () => this.typed(field));
    area.addEventListener("change", () => this.keepSoon(field, 0));
  }

  get written() {
    return this.fields.filter((field) => field.querySelector("textarea").value.trim() !== "");
  }

  noteOf(field) {
    const now = new Date();
    const on = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    return { text: field.querySelector("textarea").value, slide: field.dataset.title, section: this.dataset.section, on };
  }

  /** Does what was chosen, here or as it was found to be kept. */
  async follow() {
    const mode = TrainingToolkit.settings.of("notes");
    for (const input of this.querySelectorAll("input[type=radio]")) input.checked = input.value === mode;
    if (mode === this.mode) return;
    const before = this.mode;
    this.mode = mode;
    for (const field of this.fields) field.hidden = mode === "";
    this.querySelector(".my-notes__controls").hidden = mode === "";
    this.querySelector(".my-notes__state").textContent =
      mode === "kept" ? TrainingToolkit.words("own-notes.state-kept")
      : mode === "page" ? TrainingToolkit.words("own-notes.state-page") : "";
    this.said.textContent = before === "kept" ? TrainingToolkit.words("own-notes.what-was-kept") : "";
    if (mode === "kept") await this.join();
  }

  /** What is kept, and what was typed on this page before it was to be kept. */
  async join() {
    try {
      const kept = await TrainingToolkit.notes.load();
      for (const field of this.fields) {
        const area = field.querySelector("textarea");
        const before = kept[field.dataset.slide]?.text ?? "";
        const typed = area.value.trim();
        if (before && !before.includes(typed)) area.value = `${before}\n\n${area.value}`;
        else if (before) area.value = before;
        this.show(field);
      }
      const written = this.written.filter((field) => field.querySelector("textarea").value !== kept[field.dataset.slide]?.text);
      if (written.length > 0) await this.keep(written);
    } catch (error) {
      this.said.textContent = TrainingToolkit.notes.problem(error);
    }
  }

  typed(field) {
    this.show(field);
    this.keepSoon(field, 600);
  }

  /** On paper a field shows all of its text. */
  show(field) {
    const { value } = field.querySelector("textarea");
    field.querySelector(".slide-note__paper").textContent = value;
    field.toggleAttribute("data-empty", value.trim() === "");
  }

  keepSoon(field, wait) {
    if (this.mode !== "kept") return;
    clearTimeout(this.timers.get(field));
    this.timers.set(field, setTimeout(() => this.keep([field]), wait));
  }

  async keep(fields) {
    if (this.mode !== "kept") return;
    const notes = Object.fromEntries(fields.map((field) => [field.dataset.slide, this.noteOf(field)]));
    try {
      await TrainingToolkit.notes.keep(notes);
      for (const field of fields) field.querySelector(".slide-note__kept").textContent = TrainingToolkit.words("own-notes.kept");
      this.said.textContent = "";
    } catch (error) {
      for (const field of fields) field.querySelector(".slide-note__kept").textContent = "";
      this.said.textContent = TrainingToolkit.notes.problem(error);
    }
  }
});
