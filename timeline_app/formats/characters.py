"""Characters that no text of a timeline may have, because nobody could see them or because they lie."""

import re

from timeline_app.words import Message

# Controls, marks that are no characters, and bytes that were not UTF-8 (U+DC80 to U+DCFF stand for them): the
# scanner stops at these. Then the bidi controls, which can make a quote read differently from what it is.
_UNREADABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff"
_BIDI = "\u202a-\u202e\u2066-\u2069"
FORBIDDEN = re.compile(f"[{_UNREADABLE}{_BIDI}]")
_STOPPERS = f"[{_UNREADABLE}]"  # compiled where one is met


def readable(text: str) -> str:
    """`text` with U+FFFD for each character that would stop the scanner; no longer, no shorter."""
    return re.sub(_STOPPERS, "\ufffd", text)


def describe(character: str) -> tuple[Message, Message]:
    """What is wrong with a forbidden character, and what to do."""
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return (
            Message("The byte 0x{byte} is not UTF-8.", byte=f"{code - 0xDC00:02X}"),
            Message("Save the file as UTF-8."),
        )
    name = f"U+{code:04X}"
    if re.match(f"[{_BIDI}]", character):
        return (
            Message(
                "The invisible character {name} turns the direction of writing: a quote may read otherwise.",
                name=name,
            ),
            Message("Delete it."),
        )
    return Message("The character {name} cannot be part of a text.", name=name), Message("Delete it.")
