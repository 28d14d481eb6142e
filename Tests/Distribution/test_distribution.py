"""The program as it travels: one archive, unpacked into a root that has nothing of Swift and nothing of ours.

The root holds the files of two packages of Debian 12, libc6 and libgcc-s1. Its essential packages need them, so that they are
on every such system, however small.
"""

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / ".build" / "release" / "toolkit"
PACKAGES = ["libc6", "libgcc-s1"]
# For `unshare` and `chroot`; nothing else of ours.
BARE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


@pytest.fixture(scope="module")
def archive():
    """What `Distribution/pack` made."""
    [archive] = (ROOT / ".build" / "dist").glob("toolkit-*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def root(archive, tmp_path_factory):
    """A bare system with the archive unpacked in /opt/toolkit, and a content folder as an editor has it."""
    root = tmp_path_factory.mktemp("root")
    files = subprocess.run(["dpkg", "--listfiles", *PACKAGES], capture_output=True, text=True, check=True).stdout.split("\n")
    for file in map(Path, files):
        # The package says /lib where the system has a link to /usr/lib.
        folder = file.parent.resolve()
        if file.is_file() and not folder.is_relative_to("/usr/share"):
            copy = root / folder.relative_to("/") / file.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy, follow_symlinks=False)
    for name in ("lib", "lib64"):
        (root / name).symlink_to(f"usr/{name}")
    for name in ("proc", "tmp", "opt"):
        (root / name).mkdir()
    subprocess.run(["tar", "-xzf", archive, "-C", root / "opt"], check=True)
    [program] = (root / "opt").iterdir()
    program.rename(root / "opt" / "toolkit")
    (root / "Content").symlink_to("opt/toolkit/Content")
    assert not list(root.rglob("*swift*.so*"))
    return root


def inside(root, *arguments):
    """The command that runs the program in the root, where the working folder is `/`."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    script = 'mount -t proc proc "$0/proc" && exec chroot "$0" /opt/toolkit/toolkit "$@"'
    return ["unshare", *user, "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script, str(root), *arguments]


def run(root, *arguments):
    command = inside(root, *arguments)
    return subprocess.run(command, env=BARE, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)


def bytes_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_program_needs_the_c_library_alone(root):
    needed = subprocess.run(["readelf", "--dynamic", root / "opt/toolkit/toolkit"], capture_output=True, text=True, check=True)
    libraries = set(re.findall(r"\(NEEDED\).*\[(.*)\]", needed.stdout))
    assert libraries <= {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}


def test_the_archive_holds_everything_in_order_and_nothing_of_its_maker(archive, root):
    with tarfile.open(archive) as tar:
        members = tar.getmembers()
    names = [member.name.split("/") for member in members]
    assert names == sorted(names)
    assert {(member.uid, member.gid, member.uname, member.gname, member.mtime) for member in members} == {(0, 0, "", "", 0)}
    assert {oct(member.mode) for member in members} == {"0o644", "0o755"}
    assert {name.name for name in (root / "opt" / "toolkit").iterdir()} == {
        "Content",
        "LICENSE",
        "README.md",
        "Site",
        "completions",
        "consent-core.wasm",
        "licenses",
        "man",
        "toolkit",
    }
    linked = {"swift", "icu", "cmark", "libstdc++", "yams", "libyaml", "swift-argument-parser", "swift-mustache", "flyingfox"}
    licenses = {path.stem: path.read_text() for path in (root / "opt/toolkit/licenses").iterdir()}
    assert set(licenses) == linked
    assert all(re.search("(?i)license|copyright", text) for text in licenses.values())
    assert str(ROOT).encode() not in (root / "opt/toolkit/toolkit").read_bytes()


def test_packing_again_gives_the_same_bytes(archive):
    before = hashlib.sha256(archive.read_bytes()).hexdigest()
    subprocess.run([ROOT / "Distribution" / "pack"], check=True, capture_output=True, timeout=120)
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == before


def test_it_builds_the_same_site_as_at_home(root, tmp_path):
    built = run(root, "build")
    assert (built.returncode, built.stderr) == (0, ""), built
    assert built.stdout.endswith("Open Public/index.html\n")
    subprocess.run([TOOLKIT, "build", "--output", tmp_path / "Public"], cwd=ROOT, check=True, capture_output=True)
    assert bytes_of(root / "Public") == bytes_of(tmp_path / "Public")


def test_it_starts_checks_and_counts_content_of_its_own(root):
    (root / "Content").unlink()
    shutil.copytree(root / "opt/toolkit/Content", root / "Content")
    assert run(root, "new", "reading", "After a relapse").stdout.startswith("Made Content/readings/after-a-relapse.md\n")
    checked = run(root, "check", "--as-of", "2026-11-22")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert '"rules"' in run(root, "stats", "--json").stdout
    (root / "form.yml").write_text((ROOT / "Tests/ToolkitTests/Forms/never-ends.yml").read_text())
    judged = run(root, "consent", "check", "form.yml")
    assert judged.returncode == 1
    assert "consent-expiration-none-tpo-only" in judged.stdout
    shutil.rmtree(root / "Content")
    assert "no folder 'Content'" in run(root, "check").stderr


@contextmanager
def serving(root):
    (root / "Content").unlink(missing_ok=True)
    (root / "Content").symlink_to("opt/toolkit/Content")
    command = inside(root, "serve", "--port", "0")
    process = subprocess.Popen(command, env=BARE, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    try:
        yield next(line.split()[2] for line in process.stdout if line.startswith("Preview at "))
    finally:
        process.kill()
        process.communicate(timeout=30)


def test_it_shows_a_preview(root):
    with serving(root) as address, urlopen(address, timeout=30) as answer:
        assert b"Child Welfare Training Toolkit" in answer.read()


def test_without_the_core_it_says_what_is_missing(root, tmp_path):
    folder = root / "opt" / "alone"
    folder.mkdir()
    shutil.copy(root / "opt/toolkit/toolkit", folder)
    built = subprocess.run(
        [folder / "toolkit", "build", "--output", tmp_path / "Public"], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert built.returncode == 1
    assert f"no 'consent-core.wasm' in '{folder}'" in built.stderr


# MARK: - Manual and completions


def test_the_manual_reads_without_a_complaint(root):
    page = subprocess.run(
        ["man", "--local-file", "--warnings=w", root / "opt/toolkit/man/man1/toolkit.1"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
    )
    assert (page.returncode, page.stderr) == (0, "")
    text = re.sub(".\b", "", page.stdout)
    for command in ["new exercise", "check", "build", "serve", "stats", "schema", "consent decide", "manual"]:
        assert re.search(rf"^   toolkit {command}$", text, re.MULTILINE), command
    for heading in ["ENVIRONMENT", "FILES", "EXIT STATUS"]:
        assert f"\n{heading}\n" in text


def completions(root, folder, *words):
    """What bash offers for the last of the words, which may be empty."""
    script = f"""
      source {root}/opt/toolkit/completions/toolkit.bash
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${{#COMP_LINE}}; COMP_TYPE=9
      _toolkit toolkit "${{!#}}" "${{@: -2:1}}"
      printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    environment = {**os.environ, "PATH": f"{root}/opt/toolkit:{os.environ['PATH']}"}
    command = ["bash", "-c", script, "bash", *words]
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return [line.strip() for line in result.stdout.split("\n") if line]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["toolkit", "n"], ["new"]),
        (["toolkit", "new", "exercise", "who"], ["who-needs-to-know"]),
        (["toolkit", "new", "slide", "ro"], ["roles"]),
        (["toolkit", "new", "slide", "roles", "Title", "--after", "under"], ["understanding-other-systems"]),
        (["toolkit", "new", "exercise", "find-the-defects", "Title", "--form", "spring"], ["spring-release"]),
        (["toolkit", "build", "--audience", "p"], ["participant"]),
        (["toolkit", "consent", "check", "--edition", ""], ["2017", "2020", "2024"]),
        (["toolkit", "consent", "check", "--policy", "P7="], ["P7=default", "P7=strict"]),
        (["toolkit", "consent", "rules", "consent-purpose"], ["consent-purpose-stated"]),
        (["toolkit", "schema", "wor"], ["wording"]),
    ],
)
def test_tab_completes_commands_and_names_of_the_content(root, words, offered):
    assert sorted(completions(root, root / "opt" / "toolkit", *words)) == offered


def test_there_are_completions_for_other_shells(root):
    folder = root / "opt/toolkit/completions"
    assert (folder / "_toolkit").read_text().startswith("#compdef toolkit\n")
    assert "complete -c 'toolkit'" in (folder / "toolkit.fish").read_text()
