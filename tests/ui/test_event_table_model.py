"""The list as Qt asks for it."""

import time

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor

from tests.benchmarks import seeded
from tests.layout.test_listing import a_listing
from tests.makers import FixedRuler, an_event, an_excerpt
from timeline_app.layout.content import Content
from timeline_app.layout.listing import Column, Listing
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.table import build_table
from timeline_app.ui.event_table_model import EventTableModel

ROLE = Qt.ItemDataRole
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def a_model() -> EventTableModel:
    model = EventTableModel(LIGHT)
    model.show_listing(
        a_listing(
            an_event("b", date="1999", title="Beta", excerpts=[an_excerpt()]),
            an_event("a", date="2000", title="Alpha"),
            an_event("c", date="", title="Alpha"),
        )
    )
    return model


def column(model: QAbstractItemModel, which: Column, role: int = ROLE.DisplayRole) -> list[object]:
    return [model.data(model.index(line, which), role) for line in range(model.rowCount())]


def test_a_line_an_event_and_a_column_each(qtmodeltester: object) -> None:
    model = a_model()
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert (model.rowCount(), model.columnCount()) == (3, 7)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)


def test_a_model_of_nothing_has_no_lines(qtmodeltester: object) -> None:
    model = EventTableModel(LIGHT)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    model.sort(Column.TITLE, DOWN)
    assert model.rowCount() == 0


def test_sorting_twice_keeps_the_first_order_among_equals() -> None:
    model = a_model()
    model.sort(Column.DATE, DOWN)
    model.sort(Column.TITLE, UP)
    assert column(model, Column.DATE) == ["2000", "No date in the source", "1999"]
    model.sort(Column.TITLE, DOWN)
    assert column(model, Column.TITLE) == ["Beta", "Alpha", "Alpha"]


def test_another_listing_stands_in_the_order_chosen_before() -> None:
    model = a_model()
    model.sort(Column.TITLE, DOWN)
    model.show_listing(a_listing(an_event("x", title="X"), an_event("z", title="Z")))
    assert column(model, Column.TITLE) == ["Z", "X"]


def test_lines_and_rows_lead_to_each_other() -> None:
    model = a_model()
    model.sort(Column.TITLE, UP)
    for line in range(3):
        assert model.line_of(model.row_at(line)) == line
    assert model.line_of(99) == -1
    assert model.rows_at([0, 2]) == [model.row_at(0), model.row_at(2)]


def test_tones_are_colours_of_the_theme() -> None:
    model = a_model()
    assert column(model, Column.BASIS, ROLE.ForegroundRole)[0] == QColor(LIGHT.warning)
    assert column(model, Column.TITLE, ROLE.ForegroundRole)[0] is None
    model.set_theme(DARK)
    assert column(model, Column.BASIS, ROLE.ForegroundRole)[0] == QColor(DARK.warning)


def test_those_who_hear_the_list_hear_words_for_signs_and_each_line_in_a_sentence() -> None:
    model = a_model()
    assert column(model, Column.BASIS, ROLE.AccessibleTextRole)[2] == "no date"
    described = str(column(model, Column.TITLE, ROLE.AccessibleDescriptionRole)[0])
    assert described.startswith("Beta. 1999, known within bounds. Date unsourced.")
    assert model.headerData(0, Qt.Orientation.Vertical) == "Beta"
    assert model.headerData(0, Qt.Orientation.Vertical, ROLE.AccessibleDescriptionRole) == described
    assert model.headerData(7, Qt.Orientation.Vertical) is None


def test_the_head_of_a_column_says_whether_the_list_is_sorted_by_it() -> None:
    model = a_model()

    def said(which: Column) -> object:
        return model.headerData(which, Qt.Orientation.Horizontal, ROLE.AccessibleDescriptionRole)

    model.sort(Column.TITLE, UP)
    assert (said(Column.TITLE), said(Column.DATE)) == (
        "sorted, first first",
        "Sorts the list by this column.",
    )
    model.sort(Column.TITLE, DOWN)
    assert said(Column.TITLE) == "sorted, last first"


@pytest.mark.parametrize("which", list(Column))
def test_ten_thousand_events_are_sorted_and_no_cell_is_worded_for_it(which: Column) -> None:
    table = build_table(seeded.timeline(10_000))
    listing = Listing(Content(table, table.all_rows, "en", FixedRuler()), {})
    model = EventTableModel(LIGHT)
    began = time.process_time()
    model.show_listing(listing)
    model.sort(which, DOWN)
    assert time.process_time() - began < 1.5
    assert listing._cells == {}
