"use strict";

/**
 * In the pages of `toolkit serve` alone: shows a page as it is now when it has changed, in place or anew, then at the place where the
 * reader is; and what keeps the site from being built. The server says how things are, as fingerprints; this compares them with what is
 * shown.
 */
(() => {
  // A frame is shown anew with the page around it.
  if (window.top !== window) return;

  const { style } = document.currentScript.dataset;
  /** The fingerprint of what is shown. */
  let { page } = document.currentScript.dataset;
  const address = `ws://${location.host}/.preview/live?${location.pathname.slice(1)}`;
  const placeKey = `preview-place ${location.pathname}`;
  let shownStyle = style;

  // MARK: - Staying at the place

  const nthOfItsWords = () => {
    const counts = new Map();
    return (details) => {
      const words = details.querySelector("summary")?.textContent.trim() ?? "";
      counts.set(words, (counts.get(words) ?? 0) + 1);
      return `${words} ${counts.get(words)}`;
    };
  };

  /** The first thing with an id that the reader sees, and how far from the top. */
  const landmark = () => {
    for (const element of document.querySelectorAll("main [id]")) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && top >= 0 && top < window.innerHeight) return { id: element.id, top };
    }
    return null;
  };

  const keepPlace = () => {
    const name = nthOfItsWords();
    const details = [...document.querySelectorAll("details")].map((element) => [name(element), element.open]);
    const place = { x: window.scrollX, y: window.scrollY, landmark: landmark(), details, focus: document.activeElement?.id ?? "" };
    sessionStorage.setItem(placeKey, JSON.stringify(place));
  };

  const returnToPlace = () => {
    const text = sessionStorage.getItem(placeKey);
    if (!text) return;
    sessionStorage.removeItem(placeKey);
    history.scrollRestoration = "manual";
    const place = JSON.parse(text);
    const wasOpen = new Map(place.details);
    const name = nthOfItsWords();
    for (const element of document.querySelectorAll("details")) element.open = wasOpen.get(name(element)) ?? element.open;
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    window.scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    const element = place.landmark && document.getElementById(place.landmark.id);
    if (place.y > 0 && element) window.scrollBy({ top: element.getBoundingClientRect().top - place.landmark.top, behavior: "instant" });
    window.addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }), { once: true });
  };

  // MARK: - Changing

  /** New styles need no new page. The old ones go when the new ones are there, so that nothing flashes. */
  const restyle = (root, fingerprint) => {
    for (const old of root.querySelectorAll("link[rel=stylesheet]")) {
      const fresh = old.cloneNode();
      const url = new URL(old.href);
      url.search = fingerprint;
      fresh.href = url;
      fresh.addEventListener("load", () => old.remove(), { once: true });
      old.after(fresh);
    }
  };

  const restyleAll = (fingerprint) => {
    shownStyle = fingerprint;
    restyle(document, fingerprint);
    for (const frame of document.querySelectorAll("iframe")) if (frame.contentDocument) restyle(frame.contentDocument, fingerprint);
  };

  /** False if the page has to be shown anew. */
  const changeInPlace = async (wanted) => {
    const response = await fetch(location.pathname, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    if (fresh.querySelector("script[data-page]")?.dataset.page !== wanted || !await pageInPlace.become(fresh)) return false;
    page = wanted;
    return true;
  };

  // MARK: - Problems

  customElements.define("preview-problems", class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/.preview/preview.css";
      this.alert = document.createElement("div");
      this.alert.setAttribute("role", "alert");
      root.append(style, this.alert);
      this.hidden = true;
      window.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || this.hidden) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.hidden = true;
      }, { capture: true });
    }

    show(problems) {
      const text = JSON.stringify(problems);
      if (text === this.shown) return;
      this.shown = text;
      this.hidden = problems.length === 0;
      this.alert.replaceChildren(...(this.hidden ? [] : this.parts(problems)));
    }

    parts(problems) {
      const title = document.createElement("h2");
      const count = problems.length === 1 ? "1 error." : `${problems.length} errors.`;
      // Without a site there is only a page of the preview's own.
      title.textContent = document.body.classList.contains("preview-page") ? count : `${count} You see the last good page.`;
      const list = document.createElement("ul");
      list.tabIndex = 0;
      list.setAttribute("aria-label", "Errors");
      for (const problem of problems) {
        const item = document.createElement("li");
        item.textContent = problem;
        list.append(item);
      }
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Hide (Esc)";
      button.addEventListener("click", () => { this.hidden = true; });
      return [title, button, list];
    }
  });
  const problems = document.createElement("preview-problems");
  document.body.append(problems);

  // MARK: - Searching

  // The index changes with every page, and no page knows of the others: a search that is opened again asks for it again.
  const forgetIndex = ({ currentTarget }) => { currentTarget.index = undefined; };
  document.querySelector("site-search")?.addEventListener("close", forgetIndex, { capture: true });

  // MARK: - Listening

  const hear = async (state) => {
    if (state.page !== page && !await changeInPlace(state.page).catch(() => false)) {
      keepPlace();
      location.reload();
      return;
    }
    if (state.style !== shownStyle) restyleAll(state.style);
    problems.show(state.problems);
  };

  let heard = Promise.resolve();
  const listen = (wait) => {
    const socket = new WebSocket(address);
    let next = Math.min(2 * wait, 4000);
    socket.addEventListener("open", () => { next = 250; });
    socket.addEventListener("message", (event) => { heard = heard.then(() => hear(JSON.parse(event.data))); });
    socket.addEventListener("close", () => setTimeout(listen, next, next));
  };

  returnToPlace();
  listen(250);
})();
