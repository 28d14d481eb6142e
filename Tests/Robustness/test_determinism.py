"""The same input gives the same bytes, wherever, whenever and in whatever language it is built."""

import os

import pytest
from workplace import Workplace, contents

CORES = sorted(os.sched_getaffinity(0))


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    workplace = Workplace(tmp_path_factory.mktemp("usual") / "workplace")
    assert workplace.build().returncode == 0
    return contents(workplace.site)


@pytest.mark.parametrize(
    ("folder", "environment", "cores"),
    [
        ("a folder with spaces, ünd mehr", {}, CORES),
        ("deep/er/and/deep/er", {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"}, CORES[:1]),
        ("arabic", {"LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TZ": "Pacific/Kiritimati"}, CORES),
        ("plain", {"LANG": "C", "LC_ALL": "C", "TZ": "America/St_Johns"}, CORES[:1]),
        (
            "swedish",
            {"LANG": "sv_SE.UTF-8", "LC_ALL": "sv_SE.UTF-8", "LC_COLLATE": "sv_SE.UTF-8", "TZ": "Asia/Kathmandu"},
            CORES,
        ),
    ],
    ids=["folder", "Turkish on one core", "Arabic at the date line", "no language on one core", "Swedish in Nepal"],
)
def test_the_bytes_are_the_same(usual, tmp_path, folder, environment, cores):
    workplace = Workplace(tmp_path / folder)
    # Read in another order of the files on disk, too.
    for file in sorted((workplace.folder / "Content").rglob("*.md"), reverse=True):
        text = file.read_bytes()
        file.unlink()
        file.write_bytes(text)
    prefix = ["taskset", "--cpu-list", ",".join(map(str, cores))]
    result = workplace.build(environment=environment, prefix=prefix)
    assert result.returncode == 0, result.stderr
    assert contents(workplace.site) == usual
