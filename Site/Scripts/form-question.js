"use strict";

/**
 * A question to the consent core about a form that somebody fills in.
 *
 * The builder says what each answer changes in the records of the form, and by the registered data "form-records" what the parts of a
 * record are; this puts the records together and writes them down. It knows no rule of law and no number of a record.
 *
 *     const { question } = TrainingToolkit.data("form-question");
 *     question(form, layouts, { 3: true, 5: "when my case closes" })  // bytes; the keys are places in form.entries
 */
TrainingToolkit.register("form-question", (() => {
  /** Letters, digits, and whatever is beyond ASCII, save for spaces and general punctuation there: as the core tells a blank line. */
  const WORD = /[0-9A-Za-z]|[^\0-\x7F\u00A0\u2000-\u206F]/;
  const DAY = /^\d{4}-\d\d-\d\d$/;
  const MILLISECONDS_OF_A_DAY = 86_400_000;

  const isBlank = (text) => !WORD.test(text);
  const dayOf = (text) => (DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) / MILLISECONDS_OF_A_DAY : null);

  // The parts of a record: what stands in one that states nothing, how two statements come together, and how it is written.

  const number = (value, count) => Array.from({ length: count }, (_, place) => (value >> (8 * place)) & 255);
  const text = (value) => {
    const bytes = new TextEncoder().encode(value);
    return [...number(bytes.length, 2), ...bytes];
  };
  const list = (values, write) => [values.length, ...values.flatMap(write)];
  const both = (first, second) => (first && second ? `${first}; ${second}` : first || second);
  const either = (first, second) => first | second;
  const later = (_, second) => second;

  const PARTS = {
    text: { nothing: "", merge: both, write: text, written: (words) => words },
    flag: { nothing: 0, merge: either, write: (value) => number(value, 1) },
    choice: { nothing: 0, merge: later, write: (value) => number(value, 1) },
    set8: { nothing: 0, merge: either, write: (value) => number(value, 1) },
    set16: { nothing: 0, merge: either, write: (value) => number(value, 2) },
    set32: { nothing: 0, merge: either, write: (value) => number(value, 4) },
    day: { nothing: 0, merge: later, write: (value) => number(value, 4) },
    statedDay: {
      nothing: null, merge: later, written: dayOf, write: (value) => (value === null ? [0] : [1, ...number(value, 4)]),
    },
    texts: { nothing: [], merge: later, write: (values) => list(values, text) },
    numbers: { nothing: [], merge: later, write: (values) => list(values, (value) => number(value, 1)) },
  };

  // Records

  const applied = (records, layouts, [tag, adds, parts], words) => {
    const kinds = layouts[tag].parts.map((name) => PARTS[name]);
    if (adds) records.push([tag, kinds.map((kind) => kind.nothing)]);
    const record = records.findLast((candidate) => candidate[0] === tag);
    if (!record) return;
    for (const [index, value] of parts) {
      const stated = value === undefined ? kinds[index].written(words) : value;
      record[1][index] = kinds[index].merge(record[1][index], stated);
    }
  };

  /** What an entry changes, with the words that are written on it. */
  const stated = (entry, answer) => {
    if (entry.given || answer === true) return [entry.states, ""];
    const words = (answer ?? "").trim();
    return isBlank(words) ? [entry.leaves, ""] : [entry.states, words];
  };

  /** The records of the form with some answers; an entry without an answer is not chosen. */
  const records = (form, layouts, answers, changes = []) => {
    const list = form.records.map(([tag, values]) => [tag, [...values]]);
    for (const [place, entry] of form.entries.entries()) {
      if (!entry.given && answers[place] === undefined) continue;
      const [states, words] = stated(entry, answers[place]);
      for (const change of states) applied(list, layouts, change, words);
    }
    for (const change of changes) applied(list, layouts, change, "");
    return list.sort((first, second) => first[0] - second[0]);
  };

  const bytes = (list, layouts) => list.flatMap(([tag, values]) => {
    const content = values.flatMap((value, index) => PARTS[layouts[tag].parts[index]].write(value));
    return [tag, ...number(content.length, 2), ...content];
  });

  return {
    isBlank,
    /** May this form be relied on? */
    question(form, layouts, answers) {
      return Uint8Array.from([...form.question, ...bytes(records(form, layouts, answers), layouts)]);
    },
    /** May this be disclosed, on this form? */
    aimQuestion(form, layouts, answers, { question, changes }) {
      return Uint8Array.from([...question, ...bytes(records(form, layouts, answers, changes), layouts)]);
    },
  };
})());
