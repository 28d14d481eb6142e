"""A reveal.js deck with the text of ours: the same titles, bullets, tables and notes, made by sphinx-revealjs.

Its transitions are switched off, since ours has none that takes longer than a frame to begin; this is how it is fastest.
"""

import subprocess
from pathlib import Path

SPHINX = Path(__file__).parents[1] / ".build" / "benchmarks" / "venv" / "bin" / "sphinx-build"

CONFIGURATION = """
project = "Deck"
extensions = ["sphinx_revealjs"]
language = "en"
revealjs_style_theme = "white"
revealjs_script_conf = {"hash": True, "transition": "none", "backgroundTransition": "none", "width": 1280, "height": 720}
revealjs_script_plugins = [{"name": "RevealNotes", "src": "revealjs/plugin/notes/notes.js"}]
"""

# Runs in our own deck: its slides as plain values.
READ_SLIDES = """
(() => {
  const text = (element) => element.textContent.replace(/\\s+/g, " ").trim();
  const cells = (block) => [...block.children].filter((child) => /^t[dh]$/.test(child.localName)).map(text);
  const blocks = (root) => [...root.querySelectorAll("h2, p, li, tr, h3, h4, blockquote")]
    .filter((block) => !block.querySelector("p, li") && text(block))
    .map((block) => ({ kind: block.localName, text: text(block), cells: cells(block) }));
  return [...document.querySelectorAll("main .slide")].map((slide) => ({
    title: text(slide.querySelector(".slide__title")),
    body: blocks(slide.querySelector(".slide__content")).slice(1),
    notes: blocks(slide.querySelector(".slide__notes").content),
  }));
})()
"""


def build(slides, folder):
    """Builds the deck and returns its page."""
    (folder / "conf.py").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "index.rst").write_text(source(slides), encoding="utf-8")
    output = folder / "deck"
    subprocess.run([SPHINX, "-q", "-b", "revealjs", folder, output], check=True)
    return output / "index.html"


def source(slides):
    """The slides as reStructuredText: the first as the title, each of the others as a section of its own."""
    lines = []
    for number, slide in enumerate(slides):
        lines += ["", escaped(slide["title"]), ("=" if number == 0 else "-") * (4 * len(slide["title"]) + 4), ""]
        if number == 0:
            lines += [escaped(slide["title"]), "-" * (4 * len(slide["title"]) + 4), ""]
        lines += body(slide["body"])
        if slide["notes"]:
            lines += [".. revealjs-notes::", ""]
            lines += [f"   {line}" for block in slide["notes"] for line in [escaped(block["text"]), ""]]
    return "\n".join(lines) + "\n"


def body(blocks):
    lines = []
    rows = [block["cells"] for block in blocks if block["cells"]]
    for block in blocks:
        if block["cells"]:
            continue
        lines += [f"* {escaped(block['text'])}" if block["kind"] == "li" else escaped(block["text"]), ""]
    if rows:
        lines += [".. list-table::", "   :header-rows: 1", ""]
        for row in rows:
            lines += [f"   {'* -' if index == 0 else '  -'} {escaped(cell)}" for index, cell in enumerate(row)]
        lines.append("")
    return lines


def escaped(text):
    for sign in "\\*`_|":
        text = text.replace(sign, f"\\{sign}")
    return text
