"""The preview shows what the review leads to, and the candidate that is looked at stands out in it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event
from tests.ui.makers import shown
from tests.ui.review_makers import a_proposal, a_review
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.review_preview import ReviewPreview
from timeline_app.ui.review_session import ReviewSession


def a_preview(qtbot: QtBot, session: ReviewSession) -> ReviewPreview:
    preview = shown(qtbot, ReviewPreview(session, LIGHT), 800, 220)
    preview.refresh()
    return preview


def ids(preview: ReviewPreview) -> list[str]:
    return [event.id for event in preview.session.timeline.events]


def test_the_candidate_that_is_looked_at_is_in_it_and_selected(qtbot: QtBot) -> None:
    session = a_review()
    preview = a_preview(qtbot, session)
    assert (ids(preview), preview.session.state.selected_id) == (["sold"], "sold")
    session.step(1)
    qtbot.waitUntil(lambda: ids(preview) == ["met"])

    assert preview.session.state.selected_id == "met"


def test_what_is_decided_in_quick_succession_is_shown_at_its_end(qtbot: QtBot) -> None:
    session = a_review()
    preview = a_preview(qtbot, session)
    for _ in range(5):
        session.accept(and_next=True)

    qtbot.waitUntil(lambda: len(ids(preview)) == 5)


def test_a_known_timeline_is_shown_along(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, a_review(known=a_timeline(an_event("old"))))

    assert ids(preview) == ["old", "sold"]


def test_an_event_that_is_selected_in_it_is_looked_at(qtbot: QtBot) -> None:
    session = a_review()
    session.accept(and_next=True)
    preview = a_preview(qtbot, session)
    preview.session.select("sold")

    assert session.review.current == "sold"


def test_a_known_event_that_is_selected_changes_nothing(qtbot: QtBot) -> None:
    session = a_review(known=a_timeline(an_event("old")))
    preview = a_preview(qtbot, session)
    preview.session.select("old")

    assert session.review.current == "sold"


def test_a_single_day_does_not_fill_the_width_with_its_hours(qtbot: QtBot) -> None:
    session = a_review()
    session.go_to("met")
    viewport = a_preview(qtbot, session).session.viewport

    assert viewport.width_px * viewport.seconds_per_px > 5 * 86_400


def test_where_there_is_nothing_it_says_what_will_be_there(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, a_review(a_proposal(())))

    assert "accept" in preview.view.empty_text()
    preview.set_theme(DARK)
    assert not preview.grab().isNull()


def test_the_candidate_that_is_looked_at_is_in_sight_however_little_room_there_is(qtbot: QtBot) -> None:
    events = [an_event(f"e{n}", date="2024-02/2024-04", actors=["lorne"], importance=5) for n in range(30)]
    preview = a_preview(qtbot, a_review(known=a_timeline(*events)))
    scene, row = preview.view.scene(), preview.session.selected_row
    marks = [mark for mark in scene.marks if row in mark.rows]

    assert [mark.rows for mark in marks] == [(row,)]
    assert scene.plot.top < marks[0].y < scene.plot.bottom


@pytest.mark.parametrize("count", [3, 9, 12])
def test_mark_and_label_of_what_is_looked_at_are_whole(qtbot: QtBot, count: int) -> None:
    names = ("ada", "lorne", "greyline")
    events = [an_event(f"e{n}", date=f"2024-0{1 + n % 5}", actors=[names[n % 3]]) for n in range(count)]
    session = a_review(known=a_timeline(*events))
    preview = shown(qtbot, ReviewPreview(session, LIGHT), 800, 190)
    for candidate in session.review.candidates:
        session.go_to(candidate.id)
        for height in range(190, 260, 3):
            preview.resize(800, height)
            preview.refresh()
            assert any(is_whole(preview, lane) for lane in range(20)), (candidate.id, height)


def is_whole(preview: ReviewPreview, lane: int) -> bool:
    """Whether a lane shows the selected event, all of its mark and of its label if it has one there."""
    scene, row = preview.view.scene(), preview.session.selected_row
    marks = [mark for mark in scene.marks if row in mark.rows and mark.lane == lane]
    boxes = [label.box for label in scene.labels if label.row == row and label.lane == lane]
    tops = [*(mark.y - 8 for mark in marks), *(box.top for box in boxes)]
    bottoms = [*(mark.y + 8 for mark in marks), *(box.bottom for box in boxes)]
    return bool(marks) and scene.plot.top <= min(tops) and max(bottoms) <= scene.plot.bottom


def test_two_lanes_have_room_in_it_however_low_the_window_is(qtbot: QtBot) -> None:
    session = a_review()
    session.go_to("left")
    preview = shown(qtbot, ReviewPreview(session, LIGHT), 800, 60)
    preview.resize(800, preview.minimumSizeHint().height())
    plot = preview.view.scene().plot

    assert plot.bottom - plot.top >= 2 * 50
