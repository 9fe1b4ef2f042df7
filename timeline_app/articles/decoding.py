"""Bytes -> text, for texts without markup: UTF-8, UTF-16 with or without its mark, Windows-1252."""

import codecs

from timeline_app.problems import UserError
from timeline_app.values import dataclass
from timeline_app.words import Message

_LOOKED_AT = 4096
_WORD_PROCESSED = (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")  # packed XML, RTF, and what Word once wrote
_NO_TEXT = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b\x1a"))  # controls that no text has


@dataclass(frozen=True, slots=True)
class Decoded:
    """text: without a byte-order mark. is_utf_8: whether provenance.copies reads the same text from the same bytes."""

    text: str
    is_utf_8: bool


def decoded(content: bytes, name: object) -> Decoded:
    """The text that bytes hold. Raises UserError where they are none."""
    if content.startswith(_WORD_PROCESSED):
        raise UserError(
            Message("{name} is a document of a word processor.", name=name),
            Message("Save it there as PDF, or as plain text."),
        )
    wide = _utf_16(content)
    if wide:
        try:
            return Decoded(content.decode(wide).removeprefix("\ufeff"), is_utf_8=False)
        except UnicodeDecodeError:
            raise _not_text(name) from None
    if _is_binary(content):
        raise _not_text(name)
    try:
        return Decoded(content.decode("utf-8-sig"), is_utf_8=True)
    except UnicodeDecodeError:
        return Decoded(_in_windows_1252(content, name), is_utf_8=False)


def _utf_16(content: bytes) -> str:
    """The codec of a text in UTF-16 or UTF-32, told by its mark or by the zeros of its first letters; else ""."""
    for mark, codec in (
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return codec
    head = content[: _LOOKED_AT & ~1]
    even, odd = head[::2], head[1::2]
    if len(head) >= 8 and even.count(0) == 0 and odd.count(0) > len(odd) * 0.7:
        return "utf-16-le"
    if len(head) >= 8 and odd.count(0) == 0 and even.count(0) > len(even) * 0.7:
        return "utf-16-be"
    return ""


def _is_binary(content: bytes) -> bool:
    head = content[:_LOOKED_AT]
    controls = len(head) - len(head.translate(None, _NO_TEXT))
    return 0 in head or controls > len(head) * 0.02


def _in_windows_1252(content: bytes, name: object) -> str:
    """As Western texts were written before UTF-8, where that makes sense of them."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as fault:
        raise UserError(
            Message(
                "{name} is text in an encoding that cannot be told (byte {offset}).",
                name=name,
                offset=fault.start,
            ),
            Message("Save it as UTF-8."),
        ) from None
    letters = sum(character.isalpha() or character.isspace() for character in text[:_LOOKED_AT])
    if letters < len(text[:_LOOKED_AT]) * 0.6:
        raise _not_text(name)
    return text


def _not_text(name: object) -> UserError:
    return UserError(
        Message("{name} holds no text.", name=name),
        Message("An article is plain text, Markdown, a saved web page or a PDF."),
    )
