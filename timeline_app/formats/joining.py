"""Rows of many lines -> the columns of a timeline, in the order of time."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.instant import DAY_S
from timeline_app.formats.date_columns import DAY, LASTING, UNDATED, WRITTEN, Reckoned
from timeline_app.formats.event_rows import Rows
from timeline_app.formats.line_parts import Named, Records
from timeline_app.model.event_columns import Columns, Ragged, order_of
from timeline_app.model.shape import UNKNOWN

Doubles: TypeAlias = NDArray[np.float64]
Numbers: TypeAlias = NDArray[np.int32]
Places: TypeAlias = NDArray[np.int64]
AllNames: TypeAlias = tuple[Sequence[str], Sequence[str], Sequence[str]]


class FileRows(NamedTuple):
    """Rows, and of each the number of its file."""

    rows: Rows
    file: NDArray[np.int16]


def gathered(parts: Sequence[tuple[int, Rows]]) -> FileRows:
    """The rows of all parts as one, as they go. parts: each with the number of its file; at least one."""
    each = [rows for _, rows in parts]
    counts = [len(rows.is_kept) for rows in each]
    begins = [0, *accumulate(counts)]
    fields: dict[str, Any] = {}
    for name, first in zip(Rows._fields, each[0], strict=True):
        columns = [getattr(rows, name) for rows in each]
        if isinstance(first, np.ndarray):
            fields[name] = np.concatenate(columns)
        elif isinstance(first, list):
            fields[name] = [
                (begin + at, value)
                for begin, pairs in zip(begins, columns, strict=False)
                for at, value in pairs
            ]
        else:
            fields[name] = type(first)(*map(np.concatenate, zip(*columns, strict=True)))
    return FileRows(Rows(**fields), np.repeat(np.array([file for file, _ in parts], np.int16), counts))


def kept(of: FileRows) -> FileRows:
    """Those rows that hold an event."""
    is_kept = of.rows.is_kept
    if is_kept.all():
        return of
    place = np.cumsum(is_kept) - 1
    fields: dict[str, Any] = {}
    for name, column in zip(Rows._fields, of.rows, strict=True):
        if isinstance(column, np.ndarray):
            fields[name] = column[is_kept]
        elif isinstance(column, list):
            fields[name] = [(int(place[at]), value) for at, value in column if is_kept[at]]
        elif isinstance(column, Named):
            fields[name] = Named(column.counts[is_kept], column.codes[np.repeat(is_kept, column.counts)])
        else:
            assert isinstance(column, Records)
            fields[name] = Records(column.begin[is_kept], column.length[is_kept], column.line[is_kept])
    return FileRows(Rows(**fields), of.file[is_kept])


def names_in_use(named: Named, more: Iterable[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    """Of each code in use: (code, row in which it is used first), as they are met.

    more: (row, code) that a row uses after its own. count: of codes.
    """
    ends = np.cumsum(named.counts, dtype=np.int64)
    first = np.full(count, np.inf)
    first[named.codes[::-1]] = np.arange(len(named.codes) - 1, -1, -1)
    row_of = np.searchsorted(ends, first, side="right")
    for row, code in more:
        if ends[row] - 0.5 < first[code]:
            first[code], row_of[code] = ends[row] - 0.5, row
    used = np.flatnonzero(np.isfinite(first))
    used = used[np.lexsort((first[used], row_of[used]))]
    return list(zip(used.tolist(), row_of[used].tolist(), strict=True))


def columns(
    rows: Rows, table: Sequence[Reckoned], actors: Numbers, sources: Numbers, names: AllNames
) -> tuple[Columns, Places]:
    """The columns of rows that all hold an event, and their order: of each column's index, the row.

    table: see `date_columns`. actors, sources: by code the place of the name among those of the timeline.
    names: of actors and sources as the timeline has them, and of tags by code.
    """
    written = np.array(table, np.float64).reshape(-1, 12)
    left, right = _outer(rows, written)
    order = _order(left, right)
    kind, first = rows.kind[order], rows.first[order]
    left, right = left[order], right[order]
    dates = _dates(kind, first, left, right, written)
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    tags, tag_names = _in_order_of_use(_ragged(rows.tags, None, names[2]).taken(order))
    found = Columns(
        *dates.bounds,
        about=dates.about,
        left=left,
        right=right,
        sure_left=dates.sure_left,
        sure_right=dates.sure_right,
        note=dates.note,
        left_side=dates.left_side,
        right_side=dates.right_side,
        reach={
            int(place[at]): reach for at, reach in sorted(rows.reach, key=lambda each: int(place[each[0]]))
        },
        importance=rows.importance[order],
        status=rows.status[order],
        agreement=rows.agreement[order],
        long_quotes=rows.long_quotes[order],
        actors=_ragged(rows.actors, actors, names[0]).taken(order),
        tags=Ragged(tags.starts, tags.values, tag_names),
        sources=_ragged(rows.sources, sources, names[1]).taken(order),
        linked=np.flatnonzero(rows.is_linked[order]).astype(np.int32),
    )
    return found, order


def _outer(rows: Rows, written: Doubles) -> tuple[Doubles, Doubles]:
    left: Doubles = rows.first.astype(np.float64) * DAY_S
    right: Doubles = (rows.last.astype(np.float64) + 1) * DAY_S
    odd = np.flatnonzero(rows.kind == WRITTEN)
    left[odd], right[odd] = written[rows.first[odd], 4], written[rows.first[odd], 5]
    none = rows.kind == UNDATED
    left[none] = right[none] = np.nan
    return left, right


def _order(left: Doubles, right: Doubles) -> Places:
    """As `order_of`; for whole days within a few thousand years by one sort of numbers, which is ten times faster."""
    days, lengths = left / DAY_S, (right - left) / DAY_S
    base = np.nanmin(days) if len(days) and not np.isnan(days).all() else 0.0
    undated = np.isnan(days)
    days, lengths = np.where(undated, 0, days - base), np.where(undated, 0, lengths)
    if (
        not len(days)
        or (days % 1).any()
        or (lengths % 1).any()
        or days.max() >= 1 << 21
        or lengths.max() >= 1 << 17
    ):
        return order_of(left, right)
    bits = max(len(days) - 1, 1).bit_length()
    if bits > 24:
        return order_of(left, right)
    packed = np.where(undated, 1 << 21, days).astype(np.int64) << (17 + bits)
    packed |= lengths.astype(np.int64) << bits
    packed |= np.arange(len(days))
    packed.sort()
    return packed & ((1 << bits) - 1)


class _Dates(NamedTuple):
    bounds: tuple[Doubles, Doubles, Doubles, Doubles]
    about: NDArray[np.int8]
    sure_left: Doubles
    sure_right: Doubles
    note: Doubles
    left_side: NDArray[np.int8]
    right_side: NDArray[np.int8]


def _dates(kind: NDArray[np.int8], first: Numbers, left: Doubles, right: Doubles, written: Doubles) -> _Dates:
    """What `edtf` and `model.shape` say of each date. Columns that are the same are one."""
    lasts, none = kind == LASTING, kind == UNDATED
    odd = np.flatnonzero(kind == WRITTEN)
    of_table = written[first[odd]]
    sides = [np.where(none, np.int8(UNKNOWN), np.int8(0)) for _ in range(2)]
    made = [
        left,
        np.where(lasts, left + DAY_S, right),
        np.where(lasts, right - DAY_S, left),
        right,
        np.where(lasts, left, np.nan),
        np.where(lasts, right, np.nan),
        np.where(kind == DAY, left + DAY_S / 2, np.nan),
    ]
    for column, place in enumerate((0, 1, 2, 3, 6, 7, 8)):
        values = of_table[:, place]
        if not np.array_equal(made[column][odd], values, equal_nan=True):
            if made[column] is left or made[column] is right:
                made[column] = made[column].copy()
            made[column][odd] = values
    about = np.zeros(len(kind), np.int8)
    about[odd] = of_table[:, 11]
    sides[0][odd], sides[1][odd] = of_table[:, 9], of_table[:, 10]
    return _Dates((made[0], made[1], made[2], made[3]), about, made[4], made[5], made[6], sides[0], sides[1])


def _ragged(named: Named, places: Numbers | None, names: Sequence[str]) -> Ragged:
    starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(named.counts, dtype=np.int64)))
    return Ragged(starts, named.codes if places is None else places[named.codes], names)


def _in_order_of_use(tags: Ragged) -> tuple[Ragged, list[str]]:
    """The same with names numbered as they are used first, and those that are used."""
    first = np.full(len(tags.names), len(tags.values), np.int64)
    first[tags.values[::-1]] = np.arange(len(tags.values) - 1, -1, -1)
    used = np.argsort(first, kind="stable")[: int(np.count_nonzero(first < len(tags.values)))]
    place = np.zeros(len(tags.names), np.int32)
    place[used] = np.arange(len(used), dtype=np.int32)
    return Ragged(tags.starts, place[tags.values], ()), [tags.names[code] for code in used.tolist()]
