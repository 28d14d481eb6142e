"use strict";

/**
 * The one global name. Data files hand in what they hold by `register`; features ask for it by `data`.
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
  };
})();
