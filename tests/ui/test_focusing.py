"""Of very many actors, lanes for those who matter in the view."""

from pytestqt.qtbot import QtBot

from tests.makers import FixedRuler, a_timeline, an_event, in_columns
from timeline_app.chrono.viewport import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.ui.facts import Facts
from timeline_app.ui.focusing import Focusing
from timeline_app.ui.session import Session


def a_session(timeline: Timeline) -> Session:
    session = Session(FixedRuler(), is_animated=False)
    session.resize_plot(800.0)
    session.show_facts(Facts((), timeline, (), {}))
    return session


def many_actors() -> Timeline:
    early = [
        an_event(f"e{n}", date=f"2001-01-{1 + n % 28:02d}", actors=[f"early-{n % 70}"]) for n in range(1400)
    ]
    late = [
        an_event(f"l{n}", date=f"2021-01-{1 + n % 28:02d}", actors=[f"late-{n % 70}"]) for n in range(700)
    ]
    return in_columns(a_timeline(*early, *late))


def names(session: Session) -> list[str]:
    return [session.content.stave_name(lane) for lane in session.content.lanes]


def test_lanes_are_chosen_anew_when_the_view_has_come_to_rest(qtbot: QtBot) -> None:
    session = a_session(many_actors())
    focusing = Focusing(session, session)
    assert not any(name.startswith("late") for name in names(session))
    session.show_view(Viewport.around(1_611_000_000.0, 86_400.0 * 60, 800.0))
    qtbot.waitUntil(lambda: any(name.startswith("late") for name in names(session)))
    assert not any(name.startswith("early") for name in names(session))
    assert focusing.parent() is session


def test_few_actors_keep_their_lanes(qtbot: QtBot) -> None:
    session = a_session(in_columns(a_timeline(*(an_event(f"e{n}", actors=["x"]) for n in range(1600)))))
    before = session.content
    session.refocus()
    assert session.content is before
    del qtbot
