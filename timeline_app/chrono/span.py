"""A date as sure as its source: four bounds, and what the written text says about them."""

import enum
import math
from typing import NamedTuple

from timeline_app.chrono.instant import Instant
from timeline_app.values import dataclass


class Kind(enum.Enum):
    INSTANT = "instant"  # one date: it happened somewhere within
    INTERVAL = "interval"  # a/b: it lasted from a to b
    ONE_OF = "one of"  # [..]: one of these dates
    ALL_OF = "all of"  # {..}: on all of these dates


class Precision(enum.IntEnum):
    """Calendar unit to which a date is written; larger is coarser."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAY = 4
    MONTH = 5
    SEASON = 6  # and quarters, quadrimesters, semesters
    YEAR = 7
    DECADE = 8
    CENTURY = 9
    MILLENNIUM = 10
    SIGNIFICANT_DIGITS = 11


class Calendar(enum.Enum):
    GREGORIAN = "gregorian"
    JULIAN = "julian"


class Qualifiers(NamedTuple):
    """`?` is uncertain, `~` approximate, `%` both; true where any component of the side has it."""

    uncertain: bool = False
    approximate: bool = False


UNQUALIFIED = Qualifiers()


class Bounds(NamedTuple):
    """Half open [earliest, latest) in seconds from 1970: -inf and +inf are open, NaN is unknown."""

    earliest: Instant
    latest: Instant

    @property
    def is_unknown(self) -> bool:
        return math.isnan(self.earliest) and math.isnan(self.latest)


@dataclass(frozen=True, slots=True)
class Span:
    """What an EDTF text says.

    text: as written, never rewritten.
    start, end: the bounds of the beginning and of the end; the same for what does not last (INSTANT, ONE_OF).
    precision, end_precision: of either side; the same for what does not last. None where a side is open or unknown.
    qualifiers, end_qualifiers: of either side.
    is_conventional: true where a bound rests on our convention, not on the specification (seasons).
    calendar: the one the text counts in; bounds are always Gregorian.
    """

    text: str
    kind: Kind
    start: Bounds
    end: Bounds
    precision: Precision | None
    end_precision: Precision | None
    qualifiers: Qualifiers = UNQUALIFIED
    end_qualifiers: Qualifiers = UNQUALIFIED
    is_conventional: bool = False
    calendar: Calendar = Calendar.GREGORIAN

    @property
    def earliest(self) -> Instant:
        """Outermost bound before: inclusive; -inf open, NaN unknown."""
        return self.start.earliest

    @property
    def latest(self) -> Instant:
        """Outermost bound after: exclusive; +inf open, NaN unknown."""
        return self.end.latest

    @property
    def lasts(self) -> bool:
        """True for what fills time between a start and an end."""
        return self.kind in (Kind.INTERVAL, Kind.ALL_OF)

    @property
    def is_day_sure(self) -> bool:
        """True for one date known to the day or better: drawn as a filled circle."""
        return self.kind is Kind.INSTANT and self.precision is not None and self.precision <= Precision.DAY

    def is_before(self, other: "Span") -> bool:
        """True where it certainly ends before the other begins; an open or unknown bound makes nothing certain."""
        return self.latest <= other.earliest

    def meets(self, other: "Span") -> bool:
        """True unless one of the two certainly ends before the other begins."""
        return not (self.is_before(other) or other.is_before(self))

    @property
    def is_approximate(self) -> bool:
        return self.qualifiers.approximate or self.end_qualifiers.approximate

    @property
    def is_uncertain(self) -> bool:
        return self.qualifiers.uncertain or self.end_qualifiers.uncertain
