"use strict";

/**
 * How this reader wants the pages. Runs before the page is drawn, so that none flashes up in the wrong colors or size; where only the hub
 * can tell (Firefox, on local files), the page is mended as soon as the hub has answered.
 *
 *     TrainingToolkit.settings.of("theme")              // "dark"; "" where nothing was chosen
 *     TrainingToolkit.settings.choose("theme", "dark")  // "" takes the choice back
 *
 * Without a choice the computer's own preferences hold. The event "settings-changed" on the document tells of every change.
 */
TrainingToolkit.settings = (() => {
  const KEY = "settings";
  const choices = {
    theme: ["light", "dark"],
    size: ["large", "larger", "largest"],
    measure: ["short", "long"],
    contrast: ["regular", "stronger"],
    motion: ["full", "calm"],
    keys: ["off"],
    notes: ["page", "kept"],
  };
  const page = document.documentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let chosen = {};
  /** What was chosen on this page, and what was taken back on it. */
  const touched = new Set();
  let isKept = true;
  let keeping = Promise.resolve();

  /** The choices in a text; of what is none there is nothing. */
  const parse = (text) => {
    let found;
    try {
      found = JSON.parse(text ?? "{}");
    } catch {
      found = null;
    }
    return Object.fromEntries(Object.entries(choices).flatMap(([name, values]) => (values.includes(found?.[name]) ? [[name, found[name]]] : [])));
  };

  const show = () => {
    for (const name of ["theme", "size", "measure", "contrast"]) {
      if (chosen[name]) page.dataset[name] = chosen[name];
      else delete page.dataset[name];
    }
    page.dataset.motion = chosen.motion ?? (calm.matches ? "calm" : "full");
    document.dispatchEvent(new CustomEvent("settings-changed"));
  };

  const keep = (change) => {
    change(chosen);
    show();
    // One after the other, so that none overwrites what the one before has kept.
    keeping = keeping.then(() => write(change));
    return keeping;
  };

  const write = async (change) => {
    try {
      // Another page may have chosen something in between.
      const kept = parse(await TrainingToolkit.storage.read(KEY));
      change(kept);
      await TrainingToolkit.storage.write(KEY, JSON.stringify(kept));
      isKept = true;
    } catch {
      isKept = false;
    }
    document.dispatchEvent(new CustomEvent("settings-changed"));
  };

  const load = async () => {
    try {
      const kept = Object.entries(parse(await TrainingToolkit.storage.read(KEY)));
      // What was chosen or taken back on this page in the meantime goes first.
      chosen = { ...Object.fromEntries(kept.filter(([name]) => !touched.has(name))), ...chosen };
    } catch {
      isKept = false;
    }
    show();
  };

  page.classList.add("has-script");
  chosen = parse(TrainingToolkit.storage.glance(KEY));
  calm.addEventListener("change", show);
  show();
  const loaded = load();

  return {
    /** Resolves when it is known what was chosen. */
    loaded,
    of: (name) => chosen[name] ?? "",
    /** Choices outlast this page. */
    get isKept() {
      return isKept;
    },
    choose(name, value) {
      touched.add(name);
      return keep((all) => {
        if (value) all[name] = value;
        else delete all[name];
      });
    },
    /** Takes back the choices with these names. */
    clear(names) {
      for (const name of names) touched.add(name);
      return keep((all) => {
        for (const name of names) delete all[name];
      });
    },
    /** What a page inside another one takes over from it, where nothing is kept that both could read. */
    get look() {
      return chosen;
    },
    adopt(look) {
      chosen = { ...chosen, ...parse(JSON.stringify(look ?? {})) };
      show();
    },
    /** After everything was erased. */
    forget() {
      chosen = {};
      show();
    },
  };
})();
