"""One form check in the module under node against the same in the native core, built for release.

Both are asked the questions of the site's own exercises, in bytes, and hand out the answer's bytes. Each first warms up,
then times 101 rounds over all questions, and the median counts; the two take turns, and of their seven ratios the median is
shown.
"""

import base64
import statistics
import subprocess
import tempfile
from pathlib import Path

from figures import ROOT, built, exercises, module, show

TURNS = 7


def nanoseconds(command, questions):
    """What one check takes, as the program says."""
    return float(subprocess.run(command, input=questions, capture_output=True, check=True, text=True).stdout)


questions = "".join(f"{base64.b64decode(question).hex()}\n" for question in exercises("find-the-defects").values())
program = built("FormCheckBenchmark")
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "consent-core.wasm"
    file.write_bytes(module())
    script = ["node", ROOT / "Benchmarks" / "FormCheck" / "form-check.mjs", file]
    turns = [(nanoseconds(script, questions), nanoseconds([program], questions)) for _ in range(TURNS)]

in_module, native = (statistics.median(times) for times in zip(*turns, strict=True))
detail = f"{in_module / 1000:.1f} µs in node, {native / 1000:.1f} µs native, {len(questions.splitlines())} forms"
show("form check, module / native", statistics.median(a / b for a, b in turns), 2, detail)
