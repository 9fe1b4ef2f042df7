"""Bytes are decoded as they were written, and refused where they hold no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import words
from timeline_app.articles.decoding import decoded
from timeline_app.problems import UserError

TEXT = "La cour a siégé l’été dernier ; elle a dit « non »."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig"])
def test_utf_8_is_its_own_copy_with_or_without_its_mark(codec: str) -> None:
    read = decoded(TEXT.encode(codec), "a.txt")

    assert (read.text, read.is_utf_8) == (TEXT, True)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_other_encodings_are_read_and_known_to_be_no_copy(codec: str) -> None:
    read = decoded(TEXT.encode(codec), "a.txt")

    assert (read.text, read.is_utf_8) == (TEXT, False)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\x7fELF\x02\x01\x01\x00",
        bytes(range(128, 256)) * 4,
        b"\xff\xfeabc",
    ],
    ids=["a picture", "a program", "no letters", "half of a wide letter"],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with words.using("en"), pytest.raises(UserError, match=r"a\.bin (holds no|is) text"):
        decoded(content, "a.bin")


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04\x14\x00", b"{\\rtf1\\ansi One.}", b"\xd0\xcf\x11\xe0\xa1\xb1"]
)
def test_a_document_of_a_word_processor_is_named_as_one(content: bytes) -> None:
    with words.using("en"), pytest.raises(UserError, match="word processor"):
        decoded(content, "a.doc")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_one_error(content: bytes) -> None:
    try:
        read = decoded(content, "a.bin")
    except UserError:
        return
    if read.is_utf_8:
        assert read.text == content.decode("utf-8-sig")
