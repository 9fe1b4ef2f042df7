"""What a file was before, kept beside it and never over somebody's own."""

import errno
import os
from pathlib import Path

import pytest

from timeline_app.formats.backup import keep_backup
from timeline_app.problems import UserError


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return tmp_path / "case.yaml"


def test_there_is_one_backup_and_it_is_what_the_file_was_last(case: Path) -> None:
    assert keep_backup(case, b"one", [case]) == case.with_name("case.yaml.bak")
    assert keep_backup(case, b"two", [case]) == case.with_name("case.yaml.bak")
    assert case.with_name("case.yaml.bak").read_bytes() == b"two"
    assert len(list(case.parent.glob("*.bak"))) == 1


def test_a_file_of_that_name_that_is_not_ours_stays(case: Path) -> None:
    own = case.with_name("case.yaml.bak")
    own.write_bytes(b"mine")
    for content in (b"one", b"two"):
        assert keep_backup(case, content, [case]) == case.with_name("case.yaml-2.bak")
    assert own.read_bytes() == b"mine"


def test_a_backup_that_somebody_changed_is_theirs_now(case: Path) -> None:
    kept = keep_backup(case, b"one", [case])
    kept.write_bytes(b"one, and more")
    assert keep_backup(case, b"two", [case]) != kept
    assert kept.read_bytes() == b"one, and more"


def test_a_backup_that_is_gone_or_a_link_now_is_not_written_through(case: Path, tmp_path: Path) -> None:
    kept = keep_backup(case, b"one", [case])
    kept.unlink()
    assert keep_backup(case, b"one", [case]) == kept
    kept.rename(tmp_path / "moved")
    kept.symlink_to("moved")
    assert keep_backup(case, b"two", [case]) != kept
    assert (tmp_path / "moved").read_bytes() == b"one"


def test_files_of_one_timeline_have_a_backup_each(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "a.yaml"):
        keep_backup(tmp_path / name, name.encode(), [tmp_path])
    assert {path.name for path in tmp_path.glob("*.bak")} == {"a.yaml.bak", "b.yaml.bak"}


@pytest.mark.parametrize(
    "notes", [b"{", b'{"backups": 1}', b'{"backups": {"case.yaml": {"file": "../x", "sha256": 1}}}']
)
def test_where_nobody_knows_which_is_ours_none_is_replaced(case: Path, notes: bytes) -> None:
    case.with_name("case.view.json").write_bytes(notes)
    case.with_name("case.yaml.bak").write_bytes(b"whose?")
    keep_backup(case, b"one", [case])
    assert case.with_name("case.yaml.bak").read_bytes() == b"whose?"


def test_a_backup_that_cannot_be_written_is_said(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="disk is full"):
        keep_backup(case, b"one", [case])
    assert list(case.parent.iterdir()) == []


def test_a_backup_is_no_more_open_than_its_file(case: Path) -> None:
    case.write_bytes(b"now")
    for rights in (0o600, 0o640):
        case.chmod(rights)
        assert keep_backup(case, b"before", [case]).stat().st_mode & 0o777 == rights
