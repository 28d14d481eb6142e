"""One query of search at the size of ten modules, in Chromium, against 50 ms.

The index of the built site is made ten times as large: each copy of its entries has the longer words varied, so that there
are ten times as many entries and many times as many words. Then texts are typed letter by letter, as people do, and the
page's clock runs from a letter until the hits are on the page and laid out. Of five rounds the fastest counts for each
letter, and of all letters the slowest. Loading the index, which happens once, is shown beside it.
"""

import json
import os
import re
import tempfile
import unicodedata
from pathlib import Path

from figures import SITE, show
from playwright.sync_api import sync_playwright

LIMIT = 50
LOADING_LIMIT = 500
COPIES = 10
ROUNDS = 5
LONG = 5
QUERIES = [
    "consent", "consnet to disclsoe", "court order", "the patient", "revocatoin in wrting", "2.31", "part 2 program",
    "redisclosuer", "who may see a record", "xylophone", "a", "treatment, payment and operations", "sbstance use dsorder",
]  # fmt: skip

MEASURE = """
async (queries) => {
  const element = document.querySelector("site-search");
  const start = performance.now();
  await element.load();
  const loading = performance.now() - start;
  const times = [];
  element.dialog.showModal();
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const before = performance.now();
      element.input.value = query.slice(0, length);
      element.draw();
      element.dialog.getBoundingClientRect();
      times.push(performance.now() - before);
    }
  }
  const { entries, terms } = element.search;
  return { loading, times, entries: entries.length, terms: terms.length, hits: element.results.querySelectorAll("li").length };
}
"""


def index():
    script = (SITE / "assets" / "search-index.js").read_text(encoding="utf-8")
    return json.loads(re.search(r"register\(\"search-index\", (.*)\);\s*$", script, re.DOTALL)[1])


def varied(text, copy):
    """The text with two letters in the middle of each longer word moved on by the number of the copy."""
    return re.sub(rf"[A-Za-z]{{{LONG},}}", lambda word: moved(word[0], copy), text) if copy else text


def moved(word, copy):
    place = 2 + len(word) % (LONG - 3)
    letters = [chr((ord(letter) | 32) - 97) for letter in word]
    changed = "".join(chr(97 + (ord(letter) + copy * 7) % 26) for letter in letters[place : place + 2])
    return word[:place] + changed + word[place + 2 :]


def words(text):
    """As `SearchWords` cuts them."""
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(sign for sign in text if unicodedata.category(sign)[0] != "M" and sign not in "'’")
    return re.findall(r"[^\W_](?:[^\W_]|(?<=\d)\.(?=\d))*", text)


def enlarged(index):
    entries = [
        [page, place, varied(heading, copy), varied(text, copy)]
        for copy in range(COPIES)
        for page, place, heading, text in index["entries"]
    ]
    found = {}
    for number, (page, _, heading, text) in enumerate(entries):
        weights = {}
        for word in words(text):
            weights[word] = min(7, weights.get(word, 0) + 1)
        for word in set(words(heading or index["pages"][page][2])):
            weights[word] = weights.get(word, 0) + 8
        for word, weight in weights.items():
            found.setdefault(word, []).append((number, weight))
    terms = sorted(found)
    postings = [steps(found[term]) for term in terms]
    return {**index, "entries": entries, "terms": " ".join(terms), "postings": " ".join(postings)}


def steps(places):
    text, last = "", 0
    for number, weight in places:
        text += f"{base_36(number - last)}{chr(65 + weight)}"
        last = number
    return text


def base_36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base_36(number // 36) if number >= 36 else "") + digits[number % 36]


def site_of(index, folder):
    """The part of the site that search needs, with another index."""
    (folder / "assets").mkdir()
    for file in (SITE / "assets").iterdir():
        (folder / "assets" / file.name).symlink_to(file)
    script = folder / "assets" / "search-index.js"
    script.unlink()
    text = json.dumps(index, ensure_ascii=False)
    script.write_text(f'"use strict";\nTrainingToolkit.register("search-index", {text});\n', encoding="utf-8")
    page = folder / "glossary.html"
    page.write_bytes((SITE / page.name).read_bytes())
    return page, script.stat().st_size


def measured(playwright, page):
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", chromium_sandbox=os.geteuid() != 0)
    tab = browser.new_page()
    tab.goto(page.as_uri())
    result = tab.evaluate(MEASURE, QUERIES)
    browser.close()
    return result


with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
    page, size = site_of(enlarged(index()), Path(folder))
    rounds = [measured(playwright, page) for _ in range(ROUNDS)]

times = [min(times) for times in zip(*(result["times"] for result in rounds), strict=True)]
typed = [query[:length] for query in QUERIES for length in range(1, len(query) + 1)]
time, slowest = max(zip(times, typed, strict=True))
middle = sorted(times)[len(times) // 2]
entries, terms = rounds[0]["entries"], rounds[0]["terms"]
detail = f"{time:.1f} ms for “{slowest}”, half of all letters under {middle:.1f} ms; {entries:,} entries, {terms:,} words"
show("a query at ten modules / 50 ms", time / LIMIT, 1, detail)
loading = min(result["loading"] for result in rounds)
show("loading that index / 500 ms", loading / LOADING_LIMIT, 1, f"{loading:.0f} ms for {size / 1e6:.1f} MB")
