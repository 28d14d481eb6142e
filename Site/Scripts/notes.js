"use strict";

/**
 * The reader's own notes that are kept on this computer: only those that the reader has chosen to keep.
 *
 *     await TrainingToolkit.notes.load()                       // { "module-7/roles": { text, slide, section, on } }
 *     await TrainingToolkit.notes.keep({ "module-7/roles": … })  // nothing in place of a note takes it away
 *
 * A note is kept under the name of its slide, and with the slide's title: a slide that is gone from a later version leaves its note.
 * Both reject as the storage does, and with "corrupt" where what is kept cannot be read.
 */
TrainingToolkit.notes = (() => {
  const KEY = "notes";
  const FORMAT = 1;
  const LIMIT = 4000;
  let keeping = Promise.resolve();
  const clipped = (text, most) => String(text ?? "").slice(0, most);

  /** The notes in a text, without whatever is none. */
  const parse = (text) => {
    let found;
    try {
      found = JSON.parse(text);
    } catch {
      throw new Error("corrupt");
    }
    if (found === null || typeof found !== "object" || found.format !== FORMAT) throw new Error("corrupt");
    const notes = Object.entries(found.notes ?? {}).filter(([key, note]) =>
      /^[a-z0-9-]+\/[a-z0-9-]+$/.test(key) && typeof note?.text === "string" && note.text.trim() !== "");
    return Object.fromEntries(notes.map(([key, { text, slide, section, on }]) =>
      [key, { text: clipped(text, LIMIT), slide: clipped(slide, 200), section: clipped(section, 200), on: clipped(on, 10) }]));
  };

  const load = async () => {
    const text = await TrainingToolkit.storage.read(KEY);
    return text ? parse(text) : {};
  };

  const documentOf = (notes) => ({ format: FORMAT, notes });

  /** What to say where they cannot be kept. */
  const problem = ({ message }) => {
    const problems = {
      refused: TrainingToolkit.words("own-notes.refused"),
      silent: TrainingToolkit.words("own-notes.silent"),
      full: TrainingToolkit.words("own-notes.full"),
      corrupt: TrainingToolkit.words("own-notes.corrupt"),
    };
    return problems[message] ?? problems.silent;
  };

  /** Another page may have kept some in between, so they are read anew. */
  const change = async (changes) => {
    const notes = await load();
    for (const [key, note] of Object.entries(changes)) {
      if (note?.text.trim()) notes[key] = note;
      else delete notes[key];
    }
    await TrainingToolkit.storage.write(KEY, JSON.stringify(documentOf(notes)));
  };

  return {
    load,
    parse,
    documentOf,
    limit: LIMIT,
    problem,
    /** One after the other, so that none overwrites what the one before has kept. */
    keep(changes) {
      const done = keeping.then(() => change(changes));
      keeping = done.catch(() => {});
      return done;
    },
    erase: () => TrainingToolkit.storage.write(KEY, JSON.stringify(documentOf({}))),
    /** Notes as Markdown, under their slides and sections. */
    markdown(title, notes) {
      const lines = [`# ${title}`];
      let shown;
      for (const { text, slide, section } of notes) {
        if (section && section !== shown) lines.push(`## ${section}`);
        shown = section;
        lines.push(`### ${slide}`, text.trim());
      }
      return `${lines.join("\n\n")}\n`;
    },
    /** Makes a link lead to a file with this text, for the click that is under way. */
    offer(link, text, type) {
      link.href = URL.createObjectURL(new Blob([text], { type }));
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
})();
