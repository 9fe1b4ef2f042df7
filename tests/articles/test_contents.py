"""The bytes of an article come whole, or there is one sentence that says why not."""

import io
import os
import sys
from pathlib import Path

import pytest

from timeline_app import words
from timeline_app.articles import contents
from timeline_app.problems import UserError


@pytest.fixture(autouse=True)
def _in_english() -> object:
    with words.using("en"):
        yield


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo")

    assert contents.of_file(path) == b"\xef\xbb\xbfone\r\ntwo"


def test_a_missing_file_a_folder_and_a_pipe_are_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, why in (("none.txt", "There is no file"), (".", "is a folder"), ("pipe", "is not a file")):
        with pytest.raises(UserError, match=why):
            contents.of_file(tmp_path / name)


def test_a_name_that_no_file_can_have_is_one_error(tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 5000):
        with pytest.raises(UserError, match="cannot be read"):
            contents.of_file(tmp_path / name)


def test_an_empty_file_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for content in (b"", b" \r\n\t"):
        path.write_bytes(content)
        with pytest.raises(UserError, match="is empty"):
            contents.of_file(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(contents.MAX_BYTES + 1)

    with pytest.raises(UserError, match="larger than 40 MB"):
        contents.of_file(path)


def _standard_input(monkeypatch: pytest.MonkeyPatch, descriptor: int) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.FileIO(descriptor, closefd=False)))


def test_standard_input_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.write(write, b"one\ntwo")
    os.close(write)
    _standard_input(monkeypatch, read)

    assert contents.of_standard_input() == b"one\ntwo"
    os.close(read)


def test_more_than_the_limit_is_not_kept_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "endless"
    path.write_bytes(b"word " * 100)
    monkeypatch.setattr(contents, "MAX_BYTES", 100)
    with path.open("rb") as file:
        _standard_input(monkeypatch, file.fileno())
        with pytest.raises(UserError, match="larger than"):
            contents.of_standard_input()
        assert file.seek(0, os.SEEK_CUR) == 101


def test_a_terminal_or_nothing_at_all_is_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    main, side = os.openpty()
    _standard_input(monkeypatch, side)
    with pytest.raises(UserError, match="is a terminal") as refused:
        contents.of_standard_input()
    assert refused.value.exit_status == 2
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UserError, match="no standard input"):
        contents.of_standard_input()
    os.close(main)
    os.close(side)
