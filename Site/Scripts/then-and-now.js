"use strict";

/**
 * A form on a time line. At each stop the learner says what the rules would say, stop by stop or with one line drawn across them; the
 * consent core decides each stop, and this shows its answers beside the learner's.
 *
 * Every verdict comes from the core, and every word about a rule from the registered data "law".
 */
customElements.define("then-and-now", class extends TrainingToolkit.ExerciseElement {
  prepare() {
    this.rules = this.dataset.rules.split(" ").map(Number);
    this.line = this.querySelector(".line");
    this.stops = [...this.querySelectorAll(".stop")].map((item) => new Stop(item));
    this.lines = ["you", "rules"].map((name) => this.lineOf(name));
    this.line.prepend(...this.lines);
    for (const { lanes } of this.stops) {
      for (const lane of lanes) lane.input.addEventListener("change", () => this.update());
    }
    this.onClick("check", () => this.check());
    this.onClick("show", () => this.judge({ compares: false }));
    this.onClick("restart", () => this.restart());
    this.drawByPointer();
    this.querySelector(".timeline__drawing").hidden = false;
    addEventListener("beforeprint", () => { this.querySelector(".form-fold").open = true; });
    new ResizeObserver(() => this.layOutLines()).observe(this.line);
    this.restore();
  }

  // The prediction

  update() {
    this.say("");
    const isBegun = this.stops.some((stop) => stop.chosen);
    for (const name of ["check", "show"]) this.control(name).hidden = this.isJudged;
    this.control("restart").hidden = !this.isJudged && !isBegun;
    this.layOutLines();
  }

  check() {
    const open = this.stops.filter((stop) => !stop.chosen);
    if (open.length === 0) return this.judge({ compares: true });
    this.say(TrainingToolkit.words("then-and-now.choose-more", { count: open.length }));
    open[0].lanes[0].input.focus();
  }

  /**
   * A line that a mouse, pen or finger draws chooses the lane that it crosses at each stop. It starts when the pointer reaches a second
   * stop, so that a finger that only scrolls the page chooses nothing. Space and arrow keys choose as well.
   */
  drawByPointer() {
    const laneAt = ({ clientX, clientY }) => document.elementFromPoint(clientX, clientY)?.closest(".lane");
    let [first, isDrawing] = [undefined, false];
    this.line.addEventListener("pointerdown", (event) => {
      isDrawing = false;
      first = event.isPrimary && event.button === 0 && this.hasLanesInLine ? laneAt(event) : undefined;
    });
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => { first = undefined; });
    this.line.addEventListener("pointermove", (event) => {
      const lane = first && !this.isJudged && laneAt(event);
      if (!lane) return;
      isDrawing ||= lane.closest(".stop") !== first.closest(".stop");
      if (!isDrawing) return;
      for (const crossed of [first, lane]) crossed.querySelector("input").checked = true;
      first = lane;
      this.update();
    });
  }

  /** Whether the stops stand side by side, so that a line can be drawn through their lanes. */
  get hasLanesInLine() {
    return getComputedStyle(this.lines[0]).display !== "none";
  }

  /** A browser may keep what was chosen before the page was left. */
  restore() {
    this.isJudged = false;
    this.classList.remove("is-checked");
    for (const stop of this.stops) stop.reset();
    this.update();
  }

  restart() {
    this.restore();
    this.hideResult(this.querySelector("#_line-heading"));
  }

  // The answer

  async judge({ compares }) {
    if (this.isJudged) return;
    const answers = await this.ask(Promise.all(this.stops.map((stop) => TrainingToolkit.consentCore.decide(stop.question))));
    if (!answers) return;
    this.isJudged = true;
    this.classList.add("is-checked");
    for (const [index, stop] of this.stops.entries()) {
      stop.answer = answers[index];
      if (!compares) stop.forget();
      stop.judge((mark) => this.copy(`mark-${mark}`));
    }
    this.update();
    this.showSummary(compares);
    this.querySelector(".summary .stop-answers").replaceChildren(...this.stops.map((stop, index) => this.result(stop, index, compares)));
    this.showResult();
  }

  showSummary(compares) {
    const right = this.stops.filter((stop) => stop.isRight).length;
    this.querySelector("#summary-heading").textContent =
      !compares ? TrainingToolkit.words("then-and-now.what-the-rules-say")
      : right === this.stops.length ? TrainingToolkit.words("then-and-now.right-on-every")
      : TrainingToolkit.words("then-and-now.right-on", { right, count: this.stops.length });
    const editions = new Set(this.stops.map((stop) => this.law.editions[stop.answer.edition]));
    this.querySelector(".summary__hint").textContent =
      TrainingToolkit.words("then-and-now.decided-under-all", { editions: [...editions].join(TrainingToolkit.words("then-and-now.editions-then")) });
  }

  result(stop, index, compares) {
    const item = this.copy("stop-answer");
    item.querySelector(".stop-answer__day").textContent = stop.day;
    if (compares) item.querySelector(".stop-answer__day").append(" ", this.copy(stop.isRight ? "found" : "missed"));
    item.querySelector(".stop-answer__happens").textContent = stop.happens;
    const statuses = [this.verdictStatus(TrainingToolkit.words("judgement.the-rules-say"), stop.answer.verdict)];
    if (compares && !stop.isRight) statuses.unshift(this.verdictStatus(TrainingToolkit.words("judgement.you-said"), stop.chosen));
    item.querySelector(".statuses").replaceChildren(...statuses);
    item.querySelector(".stop-answer__why").textContent = this.why(stop);
    this.fillChanges(item.querySelector(".changes"), stop, this.stops[index - 1]);
    this.fillDeciding(item, stop.answer, this.rules);
    return item;
  }

  /** The author's reason, which stands in the answers further down, where the page has them. */
  why({ number }) {
    return this.querySelector(`.answers [data-number="${number}"] .stop-answer__why`)?.textContent ?? "";
  }

  fillChanges(part, stop, before) {
    const changes = before ? this.changes(stop.answer, before.answer) : [];
    part.hidden = changes.length === 0;
    if (part.hidden) return;
    part.querySelector(".changes__label").textContent = TrainingToolkit.words("then-and-now.since", { day: before.day });
    part.querySelector("ul").replaceChildren(...changes.map((change) => {
      const item = document.createElement("li");
      item.textContent = change;
      return item;
    }));
  }

  /** The edition, where it is another, and the rules that come to something else and are not simply kept. */
  changes(now, before) {
    const outcome = (answer, rule) => answer.steps.find((step) => step.rule === rule)?.outcome;
    const isKept = (outcome) => outcome === undefined || this.law.outcomeLooks[outcome] === "good";
    const word = (outcome) => this.law.outcomes[outcome]?.toLowerCase() ?? TrainingToolkit.words("judgement.not-asked");
    const inForce = TrainingToolkit.words("judgement.edition-in-force", { edition: this.law.editions[now.edition] });
    const edition = now.edition === before.edition ? [] : [inForce];
    const changed = this.rules.map((rule) => [this.law.rules[rule].short, outcome(before, rule), outcome(now, rule)])
      .filter(([, was, is]) => was !== is && !(isKept(was) && isKept(is)));
    return [...edition, ...changed.map(([rule, was, is]) =>
      TrainingToolkit.words("judgement.changed-outcome", { rule, before: word(was), now: word(is) }))];
  }

  // The drawn lines

  lineOf(name) {
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    picture.classList.add("line__drawn", `line__drawn--${name}`);
    picture.setAttribute("aria-hidden", "true");
    picture.append(document.createElementNS("http://www.w3.org/2000/svg", "polyline"));
    return picture;
  }

  /** One line through what the learner chose, and one through what the rules say. Where the stops stand below each other there is none. */
  layOutLines() {
    const frame = this.line.getBoundingClientRect();
    const place = (lane) => {
      const box = lane.label.getBoundingClientRect();
      return `${box.left + box.width / 2 - frame.left},${box.top + box.height / 2 - frame.top}`;
    };
    const points = (chosen) => this.stops.map(chosen).filter(Boolean).map(place).join(" ");
    this.lines[0].firstElementChild.setAttribute("points", points((stop) => stop.laneOf(stop.chosen)));
    this.lines[1].firstElementChild.setAttribute("points", points((stop) => stop.laneOf(stop.answer?.verdict)));
  }
});

/** A day on the line, with a lane for each verdict. */
class Stop {
  constructor(item) {
    this.item = item;
    this.number = item.dataset.number;
    this.question = item.dataset.question;
    this.day = item.querySelector(".stop__day").textContent;
    this.happens = item.querySelector(".stop__happens").textContent;
    this.lanes = [...item.querySelectorAll(".lane")].map((label) => {
      const input = label.querySelector("input");
      return { label, input, verdict: Number(input.value) };
    });
  }

  /** The verdict that is chosen, or 0. */
  get chosen() {
    return this.lanes.find(({ input }) => input.checked)?.verdict ?? 0;
  }

  get isRight() {
    return this.chosen === this.answer?.verdict;
  }

  laneOf(verdict) {
    return this.lanes.find((lane) => lane.verdict === verdict);
  }

  /** Marks the lane of the learner and that of the rules. */
  judge(mark) {
    for (const lane of this.lanes) {
      const [isMine, isAnswer] = [lane.input.checked, lane.verdict === this.answer.verdict];
      lane.input.disabled = true;
      lane.label.classList.toggle("is-answer", isAnswer);
      if (isMine || isAnswer) lane.label.append(mark(isMine && isAnswer ? "both" : isMine ? "you" : "rules"));
    }
  }

  forget() {
    for (const { input } of this.lanes) input.checked = false;
  }

  reset() {
    this.answer = undefined;
    this.forget();
    for (const { input, label } of this.lanes) {
      input.disabled = false;
      label.classList.remove("is-answer");
      label.querySelector(".lane__mark")?.remove();
    }
  }
}
