"use strict";

/**
 * What all kinds of exercise share: they start the consent core, and they build what they show from the parts that the page holds.
 *
 * A kind extends this, sets up its page in `prepare`, and asks `TrainingToolkit.consentCore` for every verdict. Every word about a rule
 * is from the registered data "law". Where the core does not run, the page says so and stays as it was, complete without script.
 */
TrainingToolkit.ExerciseElement = class extends HTMLElement {
  async connectedCallback() {
    try {
      await TrainingToolkit.consentCore.start();
    } catch {
      this.refuse();
      return;
    }
    this.law = TrainingToolkit.data("law");
    this.querySelector(".exercise__controls").hidden = false;
    // Participants have no answers on the page: the core's are all there is.
    this.afterwards = this.querySelector(".answers");
    if (this.afterwards) this.querySelector(".answers__list").hidden = this.afterwards.hidden = true;
    this.prepare();
  }

  /** Says that the core does not run here. */
  refuse() {
    this.querySelector(".exercise__refused").hidden = false;
  }

  /** What `question` gives; nothing, and a notice, where the core does not answer. */
  async ask(question) {
    try {
      return await question;
    } catch {
      this.refuse();
    }
  }

  onClick(action, run) {
    this.control(action).addEventListener("click", run);
  }

  say(claim) {
    this.querySelector(".exercise__claim").textContent = claim;
  }

  /** The result comes into view, with what belongs after it. Whoever keeps progress hears of it. */
  showResult() {
    this.querySelector(".summary").hidden = false;
    if (this.afterwards) {
      this.afterwards.hidden = false;
      this.querySelector(".debrief").open = true;
    }
    this.querySelector("#summary-heading").focus();
    this.dispatchEvent(new CustomEvent("exercise-done", { bubbles: true, detail: { exercise: this.dataset.exercise } }));
  }

  hideResult(heading) {
    this.querySelector(".summary").hidden = true;
    if (this.afterwards) this.afterwards.hidden = true;
    heading.tabIndex = -1;
    heading.focus();
  }

  // Parts of the page

  control(action) {
    return this.querySelector(`[data-action="${action}"]`);
  }

  copy(part) {
    return this.querySelector(`template[data-part="${part}"]`).content.firstElementChild.cloneNode(true);
  }

  /** A line such as "HIPAA: valid", with the picture of `look`. */
  status(label, word, look) {
    const item = document.createElement("li");
    item.className = `status status--${look}`;
    const text = document.createElement("span");
    const strong = document.createElement("strong");
    strong.textContent = word;
    text.append(`${label}: `, strong);
    item.append(this.copy(`status-${look}`), text);
    return item;
  }

  cite(link, text) {
    link.textContent = text.citation;
    link.href = text.link;
  }

  /** A day number as `November 3, 2026`. */
  dayInWords(day) {
    return TrainingToolkit.day(new Date(day * 86_400_000));
  }

  /** Remedies that take each other. */
  remediesInWords(remedies) {
    return remedies.map((remedy) => this.law.remedies[remedy]).join(TrainingToolkit.words("judgement.remedies-and"));
  }

  // What the core says of a disclosure

  verdictStatus(label, verdict) {
    return this.status(label, this.law.verdicts[verdict], this.law.verdictLooks[verdict]);
  }

  /** Of the rules with these numbers, the steps that lead to the verdict: what the law texts tell of, and the names of what is kept. */
  deciding({ verdict, steps }, rules) {
    const deciding = this.law.deciding[verdict];
    const found = rules.map((rule) => steps.find((step) => step.rule === rule && deciding.includes(step.outcome))).filter(Boolean);
    const isTold = ({ rule, outcome }) => this.law.rules[rule].titled.includes(outcome);
    return { told: found.filter(isTold), kept: found.filter((step) => !isTold(step)).map(({ rule }) => this.law.rules[rule].short) };
  }

  /** Shows those of the rules that lead to the answer in the `.rule-lines` and the `.kept` of `part`. */
  fillDeciding(part, answer, rules) {
    const { told, kept } = this.deciding(answer, rules);
    part.querySelector(".rule-lines").replaceChildren(...told.map((step) => this.ruleLine(step)));
    part.querySelector(".rule-lines").hidden = told.length === 0;
    part.querySelector(".kept span").textContent = kept.join("; ");
    part.querySelector(".kept").hidden = kept.length === 0;
  }

  /** What a rule comes to, with the law text folded. */
  ruleLine({ rule, outcome }) {
    const text = this.law.rules[rule];
    const look = this.law.outcomeLooks[outcome];
    const item = this.copy("rule-line");
    item.classList.add(`rule-line--${look}`);
    item.querySelector(".rule-line__title span").append(this.copy(`status-${look}`));
    item.querySelector("strong").innerHTML = text.title;
    for (const part of ["wrong", "why", "mend", "notes"]) item.querySelector(`.note__${part}`).innerHTML = text[part];
    this.cite(item.querySelector("a"), text);
    return item;
  }
};
