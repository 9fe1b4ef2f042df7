"""The text of an article shows its candidates, however many there are, and leads to them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.extraction.makers import an_article
from tests.ui.makers import shown
from tests.ui.review_makers import ARTICLE, TEXT, a_long_proposal, a_proposal, a_review, a_told
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.review_text import ReviewText

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_text(qtbot: QtBot, session: ReviewSession, width: int = 700, height: int = 400) -> ReviewText:
    text = shown(qtbot, ReviewText(session, LIGHT), width, height)
    text.chosen.connect(session.go_to)
    text.reveal()
    return text


def spot(text: ReviewText, words: str) -> QPoint:
    """In the midst of words of the article."""
    return text.rect_at(text.text.position(TEXT.index(words) + len(words) // 2)).center()


def click(text: ReviewText, words: str) -> None:
    QTest.mouseClick(text.viewport(), LEFT, NO_KEYS, spot(text, words))


def test_a_click_on_a_mark_goes_to_its_candidate(qtbot: QtBot) -> None:
    session = a_review()
    click(a_text(qtbot, session), "closed doors")

    assert session.review.current == "met"


def test_a_click_beside_all_marks_goes_nowhere(qtbot: QtBot) -> None:
    session = a_review()
    click(a_text(qtbot, session), "called the price")

    assert session.review.current == "sold"


def test_of_marks_over_each_other_each_click_goes_to_the_next(qtbot: QtBot) -> None:
    inner = a_told("inner", "It was built", "harbour was built", "1911")
    outer = a_told("outer", "It was built in a year", "The harbour was built in 1911", "1911")
    session = a_review(a_proposal((outer, inner)))
    text = a_text(qtbot, session)
    visited = []
    for _ in range(3):
        click(text, "harbour was built")
        visited.append(session.review.current)

    assert visited == ["inner", "outer", "inner"]


def test_words_can_be_marked_and_are_told_in_code_points(qtbot: QtBot) -> None:
    text = a_text(qtbot, a_review())
    cursor = text.cursor_at(text.text.position(TEXT.index("two members")))
    cursor.setPosition(text.text.position(TEXT.index(" left")), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    marked = text.marked()

    assert marked is not None
    assert TEXT[slice(*marked)] == "two members"
    text.unmark()
    assert text.marked() is None


def test_only_what_is_in_view_is_drawn(qtbot: QtBot) -> None:
    session = a_review(a_long_proposal(500))
    text = a_text(qtbot, session)
    assert 0 < len(text.drawn) < 20
    session.go_to("c400")

    assert "c400" in {mark.id for mark in text.drawn}
    assert len(text.extraSelections()) < 100


def test_scrolling_draws_what_comes_into_view(qtbot: QtBot) -> None:
    text = a_text(qtbot, a_review(a_long_proposal(500)))
    before = {mark.id for mark in text.drawn}
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())

    assert before.isdisjoint(mark.id for mark in text.drawn)
    assert "c499" in {mark.id for mark in text.drawn}


def test_all_of_one_line_without_end_is_shown_and_marked(qtbot: QtBot) -> None:
    line = " ".join(a_long_proposal(300).articles[0].text.split("\n\n"))
    told = a_told(
        "last", "Firm 299 is sold", "the firm number 299 was sold", "2024-03-05", article=an_article(line)
    )
    session = a_review(a_proposal((told,), (an_article(line),), phrases=()))
    text = a_text(qtbot, session)

    assert [mark.id for mark in text.drawn] == ["last"]


def looks(text: ReviewText, words: str) -> tuple[float, str]:
    """(how strong the ground of a mark is, the colour of its words), by the words it begins with."""
    for each in text.extraSelections():
        cursor, form = each.cursor, each.format
        if cursor.selectedText().startswith(words):
            return form.background().color().alphaF(), form.foreground().color().name()
    raise AssertionError(words)


def test_the_current_one_stands_out_and_a_rejected_one_steps_back(qtbot: QtBot) -> None:
    session = a_review()
    text = a_text(qtbot, session)
    assert looks(text, "The harbour of")[0] > 2 * looks(text, "On 5 March")[0]
    session.reject()
    session.step(1)

    assert looks(text, "On 5 March")[0] > 2 * looks(text, "two members")[0]
    assert looks(text, "The harbour of")[1] == LIGHT.muted.lower()


def test_the_text_follows_the_candidate_into_another_article(qtbot: QtBot) -> None:
    other = an_article("The mill of Lorne burned in 1920.")
    told = a_told(
        "mill", "The mill burns", "The mill of Lorne burned in 1920", "1920", "1920", article=other, at=1
    )
    session = a_review(a_proposal((a_told("built", "Built", "The harbour was built in 1911", "1911"), told),
                                  (ARTICLE, other), phrases=()))  # fmt: skip
    text = a_text(qtbot, session)
    session.step(1)

    assert text.toPlainText() == other.text
    assert [mark.id for mark in text.drawn] == ["mill"]


def test_an_article_without_text_is_shown_as_nothing(qtbot: QtBot) -> None:
    text = a_text(qtbot, a_review(a_proposal((), (an_article(""),), phrases=())))

    assert text.toPlainText() == ""
    assert text.drawn == ()
    click_at = QPoint(50, 50)
    QTest.mouseClick(text.viewport(), LEFT, NO_KEYS, click_at)
