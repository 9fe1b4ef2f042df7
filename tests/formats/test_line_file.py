"""Files of lines, as they are read."""

import gzip
from pathlib import Path

import pytest

from timeline_app.formats import line_file
from timeline_app.formats.faults import Faults


def read(path: Path) -> line_file.LineFile | None:
    return line_file.read(path, "name", None, Faults())


@pytest.mark.parametrize(
    ("name", "is_lines"),
    [
        ("a.jsonl", True),
        ("A.NDJSON.GZ", True),
        ("a.csv", True),
        ("a.tsv.gz", True),
        ("a.yaml.gz", False),
        ("csv", False),
    ],
)
def test_a_file_of_lines_is_told_by_its_name(name: str, is_lines: bool) -> None:
    assert line_file.is_line_file(Path(name)) == is_lines


def test_the_stem_is_the_name_without_its_endings() -> None:
    assert [line_file.stem_of(Path(name)) for name in ("x/a.b.jsonl", "a.csv.gz")] == ["a.b", "a"]


def test_a_large_file_lies_in_memory_that_can_be_shared_and_says_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = b'{"title": "x"}\n' * 1000
    (tmp_path / "a.jsonl").write_bytes(text)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(text))
    small = [read(tmp_path / name) for name in ("a.jsonl", "b.jsonl.gz")]
    monkeypatch.setattr(line_file, "SHARED_BYTES", 1000)
    for file, before in zip(
        [read(tmp_path / name) for name in ("a.jsonl", "b.jsonl.gz")], small, strict=True
    ):
        assert file is not None
        assert before is not None
        assert file.handle >= 0 > before.handle
        assert file.data[:] == before.data[:] == text
        file.close()
    assert small[1] is not None
    assert gzip.decompress(small[1].content[:]) == text


def test_text_begins_behind_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbftitle\n")
    file = read(tmp_path / "a.csv")
    assert file is not None
    assert (file.kind, file.data[file.begin :]) == ("csv", b"title\n")


def test_utf_16_is_said_and_nothing_is_read() -> None:
    faults = Faults()
    assert line_file.read(Path("a.csv"), "a", "title\nx\n".encode("utf-16"), faults) is None
    assert "UTF-16" in str(faults.all()[0])
