"""The line that says what is wrong in the files."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import TIMELINE, a_session, shown
from timeline_app.ui.problems_bar import ProblemsBar
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton
BROKEN = (
    TIMELINE + "  - {id: bad, title: Bad, date: 2024-99}\n  - {id: worse, title: Worse, date: <b>when</b>}\n"
)


def _bar(qtbot: QtBot, folder: Path, timeline: str) -> tuple[ProblemsBar, Session]:
    session = a_session(folder, timeline)
    bar = ProblemsBar(session)
    if session.problems:
        shown(qtbot, bar, 900, 24)
    else:
        qtbot.addWidget(bar)
    return bar, session


def test_nothing_wrong_nothing_said(qtbot: QtBot, tmp_path: Path) -> None:
    bar, _ = _bar(qtbot, tmp_path, TIMELINE)
    assert bar.isHidden()


def test_the_line_counts_and_names_the_first_with_file_and_line(qtbot: QtBot, tmp_path: Path) -> None:
    bar, session = _bar(qtbot, tmp_path, BROKEN)
    line = session.problems[0].place.line
    assert bar.sentence.text().startswith(f"2 problems in the files; the first: case.yaml:{line} — ")
    assert not bar.list.isVisible()


def test_one_problem_is_not_called_problems(qtbot: QtBot, tmp_path: Path) -> None:
    bar, _ = _bar(qtbot, tmp_path, BROKEN[: BROKEN.index("  - {id: worse")])
    assert bar.sentence.text().startswith("1 problem in the files: case.yaml:")


def test_details_unfold_and_fold_the_list_of_all(qtbot: QtBot, tmp_path: Path) -> None:
    bar, session = _bar(qtbot, tmp_path, BROKEN)
    QTest.mouseClick(bar.details_button, LEFT)
    assert bar.list.isVisible()
    shown_texts = [bar.list.item(row).text() for row in range(bar.list.count())]
    assert shown_texts == [str(problem) for problem in session.problems]
    assert f"{tmp_path / 'case.yaml'}:" in shown_texts[0]
    QTest.mouseClick(bar.details_button, LEFT)
    assert not bar.list.isVisible()


def test_what_is_marked_and_all_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    bar, session = _bar(qtbot, tmp_path, BROKEN)
    QTest.mouseClick(bar.details_button, LEFT)
    bar.list.item(1).setSelected(True)
    QTest.keyClick(bar.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == str(session.problems[1])
    QTest.mouseClick(bar.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "\n".join(map(str, session.problems))


def test_closed_it_comes_back_with_the_next_facts_that_have_problems(qtbot: QtBot, tmp_path: Path) -> None:
    bar, session = _bar(qtbot, tmp_path, BROKEN)
    QTest.mouseClick(bar.close_button, LEFT)
    assert bar.isHidden()
    session.open(session.paths)
    assert not bar.isHidden()
    (tmp_path / "case.yaml").write_text(TIMELINE, encoding="utf-8")
    session.open(session.paths)
    assert bar.isHidden()
