"""How wide words are, without knowing who measures them."""

import enum
import re
from typing import Protocol

_BREAKS = re.compile(r"[^\S\u00a0\u202f\u2007]+")


class Type(enum.Enum):
    """The sizes of type on the picture: three, two of them in bold as well."""

    HEADING = "heading"
    TITLE = "title"
    TEXT = "text"
    SMALL = "small"

    __hash__ = object.__hash__  # what looks widths and heights up is asked thousands of times a frame


LINE_PX = {Type.HEADING: 24.0, Type.TITLE: 16.0, Type.TEXT: 16.0, Type.SMALL: 14.0}
"""Height of a line of each type, in px at 96 dpi."""


_SURE_SHARE = 0.95  # of a line: what its words need one by one is not quite what they need together


class Ruler(Protocol):
    """Measures text at 96 dpi, the same for every device."""

    def width(self, text: str, type: Type) -> float:
        """Width of one line of text in px."""
        ...


def elide(text: str, type: Type, room_px: float, ruler: Ruler) -> str:
    """`text` if it fits into room_px, else its longest beginning that does, with an ellipsis."""
    if ruler.width(text, type) <= room_px:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if ruler.width(text[:middle].rstrip() + "…", type) <= room_px:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def words_of(text: str) -> list[str]:
    """The parts of a text between which a line may be broken: at spaces, but not at those that hold words together."""
    return [word for word in _BREAKS.split(text) if word]


def wrap(text: str, type: Type, room_px: float, ruler: Ruler) -> list[str]:
    """Lines of `text` that fit into room_px, broken at spaces but not at those that hold words together.

    A word that is longer than a line is broken where it must be.
    """
    lines: list[str] = []
    line, line_px = "", 0.0
    space_px = ruler.width(" ", type)
    for word in words_of(text):
        longer = f"{line} {word}" if line else word
        longer_px = line_px + space_px + ruler.width(word, type)
        # Words are measured once each; a whole line only where it comes near its end.
        if longer_px <= _SURE_SHARE * room_px or ruler.width(longer, type) <= room_px:
            line, line_px = longer, longer_px
            continue
        if line:
            lines.append(line)
        while ruler.width(word, type) > room_px and len(word) > 1:
            head = _longest_head(word, type, room_px, ruler)
            lines.append(head)
            word = word[len(head) :]
        line, line_px = word, ruler.width(word, type)
    return [*lines, line] if line else lines


def _longest_head(word: str, type: Type, room_px: float, ruler: Ruler) -> str:
    count = 1
    while count < len(word) and ruler.width(word[: count + 1], type) <= room_px:
        count += 1
    return word[:count]
