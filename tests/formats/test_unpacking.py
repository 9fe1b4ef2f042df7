"""What was packed, as far as it can be unpacked."""

import gzip
from pathlib import Path

import pytest

from timeline_app.formats.faults import Faults
from timeline_app.formats.unpacking import unpack

PATH = Path("a.jsonl.gz")
TEXT = b"".join(b"line %d of what was packed\n" % n for n in range(20_000))


def unpacked(packed: bytes, limit: int = 10_000_000) -> tuple[bytes, Faults, bool]:
    faults, pieces = Faults(), list[bytes]()
    is_all = unpack(packed, pieces.append, limit, PATH, faults)
    return b"".join(pieces), faults, is_all


def test_what_was_packed_comes_back() -> None:
    text, faults, is_all = unpacked(gzip.compress(TEXT))
    assert (text, faults.all(), is_all) == (TEXT, (), True)


def test_several_archives_in_one_file_are_one_and_zeros_behind_them_are_nothing() -> None:
    text, faults, _ = unpacked(gzip.compress(b"a\n") + gzip.compress(b"b\n") + b"\0" * 512)
    assert (text, faults.all()) == (b"a\nb\n", ())


@pytest.mark.parametrize("kept", [0.3, 0.9, 0.9999])
def test_a_cut_off_archive_is_said_and_what_came_before_is_kept(kept: float) -> None:
    packed = gzip.compress(TEXT)
    text, faults, _ = unpacked(packed[: int(len(packed) * kept)])
    (problem,) = faults.all()
    assert "cut off" in str(problem)
    assert faults.has_gaps
    assert TEXT.startswith(text)
    assert len(text) > len(TEXT) * kept * 0.5


def test_a_damaged_archive_is_said_and_what_came_before_is_kept() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[len(packed) // 2] ^= 0xFF
    text, faults, _ = unpacked(bytes(packed))
    assert "damaged" in str(faults.all()[0])
    assert text[:1000] == TEXT[:1000]


def test_what_is_no_archive_is_said() -> None:
    assert "no gzip archive" in str(unpacked(b"id,title\n")[1].all()[0])


def test_more_than_can_be_held_is_not_unpacked_to_its_end() -> None:
    text, _, is_all = unpacked(gzip.compress(b"\0" * 5_000_000), limit=1_000_000)
    assert not is_all
    assert len(text) <= 1_000_000
