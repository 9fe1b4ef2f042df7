"""Dates of different sources side by side."""

from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, an_excerpt
from tests.ui.makers import shown
from timeline_app.ui.rival_table import RivalTable


def _table(qtbot: QtBot, *dates: str) -> RivalTable:
    event = an_event(excerpts=[an_excerpt(source=f"s{n}", date=date) for n, date in enumerate(dates)])
    return shown(qtbot, RivalTable(event, a_timeline(event), {"s0": 1}), 300, 200)


def test_each_date_stands_beside_the_source_that_gives_it(qtbot: QtBot) -> None:
    table = _table(qtbot, "2024-03-05", "2024-03")
    assert [prose.toPlainText() for prose in table.dates] == ["5 March 2024", "March 2024"]
    assert [prose.toPlainText() for prose in table.sources] == ["1 · The s0", "The s1"]
    for date, source in zip(table.dates, table.sources, strict=True):
        assert date.y() == source.y()
        assert date.geometry().right() < source.x()
    assert table.warnings == []


def test_dates_that_cannot_both_be_right_are_told_below(qtbot: QtBot) -> None:
    table = _table(qtbot, "2024-03-05", "2024-04", "2024-03-06")
    assert [prose.toPlainText() for prose in table.warnings] == [
        "⚠ 5 March 2024 and April 2024 cannot both be right.",
        "⚠ 5 March 2024 and 6 March 2024 cannot both be right.",
    ]
    assert all(warning.y() > table.dates[-1].y() for warning in table.warnings)
