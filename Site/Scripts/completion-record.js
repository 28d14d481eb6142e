"use strict";

/** Puts the result of the final check, and a name that is kept nowhere, on a paper to print. */
customElements.define("completion-record", class extends HTMLElement {
  async connectedCallback() {
    const { progress } = TrainingToolkit;
    const all = await progress.load();
    const key = `check/${this.dataset.check}`;
    if (!all.steps[key]) {
      const handed = progress.handed(key, decodeURIComponent(location.hash.slice(1)));
      if (handed) all.steps[key] = handed;
    }
    const result = all.steps[key];
    if (!result?.isPassed) return;
    this.querySelector(".record__open").hidden = progress.stateOf(all, key) === "done";
    if (progress.stateOf(all, key) !== "done") {
      this.querySelector(".record__open").prepend(TrainingToolkit.words("record.check-has-changed"));
      return;
    }
    this.fill(result);
    const name = this.querySelector("input");
    // A browser that restores what was typed would keep the name after all.
    name.value = "";
    name.addEventListener("input", () => {
      this.querySelector(".record__who").textContent = name.value.trim() || "\u00a0";
    });
    this.querySelector('[data-action="print"]').addEventListener("click", () => print());
    for (const part of this.querySelectorAll(".record__name, .record__paper")) part.hidden = false;
  }

  fill(result) {
    this.querySelector(".record__date").textContent = TrainingToolkit.day(new Date(`${result.on}T00:00:00Z`));
    this.querySelector(".record__score").textContent = TrainingToolkit.words("record.points", { score: result.score });
    for (const row of this.querySelectorAll("tr[data-objective]")) {
      const objective = result.objectives?.[row.dataset.objective];
      row.hidden = !objective;
      if (objective) row.lastElementChild.textContent = TrainingToolkit.words("common.of", { part: objective.right, whole: objective.of });
    }
    const { id, version } = TrainingToolkit.data("course");
    this.querySelector(".record__code").textContent = checkCode([id, version, result.on, result.score, result.mark].join("|"));
  }
});

/** Eight letters and digits in two groups, from FNV-1a with 32 bits; without those that look alike. */
function checkCode(text) {
  const signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  let code = "";
  for (let round = 0; round < 2; round++) {
    let hash = 0x811c9dc5 ^ round;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    for (let sign = 0; sign < 4; sign++) code += signs[(hash >>> (5 * sign)) & 31];
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
