"""Whatever the disk or the folders do, the message says what is wrong, and the old site is as it was."""

import fcntl
import os
import shutil
import subprocess
import threading
from contextlib import contextmanager

import pytest
from workplace import contents


@contextmanager
def small_disk(folder, size):
    """A disk of a size in a folder, where we may make one."""
    folder.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]).returncode != 0:
        pytest.skip("only root may mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


# Before a command: takes from root what lets it write anywhere. Others have none of it to lose.
WITHOUT_PRIVILEGES = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()


def refused(workplace, message, *options, prefix=()):
    """Builds, and expects one plain message and nothing else."""
    result = workplace.build(*options, prefix=prefix)
    assert result.returncode == 1, result.stdout
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert result.stdout == ""


def test_a_full_disk(built, tmp_path):
    with small_disk(tmp_path / "disk", "64m") as disk:
        site = disk / "Public"
        assert built.build("--output", site).returncode == 0
        before = contents(site)
        filler = disk / "filler"
        free = shutil.disk_usage(disk).free
        filler.write_bytes(bytes(free - 256 * 1024))
        built.change("new")
        refused(built, "No space left on device", "--output", site)
        assert contents(site) == before
        assert sorted(path.name for path in disk.iterdir()) == ["Public", "filler"]
        filler.unlink()
        assert built.build("--output", site).returncode == 0
        assert contents(site) != before


def test_a_disk_that_may_only_be_read(built, tmp_path):
    with small_disk(tmp_path / "disk", "16m") as disk:
        site = disk / "Public"
        assert built.build("--output", site).returncode == 0
        before = contents(site)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        built.change("new")
        refused(built, "Read-only file system", "--output", site)
        assert contents(site) == before


def test_a_folder_that_may_only_be_read(built):
    before = contents(built.site)
    built.change("new")
    built.folder.chmod(0o555)
    try:
        refused(built, "Permission denied", prefix=WITHOUT_PRIVILEGES)
    finally:
        built.folder.chmod(0o755)
    assert contents(built.site) == before


def test_two_builds_at_once(built):
    before = contents(built.site)
    built.change("new")
    descriptor = os.open(built.folder, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    refused(built, "another build is writing beside 'Public'; wait until it is done and build again")
    assert contents(built.site) == before
    os.close(descriptor)
    builds = [subprocess.Popen(built.command(), cwd=built.folder, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    for build in builds:
        _, errors = build.communicate(timeout=120)
        assert build.returncode == 0 or "another build is writing" in errors
    assert 0 in [build.returncode for build in builds]
    assert built.beside == []


def test_files_that_come_and_go_while_they_are_read(built):
    flickering = [
        built.folder / "Site" / "Static" / "flicker.svg",
        built.folder / "Content" / "modules" / "flicker" / "a.png",
        built.folder / "Public.flicker" / "a",
    ]
    stop = threading.Event()

    def flicker():
        while not stop.is_set():
            for file in flickering:
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(b"here")
            for file in flickering:
                file.unlink()

    thread = threading.Thread(target=flicker)
    thread.start()
    try:
        before = contents(built.site)
        for _ in range(6):
            result = built.build()
            if result.returncode == 0:
                before = contents(built.site)
            else:
                assert "flicker" in result.stderr, result.stderr
                assert contents(built.site) == before
    finally:
        stop.set()
        thread.join()
    assert "index.html" in before


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path, outside: path.symlink_to(outside / "secret.md"), "leads out of 'Content'; copy the file instead"),
        (lambda path, outside: path.symlink_to("/etc/passwd"), "leads out of 'Content'; copy the file instead"),
        (lambda path, outside: path.symlink_to(outside, target_is_directory=True), "leads out of 'Content'"),
        (lambda path, outside: path.symlink_to("gone.md"), "'Content/readings/odd.md' is a link to 'gone.md', where there is"),
        (lambda path, outside: path.symlink_to("odd.md"), "'Content/readings/odd.md' is a link to 'odd.md', where there is"),
        (lambda path, outside: os.mkfifo(path), "'Content/readings/odd.md' is neither a file nor a folder; remove it"),
        (lambda path, outside: path.mkdir(), None),
    ],
    ids=["link out", "link far out", "link to a folder", "link to nothing", "link to itself", "pipe", "folder"],
)
def test_odd_things_in_the_content(built, tmp_path, make, message):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("not for the site", encoding="utf-8")
    before = contents(built.site)
    make(built.folder / "Content" / "readings" / "odd.md", outside)
    if message:
        refused(built, message)
        assert contents(built.site) == before
    else:
        assert built.build().returncode == 0


def outside_of(workplace):
    """A folder that looks like a site and must not be touched."""
    outside = workplace.folder.parent / "outside"
    shutil.copytree(workplace.site, outside)
    return outside


@pytest.mark.parametrize("name", ["forms", "assets", "module-7"])
def test_a_folder_of_the_site_that_leads_elsewhere(built, name):
    outside = outside_of(built)
    shutil.rmtree(built.site / name)
    (built.site / name).symlink_to(outside / name, target_is_directory=True)
    before = contents(outside), contents(built.site)
    built.change("new")
    refused(built, f"'Public' holds files that are not from a build, such as '{name}'")
    assert (contents(outside), contents(built.site)) == before


def test_a_file_of_the_site_that_leads_elsewhere_is_replaced_and_not_written_through(built):
    outside = outside_of(built)
    before = contents(outside)
    (built.site / "index.html").unlink()
    (built.site / "index.html").symlink_to(outside / "index.html")
    (built.site / "law.html").unlink()
    os.link(outside / "law.html", built.site / "law.html")
    built.change("new")
    assert built.build().returncode == 0
    assert contents(outside) == before
    assert not (built.site / "index.html").is_symlink()


@pytest.mark.parametrize("name", ["Public", "Public.building"])
def test_a_folder_for_the_site_that_leads_elsewhere(built, name):
    outside = outside_of(built)
    before = contents(outside)
    shutil.rmtree(built.folder / name, ignore_errors=True)
    (built.folder / name).symlink_to(outside, target_is_directory=True)
    built.change("new")
    refused(built, f"'{name}' is a symbolic link")
    assert contents(outside) == before


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("Content", "which is read and never written"),
        (".", "holds files that are not from a build, such as"),
        ("/", "is the top of a drive"),
        ("", "the name of the output folder is empty"),
    ],
)
def test_a_folder_that_holds_something_else(built, output, message):
    before = contents(built.folder / "Content")
    refused(built, message, "--output", output)
    assert contents(built.folder / "Content") == before
    assert not (built.folder / ".building").exists()


def test_the_top_of_a_drive_is_refused_before_anything_is_read(built, tmp_path):
    built.change('"never read')
    with small_disk(tmp_path / "disk", "16m") as disk:
        refused(built, f"'{disk}' is the top of a drive; name a folder in it with --output, such as '{disk}/site'", "-o", disk)
        assert list(disk.iterdir()) == []
        assert list(tmp_path.glob("disk.*")) == []
        other = tmp_path / "other"
        other.mkdir()
        # Another folder of the same disk, which only the system can tell from a folder of its own.
        subprocess.run(["mount", "--bind", other, disk], check=True)
        try:
            refused(built, "is the top of a drive", "-o", disk)
        finally:
            subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_a_folder_that_may_not_be_moved(built):
    before = contents(built.site)
    built.change("new")
    # Everyone may add to the folder around it, and move what is their own.
    built.folder.chmod(0o1777)
    for folder in (built.site, built.folder):
        os.chown(folder, 65534, -1)
    refused(built, "cannot move 'Public': Operation not permitted", prefix=WITHOUT_PRIVILEGES)
    assert contents(built.site) == before
    assert built.beside == []
