"""Dates of many events at once are what `edtf` says of each."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Calendar
from timeline_app.formats.date_columns import (
    DAY,
    DOUBTFUL,
    LASTING,
    ONE_OF,
    UNDATED,
    WRITTEN,
    DateReader,
    reckoned,
)
from timeline_app.model.event import Event
from timeline_app.model.local_text import LocalText

days = st.dates().map(str) | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True)
dates = (
    days
    | st.tuples(days, days).map("/".join)
    | st.tuples(days, days).map(lambda two: f"[{two[0]}..{two[1]}]")
    | st.sampled_from(
        ["", "1984", "2024-03", "2024~", "../2024", "2024/..", "x", "２024-01-01", "2024-21", "-0043", "/"]
    )
)


@given(st.lists(dates, max_size=12))
def test_what_is_read_at_once_is_what_each_says(texts: list[str]) -> None:
    reader = DateReader()
    kind, first, last = reader.read(texts)
    for index, text in enumerate(texts):
        if kind[index] == UNDATED:
            assert text == ""
        elif kind[index] == DOUBTFUL:
            is_wrong = False
            try:
                span = edtf.parse(text)
            except edtf.EdtfError:
                is_wrong = True
            assert is_wrong or not span.earliest >= -12_219_292_800
        else:
            span = edtf.parse(text)
            expected = reckoned(span, Event("", LocalText(()), span))
            found = reader.table[first[index]] if kind[index] == WRITTEN else None
            if found is None:
                left, right = int(first[index]) * DAY_S, (int(last[index]) + 1) * DAY_S
                assert (expected[4], expected[5]) == (left, right)
                assert {DAY: "instant", ONE_OF: "one of", LASTING: "interval"}[
                    int(kind[index])
                ] == span.kind.value
                found = expected
            assert repr(found) == repr(expected)


@given(st.lists(st.tuples(dates, dates), max_size=8))
def test_a_start_and_an_end_are_joined_as_one_by_one(pairs: list[tuple[str, str]]) -> None:
    reader = DateReader()
    starts, ends = [start for start, _ in pairs], [end for _, end in pairs]
    kind, first, last = reader.read([""] * len(pairs), starts, ends)
    for index, (start, end) in enumerate(pairs):
        if kind[index] in (LASTING, WRITTEN):
            span = edtf.join(edtf.parse(start) if start else None, edtf.parse(end) if end else None)
            bounds = (*span.start, *span.end)
            if kind[index] == WRITTEN:
                assert repr(reader.table[first[index]][:4]) == repr(bounds)
            else:
                assert (bounds[0], bounds[3]) == (int(first[index]) * DAY_S, (int(last[index]) + 1) * DAY_S)
        elif kind[index] == UNDATED:
            assert (start, end) == ("", "")


@pytest.mark.parametrize(
    ("calendar", "kind"), [("", DOUBTFUL), ("gregorian", WRITTEN), ("julian", WRITTEN), ("lunar", DOUBTFUL)]
)
def test_an_old_day_wants_its_calendar_named(calendar: str, kind: int) -> None:
    reader = DateReader()
    assert reader.read(["1400-01-01"], None, None, [calendar]).kind[0] == kind
    if calendar == "julian":
        assert reader.table[0][0] == edtf.parse("1400-01-01", Calendar.JULIAN).earliest


def test_a_written_text_is_read_once() -> None:
    reader = DateReader()
    found = reader.read(["1984", "1985~", "1984"])
    assert found.first.tolist() == [0, 1, 0]
    assert [row[-1] for row in reader.table] == [False, True]
    assert math.isnan(reader.table[0][8])
