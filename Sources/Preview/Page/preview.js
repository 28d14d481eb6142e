"use strict";

/**
 * In the pages of `toolkit serve` alone: shows a page anew when it has changed, at the place where the reader is, and what keeps the
 * site from being built. The server says how things are, as fingerprints; this compares them with what is shown.
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

  // MARK: - Changing a few words

  /** The page as it is sent now, with its fingerprint. */
  const fetchPage = async () => {
    const response = await fetch(location.pathname, { cache: "no-store" });
    const { head, body } = new DOMParser().parseFromString(await response.text(), "text/html");
    const script = head.querySelector("script[data-page]");
    script?.remove();
    return { head, body, page: script?.dataset.page };
  };
  let sent = new Promise((resolve) => window.addEventListener("load", () => resolve(fetchPage()), { once: true }));
  // Without it, the page is shown anew.
  sent.catch(() => {});

  /** What differs in two elements that are not the same: attributes, or the whole of the smallest whose words do. */
  const differences = (old, fresh) => {
    const whole = [{ old, fresh, attributes: null }];
    if (old.localName !== fresh.localName || old.childNodes.length !== fresh.childNodes.length) return whole;
    const names = new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()]);
    const attributes = [...names].filter((name) => old.getAttribute(name) !== fresh.getAttribute(name));
    const found = attributes.length > 0 ? [{ old, fresh, attributes }] : [];
    for (const [index, node] of old.childNodes.entries()) {
      const other = fresh.childNodes[index];
      if (node.isEqualNode(other)) continue;
      if (node.nodeType !== Node.ELEMENT_NODE || other.nodeType !== Node.ELEMENT_NODE) return whole;
      found.push(...differences(node, other));
    }
    return found;
  };

  const alike = (root, element) => [...root.querySelectorAll(element.localName)].filter((other) => other.isEqualNode(element));

  /** The element of the open page that still is as it was sent; none if a script has changed it, or has made another like it. */
  const untouched = (element, body) => {
    if (alike(document.body, element).length !== alike(body, element).length) return null;
    const id = element.parentElement?.closest("[id]")?.id;
    const found = alike(id ? document.getElementById(id) ?? document.body : document.body, element);
    return found.length === 1 ? found[0] : null;
  };

  /** The element of the open page whose attributes are still as they were sent; none if a script has made or changed others like it. */
  const withAttributes = ({ old, attributes }, body) => {
    const isLike = (element) => attributes.every((name) => element.getAttribute(name) === old.getAttribute(name));
    const [shown, sent] = [document.body, body].map((root) => [...root.querySelectorAll(old.localName)].filter(isLike));
    return shown.length === sent.length ? shown[sent.indexOf(old)] : null;
  };

  const isAtWork = (element) => element.localName.includes("-") || element.matches("a.term, script, iframe");

  const isUnderScripts = (element) => element !== null && (isAtWork(element) || isUnderScripts(element.parentElement));

  /** Where a change belongs in the open page; nothing where a script has a hand in it. */
  const place = ({ old, fresh, attributes }, body) => {
    if (attributes) return isUnderScripts(old) ? null : withAttributes({ old, attributes }, body);
    return [fresh, ...fresh.querySelectorAll("*")].some(isAtWork) ? null : untouched(old, body);
  };

  /**
   * Puts new words and attributes in the place of old ones where no script has a hand in them, which is quicker than to show the page
   * anew. False if it cannot be done, and nothing has been done.
   */
  const replaceWords = async (wanted) => {
    const [old, fresh] = await Promise.all([sent, fetchPage()]);
    if (old.page !== page || fresh.page !== wanted || !old.head.isEqualNode(fresh.head)) return false;
    const changes = old.body.isEqualNode(fresh.body) ? [] : differences(old.body, fresh.body);
    for (const change of changes) {
      change.shown = place(change, old.body);
      if (!change.shown) return false;
    }
    for (const { shown, fresh: after, attributes } of changes) {
      if (!attributes) shown.replaceWith(document.importNode(after, true));
      for (const name of attributes ?? []) {
        if (after.hasAttribute(name)) shown.setAttribute(name, after.getAttribute(name));
        else shown.removeAttribute(name);
      }
    }
    sent = fresh;
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
      title.textContent = problems.length === 1 ? "An error keeps the site as it was" : `${problems.length} errors keep the site as it was`;
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

  // MARK: - Listening

  const hear = async (state) => {
    if (state.page !== page && !await replaceWords(state.page).catch(() => false)) {
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
