"""The ends of an excerpt move by whole words and never past each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import TEXT, a_review
from timeline_app.paint.theme import LIGHT
from timeline_app.provenance.anchor import cuts
from timeline_app.ui.review_handles import stepped, stretched
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.review_text import ReviewText

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SALE = "The harbour of Lorne was sold last week"


def a_text(qtbot: QtBot, session: ReviewSession) -> ReviewText:
    text = shown(qtbot, ReviewText(session, LIGHT), 700, 400)
    text.reveal()
    return text


def quote(session: ReviewSession) -> str:
    assert session.current is not None
    return session.current.excerpt.exact


@pytest.mark.parametrize(
    ("end", "by", "words"),
    [
        (1, -1, "The harbour of Lorne was sold last"),
        (1, 1, "The harbour of Lorne was sold last week."),
        (0, 1, "harbour of Lorne was sold last week"),
        (0, -1, "The harbour of Lorne was sold last week"),  # nothing stands before it
    ],
)
def test_a_step_moves_an_end_by_a_word(qtbot: QtBot, end: int, by: int, words: str) -> None:
    session = a_review()
    a_text(qtbot, session).handles.step(end, by)

    assert quote(session) == words


def test_each_step_is_taken_back_by_itself(qtbot: QtBot) -> None:
    session = a_review()
    handles = a_text(qtbot, session).handles
    handles.step(1, -1)
    handles.step(1, -1)
    session.undo()

    assert quote(session) == "The harbour of Lorne was sold last"


def _drag(text: ReviewText, end: int, words: str) -> None:
    """Drags an end into the midst of words of the text."""
    places = text.handles.places()
    assert places is not None
    grip = places[end].center() + QPoint(-4 if end == 0 else 4, 0)
    goal = text.rect_at(text.text.position(TEXT.index(words) + len(words) // 2)).center()
    view = text.viewport()
    QTest.mousePress(view, LEFT, NO_KEYS, grip)
    QTest.mouseMove(view, (grip + goal) / 2)
    QTest.mouseMove(view, goal)
    QTest.mouseRelease(view, LEFT, NO_KEYS, goal)


def test_an_end_that_is_dragged_into_a_word_takes_all_of_it(qtbot: QtBot) -> None:
    session = a_review()
    text = a_text(qtbot, session)
    _drag(text, 1, "years")

    assert quote(session) == "The harbour of Lorne was sold last week. Ada Finch, who ran it for years"
    assert not text.handles.is_held


def test_a_beginning_is_dragged_as_well(qtbot: QtBot) -> None:
    session = a_review()
    _drag(a_text(qtbot, session), 0, "Lorne")

    assert quote(session) == "Lorne was sold last week"


def test_a_drag_that_is_given_up_leaves_the_excerpt_as_it_was(qtbot: QtBot) -> None:
    session = a_review()
    text = a_text(qtbot, session)
    places = text.handles.places()
    assert places is not None
    QTest.mousePress(text.viewport(), LEFT, NO_KEYS, places[1].center() + QPoint(4, 0))
    QTest.mouseMove(text.viewport(), QPoint(300, 120))
    QTest.keyClick(text, Qt.Key.Key_Escape)
    QTest.mouseRelease(text.viewport(), LEFT, NO_KEYS, QPoint(300, 120))

    assert quote(session) == SALE
    assert not session.can_undo


places = st.integers(0, len(TEXT))


@given(places, places, st.sampled_from((0, 1)), places)
def test_wherever_an_end_is_dragged_something_of_whole_words_is_left(
    one: int, other: int, end: int, to: int
) -> None:
    start, stop = sorted((one, other))
    if not TEXT[start:stop].strip():
        return
    made = stretched(TEXT, (start, stop), end, to)

    assert made[0] < made[1]
    assert made == (start, stop) or not cuts(TEXT, *made)


@given(places, places, st.sampled_from((0, 1)), st.sampled_from((-1, 1)))
def test_a_step_never_leaves_nothing(one: int, other: int, end: int, by: int) -> None:
    start, stop = sorted((one, other))
    if start == stop:
        return
    made = stepped(TEXT, (start, stop), end, by)

    assert 0 <= made[0] < made[1] <= len(TEXT)
