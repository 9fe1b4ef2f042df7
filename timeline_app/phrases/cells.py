"""Pieces of the calendar, each with its first and last day: what is reckoned with before it becomes EDTF."""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, civil_from_days
from timeline_app.chrono.span import Bounds, Kind, Precision, Span

_MOST_LISTED = 6
_MOST_DAYS = 800


class BeyondCalendarError(Exception):
    """What was sought lies outside of the years that can be reckoned in."""


class Cell(NamedTuple):
    """first, last: days from 1970-01-01, both in it. text: EDTF of the one date that it is, "" for a week or the like."""

    first: int
    last: int
    text: str = ""

    def is_within(self, other: "Cell") -> bool:
        return other.first <= self.first and self.last <= other.last


@lru_cache(maxsize=4096)
def cell(text: str) -> Cell:
    """The cell of one date in EDTF. Raises BeyondCalendarError where there is no such date."""
    try:
        known = days_of(edtf.parse(text))
    except edtf.EdtfError as fault:
        raise BeyondCalendarError(text) from fault
    if known is None:
        raise BeyondCalendarError(text)
    return Cell(known.first, known.last, text)


def days_of(span: Span) -> Cell | None:
    """The days from the outermost bound of a span to the other; None where one of them is open or unknown."""
    return within(Bounds(span.earliest, span.latest), span)


def within(bounds: Bounds, span: Span) -> Cell | None:
    """Like `days_of`, for one side of a span: its text, where that is one date, belongs to the cell."""
    if not (math.isfinite(bounds.earliest) and math.isfinite(bounds.latest)):
        return None
    first = math.floor(bounds.earliest / DAY_S)
    last = max(math.ceil(bounds.latest / DAY_S) - 1, first)
    if span.kind is Kind.INSTANT and span.precision is not None:
        return Cell(first, last, span.text if span.precision >= Precision.DAY else day_text(first))
    return Cell(first, last, day_text(first) if first == last else "")


def day_text(day: int) -> str:
    """EDTF of a day. Raises BeyondCalendarError where its year has more than four digits."""
    year, month, day_of_month = civil_from_days(day)
    return f"{year_text(year)}-{month:02}-{day_of_month:02}"


def year_text(year: int) -> str:
    """EDTF of an astronomical year. Raises BeyondCalendarError where it has more than four digits."""
    if abs(year) > 9999:
        raise BeyondCalendarError(year)
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def day_cell(day: int) -> Cell:
    """The cell of a day."""
    return Cell(day, day, day_text(day))


def over(base: Cell, at: Callable[[int], Cell]) -> list[Cell]:
    """The different cells that `at` gives for the days of `base`, in order; `at` never goes back as the days go on.

    Of more days than somebody could list, the first and the last cell, with one between that joins them.
    """
    low, high = at(base.first), at(base.last)
    if base.last - base.first > _MOST_DAYS:
        return [low, Cell(low.first, high.last), high] if low != high else [low]
    found = {low: None}
    _between(base.first, low, base.last, high, at, found)
    found[high] = None
    return list(found)


def _between(
    first: int, low: Cell, last: int, high: Cell, at: Callable[[int], Cell], found: dict[Cell, None]
) -> None:
    """Adds the cells of the days between two in order, halving where the two differ."""
    if low == high or last - first <= 1:
        return
    middle = (first + last) // 2
    one = at(middle)
    _between(first, low, middle, one, at, found)
    found[one] = None
    _between(middle, one, last, high, at, found)


def one_of(cells: Iterable[Cell]) -> str:
    """EDTF for one of these: a single date where they are one, a list of at most six with gaps, else `[a..b]`."""
    runs = _runs(sorted(set(cells)))
    if len(runs) == 1 and runs[0].text and ".." not in runs[0].text:
        return runs[0].text
    if len(runs) > _MOST_LISTED:
        return f"[{_start(runs[0])}..{_end(runs[-1])}]"
    return f"[{','.join(run.text for run in runs)}]"


def _runs(ordered: list[Cell]) -> list[Cell]:
    """Cells that follow one another without a gap, joined; each with the text of a member of a list."""
    runs: list[Cell] = []
    start, end = ordered[0], ordered[0]
    for one in ordered[1:]:
        if one.first > end.last + 1:
            runs.append(_run(start, end))
            start = end = one
        elif one.last > end.last or (one.last == end.last and not end.text):
            end = one
    return [*runs, _run(start, end)]


def _run(start: Cell, end: Cell) -> Cell:
    if start == end and start.text:
        return start
    first, last = _start(start), _end(end)
    return Cell(start.first, end.last, first if first == last else f"{first}..{last}")


def _start(of: Cell) -> str:
    return of.text.split("..")[0] or day_text(of.first)


def _end(of: Cell) -> str:
    return of.text.split("..")[-1] or day_text(of.last)


def edge(of: Cell, is_first: bool) -> Cell:
    """The first or the last date of a cell, as a side of an interval: its own date where it is one."""
    return of if of.text else day_cell(of.first if is_first else of.last)


def lasting(starts: Sequence[Cell] | None, ends: Sequence[Cell] | None) -> str:
    """EDTF of what lasts from one of `starts` to one of `ends`, each in order; None for a side that is not known.

    A side of an interval is one date: of several, the outermost, marked as approximate.
    """
    first = _side(starts, starts[0], _start) if starts else ""
    last = _side(ends, ends[-1], _end) if ends else ""
    return f"{first}/{last}"


def _side(cells: Sequence[Cell], outermost: Cell, worded: Callable[[Cell], str]) -> str:
    if len(set(cells)) == 1 and outermost.text and ".." not in outermost.text:
        return outermost.text
    return worded(outermost).rstrip("~") + "~"
