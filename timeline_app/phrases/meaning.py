"""What a date phrase means, before anybody knows when it was written: the same values for every language.

A recogniser makes these out of words (`recognising`), `reckoning` makes dates out of them.
"""

import enum

from timeline_app.values import dataclass


class Unit(enum.Enum):
    """A unit of the calendar, or of length, from the finest to the coarsest."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Reference(enum.Enum):
    """What a phrase is reckoned from."""

    NOTHING = "nothing"  # it says all of its date
    PUBLICATION = "publication"  # the day on which the article was published
    BEFORE = "before"  # the date that the text spoke of last


class Direction(enum.Enum):
    """Where from its reference the date lies: for what is told of the past, the future, or either."""

    PAST = "past"
    NEAREST = "nearest"
    FUTURE = "future"


class Part(enum.Enum):
    """A part of a unit that the words name, which narrows no bound: where it begins or ends is not said."""

    WHOLE = ""
    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """Fields of a date that the words name; what they leave open is sought from the reference, in the direction.

    year: astronomical (44 BC is -43), None where not said. month, day: from 1. weekday: 0 is Monday.
    season: 21 spring .. 24 winter, or 33-36 quarters, 40-41 semesters (EDTF codes). "en mars" is month 3 alone,
    "jeudi" weekday 3 alone. A weekday beside a whole date only confirms it (or not: then the date goes first).
    ordinal: which of the weekdays of its month, -1 for the last ("the first Monday in October"). easter: days after
    Easter Sunday, instead of month and day. week: which seven days of its month ("the second week of May"); beside a
    day any but 0 is the ISO week that holds it ("the week of May 6").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    part: Part = Part.WHOLE
    is_about: bool = False
    direction: Direction = Direction.PAST
    reference: Reference = Reference.PUBLICATION
    ordinal: int | None = None
    easter: int | None = None
    week: int = 0

    @property
    def is_of_a_year(self) -> bool:
        """Whether it comes once in a year."""
        return self.month is not None or self.season is not None or self.easter is not None


@dataclass(frozen=True, slots=True)
class Decade:
    """first_year: 1990 for "the 1990s" and, with is_short, for "the 90s", whose century is a guess."""

    first_year: int
    is_short: bool = False
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Century:
    """ordinal: 19 for the 19th. part: "late 19th century"."""

    ordinal: int
    is_before_christ: bool = False
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The unit that lies so many steps from the one that holds the reference: -1 for last week, 0 for this year.

    weekday, month, season: instead of a unit, the last (-1) or next (1) of that name ("last Thursday", "l'hiver
    dernier"); 0 for the one of this week, this year. day: beside a month ("le 5 mars dernier") or the unit MONTH ("on
    the 5th of next month"). A name beside the unit WEEK or YEAR is that of the week or year so many steps away
    ("Thursday of last week", "in March last year"). With no unit and no name it is the reference itself ("at that time").
    share: "earlier this year" is PAST (before the reference), "later this month" FUTURE. part: "au début de l'année
    dernière".
    """

    steps: int
    unit: Unit | None = None
    weekday: int | None = None
    month: int | None = None
    season: int | None = None
    share: Direction | None = None
    part: Part = Part.WHOLE
    reference: Reference = Reference.PUBLICATION
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """So much time before (PAST) or after (FUTURE) the reference: "il y a trois mois", "three days later".

    count: None for "some", "several". is_at_least, is_at_most: "more than", "less than".
    """

    count: float | None
    unit: Unit
    direction: Direction
    reference: Reference = Reference.PUBLICATION
    is_about: bool = False
    is_at_least: bool = False
    is_at_most: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of so many units that ends (PAST) or begins (FUTURE) at the reference: "the past three months".

    count: None where not said ("ces dernières années"): then its far end is unknown, never invented.
    """

    count: int | None
    unit: Unit
    direction: Direction
    reference: Reference = Reference.PUBLICATION


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that has no number: PAST "recently", "jadis"; NEAREST "now", "désormais"; FUTURE "soon", "bientôt"."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class Interval:
    """From one date to another; None where a side is open: "depuis 2015" ends at its publication, "until May" begins
    open. A field that `first` does not say is taken from `last` ("from 3 to 5 March 2024", "de mai à juillet 2019").
    is_between: "entre 2015 et 2018", within which something may have happened once.
    """

    first: "Dated | None"
    last: "Dated | None"
    is_between: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A date in EDTF, as heads of files and lists of data have it ("2024-03", "2024-03-12")."""

    edtf: str


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: "for three weeks". It is no date."""

    count: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Repetition:
    """A frequency: "every Monday", "deux fois par an". It is no date.

    unit: what it is counted in; None where not said.
    """

    unit: Unit | None = None


Dated = CalendarDate | Decade | Century | Neighbour | Shift | Window | Vague | Written
Meaning = Dated | Interval | Length | Repetition
