"""The export dialog: what it asks, remembers, refuses, and writes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import a_session, shown, with_popups
from timeline_app.layout.paper import Settings
from timeline_app.paint.export import render, scene_of
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import DARK, LIGHT, Theme
from timeline_app.ui.export_dialog import ExportDialog
from timeline_app.ui.facts import Facts
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton

pytestmark = with_popups


def _settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def _dialog(
    qtbot: QtBot, folder: Path, theme: Theme = LIGHT, session: Session | None = None
) -> tuple[ExportDialog, Session, list[str]]:
    """A dialog whose file is case.png in `folder`; what it exports is in the list."""
    used = session or a_session(folder)
    dialog = ExportDialog(used, _settings(folder), theme)
    dialog.path_field.setText(str(folder / "case.png"))
    exported: list[str] = []
    dialog.exported.connect(exported.append)
    return shown(qtbot, dialog, 560, 560), used, exported


def test_it_proposes_a_name_from_title_and_filter(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("bob").with_tag_toggled("words"))
    dialog = ExportDialog(session, _settings(tmp_path), LIGHT)
    qtbot.addWidget(dialog)
    assert dialog.path().name == "a-case-bob-words.png"


def test_it_proposes_the_theme_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path, DARK)
    assert dialog.settings().theme == "dark"


@pytest.mark.parametrize("format", ["png", "svg", "pdf"])
def test_the_whole_range_gives_the_same_bytes_as_the_same_settings_anywhere(
    qtbot: QtBot, tmp_path: Path, format: str
) -> None:
    dialog, session, exported = _dialog(qtbot, tmp_path)
    session.zoom(4.0)
    QTest.mouseClick(dialog.fields.format_choice.buttons[format], LEFT, pos=_indicator())
    dialog.fields.width_box.setValue(800)
    QTest.mouseClick(dialog.export_button, LEFT)
    path = tmp_path / f"case.{format}"
    assert exported == [str(path)]
    assert not dialog.isVisible()
    settings = Settings(format, 800, 900, 1.0, "light")
    scene = scene_of(session.table, session.state.filter, settings, "en", QtRuler())
    assert path.read_bytes() == render(scene, settings)


def _indicator() -> QPoint:
    return QPoint(8, 8)


def test_the_current_view_is_the_span_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, session, _ = _dialog(qtbot, tmp_path)
    session.zoom(4.0)
    QTest.mouseClick(dialog.fields.range_choice.buttons["view"], LEFT, pos=_indicator())
    chosen = dialog.settings()
    assert (chosen.start, chosen.end) == (session.viewport.left, session.viewport.right)


def test_it_says_how_many_pixels_and_which_filter(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, session, _ = _dialog(qtbot, tmp_path)
    assert dialog.summary.toPlainText() == "1,600 × 900 pixels. No filter."
    session.set_filter(session.state.filter.with_actor_toggled("bob"))
    dialog.fields.scale_box.setValue(2.0)
    qtbot.waitUntil(lambda: dialog.summary.toPlainText() == "3,200 × 1,800 pixels. Filter: events with Bob.")


def test_the_ending_follows_the_format_and_the_format_the_ending(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    QTest.mouseClick(dialog.fields.format_choice.buttons["pdf"], LEFT, pos=_indicator())
    assert dialog.path().name == "case.pdf"
    dialog.path_field.setText(str(tmp_path / "other.svg"))
    assert dialog.settings().format == "svg"


def test_an_old_file_is_replaced_only_when_asked_twice(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, exported = _dialog(qtbot, tmp_path)
    (tmp_path / "case.png").write_bytes(b"old")
    QTest.mouseClick(dialog.export_button, LEFT)
    assert (tmp_path / "case.png").read_bytes() == b"old"
    assert exported == []
    assert dialog.notice.text() == "There is a file of that name already: case.png. Replace it?"
    assert dialog.export_button.text() == "Replace"
    QTest.mouseClick(dialog.export_button, LEFT)
    assert (tmp_path / "case.png").read_bytes().startswith(b"\x89PNG")


def test_another_name_is_asked_about_anew(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    for name in ("case.png", "other.png"):
        (tmp_path / name).write_bytes(b"old")
    QTest.mouseClick(dialog.export_button, LEFT)
    dialog.path_field.setText(str(tmp_path / "other.png"))
    assert dialog.export_button.text() == "Export"
    QTest.mouseClick(dialog.export_button, LEFT)
    assert (tmp_path / "other.png").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("case.gif", "“case.gif” does not end in .png, .svg or .pdf."),
        ("nowhere/case.png", "There is no folder"),
        ("", "does not end in .png, .svg or .pdf."),
    ],
)
def test_what_cannot_be_written_is_said_in_the_dialog_which_stays(
    qtbot: QtBot, tmp_path: Path, name: str, said: str
) -> None:
    dialog, _, exported = _dialog(qtbot, tmp_path)
    dialog.path_field.setText(str(tmp_path / name) if name else "")
    QTest.mouseClick(dialog.export_button, LEFT)
    assert said in dialog.notice.text()
    assert dialog.isVisible()
    assert exported == []


def test_a_picture_too_large_is_refused_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    dialog.fields.width_box.setValue(20_000)
    dialog.fields.scale_box.setValue(4.0)
    QTest.mouseClick(dialog.export_button, LEFT)
    assert "too large" in dialog.notice.text()
    assert not (tmp_path / "case.png").exists()


def test_it_remembers_what_was_chosen_and_the_folder(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, session, _ = _dialog(qtbot, tmp_path)
    dialog.fields.width_box.setValue(1000)
    dialog.fields.height_box.setValue(700)
    dialog.fields.scale_box.setValue(2.5)
    for button in (
        dialog.fields.theme_choice.buttons["dark"],
        dialog.fields.range_choice.buttons["view"],
        dialog.fields.format_choice.buttons["svg"],
    ):
        QTest.mouseClick(button, LEFT, pos=_indicator())
    QTest.mouseClick(dialog.export_button, LEFT)
    again = ExportDialog(session, _settings(tmp_path), LIGHT)
    qtbot.addWidget(again)
    chosen = again.settings()
    assert (chosen.format, chosen.width, chosen.height, chosen.scale) == ("svg", 1000, 700, 2.5)
    assert (chosen.theme, chosen.start is None) == ("dark", False)
    assert again.path().parent == tmp_path


def test_enter_exports_and_escape_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, session, exported = _dialog(qtbot, tmp_path)
    dialog.path_field.setFocus()
    QTest.keyClick(dialog.path_field, Qt.Key.Key_Return)
    assert exported == [str(tmp_path / "case.png")]
    other, _, none = _dialog(qtbot, tmp_path, session=session)
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not other.isVisible()
    assert none == []


def test_a_name_chosen_by_browsing_gets_the_ending_of_the_format(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    QTest.mouseClick(dialog.browse_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "chosen"))
    assert dialog.path() == tmp_path / "chosen.png"
    chooser.reject()


def test_a_preset_and_a_transparent_ground_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, session, _ = _dialog(qtbot, tmp_path)
    dialog.fields.preset_box.setCurrentIndex(dialog.fields.preset_box.findData("slide"))
    QTest.mouseClick(dialog.fields.clear_box, LEFT, pos=_indicator())
    QTest.mouseClick(dialog.export_button, LEFT)
    again = ExportDialog(session, _settings(tmp_path), LIGHT)
    qtbot.addWidget(again)
    assert again.fields.preset_name() == "slide"
    assert again.settings().is_clear


def test_a_sheet_of_paper_is_told_in_millimetres_where_it_has_no_pixels(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    dialog.fields.preset_box.setCurrentIndex(dialog.fields.preset_box.findData("a4"))
    qtbot.waitUntil(lambda: dialog.summary.toPlainText() == "2,480 × 3,508 pixels. No filter.")
    dialog.fields.format_choice.choose("pdf")
    qtbot.waitUntil(lambda: dialog.summary.toPlainText() == "210 × 297 mm. No filter.")


def test_the_preview_follows_theme_ground_and_size(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _, _ = _dialog(qtbot, tmp_path)
    seen = [dialog.preview.grab().toImage()]
    changes: list[Callable[[], object]] = [
        lambda: dialog.fields.theme_choice.choose("dark"),
        dialog.fields.clear_box.click,
        lambda: dialog.fields.preset_box.setCurrentIndex(3),
    ]
    for change in changes:
        change()
        qtbot.waitUntil(lambda: dialog.preview.grab().toImage() != seen[-1])
        seen.append(dialog.preview.grab().toImage())


def test_the_picture_of_very_many_events_is_composed_once_for_preview_and_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = a_session(tmp_path)
    events = [an_event(f"e{n}", date=f"20{n % 90 + 10}", actors=[f"a{n % 5}"]) for n in range(400)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    dialog, _, exported = _dialog(qtbot, tmp_path, session=session)
    qtbot.waitUntil(lambda: "pixels" in dialog.summary.toPlainText())
    shown_scene = dialog._scene()
    assert dialog._scene() is shown_scene
    dialog.export()
    assert exported == [str(tmp_path / "case.png")]
    settings = dialog.settings()
    fresh = scene_of(session.table, session.state.filter, settings, session.language, session.ruler)
    assert (tmp_path / "case.png").read_bytes() == render(fresh, settings)
