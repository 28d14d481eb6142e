"use strict";

/**
 * A self-assessment: counts the answers, draws them, names strengths and next steps, saves and loads files, and compares two of them.
 *
 * Nothing is kept unless the switch is on; then the answers are, and never what was typed.
 */
customElements.define("self-assessment", class extends HTMLElement {
  connectedCallback() {
    this.isMatrix = this.dataset.kind === "matrix";
    this.groups = [...this.querySelectorAll(".statement-group")].filter((group) => group.querySelector("[data-statement]"));
    this.fields = new Map([...this.querySelectorAll("[data-statement]")].map((field) => [field.dataset.statement, field]));
    this.own = [...this.querySelectorAll(".own-statement")];
    this.points = [...this.querySelector(".points").querySelectorAll("span")].map((label) => label.textContent);
    this.levels = [...this.groups[0].querySelectorAll(".statement-level")].map((level) => level.dataset.level);
    this.on = today();
    for (const part of this.querySelectorAll(".assessment__result, .assessment__keeping, .assessment__to-result")) part.hidden = false;
    this.forget();
    this.listen();
    this.draw();
    this.restore();
  }

  /** A browser that remembers what was chosen on a page would keep the answers after all. */
  forget() {
    for (const input of this.querySelectorAll("input")) {
      input.setAttribute("autocomplete", "off");
      if (input.type === "text") input.value = "";
      else input.checked = false;
    }
  }

  listen() {
    this.addEventListener("change", ({ target }) => {
      if (target.type === "radio") this.answered();
    });
    this.addEventListener("input", ({ target }) => {
      if (target.matches(".own-statement__text")) this.draw();
    });
    const actions = {
      print: () => print(),
      "print-result": () => this.printResult(),
      save: () => this.save(),
      uncompare: () => this.stopComparing(),
      clear: () => this.clear(),
      undo: () => this.undo(),
    };
    for (const [action, run] of Object.entries(actions)) this.control(action).addEventListener("click", run);
    for (const action of ["load", "compare"]) {
      this.control(action).addEventListener("change", ({ target }) => this.takeFile(target, action));
    }
    this.control("keep").addEventListener("change", ({ target }) => this.keep(target.checked));
    this.narrow = matchMedia("(width < 48rem)");
    this.narrow.addEventListener("change", () => this.drawPicture());
    addEventListener("beforeprint", () => this.drawPicture(false));
    addEventListener("afterprint", () => {
      document.documentElement.classList.remove("prints-result");
      this.drawPicture();
    });
  }

  // Answers

  pointOf(field) {
    const chosen = field.querySelector("input:checked");
    return chosen ? Number(chosen.value) : null;
  }

  /** What is answered, by the key of its statement. */
  get given() {
    return new Map([...this.fields].map(([key, field]) => [key, this.pointOf(field)]).filter(([, point]) => point !== null));
  }

  get state() {
    const own = this.own.map((line) => ({ words: line.querySelector(".own-statement__text").value, point: this.pointOf(line) }));
    return { given: this.given, on: this.on, own };
  }

  set state({ given, on, own }) {
    const choose = (field, point) => {
      for (const input of field.querySelectorAll("input[type=radio]")) input.checked = Number(input.value) === point;
    };
    for (const [key, field] of this.fields) choose(field, given.get(key) ?? null);
    for (const [index, line] of this.own.entries()) {
      line.querySelector(".own-statement__text").value = own[index].words;
      choose(line, own[index].point);
    }
    this.on = on;
    this.draw();
    this.store();
  }

  answered() {
    this.on = today();
    this.draw();
    this.store();
  }

  /** Answers that a file or the storage has take the place of those on the page, which can be brought back. */
  replace({ given, on }) {
    const { own } = this.state;
    this.remember();
    this.state = { given, on, own };
  }

  remember() {
    const before = this.state;
    const isWorthIt = before.given.size > 0 || before.own.some(({ words, point }) => words !== "" || point !== null);
    this.backup = isWorthIt ? before : undefined;
    this.control("undo").hidden = !isWorthIt;
  }

  undo() {
    const { backup } = this;
    this.backup = undefined;
    this.control("undo").hidden = true;
    this.state = backup;
    this.say(TrainingToolkit.words("assessment.answers-are-back"));
    this.control("clear").focus();
  }

  async clear() {
    this.remember();
    const isKept = this.control("keep").checked;
    if (isKept) await this.keep(false);
    this.state = { given: new Map(), on: today(), own: this.own.map(() => ({ words: "", point: null })) };
    this.say(isKept ? TrainingToolkit.words("assessment.thrown-away-and-kept") : TrainingToolkit.words("assessment.thrown-away"));
  }

  // Keeping

  get key() {
    return `assessment/${this.dataset.assessment}/`;
  }

  get form() {
    return { assessment: this.dataset.assessment, points: this.points.length, statements: this.fields };
  }

  get text() {
    return TrainingToolkit.assessmentAnswers.text({ ...this.form, on: this.on, given: this.given });
  }

  async restore() {
    const { storage, assessmentAnswers } = TrainingToolkit;
    const text = await storage.read(`${this.key}answers`).catch(() => null);
    if (text === null) return;
    try {
      const kept = assessmentAnswers.parse(text, this.form);
      this.control("keep").checked = true;
      // Whoever was faster than the storage keeps what is on the page.
      if (this.given.size > 0) return;
      this.replace(kept);
      this.say(TrainingToolkit.words("assessment.kept-of", { day: inWords(kept.on), dropped: droppedWords(kept.dropped) }));
    } catch {
      this.say(TrainingToolkit.words("assessment.kept-do-not-fit"));
    }
  }

  async keep(isOn) {
    if (isOn) {
      if (await this.store(true)) this.say(TrainingToolkit.words("assessment.kept-from-now"));
      return;
    }
    try {
      await TrainingToolkit.storage.erase(this.key);
      this.control("keep").checked = false;
      this.say(TrainingToolkit.words("assessment.erased"));
    } catch (error) {
      this.say(problem(error.message));
    }
  }

  /** Whether it worked. */
  async store(isOn = this.control("keep").checked) {
    if (!isOn) return false;
    try {
      await TrainingToolkit.storage.write(`${this.key}answers`, this.text);
      return true;
    } catch (error) {
      this.control("keep").checked = false;
      this.say(problem(error.message));
      return false;
    }
  }

  // Files

  save() {
    const link = this.control("save");
    link.download = `${this.dataset.assessment}-${this.on}.json`;
    link.href = URL.createObjectURL(new Blob([this.text], { type: "application/json" }));
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    const saved = { file: link.download };
    this.say(this.own.length > 0 ? TrainingToolkit.words("assessment.saved-as-without-own", saved) : TrainingToolkit.words("assessment.saved-as", saved));
  }

  async takeFile(input, action) {
    const file = input.files[0];
    input.value = "";
    if (!file) return;
    let found;
    try {
      found = TrainingToolkit.assessmentAnswers.parse(await file.text(), this.form);
    } catch (error) {
      this.say(TrainingToolkit.words("assessment.unchanged", { problem: refusal(error.message, file.name) }));
      return;
    }
    const dropped = droppedWords(found.dropped);
    if (action === "load") {
      this.replace(found);
      this.say(TrainingToolkit.words("assessment.loaded", { file: file.name, day: inWords(found.on), dropped }));
    } else {
      this.earlier = found;
      this.control("uncompare").hidden = false;
      this.draw();
      const later = found.on > this.on ? TrainingToolkit.words("assessment.is-later") : "";
      this.say(TrainingToolkit.words("assessment.compares-with", { file: file.name, day: inWords(found.on), dropped, later }));
    }
  }

  stopComparing() {
    this.earlier = undefined;
    this.control("uncompare").hidden = true;
    this.draw();
    this.say(TrainingToolkit.words("assessment.shows-alone"));
    this.control("compare").focus();
  }

  printResult() {
    document.documentElement.classList.add("prints-result");
    print();
  }

  // The result

  draw() {
    const { given } = this;
    const all = this.fields.size;
    const ownCount = this.own.filter((line) => this.pointOf(line) !== null).length;
    const counts = { count: given.size, all, own: ownCount };
    this.querySelector(".assessment__count").textContent =
      ownCount > 0 ? TrainingToolkit.words("assessment.answered-of-and-own", counts) : TrainingToolkit.words("assessment.answered-of", counts);
    const isEmpty = given.size + ownCount === 0;
    this.classList.toggle("is-empty", isEmpty);
    this.querySelector(".assessment__shown").hidden = isEmpty && !this.earlier;
    this.control("print-result").hidden = isEmpty;
    this.rows = this.isMatrix ? this.elementRows() : this.statementRows();
    this.drawPicture();
    this.drawTable();
    this.drawChanges();
    if (this.isMatrix) {
      this.drawStrengths();
      this.drawSteps();
    }
  }

  titleOf(group) {
    return group.querySelector(".statement-group__title").textContent;
  }

  wordsOf(field) {
    return field.querySelector("legend").textContent.trim();
  }

  /** An element with a cell for each level: the mean of the points that are given, from 0 to 1; null without any. */
  elementRows() {
    const most = this.points.length - 1;
    const share = (points) => {
      const known = points.filter((point) => Number.isInteger(point));
      return known.length === 0 ? null : known.reduce((sum, point) => sum + point, 0) / (known.length * most);
    };
    return this.groups.map((group) => ({
      title: this.titleOf(group),
      cells: [...group.querySelectorAll(".statement-level")].map((level) => {
        const fields = [...level.querySelectorAll("[data-statement]")];
        const points = fields.map((field) => this.pointOf(field));
        const answered = points.filter((point) => point !== null).length;
        const before = this.earlier && share(fields.map((field) => this.earlier.given.get(field.dataset.statement)));
        const note =
          before !== undefined
            ? TrainingToolkit.words("assessment.before", { share: before === null ? "–" : TrainingToolkit.assessmentPicture.percent(before) })
          : answered > 0 && answered < fields.length ? TrainingToolkit.words("assessment.part-answered", { part: answered, all: fields.length }) : "";
        return { level: level.dataset.level, fields, points, answered, share: share(points), before, note };
      }),
    }));
  }

  statementRows() {
    const rows = [...this.fields].map(([key, field]) => ({
      title: this.wordsOf(field),
      point: this.pointOf(field),
      before: this.earlier?.given.get(key),
    }));
    const own = this.own.map((line) => ({
      title: line.querySelector(".own-statement__text").value.trim() || line.querySelector(".own-statement__label").textContent,
      point: this.pointOf(line),
    }));
    return [...rows, ...own.filter(({ point }) => point !== null)];
  }

  drawPicture(isNarrow = this.narrow.matches) {
    const { rows, levels, points } = this;
    const picture = TrainingToolkit.assessmentPicture;
    const svg = this.isMatrix ? picture.grid({ levels, rows, isNarrow }) : picture.scales({ points, rows, isNarrow });
    svg.setAttribute("aria-label", this.isMatrix
      ? TrainingToolkit.words("assessment.heat-grid", { rows: rows.length, levels: levels.length })
      : TrainingToolkit.words("assessment.scales", { first: points[0], last: points.at(-1) }));
    this.querySelector(".picture__drawing").replaceChildren(svg);
    const shown = { first: points[0], last: points.at(-1), day: this.earlier && inWords(this.earlier.on) };
    this.querySelector(".picture__caption").textContent =
      this.isMatrix && shown.day ? TrainingToolkit.words("assessment.grid-caption-compared", shown)
      : this.isMatrix ? TrainingToolkit.words("assessment.grid-caption", shown)
      : shown.day ? TrainingToolkit.words("assessment.scales-caption-compared", shown) : TrainingToolkit.words("assessment.scales-caption");
  }

  drawTable() {
    const isCompared = this.earlier !== undefined;
    const now = isCompared ? TrainingToolkit.words("assessment.on-this-page", { day: inWords(this.on) }) : TrainingToolkit.words("assessment.your-answer");
    const heads = this.isMatrix ? [TrainingToolkit.words("assessment.element"), ...this.levels]
      : [TrainingToolkit.words("assessment.statement"), now, ...(isCompared ? [inWords(this.earlier.on)] : [])];
    const name = (point) => (Number.isInteger(point) ? this.points[point] : TrainingToolkit.words("assessment.not-answered"));
    const rows = this.rows.map((row) =>
      this.isMatrix
        ? [row.title, ...row.cells.map((cell) => this.cellInWords(cell))]
        : [row.title, name(row.point), ...(isCompared ? [name(row.before)] : [])]);
    this.querySelector(".assessment__table .table-frame").replaceChildren(table(heads, rows));
  }

  cellInWords({ share, answered, fields, before }) {
    const percent = (value) => (value === null ? TrainingToolkit.words("assessment.not-answered") : TrainingToolkit.assessmentPicture.percent(value));
    const part = { share: percent(share), part: answered, all: fields.length };
    const now = share !== null && answered < fields.length ? TrainingToolkit.words("assessment.cell-part", part) : percent(share);
    return before === undefined ? now : TrainingToolkit.words("assessment.cell-before", { share: now, before: percent(before) });
  }

  drawChanges() {
    const part = this.querySelector(".assessment__changes");
    part.hidden = !this.earlier;
    if (!this.earlier) return;
    const changes = this.isMatrix ? this.changedCells() : this.changedAnswers();
    const words = changes.length > 0 ? changes : [TrainingToolkit.words("assessment.nothing-changed", { day: inWords(this.earlier.on) })];
    part.querySelector("ul").replaceChildren(...words.map((text) => element("li", text)));
  }

  /** The largest step ahead first. */
  changedCells() {
    const { percent } = TrainingToolkit.assessmentPicture;
    return this.rows
      .flatMap(({ title, cells }) => cells.map((cell) => ({ ...cell, title, change: (cell.share ?? 0) - (cell.before ?? 0) })))
      .filter(({ share, before, change }) => share !== null && before !== null && change !== 0)
      .sort((one, other) => other.change - one.change)
      .map(({ title, level, share, before, change }) => {
        const moved = { title, level, before: percent(before), now: percent(share) };
        return change > 0 ? TrainingToolkit.words("assessment.ahead", moved) : TrainingToolkit.words("assessment.back", moved);
      });
  }

  changedAnswers() {
    return this.rows
      .filter(({ point, before }) => Number.isInteger(point) && Number.isInteger(before) && point !== before)
      .map(({ title, point, before }) =>
        TrainingToolkit.words("assessment.from-to", { title, before: this.points[before], now: this.points[point] }));
  }

  // Of a matrix

  isWhole({ fields, points }) {
    return fields.length > 0 && points.every((point) => point === this.points.length - 1);
  }

  drawStrengths() {
    const part = this.querySelector(".assessment__strengths");
    const last = this.points.at(-1);
    const whole = this.rows
      .map(({ title, cells }) => ({ title, levels: cells.filter((cell) => this.isWhole(cell)).map(({ level }) => level) }))
      .filter(({ levels }) => levels.length > 0)
      .map(({ title, levels }) => `${title}: ${levels.join(", ")}`);
    const nearest = this.rows
      .flatMap(({ title, cells }) => cells.map((cell) => ({ ...cell, title })))
      .filter(({ share }) => share !== null && share >= 0.5)
      .sort((one, other) => other.share - one.share)
      .slice(0, 3)
      .map(({ title, level, share }) => `${title}, ${level}: ${TrainingToolkit.assessmentPicture.percent(share)}`);
    part.querySelector("p").textContent =
      whole.length > 0 ? TrainingToolkit.words("assessment.whole-for", { last })
      : nearest.length > 0 ? TrainingToolkit.words("assessment.none-whole", { last })
      : TrainingToolkit.words("assessment.nothing-halfway", { last });
    part.querySelector("ul").replaceChildren(...(whole.length > 0 ? whole : nearest).map((text) => element("li", text)));
  }

  /** Of each element the first level that is not whole, and in it the two statements that have come furthest. */
  drawSteps() {
    const top = this.points.length - 1;
    const steps = this.rows
      .map(({ title, cells }) => {
        const index = cells.findIndex((cell) => cell.answered > 0 && !this.isWhole(cell));
        if (index < 0) return undefined;
        const { level, fields, points } = cells[index];
        const open = fields
          .map((field, place) => ({ words: this.wordsOf(field), point: points[place] }))
          .filter(({ point }) => point !== null && point < top)
          .sort((one, other) => other.point - one.point)
          .slice(0, 2);
        return { title, level, index, open };
      })
      .filter((step) => step && step.open.length > 0)
      .sort((one, other) => one.index - other.index);
    const part = this.querySelector(".assessment__steps");
    part.querySelector("p").textContent =
      steps.length > 0 ? TrainingToolkit.words("assessment.what-comes-next")
      : TrainingToolkit.words("assessment.steps-named-here");
    part.querySelector("ul").replaceChildren(...steps.map(({ title, level, open }) => {
      const list = element("ul", "");
      list.append(...open.map(({ words, point }) => {
        const item = element("li", "");
        item.append(element("strong", `${this.points[point]}:`), ` ${words}`);
        return item;
      }));
      const step = element("li", `${title}, ${level}`);
      step.append(list);
      return step;
    }));
  }

  // Parts of the page

  control(action) {
    return this.querySelector(`[data-action="${action}"]`);
  }

  say(words) {
    this.querySelector(".assessment__said").textContent = words.trim();
  }
});

/** Why nothing can be kept. */
function problem(reason) {
  return reason === "refused" ? TrainingToolkit.words("assessment.refused")
    : reason === "full" ? TrainingToolkit.words("assessment.full") : TrainingToolkit.words("assessment.silent");
}

/** Why a file is not taken. */
function refusal(reason, file) {
  const refusals = {
    newer: TrainingToolkit.words("assessment.newer", { file }),
    other: TrainingToolkit.words("assessment.other", { file }),
    points: TrainingToolkit.words("assessment.points", { file }),
    changed: TrainingToolkit.words("assessment.changed", { file }),
  };
  return refusals[reason] ?? TrainingToolkit.words("assessment.unreadable", { file });
}

function droppedWords(count) {
  return count === 0 ? "" : TrainingToolkit.words("assessment.left-out", { count });
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function inWords(day) {
  return TrainingToolkit.day(new Date(`${day}T00:00:00Z`));
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A row whose first cell is its heading. */
function row([head, ...cells]) {
  const line = element("tr", "");
  const heading = element("th", head);
  heading.scope = "row";
  line.append(heading, ...cells.map((words) => element("td", words)));
  return line;
}

function table(heads, rows) {
  const [made, head, body, line] = ["table", "thead", "tbody", "tr"].map((name) => element(name, ""));
  line.append(...heads.map((words) => Object.assign(element("th", words), { scope: "col" })));
  head.append(line);
  body.append(...rows.map(row));
  made.append(head, body);
  return made;
}
