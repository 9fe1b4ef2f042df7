"""Dates of many events at once: plain days by arithmetic on whole columns, all others read once a written text.

What is reckoned here is the same as `edtf` and `model.shape` say of each.
"""

import math
from collections.abc import Sequence
from functools import cache
from itertools import compress
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.instant import DAY_S, days_from_civil
from timeline_app.chrono.span import Calendar, Span
from timeline_app.formats.decode_event import CALENDARS, GREGORIAN_FROM, decode_span
from timeline_app.formats.faults import Faults
from timeline_app.formats.fields import Declared, Fields
from timeline_app.formats.nodes import Node, Text
from timeline_app.model.event import Event
from timeline_app.model.local_text import LocalText
from timeline_app.model.shape import shape_of

# How an event is dated: not at all; a day; one of the days [a..b]; from a to b; by what stands in a table of its own.
UNDATED, DAY, ONE_OF, LASTING, WRITTEN = range(5)
DOUBTFUL = -1  # to be read with care

Reckoned: TypeAlias = tuple[
    float, ...
]  # the four bounds, the seven numbers of its shape, 1 where it is "about"
Numbers: TypeAlias = NDArray[np.int32]
Octets: TypeAlias = NDArray[np.int8]
Flags: TypeAlias = NDArray[np.bool_]

_FIRST_DAY = int(GREGORIAN_FROM // DAY_S)
_MOST_KEPT = 200_000  # written texts, of which each is read once
_HYPHEN = (ord("-") - ord("0")) % 256
_DIGITS = (0, 1, 2, 3, 5, 6, 8, 9)


class DateColumns(NamedTuple):
    """kind: see above. first, last: days from 1970; of WRITTEN, `first` is a row of the table."""

    kind: Octets
    first: Numbers
    last: Numbers


def reckoned(span: Span | None, event: Event) -> Reckoned:
    """The row of the table for an event with this span."""
    bounds = (*span.start, *span.end) if span else (math.nan,) * 4
    is_about = span is not None and (span.is_approximate or span.is_uncertain)
    return (*bounds, *shape_of(event), is_about)


class DateReader:
    """Reads dates. table: of what is no plain day, in the order in which it was met."""

    def __init__(self) -> None:
        self.table: list[Reckoned] = []
        self._known: dict[tuple[str, ...], int] = {}

    def read(self, dates: Sequence[str], starts: Sequence[str] | None = None, ends: Sequence[str] | None = None,
             calendars: Sequence[str] | None = None) -> DateColumns:  # fmt: skip
        """Dates as they are written, "" for none; DOUBTFUL where they are wrong, or are to be warned of."""
        found = self._plain(dates)
        odd = (found.kind == DOUBTFUL) | _are_written(starts) | _are_written(ends) | _are_written(calendars)
        if starts is not None and ends is not None:
            self._join(found, starts, ends, odd, _are_written(calendars))
        for index in np.flatnonzero(odd).tolist():
            of = (dates, starts, ends, calendars)
            key = tuple(texts[index] if texts is not None else "" for texts in of)
            row = self._known.get(key)
            if row is None:
                row = self._reckon(key)
            found.kind[index] = WRITTEN if row >= 0 else DOUBTFUL if row == DOUBTFUL else UNDATED
            found.first[index] = max(row, 0)
        return found

    def _join(
        self,
        found: DateColumns,
        starts: Sequence[str],
        ends: Sequence[str],
        odd: Flags,
        is_marked: Flags | bool,
    ) -> None:
        """Makes one of a start and an end that both are plain days; these are then no longer odd."""
        first, last = self._plain(starts), self._plain(ends)
        is_pair = (
            (found.kind == UNDATED) & (first.kind == DAY) & (last.kind == DAY) & (last.first >= first.first)
        )
        is_pair &= ~np.asarray(is_marked)
        found.kind[is_pair] = LASTING
        found.first[is_pair], found.last[is_pair] = first.first[is_pair], last.first[is_pair]
        odd &= ~is_pair

    def _reckon(self, key: tuple[str, ...]) -> int:
        """The row of the table for these texts; DOUBTFUL, or -2 where they give no date."""
        date, start, end, calendar = key
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
        row = DOUBTFUL
        if calendar in ("", *CALENDARS):
            row = self._read(date, start, end, CALENDARS.get(calendar))
        self._known[key] = row
        return row

    def _read(self, date: str, start: str, end: str, calendar: Calendar | None) -> int:
        faults = Faults()
        fields = Fields(Path(), faults, Declared((), ()))
        written = {"date": date, "start": start, "end": end}
        entries: dict[str, Node] = {
            key: Text(text, 1, 1, is_plain=False) for key, text in written.items() if text
        }
        span = decode_span(entries, calendar, fields)
        if faults.all():
            return DOUBTFUL
        if span is None:
            return -2
        self.table.append(reckoned(span, Event("", LocalText(()), span)))
        return len(self.table) - 1

    @staticmethod
    def _plain(texts: Sequence[str]) -> DateColumns:
        """Days and pairs of days; all else that is written is DOUBTFUL."""
        count = len(texts)
        lengths = np.fromiter(map(len, texts), np.int64, count)
        none = np.zeros(count, np.int32)
        found = DateColumns(np.where(lengths > 0, DOUBTFUL, UNDATED).astype(np.int8), none, none.copy())
        firsts, lasts = [], []
        forms = []
        for form in _FORMS:
            is_such = lengths == form.length
            joined = "".join(compress(texts, is_such)) if is_such.any() else ""
            if joined and joined.isascii():
                grid = np.frombuffer(joined.encode("ascii"), np.uint8).reshape(-1, form.length)
                forms.append((form, np.flatnonzero(is_such), grid))
                firsts.append(grid[:, form.first : form.first + 10])
                lasts.append(grid[:, form.last : form.last + 10])
        if not forms:
            return found
        days = _days(np.concatenate([*firsts, *lasts]))
        first, last = days.reshape(2, -1)
        at = 0
        for form, rows, grid in forms:
            own = slice(at, at + len(rows))
            at += len(rows)
            is_good = (first[own] >= 0) & (last[own] >= first[own])
            for place, sign in form.signs:
                is_good &= grid[:, place] == sign
            rows = rows[is_good]
            found.kind[rows] = form.kind
            found.first[rows] = first[own][is_good] + _FIRST_DAY
            found.last[rows] = last[own][is_good] + _FIRST_DAY
        return found


def _are_written(texts: Sequence[str] | None) -> Flags | bool:
    return np.fromiter(map(bool, texts), np.bool_, len(texts)) if texts is not None else False


class _Form(NamedTuple):
    """Of texts so long: where the first and the last day stand, and the signs around them."""

    length: int
    kind: int
    first: int
    last: int
    signs: tuple[tuple[int, int], ...] = ()


_FORMS = (
    _Form(10, DAY, 0, 0),
    _Form(21, LASTING, 0, 11, ((10, ord("/")),)),
    _Form(24, ONE_OF, 1, 13, ((0, ord("[")), (11, ord(".")), (12, ord(".")), (23, ord("]")))),
)


def _days(grid: NDArray[np.uint8]) -> Numbers:
    """Days from _FIRST_DAY of texts `YYYY-MM-DD`, one a line; negative for what is no such day or lies before it."""
    begins, lengths = _months()
    digits = grid - np.uint8(ord("0"))
    is_good = (digits[:, 4] == _HYPHEN) & (digits[:, 7] == _HYPHEN)
    for place in _DIGITS:
        is_good &= digits[:, place] <= 9
    wide = digits.astype(np.int32)
    month = wide[:, 5] * 10 + wide[:, 6]
    day = wide[:, 8] * 10 + wide[:, 9]
    of_all = (wide[:, 0] * 1000 + wide[:, 1] * 100 + wide[:, 2] * 10 + wide[:, 3]) * 12 + month - 1
    is_good &= (month >= 1) & (month <= 12)
    of_all[~is_good] = 0
    is_good &= (day >= 1) & (day <= lengths[of_all])
    return np.where(is_good, begins[of_all] + day - 1, -1)


@cache
def _months() -> tuple[Numbers, Numbers]:
    """Of each month from year 0 to 9999: its first day, counted from _FIRST_DAY, and how many days it has."""
    first = np.arange("0000-01", "10000-01", dtype="datetime64[M]").astype("datetime64[D]").astype(np.int64)
    lengths = np.diff(np.append(first, days_from_civil(10_000, 1, 1)))
    return (first - _FIRST_DAY).astype(np.int32), lengths.astype(np.int32)
