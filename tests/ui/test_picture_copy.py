"""What is on the clipboard after the picture was copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from timeline_app.paint import export
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.picture_copy import PictureCopy


def a_copy(window: MainWindow) -> PictureCopy:
    return PictureCopy(window._stage(window.panels))


def clipboard() -> QMimeData:
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    return data


def test_pixels_and_svg_of_the_same_view_lie_on_it_together(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.session.zoom(2.0)
    copy = a_copy(window)
    copy.copy()
    data = clipboard()
    image = QImage.fromData(data.data("image/png"))
    assert image.width() == 2 * window.view.width()
    assert data.hasImage()
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert "Shown: " in svg
    assert "No filter." in svg
    assert svg.count("<text") > 5


def test_the_filter_and_the_scale_last_exported_count(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window._settings.setValue("export/scale", 1.0)
    window.session.set_filter(window.session.state.filter.with_actor_toggled("bob"))
    a_copy(window).copy()
    data = clipboard()
    assert QImage.fromData(data.data("image/png")).width() == window.view.width()
    assert "events with Bob" in bytes(data.data("image/svg+xml").data()).decode()


def test_the_status_line_says_how_large_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    a_copy(window).copy()
    image = QImage.fromData(clipboard().data("image/png"))
    said = window.status_line.place.text()
    assert said == f"Copied the picture, {image.width():,} × {image.height():,} pixels."


def test_what_is_too_large_is_refused_and_the_clipboard_keeps_what_it_has(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QGuiApplication.clipboard().setText("before")
    monkeypatch.setattr(export, "MOST_PIXELS", 1000)
    a_copy(window).copy()
    assert "too large" in window.status_line.place.text()
    assert QGuiApplication.clipboard().text() == "before"
