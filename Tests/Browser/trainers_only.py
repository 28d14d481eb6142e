"""What only trainers may read, taken from the content files themselves and not by the program that is tested."""

import html
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).parents[2] / "Content"
INLINE_TAGS = r"</?(?:a|strong|em|code|span|b|i)\b[^>]*>"
# Fewer words may stand anywhere by chance.
WORDS_OF_A_FRAGMENT = 7


@dataclass(frozen=True)
class Fragment:
    """A sentence, or what of it stands between two citations."""

    source: str
    words: str


def words(text):
    """Letters and digits of a text, by word: what is left when markup, typography and line breaks are taken away."""
    return " ".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKC", text).lower()))


def words_of_file(text):
    """The words of a page, or of a script that carries HTML in its strings; those in attributes count too."""
    text = re.sub(INLINE_TAGS, lambda tag: " " if tag[0].startswith("<span") else "", text.replace("\\n", " "))
    return words(html.unescape(re.sub(r"</?[a-z0-9]+|>", " ", text)))


def talking_points():
    """Every sentence of the talking points, and of the activities, which are written to whoever leads them."""
    found = []
    for file in sorted(CONTENT.glob("modules/*/[0-9]*.md")):
        for heading, text in parts(file.read_text(encoding="utf-8"), "###"):
            if heading.startswith(("Talking points", "Activity")):
                found += fragments(text, file.name)
    return found


def debriefs():
    """Every sentence of the debriefs."""
    found = []
    for file in sorted(CONTENT.glob("exercises/*.md")):
        for heading, text in parts(file.read_text(encoding="utf-8"), "##"):
            if heading == "Debrief":
                found += fragments(text, file.name)
    return found


def secrets():
    """The sentences of both that stand in no text which participants may read as well."""
    texts = [text for file in CONTENT.rglob("*.md") if file.name != "README.md" for text in open_texts(file)]
    texts += [file.read_text(encoding="utf-8") for file in CONTENT.glob("*.yml")]
    open_words = " | ".join(words(re.sub(r"<!--.*?-->", "", text)) for text in texts)
    return [fragment for fragment in talking_points() + debriefs() if fragment.words not in open_words]


def open_texts(file):
    """What of a file is for everybody."""
    text = file.read_text(encoding="utf-8")
    if file.parent.name == "exercises":
        return [text.split("\n## Debrief")[0]]
    if file.match("modules/*/[0-9]*.md"):
        return re.split(r"^### (?:Talking points|Activity)[^#]*?(?=^#|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return [] if file.name == "module.md" else [text]


def answer_keys():
    """For each exercise, the rules that its front matter gives as its answer."""
    keys = {}
    originals = [file for file in sorted(CONTENT.glob("exercises/*.md")) if "." not in file.stem]
    for file in originals:
        facts = file.read_text(encoding="utf-8").split("---\n")[1]
        name = re.search(r"^exercise: (.+)$", facts, re.MULTILINE)[1]
        lists = re.findall(r"^(?:findings|reasons):((?:\n  - .+)+| \[.*\])", facts, re.MULTILINE)
        keys[name] = re.findall(r"[a-z][a-z0-9-]+", " ".join(lists))
    return keys


def parts(text, mark):
    """Headings of one level with what stands below them, up to the next heading of this level or above."""
    pieces = re.split(rf"^(#{{1,{len(mark)}}} .+)$", text, flags=re.MULTILINE)
    return [
        (head[len(mark) + 1 :], body)
        for head, body in zip(pieces[1::2], pieces[2::2], strict=True)
        if head.startswith(mark + " ")
    ]


def fragments(markdown, source):
    text = re.sub(r"<!--.*?-->", "", markdown, flags=re.DOTALL)
    text = re.sub(r"\[@[^\]]*\]", "\n\n", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    blocks = re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|>|\|) )", text)
    plain = [re.sub(r"^\s*(?:[-*]|\d+\.|>) ", "", block).replace("\n>", "\n") for block in blocks]
    found = [words(piece) for block in plain for piece in re.split(r"(?<=[.?!:;|])[\"”’*)]*\s+", block)]
    return [Fragment(source, piece) for piece in found if len(piece.split()) >= WORDS_OF_A_FRAGMENT]


def found_in(text, fragments):
    """Those fragments whose words stand in a text, which is given as words."""
    return [f"{fragment.source}: {fragment.words}" for fragment in fragments if fragment.words in text]


def missing_from(text, fragments):
    return [f"{fragment.source}: {fragment.words}" for fragment in fragments if fragment.words not in text]
