"""Words of documents are words: no markup, no bidi override, no length of theirs does anything to the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    LEFT,
    a_case,
    a_window,
    canvas,
    event_panel,
    filter_panel,
    label_of,
    mark_of,
    spot,
)
from timeline_app.layout.paper import Settings
from timeline_app.paint.export import render, scene_of
from timeline_app.ui.export_dialog import ExportDialog
from timeline_app.ui.main_window import MainWindow

MARKUP = "<b>x</b><img src=/etc/passwd>&amp;<a href='file:///etc/passwd'>y</a>"
OVERRIDE = "a\u202eb"


def hostile(words: str) -> str:
    """A timeline with these words wherever a document may have words; they are quoted as YAML does."""
    quoted = '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return f"""\
timeline: {{title: {quoted}, description: {quoted}}}
actors:
  ann: {{name: {quoted}}}
  bob: {{name: Bob}}
sources:
  paper: {{title: {quoted}, publisher: {quoted}, author: [{quoted}], URL: "https://example.org/?q=<b>"}}
events:
  - id: one
    title: {quoted}
    date: 2024-03-03
    actors: [{{actor: ann, role: {quoted}}}, bob]
    tags: [{quoted}]
    status: {{status: alleged, by: ann}}
    summary: {quoted}
    excerpts:
      - {{source: paper, exact: {quoted}, phrase: {quoted}, date: 2024-03-03, basis: stated, locator: {{page: {quoted}}}}}
    links: [{{type: answers, event: two}}]
  - {{id: two, title: {quoted}, actors: [ann]}}
"""


WORDS = {
    "markup": MARKUP,
    "lines": "one\ntwo\tthree\u2028four",
    "long": "word" * 2500,
    "blank": "   ",
}


def tooltip_at(window: MainWindow, at: QPoint) -> str:
    """The tooltip of a spot of the canvas, as Qt asks for it."""
    view = canvas(window)
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    return QToolTip.text()


@pytest.mark.parametrize("kind", WORDS)
def test_every_part_of_the_window_shows_them_as_they_are(qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(WORDS[kind])))
    window.session.select("one")
    window.commands.legend.trigger()
    for widget in (window, canvas(window), event_panel(window), filter_panel(window), window.header):
        assert not widget.grab().isNull()
    assert window.width() <= 1400
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for prose in window.findChildren(QTextEdit):
        assert not prose.acceptRichText()
        assert "<img" not in prose.toHtml()


def test_markup_is_read_letter_by_letter(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(MARKUP)))
    window.session.select("one")
    assert window.windowTitle().startswith(MARKUP)
    assert window.header.title.text() == MARKUP
    assert event_panel(window).title.toPlainText() == MARKUP
    assert event_panel(window).summary.toPlainText() == MARKUP
    assert MARKUP in event_panel(window).cards[0].quote.toPlainText()
    assert event_panel(window).actor_chips["ann"].text() == f"{MARKUP} · {MARKUP}"
    assert label_of(window, "one").title.startswith(MARKUP[:30])
    assert window.view.scene().lanes[0].name == MARKUP


@pytest.mark.qt_log_ignore(
    r"This plugin does not support raise\(\)", extend=True
)  # of the screen that is none
def test_a_tooltip_has_no_markup_but_ours(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(MARKUP)))
    for at in (spot(mark_of(window, "one")), QPoint(20, round(window.view.scene().lanes[0].top) + 20)):
        words = tooltip_at(window, at)
        assert "&lt;b&gt;x&lt;/b&gt;" in words
        assert "<img" not in words
    for widget in (
        *event_panel(window).actor_chips.values(),
        *filter_panel(window).actor_rows.values(),
        *filter_panel(window).tag_chips.values(),
        *filter_panel(window).source_rows.values(),
    ):
        assert "<img" not in widget.toolTip()
    QToolTip.hideText()


def test_line_breaks_and_controls_stay_out_of_one_line_places(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(WORDS["lines"])))
    window.session.select("one")
    assert label_of(window, "one").title.startswith("one two three four")
    assert window.header.title.text() == "one two three four"
    assert event_panel(window).title.toPlainText() == "one two three four"
    assert "\n" not in window.windowTitle()
    assert "\n" not in window.view.scene().lanes[0].name


def test_a_bidi_override_never_turns_the_words_around(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(
        qtbot,
        tmp_path,
        a_case(tmp_path, hostile(OVERRIDE) + "  - {title: Clean, date: 2024, actors: [ann, bob]}\n"),
    )
    assert window.session.content.rows
    seen = [
        window.windowTitle(),
        window.header.title.text(),
        *[lane.name for lane in window.view.scene().lanes],
    ]
    seen += [label.title for label in window.view.scene().labels]
    seen += [prose.toPlainText() for prose in window.findChildren(QTextEdit)]
    seen += [widget.accessibleName() for widget in window.findChildren(QWidget)]
    assert not any("\u202e" in words for words in seen)


def test_ten_thousand_letters_stay_in_their_places(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(WORDS["long"])))
    window.session.select("one")
    scene = window.view.scene()
    assert scene.plot.left < 200
    for item in scene.tray_items:
        assert item.box.right <= scene.width
    assert filter_panel(window).width() < 400
    assert event_panel(window).width() < 500


@pytest.mark.parametrize("format", ["svg", "png"])
@pytest.mark.parametrize("kind", WORDS)
def test_a_picture_has_them_as_text(qtbot: QtBot, tmp_path: Path, kind: str, format: str) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(WORDS[kind])))
    session = window.session
    settings = Settings(format)
    scene = scene_of(session.table, session.state.filter, settings, "en", session.ruler)
    made = render(scene, settings)
    assert scene.width == 1600
    if format == "svg":
        assert b"<img" not in made
        assert b"<b>" not in made


def test_the_export_dialog_shows_them_as_text_and_proposes_a_plain_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(MARKUP)))
    window.export()
    (dialog,) = window.findChildren(ExportDialog)
    name = dialog.path().name
    assert name.endswith(".png")
    assert all(char.isalnum() or char in "-." for char in name)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
    QTest.mouseClick(dialog.cancel_button, LEFT)


def test_hovering_and_clicking_everywhere_upsets_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, hostile(MARKUP)))
    size = canvas(window).size()
    for x in range(0, size.width(), 97):
        for y in range(0, size.height(), 61):
            QTest.mouseMove(canvas(window), QPointF(x, y).toPoint())
            QTest.mouseClick(canvas(window), LEFT, pos=QPoint(x, y))
    assert canvas(window).grab().width() == size.width()
