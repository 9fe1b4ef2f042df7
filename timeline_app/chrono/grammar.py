"""What a language must be able to say about dates. `grammar_en` and `grammar_fr` say it; one more is one more file."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from timeline_app.chrono.span import Calendar, Precision


class Noun(NamedTuple):
    """A date as a noun: its words, and the article it takes inside a sentence ("le ", "the ", "" for none)."""

    words: str
    article: str = ""

    @property
    def inside(self) -> str:
        """As it stands inside a sentence."""
        return self.article + self.words


class Grammar(ABC):
    """Dates in one language, counted in one calendar. Years are astronomical throughout."""

    months: ClassVar[Sequence[str]]
    months_short: ClassVar[Sequence[str]]
    weekdays: ClassVar[Sequence[str]]
    weekdays_short: ClassVar[Sequence[str]]
    seasons: ClassVar[Sequence[tuple[str, str]]]  # (words, article): spring to winter
    thousands: ClassVar[str]
    decimal: ClassVar[str]
    million: ClassVar[tuple[str, str]]  # one, many
    billion: ClassVar[tuple[str, str]]
    eras: ClassVar[tuple[str, str]]  # before year 1, since
    unknown_year: ClassVar[str]
    both_unknown: ClassVar[str]
    both_open: ClassVar[str]
    unknown_then_open: ClassVar[str]
    open_then_unknown: ClassVar[str]

    def __init__(self, calendar: Calendar = Calendar.GREGORIAN) -> None:
        self.calendar = calendar

    # dates

    def era(self, year: int) -> str:
        """Suffix that tells years before and soon after the turn of the eras apart; "" from 1000 on."""
        return self.eras[0] if year < 1 else self.eras[1] if year < 1000 else ""

    def counted_year(self, year: int) -> str:
        """The year as counted in its era, without it: 44 for -43. Long ones are grouped or, far back, rounded off."""
        if year <= -1_000_000 and year % 100_000 == 0:
            return self._in_millions(-year)
        count = year if year > 0 else 1 - year
        return str(count) if count < 10_000 else f"{count:,}".replace(",", self.thousands)

    def _in_millions(self, years: int) -> str:
        size, names = (10**9, self.billion) if years >= 10**9 else (10**6, self.million)
        count = f"{years / size:.4f}".rstrip("0").rstrip(".")
        return f"{count.replace('.', self.decimal)} {names[years >= 2 * size]}"

    def year(self, year: int) -> str:
        """Year with its era where one is needed."""
        era = self.era(year)
        return f"{self.counted_year(year)} {era}" if era else self.counted_year(year)

    @abstractmethod
    def day_of_month(self, day: int) -> str:
        """5, or 1er."""

    @abstractmethod
    def day(self, day: int, month: int, year: str, short: bool = False) -> Noun:
        """A day; `year` may be empty, month 0 where another date says it."""

    @abstractmethod
    def season(self, code: int, year: str, year_after: str) -> Noun:
        """Season or part of a year, 21 to 41; year_after: the year in which it ends, "" if the same."""

    @abstractmethod
    def season_of(self, code: int, year: str) -> Noun:
        """Season or part of a year that is only described: "spring of a year between 1960 and 1969"."""

    @abstractmethod
    def decade(self, first: int, last: int) -> Noun: ...

    @abstractmethod
    def century(self, ordinal: int, first: int, last: int) -> Noun: ...

    @abstractmethod
    def years(self, first: int, last: int) -> str:
        """Range of years, as short as can be: 1500–1599."""

    @abstractmethod
    def estimated(self, year: int, first: int, last: int) -> Noun: ...

    @abstractmethod
    def some(self, unit: Precision, of: str) -> Noun:
        """Some day, month or year of what is named."""

    @abstractmethod
    def some_year(self, first: int, last: int) -> str:
        """A year between two, to stand alone or with a day or month in it: "a year between 1560 and 1569"."""

    @abstractmethod
    def of_year(self, day: int, month: int, year: str) -> Noun:
        """A day or month (day 0) in a year that is only described."""

    @abstractmethod
    def at(self, date: Noun, time: str, zone: str) -> Noun: ...

    @abstractmethod
    def as_written(self, noun: Noun, text: str) -> Noun: ...

    # how surely

    @abstractmethod
    def qualified(self, noun: Noun, uncertain: bool, approximate: bool, alone: bool) -> Noun:
        """Perhaps, about; alone: not inside a longer phrase."""

    @abstractmethod
    def described(self, noun: Noun, uncertain: bool, approximate: bool) -> Noun:
        """Like `qualified`, for a noun that is a description already: "some day in March 2024 (approximate)"."""

    @abstractmethod
    def remark(self, noun: Noun, marked: Sequence[tuple[Precision, bool, bool]]) -> Noun:
        """Which components are uncertain, approximate: (unit, uncertain, approximate)."""

    # phrases

    @abstractmethod
    def between(self, first: Noun, last: Noun) -> str: ...

    @abstractmethod
    def from_to(self, first: Noun, last: Noun) -> str: ...

    @abstractmethod
    def since(self, first: Noun) -> str: ...

    @abstractmethod
    def until(self, last: Noun) -> str: ...

    @abstractmethod
    def end_unknown(self, first: Noun) -> str: ...

    @abstractmethod
    def start_unknown(self, last: Noun) -> str: ...

    @abstractmethod
    def before(self, date: Noun) -> str: ...

    @abstractmethod
    def no_later(self, date: Noun) -> str: ...

    @abstractmethod
    def or_later(self, date: Noun) -> str: ...

    @abstractmethod
    def every(self, unit: Precision | None, phrase: str) -> str:
        """Every day, month, year (None: date) of a phrase such as "from 1670 to 1672"."""

    @abstractmethod
    def listed(self, phrases: Sequence[str], all_of: bool) -> str:
        """A, b and c; or a, b or c."""

    @abstractmethod
    def sides(self, start: str, end: str) -> str:
        """A start and an end that are phrases themselves; "" for one that is not known."""

    @abstractmethod
    def julian(self, own: str, gregorian: str) -> str: ...
