"""Dates in English."""

from collections.abc import Sequence
from typing import ClassVar

from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.span import Precision

_UNITS = {Precision.DAY: "day", Precision.MONTH: "month", Precision.YEAR: "year", Precision.SEASON: "season"}
_NORTHERN, _SOUTHERN = range(25, 29), range(29, 33)


def _ordinal(n: int) -> str:
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def _how(uncertain: bool, approximate: bool) -> str:
    return (
        "uncertain and approximate"
        if uncertain and approximate
        else "uncertain"
        if uncertain
        else "approximate"
    )


class English(Grammar):
    months: ClassVar[Sequence[str]] = (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    )  # fmt: skip
    months_short: ClassVar[Sequence[str]] = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    )  # fmt: skip
    weekdays: ClassVar[Sequence[str]] = (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    )  # fmt: skip
    weekdays_short: ClassVar[Sequence[str]] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    seasons: ClassVar[Sequence[tuple[str, str]]] = (
        ("spring", ""),
        ("summer", ""),
        ("autumn", ""),
        ("winter", ""),
    )
    thousands: ClassVar[str] = ","
    decimal: ClassVar[str] = "."
    million: ClassVar[tuple[str, str]] = ("million", "million")
    billion: ClassVar[tuple[str, str]] = ("billion", "billion")
    eras: ClassVar[tuple[str, str]] = ("BCE", "CE")
    unknown_year: ClassVar[str] = "an unknown year"
    both_unknown: ClassVar[str] = "start and end unknown"
    both_open: ClassVar[str] = "at any time, start and end open"
    unknown_then_open: ClassVar[str] = "start unknown, end open"
    open_then_unknown: ClassVar[str] = "start open, end unknown"

    def day_of_month(self, day: int) -> str:
        return str(day)

    def day(self, day: int, month: int, year: str, short: bool = False) -> Noun:
        name = (self.months_short if short else self.months)[month - 1] if month else ""
        return Noun(" ".join(part for part in (str(day) if day else "", name, year) if part))

    def season(self, code: int, year: str, year_after: str) -> Noun:
        if code <= 32:
            name = self.seasons[(code - 21) % 4][0]
            when = f"{year}–{year_after}" if year_after else year
            side = "northern" if code in _NORTHERN else "southern" if code in _SOUTHERN else ""
            return Noun(f"{name} {when} ({side} hemisphere)" if side else f"{name} {when}")
        first, name = next(
            (first, name)
            for first, name in ((40, "half"), (37, "quadrimester"), (33, "quarter"))
            if code >= first
        )
        return Noun(f"{_ordinal(code - first + 1)} {name} of {year}", "the ")

    def season_of(self, code: int, year: str) -> Noun:
        return self.season(code, year if code > 32 else f"of {year}", "")

    def decade(self, first: int, last: int) -> Noun:
        if first >= 1000 and first % 100:
            return Noun(f"{first}s", "the ")
        return Noun(f"decade {self.years(first, last)}", "the ")

    def century(self, ordinal: int, first: int, last: int) -> Noun:
        era = " BCE" if last < 1 else ""
        return Noun(f"{_ordinal(ordinal)} century{era} ({self.years(first, last)})", "the ")

    def years(self, first: int, last: int) -> str:
        shared = self.era(first) == self.era(last)
        return f"{self.counted_year(first) if shared else self.year(first)}–{self.year(last)}"

    def estimated(self, year: int, first: int, last: int) -> Noun:
        return Noun(f"{self.year(year)} (estimated; {self.years(first, last)})")

    def some(self, unit: Precision, of: str) -> Noun:
        return Noun(f"some {_UNITS[unit]} in {of}")

    def some_year(self, first: int, last: int) -> str:
        return f"a year between {self.year(first)} and {self.year(last)}"

    def of_year(self, day: int, month: int, year: str) -> Noun:
        return Noun(f"{self.day(day, month, '').words} of {year}")

    def at(self, date: Noun, time: str, zone: str) -> Noun:
        return Noun(f"{date.words} at {time} ({zone})" if zone else f"{date.words} at {time}", date.article)

    def as_written(self, noun: Noun, text: str) -> Noun:
        return Noun(f"some date {noun.words} ({text})")

    def qualified(self, noun: Noun, uncertain: bool, approximate: bool, alone: bool) -> Noun:  # noqa: ARG002
        return Noun(f"{'perhaps ' * uncertain}{'about ' * approximate}{noun.inside}")

    def described(self, noun: Noun, uncertain: bool, approximate: bool) -> Noun:
        return Noun(f"{noun.words} ({_how(uncertain, approximate)})", noun.article)

    def remark(self, noun: Noun, marked: Sequence[tuple[Precision, bool, bool]]) -> Noun:
        groups: dict[str, list[str]] = {}
        for unit, uncertain, approximate in marked:
            how = _how(uncertain, approximate)
            groups.setdefault(how, []).append(_UNITS[unit])
        remarks = "; ".join(f"{self.listed(units, True)} {how}" for how, units in groups.items())
        return Noun(f"{noun.words} ({remarks})", noun.article)

    def between(self, first: Noun, last: Noun) -> str:
        return f"between {first.inside} and {last.inside}"

    def from_to(self, first: Noun, last: Noun) -> str:
        return f"from {first.inside} to {last.inside}"

    def since(self, first: Noun) -> str:
        return f"since {first.inside}"

    def until(self, last: Noun) -> str:
        return f"until {last.inside}"

    def end_unknown(self, first: Noun) -> str:
        return f"from {first.inside}, end unknown"

    def start_unknown(self, last: Noun) -> str:
        return f"until {last.inside}, start unknown"

    def before(self, date: Noun) -> str:
        return f"before {date.inside}"

    def no_later(self, date: Noun) -> str:
        return f"no later than {date.inside}"

    def or_later(self, date: Noun) -> str:
        return f"{date.inside} or later"

    def every(self, unit: Precision | None, phrase: str) -> str:
        return f"every {_UNITS[unit] if unit else 'date'} {phrase}"

    def listed(self, phrases: Sequence[str], all_of: bool) -> str:
        if len(phrases) == 1:
            return phrases[0]
        return f"{', '.join(phrases[:-1])} {'and' if all_of else 'or'} {phrases[-1]}"

    def sides(self, start: str, end: str) -> str:
        return f"start: {start or 'unknown'}; end: {end or 'unknown'}"

    def julian(self, own: str, gregorian: str) -> str:
        return f"{own} (Julian; {gregorian} Gregorian)" if gregorian else f"{own} (Julian)"
