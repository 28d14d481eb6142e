"use strict";

/**
 * A request on which the learner decides: a verdict, and the rules that lead to it. The consent core decides too; this shows its answer
 * beside the learner's.
 *
 * Which rules lead to the verdict is the core's answer, and every word about a rule is from the registered data "law".
 */
customElements.define("decide-disclosure", class extends HTMLElement {
  async connectedCallback() {
    try {
      await TrainingToolkit.consentCore.start();
    } catch {
      this.querySelector(".exercise__refused").hidden = false;
      return;
    }
    this.law = TrainingToolkit.data("law");
    this.verdicts = [...this.querySelectorAll(".decide__verdicts input")];
    this.reasons = [...this.querySelectorAll(".decide__reasons input")];
    this.querySelector(".exercise__controls").hidden = false;
    this.querySelector(".answers__list").hidden = true;
    this.querySelector(".answers").hidden = true;
    for (const input of [...this.verdicts, ...this.reasons]) input.addEventListener("change", () => this.update());
    this.control("check").addEventListener("click", () => this.check());
    this.control("show").addEventListener("click", () => this.judge({ compares: false }));
    this.control("restart").addEventListener("click", () => this.restart());
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

  say(claim) {
    this.querySelector(".exercise__claim").textContent = claim;
  }

  check() {
    const missing = this.chosenVerdict === 0 ? this.verdicts : this.chosenReasons.size === 0 ? this.reasons : [];
    if (missing.length === 0) return this.judge({ compares: true });
    this.say(missing === this.verdicts ? "Choose one of the three verdicts first." : "Choose at least one reason first.");
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
    this.querySelector(".summary").hidden = true;
    this.querySelector(".answers").hidden = true;
    const heading = this.querySelector("#decide-heading");
    heading.tabIndex = -1;
    heading.focus();
  }

  // The answer

  async judge({ compares }) {
    if (this.isJudged) return;
    let answer;
    try {
      answer = await TrainingToolkit.consentCore.decide(this.dataset.question);
    } catch {
      this.querySelector(".exercise__refused").hidden = false;
      return;
    }
    this.isJudged = true;
    this.update();
    for (const input of [...this.verdicts, ...this.reasons]) input.disabled = true;
    this.showVerdict(answer, compares);
    this.showReasons(answer, compares);
    this.showRemedies(answer);
    this.querySelector(".summary .steps").replaceChildren(...answer.steps.map((step) => this.step(step)));
    this.querySelector(".summary .trace").open = false;
    this.querySelector(".summary").hidden = false;
    this.querySelector(".answers").hidden = false;
    this.querySelector(".debrief").open = true;
    this.querySelector("#summary-heading").focus();
  }

  showVerdict(answer, compares) {
    const word = this.law.verdicts[answer.verdict];
    const chosen = this.chosenVerdict;
    const isWhole = this.reasons.every((input) => input.checked === (this.stepThatDecides(answer, input) !== undefined));
    this.querySelector("#summary-heading").textContent =
      !compares ? `The answer: ${word}`
      : chosen !== answer.verdict ? `The rules say: ${word}`
      : isWhole ? `Right: ${word}` : `Right: ${word}. Look at the reasons again`;
    const statuses = [this.status("The rules say", answer.verdict)];
    if (compares) statuses.unshift(this.status("You said", chosen));
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
      step ? `Here the rules find: ${this.law.outcomes[step.outcome].toLowerCase()}.` : "The rules did not need to look at it here.";
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
      item.textContent = set.map((remedy) => this.law.remedies[remedy]).join(" and ");
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

  // Parts of the page

  cite(link, text) {
    link.textContent = text.citation;
    link.href = text.link;
  }

  status(said, verdict) {
    const look = this.law.verdictLooks[verdict];
    const item = document.createElement("li");
    item.className = `status status--${look}`;
    const text = document.createElement("span");
    const strong = document.createElement("strong");
    strong.textContent = this.law.verdicts[verdict];
    text.append(`${said}: `, strong);
    item.append(this.copy(`status-${look}`), text);
    return item;
  }

  control(name) {
    return this.querySelector(`[data-action="${name}"]`);
  }

  copy(part) {
    return this.querySelector(`template[data-part="${part}"]`).content.firstElementChild.cloneNode(true);
  }
});
