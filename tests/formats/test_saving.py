import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app.formats.saving import free_name, save_bytes, save_new, save_pieces
from timeline_app.problems import UserError


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    save_bytes(b"new", tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    old = tmp_path / "a.png"
    old.write_bytes(b"old")
    old.chmod(0o640)
    save_bytes(b"new", old)
    assert (old.read_bytes(), old.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.png").write_bytes(b"old")
    (tmp_path / "link.png").symlink_to("real.png")
    save_bytes(b"new", tmp_path / "link.png")
    assert (tmp_path / "real.png").read_bytes() == b"new"
    assert (tmp_path / "link.png").is_symlink()


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "a.png"
    old.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="disk is full") as caught:
        save_bytes(b"new", old)
    assert caught.value.exit_status == 1
    assert old.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_limit_on_file_size_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    old = tmp_path / "a.png"
    old.write_bytes(b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "from timeline_app.formats.saving import save_bytes\n"
        "from timeline_app.problems import UserError\n"
        f"try:\n save_bytes(b'x' * 5000, Path({str(old)!r}))\n"
        "except UserError as error:\n print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "could not be written" in done.stdout
    assert old.read_bytes() == b"old"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        save_bytes(b"new", tmp_path / "no" / "a.png")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        save_bytes(b"new", tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UserError, match="access is denied"):
        save_bytes(b"new", tmp_path / "a.png")


def test_a_device_that_is_full_is_said() -> None:
    with pytest.raises(UserError, match="disk is full"):
        save_bytes(b"new", Path("/dev/full"))


def test_a_free_name_is_found_beside_those_taken(tmp_path: Path) -> None:
    assert free_name(tmp_path / "a.png").name == "a.png"
    for name in ("a.png", "a-2.png"):
        (tmp_path / name).touch()
    assert free_name(tmp_path / "a.png").name == "a-3.png"


def test_pieces_are_written_one_after_another_and_a_fault_among_them_leaves_the_old_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "out.html"
    save_pieces(iter([b"one ", b"two"]), path)
    assert path.read_bytes() == b"one two"

    def stopped() -> Iterator[bytes]:
        yield b"new"
        raise InterruptedError

    with pytest.raises(UserError):
        save_pieces(stopped(), path)
    assert path.read_bytes() == b"one two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_is_written_where_none_is_and_nothing_else_is_left(tmp_path: Path) -> None:
    save_new(b"new", tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("has_links", [True, False])
def test_a_new_file_is_written_over_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    if not has_links:
        monkeypatch.setattr(os, "link", refuse)
    old = tmp_path / "a.txt"
    old.write_bytes(b"old")
    with pytest.raises(UserError, match=r"There is a file a\.txt already"):
        save_new(b"new", old)
    assert old.read_bytes() == b"old"
    save_new(b"new", tmp_path / "b.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_new_file_in_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        save_new(b"new", tmp_path / "none" / "a.txt")
