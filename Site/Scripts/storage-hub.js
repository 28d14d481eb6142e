"use strict";

/**
 * Keeps texts for the page around it, in `hub.html`.
 *
 * Firefox gives every local file a storage of its own. All pages of the site embed this one file, and so they share its storage, in other
 * browsers too. A question is `{ hub: id, act: "read" | "write" | "erase", key, text }`; the answer carries the id, and `text` or `problem`.
 */
(() => {
  const acts = {
    read: ({ key }) => localStorage.getItem(key),
    write({ key, text }) {
      localStorage.setItem(key, text);
      return text;
    },
    /** Everything below a prefix. */
    erase({ key }) {
      for (const name of Object.keys(localStorage)) if (name.startsWith(key)) localStorage.removeItem(name);
      return null;
    },
  };

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || parent === window || typeof data?.hub !== "string" || !Object.hasOwn(acts, data.act)) return;
    let answer;
    try {
      answer = { hub: data.hub, text: acts[data.act](data) };
    } catch (error) {
      answer = { hub: data.hub, problem: error.name === "QuotaExceededError" ? "full" : "refused" };
    }
    // A local page has no origin to name; only the window around this frame gets the answer.
    source.postMessage(answer, "*");
  });

  if (parent !== window) parent.postMessage({ hub: "ready" }, "*");
})();
