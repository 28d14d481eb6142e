"""The consent core as WebAssembly: the same bytes wherever it is built, nothing imported, and only its interface exported."""

import base64
import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "Plugins" / "CompileConsentCore" / "CompileConsentCore.swift"

INTERFACE = """
const module = new WebAssembly.Module(require("node:fs").readFileSync(process.argv[1]));
const names = (list) => list.map(({ name }) => name).sort();
const { imports, exports } = WebAssembly.Module;
console.log(JSON.stringify({ imports: names(imports(module)), exports: names(exports(module)) }));
"""


def built_in(folder):
    """The module from a clean build of copied sources in a folder."""
    for name in ["Package.swift", "Package.resolved"]:
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, folder)
    for name in ["Sources", "Plugins", "Tests", "Benchmarks"]:
        # Other tests that run beside this one make and rename the files that Python compiles.
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    scratch = folder / "built"
    command = ["swift", "build", "--quiet", "--target", "ConsentArtifact", "--scratch-path", scratch]
    subprocess.run(command, cwd=folder, check=True)
    [module] = {path.resolve() for path in scratch.glob("plugins/outputs/**/consent-core.wasm")}
    return module


# A module with the same interface whose `consent_answer` is the instruction `unreachable`.
TRAPPING = bytes.fromhex(
    "0061736d01000000" + "010a0260017f017f6000017f" + "030403000101" + "0503010001"
    "074604" + "06" + b"memory".hex() + "0200" + "10" + b"consent_question".hex() + "0000"
    "0e" + b"consent_answer".hex() + "0001" + "15" + b"consent_answer_length".hex() + "0002"
    "0a0f03" + "040041080b" + "0300000b" + "040041000b"
)


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    return [built_in(tmp_path_factory.mktemp(name)) for name in ["first", "a-second-and-longer-name"]]


def interface(module):
    command = ["node", "--eval", INTERFACE, module]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def answers(module, *questions):
    """For each question in bytes a line: an answer in base64, or a word."""
    command = ["node", Path(__file__).with_name("answer.mjs"), module]
    text = "".join(f"{base64.b64encode(question).decode()}\n" for question in questions)
    return subprocess.run(command, input=text, capture_output=True, check=True, text=True).stdout.splitlines()


def test_two_builds_in_different_folders_have_the_same_bytes(modules):
    first, second = (module.read_bytes() for module in modules)
    assert first == second


def test_is_small_enough_for_a_page(modules):
    """64 KB, and 24 KB as it goes over a network."""
    bytes_of_module = modules[0].read_bytes()
    assert len(bytes_of_module) <= 64 * 1024
    assert len(gzip.compress(bytes_of_module, 9)) <= 24 * 1024


def test_imports_nothing(modules):
    assert interface(modules[0])["imports"] == []


def test_exports_what_the_plugin_lists(modules):
    [listed] = re.findall(r"private static let exports = \[([^]]*)\]", PLUGIN.read_text(encoding="utf-8"))
    functions = re.findall(r'"(\w+)"', listed)
    assert interface(modules[0])["exports"] == sorted([*functions, "memory"])


def test_answers_and_refuses(modules):
    """An answer of one byte, not 0, says what is wrong with the question."""
    empty, unknown, too_long = answers(modules[0], b"", b"\xff\x00", bytes(2**20))
    assert [len(base64.b64decode(answer)) for answer in (empty, unknown)] == [1, 1]
    assert b"\0" not in base64.b64decode(empty) + base64.b64decode(unknown)
    assert too_long == "refused"


def test_a_trap_is_told_and_the_next_question_asked(tmp_path):
    module = tmp_path / "trapping.wasm"
    module.write_bytes(TRAPPING)
    assert answers(module, b"\0", b"\0") == ["trap", "trap"]


def test_the_site_carries_the_same_bytes(modules):
    script = (ROOT / "Public" / "assets" / "consent-core.js").read_text(encoding="utf-8")
    [carried] = re.findall(r'"([A-Za-z0-9+/=]{1000,})"', script)
    assert base64.b64decode(carried) == modules[0].read_bytes()
