"""Where in a YAML text lines can be put so that they belong to what stands before them, and nothing else moves."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from timeline_app.formats.outline import Piece

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_BREAKS = "\n\r\x85\u2028\u2029"
_COMMENT_LINE = re.compile(r"( *)#")
_KEEPS = re.compile(r"[|>]\d?\+")


class Insertion(NamedTuple):
    """What is put in at an offset."""

    at: int
    text: str


def with_all(text: str, insertions: Iterable[Insertion]) -> str:
    """`text` with all of these put in; of those at one offset, the first comes first."""
    parts: list[str] = []
    done = 0
    for at, new in sorted(insertions, key=lambda each: each.at):
        parts += [text[done:at], new]
        done = at
    return "".join((*parts, text[done:]))


def line_break(text: str) -> str:
    """How lines end in this text."""
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def behind(text: str, piece: Piece, lines: Sequence[str], own_column: int) -> Insertion:
    """Lines put in behind a value and the comments below it that stand at `own_column` or farther right."""
    last, br = piece.last, line_break(text)
    at = last.end
    if last.is_block and at and text[at - 1] in _BREAKS:
        if _KEEPS.match(text, last.start):  # the empty lines that follow are its own
            return Insertion(at, "".join(line + br for line in lines if line))
        at = len(text[:at].rstrip(_BREAKS + " \t"))
    at = _line_end(text, at)
    while (following := _BREAK.match(text, at)) is not None:
        comment = _COMMENT_LINE.match(text, following.end())
        if comment is None or len(comment[1]) < own_column:
            break
        at = _line_end(text, following.end())
    return Insertion(at, "".join(br + line for line in lines))


def below(text: str, key: Piece, nothing: Piece, lines: Sequence[str], own_column: int) -> Insertion:
    """Lines put in below a key that has no value."""
    at = max(key.end, nothing.end)
    return behind(text, Piece("text", at, key.line, key.column), lines, own_column)


def over(text: str, key: Piece, lines: Sequence[str]) -> Insertion:
    """Lines put in over a key and the comments that stand right over it, unless these are the head of the text."""
    at = begin = _line_begin(text, key.start)
    while begin:
        above = _line_begin(text, begin - 1)
        if _COMMENT_LINE.match(text, above) is None:
            break
        begin = above
    br = line_break(text)
    return Insertion(begin or at, "".join(line + br for line in lines))


def at_the_end(text: str, lines: Sequence[str]) -> Insertion:
    """Lines put in at the end of a text; it ends with a break if it did so before."""
    br = line_break(text)
    if text and text[-1] in _BREAKS:
        return Insertion(len(text), "".join(line + br for line in lines))
    return Insertion(len(text), "".join(br + line for line in lines))


def are_spaced(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether an empty line stands between the last of these and the one before it."""
    if len(pieces) < 2:
        return False
    lines = _BREAK.split(text[pieces[-2].end : pieces[-1].start])
    return any(not line.strip() for line in lines[1:-1])


def _line_end(text: str, index: int) -> int:
    """The offset at which the line of `index` ends, before its break."""
    found = _BREAK.search(text, index)
    return found.start() if found else len(text)


def _line_begin(text: str, index: int) -> int:
    """The offset at which the line of `index` begins, if that is no later than the break of the line before."""
    at = index - 1 if index and text[index - 1 : index + 1] == "\r\n" else index
    return max((text.rfind(br, 0, at) for br in _BREAKS), default=-1) + 1
