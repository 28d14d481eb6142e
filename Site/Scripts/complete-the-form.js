"use strict";

/**
 * A form that the learner fills in. The consent core reads along: what it finds stands at its line. At the end it says what the form lets
 * happen.
 *
 * Every verdict is the core's, and every word about a rule from the registered data "law". A line is not scolded for being empty before
 * the learner has been there, or has asked. Nothing that is written is kept.
 */
customElements.define("complete-the-form", class extends TrainingToolkit.ExerciseElement {
  prepare() {
    this.blank = JSON.parse(this.dataset.form);
    this.layouts = TrainingToolkit.data("form-records");
    this.sheet = this.querySelector("form");
    this.places = [...this.sheet.querySelectorAll(".fill")].map((element, index) => new Place(element, index));
    this.rest = new Rest(this.sheet.querySelector(".fill-rest"));
    this.sheet.addEventListener("submit", (event) => event.preventDefault());
    this.sheet.addEventListener("input", (event) => this.change(event.target));
    this.sheet.addEventListener("focusout", (event) => this.leave(event));
    this.released = Promise.resolve();
    this.addEventListener("pointerdown", () => this.press());
    this.onClick("check", () => this.check());
    this.onClick("finish", () => this.finish());
    this.onClick("change", () => this.reopen());
    this.onClick("print", () => print());
    this.onClick("restart", () => this.restart());
    this.control("show")?.addEventListener("click", () => this.showModel());
    this.addEventListener("focusin", () => { this.isArriving = true; });
    for (const end of ["scrollend", "wheel", "touchmove", "input"]) {
      document.addEventListener(end, () => { this.isArriving = false; }, { passive: true });
    }
    this.clear();
  }

  // What is on the form

  /** By the places of the entries: true for an option that is chosen, words for a line. */
  get answers() {
    const answers = {};
    for (const box of this.sheet.querySelectorAll("[data-entry]")) if (box.checked) answers[box.dataset.entry] = true;
    for (const line of this.sheet.querySelectorAll("[data-line]")) {
      const box = this.boxOf(line);
      if (!box || box.checked) answers[line.dataset.line] = line.value;
    }
    return answers;
  }

  /** The box of the option that a line belongs to, if it stands in a list. */
  boxOf(line) {
    return this.sheet.querySelector(`[data-entry="${line.dataset.line}"]`);
  }

  change(input) {
    if (input.dataset.line && input.value !== "") {
      const box = this.boxOf(input);
      if (box) box.checked = true;
    }
    this.say("");
    this.update();
    clearTimeout(this.waiting);
    // Words are read when the pen rests.
    this.waiting = setTimeout(() => this.read(), input.type === "text" ? 600 : 0);
  }

  leave({ target, relatedTarget }) {
    const field = target.closest(".fill")?.dataset.field;
    const places = this.places.filter((place) => place.field === field);
    if (places.length === 0 || places.some((place) => place.element.contains(relatedTarget))) return;
    // A click on a label takes the focus away for a moment.
    setTimeout(() => {
      if (places.some((place) => place.element.contains(document.activeElement))) return;
      for (const place of places) place.isLeft = true;
      this.read();
    });
  }

  /** Notes wait while a button is pressed: what is being clicked would move away below the pointer. */
  press() {
    this.released = new Promise((release) => {
      const end = () => setTimeout(release);
      for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, end, { once: true });
    });
  }

  // Reading along

  async read() {
    clearTimeout(this.waiting);
    this.turn += 1;
    const turn = this.turn;
    const answer = await this.judge();
    await this.released;
    if (!answer || turn !== this.turn || this.isFinished) return;
    const findings = new Map([...this.places, this.rest].map((place) => [place, []]));
    for (const finding of answer.findings) findings.get(this.placeOf(finding)).push(finding);
    const { activeElement } = document;
    const { top, bottom } = activeElement.getBoundingClientRect();
    for (const [place, list] of findings) this.show(place, this.isDue(place) ? list : []);
    // A new note above what has the focus does not push it out of sight, nor past the place that the page is still scrolling to.
    const hasMoved = activeElement.getBoundingClientRect().top !== top;
    const isInSight = top >= 0 && bottom <= innerHeight;
    if (hasMoved && (isInSight || this.isArriving)) activeElement.scrollIntoView({ block: "nearest" });
  }

  judge() {
    const { question } = TrainingToolkit.data("form-question");
    return this.ask(TrainingToolkit.consentCore.judge(question(this.blank, this.layouts, this.answers)));
  }

  /** The place is filled in, or its part of the form has been left. */
  isDue(place) {
    if (this.isChecked) return true;
    if (place === this.rest) return false;
    return place.isFilled || place.isLeft;
  }

  /** Where a finding stands: at the answer that it is about, else where its part of the form starts. */
  placeOf({ field, index }) {
    const part = this.places.filter((place) => place.field === String(field));
    if (part.length < 2) return part[0] ?? this.rest;
    const { answers } = this;
    const adding = this.blank.entries.map((entry, place) => ({ entry, place }))
      .filter(({ entry, place }) => entry.states.some(([, adds]) => adds) && (entry.given || answers[place] !== undefined));
    const entries = adding.filter(({ place }) => part.some((candidate) => candidate.has(place)));
    return part.find((place) => entries[index] && place.has(entries[index].place)) ?? part[0];
  }

  show(place, findings) {
    const key = findings.map((finding) => finding.rule).join();
    if (place.key === key) return;
    const hadNotes = place.key !== "";
    place.key = key;
    const notes = findings.map((finding, index) => this.note(finding, `finding-${place.index}-${index}`, index > 0));
    place.attach(notes, findings.some((finding) => this.isFault(finding)));
    if (this.isChecked || place === this.rest || (!hadNotes && findings.length === 0)) return;
    const titles = notes.map((note) => note.querySelector(".note__title").textContent);
    const field = this.law.fields[place.field];
    this.querySelector(".fill-status").textContent =
      titles.length === 0 ? TrainingToolkit.words("complete-the-form.nothing-to-mend", { field })
      : TrainingToolkit.words("complete-the-form.field-notes", { field, notes: titles.join(". ") });
  }

  isFault({ severity }) {
    return this.law.faults[severity] === "yes";
  }

  /** A second note on a place says its title; the rest opens. */
  note(finding, id, isFolded) {
    const text = this.law.rules[finding.rule];
    const note = this.copy("note");
    note.id = id;
    note.classList.add(this.isFault(finding) ? "note--missed" : "note--advice");
    note.querySelector(".note__verdict").append(this.copy(this.isFault(finding) ? "fault" : "advice"));
    note.querySelector(".note__title").innerHTML = text.title;
    note.querySelector(".note__wrong").innerHTML = text.wrong;
    note.querySelector(".note__why").innerHTML = text.why;
    note.querySelector(".note__mend").innerHTML = text.mend;
    note.querySelector(".note__notes").innerHTML = text.notes;
    this.citeRule(note.querySelector("a"), text);
    if (isFolded) {
      note.querySelector("summary").textContent = TrainingToolkit.words("common.what-is-wrong-and");
      note.querySelector("details > div").prepend(note.querySelector(".note__wrong"));
    }
    return note;
  }

  citeRule(link, text) {
    this.cite(link, text);
    if (!text.citation.startsWith("4")) link.textContent = `${text.law}, ${text.citation}`;
  }

  async check() {
    this.isChecked = true;
    await this.read();
    const marked = [...this.places, this.rest].filter((place) => place.key !== "");
    if (marked.length === 0) {
      this.say(TrainingToolkit.words("complete-the-form.nothing-is-wrong"));
      return;
    }
    this.say(TrainingToolkit.words("complete-the-form.places-need-another-look", { count: marked.length }));
    const link = document.createElement("a");
    link.href = `#${marked[0].notes[0].id}`;
    link.textContent = marked[0] === this.rest ? this.law.fields[0] : this.law.fields[marked[0].field];
    link.addEventListener("click", (event) => {
      event.preventDefault();
      marked[0].focus();
    });
    this.querySelector(".exercise__claim").append(link);
  }

  // The finished form

  async finish() {
    const { aimQuestion } = TrainingToolkit.data("form-question");
    const { answers } = this;
    const answer = await this.judge();
    const decisions = await Promise.all(this.blank.aims.map((aim) =>
      this.ask(TrainingToolkit.consentCore.decide(aimQuestion(this.blank, this.layouts, answers, aim)))));
    if (!answer || decisions.includes(undefined)) return;
    this.isFinished = true;
    const results = decisions.map((decision, index) => this.aimResult(decision, index, answer.findings));
    this.querySelector(".aim-results").replaceChildren(...results.map((result) => result.item));
    this.querySelector(".summary .statuses").replaceChildren(
      this.status(TrainingToolkit.words("common.part-2"), this.law.part2[answer.part2], this.law.part2Looks[answer.part2]),
      this.status(TrainingToolkit.words("common.hipaa"), this.law.hipaa[answer.hipaa], this.law.hipaaLooks[answer.hipaa]),
    );
    const faults = answer.findings.filter((finding) => this.isFault(finding)).length;
    const missed = results.filter((result) => !result.isMet).length;
    this.querySelector("#summary-heading").textContent = heading(faults, missed, results.length);
    const findings = answer.findings.map((finding, index) => ({ finding, number: index + 1, place: this.placeOf(finding) }));
    this.querySelector(".finished").replaceChildren(TrainingToolkit.data("finished-form")(this, findings));
    if (this.afterwards) this.querySelector(".answers__list").hidden = false;
    this.say("");
    this.update();
    this.showResult();
  }

  /** What is found on the form itself stands in the notes, and is not said again for each aim. */
  aimResult({ verdict, steps, remedies }, index, findings) {
    const aim = this.copy(`aim-${index + 1}`);
    const isPermitted = this.law.permits[verdict] === "yes";
    const isMet = this.law.permits[verdict] === aim.dataset.permits;
    const item = this.copy("aim");
    item.classList.add(`reason--${isMet ? "good" : "bad"}`);
    item.querySelector(".reason__verdict").append(this.copy(isMet ? "met" : "unmet"));
    item.querySelector(".aim-result__verdict").textContent =
      TrainingToolkit.words("judgement.the-rules-say-verdict", { verdict: this.law.verdicts[verdict] });
    item.querySelector(".reason__title").textContent = aim.textContent;
    if (isMet) item.querySelector(".aim-result__otherwise").remove();
    else item.querySelector(".aim-result__otherwise").textContent = aim.dataset.otherwise;
    const isOnForm = ({ rule }) => findings.some((finding) => finding.rule === rule);
    const isDeciding = (step) => this.law.deciding[verdict].includes(step.outcome) && !isOnForm(step);
    const deciding = isPermitted ? [] : steps.filter(isDeciding);
    item.querySelector(".aim-result__rules").replaceChildren(...deciding.map((step) => this.ruleItem(step)));
    if (deciding.length === 0) item.querySelector(".aim-result__rules").remove();
    const ways = isMet || isPermitted ? [] : remedies.map((set) => this.remediesInWords(set));
    if (ways.length === 0) item.querySelector(".aim-result__remedies").remove();
    else item.querySelector(".aim-result__remedies").textContent =
      `${this.law.remediesHeadings[verdict]}: ${ways.join(TrainingToolkit.words("judgement.remedies-or"))}.`;
    return { item, isMet };
  }

  ruleItem({ rule }) {
    const item = document.createElement("li");
    const title = document.createElement("span");
    const link = document.createElement("a");
    title.innerHTML = this.law.rules[rule].title;
    this.citeRule(link, this.law.rules[rule]);
    item.append(title, " (", link, ")");
    return item;
  }

  // The way back

  reopen() {
    this.isFinished = false;
    this.hideModel();
    this.update();
    this.hideResult(this.querySelector("#form-heading"));
    this.read();
  }

  restart() {
    this.clear();
    this.hideResult(this.querySelector("#form-heading"));
  }

  /** A browser may keep what was written before the page was left. */
  clear() {
    clearTimeout(this.waiting);
    this.turn = (this.turn ?? 0) + 1;
    this.isFinished = false;
    this.isChecked = false;
    this.sheet.reset();
    for (const place of [...this.places, this.rest]) place.clear();
    this.querySelector(".finished").replaceChildren();
    this.querySelector(".fill-status").textContent = "";
    this.hideModel();
    this.say("");
    this.update();
  }

  update() {
    const isFinished = this.isFinished === true;
    this.classList.toggle("is-checked", isFinished);
    this.querySelector(".fill-desk").hidden = isFinished;
    this.querySelector(".finished").hidden = !isFinished;
    for (const name of ["finish", "check", "show"]) if (this.control(name)) this.control(name).hidden = isFinished;
    for (const name of ["change", "print"]) this.control(name).hidden = !isFinished;
    this.control("restart").hidden = !isFinished && !this.isChecked && !this.places.some((place) => place.isTouched);
  }

  showModel() {
    const answers = this.querySelector(".answers__list");
    this.afterwards.hidden = answers.hidden = false;
    answers.open = true;
    answers.querySelector("summary").focus();
  }

  hideModel() {
    if (!this.afterwards) return;
    const answers = this.querySelector(".answers__list");
    answers.hidden = true;
    answers.open = false;
    this.afterwards.hidden = true;
  }
});

/** A list of choices or a line on the form, and what is said about it. */
class Place {
  constructor(element, index) {
    this.element = element;
    this.index = index;
    this.field = element.dataset.field;
    this.inputs = [...element.querySelectorAll("input")];
    this.clear();
  }

  /** Whether the entry stands here. */
  has(entry) {
    return this.inputs.some((input) => Number(input.dataset.entry ?? input.dataset.line) === entry);
  }

  get isList() {
    return this.element.matches("fieldset");
  }

  get isTouched() {
    return this.inputs.some((input) => input.checked || (input.dataset.line && input.value !== ""));
  }

  get isFilled() {
    if (!this.isList) return this.isTouched;
    const chosen = this.inputs.find((input) => input.checked);
    const line = chosen && this.inputs.find((input) => input.dataset.line === chosen.dataset.entry);
    return chosen !== undefined && (!line || line.value !== "");
  }

  /** Puts notes below the place, and tells assistive technology that they belong to it. */
  attach(notes, hasFault) {
    for (const note of this.notes) note.remove();
    this.notes = notes;
    if (this.isList) this.element.append(...notes);
    else this.lastOfLine().after(...notes);
    this.element.classList.toggle("has-finding", notes.length > 0);
    this.element.classList.toggle("has-fault", hasFault);
    const ids = notes.map((note) => note.id).join(" ");
    const lines = this.inputs.filter((input) => input.dataset.line && this.isInUse(input));
    for (const input of this.inputs) for (const name of ["aria-describedby", "aria-invalid"]) input.removeAttribute(name);
    for (const target of this.isList ? [this.element, ...lines] : lines) setAttribute(target, "aria-describedby", ids);
    // A group of boxes cannot be invalid, but each of its boxes can.
    const isRadioGroup = this.element.getAttribute("role") === "radiogroup";
    const boxes = this.isList && !isRadioGroup ? this.inputs.filter((input) => input.dataset.entry) : [];
    for (const target of [...(isRadioGroup ? [this.element] : boxes), ...lines]) {
      setAttribute(target, "aria-invalid", hasFault ? "true" : "");
    }
  }

  /** A line of an option counts while the option is chosen. */
  isInUse(line) {
    const box = this.inputs.find((input) => input.dataset.entry === line.dataset.line);
    return !box || box.checked;
  }

  /** The paragraph that the line stands in. */
  lastOfLine() {
    return this.element.closest("p, td, li") ?? this.element;
  }

  focus() {
    (this.inputs.find((input) => input.checked) ?? this.inputs[0]).focus();
  }

  clear() {
    this.isLeft = false;
    this.key = "";
    this.notes ??= [];
    this.attach([], false);
  }
}

/** What belongs to no place that the learner fills in: it stands below the form. */
class Rest {
  constructor(element) {
    this.element = element;
    this.index = "rest";
    this.clear();
  }

  attach(notes) {
    this.notes = notes;
    this.element.replaceChildren(...notes);
  }

  focus() {
    this.element.querySelector("a, summary").focus();
  }

  clear() {
    this.key = "";
    this.attach([]);
  }
}

function setAttribute(element, name, value) {
  if (value === "") element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The heading of the result. */
function heading(faults, missed, aims) {
  if (faults > 0) return TrainingToolkit.words("complete-the-form.has-faults", { count: faults });
  if (missed === 0) return TrainingToolkit.words("complete-the-form.is-sound");
  return TrainingToolkit.words("complete-the-form.is-sound-but", { count: aims, missed });
}
