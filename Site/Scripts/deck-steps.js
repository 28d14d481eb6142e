"use strict";

/**
 * The parts of a slide that appear one after another, where its author wants that: items of a list, columns or rows of a table, parts of
 * a diagram. What has not appeared keeps its place; nothing of it is seen, read aloud or reached, and all of it is on paper.
 */
TrainingToolkit.register("deck-steps", (() => {
  const PARTS = [
    ".slide__body > :is(ul, ol) > li", ".columns > .column", ".overlap > .overlap__part", ".table-frame tbody > tr",
  ].join(", ");

  const parts = (slide) => ("inSteps" in slide.dataset ? [...slide.querySelectorAll(PARTS)] : []);

  function show(slide, count) {
    for (const [index, part] of parts(slide).entries()) part.toggleAttribute("data-coming", index >= count);
  }

  /** What a part says, in one line. */
  function words(part) {
    const texts = [...part.querySelectorAll("h3, li, td, th")].filter((text) => !text.querySelector("h3, li, td, th"));
    const spoken = (element) => {
      const copy = element.cloneNode(true);
      for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    };
    return (texts.length > 0 ? texts : [part]).map(spoken).filter(Boolean).join("; ");
  }

  /** In the notes, marks the item that goes with what has appeared last, and brings it into sight. */
  function follow(notes, count) {
    const list = notes.querySelector(".part[data-with-steps] > .prose > :is(ul, ol)");
    for (const [index, item] of [...list?.children ?? []].entries()) {
      if (index !== count - 1) {
        item.removeAttribute("aria-current");
        continue;
      }
      item.setAttribute("aria-current", "step");
      const [seen, box] = [notes, item].map((element) => element.getBoundingClientRect());
      notes.scrollTop += Math.min(box.top - seen.top, Math.max(0, box.bottom - seen.bottom));
    }
  }

  return { parts, show, words, follow };
})());
