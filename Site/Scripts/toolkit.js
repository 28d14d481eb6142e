"use strict";

/**
 * The one global name. Data files hand in what they hold by `register`; features ask for it by `data`, and for words by `words`.
 */
const TrainingToolkit = (() => {
  const registered = new Map();
  return {
    register(name, value) {
      registered.set(name, value);
    },
    data(name) {
      return registered.get(name);
    },
    /**
     * A text of the interface in the language of the page, with values for the names in its braces. Where it has forms by number,
     * `count` chooses.
     *
     *     words("slides.slide-of", { number: 3, count: 45 })   // "Slide 3 of 45"
     */
    words(key, values = {}) {
      const { language, texts } = registered.get("words");
      const found = texts[key];
      const text = typeof found === "string" ? found : (found[new Intl.PluralRules(language).select(values.count)] ?? found.other);
      return text.replace(/\{([a-z-]+)\}/g, (name, inner) => values[inner] ?? name);
    },
    /** A date as `November 3, 2026`, in the language of the page. */
    day(date) {
      return date.toLocaleDateString(registered.get("words").language, { timeZone: "UTC", dateStyle: "long" });
    },
  };
})();
