from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.makers import TIMELINE, a_session, shown
from timeline_app.ui.header import Header, Title

NAMES = ("Open…", "Fit", "Out", "In", "Back", "Forth", "Export…")


def test_the_title_is_that_of_the_timeline_and_follows_it(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    header = shown(qtbot, Header(session), 900, 50)
    assert header.title.text() == "A case"
    (tmp_path / "case.yaml").write_text(TIMELINE.replace("title: A case,", ""), encoding="utf-8")
    session.open([tmp_path / "case.yaml"])
    assert header.title.text() == "Timeline"


def test_a_long_title_is_elided_and_stays_one_line(qtbot: QtBot) -> None:
    title = shown(qtbot, Title(), 200, 30)
    title.set_text("<b>long</b>\n" * 200)
    assert "\n" not in title.text()
    assert title.accessibleName() == title.text()
    assert title.sizeHint().height() < 40
    assert not title.grab().isNull()


def test_a_button_does_what_its_action_does_and_names_its_key(qtbot: QtBot, tmp_path: Path) -> None:
    done: list[str] = []
    actions = []
    for name in NAMES:
        action = QAction(f"&{name}")
        action.setShortcut("Ctrl+E")
        action.triggered.connect(lambda _checked, name=name: done.append(name))
        actions.append(action)
    header = shown(qtbot, Header(a_session(tmp_path)), 1200, 50)
    header.take(actions)
    buttons = header.findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == [name.removesuffix("…") for name in NAMES]
    assert buttons[-1].toolTip() == "Export (Ctrl+E)"
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == list(NAMES)


def test_a_short_title_is_never_elided_and_a_long_one_gives_way(qtbot: QtBot, tmp_path: Path) -> None:
    header = shown(qtbot, Header(a_session(tmp_path)), 1200, 50)
    header.take([QAction(name) for name in NAMES])
    field = QLineEdit()
    field.setMinimumWidth(100)
    header.add_right(field)
    usual = field.sizeHint().width()
    header.title.set_text("Timeline")
    assert header.title.minimumSizeHint() == header.title.sizeHint()
    header.title.set_text("A long title " * 40)
    qtbot.wait(0)
    elided = header.title.width()
    assert field.width() >= usual
    header.resize(1900, 50)
    qtbot.wait(0)
    assert header.title.width() >= elided + 600  # all that is more is for the title
