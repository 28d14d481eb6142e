"use strict";

/**
 * A form on which the learner marks what is wrong. The consent core judges the form; this shows its answer beside the marks.
 *
 * Every verdict on the form comes from the core, and every word about a rule from the registered data "law".
 */
customElements.define("find-the-defects", class extends TrainingToolkit.ExerciseElement {
  prepare() {
    this.desk = this.querySelector(".exercise__desk");
    const others = this.querySelectorAll("template[data-part=sheet]");
    this.sheets = [this.desk.cloneNode(true), ...[...others].map((sheet) => sheet.content.firstElementChild)];
    this.number = 0;
    this.size = new ResizeObserver(() => this.layOutNotes());
    this.onClick("check", () => this.judge({ compares: true }));
    this.onClick("show", () => this.judge({ compares: false }));
    this.onClick("restart", () => this.restart());
    if (this.sheets.length > 1) this.onClick("another", () => this.another());
    this.classList.add("has-marks");
    this.readSheet();
    this.countMarks();
  }

  // Sheets

  /** Makes the sheet on the desk one to mark on. */
  readSheet() {
    this.lines = [...this.linesOnPaper(), ...this.missingLines()];
    this.desk.querySelector(".missing").hidden = false;
    this.size.disconnect();
    this.size.observe(this.desk);
  }

  /** Puts the next sheet on the desk; after the last comes the first. */
  another() {
    this.number = (this.number + 1) % this.sheets.length;
    const sheet = this.sheets[this.number].cloneNode(true);
    this.desk.replaceWith(sheet);
    this.desk = sheet;
    this.querySelector(".exercise__number").textContent = this.number + 1;
    this.readSheet();
    this.restart();
  }

  // Lines and marks

  /** The answers of one place are one line, which is marked at its first answer. */
  linesOnPaper() {
    const lines = new Map();
    for (const answer of this.desk.querySelectorAll(".paper .answer[data-field]")) {
      const key = `${answer.dataset.field}/${answer.dataset.index}`;
      if (!lines.has(key)) lines.set(key, new Line(answer.dataset, this.label(answer.dataset)));
      lines.get(key).answers.push(answer);
      answer.addEventListener("click", () => this.toggle(lines.get(key)));
    }
    for (const line of lines.values()) {
      const button = this.copy("mark");
      button.querySelector(".mark__name").textContent = TrainingToolkit.words("find-the-defects.mark-as-wrong", { label: line.label });
      button.addEventListener("click", () => this.toggle(line));
      line.button = button;
      const ticks = line.answers[0].closest(".ticks");
      if (ticks) this.markTicks(ticks, button);
      else line.answers[0].after(button);
    }
    return [...lines.values()];
  }

  /** Ticks are marked together, above their list. */
  markTicks(ticks, button) {
    const row = document.createElement("div");
    row.className = "mark-row";
    row.append(button);
    ticks.before(row);
  }

  missingLines() {
    return [...this.desk.querySelectorAll(".missing li")].map((item) => {
      const line = new Line(item.dataset, this.label(item.dataset));
      line.item = item;
      line.checkbox = item.querySelector("input");
      line.checkbox.addEventListener("change", () => {
        line.mark(line.checkbox.checked);
        this.countMarks();
      });
      return line;
    });
  }

  label({ field, index }) {
    const label = this.law.fields[field];
    return index === "0" ? label : `${label} (${Number(index) + 1})`;
  }

  toggle(line) {
    if (this.isJudged) return;
    line.mark(!line.isMarked);
    this.countMarks();
  }

  countMarks() {
    const count = this.lines.filter((line) => line.isMarked).length;
    this.say(
      this.isJudged ? ""
      : count === 0 ? TrainingToolkit.words("find-the-defects.nothing-is-marked")
      : TrainingToolkit.words("find-the-defects.lines-are-marked", { count }));
    for (const name of ["check", "show"]) this.control(name).hidden = this.isJudged === true;
    this.control("restart").hidden = !this.isJudged && count === 0;
  }

  // Judgement

  async judge({ compares }) {
    if (this.isJudged) return;
    const answer = await this.ask(TrainingToolkit.consentCore.judge(this.desk.dataset.question));
    if (!answer) return;
    this.isJudged = true;
    for (const finding of answer.findings) this.lineOf(finding).findings.push(finding);
    for (const line of this.lines) line.judge((finding) => this.law.faults[finding.severity] === "yes");
    this.classList.add("is-checked");
    this.showNotes(compares);
    this.showSummary(answer, compares);
    this.countMarks();
    this.showResult();
    this.layOutNotes();
  }

  /** A place that neither the paper nor the list shows is the nearest of its part, or the form as a whole. */
  lineOf({ field, index }) {
    const ofField = this.lines.filter((line) => line.field === String(field));
    return ofField.find((line) => line.index === String(index)) ?? ofField[0] ?? this.lines.find((line) => line.field === "0");
  }

  showNotes(compares) {
    let number = 0;
    for (const line of this.lines) {
      line.lock();
      for (const [index, finding] of line.findings.entries()) {
        number += 1;
        const verdict = this.law.faults[finding.severity] !== "yes" ? "advice" : compares ? line.verdict : "fault";
        const note = this.note(finding, line, number, verdict);
        if (index > 0) this.fold(note);
        line.attach(note, this.reference(number, line));
      }
      if (compares && line.verdict === "sound") line.attach(this.soundNote(line));
    }
  }

  note(finding, line, number, verdict) {
    const text = this.law.rules[finding.rule];
    const note = this.copy("note");
    note.id = `note-${number}`;
    note.classList.add(`note--${verdict === "fault" ? "missed" : verdict}`);
    const link = note.querySelector(".note__number");
    link.textContent = number;
    link.href = `#${line.place.id}`;
    link.setAttribute("aria-label", TrainingToolkit.words("common.note-back", { number }));
    note.querySelector(".note__verdict").append(this.copy(verdict));
    note.querySelector(".note__place").textContent = line.label;
    note.querySelector(".note__title").innerHTML = text.title;
    note.querySelector(".note__wrong").innerHTML = text.wrong;
    note.querySelector(".note__why").innerHTML = text.why;
    note.querySelector(".note__mend").innerHTML = text.mend;
    note.querySelector(".note__notes").innerHTML = text.notes;
    note.querySelector(".note__facts").textContent = this.facts(finding).join(". ");
    const citation = note.querySelector(".note__citation a");
    citation.textContent = text.citation.startsWith("4") ? text.citation : `${text.law}, ${text.citation}`;
    citation.href = text.link;
    note.querySelector("details").addEventListener("toggle", () => this.layOutNotes());
    return note;
  }

  /** A second note on a line says its title; the rest opens. */
  fold(note) {
    note.querySelector("summary").textContent = TrainingToolkit.words("common.what-is-wrong-and");
    note.querySelector("details > div").prepend(note.querySelector(".note__wrong"));
  }

  soundNote(line) {
    const note = this.copy("note");
    note.classList.add("note--sound");
    note.querySelector(".note__verdict").append(this.copy("sound"));
    note.querySelector(".note__place").textContent = line.label;
    note.querySelector(".note__title").textContent =
      line.item ? TrainingToolkit.words("find-the-defects.can-do-without") : TrainingToolkit.words("find-the-defects.nothing-wrong-with-line");
    for (const part of note.querySelectorAll(".note__number, .note__wrong, .note__more, .note__rule")) part.remove();
    return note;
  }

  facts({ severity, factKind, fact, policy }) {
    const facts = [this.law.severities[severity]];
    if (factKind === 1) facts.push(TrainingToolkit.words("judgement.day-that-decides", { day: this.dayInWords(fact) }));
    if (factKind === 3) facts.push(TrainingToolkit.words("judgement.state-law-unknown"));
    if (policy) facts.push(this.law.policies[policy]);
    return facts;
  }

  reference(number, line) {
    const link = document.createElement("a");
    link.className = "note-reference";
    link.href = `#note-${number}`;
    link.textContent = number;
    link.setAttribute("aria-label", TrainingToolkit.words("find-the-defects.note-on", { number, label: line.label }));
    link.setAttribute("aria-describedby", `note-${number}`);
    return link;
  }

  showSummary(answer, compares) {
    const summary = this.querySelector(".summary");
    const count = (verdict) => this.lines.filter((line) => line.verdict === verdict).length;
    const [found, missed, sound] = [count("found"), count("missed"), count("sound")];
    const advice = answer.findings.filter((finding) => this.law.faults[finding.severity] !== "yes").length;
    summary.querySelector("h3").textContent = compares ? heading(found, missed, sound) : answers(found + missed);
    summary.querySelector(".statuses").replaceChildren(
      this.status(TrainingToolkit.words("common.part-2"), this.law.part2[answer.part2], this.law.part2Looks[answer.part2]),
      this.status(TrainingToolkit.words("common.hipaa"), this.law.hipaa[answer.hipaa], this.law.hipaaLooks[answer.hipaa]),
    );
    const counts = summary.querySelector(".summary__counts");
    counts.replaceChildren();
    const rows = compares ? [["found", found], ["missed", missed], ["sound", sound], ["advice", advice]]
      : [["fault", found + missed], ["advice", advice]];
    for (const [verdict, number] of rows.filter(([, number]) => number > 0)) {
      const item = document.createElement("li");
      item.append(this.copy(verdict), String(number));
      counts.append(item);
    }
    counts.hidden = counts.childElementCount === 0;
    summary.querySelector(".summary__hint").hidden = answer.findings.length + sound === 0;
  }

  /** On a wide screen notes stand in the margin, each at its line or below the note before it. */
  layOutNotes() {
    const notes = [...this.desk.querySelectorAll(".note")];
    const isBeside = notes.length > 0 && getComputedStyle(notes[0]).position === "absolute";
    let end = 0;
    for (const note of notes) {
      if (!isBeside) {
        note.style.removeProperty("inset-block-start");
        continue;
      }
      const line = note.line.place.getBoundingClientRect().top - this.desk.getBoundingClientRect().top;
      const start = Math.max(line - 8, end);
      note.style.setProperty("inset-block-start", `${start}px`);
      end = start + note.offsetHeight + 12;
    }
    this.desk.style.setProperty("min-block-size", isBeside ? `${end}px` : "auto");
  }

  restart() {
    this.isJudged = false;
    this.classList.remove("is-checked");
    for (const line of this.lines) line.reset();
    this.countMarks();
    this.hideResult(this.querySelector("#form-heading"));
    this.layOutNotes();
  }
});

/** A place on the form: on the paper, or in the list of what may be missing. */
class Line {
  constructor({ field, index }, label) {
    this.field = field;
    this.index = index;
    this.label = label;
    this.answers = [];
    this.isMarked = false;
    this.clear();
  }

  /** Where the line stands. */
  get place() {
    return this.answers[0] ?? this.checkbox;
  }

  mark(isMarked) {
    this.isMarked = isMarked;
    for (const answer of this.answers) answer.classList.toggle("is-marked", isMarked);
    this.item?.classList.toggle("is-marked", isMarked);
    if (this.checkbox) this.checkbox.checked = isMarked;
    if (!this.button) return;
    this.button.setAttribute("aria-pressed", String(isMarked));
    this.button.querySelector(".mark__word").textContent =
      isMarked ? TrainingToolkit.words("find-the-defects.marked") : TrainingToolkit.words("find-the-defects.mark");
  }

  judge(isFault) {
    const hasFault = this.findings.some(isFault);
    if (hasFault) this.verdict = this.isMarked ? "found" : "missed";
    else if (this.findings.length > 0) this.verdict = "advice";
    else this.verdict = this.isMarked ? "sound" : "none";
  }

  lock() {
    if (this.button) this.button.hidden = !this.isMarked;
    if (this.button) this.button.disabled = true;
    if (this.checkbox) this.checkbox.disabled = true;
  }

  /** Puts a note below the block of the line, after the notes that are there, and its number into the line. */
  attach(note, reference) {
    note.line = this;
    if (reference) {
      (this.attached.findLast((part) => part.matches(".note-reference")) ?? this.button ?? this.checkbox.parentElement).after(reference);
      this.attached.push(reference);
    }
    const item = this.item ?? this.place.closest("td");
    if (item) {
      item.append(note);
    } else {
      let before = this.place.closest(".ticks, ul, ol, p, h2, h3");
      while (before.nextElementSibling?.matches(".note")) before = before.nextElementSibling;
      before.after(note);
    }
    this.attached.push(note);
  }

  reset() {
    this.mark(false);
    for (const part of this.attached) part.remove();
    this.clear();
    if (this.button) this.button.hidden = this.button.disabled = false;
    if (this.checkbox) this.checkbox.disabled = false;
  }

  clear() {
    this.findings = [];
    this.attached = [];
    this.verdict = "none";
  }
}

/** The heading of the result. */
function heading(found, missed, sound) {
  if (found + missed === 0) {
    return sound === 0 ? TrainingToolkit.words("find-the-defects.right-nothing-is-wrong")
      : TrainingToolkit.words("find-the-defects.nothing-is-wrong-you-marked", { count: sound });
  }
  const start = missed === 0 ? TrainingToolkit.words("find-the-defects.all-found", { found })
    : TrainingToolkit.words("find-the-defects.found-of", { found, all: found + missed });
  return sound === 0 ? start : TrainingToolkit.words("find-the-defects.found-and-sound", { count: sound, found: start });
}

function answers(faults) {
  if (faults === 0) return TrainingToolkit.words("common.nothing-is-wrong");
  return TrainingToolkit.words("find-the-defects.lines-have-faults", { count: faults });
}
