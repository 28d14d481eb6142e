"use strict";

/**
 * Search over the whole site, in a dialog: words in, links out, by kind of page. The index is a script that is loaded when the dialog is
 * first opened, since a page that is opened from the disk may load nothing else.
 */
customElements.define("site-search", class extends HTMLElement {
  static root = document.currentScript.src.replace(/assets\/[^/]*$/, "");
  /** How many hits of each group are shown at first: more where there are few groups. */
  static hitsOfGroups = (count) => (count > 3 ? 3 : 8);
  /** How long a pause in typing is before what was found is said aloud, in milliseconds. */
  static pause = 400;

  connectedCallback() {
    this.button = this.querySelector(".site-search__open");
    this.dialog = this.querySelector("dialog");
    this.input = this.querySelector("input[type=search]");
    this.status = this.querySelector(".search__found");
    this.results = this.querySelector(".search__results");
    this.keys = this.querySelector(".search__keys input");
    this.hidden = false;
    const { settings } = TrainingToolkit;
    this.keys.addEventListener("change", () => settings.choose("keys", this.keys.checked ? "" : "off"));
    const show = () => {
      this.keys.checked = settings.of("keys") !== "off";
    };
    document.addEventListener("settings-changed", show);
    show();
    this.button.addEventListener("click", () => this.open());
    this.querySelector(".sheet__close").addEventListener("click", () => this.dialog.close());
    this.input.addEventListener("input", () => this.draw());
    this.dialog.addEventListener("keydown", (event) => this.press(event));
    this.dialog.addEventListener("click", (event) => this.follow(event));
    document.addEventListener("keydown", (event) => this.pressOnPage(event));
  }

  // MARK: The key

  pressOnPage(event) {
    const { key, target } = event;
    if (key !== "/" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!this.keys.checked || target.closest?.("input, select, textarea, [contenteditable], dialog")) return;
    // Where an exercise fills the screen of a room there is no header.
    if (!this.button.checkVisibility()) return;
    event.preventDefault();
    this.open();
  }

  // MARK: Opening

  open() {
    this.dialog.showModal();
    this.input.select();
    this.index ??= this.load();
  }

  async load() {
    this.say(TrainingToolkit.words("search.one-moment"));
    const script = document.createElement("script");
    script.src = `${this.constructor.root}assets/${this.dataset.folder}search-index.js`;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
    });
    document.head.append(script);
    try {
      await loaded;
      const Search = TrainingToolkit.data("search");
      this.search = new Search(TrainingToolkit.data("search-index"));
      this.draw();
    } catch {
      this.say(TrainingToolkit.words("search.does-not-work"));
    }
  }

  // MARK: Results

  /** Shown at once, and said aloud when the typing pauses. */
  say(words) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.status.textContent = words; }, this.status.textContent ? this.constructor.pause : 0);
  }

  draw() {
    if (!this.search) return;
    const query = this.input.value;
    const { hits, isWhole, words } = this.search.find(query);
    const groups = Map.groupBy?.(hits, ({ kind }) => kind) ?? this.grouped(hits);
    this.most = this.constructor.hitsOfGroups(groups.size);
    this.results.replaceChildren(...[...groups].map(([kind, all], index) => this.group(kind, all, words, index)));
    this.dialog.scrollTop = 0;
    // Who has typed one letter has hardly begun.
    if (words.length === 0 || (hits.length === 0 && query.trim().length < 2)) this.say("");
    else if (hits.length === 0) this.say(TrainingToolkit.words("search.nothing-found"));
    else if (isWhole) this.say(TrainingToolkit.words("search.places-found", { count: hits.length }));
    else this.say(TrainingToolkit.words("search.places-found-partly", { count: hits.length }));
  }

  grouped(hits) {
    const groups = new Map();
    for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
    return groups;
  }

  group(kind, hits, words, number) {
    const { most } = this;
    const group = this.element("section", "search__group");
    const heading = this.element("h2", "search__kind", kind);
    heading.id = `search-kind-${number}`;
    heading.append(" ", this.element("span", "search__count", String(hits.length)));
    group.setAttribute("aria-labelledby", heading.id);
    const list = this.element("ul", "search__hits");
    list.setAttribute("role", "list");
    list.append(...hits.slice(0, most).map((hit, index) => this.hit(hit, words, `${number}-${index}`)));
    group.append(heading, list);
    if (hits.length > most) group.append(this.more(list, hits, words, number));
    return group;
  }

  more(list, hits, words, number) {
    const { most } = this;
    const button = this.element("button", "search__more", TrainingToolkit.words("search.show-all", { count: hits.length }));
    button.type = "button";
    button.addEventListener("click", () => {
      list.append(...hits.slice(most).map((hit, index) => this.hit(hit, words, `${number}-${most + index}`)));
      list.children[most].querySelector("a").focus();
      button.remove();
    });
    return button;
  }

  hit({ kind, address, title, heading, text, language }, words, id) {
    const Search = TrainingToolkit.data("search");
    const item = this.element("li", "search__hit");
    if (language !== document.documentElement.lang) item.lang = language;
    const link = this.element("a", "search__link");
    link.href = this.constructor.root + this.dataset.folder + address;
    link.append(...this.marked(heading, words));
    item.append(link);
    const page = title === heading || title === kind ? "" : title;
    const line = Search.context(text, words);
    if (!page && !line.text) return item;
    const context = this.element("p", "search__context");
    context.id = `search-context-${id}`;
    link.setAttribute("aria-describedby", context.id);
    if (page) context.append(this.element("span", "search__page", page), " ");
    context.append(line.isCutBefore ? "… " : "", ...this.marked(line.text, words), line.isCutAfter ? " …" : "");
    item.append(context);
    return item;
  }

  marked(text, words) {
    const pieces = TrainingToolkit.data("search").pieces(text, words);
    return pieces.map((piece) => (piece.isFound ? this.element("mark", "search__mark", piece.text) : piece.text));
  }

  element(name, className, text = "") {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  // MARK: Going there

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key, target } = event;
    if (key === "Escape") {
      // Or else a field for search would only empty itself.
      event.preventDefault();
      this.dialog.close();
      return;
    }
    const stops = [...this.results.querySelectorAll(".search__link, .search__more")];
    const place = stops.indexOf(target);
    const isInField = target === this.input;
    if (!isInField && place < 0) return;
    const last = stops.length - 1;
    const next = isInField
      ? { ArrowDown: 0, Enter: -2 }[key]
      : { ArrowDown: Math.min(last, place + 1), ArrowUp: place - 1, Home: 0, End: last }[key];
    if (next === undefined) return;
    event.preventDefault();
    if (next === -2) stops[0]?.click();
    else (stops[next] ?? this.input).focus();
  }

  /** A place on this page is shown under the dialog, so the dialog closes. */
  follow(event) {
    const link = event.target.closest(".search__link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.pathname !== location.pathname) return;
    this.dialog.close();
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? document.querySelector("main");
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ behavior: "instant" });
  }
});
