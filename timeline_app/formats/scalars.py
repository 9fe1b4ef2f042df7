"""Texts as YAML scalars that are read back exactly as they were."""

import re

from timeline_app.formats.characters import FORBIDDEN, describe
from timeline_app.problems import UserError

_BEGINS_SOMETHING = re.compile(r"-(?:\s|$|-)|[?:,\[\]{}#&*!|>'\"%@`=]|\.\.\.")
_MEANS_SOMETHING = re.compile(r": |:$| #|[\[\]{},]")
_NULLS = frozenset({"~", "null", "Null", "NULL", "<<"})
_BREAKS_A_LINE = re.compile("[\t\n\r\x85\u2028\u2029]")
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
    found = FORBIDDEN.search(text)
    if found:
        raise UserError(*describe(found[0]))
    return text if _is_plain(text) else '"' + "".join(_ESCAPES.get(c, c) for c in text) + '"'


def _is_plain(text: str) -> bool:
    if not text or text != text.strip() or text in _NULLS:
        return False
    return not (_BEGINS_SOMETHING.match(text) or _MEANS_SOMETHING.search(text) or _BREAKS_A_LINE.search(text))
