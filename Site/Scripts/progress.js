"use strict";

/**
 * What a participant has done: sections read, checks and exercises worked, and where they stopped. No text that was typed, no name.
 *
 *     const progress = await TrainingToolkit.progress.load();
 *     progress.steps["section/roles"]                        // { on: "2026-11-22", mark: "…" } once it is done
 *
 * The document is versioned by step: a step whose content has changed since it was done has another mark in the course data.
 */
TrainingToolkit.progress = (() => {
  const FORMAT = 1;
  const LIMIT = 200_000;
  const course = () => TrainingToolkit.data("course");
  const empty = () => ({ format: FORMAT, course: course().id, version: course().version, steps: {}, place: null });
  /** "kept", or why not: "refused", "full", "silent", "corrupt". */
  let status = "kept";
  let current;
  let loading;
  let updating = Promise.resolve();

  /** The document in a text, without whatever does not belong in one. */
  const parse = (text) => {
    if (typeof text !== "string" || text.length > LIMIT) throw new Error("corrupt");
    let found;
    try {
      found = JSON.parse(text);
    } catch {
      throw new Error("corrupt");
    }
    if (found === null || typeof found !== "object" || found.format !== FORMAT) throw new Error("corrupt");
    if (found.course !== course().id) throw new Error("other");
    const progress = { ...empty(), version: String(found.version ?? "") };
    for (const [key, step] of Object.entries(found.steps ?? {})) {
      if (!/^(section|check|exercise)\/[a-z0-9-]+$/.test(key) || typeof step?.on !== "string" || !/^\d{4}-\d\d-\d\d$/.test(step.on)) continue;
      progress.steps[key] = { on: step.on, mark: String(step.mark ?? "").slice(0, 40) };
      for (const name of ["score", "attempts"]) if (Number.isFinite(step[name])) progress.steps[key][name] = step[name];
      if (typeof step.isPassed === "boolean") progress.steps[key].isPassed = step.isPassed;
      const objectives = Object.entries(step.objectives ?? {}).filter(([number, of]) =>
        /^\d+$/.test(number) && Number.isInteger(of?.right) && Number.isInteger(of?.of));
      if (objectives.length > 0) {
        progress.steps[key].objectives = Object.fromEntries(objectives.map(([number, { right, of }]) => [number, { right, of }]));
      }
    }
    const { path, id, title } = found.place ?? {};
    if (typeof path === "string" && /^[a-z0-9/-]+\.html$/.test(path)) {
      progress.place = { path, id: String(id ?? "").slice(0, 100), title: String(title ?? "").slice(0, 200) };
    }
    return progress;
  };

  const read = async () => {
    try {
      const text = await TrainingToolkit.storage.read("progress");
      current = text === null ? empty() : parse(text);
      status = "kept";
    } catch (error) {
      status = error.message;
      current = empty();
    }
    loading = undefined;
    return current;
  };

  /** Whoever asks while it is being read gets the same document. */
  const load = async () => {
    if (!current) loading ??= read();
    return current ?? loading;
  };

  /** One after the other, so that none overwrites what the one before has kept. */
  const next = (act) => {
    const done = updating.then(act);
    updating = done.catch(() => {});
    return done;
  };

  /** Keeps what `change` makes of the document. Another page may have written in between, so it is read anew. */
  const update = (change) => next(() => keep(change));

  const keep = async (change) => {
    const shown = current;
    current = undefined;
    const progress = await load();
    // Nothing is kept here, or what is there cannot be read: this page goes on with what it knows and leaves that alone.
    if (status !== "kept" && shown) current = shown;
    change(current ?? progress);
    if (status === "kept") {
      try {
        await TrainingToolkit.storage.write("progress", JSON.stringify(current));
      } catch (error) {
        status = error.message;
      }
    }
    document.dispatchEvent(new CustomEvent("progress-changed"));
    return current;
  };

  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };

  return {
    load,
    update,
    parse,
    get status() {
      return status;
    },
    done: (key, facts = {}) =>
      update((progress) => {
        progress.version = course().version;
        progress.steps[key] = { ...facts, on: today(), mark: course().steps[key]?.mark ?? "" };
      }),
    /** What is known of a step on this page. */
    step: (key) => current?.steps[key],
    /** The same as another page has handed it over, or nothing. */
    handed(key, text) {
      try {
        return parse(JSON.stringify({ ...empty(), steps: { [key]: JSON.parse(text) } })).steps[key];
      } catch {
        return undefined;
      }
    },
    undone: (key) => update((progress) => delete progress.steps[key]),
    /** "done", "changed" since it was done, or "open". */
    stateOf(progress, key) {
      const step = progress.steps[key];
      if (!step || step.isPassed === false) return "open";
      return step.mark === course().steps[key]?.mark ? "done" : "changed";
    },
    async replace(text) {
      const found = parse(text);
      if (status === "corrupt") status = "kept";
      return update((progress) => Object.assign(progress, found));
    },
    eraseAll: () =>
      next(async () => {
        await TrainingToolkit.storage.eraseAll();
        TrainingToolkit.settings.forget();
        current = undefined;
        status = "kept";
        document.dispatchEvent(new CustomEvent("progress-changed"));
      }),
  };
})();
