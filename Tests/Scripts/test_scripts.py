"""The scripts of the site that are arithmetic alone, run in node."""

import subprocess
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_in_node(file):
    result = subprocess.run(["node", "--test", file], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
