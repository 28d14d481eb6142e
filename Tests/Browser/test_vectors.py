"""The vectors of the clause table in node and, from one local page, in both browsers: everywhere the native bytes."""

import base64
import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Vectors</title>
<script src="{site}/assets/toolkit.js"></script>
<script src="{site}/assets/consent-core.js"></script>
<script src="{site}/assets/consent-core-module.js"></script>
<script src="vectors.js"></script>
"""

# Both the bytes of each answer and the verdict that the site's own script reads in them.
SCRIPT = """
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const textOf = (bytes) => btoa(String.fromCharCode(...bytes));

const ask = (core, question) => {{
  const room = core.consent_question(question.length);
  new Uint8Array(core.memory.buffer, room, question.length).set(question);
  const answer = core.consent_decide();
  return textOf(new Uint8Array(core.memory.buffer, answer, core.consent_answer_length()));
}};

(async () => {{
  const core = await TrainingToolkit.consentCore.start();
  globalThis.answers = [];
  for (const question of {questions}) {{
    const {{ verdict }} = await TrainingToolkit.consentCore.decide(question);
    answers.push([ask(core, bytesOf(question)), verdict]);
  }}
  globalThis.isDone = true;
}})();
"""


@pytest.fixture(scope="module")
def vectors():
    """Every vector with its question, the native core's answer and the expected verdict."""
    subprocess.run(["swift", "build", "--quiet", "--product", "VectorQuestions"], cwd=ROOT, check=True)
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    # The baselines that all files use come first.
    files = sorted((ROOT / "Content" / "cases").glob("*.yml"), key=lambda file: (file.name != "baselines.yml", file.name))
    printed = subprocess.run([f"{folder}/VectorQuestions", *files], check=True, capture_output=True, text=True).stdout
    vectors = json.loads(printed)
    assert {f"V{number:03}" for number in range(1, 108)} <= {vector["id"] for vector in vectors}
    return vectors


def wrong(vectors, answers):
    """The vectors that were not answered as the native core does, or not with the verdict that they expect."""
    assert len(answers) == len(vectors)
    return [
        f"{vector['id']}: {answer}, verdict {verdict}; expected {vector['answer']}, verdict {vector['verdict']}"
        for vector, (answer, verdict) in zip(vectors, answers, strict=True)
        if answer != vector["answer"] or verdict != vector["verdict"]
    ]


def test_vectors_in_node(vectors, site, tmp_path):
    carried = re.search(r'"([A-Za-z0-9+/=]{1000,})"', (site / "assets" / "consent-core.js").read_text(encoding="utf-8"))
    module = tmp_path / "consent-core.wasm"
    module.write_bytes(base64.b64decode(carried[1]))
    questions = "".join(f"{vector['question']}\n" for vector in vectors)
    command = ["node", ROOT / "Tests" / "Wasm" / "answer.mjs", module, "consent_decide"]
    lines = subprocess.run(command, input=questions, check=True, capture_output=True, text=True).stdout.splitlines()
    assert wrong(vectors, [(line, base64.b64decode(line)[2]) for line in lines]) == []


def test_vectors_in_a_browser(tab, vectors, site, tmp_path):
    questions = json.dumps([vector["question"] for vector in vectors])
    (tmp_path / "vectors.js").write_text(SCRIPT.format(questions=questions), encoding="utf-8")
    page = tmp_path / "vectors.html"
    page.write_text(PAGE.format(site=site.as_uri()), encoding="utf-8")
    tab.open(page.as_uri())
    tab.wait_for("globalThis.isDone === true")
    assert wrong(vectors, tab.evaluate("answers")) == []
    tab.settle()
    assert tab.faults == []
