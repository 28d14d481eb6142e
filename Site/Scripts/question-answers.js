"use strict";

/**
 * How each kind of question is answered: what the learner has said, how right it is, and how to show that.
 *
 *     const answer = TrainingToolkit.answerTo(question);  // the element of a question
 *     answer.score()                                      // 0 to 1; nothing without an answer
 */
TrainingToolkit.answerTo = (() => {
  class Answer {
    constructor(question) {
      this.question = question;
      this.prepare();
    }

    all(selector) {
      return [...this.question.querySelectorAll(selector)];
    }

    prepare() {}

    showFeedback() {}

    shuffle() {}

    lock(isLocked) {
      for (const control of this.all(".question__answers :is(input, select, button)")) control.disabled = isLocked;
    }

    /** Says at a part of the answer whether it is right. */
    mark(part, isRight) {
      this.unmark(part);
      const word = document.createElement("span");
      word.className = "part-verdict";
      word.textContent = isRight ? TrainingToolkit.words("common.right") : TrainingToolkit.words("knowledge-check.not-right");
      part.classList.add(isRight ? "option--right" : "option--wrong");
      part.append(word);
    }

    unmark(part) {
      part.classList.remove("option--right", "option--wrong");
      part.querySelector(".part-verdict")?.remove();
    }
  }

  class Choice extends Answer {
    prepare() {
      this.first = this.all(".option");
    }

    get inputs() {
      return this.all("input");
    }

    get value() {
      return this.inputs.filter((input) => input.checked).map((input) => input.value);
    }

    set value(chosen) {
      for (const input of this.inputs) input.checked = chosen.includes(input.value);
    }

    score() {
      if (this.value.length === 0) return undefined;
      const agreeing = this.inputs.filter((input) => input.checked === ("right" in input.dataset)).length;
      if (agreeing === this.inputs.length) return 1;
      return this.question.dataset.kind === "choose-all" ? Math.max(0, (2 * agreeing) / this.inputs.length - 1) : 0;
    }

    /** Of several answers, all have their feedback: what was left out matters too. */
    showFeedback() {
      const isAll = this.question.dataset.kind === "choose-all";
      for (const input of this.inputs) {
        const option = input.closest(".option");
        const isShown = isAll ? input.checked || "right" in input.dataset : input.checked;
        option.querySelector(".option__feedback").hidden = !isShown;
        option.classList.toggle("option--right", isShown && "right" in input.dataset);
        option.classList.toggle("option--wrong", isShown && !("right" in input.dataset));
      }
    }

    clear() {
      this.value = [];
      for (const option of this.all(".option")) {
        option.classList.remove("option--right", "option--wrong");
        option.querySelector(".option__feedback").hidden = true;
      }
    }

    /** From the order of the file, so that a seed always gives the same. */
    shuffle(random) {
      this.question.querySelector(".options").append(...shuffled(this.first, random));
    }
  }

  class Fill extends Answer {
    prepare() {
      this.select = this.question.querySelector("select");
    }

    get value() {
      return this.select.value;
    }

    set value(chosen) {
      this.select.value = chosen;
    }

    score() {
      if (this.value === "") return undefined;
      return "right" in this.select.selectedOptions[0].dataset ? 1 : 0;
    }

    showFeedback() {
      for (const [index, feedback] of this.all(".option__feedback").entries()) feedback.hidden = String(index) !== this.value;
    }

    clear() {
      this.value = "";
      for (const feedback of this.all(".option__feedback")) feedback.hidden = true;
    }
  }

  class Match extends Answer {
    get selects() {
      return this.all("select");
    }

    get value() {
      return this.selects.map((select) => select.value);
    }

    set value(chosen) {
      for (const [index, select] of this.selects.entries()) select.value = chosen[index] ?? "";
    }

    score() {
      if (this.value.includes("")) return undefined;
      return this.selects.filter((select) => select.value === select.dataset.right).length / this.selects.length;
    }

    showFeedback() {
      for (const select of this.selects) this.mark(select.closest(".match__pair"), select.value === select.dataset.right);
    }

    clear() {
      this.value = [];
      for (const pair of this.all(".match__pair")) this.unmark(pair);
    }
  }

  /** Steps move by buttons, which work from the keyboard and say where the step is now. */
  class Order extends Answer {
    prepare() {
      this.list = this.question.querySelector(".order");
      this.first = this.steps;
      for (const step of this.steps) {
        const text = step.querySelector(".order__text").textContent;
        const up = this.button(step, -1, TrainingToolkit.words("question.move-up", { text }), "↑");
        const down = this.button(step, 1, TrainingToolkit.words("question.move-down", { text }), "↓");
        step.prepend(up, down);
      }
      this.number();
    }

    get steps() {
      return this.all(".order__step");
    }

    button(step, by, label, sign) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "order__move";
      button.setAttribute("aria-label", label);
      button.textContent = sign;
      button.addEventListener("click", () => this.move(step, by, button));
      return button;
    }

    move(step, by, button) {
      const steps = this.steps;
      const other = steps[steps.indexOf(step) + by];
      if (!other) return;
      if (by < 0) other.before(step);
      else other.after(step);
      this.isTouched = true;
      this.number();
      // An end has no way on; the other button of the step keeps the focus near.
      if (button.disabled) [...step.querySelectorAll("button")].find((one) => !one.disabled)?.focus();
      else button.focus();
      this.question.querySelector(".question__result").textContent =
        TrainingToolkit.words("question.step-now", { number: this.steps.indexOf(step) + 1, count: steps.length });
      this.question.dispatchEvent(new Event("change", { bubbles: true }));
    }

    number() {
      const steps = this.steps;
      for (const [index, step] of steps.entries()) {
        const [up, down] = step.querySelectorAll("button");
        up.disabled = index === 0;
        down.disabled = index === steps.length - 1;
      }
    }

    lock(isLocked) {
      super.lock(isLocked);
      if (!isLocked) this.number();
    }

    get value() {
      return this.isTouched ? this.steps.map((step) => step.dataset.place) : [];
    }

    set value(places) {
      this.isTouched = places.length > 0;
      const steps = this.isTouched ? places.map((place) => this.steps.find((step) => step.dataset.place === place)) : this.first;
      this.list.append(...steps.filter(Boolean));
      this.number();
    }

    score() {
      if (!this.isTouched) return undefined;
      return this.value.filter((place, index) => Number(place) === index + 1).length / this.steps.length;
    }

    showFeedback() {
      for (const [index, step] of this.steps.entries()) this.mark(step, Number(step.dataset.place) === index + 1);
    }

    clear() {
      this.value = [];
      for (const step of this.steps) this.unmark(step);
    }
  }

  class Reflection extends Answer {
    get value() {
      return "";
    }

    set value(_) {
      this.question.querySelector("textarea").value = "";
    }

    score() {
      return undefined;
    }

    clear() {
      this.value = "";
    }
  }

  /** Fisher and Yates. */
  function shuffled(items, random) {
    const result = [...items];
    for (let index = result.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [result[index], result[other]] = [result[other], result[index]];
    }
    return result;
  }

  const kinds = { "choose-one": Choice, "choose-all": Choice, fill: Fill, match: Match, order: Order, reflect: Reflection };
  return (question) => new kinds[question.dataset.kind](question);
})();
