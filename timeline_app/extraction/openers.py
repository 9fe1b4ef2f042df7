"""What parts the segments of a sentence."""

import enum
from typing import NamedTuple

MARKS = frozenset(',;:()[]—–«»“”"…')


class Opener(enum.Enum):
    """What stands at the beginning of a segment."""

    START = "start"
    COMMA = "comma"
    STOP = "stop"  # semicolon, colon, dash: what follows stands by itself
    BRACKET = "bracket"
    CLOSE = "close"  # behind a closing bracket or quotation mark
    QUOTE = "quote"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    ADVERBIAL = "adverbial"
    GERUND = "gerund"
    HAVING = "having"
    RESUME = "resume"  # the clause goes on that another one interrupted


class Cut(NamedTuple):
    at: int
    first: int
    opener: Opener
    order: str = ""
