"""The built site as files: which pages there are, and what their HTML says."""

import re
from functools import cached_property
from html.parser import HTMLParser

ADDRESSES = ("href", "src", "poster", "data")
SCRIPT_TYPES = (None, "", "module", "text/javascript")
FOLDERS_OF_ONE_KIND = ("forms", "readings", "answer-keys", "documentation")
# The folders of the site in other languages.
TRANSLATIONS = ("es",)
EXERCISE = re.compile(r'<([a-z-]+) class="exercise"')


class PageFile:
    """One HTML file of the site."""

    def __init__(self, path, site):
        self.path = path
        self.name = path.relative_to(site).as_posix()

    @property
    def url(self):
        return self.path.as_uri()

    @property
    def kind(self):
        """A page of a module by its name, save that sections are one kind; an exercise is of the kind of its element."""
        folder, _, file = self.name.rpartition("/")
        name = file.removesuffix(".html")
        if name == "index" and folder:
            return f"list of {folder}"
        if folder == "exercises":
            return EXERCISE.search(self.path.read_text(encoding="utf-8"))[1]
        if folder in FOLDERS_OF_ONE_KIND:
            return folder
        return "section" if folder and name[0].isdigit() else name

    @cached_property
    def contents(self):
        contents = Contents()
        contents.feed(self.path.read_text(encoding="utf-8"))
        return contents


class Contents(HTMLParser):
    """What the tests want to know about a page's markup."""

    def __init__(self):
        super().__init__()
        self.language = None
        self.title = ""
        self.main_headings = 0
        self.policies = []
        self.ids = []
        self.addresses = []
        self.inline = []
        self._in_title = False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self._in_title = tag == "title"
        if tag == "html":
            self.language = values.get("lang")
        if tag == "h1":
            self.main_headings += 1
        if tag == "meta" and (values.get("http-equiv") or "").lower() == "content-security-policy":
            self.policies.append(values.get("content"))
        if "id" in values:
            self.ids.append(values["id"])
        self.addresses += [values[name] for name in ADDRESSES if values.get(name) is not None]
        is_script = tag == "script" and "src" not in values and values.get("type") in SCRIPT_TYPES
        if tag == "style" or "style" in values or is_script:
            self.inline.append(self.get_starttag_text())
        self.inline += [f"{name} on <{tag}>" for name in values if name.startswith("on")]

    def handle_endtag(self, tag):
        self._in_title = False

    def handle_data(self, text):
        if self._in_title:
            self.title += text


def pages(site):
    """The pages that people read in English: not the frame among the assets that keeps their progress."""
    paths = [path for path in sorted(site.rglob("*.html")) if path.parent.name != "assets"]
    return [PageFile(path, site) for path in paths if path.relative_to(site).parts[0] not in TRANSLATIONS]


def translated_pages(site, language):
    """The pages of the site in another language, by the names that they have in it."""
    return [PageFile(path, site / language) for path in sorted((site / language).rglob("*.html"))]


def without_most_that_are_alike(pages):
    """All pages, but of the answer keys and of the chapters of the documentation, which are alike, only the longest."""
    longest = {}
    for page in sorted(pages, key=lambda page: page.path.stat().st_size):
        if page.kind in ("answer-keys", "documentation"):
            longest[page.kind] = page
    return [page for page in pages if longest.get(page.kind, page) is page]


def one_of_each_kind(pages):
    """The first page of each kind, by kind."""
    found = {}
    for page in pages:
        found.setdefault(page.kind, page)
    return found
