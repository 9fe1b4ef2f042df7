"""Written dates and what they mean: bounds, precision, and what is refused."""

import csv
import math
import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.chrono.makers import PLAIN_DATES, a_julian_span, a_span, days, fault, shared_file, written_texts
from timeline_app.chrono import edtf
from timeline_app.chrono.edtf import EdtfError
from timeline_app.chrono.instant import MAX_YEAR, from_civil
from timeline_app.chrono.span import Bounds, Calendar, Kind, Precision, Qualifiers, Span


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2100-02", "2100-02-01", "2100-02-28"),
        ("2024-03-19", "2024-03-19", "2024-03-19"),
        ("0000-02-29", "0000-02-29", "0000-02-29"),
        ("-0044-12-31", "-0044-12-31", "-0044-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
        ("2014/2019-07", "2014-01-01", "2019-07-31"),
        ("-0500-06/-0499", "-0500-06-01", "-0499-12-31"),
        ("2019-07/..", "2019-07-01", "open"),
        ("2019-07/", "2019-07-01", "unknown"),
        ("../2019", "open", "2019-12-31"),
        ("/2019", "unknown", "2019-12-31"),
        ("/", "unknown", "unknown"),
        ("/..", "unknown", "open"),
        ("../..", "open", "open"),
        ("Y-65000000", "-65000000-01-01", "-65000000-12-31"),
        ("Y12E5", "1200000-01-01", "1200000-12-31"),
        ("Y3388E2S3", "338000-01-01", "338999-12-31"),
        ("-1950S2", "-1999-01-01", "-1900-12-31"),
        ("1950S4", "1950-01-01", "1950-12-31"),
        ("-XXXX", "-9999-01-01", "-0001-12-31"),
        ("-00XX", "-0099-01-01", "-0001-12-31"),
        ("-000X", "-0009-01-01", "-0001-12-31"),
        ("X9X0-02-29", "0920-02-29", "9980-02-29"),
        ("19XX-02-29", "1904-02-29", "1996-02-29"),
        ("2023-XX-31", "2023-01-31", "2023-12-31"),
        ("2023-X2-3X", "2023-12-30", "2023-12-31"),
        ("1985-24", "1985-12-01", "1986-02-28"),
        ("1987-24", "1987-12-01", "1988-02-29"),
        ("1985-30", "1985-12-01", "1986-02-28"),
        ("198X-39", "1980-09-01", "1989-12-31"),
        ("[2024-02-19..2024-03-24]", "2024-02-19", "2024-03-24"),
        ("[1999,1914-08..1918-11,1950]", "1914-08-01", "1999-12-31"),
        ("{..1914,1939..}", "open", "open"),
        ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"),
    ],
)
def test_a_written_date_has_its_outermost_days(text: str, first: str, last: str) -> None:
    assert days(a_span(text)) == (first, last)


_REFUSED = """
    12345 -0000 -0000-01 2024-13 2024-00 2023-02-29 2024-04-31 1900-02-29 2024-1 24-01-01 2024-W07 2024-061 20240219
    19uu 19xx 1984?~ 1984?? 2004-06-?~11 156X-11-31 15XX-02-3X 19X1-02-29 2001-2X 2001-42 2001-20 2001-21-05 Y2024
    Y012345 Y Y12345-06 Y1234X Y12E2 Y12345E0 Y20000000001 Y-3E10 Y-200E570 1950S0 1950S5 19XXS2 1950S2-05 0000S2
    2024/2023 2024-03-02/2024-03-01 -0300/-0400 2020/2021/2022 //  .. ..? ?/2020 2020-01-01T10:00:00/2021 2020/..?
    [ ] [] {} [2020 2020] [2020} {2020] [2020,] [,2020] [..] [2020,..2021] [2020..,2021] [2021..2020] [2020/2021]
    [[2020]] {[2020],2021} [2020..2021..2022] [2020]? 2020-01-01T10:00 2020-01-01T10 2020-01-01T 2020-01-01T24:00:00
    2020-01-01T23:59:60 2020-01-01T10:60:00 2020-01-01T10:00:00.5 2020-01-01T10:00:00+15:00 2020-01-01T10:00:00-00:00
    2020-01-01T10:00:00+0100 2020-01-01T10:00:00+01:60 2020-01-XXT10:00:00 2020-01-01T10:00:00? 2020-02-30T10:00:00
    2001-21^southernHemisphere ٢٠٢٤ ２０２４ 2024‑03 2024-03²
    """


@pytest.mark.parametrize("text", _REFUSED.split())
def test_what_is_no_date_is_refused_with_a_sentence(text: str) -> None:
    said = fault(text)
    assert re.match(r"[“'A-Z].*\.$", said)


def test_a_space_before_or_after_a_date_is_refused() -> None:
    for text in (" 2024", "2024 ", "2024\n", "2024-03-01\t"):
        assert "space" in fault(text)


def test_an_empty_text_is_no_date() -> None:
    assert fault("") == "There is no date."


def test_an_instant_has_the_same_bounds_for_its_start_and_its_end() -> None:
    span = a_span("2024-03")
    assert span.kind is Kind.INSTANT
    assert span.start == span.end == Bounds(from_civil(2024, 3), from_civil(2024, 4))


def test_what_lasts_has_bounds_for_its_start_and_for_its_end() -> None:
    span = a_span("2014/2019-07")
    assert span.kind is Kind.INTERVAL
    assert span.start == Bounds(from_civil(2014), from_civil(2015))
    assert span.end == Bounds(from_civil(2019, 7), from_civil(2019, 8))


def test_one_of_a_set_may_be_anywhere_within_it_and_all_of_a_set_lasts() -> None:
    assert a_span("[1667,1670..1672]").start == a_span("[1667,1670..1672]").end
    lasting = a_span("{1667,1670..1672}")
    assert lasting.lasts
    assert lasting.start == a_span("1667").start
    assert lasting.end == a_span("1672").end


def test_an_open_side_is_infinite_and_an_unknown_one_is_no_number() -> None:
    assert a_span("1985/..").end == Bounds(math.inf, math.inf)
    assert a_span("../1985").start == Bounds(-math.inf, -math.inf)
    assert a_span("1985/").end.is_unknown
    assert a_span("1985/").end_precision is None


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2024-03-05T10:20:30Z", Precision.SECOND),
        ("2024-03-05", Precision.DAY),
        ("2024-03-05?", Precision.DAY),
        ("2024-03", Precision.MONTH),
        ("2024-03-XX", Precision.MONTH),
        ("2024-03-1X", Precision.MONTH),
        ("2024-22", Precision.SEASON),
        ("2024", Precision.YEAR),
        ("2024-XX-XX", Precision.YEAR),
        ("Y120000", Precision.YEAR),
        ("156X-12-25", Precision.DECADE),
        ("-01XX", Precision.CENTURY),
        ("1XXX-12", Precision.MILLENNIUM),
        ("1950S2", Precision.SIGNIFICANT_DIGITS),
        ("[1984-03,1985]", Precision.YEAR),
    ],
)
def test_a_date_is_as_precise_as_the_digits_that_are_known(text: str, precision: Precision) -> None:
    assert a_span(text).precision is precision


def test_only_a_date_known_to_the_day_is_drawn_as_one() -> None:
    assert a_span("2024-03-05").is_day_sure
    assert not any(
        a_span(text).is_day_sure for text in ("2024-03-XX", "156X-12-25", "[2024-03-05,2024-03-06]")
    )


def test_a_qualifier_never_moves_a_bound() -> None:
    for mark in "?~%":
        assert a_span(f"2024-03{mark}").start == a_span("2024-03").start


def test_qualifiers_belong_to_their_side() -> None:
    span = a_span("1980?/1994~")
    assert span.qualifiers == Qualifiers(uncertain=True)
    assert span.end_qualifiers == Qualifiers(approximate=True)


def test_a_qualified_component_qualifies_its_date() -> None:
    assert a_span("2004-%06-11").qualifiers == Qualifiers(True, True)
    assert a_span("[1984?,1985~]").qualifiers == Qualifiers(True, True)


def test_bounds_of_seasons_are_marked_as_our_convention_and_those_of_quarters_are_not() -> None:
    assert all(a_span(f"2001-{code}").is_conventional for code in range(21, 33))
    assert not any(a_span(f"2001-{code}").is_conventional for code in range(33, 42))
    assert a_span("2001/2002-21").is_conventional


def test_a_time_sorts_by_utc() -> None:
    assert a_span("1985-04-12T23:20:30-04").earliest == a_span("1985-04-13T03:20:30Z").earliest
    assert a_span("1985-04-12T04:30:00+04:30").earliest == a_span("1985-04-12T00:00:00").earliest


def test_a_julian_date_is_bounded_in_gregorian_days() -> None:
    assert days(a_julian_span("1512-03-05")) == ("1512-03-15", "1512-03-15")
    assert days(a_julian_span("1582-10-04/1582-10-05")) == ("1582-10-14", "1582-10-15")
    assert days(a_julian_span("-0043-03-15")) == ("-0043-03-13", "-0043-03-13")


def test_the_julian_calendar_has_leap_days_that_the_gregorian_one_lacks() -> None:
    assert days(a_julian_span("1500-02-29")) == ("1500-03-10", "1500-03-10")
    assert "no day 29" in fault("1500-02-29")


def test_the_largest_years_are_read_to_the_day() -> None:
    for sign in ("", "-"):
        year = f"{sign}{MAX_YEAR}"
        assert days(a_span(f"Y{year}")) == (f"{year}-01-01", f"{year}-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "Y" + "9" * 1_000_000,
        "Y-200E" + "5" * 1_000_000,
        "1" * 1_000_000,
        "1950S" + "1" * 1_000_000,
        "[" + "1985," * 200_000 + "1985]",
        "/" * 1_000_000,
        "?" * 1_000_000,
        "-" * 1_000_000,
        "[" * 1_000_000,
        " " * 1_000_000,
    ],
    ids=lambda text: text[:8],
)
def test_a_megabyte_is_refused_at_once_in_a_short_sentence(text: str) -> None:
    begun = time.perf_counter()
    assert len(fault(text)) < 300
    assert time.perf_counter() - begun < 0.5


def test_the_short_cut_for_plain_dates_says_what_the_long_way_says() -> None:
    for text in ("2024", "2024-02", "2024-02-29", "0000", "9999-12-31", "1900-02-28"):
        long_way = a_span(f"{text}?")
        assert (a_span(text).start, a_span(text).precision) == (long_way.start, long_way.precision)


# start: and end: written apart


def test_a_start_and_an_end_written_apart_make_one_span() -> None:
    span = edtf.join(a_span("[2024-02-19..2024-03-24]"), a_span("2024-06~"))
    assert span.kind is Kind.INTERVAL
    assert span.text == "[2024-02-19..2024-03-24]/2024-06~"
    assert span.start == a_span("[2024-02-19..2024-03-24]").start
    assert span.end == a_span("2024-06").end
    assert span.end_qualifiers.approximate
    assert not span.qualifiers.approximate


def test_a_start_or_an_end_alone_leaves_the_other_side_unknown() -> None:
    assert edtf.join(a_span("2024"), None).end.is_unknown
    assert edtf.join(None, a_span("2024")).start.is_unknown
    assert days(edtf.join(None, None)) == ("unknown", "unknown")


def test_times_written_apart_may_bound_a_span() -> None:
    span = edtf.join(a_span("2024-03-05T10:00:00Z"), a_span("2024-03-05T12:00:00Z"))
    assert span.latest - span.earliest == 2 * 3600 + 1


def test_an_end_before_its_start_is_refused_and_the_hint_says_what_to_write() -> None:
    with pytest.raises(EdtfError, match=r"end \(2023\) comes before the start \(2024\).*'2024/'"):
        edtf.join(a_span("2024"), a_span("2023"))


def test_what_lasts_can_be_neither_start_nor_end() -> None:
    for text in ("2023/2024", "{2023,2024}"):
        with pytest.raises(EdtfError, match="lasts"):
            edtf.join(a_span(text), None)


# what holds for every date


def without_text(span: Span) -> tuple[object, ...]:
    bounds = tuple("unknown" if math.isnan(x) else x for x in (*span.start, *span.end))
    return span.kind, bounds, span.precision, span.end_precision, span.qualifiers, span.end_qualifiers


def parsed(text: str, calendar: Calendar = Calendar.GREGORIAN) -> Span | None:
    try:
        return edtf.parse(text, calendar)
    except EdtfError:
        return None


@given(written_texts(), st.sampled_from(Calendar))
@example("2001-24/2002-01", Calendar.GREGORIAN)
def test_the_earliest_bound_is_never_after_the_latest(text: str, calendar: Calendar) -> None:
    span = parsed(text, calendar)
    if span is None:
        assert "/" in text or ".." in text  # only what runs backwards is refused
        return
    for first, last in ((span.earliest, span.latest), span.start, span.end):
        assert math.isnan(first) or math.isnan(last) or first <= last


@given(written_texts())
@example("2001-?09~-09")
@example("Y-17E7S2%")
@example("1985-04-12T23:20:30-04")
def test_the_canonical_text_says_the_same(text: str) -> None:
    span = parsed(text)
    if span is None:
        return
    again = edtf.canonical(span)
    assert without_text(edtf.parse(again)) == without_text(span)
    assert edtf.canonical(edtf.parse(again)) == again


@given(PLAIN_DATES, st.data())
def test_a_digit_that_is_no_longer_known_only_widens(text: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.sampled_from([at for at, char in enumerate(text) if char.isdigit()] or [-1]))
        wider_text = f"{text[:at]}X{text[at + 1 :]}" if at >= 0 else text
        span, wider = a_span(text), a_span(wider_text)
        assert wider.earliest <= span.earliest
        assert span.latest <= wider.latest
        text = wider_text


@given(st.one_of(st.text(), st.text(alphabet="0123456789X-/?~%YES[]{}.,TZ:+ ", max_size=30)))
def test_no_text_raises_anything_but_its_own_error(text: str) -> None:
    span = parsed(text)
    assert span is None or span.text == text


@given(written_texts(), st.sampled_from("0123456789X-/?~%YES[]{}.,TZ:+ "), st.integers(0, 40))
def test_nor_does_a_date_with_a_slip_in_it(text: str, slip: str, at: int) -> None:
    parsed(text[:at] + slip + text[at:])
    parsed(text[:at] + text[at + 1 :])


def test_the_shared_cases_hold() -> None:
    with shared_file("edtf_cases.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    infinities = {"open": {"earliest": "-inf", "latest": "+inf"}}
    wrong = []
    for row in rows:
        span = parsed(row["string"])
        if row["valid"] == "unscored":
            continue
        if (span is not None) != (row["valid"] == "yes"):
            wrong.append(row)
        elif span is not None and row["earliest"]:
            found = dict(zip(("earliest", "latest"), days(span), strict=True))
            shown = {key: infinities.get(value, {}).get(key, value) for key, value in found.items()}
            wrong += [row] if (shown["earliest"], shown["latest"]) != (row["earliest"], row["latest"]) else []
    assert len(rows) == 150
    assert wrong == []
