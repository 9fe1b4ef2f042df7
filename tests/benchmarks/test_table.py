"""The table of the README is what the command makes of the figures that are kept."""

from pathlib import Path

import pytest

from tests.benchmarks import table
from tests.benchmarks.kept import read, read_files
from tests.benchmarks.measure import Figure, say_amount

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_the_figures_that_are_kept() -> None:
    assert table.put_into(README, table.made(read_files([]))) == README


def test_a_figure_is_a_line_with_its_goal_in_bold_where_it_is_not_met() -> None:
    lines = read([
        Figure("frame, zoom", 1000, [2.0], [1.0], limit=4).line(),
        Figure("opening", 1_000_000, [2_345.6], [1_000.0], limit=2).line(),
    ])  # fmt: skip

    assert table.made(lines).splitlines()[2:] == [
        "| frame, zoom | 1,000 | 2 ms | 2 ms | 1 ms | 2 | ≤ 4 |",
        "| opening | 1,000,000 | 2.35 s | 2.35 s | 1 s | 2.35 | **≤ 2** |",
    ]


def test_an_amount_says_its_unit(capsys: pytest.CaptureFixture[str]) -> None:
    from tests.benchmarks.measure import say_amount

    say_amount("memory, read", 1_000_000, 312.0, "bytes an event", 400)

    (line,) = table.made(read(capsys.readouterr().out.splitlines())).splitlines()[2:]
    assert line == "| memory, read | 1,000,000 | 312 bytes an event |  |  |  | ≤ 400 |"


def test_only_a_frame_is_shown_at_every_size_and_only_what_has_a_goal_at_all() -> None:
    lines = read(
        Figure(name, events, [2.0], [1.0], limit=None if name == "other" else 4).line()
        for name in ("frame, zoom", "opening", "other")
        for events in (100, 1_000, 1_000_000)
    )

    assert [(line.name, line.events) for line in table.rows(lines)] == [
        ("frame, zoom", 1_000),
        ("frame, zoom", 1_000_000),
        ("opening", 1_000_000),
    ]


def test_a_page_without_a_place_for_it_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        table.put_into("# A page\n", "| |\n")


def test_what_is_to_be_at_least_so_much_is_bold_where_it_is_less(capsys: pytest.CaptureFixture[str]) -> None:
    say_amount("found", 70, 0.9, "F1", at_least=0.85)
    say_amount("dated", 70, 0.6, "F1", at_least=0.65)

    assert table.made(read(capsys.readouterr().out.splitlines())).splitlines()[2:] == [
        "| found | 70 | 0.9 F1 |  |  |  | ≥ 0.85 |",
        "| dated | 70 | 0.6 F1 |  |  |  | **≥ 0.65** |",
    ]
