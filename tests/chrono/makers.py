"""Spans and dates for tests, and how tests look at bounds."""

import os
from pathlib import Path

import pytest
from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.chrono.edtf_parts import Date
from timeline_app.chrono.edtf_reading import read
from timeline_app.chrono.span import Calendar, Span
from timeline_app.chrono.wording import iso_bound


def a_span(text: str = "2024-03") -> Span:
    return edtf.parse(text)


def a_julian_span(text: str) -> Span:
    return edtf.parse(text, Calendar.JULIAN)


def a_date(text: str = "2024-03") -> Date:
    written = read(text)
    assert isinstance(written, Date)
    return written


def days(span: Span) -> tuple[str, str]:
    """First and last day, inclusive, as the command line prints them."""
    return iso_bound(span.earliest, False, False), iso_bound(span.latest, True, False)


def fault(text: str) -> str:
    """The sentence that refuses `text`."""
    with pytest.raises(edtf.EdtfError) as caught:
        edtf.parse(text)
    return str(caught.value)


def shared_file(name: str) -> Path:
    """A file of the shared folder beside the repository; skips the test where there is none."""
    beside = Path(__file__).resolve().parents[3] / "shared"
    path = Path(os.environ.get("TIMELINE_SHARED", beside)) / "data" / name
    if not path.exists():
        pytest.skip(f"the shared {name} is not here")
    return path


_MARK = st.sampled_from(["", "", "", "?", "~", "%"])
_SIGN = st.sampled_from(["", "", "-"])


def masked(digits: str) -> st.SearchStrategy[str]:
    """The digits, some of them X."""
    return st.tuples(*(st.sampled_from([digit, digit, digit, "X"]) for digit in digits)).map("".join)


_YEAR = st.tuples(_SIGN, st.integers(1, 9999).map(lambda year: f"{year:04}"))
PLAIN_DATES = st.tuples(_YEAR, st.integers(1, 12), st.integers(1, 28), st.integers(1, 3)).map(
    lambda made: f"{made[0][0]}{made[0][1]}-{made[1]:02}-{made[2]:02}"[
        : len(made[0][0]) + (4, 7, 10)[made[3] - 1]
    ]
)


@st.composite
def written_dates(draw: st.DrawFn) -> str:
    """A valid single date of level 0, 1 or 2: masked, qualified, a season, a long year or a time."""
    form = draw(st.sampled_from(["date", "date", "date", "season", "long", "significant", "time"]))
    sign, year = draw(_YEAR)
    if form == "long":
        end = draw(st.sampled_from(["", "S2", "E3", "E2S1"]))
        return f"Y{sign}{draw(st.integers(10_000, 20_000_000))}{end}{draw(_MARK)}"
    if form == "significant":
        return f"{sign}{draw(st.integers(1000, 9999))}S{draw(st.integers(1, 4))}{draw(_MARK)}"
    month, day = f"{draw(st.integers(1, 12)):02}", f"{draw(st.integers(1, 28)):02}"
    if form == "time":
        zone = draw(st.sampled_from(["", "Z", "-04", "+05:30", "+14:00"]))
        return f"{sign}{year}-{month}-{day}T{draw(st.integers(0, 23)):02}:59:00{zone}"
    first = f"{draw(_MARK)}{sign}{draw(masked(year))}{draw(_MARK)}"
    if form == "season":
        return f"{first}-{draw(_MARK)}{draw(st.integers(21, 41))}{draw(_MARK)}"
    parts = [first] + [f"{draw(_MARK)}{draw(masked(part))}{draw(_MARK)}" for part in (month, day)]
    return "-".join(parts[: draw(st.integers(1, 3))])


@st.composite
def written_texts(draw: st.DrawFn) -> str:
    """A text of EDTF's forms; an interval or range in it may run backwards, and then is refused."""
    dates = written_dates().filter(lambda text: "T" not in text)
    form = draw(st.sampled_from(["date", "interval", "one of", "all of"]))
    if form == "date":
        return draw(written_dates())
    if form == "interval":
        side = st.one_of(dates, st.sampled_from(["", ".."]))
        return f"{draw(side)}/{draw(side)}"
    member = st.one_of(dates, st.tuples(dates, dates).map("..".join))
    members = ",".join(draw(st.lists(member, min_size=1, max_size=4)))
    members = draw(st.sampled_from(["", ".."])) + members if ".." not in members else members
    return f"[{members}]" if form == "one of" else f"{{{members}}}"
