from pathlib import Path

import pytest

from timeline_app.formats import text_file
from timeline_app.formats.faults import Faults


def read(path: Path, data: bytes) -> tuple[str | None, list[str]]:
    file = path / "x.yaml"
    file.write_bytes(data)
    faults = Faults()
    content = text_file.read(file, faults)
    text = None if content is None else text_file.text_of(content, file, faults)
    return text, [str(problem) for problem in faults.all()]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfevents:\r\n") == ("events:\r\n", [])


def test_a_byte_that_is_not_utf_8_keeps_its_place(tmp_path: Path) -> None:
    assert read(tmp_path, b"a\xe9b") == ("a\udce9b", [])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_told_for_what_it_is(tmp_path: Path, encoding: str) -> None:
    text, problems = read(tmp_path, "events:\n- title: x\n".encode(encoding))
    assert text is None
    assert "UTF-16" in problems[0]


def test_a_file_over_40_mb_is_refused_by_its_size_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "big.yaml"
    file.touch()
    with open(file, "r+b") as sparse:
        sparse.truncate(text_file.MAX_BYTES + 1)
    monkeypatch.setattr("builtins.open", None)
    faults = Faults()
    assert text_file.read(file, faults) is None
    (problem,) = faults.all()
    assert "40 MB" in str(problem)
    assert "JSON Lines" in str(problem.hint)
    assert faults.has_gaps


def test_a_file_of_exactly_the_largest_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_file, "MAX_BYTES", 10)
    assert read(tmp_path, b"0123456789")[0] == "0123456789"
    assert read(tmp_path, b"0123456789a")[0] is None


def test_a_file_that_is_not_there_raises_what_the_system_says(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        text_file.read(tmp_path / "no.yaml", Faults())


def test_the_reason_of_the_system_is_in_the_sentence(tmp_path: Path) -> None:
    error = FileNotFoundError(2, "No such file or directory")
    assert str(text_file.unreadable(tmp_path / "x.yaml", error)).endswith(
        "x.yaml cannot be read: No such file or directory."
    )
