"""A small timeline in files, a session on it, and a panel with its style: for the tests of the panels."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import LIGHT
from timeline_app.ui import style
from timeline_app.ui.session import Session

SOURCE_TEXT = (
    "The court did not dismiss the case on 3 March 2024. “It stands”, said the judge. Bob answered at once."
)

TIMELINE = """
timeline: {title: A case, description: How a case went., language: en}
actors:
  ann: {name: Ann}
  bob: {name: Bob}
  eve: {name: Eve}
sources:
  gazette:
    {title: Gazette, publisher: Gazette House, issued: 2024-03-10, language: en, text: gazette.txt,
     URL: "https://example.org/page"}
  letter: {title: A letter, issued: 2024-03, language: fr}
events:
  - id: case
    title: The case goes on
    date: 2024-03-03
    actors: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]
    tags: [court]
    summary: It is not dismissed.
    excerpts:
      - {source: gazette, exact: not dismiss the case on 3 March 2024, phrase: 3 March 2024, date: 2024-03-03,
         basis: stated, locator: {paragraph: 1}}
      - {source: letter, exact: la semaine dernière, phrase: la semaine dernière, date: 2024-02, basis: relative}
  - id: answer
    title: Bob answers
    date: 2024-03-04
    actors: [bob]
    tags: [words]
    status: {status: alleged, by: ann}
    excerpts: [{source: gazette, exact: The court did dismiss the case on 4 March 2024}]
    links: [{type: answers, event: case}]
  - id: old
    title: They met
    actors: [ann]
    tags: [words]
    excerpts: [{source: gazette, exact: nowhere to be found in this text at all}]
"""

# A menu or dialog asks the offscreen platform for what it cannot do, and does not need.
with_popups = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard)", extend=True
)

_Widget = TypeVar("_Widget", bound=QWidget)


def a_session(folder: Path, timeline: str = TIMELINE, source_text: str = SOURCE_TEXT) -> Session:
    """A session that does not animate, on a timeline written into `folder`."""
    (folder / "case.yaml").write_text(timeline, encoding="utf-8")
    (folder / "gazette.txt").write_text(source_text, encoding="utf-8")
    session = Session(QtRuler(), is_animated=False)
    session.open([folder / "case.yaml"])
    return session


def shown(qtbot: QtBot, widget: _Widget, width: int = 340, height: int = 900) -> _Widget:
    """The widget, styled, of that size, on the (offscreen) screen."""
    widget.setStyleSheet(style.sheet(LIGHT))
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.move(100, 100)  # away from the pointer
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def middle_left(widget: QWidget) -> QPoint:
    """A point near the left end of a row, where nothing but the row is."""
    return QPoint(12, widget.height() // 2)
