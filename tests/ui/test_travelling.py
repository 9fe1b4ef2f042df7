"""Ways from one view to another: eased, interruptible, and told of."""

import pytest

from tests.journeys.stage import Clock
from tests.makers import FixedRuler, a_timeline, an_event
from timeline_app.state.motion import EASE_S
from timeline_app.ui.facts import Facts
from timeline_app.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


def a_session(clock: Clock) -> Session:
    session = Session(FixedRuler(), clock)
    timeline = a_timeline(an_event("a", date="2001"), an_event("b", date="2020-05-05"))
    session.show_facts(Facts((), timeline, (), {}))
    return session


def test_a_flight_ends_where_it_was_going_and_frames_follow_the_clock() -> None:
    clock = Clock()
    session = a_session(clock)
    origin = session.viewport
    session.zoom(4.0)
    assert session.viewport == origin
    clock.now += EASE_S / 2
    session._advance()
    assert origin.seconds_per_px / 4 < session.viewport.seconds_per_px < origin.seconds_per_px
    clock.now += EASE_S
    session._advance()
    assert session.viewport.seconds_per_px == pytest.approx(origin.seconds_per_px / 4)


def test_zooms_that_follow_one_another_add_up() -> None:
    clock = Clock()
    session = a_session(clock)
    origin = session.viewport
    session.zoom(2.0)
    session.zoom(2.0)
    assert session.target.seconds_per_px == pytest.approx(origin.seconds_per_px / 4)


def test_a_hand_takes_over_a_flight_at_once() -> None:
    clock = Clock()
    session = a_session(clock)
    session.zoom(4.0)
    clock.now += EASE_S / 2
    session._advance()
    before = session.viewport
    session.pan(30.0)
    assert session.viewport == before.panned(30.0)
    clock.now += 10
    session._advance()
    assert session.viewport == before.panned(30.0)


def test_another_width_shows_the_same_span_unless_the_view_is_fitted() -> None:
    clock = Clock()
    session = a_session(clock)
    session.show_view(session.viewport.zoomed(3.0, 100.0))
    shown = session.viewport
    session.resize_plot(shown.width_px * 2)
    assert session.viewport.right == pytest.approx(shown.right)
    assert session.viewport.left == shown.left
