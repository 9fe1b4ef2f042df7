"""What an EDTF text is made of: dates, their components and qualifiers, sets and intervals."""

import enum
from typing import NamedTuple, TypeAlias

from timeline_app.chrono.span import Kind
from timeline_app.values import dataclass

SEASONS = range(21, 42)


class Part(NamedTuple):
    """One component as written: digits, `X` for those not known, `-` before a year; and whether it is qualified."""

    digits: str
    uncertain: bool = False
    approximate: bool = False

    @property
    def is_masked(self) -> bool:
        return "X" in self.digits

    @property
    def is_qualified(self) -> bool:
        return self.uncertain or self.approximate

    @property
    def value(self) -> int:
        """The number; ValueError where a digit is not known."""
        return int(self.digits)


class Clock(NamedTuple):
    """Local time of day, and its offset from UTC in minutes, None where the text gives none."""

    hour: int
    minute: int
    second: int
    offset_min: int | None
    zone: str


@dataclass(frozen=True, slots=True)
class Date:
    """One date. month holds the season too (21 to 41); significant: how many digits of the year count (`S`), or 0."""

    year: Part
    month: Part | None = None
    day: Part | None = None
    clock: Clock | None = None
    significant: int = 0

    @property
    def parts(self) -> tuple[Part, ...]:
        """The components that are there, year first."""
        return tuple(part for part in (self.year, self.month, self.day) if part is not None)

    @property
    def season(self) -> int | None:
        """21 to 41, or None where the second component is a month or absent."""
        if self.month is None or self.month.is_masked or self.month.value not in SEASONS:
            return None
        return self.month.value

    @property
    def is_masked(self) -> bool:
        return any(part.is_masked for part in self.parts)


class Range(NamedTuple):
    """Consecutive dates of a set, `a..b`; None where it has no first or no last."""

    first: Date | None
    last: Date | None


class DateSet(NamedTuple):
    """`[..]` (ONE_OF) or `{..}` (ALL_OF)."""

    kind: Kind
    members: tuple[Date | Range, ...]


class Edge(enum.Enum):
    """A side of an interval that names no date."""

    OPEN = ".."
    UNKNOWN = ""


class Interval(NamedTuple):
    """`a/b`. A side is a set only where `start:` and `end:` were written apart."""

    start: "Date | DateSet | Edge"
    end: "Date | DateSet | Edge"


Written: TypeAlias = Date | DateSet | Interval
