"""The chart can be read: everything is where its numbers say, and no words lie on others."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.chart import (
    BOTTOM,
    LABEL_PX,
    LEAST_MS,
    LONGEST_MS,
    PANELS,
    TOP,
    WIDTH,
    apart,
    drawn,
    points_of,
    x_of,
    y_of,
)
from tests.benchmarks.kept import Line, read
from tests.benchmarks.measure import Figure

_SVG = "{http://www.w3.org/2000/svg}"


def some_lines() -> list[Line]:
    names = {series.name for panel in PANELS for series in panel.series}
    return read(
        Figure(name, events, [events / 1000, 2.0, 3.0], [1.0]).line()
        for name in sorted(names)
        for events in (100, 10_000, 1_000_000)
    )


def test_it_is_one_svg_that_names_each_line_beside_it() -> None:
    chart = ElementTree.fromstring(drawn(some_lines()))

    words = [element.text for element in chart.iter(f"{_SVG}text")]
    for panel in PANELS:
        assert panel.title in words
        assert [series.words for series in panel.series if series.words not in words] == []


def test_the_same_figures_give_the_same_bytes() -> None:
    assert drawn(some_lines()) == drawn(some_lines())


def test_nothing_is_drawn_of_what_was_not_measured() -> None:
    chart = ElementTree.fromstring(drawn([]))

    words = [element.text for element in chart.iter(f"{_SVG}text")]
    assert not any(series.words in words for panel in PANELS for series in panel.series)


def test_each_step_of_an_axis_is_as_long_as_the_next() -> None:
    panel = PANELS[0]

    steps = [x_of(panel, 10.0**power) for power in range(2, 7)]
    assert [later - earlier for earlier, later in pairwise(steps)] == pytest.approx(
        [(panel.right - panel.left) / 4] * 4
    )
    assert (y_of(LEAST_MS), y_of(LONGEST_MS)) == (BOTTOM, TOP)
    assert y_of(10.0) == pytest.approx((y_of(1.0) + y_of(100.0)) / 2)


@given(st.floats(1e-6, 1e9))
def test_what_is_off_the_axis_stands_at_its_end(ms: float) -> None:
    assert TOP <= y_of(ms) <= BOTTOM


@given(st.lists(st.floats(0, 400), max_size=8))
def test_labels_stand_apart_in_the_order_of_their_lines_and_near_them(wished: list[float]) -> None:
    placed = apart(wished, LABEL_PX)

    by_height = sorted(range(len(wished)), key=lambda index: (placed[index], wished[index]))
    heights = [placed[index] for index in by_height]
    assert all(later - earlier >= LABEL_PX - 1e-6 for earlier, later in pairwise(heights))
    assert [wished[index] for index in by_height] == sorted(wished)
    assert all(abs(at - wish) <= LABEL_PX * len(wished) for at, wish in zip(placed, wished, strict=True))


def test_labels_have_room_beside_their_panel() -> None:
    starts = [panel.left for panel in PANELS[1:]] + [WIDTH]

    for panel, next_px in zip(PANELS, starts, strict=True):
        numbers_px = 60 if next_px != WIDTH else 0
        for series in panel.series:
            assert panel.right + 12 + 7 * len(series.words) <= next_px - numbers_px, series.words


def test_a_line_is_of_the_figure_that_it_names() -> None:
    lines = read([Figure("frame, zoom", 100, [1.0, 2.0, 9.0], [0.5]).line()])

    p95, median, floor = (points_of(series, lines) for series in PANELS[0].series[:3])
    assert (p95, median, floor) == ([(100, 9.0)], [(100, 2.0)], [(100, 0.5)])


def test_colours_for_a_dark_page_have_the_same_names_as_those_for_a_light_one() -> None:
    style = re.search(
        r"<style>(.*?)@media \(prefers-color-scheme: dark\) \{(.*?)</style>", drawn([]), re.DOTALL
    )

    assert style is not None
    light, dark = (
        set(re.findall(r"^(.*?) \{ (?:fill|stroke): #", part, re.MULTILINE)) for part in style.groups()
    )
    assert dark == light
