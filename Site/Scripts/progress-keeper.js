"use strict";

/** Keeps what is done on this page: where the reader is, a section marked as read, a check or an exercise worked. */
(() => {
  const { progress } = TrainingToolkit;
  const keep = (run) => run().catch(() => {});

  // The frame that keeps things is made now, so that it is ready when there is something to keep.
  keep(() => progress.load());

  document.addEventListener("check-done", ({ target, detail }) => {
    const { check, score, objectives, isPassed } = detail;
    keep(async () => {
      const before = (await progress.load()).steps[`check/${check}`];
      const attempts = (before?.attempts ?? 0) + 1;
      // Who has passed has passed.
      const result = before?.isPassed && !isPassed ? before : { score, objectives, ...(isPassed === undefined ? {} : { isPassed }) };
      await progress.done(`check/${check}`, { ...result, attempts });
      target.querySelector(".check__kept").hidden = progress.status !== "kept";
      target.querySelector(".check__unkept").hidden = progress.status === "kept";
      const record = target.querySelector(".check__record a");
      // Where nothing is kept, the link to the record of completion carries the result.
      if (record) record.hash = progress.status === "kept" ? "" : encodeURIComponent(JSON.stringify(progress.step(`check/${check}`)));
      target.dispatchEvent(new CustomEvent("check-kept"));
    });
  });

  document.addEventListener("exercise-done", ({ detail }) => keep(() => progress.done(`exercise/${detail.exercise}`)));

  customElements.define("section-read", class extends HTMLElement {
    async connectedCallback() {
      const key = `section/${this.dataset.section}`;
      const button = this.querySelector("button");
      const show = async () => {
        const isDone = progress.stateOf(await progress.load(), key) === "done";
        button.setAttribute("aria-pressed", String(isDone));
        button.querySelector(".section-read__word").textContent =
          isDone ? TrainingToolkit.words("section.you-have-read") : TrainingToolkit.words("section.mark-this-section-as");
        this.querySelector(".section-read__problem").hidden = progress.status === "kept";
        this.hidden = false;
      };
      button.addEventListener("click", async () => {
        const isDone = button.getAttribute("aria-pressed") === "true";
        await (isDone ? progress.undone(key) : progress.done(key));
        await show();
      });
      this.keepPlace();
      await show();
    }

    /** The slide at the top of the window is where the reader is. */
    keepPlace() {
      let timer;
      addEventListener("scroll", () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const slides = [...document.querySelectorAll(".study-slide[id]")];
          const slide = slides.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2) ?? slides[0];
          if (!slide) return;
          const place = { path: this.dataset.path, id: slide.id, title: slide.querySelector("h2").textContent.trim() };
          keep(() => progress.update((all) => Object.assign(all, { place })));
        }, 1500);
      }, { passive: true });
    }
  });
})();
