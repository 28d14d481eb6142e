"use strict";

/**
 * The form as it lies on the table when it is finished: what was chosen is ticked, what was written stands on its line, and what the
 * consent core finds stands below, numbered.
 *
 *     TrainingToolkit.data("finished-form")(exercise, [{ finding, number, place }])  // the paper
 */
TrainingToolkit.register("finished-form", (exercise, findings) => {
  const paper = document.createElement("div");
  paper.className = "paper";
  for (const child of exercise.sheet.children) {
    if (!child.matches(".note, .fill-rest")) paper.append(child.cloneNode(true));
  }
  for (const note of paper.querySelectorAll(".note")) note.remove();

  const make = (name, className, ...content) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  };

  /** What stands on a line, as a pen writes it. */
  const written = (input, isSignature) => {
    const words = input.value.trim();
    if (TrainingToolkit.data("form-question").isBlank(words)) {
      return make("span", "answer answer--written answer--blank", make("span", "visually-hidden", TrainingToolkit.words("paper.left-blank")));
    }
    const shown = input.type === "date" ? exercise.dayInWords(Date.parse(`${words}T00:00:00Z`) / 86_400_000) : words;
    return make("span", `answer answer--written${isSignature ? " answer--signature" : ""}`, shown);
  };

  /** A number that leads to its note below. */
  const references = (place) => findings.filter((entry) => entry.place === place).map(({ number }) => {
    const link = make("a", "note-reference", String(number));
    link.href = `#footnote-${number}`;
    link.id = `footnote-place-${number}`;
    link.setAttribute("aria-label", TrainingToolkit.words("complete-the-form.note", { number }));
    return link;
  });

  const list = (fieldset, place) => {
    const ticks = make("ul", "ticks");
    for (const item of fieldset.querySelectorAll("li")) {
      const box = item.querySelector("input");
      const words = make("div", "", ...item.querySelector("label span").childNodes);
      const line = item.querySelector("[data-line]");
      if (line && box.checked) words.append(" ", written(line));
      const picture = exercise.copy(box.checked ? "ticked" : "unticked");
      ticks.append(make("li", "", picture, words));
    }
    const links = references(place);
    fieldset.replaceWith(...(links.length > 0 ? [make("p", "footnote-places", ...links), ticks] : [ticks]));
  };

  const line = (label, place) => {
    const input = label.querySelector("input");
    label.replaceWith(label.querySelector(".fill__label"), " ", written(input, label.matches(".fill--signature")), ...references(place));
  };

  for (const [index, element] of [...paper.querySelectorAll(".fill")].entries()) {
    (element.matches("fieldset") ? list : line)(element, exercise.places[index]);
  }
  paper.querySelector("h2")?.append(...references(exercise.rest));

  if (findings.length > 0) {
    const notes = make("ol", "footnotes");
    notes.setAttribute("role", "list");
    notes.append(...findings.map(({ finding, number }) => footnote(exercise, finding, number)));
    paper.append(make("h3", "footnotes-heading", TrainingToolkit.words("complete-the-form.notes-on-form")), notes);
  }
  return paper;
});

function footnote(exercise, finding, number) {
  const text = exercise.law.rules[finding.rule];
  const note = exercise.copy("footnote");
  note.id = `footnote-${number}`;
  const link = note.querySelector(".note__number");
  link.textContent = number;
  link.href = `#footnote-place-${number}`;
  link.setAttribute("aria-label", TrainingToolkit.words("common.note-back", { number }));
  note.querySelector(".footnote__title").innerHTML = text.title;
  note.querySelector(".footnote__place").textContent = exercise.law.fields[finding.field];
  note.querySelector(".footnote__wrong").innerHTML = text.wrong;
  note.querySelector(".footnote__mend").innerHTML = text.mend;
  note.querySelector(".note__notes").innerHTML = text.notes;
  note.querySelector(".note__facts").textContent = exercise.law.severities[finding.severity];
  exercise.citeRule(note.querySelector(".note__citation a"), text);
  return note;
}
