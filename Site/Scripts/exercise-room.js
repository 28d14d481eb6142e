"use strict";

/**
 * An exercise on the room's screen, where the slides show it in a frame: large, without what surrounds the page, and with findings that
 * are revealed one by one. What the trainer should know about it stays in the speaker window.
 *
 * It works for every kind of exercise: the answer is what the exercise's own button shows; this holds back its parts.
 */
class ExerciseRoom {
  /** How much of the window a page of the task is: the last lines of one are the first of the next. */
  static page = 0.85;
  static commands = {
    PageDown: "next", PageUp: "before", ArrowRight: "next", ArrowLeft: "before", Escape: "exercise", e: "exercise", b: "black",
    ".": "black", w: "white", f: "fullscreen", s: "speaker", n: "notes", "?": "help",
  };

  constructor(exercise) {
    this.exercise = exercise;
    this.summary = exercise.querySelector(".summary");
    this.status = document.createElement("p");
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    exercise.after(this.status);
    this.parts = null;
    this.shown = 0;
    this.asked = 0;
    this.isAnswering = false;
    this.isRead = false;
    window.addEventListener("message", (event) => this.take(event));
    document.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("click", (event) => this.keepFrame(event), true);
    new MutationObserver(() => this.notice()).observe(this.summary, { attributeFilter: ["hidden"] });
    this.watchTask();
    this.say({});
  }

  say(message) {
    if (window.parent !== window) window.parent.postMessage({ kind: "exercise-room", ...message }, "*");
  }

  take({ data, source }) {
    if (data?.kind !== "exercise-room" || source !== window.parent) return;
    TrainingToolkit.settings.adopt(data.look);
    this.asked = data.asked;
    if (data.pages) window.scrollBy({ top: data.pages * ExerciseRoom.page * window.innerHeight });
    if (data.shown === null) this.report();
    else this.reveal(data.shown);
  }

  press(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key, target } = event;
    const isClicker = key === "PageDown" || key === "PageUp";
    if (target.closest("select, textarea, input:not([type=checkbox], [type=radio])") && key !== "Escape") return;
    if (target.closest("[type=radio]") && key.startsWith("Arrow")) return;
    const command = this.constructor.commands[key.length === 1 ? key.toLowerCase() : key];
    if (!command || (event.repeat && !isClicker)) return;
    event.preventDefault();
    this.say({ command, isCharacter: key.length === 1 });
  }

  /** A link to another page opens beside the slides, so that the frame keeps the exercise. */
  keepFrame({ target }) {
    const link = target.closest("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) link.target = "_blank";
  }

  // MARK: The task

  /** When its end has come into sight, it has been read. The buttons after it are not there before the core runs. */
  watchTask() {
    const end = document.createElement("div");
    this.exercise.querySelector(".exercise__controls").before(end);
    const observer = new IntersectionObserver((sights) => {
      if (!sights.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      this.isRead = true;
      this.report();
    });
    observer.observe(end);
  }

  // MARK: Revealing

  /** Shows the first parts of the answer, which is asked for when the first is wanted. */
  async reveal(count) {
    this.wanted = count;
    if (this.isAnswering) return;
    if (count > 0 && !this.parts) await this.answer();
    if (this.parts) this.show(Math.min(this.wanted, this.parts.length), true);
    else this.report();
  }

  /** What the group has marked or chosen is compared with the answer; otherwise the answer alone is shown. */
  async answer() {
    this.isAnswering = true;
    const control = (name) => this.exercise.querySelector(`[data-action=${name}]`);
    // The core starts or is refused, however long a slow computer takes for it.
    await this.until(() => control("show")?.checkVisibility() || this.refusal.checkVisibility(), Infinity);
    if (this.refusal.checkVisibility()) {
      this.useAnswersOfTheBuild();
    } else {
      const hasMarks = !control("restart").hidden;
      (hasMarks ? control("check") : control("show")).click();
      await this.until(() => this.parts);
      // Half of an answer is not compared.
      if (!this.parts && hasMarks) control("show").click();
      await this.until(() => this.parts);
    }
    this.isAnswering = false;
  }

  get refusal() {
    return this.exercise.querySelector(".exercise__refused");
  }

  /** Looks again until something is so, for two seconds where nothing else is said. */
  async until(isSo, most = 80) {
    for (let tries = 0; tries < most && !isSo(); tries += 1) await new Promise((done) => setTimeout(done, 25));
  }

  /** The exercise has shown its answer, by our doing or because somebody pressed its button, or has started again. */
  notice() {
    if (this.summary.hidden) {
      this.parts = null;
      this.shown = 0;
      this.report();
      return;
    }
    this.parts = this.partsOfAnswer();
    this.show(this.isAnswering ? 0 : this.parts.length, false);
  }

  /** Where this browser does not run the core: the answers that were rendered with the page. */
  useAnswersOfTheBuild() {
    document.documentElement.dataset.answers = "build";
    const list = this.exercise.querySelector(".answers__list");
    // A site for participants has none.
    if (!list) return;
    this.exercise.querySelector(".answers").hidden = list.hidden = false;
    list.open = true;
    this.parts = [...list.querySelectorAll(".finding, .reason, .remedies")].map((part) => [part]);
  }

  /** Notes at their lines, then the result; or the result, then its reasons. Each part is one or more elements. */
  partsOfAnswer() {
    const notes = [...this.exercise.querySelectorAll(".note")].map((note) => {
      const reference = note.id && this.exercise.querySelector(`.note-reference[href="#${note.id}"]`);
      return reference ? [note, reference] : [note];
    });
    const reasons = [...this.summary.querySelectorAll(".reason, .remedies:not([hidden]), .trace, [data-reveal]")]
      .filter((reason) => !reason.parentElement.closest("[data-reveal]"));
    return [...notes, [this.summary], ...reasons.map((reason) => [reason])];
  }

  show(count, isAsked) {
    const isMore = count > this.shown;
    this.shown = count;
    for (const [index, elements] of this.parts.entries()) {
      for (const element of elements) element.toggleAttribute("data-unrevealed", index >= count);
    }
    if (isAsked && isMore) {
      const [part, line] = this.parts[count - 1];
      // The line of the form too, where there is room for both.
      line?.scrollIntoView({ block: "start" });
      part.scrollIntoView({ block: line ? "nearest" : "center" });
      const place = { count, total: this.parts.length, title: this.title(count - 1) };
      this.status.textContent = TrainingToolkit.words("slides.revealed-of", place);
    }
    // What was asked for is still to be shown.
    if (!this.isAnswering) this.report();
  }

  title(index) {
    const [first] = this.parts?.[index] ?? [];
    if (!first) return "";
    const heading = first.querySelector(".note__title, .reason__title, .finding__title, h3, h4, summary") ?? first;
    return heading.textContent.replace(/\s+/g, " ").trim();
  }

  report() {
    const { asked, isRead, shown, parts } = this;
    this.say({ report: { asked, isRead, shown, count: parts?.length ?? null, now: this.title(shown - 1), next: this.title(shown) } });
  }
}

if (new URLSearchParams(location.search).get("view") === "room") {
  document.documentElement.dataset.view = "room";
  document.addEventListener("DOMContentLoaded", () => {
    const exercise = document.querySelector(".exercise");
    if (exercise) new ExerciseRoom(exercise);
  });
}
