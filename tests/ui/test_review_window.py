"""The review window: every decision by a single key, none while somebody types."""

from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from tests.ui.makers import with_popups
from tests.ui.review_makers import ARTICLE, TEXT, a_proposal, a_review
from timeline_app.extraction.candidate import Proposal
from timeline_app.state.review import Verdict
from timeline_app.ui.dress import Dress
from timeline_app.ui.review_window import ReviewWindow
from timeline_app.values import replace

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def a_review_window(
    qtbot: QtBot, folder: Path, proposal: Proposal | None = None, settings: QSettings | None = None
) -> ReviewWindow:
    settings = settings or settings_in(folder)
    window = ReviewWindow(a_review(proposal), settings, Dress(settings, "light"))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def type_in(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def press(
    window: ReviewWindow, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, keys)


def test_single_keys_decide_and_walk(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    session = window.session
    press(window, KEY.Key_A)
    press(window, KEY.Key_N)
    press(window, KEY.Key_Return)
    assert session.review.current == "left"
    press(window, KEY.Key_M)
    press(window, KEY.Key_N)
    press(window, KEY.Key_X)
    press(window, KEY.Key_N)
    press(window, KEY.Key_R)
    press(window, KEY.Key_P)

    assert session.review.current == "quay"
    verdicts = [session.verdict(id) for id in ("sold", "met", "left", "quay", "built")]
    assert verdicts == [
        Verdict.ACCEPTED,
        Verdict.ACCEPTED,
        Verdict.MERGED,
        Verdict.REJECTED,
        Verdict.REJECTED,
    ]


def test_u_and_ctrl_z_take_back_and_ctrl_shift_z_does_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_A)
    press(window, KEY.Key_U)
    assert window.session.verdict("sold") is Verdict.OPEN
    press(window, KEY.Key_X)
    press(window, KEY.Key_Z, CTRL)
    assert window.session.verdict("sold") is Verdict.OPEN
    press(window, KEY.Key_Z, CTRL | SHIFT)
    assert window.session.verdict("sold") is Verdict.REJECTED


def test_letters_that_are_typed_into_a_field_decide_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_E)
    type_in("Axe from Nemur")
    press(window, KEY.Key_Return)

    assert window.text.hasFocus()
    assert window.session.review.counts().reviewed == 0
    assert window.session.current is not None
    assert window.session.current.title == "Axe from Nemur"


def test_what_is_typed_is_taken_before_a_button_decides(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_E)
    type_in("A sale")
    QTest.mouseClick(window.keys.buttons["next_accept"], Qt.MouseButton.LeftButton)

    sold = window.session.review.candidate("sold")
    assert sold is not None
    assert (sold.title, window.session.verdict("sold")) == ("A sale", Verdict.ACCEPTED)


def test_a_wrong_date_keeps_a_button_from_deciding_once(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    window.panel.date.field.setText("2024-13")
    QTest.mouseClick(window.keys.buttons["accept"], Qt.MouseButton.LeftButton)

    assert window.session.verdict("sold") is Verdict.OPEN
    assert "2024-13" in window.panel.date.understood.toPlainText()
    assert window.text.hasFocus()
    press(window, KEY.Key_A)
    assert window.session.verdict("sold") is Verdict.ACCEPTED


def test_escape_gives_back_the_date_as_it_was_and_keys_are_commands_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_E)
    press(window, KEY.Key_Tab)
    press(window, KEY.Key_A, CTRL)
    type_in("soon")
    press(window, KEY.Key_Escape)
    assert window.panel.date.field.text() == "[2024-02-19..2024-03-24]"
    assert window.text.hasFocus()
    for key in (KEY.Key_U, KEY.Key_N, KEY.Key_A):
        press(window, key)

    assert [window.session.verdict(id) for id in ("sold", "met")] == [Verdict.OPEN, Verdict.ACCEPTED]
    assert window.text.hasFocus()


def test_a_date_that_is_none_is_left_by_tab_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_T)
    type_in("soon")
    press(window, KEY.Key_Tab)

    assert window.panel.actors.name.hasFocus()
    assert window.panel.date.field.text() == "[2024-02-19..2024-03-24]"
    assert "soon" in window.panel.date.understood.toPlainText()
    assert not window.session.can_undo


@with_popups
def test_escape_gives_back_the_title_and_empties_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_E)
    type_in("Axe")
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_I)
    type_in("Axe")
    press(window, KEY.Key_Escape)
    if window.panel.actors.name.hasFocus():  # the first one closed the list of names
        press(window, KEY.Key_Escape)

    assert window.text.hasFocus()
    assert window.panel.title.text() == "The harbour of Lorne is sold"
    assert window.panel.actors.name.text() == ""
    assert not window.session.can_undo


@pytest.mark.parametrize(("key", "name"), [(KEY.Key_E, "title"), (KEY.Key_T, "date.field"),
                                           (KEY.Key_I, "actors.name"), (KEY.Key_S, "status.choice")])  # fmt: skip
def test_a_letter_leads_to_each_field(qtbot: QtBot, tmp_path: Path, key: Qt.Key, name: str) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, key)

    assert attrgetter(name)(window.panel).hasFocus()
    press(window, KEY.Key_Escape)
    assert window.text.hasFocus()


def test_tab_leads_from_the_title_to_the_date_the_actors_and_the_status(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    panel = window.panel
    press(window, KEY.Key_E)
    for stop in (panel.date.field, panel.actors.name, panel.actors.chips["lorne"], panel.status.choice):
        press(window, KEY.Key_Tab)
        assert stop.hasFocus()


def test_a_chip_that_is_switched_by_space_keeps_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    order = list(window.panel.actors.chips)
    window.panel.actors.chips["lorne"].setFocus()
    press(window, KEY.Key_Space)
    press(window, KEY.Key_Right)
    press(window, KEY.Key_Space)

    assert list(window.panel.actors.chips) == order
    assert window.panel.actors.chips["greyline"].hasFocus()
    assert window.session.current is not None
    assert [part.actor_id for part in window.session.current.actors] == ["greyline"]


def test_return_on_a_chip_switches_it_and_accepts_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    window.panel.actors.chips["greyline"].setFocus()
    press(window, KEY.Key_Return)

    assert window.panel.actors.chips["greyline"].isChecked()
    assert window.session.verdict("sold") is Verdict.OPEN


def test_the_ends_of_the_excerpt_move_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    press(window, KEY.Key_Left, ALT | SHIFT)
    press(window, KEY.Key_Down, ALT | SHIFT)

    assert window.session.current is not None
    assert window.session.current.excerpt.exact == "harbour of Lorne was sold last"


def test_marked_words_become_a_candidate_whose_title_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    assert not window.keys.actions_by_name["make"].isEnabled()
    text = window.text
    cursor = text.cursor_at(text.text.position(TEXT.index("Ada Finch")))
    cursor.setPosition(text.text.position(TEXT.index(", called")), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    press(window, KEY.Key_C)
    type_in("Finch runs the harbour")
    press(window, KEY.Key_Return)

    made = window.session.current
    assert made is not None
    assert (made.title, made.excerpt.exact) == ("Finch runs the harbour", "Ada Finch, who ran it for years")
    assert [part.actor_id for part in made.actors] == ["ada"]
    assert window.session.verdict(made.id) is Verdict.ACCEPTED


def test_once_all_are_reviewed_it_says_so_and_offers_to_write(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    assert window.notice.isHidden()
    for _ in range(5):
        press(window, KEY.Key_Return)
    assert window.notice.sentence.text() == "All 5 proposed events reviewed: 5 become events."
    with qtbot.waitSignal(window.write_asked):
        window.write_button.click()
    press(window, KEY.Key_U)

    assert window.notice.isHidden()


def test_without_candidates_it_says_why_and_bears_every_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path, a_proposal((), phrases=()))
    for key in (
        KEY.Key_A,
        KEY.Key_X,
        KEY.Key_M,
        KEY.Key_E,
        KEY.Key_N,
        KEY.Key_P,
        KEY.Key_U,
        KEY.Key_C,
        KEY.Key_Return,
    ):
        press(window, key)

    assert window.panel.isHidden()
    assert not window.empty.isHidden()


def test_no_two_commands_have_the_same_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    keys = [key.toString() for action in window.keys.actions_by_name.values() for key in action.shortcuts()]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("size", [(1000, 700), (1920, 1200)])
def test_it_remembers_its_size(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    settings = settings_in(tmp_path)
    window = a_review_window(qtbot, tmp_path, settings=settings)
    window.resize(*size)
    window.close()
    again = a_review_window(qtbot, tmp_path, settings=settings)

    assert abs(again.width() - min(size[0], again.screen().size().width())) < 40


def test_tab_walks_through_the_window_and_back_to_its_text(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    visited = []
    for _ in range(80):
        press(window, KEY.Key_Tab)
        visited.append(QApplication.focusWidget())
        if visited[-1] is window.text:
            break

    assert visited[-1] is window.text
    for stop in (
        window.panel.title,
        window.panel.date.field,
        window.panel.status.choice,
        window.keys.buttons["accept"],
    ):
        assert stop in visited


def test_every_stop_of_tab_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    for _ in range(60):
        press(window, KEY.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() or getattr(focused, "text", str)(), focused


def test_what_is_looked_at_is_announced_to_those_who_hear_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = a_review_window(qtbot, tmp_path)
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    press(window, KEY.Key_A)
    press(window, KEY.Key_N)

    assert heard == [
        "Proposed event 1 of 5 · accepted: The harbour of Lorne is sold",
        "Proposed event 2 of 5 · open: The council meets",
    ]


def test_it_is_named_after_its_article(qtbot: QtBot, tmp_path: Path) -> None:
    proposal = replace(a_proposal(), articles=(replace(ARTICLE, title="A sale"),))

    assert a_review_window(qtbot, tmp_path, proposal).windowTitle() == "Review of A sale"


@pytest.mark.parametrize("name", ["quote", "source_line", "yaml"])
def test_letters_decide_also_after_a_click_into_words_that_can_only_be_read(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    window = a_review_window(qtbot, tmp_path)
    widget = window.panel.yaml.text if name == "yaml" else getattr(window.panel.excerpt, name)
    widget.setFocus()
    press(window, KEY.Key_A)
    press(window, KEY.Key_N)
    press(window, KEY.Key_Return)

    assert [window.session.verdict(id) for id in ("sold", "met")] == [Verdict.ACCEPTED, Verdict.ACCEPTED]


def test_letters_decide_while_a_list_of_choices_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    window.panel.status.choice.setFocus()
    press(window, KEY.Key_A)

    assert window.session.verdict("sold") is Verdict.ACCEPTED


def test_the_strip_is_dragged_higher_by_its_upper_edge(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_review_window(qtbot, tmp_path)
    window.resize(1000, 700)
    before = window.preview.height()
    assert before >= 190
    handle = window.findChildren(QSplitter)[0].handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at - QPoint(0, 150))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 150))

    assert window.preview.height() > before + 100
