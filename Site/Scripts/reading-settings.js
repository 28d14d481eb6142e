"use strict";

/** Choices of how the pages look: each a group of radio buttons, in which the one without a value leaves it to the computer. */
customElements.define("reading-settings", class extends HTMLElement {
  connectedCallback() {
    const { settings } = TrainingToolkit;
    this.groups = [...this.querySelectorAll("fieldset")];
    this.addEventListener("change", ({ target }) => settings.choose(target.closest("fieldset").dataset.setting, target.value));
    this.querySelector("button").addEventListener("click", () => settings.clear(this.groups.map((group) => group.dataset.setting)));
    document.addEventListener("settings-changed", () => this.show());
    this.show();
  }

  show() {
    const { settings } = TrainingToolkit;
    for (const group of this.groups) {
      for (const input of group.querySelectorAll("input")) input.checked = input.value === settings.of(group.dataset.setting);
    }
    this.querySelector(".reading-settings__problem").hidden = settings.isKept;
  }
});
