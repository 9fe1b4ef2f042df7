"""What is kept beside a timeline: part by part, and never at the cost of what is there."""

import errno
from pathlib import Path

import pytest

from timeline_app.formats import beside
from timeline_app.problems import UserError


def test_it_stands_beside_a_file_and_in_a_folder(tmp_path: Path) -> None:
    assert beside.place([tmp_path / "case.yaml"]) == tmp_path / "case.view.json"
    assert beside.place([tmp_path]) == tmp_path / "timeline.view.json"


def test_nothing_kept_is_nothing_wrong(tmp_path: Path) -> None:
    assert beside.read([tmp_path]) == ({}, ())


def test_parts_are_kept_apart(tmp_path: Path) -> None:
    beside.keep([tmp_path], "lanes", ["é"])
    beside.keep([tmp_path], "filters", {"a": 1})
    assert beside.read([tmp_path]).parts == {"lanes": ["é"], "filters": {"a": 1}}
    beside.keep([tmp_path], "lanes", None)
    assert beside.read([tmp_path]).parts == {"filters": {"a": 1}}


def test_a_file_without_parts_goes(tmp_path: Path) -> None:
    beside.keep([tmp_path], "lanes", [])
    beside.keep([tmp_path], "lanes", None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_broken_file_is_told_and_never_written_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "timeline.view.json"
    path.write_bytes(content)
    known = beside.read([tmp_path])
    assert known.parts == {}
    assert [problem.place.path for problem in known.problems] == [path]
    with pytest.raises(UserError):
        beside.keep([tmp_path], "lanes", [])
    assert path.read_bytes() == content


def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        beside.keep([tmp_path / "gone" / "case.yaml"], "lanes", [])


def test_a_file_that_may_not_be_taken_away_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, f"{missing_ok}", str(path))

    beside.keep([tmp_path], "lanes", [])
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UserError, match="access is denied"):
        beside.keep([tmp_path], "lanes", None)
