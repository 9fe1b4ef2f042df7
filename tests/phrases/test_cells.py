"""Pieces of the calendar, and the EDTF of one of several."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.phrases.cells import (
    BeyondCalendarError,
    Cell,
    cell,
    day_cell,
    day_text,
    days_of,
    lasting,
    one_of,
    over,
    year_text,
)


def cells(*texts: str) -> list[Cell]:
    return [cell(text) for text in texts]


def test_a_cell_knows_its_first_and_last_day() -> None:
    assert cell("2024-02") == Cell(19754, 19782, "2024-02")


@pytest.mark.parametrize("text", ["2023-02-29", "nonsense", "../2024"])
def test_what_is_no_bounded_date_is_no_cell(text: str) -> None:
    with pytest.raises(BeyondCalendarError):
        cell(text)


def test_an_unbounded_span_has_no_days() -> None:
    assert days_of(edtf.parse("2024/..")) is None


def test_a_moment_is_its_day() -> None:
    assert days_of(edtf.parse("2024-03-12T10:00:00")) == cell("2024-03-12")


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        (cells("2024-03"), "2024-03"),
        (cells("2024-03", "2024-04"), "[2024-03..2024-04]"),
        (cells("2024-03", "2024-05"), "[2024-03,2024-05]"),
        (cells("2024-01-01", "2024-01-02", "2024-01-05"), "[2024-01-01..2024-01-02,2024-01-05]"),
        ([Cell(19723, 19729), Cell(19730, 19736)], "[2024-01-01..2024-01-14]"),
        (cells(*(f"202{year}-01" for year in range(6))), "[2020-01,2021-01,2022-01,2023-01,2024-01,2025-01]"),
        (cells(*(f"202{year}-01" for year in range(7))), "[2020-01..2026-01]"),
        (cells("199X"), "199X"),
    ],
)
def test_one_of_several_is_a_date_a_short_list_or_a_range(members: list[Cell], expected: str) -> None:
    assert one_of(members) == expected


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        (cells("2015"), cells("2018"), "2015/2018"),
        (None, cells("2018"), "/2018"),
        (cells("2015"), None, "2015/"),
        (cells("2024-01-01", "2024-01-02"), cells("2025", "2026"), "2024-01-01~/2026~"),
        ([Cell(19723, 19729)], None, "2024-01-01~/"),
    ],
)
def test_the_sides_of_what_lasts_are_single_dates(
    starts: list[Cell] | None, ends: list[Cell] | None, expected: str
) -> None:
    assert lasting(starts, ends) == expected


@given(st.integers(0, 20_000), st.integers(0, 1500), st.integers(1, 40))
def test_over_gives_the_cells_of_all_days_in_order(first: int, days: int, size: int) -> None:
    def at(day: int) -> Cell:
        return Cell(day // size * size, day // size * size + size - 1)

    found = over(Cell(first, first + days), at)

    assert found[0] == at(first)
    assert found[-1] == at(first + days)
    if days <= 800:
        assert found == sorted({at(day) for day in range(first, first + days + 1)})


@given(st.lists(st.tuples(st.integers(-500_000, 500_000), st.integers(0, 40)), min_size=1, max_size=12))
def test_one_of_reaches_from_the_first_to_the_last_of_all(spans: list[tuple[int, int]]) -> None:
    members = [Cell(first, first + length) if length else day_cell(first) for first, length in spans]

    whole = days_of(edtf.parse(one_of(members)))

    assert whole is not None
    assert whole.first == min(one.first for one in members)
    assert whole.last == max(one.last for one in members)


@pytest.mark.parametrize(("year", "text"), [(5, "0005"), (-43, "-0043"), (2024, "2024")])
def test_years_have_four_digits(year: int, text: str) -> None:
    assert year_text(year) == text


def test_years_of_more_digits_are_refused() -> None:
    with pytest.raises(BeyondCalendarError):
        day_text(4_000_000)
