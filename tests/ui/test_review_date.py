"""The date of a candidate is understood as it is typed, and taken only where it is one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import CANDIDATES
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.model.event import Basis
from timeline_app.ui.review_date import ReviewDate


def a_date(qtbot: QtBot, at: int = 0) -> tuple[ReviewDate, list[CandidateDate]]:
    date = shown(qtbot, ReviewDate(), 400, 300)
    chosen: list[CandidateDate] = []
    date.chosen.connect(chosen.append)
    date.show_date(CANDIDATES[at], CANDIDATES[at].date, "en")
    return date, chosen


def typed(date: ReviewDate, text: str) -> None:
    date.field.setFocus()
    date.field.selectAll()
    QTest.keyClicks(date.field, text)


def test_it_says_the_date_in_words_the_words_that_give_it_and_the_reason(qtbot: QtBot) -> None:
    date, _ = a_date(qtbot)

    assert date.understood.toPlainText() == "Between 19 February and 24 March 2024"
    assert date.reason.toPlainText() == "“last week”"  # the reason of each reading stands with it


def test_another_reading_is_chosen_by_its_button(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    assert [option.text() for option in date.options] == [
        "Between 19 February and 24 March 2024",
        "March 2024",
    ]
    date.options[1].click()

    assert chosen[0].reading.edtf == "2024-03"
    assert [each.edtf for each in chosen[0].others] == ["[2024-02-19..2024-03-24]"]
    assert (chosen[0].phrase, chosen[0].basis) == ("last week", Basis.RELATIVE)


def test_one_reading_alone_needs_no_button(qtbot: QtBot) -> None:
    date, _ = a_date(qtbot, 1)

    assert date.reason.toPlainText().startswith("“5 March 2024” · ")
    assert date.options == []


def test_what_is_typed_is_taken_once_the_field_is_left(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    typed(date, "2024-03-01")
    assert date.understood.toPlainText() == "1 March 2024"
    assert chosen == []
    assert date.commit()

    assert [each.reading.edtf for each in chosen] == ["2024-03-01"]


def test_a_date_may_be_typed_as_people_write_it(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    typed(date, "March 2024")
    date.commit()

    assert chosen[0].reading.edtf == "2024-03"


def test_what_is_no_date_is_not_taken_and_says_why(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    typed(date, "2024-13")

    assert date.understood.property("kind") == "bad"
    why = date.understood.toPlainText()
    assert not date.commit()
    assert chosen == []
    assert date.field.text() == "[2024-02-19..2024-03-24]"
    assert date.understood.toPlainText() == f"Not taken: {why}"
    date.show_date(CANDIDATES[0], CANDIDATES[0].date, "en")  # whatever else is decided of it
    assert date.understood.property("kind") == "bad"
    date.show_date(CANDIDATES[1], CANDIDATES[1].date, "en")
    assert date.understood.toPlainText() == "5 March 2024"


def test_arrow_keys_in_the_field_walk_through_the_readings(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    QTest.keyClick(date.field, Qt.Key.Key_Up)
    assert chosen == []
    QTest.keyClick(date.field, Qt.Key.Key_Down)

    assert [each.reading.edtf for each in chosen] == ["2024-03"]


def test_a_field_that_is_emptied_leaves_no_date_no_words_for_it_and_no_basis(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    date.field.clear()
    date.commit()

    assert (chosen[0].reading.edtf, chosen[0].phrase, chosen[0].basis) == ("", "", None)


def test_a_date_given_to_what_had_none_is_inferred(qtbot: QtBot) -> None:
    date, chosen = a_date(qtbot)
    date.show_date(CANDIDATES[0], CANDIDATES[0].date, "en")
    date.field.clear()
    date.commit()
    from timeline_app.values import replace

    date.show_date(replace(CANDIDATES[0], date=chosen[0]), CANDIDATES[0].date, "en")
    typed(date, "1999")
    date.commit()

    assert chosen[1].basis is Basis.INFERRED
