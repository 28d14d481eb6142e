"""What a PDF file has on each of its pages, as poppler reads it."""

import subprocess
import xml.etree.ElementTree as xml
from dataclasses import dataclass

XHTML = "{http://www.w3.org/1999/xhtml}"
MILLIMETER = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """A word and its box, in millimeters from the upper left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class PDFPage:
    width: float
    height: float
    words: list

    @property
    def text(self):
        return " ".join(word.text for word in self.words)

    @property
    def foot(self):
        """What the browser prints in the lower margin."""
        return " ".join(word.text for word in self.words if word.top > self.height - 18)

    @property
    def body(self):
        return [word for word in self.words if word.top <= self.height - 18]

    @property
    def last_line(self):
        return " ".join(word.text for word in self.body if word.bottom > self._end - 2)

    @property
    def ends_low(self):
        """Below its last line there is no room for two lines to write on."""
        return self._end > self.height - 18 - 17

    @property
    def _end(self):
        return max((word.bottom for word in self.body), default=0)


def pdf_pages(path):
    output = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, text=True).stdout
    # Poppler writes control characters of a font's own encoding as they are.
    clean = "".join(character for character in output if character >= " " or character in "\n\t")
    return [_page(page) for page in xml.fromstring(clean).iter(f"{XHTML}page")]


def _page(page):
    boxes = [
        Word(word.text or "", *(float(word.get(side)) / MILLIMETER for side in ["xMin", "yMin", "xMax", "yMax"]))
        for word in page.iter(f"{XHTML}word")
    ]
    return PDFPage(float(page.get("width")) / MILLIMETER, float(page.get("height")) / MILLIMETER, boxes)
