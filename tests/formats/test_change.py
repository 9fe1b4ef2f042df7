"""Files that are changed together or not at all."""

import errno
import os
from pathlib import Path

import pytest

from timeline_app.formats.change import Change, Edit
from timeline_app.problems import UserError


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """Of two files that are there and one that is not."""
    a, b, new = (tmp_path / name for name in ("a.yaml", "b.yaml", "new.txt"))
    a.write_bytes(b"a")
    b.write_bytes(b"b")
    edits = (Edit(a, b"a", b"a2"), Edit(b, b"b", b"b2"), Edit(new, None, b"new"))
    return Change(edits, ("one", "two"), (tmp_path,))


def files(change: Change) -> dict[str, bytes]:
    folder = change.path.parent
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".yaml", ".txt")}


def test_all_files_are_changed_and_what_they_were_is_kept(change: Change) -> None:
    change.carry_out()
    assert files(change) == {"a.yaml": b"a2", "b.yaml": b"b2", "new.txt": b"new"}
    assert change.path.with_name("a.yaml.bak").read_bytes() == b"a"
    assert change.path.with_name("b.yaml.bak").read_bytes() == b"b"
    assert (change.path.name, change.event_id) == ("a.yaml", "one")


def test_it_is_undone_in_one_step_and_can_be_made_again(change: Change) -> None:
    for _ in range(2):
        change.carry_out()
        change.undo()
        assert files(change) == {"a.yaml": b"a", "b.yaml": b"b"}


@pytest.mark.parametrize("name", ["a.yaml", "b.yaml"])
def test_nothing_is_changed_where_one_file_is_another_by_now(change: Change, name: str) -> None:
    change.path.with_name(name).write_bytes(b"other")
    before = files(change)
    with pytest.raises(UserError, match=f"{name} was changed meanwhile"):
        change.carry_out()
    assert files(change) == before
    assert not list(change.path.parent.glob("*.bak"))


def test_no_file_is_written_over_another(change: Change) -> None:
    change.path.with_name("new.txt").symlink_to("nowhere")
    with pytest.raises(UserError, match=r"There is a file new\.txt already"):
        change.carry_out()
    assert change.path.read_bytes() == b"a"


@pytest.mark.parametrize("name", ["a.yaml", "b.yaml", "new.txt"])
def test_nothing_is_undone_where_one_file_was_changed_since(change: Change, name: str) -> None:
    change.carry_out()
    change.path.with_name(name).write_bytes(b"other")
    before = files(change)
    with pytest.raises(UserError, match="changed meanwhile"):
        change.undo()
    assert files(change) == before


@pytest.mark.parametrize("writes", [0, 2, 4, 5, 6])
def test_a_disk_that_fills_up_leaves_every_file_as_it_was(
    change: Change, writes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, left, sync = files(change), [writes], os.fsync

    def full(handle: int) -> None:
        left[0] -= 1
        if left[0] == -1:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="disk is full"):
        change.carry_out()
    assert files(change) == before


def test_a_file_that_is_gone_is_said(change: Change) -> None:
    change.path.unlink()
    with pytest.raises(UserError, match="changed meanwhile"):
        change.carry_out()
