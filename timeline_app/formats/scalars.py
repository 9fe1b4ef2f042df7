"""Texts as YAML scalars that are read back exactly as they were."""

import re

from timeline_app.formats.characters import FORBIDDEN, describe
from timeline_app.problems import UserError

_BEGINS_SOMETHING = re.compile(r"-(?:\s|$|-)|[?:,\[\]{}#&*!|>'\"%@`=]|\.\.\.")
_MEANS_SOMETHING = re.compile(r": |:$| #")
_IN_BRACKETS = re.compile(r"[\[\]{},?]")  # some readers take "?" there for the sign of a key
_NULLS = frozenset({"~", "null", "Null", "NULL", "<<"})
_BREAKS_A_LINE = re.compile("[\t\n\r\x85\u2028\u2029]")
_DATE_IN_BRACKETS = re.compile(r"\[[0-9X.,~-]+\]|\{[0-9X.,~-]+\}")
_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}


def scalar(text: str) -> str:
    """`text` on one line: as it is where that is safe anywhere, in brackets too, else in double quotes.

    Raises UserError for a character that the format refuses (see `characters`).
    """
    return block_scalar(text) if not _IN_BRACKETS.search(text) else _quoted(text)


def block_scalar(text: str) -> str:
    """`text` on one line, for where no brackets are open: there it may have commas and brackets without quotes.

    Raises UserError as `scalar`.
    """
    return _readable(text) if _is_plain(text) else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(c, c) for c in _readable(text)) + '"'


def _readable(text: str) -> str:
    """`text` itself. Raises UserError where the format refuses a character of it."""
    found = FORBIDDEN.search(text)
    if found:
        raise UserError(*describe(found[0]))
    return text


def _is_plain(text: str) -> bool:
    if not text or text != text.strip() or text in _NULLS:
        return False
    return not (_BEGINS_SOMETHING.match(text) or _MEANS_SOMETHING.search(text) or _BREAKS_A_LINE.search(text))


def date_scalar(text: str) -> str:
    """A date as people write it under a date key: in its own brackets and without quotes, where that is safe."""
    return text if _DATE_IN_BRACKETS.fullmatch(text) else block_scalar(text)


def folded(text: str, width: int) -> list[str]:
    """Lines of at most `width` characters that are `text` again under `>-`; [] where it cannot be written so.

    A word longer than that stands on a line of its own.
    """
    if FORBIDDEN.search(text) or _BREAKS_A_LINE.search(text) or text != text.strip() or "  " in text:
        return []
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
