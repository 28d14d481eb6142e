"use strict";

/**
 * Looks words up in the index that the builder has made; `Sources/SiteRenderer/Search/SearchIndex.swift` says how it is written.
 *
 * A word of a query is found as a word, as the beginning of one, or, where no word begins so, with a slip of the keys: a letter too
 * many, too few, wrong or swapped, from four letters on one slip and from eight on two. One letter is a word, no beginning. Entries that have all words of the query
 * are found; where none has, those that have most of them.
 *
 *     const search = new Search(TrainingToolkit.data("search-index"));
 *     const { hits, isWhole, words } = search.find("consnet form");
 */
TrainingToolkit.register("search", (() => {
  const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]|(?<=\p{N})\.(?=\p{N}))*/gu;
  const IN_HEADING = 8;
  const HEADING_WEIGHT = 3;
  const NAMES_LOOKED_AT = 100;
  const [DIGIT_0, LETTER_A, SMALL_A] = [48, 65, 97];
  const [PREFIX_QUALITY, SLIP_QUALITY] = [0.7, 0.4];

  /** A word as it is compared: in small letters, without accents and apostrophes. */
  const plain = (word) => word.normalize("NFD").replace(/[\p{M}'’]/gu, "").toLowerCase();

  /** The words of a text with their places in it. */
  function cut(text) {
    return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word: plain(word), start: index, end: index + word.length }));
  }

  /** One bit for each letter, so that most words need not be compared letter by letter. */
  function lettersOf(word) {
    let bits = 0;
    for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 31);
    return bits;
  }

  function countOf(bits) {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    return count;
  }

  const slipsAllowed = (word) => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  /** The fewest slips between a word and the beginning of another; more than `most` is as good as endless. */
  function slips(word, other, most) {
    const width = Math.min(other.length, word.length + most);
    let before = null;
    let last = Array.from({ length: width + 1 }, (_, column) => column);
    for (let row = 1; row <= word.length; row++) {
      const now = [row];
      let least = row;
      for (let column = 1; column <= width; column++) {
        const isSame = word[row - 1] === other[column - 1];
        let value = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
        const isSwapped = row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
        if (isSwapped) value = Math.min(value, before[column - 2] + 1);
        now.push(value);
        if (value < least) least = value;
      }
      if (least > most) return Infinity;
      before = last;
      last = now;
    }
    return Math.min(...last);
  }

  class Search {
    constructor({ kinds, pages, entries, terms, postings }) {
      this.terms = terms.split(" ");
      this.postings = postings.split(" ");
      this.letters = Int32Array.from(this.terms, lettersOf);
      this.entries = entries.map(([page, id, heading, text]) => {
        const [kind, path, title, language] = pages[page];
        return { kind: kinds[kind], title, language, address: id ? `${path}#${id}` : path, heading: heading || title, text };
      });
      const length = entries.reduce((sum, { 3: text }) => sum + text.length, 0) / Math.max(1, entries.length);
      this.lengths = Float32Array.from(entries, ({ 3: text }) => 0.25 + (0.75 * text.length) / length);
    }

    /** Hits from the best on; `words` says of each word of the query which words of the texts it stands for. */
    find(query) {
      const words = [...new Set(cut(query).map(({ word }) => word))].map((word) => this.matches(word));
      const scores = new Float64Array(this.entries.length);
      const counts = new Uint8Array(this.entries.length);
      for (const matches of words) this.add(matches, scores, counts);
      const most = counts.reduce((max, count) => Math.max(max, count), 0);
      const found = [];
      if (most > 0) counts.forEach((count, entry) => { if (count === most) found.push(entry); });
      const order = (one, other) => scores[other] - scores[one] || one - other;
      found.sort(order);
      // Looking at all names would take longer than finding them.
      for (const entry of found.slice(0, NAMES_LOOKED_AT)) if (this.isCalled(entry, words)) scores[entry] *= this.isTerm(entry) ? 4 : 2;
      found.sort(order);
      return { hits: found.map((entry) => this.entries[entry]), isWhole: most === words.length, words };
    }

    /** Whether a query is the whole heading of an entry, or one of the names in parentheses after it, such as those of a term. */
    isCalled(entry, words) {
      const names = this.entries[entry].heading.split(/ \(|, |\)$/).map(cut);
      return names.some((name) => name.length === words.length && name.every(({ word }, index) => words[index].has(word)));
    }

    /** Who types the name of a term wants to know what it means before anything else. */
    isTerm(entry) {
      return this.entries[entry].address.startsWith("glossary.html#");
    }

    /** The terms that a word of a query stands for, each with how well it does. */
    matches(word) {
      const matches = new Map();
      const isBeginning = word.length > 1 || /\d/.test(word);
      for (let index = this.firstFrom(word); this.terms[index]?.startsWith(word); index++) {
        if (!isBeginning && this.terms[index] !== word) break;
        const quality = this.terms[index] === word ? 1 : (PREFIX_QUALITY * word.length) / this.terms[index].length;
        matches.set(this.terms[index], { index, quality });
      }
      return matches.size > 0 ? matches : this.matchesWithSlips(word);
    }

    matchesWithSlips(word) {
      const matches = new Map();
      const most = slipsAllowed(word);
      if (most === 0) return matches;
      const letters = lettersOf(word);
      for (let index = 0; index < this.terms.length; index++) {
        const term = this.terms[index];
        if (term.length < word.length - most || countOf(letters & ~this.letters[index]) > most) continue;
        const count = slips(word, term, most);
        if (count > most) continue;
        const extra = Math.max(0, term.length - word.length);
        matches.set(term, { index, quality: (SLIP_QUALITY / count) * (word.length / (word.length + extra)) });
      }
      return matches;
    }

    /** The place of a word among the sorted terms, or of the first after it. */
    firstFrom(word) {
      let [low, high] = [0, this.terms.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.terms[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** Adds what one word of the query is worth to each entry: the best of the terms that it stands for. */
    add(matches, scores, counts) {
      const best = new Float64Array(scores.length);
      for (const { index, quality } of matches.values()) this.weigh(index, quality, best);
      for (let entry = 0; entry < best.length; entry++) {
        if (best[entry] === 0) continue;
        scores[entry] += best[entry];
        counts[entry] += 1;
      }
    }

    weigh(index, quality, best) {
      const places = this.placesOf(index);
      const rarity = quality * Math.log(1 + (2 * this.entries.length) / places.length);
      for (let place = 0; place < places.length; place += 2) {
        const entry = places[place];
        const weight = places[place + 1];
        const times = weight % IN_HEADING;
        const inText = (2.2 * times) / (times + 1.2 * this.lengths[entry]);
        const score = rarity * (inText + (weight >= IN_HEADING ? HEADING_WEIGHT : 0));
        if (score > best[entry]) best[entry] = score;
      }
    }

    /** The entries of a term, each followed by its weight there. Letters of many terms are typed, so nothing is made but numbers. */
    placesOf(index) {
      const steps = this.postings[index];
      if (typeof steps !== "string") return steps;
      const places = [];
      let [entry, step] = [0, 0];
      for (let sign = 0; sign < steps.length; sign++) {
        const code = steps.charCodeAt(sign);
        if (code >= LETTER_A && code < LETTER_A + 2 * IN_HEADING) {
          entry += step;
          places.push(entry, code - LETTER_A);
          step = 0;
        } else step = step * 36 + (code < LETTER_A ? code - DIGIT_0 : code - SMALL_A + 10);
      }
      this.postings[index] = places;
      return places;
    }

    /** A text in pieces, with those marked that stand for a word of a query: `[{ text, isFound }]`. */
    static pieces(text, words, tokens = cut(text)) {
      const pieces = [];
      let end = 0;
      for (const token of tokens) {
        if (!words.some((matches) => matches.has(token.word))) continue;
        if (token.start > end) pieces.push({ text: text.slice(end, token.start), isFound: false });
        pieces.push({ text: text.slice(token.start, token.end), isFound: true });
        end = token.end;
      }
      if (end < text.length) pieces.push({ text: text.slice(end), isFound: false });
      return pieces;
    }

    /** The line of a text where most words of a query stand together; its beginning if none does. */
    static context(text, words, length = 150) {
      const tokens = cut(text);
      const found = tokens.flatMap((token) => {
        const word = words.findIndex((matches) => matches.has(token.word));
        return word < 0 ? [] : [{ ...token, word }];
      });
      let [best, most] = [found[0], 0];
      for (const [index, first] of found.entries()) {
        const here = new Set();
        for (let next = index; next < found.length && found[next].end <= first.start + length * 0.7; next++) here.add(found[next].word);
        if (here.size > most) [best, most] = [first, here.size];
      }
      const from = Math.max(0, (best?.start ?? 0) - length * 0.3);
      const line = tokens.filter(({ start, end }) => start >= from && end <= from + length);
      if (line.length === 0) return { text: "", isCutBefore: false, isCutAfter: false };
      const isFirst = line[0] === tokens[0];
      const isLast = line.at(-1) === tokens.at(-1);
      const part = text.slice(isFirst ? 0 : line[0].start, isLast ? text.length : line.at(-1).end);
      return { text: part, isCutBefore: !isFirst, isCutAfter: !isLast };
    }
  }

  Search.cut = cut;
  return Search;
})());
