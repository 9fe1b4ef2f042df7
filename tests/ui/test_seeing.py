"""Which part of time is in view."""

from pathlib import Path

import pytest

from tests.ui.makers import a_session
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.layout.display import Display
from timeline_app.ui.session import Session

EVENTS = "events:\n" + "".join(
    f"  - {{id: e{year}{day}, title: E, date: {year}-05-{day}}}\n"
    for year in (1900, 2000)
    for day in (10, 25)
)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path, EVENTS)


@pytest.mark.parametrize("folds_time", [False, True])
def test_a_view_of_two_dates_reaches_from_one_to_the_other(session: Session, folds_time: bool) -> None:
    session.set_display(Display(folds_time=folds_time))
    start, end = from_civil(1900, 5, 1), from_civil(2000, 5, 20)
    assert session.true_span(session.view_of(start, end)) == pytest.approx((start, end), abs=1.0)


def test_the_picture_reaches_over_the_time_that_is_left_out(session: Session) -> None:
    before = session.shown_span()
    session.set_display(Display(folds_time=True))
    viewport = session.viewport
    start, end = session.shown_span()
    assert viewport.right - viewport.left < 300 * DAY_S
    assert end - start > 99 * 365 * DAY_S
    assert before[0] < start
