"""Words that were broken at the end of a line, put together again: "exam-" and "ple", but "vingt-" and "deux"."""

import re
from collections.abc import Iterable

_SOFT_HYPHEN = "\u00ad"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,4}")
_BROKEN = re.compile(r"(?:^|[^\w-])((?:[^\W\d_]+-){0,4}[^\W\d_]{1,40})[-‐\u00ad]$")
_REST = re.compile(r"[^\W\d_]{1,40}(?:-[^\W\d_]{1,40}){0,4}")
# What French puts behind a hyphen of its own.
_KEPT_BEFORE = frozenset(
    ["il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "là", "le", "la", "les", "lui", "leur",
     "moi", "toi", "y", "en", "même", "mêmes", "être", "t"]
)  # fmt: skip


class Joiner:
    """Joins lines; a word that stands whole elsewhere in the text says how it is written.

    lines: all of the text.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._whole = {word.casefold() for line in lines for word in _WORD.findall(line)}

    def joined(self, line: str, following: str) -> str:
        """`line` as it goes on with `following`: with a space, or without its hyphen, or as it is."""
        broken, rest = _BROKEN.search(line[-100:]), _REST.match(following)
        if line.endswith(_SOFT_HYPHEN):
            return line[:-1]
        if not broken or not rest:
            is_cut = re.search(r"\w[-‐]$", line[-2:]) and following[:1].isalnum()
            return line if is_cut else f"{line} "
        if rest[0][0].isupper():
            return line
        together, apart = (broken[1] + rest[0]).casefold(), f"{broken[1]}-{rest[0]}".casefold()
        if apart in self._whole and together not in self._whole:
            return line
        is_compound = "-" in broken[1] or rest[0].partition("-")[0] in _KEPT_BEFORE
        return line if is_compound and together not in self._whole else line[:-1]
