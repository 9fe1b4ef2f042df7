"""Many events, kept in columns, through the whole window: filter, select, list, sort, copy, zoom to a day, export."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window, canvas, click, event_panel, filter_panel
from tests.ui.makers import middle_left
from timeline_app.layout.listing import Column
from timeline_app.layout.scene import Label, Mark
from timeline_app.ui.export_dialog import ExportDialog
from timeline_app.ui.hover_words import hover_words
from timeline_app.ui.list_feature import ListFeature
from timeline_app.ui.list_panel import ListPanel
from timeline_app.ui.main_window import MainWindow

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, NO_KEYS = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
EVENTS, ACTORS = 5_000, 400


def a_large_file(folder: Path) -> Path:
    """Three events a day; each of an actor that few share, each third of Ann too; one stands out."""
    path = folder / "large.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(EVENTS):
            day = date(2019, 1, 1) + timedelta(days=number // 3)
            event = {
                "id": f"e{number:04d}",
                "title": f"Meeting {EVENTS - number:04d}",
                "date": day.isoformat(),
                "actors": [f"Actor {number % ACTORS:03d}", *(["Ann"] if number % 3 == 0 else [])],
                "importance": 5 if number == 3000 else 2,
                "excerpts": [{"source": "Minutes", "exact": f"They met for the {number}th time."}],
            }
            file.write(json.dumps(event) + "\n")
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = a_window(qtbot, tmp_path, a_large_file(tmp_path))
    assert made.session.table.columns is not None
    return made


def opened_list(window: MainWindow) -> ListPanel:
    panel = window.findChildren(ListFeature)[0].panel
    if panel.isHidden():
        QTest.keyClick(window.focusWidget() or window, KEY.Key_L, CONTROL)
    return panel


def titles(panel: ListPanel, count: int) -> list[str]:
    model = panel.model
    return [str(model.data(model.index(line, Column.TITLE))) for line in range(count)]


def filter_by_ann(window: MainWindow) -> None:
    row = filter_panel(window).actor_rows["Ann"]
    QTest.mouseClick(row, LEFT, pos=middle_left(row))


def point_in(label: Label) -> QPoint:
    return QPoint(
        round((label.box.left + label.box.right) / 2), round((label.box.top + label.box.bottom) / 2)
    )


def test_an_actor_is_ticked_and_only_events_of_theirs_are_left(window: MainWindow) -> None:
    panel = filter_panel(window)
    assert len(panel.actor_rows) < ACTORS
    assert next(iter(panel.actor_rows)) == "Ann"  # who has the most events stands first
    filter_by_ann(window)
    count = (EVENTS + 2) // 3
    assert len(window.session.content.rows) == count
    assert window.status_line.counts.text().startswith(f"{count:,} of {EVENTS:,} events")
    assert list(window.view.scene().rows_in_view) == list(window.session.content.rows)


def test_an_event_is_clicked_on_the_canvas_read_beside_and_walked_from(window: MainWindow) -> None:
    label = next(each for each in window.view.scene().labels if each.title.startswith("Meeting 2000"))
    click(window, point_in(label))
    assert window.session.state.selected_id == "e3000"
    assert event_panel(window).title.toPlainText() == "Meeting 2000"
    assert event_panel(window).position.text() == "Event 3,001 of 5,000"
    QTest.keyClick(canvas(window), KEY.Key_N)
    assert event_panel(window).title.toPlainText() == "Meeting 1999"


def test_the_list_is_sorted_by_title_and_a_few_lines_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    filter_by_ann(window)
    panel = opened_list(window)
    assert panel.model.rowCount() == (EVENTS + 2) // 3
    assert titles(panel, 2) == ["Meeting 5000", "Meeting 4997"]
    panel.table.setFocus()
    QTest.keyClick(panel.table, KEY.Key_2, CONTROL)
    qtbot.waitUntil(lambda: not panel.model.is_sorting)
    assert titles(panel, 3) == ["Meeting 0002", "Meeting 0005", "Meeting 0008"]
    QTest.keyClick(panel.table, KEY.Key_Home)
    QTest.keyClick(panel.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.table, KEY.Key_C, CONTROL)
    qtbot.waitUntil(lambda: "2 rows copied" in window.status_line.place.text())
    copied = QGuiApplication.clipboard().text()
    assert copied.count("They met for the") == 2
    assert copied.startswith("25 July 2023 · unsourced: Meeting 0002\n")


def test_a_day_is_zoomed_to_and_each_of_its_events_is_a_mark_of_its_own(window: MainWindow) -> None:
    window.session.select("e3000")
    QTest.keyClick(canvas(window), KEY.Key_Return)
    window.session.zoom(4.0)
    scene = window.view.scene()
    row = window.session.selected_row
    alone = [mark for mark in scene.marks if list(mark.rows) == [row]]
    assert alone
    assert window.session.viewport.seconds_per_px * window.session.viewport.width_px < 10 * 86_400


def test_what_is_gathered_says_how_many_events_it_holds_and_a_click_opens_it(window: MainWindow) -> None:
    scene = window.view.scene()
    ribbon = next(each for each in scene.ribbons if max(each.counts) > 1)
    x = ribbon.left + ribbon.step * (list(ribbon.counts).index(max(ribbon.counts)) + 0.5)
    at = QPoint(round(x), round(ribbon.base - 4))
    hit = scene.hit(at.x(), at.y())
    assert isinstance(hit, Mark)
    assert f"{len(hit.rows)} events here" in hover_words(window.session.content, hit)
    before = window.session.viewport.seconds_per_px
    click(window, at)
    assert window.session.viewport.seconds_per_px < before


def test_the_picture_is_exported_as_a_png(window: MainWindow, tmp_path: Path) -> None:
    filter_by_ann(window)
    window.export()
    dialog = window.findChildren(ExportDialog)[0]
    path = tmp_path / "out.png"
    dialog.path_field.setText(str(path))
    dialog.export()
    image = QImage(str(path))
    assert image.width() > 300
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 2
