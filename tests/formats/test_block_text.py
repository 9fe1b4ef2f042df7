"""Whole blocks of bytes asked at once."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.block_text import count_lines, is_suspect, line_places
from timeline_app.formats.characters import FORBIDDEN


@given(st.binary(max_size=20) | st.text("ab\n\r", max_size=20).map(str.encode))
def test_lines_are_where_line_ends_part_them(block: bytes) -> None:
    raw = np.frombuffer(block, np.uint8)
    begins, lengths = line_places(block, raw)
    lines = re.split(rb"\r\n|\n|\r", block)
    if not lines[-1]:
        lines.pop()
    assert [
        block[at : at + length] for at, length in zip(begins.tolist(), lengths.tolist(), strict=True)
    ] == lines
    assert count_lines(raw) == len(re.findall(rb"\r\n|\n|\r", block))


@given(st.text(max_size=8) | st.text("aé\x7f\x80\x85\x9f\u202a\u2028\ufeff\uffff\u2069\x00\t", max_size=3))
def test_no_forbidden_character_passes_for_clean(text: str) -> None:
    block = text.encode("utf-8", "surrogatepass")
    if FORBIDDEN.search(text):
        assert is_suspect(block, np.frombuffer(block, np.uint8))


@pytest.mark.parametrize(
    "text", ["é à “quoted” — …", "plain", 'a \\"b\\" \\u00e9 \\ud83d\\ude00 \\n', "日本", "\u2028"]
)
def test_what_people_write_passes_for_clean(text: str) -> None:
    assert not is_suspect(text.encode(), np.frombuffer(text.encode(), np.uint8))


@pytest.mark.parametrize(
    "block", [b"\\u202e", b"\\u0000", b"\\b", b"\x7f", b"\xff", b"\x00", b"\xe2\x80\xae"]
)
def test_what_may_be_refused_does_not(block: bytes) -> None:
    assert is_suspect(block, np.frombuffer(block, np.uint8))
