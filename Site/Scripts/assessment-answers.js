"use strict";

/**
 * The answers to a self-assessment as a document: what is saved to a file, and what is kept on this computer for those who turn it on.
 * It holds answers alone: no name, and nothing that was typed.
 *
 *     const text = answers.text({ assessment, points, on: "2026-11-22", given: new Map([["s1x2y", 3]]) });
 *     const { on, given, dropped } = answers.parse(text, { assessment, points, statements });
 *
 * An answer belongs to the words of its statement. `dropped` counts answers to statements that are no longer there in those words.
 * `parse` throws an error whose message says why: "unreadable", "newer", "other", "points" or "changed".
 */
TrainingToolkit.assessmentAnswers = (() => {
  const FORMAT = 1;
  const LIMIT = 200_000;
  const course = () => TrainingToolkit.data("course");

  const isDay = (text) => typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

  const read = (text) => {
    if (typeof text !== "string" || text.length > LIMIT) throw new Error("unreadable");
    try {
      return JSON.parse(text);
    } catch {
      throw new Error("unreadable");
    }
  };

  return {
    text: ({ assessment, points, on, given }) =>
      JSON.stringify(
        { format: FORMAT, course: course().id, version: course().version, assessment, points, on, answers: Object.fromEntries(given) },
        null,
        1,
      ),

    parse(text, { assessment, points, statements }) {
      const found = read(text);
      if (found === null || typeof found !== "object" || !Number.isInteger(found.format)) throw new Error("unreadable");
      if (found.format > FORMAT) throw new Error("newer");
      if (found.course !== course().id || typeof found.assessment !== "string") throw new Error("other");
      if (found.assessment !== assessment) throw new Error("other");
      if (found.points !== points) throw new Error("points");
      if (!isDay(found.on) || found.answers === null || typeof found.answers !== "object") throw new Error("unreadable");
      const given = new Map();
      let dropped = 0;
      for (const [key, point] of Object.entries(found.answers)) {
        if (!Number.isInteger(point) || point < 0 || point >= points) throw new Error("unreadable");
        if (statements.has(key)) given.set(key, point);
        else dropped += 1;
      }
      if (given.size === 0 && dropped > 0) throw new Error("changed");
      return { on: found.on, given, dropped };
    },
  };
})();
