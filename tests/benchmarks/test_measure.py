"""Figures say what they should, whatever was measured."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.measure import Figure, Options, in_turn, percentile, say_amount

_TIMES = st.lists(st.floats(0.01, 1e6), min_size=1)


def test_a_figure_is_one_line_of_json_with_its_keys_in_order() -> None:
    figure = Figure("frame", 1000, [2.0, 4.0, 3.0], [1.0, 2.0, 1.5], limit=4)

    assert list(json.loads(figure.line()).items()) == [
        ("name", "frame"),
        ("events", 1000),
        ("median_ms", 3.0),
        ("p95_ms", 4.0),
        ("floor_ms", 1.5),
        ("ratio", 2.0),
        ("limit", 4),
    ]


def test_a_figure_without_a_floor_has_no_ratio() -> None:
    line = json.loads(Figure("search", 10, [2.0]).line())

    assert (line["floor_ms"], line["ratio"]) == (None, None)


def test_a_figure_judged_by_its_slowest_holds_these_against_the_floor() -> None:
    times = [1.0] * 90 + [8.0] * 10

    assert Figure("frame", 10, times, [2.0], "p95").ratio == 4.0
    assert Figure("frame", 10, times, [2.0]).ratio == 0.5


@given(_TIMES, st.floats(0.01, 1.0))
def test_so_many_values_do_not_exceed_a_percentile_and_no_smaller_value_will_do(
    values: list[float], share: float
) -> None:
    found = percentile(values, share)

    assert sum(value <= found for value in values) >= share * len(values) - 1e-9
    assert sum(value < found for value in values) < share * len(values)


def test_there_is_no_percentile_of_nothing() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def test_work_and_floor_are_measured_in_turn() -> None:
    done: list[str] = []

    times, floors = in_turn(2, lambda: done.append("work"), lambda: done.append("floor"))

    assert done == ["floor", "work", "floor", "work"]
    assert (len(times), len(floors)) == (2, 2)


def test_an_amount_leaves_the_keys_of_times_empty(capsys: pytest.CaptureFixture[str]) -> None:
    say_amount("memory", 10, 123.456, "bytes an event", 400)

    line = json.loads(capsys.readouterr().out)
    assert (line["value"], line["unit"], line["limit"], line["median_ms"]) == (
        123.5,
        "bytes an event",
        400,
        None,
    )


def test_a_quick_look_takes_fewer_events_and_runs_but_those_that_were_asked_for() -> None:
    assert Options(is_quick=True).sizes((100, 50_000, 60_000)) == [100, 20_000]
    assert Options(is_quick=True).runs(2) == 1
    assert Options(events=7, is_quick=True).sizes() == [7]
