"use strict";

/**
 * Questions with answers. In practice each question is checked by itself and may be tried again; a final check is handed in as a whole,
 * and its result is by objective.
 *
 * How often a final check has been handed in is part of the progress that is kept on this computer.
 *
 * Says what was done by the event "check-done" (`detail`: check, score from 0 to 100, objectives, isPassed), for whoever keeps progress.
 */
customElements.define("knowledge-check", class extends HTMLElement {
  connectedCallback() {
    this.isFinal = this.dataset.purpose === "final";
    this.questions = [...this.querySelectorAll(".question")].map((element) => ({ element, answer: TrainingToolkit.answerTo(element) }));
    this.graded = this.questions.filter(({ element }) => element.dataset.kind !== "reflect");
    this.querySelector(".check__controls").hidden = false;
    for (const question of this.questions) this.prepare(question);
    this.control("finish").addEventListener("click", () => this.finish());
    this.control("restart").addEventListener("click", () => this.restart());
    this.addEventListener("change", () => this.count());
    this.addEventListener("check-kept", () => this.showAttempts());
    this.begin();
    this.showAttempts();
  }

  prepare(question) {
    const { element } = question;
    const isGraded = element.dataset.kind !== "reflect";
    element.querySelector(".question__solution").hidden = true;
    element.querySelector(".question__controls").hidden = this.isFinal && isGraded;
    this.button(element, "check").addEventListener("click", () => (isGraded ? this.check(question) : this.showSolution(element)));
    this.button(element, "again").addEventListener("click", () => this.tryAgain(question));
  }

  /** A new order of the answers, from a seed that says which. */
  begin(seed = Math.floor(Math.random() * 2 ** 32)) {
    this.dataset.seed = seed;
    const random = randomFrom(seed);
    this.isDone = false;
    for (const { element, answer } of this.questions) {
      answer.lock(false);
      answer.clear();
      answer.shuffle(random);
      element.querySelector(".question__result").replaceChildren();
      element.querySelector(".question__solution").hidden = true;
      this.button(element, "again").hidden = true;
      this.button(element, "check").hidden = false;
    }
    this.querySelector(".check__summary").hidden = true;
    this.count();
  }

  restart() {
    this.begin();
    const heading = this.querySelector(".question__text");
    heading.tabIndex = -1;
    heading.focus();
  }

  count() {
    const open = this.graded.filter(({ answer }) => answer.score() === undefined).length;
    this.querySelector(".check__claim").textContent =
      this.isDone ? ""
      : open === 0 ? TrainingToolkit.words("knowledge-check.every-question-has")
      : TrainingToolkit.words("knowledge-check.questions-open", { count: open });
    this.control("finish").hidden = this.isDone || this.isOver;
    this.control("restart").hidden = !this.isDone && this.graded.every(({ answer }) => answer.score() === undefined);
  }

  /** Of a final check: how many attempts are left, and that none is. */
  async showAttempts() {
    const most = Number(this.dataset.attempts);
    if (!this.isFinal || !most) return;
    const before = (await TrainingToolkit.progress.load()).steps[`check/${this.dataset.check}`];
    const used = before?.attempts ?? 0;
    const note = this.querySelector(".check__attempts");
    this.isOver = used >= most && before?.isPassed !== true;
    note.textContent =
      before?.isPassed ? TrainingToolkit.words("knowledge-check.you-have-passed")
      : this.isOver ? TrainingToolkit.words("knowledge-check.used-all", { count: most })
      : used > 0 ? TrainingToolkit.words("knowledge-check.attempt-of", { number: used + 1, most }) : "";
    this.count();
  }

  // One question

  check(question) {
    const score = question.answer.score();
    if (score === undefined) {
      question.element.querySelector(".question__result").textContent = TrainingToolkit.words("knowledge-check.answer-first");
      return;
    }
    this.judge(question);
    this.button(question.element, "check").hidden = true;
    const again = this.button(question.element, "again");
    again.hidden = score === 1;
    if (!again.hidden) again.focus();
  }

  judge({ element, answer }) {
    const score = answer.score() ?? 0;
    answer.showFeedback();
    answer.lock(true);
    element.querySelector(".question__result").replaceChildren(this.copy(score === 1 ? "right" : score === 0 ? "wrong" : "partly"));
    const hasMore = element.querySelector(".question__explanation") !== null;
    if (score < 1 || hasMore) this.showSolution(element, { opens: score === 1 });
  }

  showSolution(element, { opens = true } = {}) {
    const solution = element.querySelector(".question__solution");
    solution.hidden = false;
    solution.open = opens;
  }

  tryAgain({ element, answer }) {
    answer.lock(false);
    answer.clear();
    element.querySelector(".question__result").replaceChildren();
    element.querySelector(".question__solution").hidden = true;
    this.button(element, "again").hidden = true;
    this.button(element, "check").hidden = false;
    element.querySelector(".question__answers :is(input, select, button:enabled)")?.focus();
    this.count();
  }

  // The whole

  finish() {
    const open = this.graded.find(({ answer }) => answer.score() === undefined);
    if (open) {
      this.querySelector(".check__claim").textContent = TrainingToolkit.words("knowledge-check.answer-every");
      const heading = open.element.querySelector(".question__text");
      heading.tabIndex = -1;
      heading.focus();
      return;
    }
    this.isDone = true;
    for (const question of this.graded) {
      this.judge(question);
      this.button(question.element, "again").hidden = true;
      this.button(question.element, "check").hidden = true;
    }
    this.showSummary();
    this.count();
  }

  showSummary() {
    const right = this.graded.filter(({ answer }) => answer.score() === 1).length;
    const points = this.graded.reduce((sum, { answer }) => sum + answer.score(), 0);
    const score = Math.round((100 * points) / this.graded.length);
    const isPassed = this.isFinal ? score >= Number(this.dataset.pass) : undefined;
    const objectives = {};
    for (const { element, answer } of this.graded) {
      const number = element.dataset.objective;
      objectives[number] ??= { right: 0, of: 0 };
      const objective = objectives[number];
      objective.of += 1;
      if (answer.score() === 1) objective.right += 1;
    }
    this.querySelector("#summary-heading").textContent =
      isPassed === undefined ? TrainingToolkit.words("knowledge-check.right-of", { part: right, whole: this.graded.length })
      : isPassed ? TrainingToolkit.words("knowledge-check.passed-with", { score }) : TrainingToolkit.words("knowledge-check.not-passed", { score });
    this.querySelector(".check__score").textContent =
      isPassed === undefined ? "" : TrainingToolkit.words("knowledge-check.you-need", { points: this.dataset.pass });
    for (const row of this.querySelectorAll("tr[data-objective]")) {
      const objective = objectives[row.dataset.objective];
      row.hidden = !objective;
      if (objective) row.lastElementChild.textContent = TrainingToolkit.words("common.of", { part: objective.right, whole: objective.of });
    }
    const record = this.querySelector(".check__record");
    if (record) record.hidden = isPassed !== true;
    this.querySelector(".check__summary").hidden = false;
    this.querySelector("#summary-heading").focus();
    this.dispatchEvent(new CustomEvent("check-done", {
      bubbles: true,
      detail: { check: this.dataset.check, score, objectives, isPassed },
    }));
  }

  // Parts of the page

  control(action) {
    return this.querySelector(`.check__controls [data-action="${action}"]`);
  }

  button(element, action) {
    return element.querySelector(`.question__controls [data-action="${action}"]`);
  }

  copy(part) {
    return this.querySelector(`template[data-part="${part}"]`).content.firstElementChild.cloneNode(true);
  }
});

/** Mulberry32: the same numbers from the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
