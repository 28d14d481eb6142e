"""What the benchmarks share. Every figure is a ratio, so that what one machine says holds on another."""

import base64
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
SITE = ROOT / "Public"


def show(name, ratio, aim, detail):
    """One line: what was measured, as a ratio to what it is compared with, and the most that it should be."""
    verdict = "kept" if ratio <= aim else "MISSED"
    print(f"{name:<42} {ratio:6.2f}x   at most {aim:g}x: {verdict:<7} {detail}", flush=True)


def module():
    """The bytes of the WebAssembly module that the built site carries."""
    script = (SITE / "assets" / "consent-core.js").read_text(encoding="utf-8")
    return base64.b64decode(re.search(r'"([A-Za-z0-9+/=]{1000,})"', script)[1])


def exercises(element):
    """The built pages with this element, each with the question that it asks the core, in base64."""
    found = {}
    for page in sorted(SITE.glob("exercises/*.html")):
        question = re.search(rf'<{element} .*?data-question="([^"]+)"', page.read_text(encoding="utf-8"), re.DOTALL)
        if question:
            found[page] = question[1]
    return found


def built(product):
    """The path of a program of ours, built for release."""
    command = [ROOT / "Distribution" / "compile", product, "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True)
    where = subprocess.run([*command, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return Path(where.stdout.strip()) / product
