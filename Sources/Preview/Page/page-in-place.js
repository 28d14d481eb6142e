"use strict";

/**
 * In the pages of `toolkit serve` alone: turns the open page into the page as it is now by changing the parts that differ, which is
 * quicker than to show it anew, and leaves the reader's place, notes and answers.
 *
 *     await pageInPlace.become(fresh)  // false if that cannot be done, and nothing has been done; `fresh` is used up
 *
 * This runs before the scripts of the site do. So each part of the page as it was sent is known with its twin in the open page, whatever
 * scripts do to that; a twin that is no longer as it was sent is theirs, and is not touched.
 */
const pageInPlace = (() => {
  // A frame is shown anew with the page around it.
  if (window.top !== window) return null;

  const JUDGES = "find-the-defects, complete-the-form, may-this-be-disclosed, who-needs-to-know, then-and-now";
  /** Made anew as a whole where a part of them cannot be changed: they hold on to nothing outside of themselves. */
  const STANDS_ALONE = `${JUDGES}, knowledge-check, self-assessment, hint-list`;
  /** Those that look up what they need each time that they need it. */
  const LOOKS_UP = "slide-deck, deck-overview, site-menu, term-definitions, my-notes, section-read";
  /** Copied when somebody asks for them. */
  const TEMPLATES = ".slide__notes, .exercise-notes, [data-term]";
  /** Read or copied once, to be shown elsewhere as well. */
  const READ_ONCE = "self-assessment, .exercise__desk, .slide[data-tally] thead";
  /** Has its text from a script whatever was sent. */
  const WRITTEN = ".deck__place";
  /** Data that can be handed in again, and those who ask for it only at first. */
  const DATA = /\/(course|law|form-records)\.js$/;
  const DATA_READ_ONCE = "my-progress, completion-record";

  const { body } = document;
  const isView = (name) => document.documentElement.dataset.view === name;
  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

  // MARK: - What was sent

  const sent = body.cloneNode(true);
  const twins = new WeakMap();
  const pair = (node, twin) => {
    twins.set(node, twin);
    for (let [one, other] = [node.firstChild, twin.firstChild]; one; [one, other] = [one.nextSibling, other.nextSibling]) pair(one, other);
  };
  pair(sent, body);

  /** What a page needs before it has any content. It stays the same page with other styles and data. */
  const needs = (head) => {
    const copy = head.cloneNode(true);
    for (const part of copy.querySelectorAll("title, script[src^='/.preview/']")) part.remove();
    for (const part of copy.querySelectorAll("link[rel=stylesheet], script[src]")) {
      const name = part.localName === "link" ? "href" : "src";
      const [path] = part.getAttribute(name).split("?");
      if (name === "href" || DATA.test(path)) part.setAttribute(name, path);
    }
    return copy.innerHTML.replace(/\s+/g, " ");
  };
  const sentNeeds = needs(document.head);
  let sentTitle = document.title;

  /** The addresses of data, each with its version. */
  const dataOf = (head) =>
    [...head.querySelectorAll("script[src]")].map((script) => script.getAttribute("src")).filter((address) => DATA.test(address.split("?")[0]));
  let sentData = dataOf(document.head);

  // MARK: - Comparing

  const templates = (node) =>
    isElement(node) ? [...(node.localName === "template" ? [node] : []), ...node.querySelectorAll("template")] : [];

  /** What is in templates counts too; the browser's own comparison does not look there. */
  const isSame = (old, fresh) => {
    if (!old.isEqualNode(fresh)) return false;
    const others = templates(fresh);
    return templates(old).every(({ content }, index) => content.isEqualNode(others[index].content));
  };

  /** The children of two elements that differ, between those that are the same, or else have the same names, or are of the same kinds. */
  const middle = (old, fresh) => {
    const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
    const rest = Math.min(before.length, after.length);
    const isOfKind = (node, other) => node.nodeName === other.nodeName && String(node.className) === String(other.className);
    const isNamesake = (node, other) =>
      node.nodeName === other.nodeName && (node.id ? node.id === other.id : !other.id && isOfKind(node, other));
    let found;
    // As many children as before, not all of them the same: what is the same need not be sought.
    for (const fits of before.length === after.length ? [isNamesake, isOfKind] : [isSame, isNamesake, isOfKind]) {
      let [start, end] = [0, 0];
      while (start < rest && fits(before[start], after[start])) start += 1;
      while (end < rest - start && fits(before.at(-1 - end), after.at(-1 - end))) end += 1;
      found = { start, gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
      if (found.gone.length === 0 || found.come.length === 0) break;
    }
    return found;
  };

  // MARK: - Changes
  // Each is what is to be done, or null where a script has a hand in it.

  const isAtWork = (element) => element.localName.includes("-") || element.matches("script, iframe, template");

  /** The script's element that a part is in, unless that looks up what it needs. */
  const holder = (element) => {
    for (let part = element; part; part = part.parentElement) if (isAtWork(part)) return part.matches(LOOKS_UP) ? null : part;
    return null;
  };

  /** Terms have their definitions, and slides a field for notes. */
  const takeIn = (part) => {
    if (!isElement(part)) return;
    const all = (selector) => [part, ...part.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const definitions = document.querySelector("term-definitions");
    if (definitions?.box) for (const term of all("a.term")) definitions.wire(term);
    const notes = document.querySelector("my-notes");
    for (const field of all(".slide-note")) notes?.take(field);
  };

  /** A part for the open page, with its twins. */
  const made = (node) => {
    const twin = document.importNode(node, true);
    pair(node, twin);
    return twin;
  };

  const otherText = (old, fresh) => {
    const shown = twins.get(old);
    const element = old.parentElement;
    if (element.matches(WRITTEN)) return () => { old.data = fresh.data; };
    if (!shown.isConnected || shown.data !== old.data || element.closest(READ_ONCE)) return null;
    return () => { shown.data = old.data = fresh.data; };
  };

  const otherAttributes = (old, fresh, names) => {
    const shown = twins.get(old);
    const isAsSent = names.every((name) => shown.getAttribute(name) === old.getAttribute(name));
    if (!isAsSent || holder(old) || names.includes("data-tally")) return null;
    return () => {
      for (const element of [shown, old]) {
        for (const name of names) {
          if (fresh.hasAttribute(name)) element.setAttribute(name, fresh.getAttribute(name));
          else element.removeAttribute(name);
        }
      }
    };
  };

  const canCome = (node) => !isElement(node) || [node, ...node.querySelectorAll("*")]
    .every((part) => (isAtWork(part) ? part.matches(`${STANDS_ALONE}, ${TEMPLATES}`) : !part.matches("[data-tally]")));

  const otherChildren = (old, { start, gone, come }) => {
    const parent = twins.get(old);
    const nodes = [...old.childNodes];
    const [before, next] = [nodes[start - 1], nodes[start + gone.length]];
    const isAsSent = [before, ...gone, next].every((node) => !node || twins.get(node).parentNode === parent);
    if (!isAsSent || holder(old) || old.closest(".slide[data-tally]") || ![...gone, ...come].every(canCome)) return null;
    return () => {
      for (const node of gone) {
        twins.get(node).remove();
        node.remove();
      }
      // Scripts put what is theirs at the end.
      const place = next ? twins.get(next) : before ? twins.get(before).nextSibling : parent.firstChild;
      for (const node of come) {
        const twin = made(node);
        parent.insertBefore(twin, place);
        old.insertBefore(node, next ?? null);
        takeIn(twin);
      }
    };
  };

  const otherTemplate = (old, fresh) => {
    const shown = twins.get(old);
    if (!old.matches(TEMPLATES) || !shown.isConnected) return null;
    return () => {
      shown.replaceWith(made(fresh));
      old.replaceWith(fresh);
    };
  };

  /** As in a page that is shown anew, with what was unfolded. */
  const otherElement = (old, fresh) => {
    const shown = twins.get(old);
    if (!shown.isConnected) return null;
    return () => {
      const details = (element) => [...element.querySelectorAll("details")];
      const open = details(shown).map((element) => element.open);
      const focused = shown.contains(document.activeElement) ? document.activeElement.id : "";
      const twin = made(fresh);
      shown.replaceWith(twin);
      old.replaceWith(fresh);
      takeIn(twin);
      for (const [index, element] of details(twin).entries()) element.open = open[index] ?? element.open;
      if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    };
  };

  /** What turns one of two elements of the same kind that are not the same into the other. */
  const changes = (old, fresh) => {
    if (old.localName === "template") return [otherTemplate(old, fresh)];
    const names = [...new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])]
      .filter((name) => old.getAttribute(name) !== fresh.getAttribute(name));
    const children = middle(old, fresh);
    const { start, gone, come } = children;
    const found = [];
    if (names.length > 0) found.push(otherAttributes(old, fresh, names));
    if (gone.length > 0 || come.length > 0) found.push(otherChildren(old, children));
    for (const [index, node] of old.childNodes.entries()) {
      if (index >= start && index < start + gone.length) continue;
      const other = fresh.childNodes[index < start ? index : index - gone.length + come.length];
      if (isSame(node, other)) continue;
      if (isElement(node)) found.push(...changes(node, other));
      else if (node.nodeType === Node.TEXT_NODE) found.push(otherText(node, other));
    }
    return found.includes(null) && old.matches(STANDS_ALONE) ? [otherElement(old, fresh)] : found;
  };

  // MARK: - Slides

  /** A deck holds on to its slides, of which there may be others now, and shows their names and places; beside it are their notes. */
  const tellSlides = (deck, slide, number) => {
    const desk = document.querySelector(isView("speaker") ? "speaker-view" : "deck-notes");
    const notes = desk.querySelector(".speaker__notes, .notes__text");
    const { scrollTop } = notes;
    deck.gather();
    const next = deck.slides[Math.min(number, deck.slides.length - 1)];
    deck.change(slide.isConnected ? { ...deck.state, slide: slide.id } : { slide: next.id });
    desk.draw(true, true);
    notes.scrollTop = scrollTop;
  };

  // MARK: - Data

  const handIn = (address) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
    script.remove();
  });

  /** Exercises begin again with the data that they are judged by. */
  const judgeAnew = () => {
    for (const element of sent.querySelectorAll(JUDGES)) otherElement(element, element.cloneNode(true))?.();
  };

  const become = async (fresh) => {
    // A room holds on to its exercise, and the speaker window has a title of its own.
    if (isView("room") || (isView("speaker") && fresh.title !== sentTitle) || needs(fresh.head) !== sentNeeds) return false;
    const deck = document.querySelector("slide-deck");
    const slide = deck?.slide;
    if (deck && !(slide && fresh.querySelector(".slide"))) return false;
    const number = slide && deck.slides.indexOf(slide);
    const deeds = changes(sent, fresh.body);
    const data = dataOf(fresh.head).filter((address) => !sentData.includes(address));
    if (deeds.includes(null) || (data.length > 0 && document.querySelector(DATA_READ_ONCE))) return false;
    await Promise.all(data.map(handIn));
    sentData = dataOf(fresh.head);
    for (const act of deeds) act();
    if (data.some((address) => !address.includes("/course.js"))) judgeAnew();
    if (fresh.title !== sentTitle) document.title = sentTitle = fresh.title;
    if (slide && deeds.length > 0) tellSlides(deck, slide, number);
    return true;
  };

  return { become };
})();
