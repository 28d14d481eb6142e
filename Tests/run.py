"""Runs every suite and ends with one line: how many tests passed, failed and were skipped in all of them.

A suite is a command and, where the command writes one, its report in JUnit's XML. A command without a report is one test. A
suite that crashes, or has a report without tests, counts as one failure more. The exit status is 0 only if nothing failed.

The first suites run one after another, since the others need what they make. The others run in two lanes side by side; what a
suite prints there is shown when it is done.
"""

import subprocess
import sys
import time
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

ROOT = Path(__file__).parents[1]
REPORTS = ROOT / ".build" / "reports"
TOOLS = Path(sys.executable).parent
# What is written for those who work on the program, in several languages.
OURS = ["Tests", "Benchmarks"]
PYTEST = [TOOLS / "pytest", "--quiet", "--tb=short"]


@dataclass(frozen=True)
class Suite:
    name: str
    command: list
    report: str | None = None


@dataclass(frozen=True)
class Count:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other):
        return Count(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


FIRST = [
    Suite(
        "Swift layout",
        ["swift", "format", "lint", "--strict", "--recursive", "--parallel", "Package.swift", "Plugins", "Sources", *OURS],
    ),
    Suite("Python lint", [TOOLS / "ruff", "check", "--quiet", *OURS]),
    Suite("Python layout", [TOOLS / "ruff", "format", "--check", "--quiet", *OURS]),
    Suite(
        "Script and style lint",
        [
            TOOLS / "biome",
            "lint",
            "--config-path=Tests/biome-rules.json",
            "--error-on-warnings",
            "Site",
            "Sources/Preview",
            *OURS,
        ],
    ),
    Suite("Site", ["make", "--no-print-directory", "site"]),
    Suite("Packing", ["Distribution/pack"]),
    Suite("This script", [*PYTEST, "Tests/test_run.py", f"--junit-xml={REPORTS / 'run.xml'}"], "run.xml"),
]

# The browsers take as long as all the rest.
LANES = [
    [Suite("Browser", [*PYTEST, "Tests/Browser", f"--junit-xml={REPORTS / 'browser.xml'}"], "browser.xml")],
    [
        # SwiftPM writes XCTest's report under the name that it is given, and Swift Testing's, which is ours, beside it.
        Suite("Swift", ["swift", "test", "--quiet", "--xunit-output", REPORTS / "swift.xml"], "swift-swift-testing.xml"),
        # A link to a symbol that there is not fails it.
        Suite("Documentation of the targets", ["Distribution/document"]),
        Suite("Leaks", ["Tests/leaks"]),
        Suite("WebAssembly", [*PYTEST, "Tests/Wasm", f"--junit-xml={REPORTS / 'wasm.xml'}"], "wasm.xml"),
        Suite("Scripts", [*PYTEST, "Tests/Scripts", f"--junit-xml={REPORTS / 'scripts.xml'}"], "scripts.xml"),
        Suite("Robustness", [*PYTEST, "Tests/Robustness", f"--junit-xml={REPORTS / 'robustness.xml'}"], "robustness.xml"),
        Suite(
            "Distribution", [*PYTEST, "Tests/Distribution", f"--junit-xml={REPORTS / 'distribution.xml'}"], "distribution.xml"
        ),
        Suite("Formats", [*PYTEST, "Tests/Formats", f"--junit-xml={REPORTS / 'formats.xml'}"], "formats.xml"),
    ],
]


PRINTING = Lock()


def run(suite):
    """Runs one suite, says how it went and how long it took."""
    print(f"== {suite.name}", flush=True)
    start = time.monotonic()
    status = subprocess.run(words(suite), cwd=ROOT).returncode
    return told(suite, status, start)


def run_beside(suite):
    """The same, with what the suite prints held back until it is done."""
    start = time.monotonic()
    done = subprocess.run(words(suite), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    with PRINTING:
        print(f"== {suite.name}\n{done.stdout}", end="")
        return told(suite, done.returncode, start)


def words(suite):
    return [str(word) for word in suite.command]


def told(suite, status, start):
    count = result(status, REPORTS / suite.report if suite.report else None)
    print(f"== {suite.name}: {count} ({time.monotonic() - start:.0f} s)\n", flush=True)
    return count


def result(status, report):
    """What a suite's exit status and report come to."""
    if report is None:
        return Count(passed=1) if status == 0 else Count(failed=1)
    count = count_of(report)
    is_incomplete = count == Count() or (status != 0 and count.failed == 0)
    return count + Count(failed=1) if is_incomplete else count


def count_of(report):
    """The tests of a report; nothing if it was not written, or not to its end."""
    try:
        cases = list(xml.parse(report).iter("testcase"))
    except (OSError, xml.ParseError):
        return Count()
    failed = sum(case.find("failure") is not None or case.find("error") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    return Count(len(cases) - failed - skipped, failed, skipped)


def main():
    REPORTS.mkdir(parents=True, exist_ok=True)
    for old in REPORTS.glob("*.xml"):
        old.unlink()
    total = sum((run(suite) for suite in FIRST), Count())
    with ThreadPoolExecutor(len(LANES)) as lanes:
        total = sum(lanes.map(lambda lane: sum((run_beside(suite) for suite in lane), Count()), LANES), total)
    print(total)
    return 0 if total.failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
