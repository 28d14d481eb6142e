"use strict";

/**
 * Texts that outlast the page, shared by all pages of the site and kept on this computer only.
 *
 *     await TrainingToolkit.storage.read("progress")        // the text, or null
 *     await TrainingToolkit.storage.write("progress", text)
 *
 * Each rejects with an error whose message is "refused", "full" or "silent": the caller goes on without, and says so.
 */
TrainingToolkit.storage = (() => {
  const PATIENCE = 4000;
  const root = document.currentScript.src.replace(/[^/]*$/, "");
  const prefix = `${document.documentElement.dataset.course}/`;
  const waiting = new Map();
  let frame;
  let count = 0;

  const hub = () => {
    frame ??= new Promise((resolve, reject) => {
      const element = document.createElement("iframe");
      element.hidden = true;
      element.src = `${root}hub.html`;
      waiting.set("ready", () => resolve(element.contentWindow));
      // A slow computer takes its time to load a page. Only when it has, and the frame with it, is the frame late.
      const wait = () => setTimeout(() => reject(new Error("silent")), PATIENCE);
      if (document.readyState === "complete") wait();
      else addEventListener("load", wait);
      addEventListener("message", ({ source, data }) => {
        if (source !== element.contentWindow || typeof data?.hub !== "string") return;
        waiting.get(data.hub)?.(data);
        waiting.delete(data.hub);
      });
      // Before the body there is none yet: what decides how the page looks is asked for as early as can be.
      (document.body ?? document.documentElement).append(element);
    });
    return frame;
  };

  const ask = async (act, key, text) => {
    const target = await hub();
    count += 1;
    const id = String(count);
    const answer = await new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      setTimeout(() => reject(new Error("silent")), PATIENCE);
      target.postMessage({ hub: id, act, key: `${prefix}${key}`, text }, "*");
    });
    if (answer.problem) throw new Error(answer.problem);
    return answer.text;
  };

  return {
    read: (key) => ask("read", key),
    write: (key, text) => ask("write", key, text),
    /** What is kept, at once and without the hub, where a page may look into the hub's storage: not in Firefox, on local files. */
    glance(key) {
      try {
        return localStorage.getItem(`${prefix}${key}`);
      } catch {
        return null;
      }
    },
    /** Everything below a key that ends in a slash. */
    erase: (key) => ask("erase", key),
    /** Whatever this site has stored. */
    eraseAll: () => ask("erase", ""),
  };
})();
