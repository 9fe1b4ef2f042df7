import hashlib
import os
from pathlib import Path

import pytest

from tests.provenance.makers import a_timeline
from timeline_app.model.source import Source
from timeline_app.problems import Severity, UserError
from timeline_app.provenance import copies
from timeline_app.provenance.copies import read_copies, read_lent


def a_copy(folder: Path, content: bytes = b"words", name: str = "book.txt") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_copy_that_the_timeline_names_is_read(tmp_path: Path) -> None:
    read = read_copies(a_timeline(sources=(Source("book", text_path=a_copy(tmp_path)),)), {})
    assert read.texts["book"].text == "words"
    assert read.problems == ()


def test_a_lent_copy_goes_before_the_one_that_is_named(tmp_path: Path) -> None:
    source = Source("book", text_path=a_copy(tmp_path))
    lent = a_copy(tmp_path, b"others", "lent.txt")
    assert read_copies(a_timeline(sources=(source,)), {"book": lent}).texts["book"].text == "others"


def test_a_source_without_a_copy_has_no_text_and_no_problem() -> None:
    read = read_copies(a_timeline(), {})
    assert (dict(read.texts), read.problems) == ({}, ())


def test_line_ends_are_kept_and_a_byte_order_mark_is_not(tmp_path: Path) -> None:
    path = a_copy(tmp_path, b"\xef\xbb\xbfone\r\ntwo")
    assert read_copies(a_timeline(), {"book": path}).texts["book"].text == "one\r\ntwo"


def test_the_copy_whose_sum_is_given_is_no_problem_in_capitals_either(tmp_path: Path) -> None:
    path = a_copy(tmp_path)
    source = Source("book", text_path=path, sha256=hashlib.sha256(b"words").hexdigest().upper())
    assert read_copies(a_timeline(sources=(source,)), {}).problems == ()


def test_a_changed_copy_is_an_error_and_is_kept_to_show_what_changed(tmp_path: Path) -> None:
    source = Source("book", text_path=a_copy(tmp_path), sha256="0" * 64)
    read = read_copies(a_timeline(sources=(source,)), {})
    assert read.texts["book"].text == "words"
    (problem,) = read.problems
    assert problem.is_error
    assert hashlib.sha256(b"words").hexdigest() in str(problem)


def test_a_named_copy_that_is_not_there_is_a_warning_and_a_lent_one_an_error(tmp_path: Path) -> None:
    absent = tmp_path / "absent.txt"
    (named,) = read_copies(a_timeline(sources=(Source("book", text_path=absent),)), {}).problems
    (lent,) = read_copies(a_timeline(), {"book": absent}).problems
    assert (named.severity, lent.severity) == (Severity.WARNING, Severity.ERROR)


@pytest.mark.parametrize(
    ("content", "reason"), [(b"caf\xe9", "not UTF-8 at byte 3"), (b"12345678901", "larger than")]
)
def test_a_copy_that_is_no_text_or_too_large_is_an_error(
    content: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "MAX_BYTES", 10)
    read = read_copies(a_timeline(), {"book": a_copy(tmp_path, content)})
    assert reason in str(read.problems[0])
    assert not read.texts


def test_a_folder_a_pipe_and_a_name_that_cannot_be_are_errors_and_nothing_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("nul\0byte"), Path("/dev/zero")):
        (problem,) = read_copies(a_timeline(), {"book": path}).problems
        assert problem.is_error


def test_a_lent_file_is_read_with_its_sum(tmp_path: Path) -> None:
    lent = read_lent(a_copy(tmp_path))
    assert (lent.text.text, lent.sha256) == ("words", hashlib.sha256(b"words").hexdigest())
    assert lent.is_that_of(Source("book", sha256=lent.sha256.upper())) is True
    assert lent.is_that_of(Source("book", sha256="0" * 64)) is False
    assert lent.is_that_of(Source("book")) is None


def test_a_lent_file_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no copy of this source"):
        read_lent(tmp_path / "absent.txt")
    with pytest.raises(UserError, match="not UTF-8"):
        read_lent(a_copy(tmp_path, b"\xff"))
