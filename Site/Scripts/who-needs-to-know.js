"use strict";

/**
 * Cards to sort by who needs to know. Two questions decide where a card belongs: whether it is on the list of what a side needs, which
 * the card says, and whether it may go on the consent, which the consent core says.
 *
 * Every verdict comes from the core, and every word about a rule from the registered data "law".
 */
customElements.define("who-needs-to-know", class extends TrainingToolkit.ExerciseElement {
  prepare() {
    this.rules = this.dataset.rules.split(" ").map(Number);
    this.cards = [...this.querySelectorAll(".info-card")].map((item) => new Card(item));
    for (const { inputs } of this.cards) {
      for (const input of inputs) input.addEventListener("change", () => this.update());
    }
    this.onClick("check", () => this.check());
    this.onClick("show", () => this.judge({ compares: false }));
    this.onClick("restart", () => this.restart());
    addEventListener("beforeprint", () => { this.querySelector(".form-fold").open = true; });
    this.restore();
  }

  // The sorting

  update() {
    const open = this.cards.filter((card) => !card.chosen).length;
    this.say(this.isJudged || open === this.cards.length ? "" : open === 0 ? TrainingToolkit.words("who-needs-to-know.every-card-placed")
      : TrainingToolkit.words("who-needs-to-know.still-to-sort", { count: open }));
    for (const name of ["check", "show"]) this.control(name).hidden = this.isJudged;
    this.control("restart").hidden = !this.isJudged && open === this.cards.length;
  }

  check() {
    const open = this.cards.filter((card) => !card.chosen);
    if (open.length === 0) return this.judge({ compares: true });
    this.say(TrainingToolkit.words("who-needs-to-know.sort-more", { count: open.length }));
    open[0].inputs[0].focus();
  }

  /** A browser may keep what was chosen before the page was left. */
  restore() {
    this.isJudged = false;
    this.classList.remove("is-checked");
    for (const card of this.cards) card.reset();
    this.update();
  }

  restart() {
    this.restore();
    this.hideResult(this.querySelector("#cards-heading"));
  }

  // The answer

  async judge({ compares }) {
    if (this.isJudged) return;
    const answers = await this.ask(Promise.all(this.cards.map((card) => TrainingToolkit.consentCore.decide(card.question))));
    if (!answers) return;
    this.isJudged = true;
    this.classList.add("is-checked");
    for (const [index, card] of this.cards.entries()) {
      if (!compares) card.forget();
      card.judge(answers[index], this.law.permits[answers[index].verdict] === "yes");
    }
    this.update();
    const right = this.cards.filter((card) => card.isRight).length;
    this.querySelector("#summary-heading").textContent =
      !compares ? TrainingToolkit.words("who-needs-to-know.where-each-card")
      : right === this.cards.length ? TrainingToolkit.words("who-needs-to-know.every-card-right")
      : TrainingToolkit.words("who-needs-to-know.cards-right", { right, count: this.cards.length });
    for (const pile of this.querySelectorAll(".summary .sorted")) this.fillPile(pile, compares);
    this.showResult();
  }

  fillPile(pile, compares) {
    const cards = this.cards.filter((card) => card.pile === pile.dataset.pile);
    pile.hidden = cards.length === 0;
    pile.querySelector("ol").replaceChildren(...cards.map((card) => this.result(card, compares)));
  }

  result(card, compares) {
    const item = this.copy("card-answer");
    const verdict = item.querySelector(".card-answer__verdict");
    verdict.hidden = !compares;
    if (compares) verdict.append(this.copy(card.isRight ? "found" : "missed"));
    if (compares && !card.isRight) verdict.append(this.copy(`pile-${card.chosen}`));
    item.querySelector(".card-answer__words").textContent = card.words;
    item.querySelector(".card-answer__why").textContent = this.part(card, ".card-answer__why")?.textContent ?? "";
    const list = this.part(card, ".card-answer__list")?.cloneNode(true).childNodes ?? [this.copy(`need-${card.need}`)];
    item.querySelector(".card-answer__list").replaceChildren(...list);
    item.querySelector(".statuses").replaceChildren(this.verdictStatus(TrainingToolkit.words("judgement.the-rules-say"), card.answer.verdict));
    this.fillDeciding(item, card.answer, this.rules);
    // What nobody needs, nobody has to make lawful; and what may go needs no other way.
    if (card.need === "" || card.mayGo) item.querySelector(".remedies").remove();
    else this.fillRemedies(item.querySelector(".remedies"), card.answer);
    return item;
  }

  /** What would make it lawful: sets of changes, of which the core has found that each would do. */
  fillRemedies(part, { verdict, remedies }) {
    part.querySelector("h6").textContent = this.law.remediesHeadings[verdict];
    part.querySelector("ul").replaceChildren(...remedies.map((set) => {
      const item = document.createElement("li");
      item.textContent = this.remediesInWords(set);
      return item;
    }));
    part.querySelector("ul").hidden = remedies.length === 0;
    part.querySelector("p").textContent = remedies.length === 0 ? this.law.withoutRemedy[verdict] : "";
  }

  /** A part of the author's answer, which stands further down, where the page has it. */
  part({ number }, selector) {
    return this.querySelector(`.answers [data-number="${number}"] ${selector}`);
  }
});

/** A kind of information, with a choice for each pile. */
class Card {
  constructor(item) {
    this.item = item;
    this.number = item.dataset.number;
    this.question = item.dataset.question;
    /** The side on whose list it is; empty if on none. */
    this.need = item.dataset.need;
    this.words = item.querySelector(".info-card__words").textContent;
    this.inputs = [...item.querySelectorAll("input")];
  }

  /** The pile that is chosen; nothing if none is. */
  get chosen() {
    return this.inputs.find((input) => input.checked)?.value;
  }

  get isRight() {
    return this.chosen === this.pile;
  }

  /** It goes to whoever needs it, unless the rules do not let it go. */
  judge(answer, mayGo) {
    this.answer = answer;
    this.mayGo = mayGo;
    this.pile = mayGo && this.need !== "" ? this.need : "notShared";
    for (const input of this.inputs) {
      input.disabled = true;
      input.parentElement.classList.toggle("is-answer", input.value === this.pile);
    }
  }

  forget() {
    for (const input of this.inputs) input.checked = false;
  }

  reset() {
    this.forget();
    for (const input of this.inputs) {
      input.disabled = false;
      input.parentElement.classList.remove("is-answer");
    }
  }
}
