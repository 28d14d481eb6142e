"use strict";

/**
 * A request on which the learner decides: a verdict, and the rules that lead to it. The consent core decides too; this shows its answer
 * beside the learner's.
 *
 * Which rules lead to the verdict is the core's answer, and every word about a rule is from the registered data "law".
 */
customElements.define("may-this-be-disclosed", class extends TrainingToolkit.ExerciseElement {
  prepare() {
    this.verdicts = [...this.querySelectorAll(".decide__verdicts input")];
    this.reasons = [...this.querySelectorAll(".decide__reasons input")];
    for (const input of [...this.verdicts, ...this.reasons]) input.addEventListener("change", () => this.update());
    this.onClick("check", () => this.check());
    this.onClick("show", () => this.judge({ compares: false }));
    this.onClick("restart", () => this.restart());
    this.restore();
  }

  // The decision

  get chosenVerdict() {
    return Number(this.verdicts.find((input) => input.checked)?.value ?? 0);
  }

  get chosenReasons() {
    return new Set(this.reasons.filter((input) => input.checked).map((input) => Number(input.value)));
  }

  update() {
    this.say("");
    for (const name of ["check", "show"]) this.control(name).hidden = this.isJudged === true;
    this.control("restart").hidden = !this.isJudged && this.chosenVerdict === 0 && this.chosenReasons.size === 0;
  }

  check() {
    const missing = this.chosenVerdict === 0 ? this.verdicts : this.chosenReasons.size === 0 ? this.reasons : [];
    if (missing.length === 0) return this.judge({ compares: true });
    this.say(missing === this.verdicts ? TrainingToolkit.words("may-this-be-disclosed.choose-verdict")
      : TrainingToolkit.words("may-this-be-disclosed.choose-reason"));
    missing[0].focus();
  }

  /** A browser may keep what was chosen before the page was left. */
  restore() {
    for (const input of [...this.verdicts, ...this.reasons]) input.checked = input.disabled = false;
    this.isJudged = false;
    this.update();
  }

  restart() {
    this.restore();
    this.hideResult(this.querySelector("#decide-heading"));
  }

  // The answer

  async judge({ compares }) {
    if (this.isJudged) return;
    const answer = await this.ask(TrainingToolkit.consentCore.decide(this.dataset.question));
    if (!answer) return;
    this.isJudged = true;
    this.update();
    for (const input of [...this.verdicts, ...this.reasons]) input.disabled = true;
    this.showVerdict(answer, compares);
    this.showReasons(answer, compares);
    this.showRemedies(answer);
    this.querySelector(".summary .steps").replaceChildren(...answer.steps.map((step) => this.step(step)));
    this.querySelector(".summary .trace").open = false;
    this.showResult();
  }

  showVerdict(answer, compares) {
    const verdict = this.law.verdicts[answer.verdict];
    const chosen = this.chosenVerdict;
    const isWhole = this.reasons.every((input) => input.checked === (this.stepThatDecides(answer, input) !== undefined));
    this.querySelector("#summary-heading").textContent =
      !compares ? TrainingToolkit.words("may-this-be-disclosed.the-answer-is", { verdict })
      : chosen !== answer.verdict ? TrainingToolkit.words("judgement.the-rules-say-verdict", { verdict })
      : isWhole ? TrainingToolkit.words("may-this-be-disclosed.right-verdict", { verdict })
      : TrainingToolkit.words("may-this-be-disclosed.right-look-again", { verdict });
    const statuses = [this.verdictStatus(TrainingToolkit.words("judgement.the-rules-say"), answer.verdict)];
    if (compares) statuses.unshift(this.verdictStatus(TrainingToolkit.words("judgement.you-said"), chosen));
    this.querySelector(".summary .statuses").replaceChildren(...statuses);
  }

  /** The step of the core that makes the rule a reason for its verdict. */
  stepThatDecides(answer, input) {
    const deciding = this.law.deciding[answer.verdict];
    return answer.steps.find((step) => step.rule === Number(input.value) && deciding.includes(step.outcome));
  }

  /** What decides comes first, then what was chosen and does not. */
  showReasons(answer, compares) {
    const deciding = this.reasons.filter((input) => this.stepThatDecides(answer, input));
    const others = this.reasons.filter((input) => input.checked && !this.stepThatDecides(answer, input));
    const items = deciding.map((input) =>
      this.reason(this.stepThatDecides(answer, input), !compares ? "decides" : input.checked ? "found" : "missed"));
    if (compares) items.push(...others.map((input) => this.otherReason(Number(input.value), answer)));
    this.querySelector(".summary .reasons").replaceChildren(...items);
  }

  reason({ rule, outcome }, verdict) {
    const text = this.law.rules[rule];
    const item = this.copy("reason");
    const hasTitle = text.titled.includes(outcome);
    item.classList.add(`reason--${this.law.outcomeLooks[outcome]}`);
    item.querySelector(".reason__verdict").append(this.copy(verdict));
    item.querySelector(".reason__name").textContent = text.short;
    if (hasTitle) {
      item.querySelector(".reason__title").innerHTML = text.title;
      item.querySelector(".reason__text").innerHTML = text.wrong;
      item.querySelector(".note__why").innerHTML = text.why;
      item.querySelector(".note__mend").innerHTML = text.mend;
    } else {
      item.querySelector(".reason__title").textContent = text.principle;
      for (const part of item.querySelectorAll(".reason__text, .reason__more")) part.remove();
    }
    item.querySelector(".note__notes").innerHTML = text.notes;
    this.cite(item.querySelector("a"), text);
    return item;
  }

  otherReason(rule, answer) {
    const text = this.law.rules[rule];
    const item = this.copy("reason");
    const step = answer.steps.find((step) => step.rule === rule);
    item.classList.add("reason--neutral");
    item.querySelector(".reason__verdict").append(this.copy("other"));
    item.querySelector(".reason__name").textContent = text.short;
    item.querySelector(".reason__title").textContent = text.principle;
    item.querySelector(".reason__text").textContent =
      step ? TrainingToolkit.words("may-this-be-disclosed.here-the-rules-find", { outcome: this.law.outcomes[step.outcome].toLowerCase() })
      : TrainingToolkit.words("may-this-be-disclosed.no-need-to-look");
    item.querySelector(".reason__more").remove();
    this.cite(item.querySelector("a"), text);
    return item;
  }

  showRemedies({ verdict, remedies }) {
    const part = this.querySelector(".summary .remedies");
    part.hidden = this.law.remediesHeadings[verdict] === "";
    part.querySelector("h4").textContent = this.law.remediesHeadings[verdict];
    part.querySelector("ul").replaceChildren(...remedies.map((set) => {
      const item = document.createElement("li");
      item.textContent = this.remediesInWords(set);
      return item;
    }));
    part.querySelector("ul").hidden = remedies.length === 0;
    part.querySelector("p").textContent = remedies.length === 0 ? this.law.withoutRemedy[verdict] : "";
  }

  step({ rule, outcome, policy }) {
    const text = this.law.rules[rule];
    const look = this.law.outcomeLooks[outcome];
    const item = this.copy("step");
    item.classList.add(`step--${look}`);
    item.querySelector(".step__outcome").append(this.copy(`status-${look}`), ` ${this.law.outcomes[outcome]}`);
    item.querySelector(".step__name").textContent = text.short;
    if (text.titled.includes(outcome)) item.querySelector(".step__title").innerHTML = text.title;
    else item.querySelector(".step__title").remove();
    this.cite(item.querySelector("a"), text);
    item.querySelector(".step__policy").textContent = policy ? this.law.policies[policy] : "";
    return item;
  }
});
