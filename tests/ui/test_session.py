"""The one owner of facts, filter, selection and view: what each call changes, and what it tells."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import Clock
from tests.makers import FixedRuler, in_columns
from tests.ui.makers import SOURCE_TEXT, TIMELINE, a_session
from timeline_app.layout.display import Display
from timeline_app.problems import UserError
from timeline_app.provenance.anchor import State
from timeline_app.state.motion import EASE_S
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import Facts, is_large, read_facts
from timeline_app.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


@contextmanager
def told(session: Session) -> Iterator[Counter[str]]:
    """How often each signal is emitted meanwhile."""
    counts: Counter[str] = Counter()
    for name in ("loaded", "filtered", "view_changed", "selection_changed"):
        getattr(session, name).connect(lambda name=name: counts.update([name]))
    yield counts


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


@pytest.fixture
def flying(tmp_path: Path) -> tuple[Session, Clock]:
    """A session that moves as its clock says."""
    (tmp_path / "case.yaml").write_text(TIMELINE, encoding="utf-8")
    clock = Clock()
    session = Session(FixedRuler(), clock)
    session.open([tmp_path / "case.yaml"])
    return session, clock


# Facts


def test_it_begins_with_nothing_and_a_view() -> None:
    session = Session(FixedRuler())
    assert len(session.table) == 0
    assert session.selected is None
    assert session.viewport.width_px > 0
    session.fit()
    session.zoom(2.0)
    session.select_neighbour(1)
    assert session.state.selected_id == ""


def test_opening_tells_everybody_once(session: Session, tmp_path: Path) -> None:
    with told(session) as counts:
        session.open([tmp_path / "case.yaml"])
    assert counts == {"loaded": 1, "filtered": 1, "view_changed": 1, "selection_changed": 1}
    assert session.paths == (tmp_path / "case.yaml",)
    assert session.state.is_fitted


def test_what_cannot_be_opened_changes_nothing_and_tells_nobody(session: Session, tmp_path: Path) -> None:
    session.select("case")
    session.set_filter(Filter(actors=frozenset({"ann"})))
    before = (session.state, session.timeline, session.paths, session.content)
    with told(session) as counts, pytest.raises(UserError):
        session.open([tmp_path / "gone.yaml"])
    assert counts == {}
    assert (session.state, session.timeline, session.paths, session.content) == before


def test_excerpts_are_judged_against_the_copies_of_their_sources(session: Session) -> None:
    assert session.anchors["case", 0].state is State.VERBATIM
    assert session.anchors["case", 1].state is State.NO_COPY
    assert session.anchors["answer", 0].state is State.DIFFERS
    assert session.anchors["old", 0].state is State.MISSING


def test_they_are_judged_anew_with_other_facts(session: Session, tmp_path: Path) -> None:
    before = session.anchors["answer", 0]
    (tmp_path / "gazette.txt").write_text("The court did dismiss the case on 4 March 2024", encoding="utf-8")
    session.open([tmp_path / "case.yaml"])
    after = session.anchors["answer", 0]
    assert (before.state, after.state) == (State.DIFFERS, State.VERBATIM)


def test_faults_in_files_and_in_copies_are_kept_together(session: Session, tmp_path: Path) -> None:
    assert session.problems == ()
    (tmp_path / "case.yaml").write_text(TIMELINE.replace("2024-03-04", "2024-03-44"), encoding="utf-8")
    (tmp_path / "gazette.txt").unlink()
    facts = read_facts([tmp_path / "case.yaml"])
    assert len(facts.problems) >= 2
    assert {problem.place.path.name for problem in facts.problems} >= {"case.yaml"}


def test_only_what_takes_long_to_read_counts_as_large(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(SOURCE_TEXT)
    (tmp_path / "picture.png").write_bytes(b"x" * 900_000)
    assert not is_large([tmp_path])
    (tmp_path / "large.yml").write_bytes(b"#" * 900_000)
    assert is_large([tmp_path])
    assert is_large([tmp_path / "large.yml"])
    assert not is_large([tmp_path / "gone"])


# Filter and selection


def test_a_filter_that_is_there_already_tells_nobody(session: Session) -> None:
    session.set_filter(Filter(actors=frozenset({"bob"})))
    with told(session) as counts:
        session.set_filter(Filter(actors=frozenset({"bob"})))
    assert counts == {}


def test_a_selection_that_the_filter_keeps_is_not_told_of(session: Session) -> None:
    session.select("case")
    with told(session) as counts:
        session.set_filter(Filter(actors=frozenset({"bob"})))
    assert counts["selection_changed"] == 0
    assert session.state.selected_id == "case"


def test_a_selection_that_the_filter_withholds_is_let_go(session: Session) -> None:
    session.select("answer")
    with told(session) as counts:
        session.set_filter(Filter(actors=frozenset({"ann"})))
    assert counts["selection_changed"] == 1
    assert session.selected is None


def test_clearing_keeps_whether_any_or_all_are_asked_for(session: Session) -> None:
    session.set_filter(Filter(actors=frozenset({"ann"}), match_all=True, words="x"))
    session.clear_filter()
    assert session.state.filter == Filter(match_all=True)
    assert len(session.content.rows) == 3


def test_a_fitted_view_follows_the_filter_and_another_does_not(session: Session) -> None:
    whole = session.viewport
    session.set_filter(Filter(words="answers"))
    assert session.viewport != whole
    session.clear_filter()
    assert session.viewport == whole
    session.pan(10)
    moved = session.viewport
    session.set_filter(Filter(words="answers"))
    assert session.viewport == moved


def test_selecting_tells_once_and_the_same_again_nothing(session: Session) -> None:
    with told(session) as counts:
        session.select("case")
        session.select("case")
    assert counts == {"selection_changed": 1}
    assert session.selected is not None
    assert session.selected_row == session.table.row_of["case"]


def test_an_event_that_is_not_there_is_no_selection(session: Session) -> None:
    session.select("case")
    session.select("nonsense")
    assert session.state.selected_id == ""
    assert session.selected_row == -1


def test_selecting_what_the_filter_withholds_clears_it_first(session: Session) -> None:
    session.set_filter(Filter(actors=frozenset({"bob"})))
    session.select("old")
    assert session.state.filter.is_empty
    assert session.state.selected_id == "old"


def test_an_event_out_of_view_is_revealed_and_one_in_view_moves_nothing(session: Session) -> None:
    session.select_and_reveal("case")
    assert session.state.is_fitted
    session.pan(1e6)
    away = session.viewport
    session.select_and_reveal("answer")
    x = session.viewport.x(session.table.left[session.table.row_of["answer"]])
    assert 0 < x < session.viewport.width_px
    assert session.viewport.seconds_per_px == away.seconds_per_px


def test_neighbours_are_those_that_the_filter_lets_through(session: Session) -> None:
    session.set_filter(Filter(actors=frozenset({"bob"})))
    walked = []
    for _ in range(3):
        session.select_neighbour(1)
        walked.append(session.state.selected_id)
    assert walked == ["case", "answer", "case"]
    session.select_neighbour(-1)
    assert session.state.selected_id == "answer"


# View


def test_zooming_and_panning_are_by_hand_and_fit_takes_that_back(session: Session) -> None:
    fitted = session.viewport
    session.zoom(2.0)
    assert not session.state.is_fitted
    session.pan(33)
    session.fit()
    assert session.viewport == fitted
    assert session.state.is_fitted


def test_a_wider_window_shows_more_of_a_fitted_view_and_the_same_span_of_another(session: Session) -> None:
    session.resize_plot(1000.0)
    fitted = session.viewport
    session.resize_plot(500.0)
    assert session.viewport.width_px == 500.0
    session.resize_plot(1000.0)
    assert session.viewport == fitted
    session.zoom(4.0)
    span = (session.viewport.left, session.viewport.right)
    session.resize_plot(700.0)
    assert (session.viewport.left, session.viewport.right) == pytest.approx(span)


def test_a_size_that_is_none_or_the_same_changes_nothing(session: Session) -> None:
    session.resize_plot(600.0)
    with told(session) as counts:
        session.resize_plot(600.0)
        session.resize_plot(0.0)
    assert counts == {}


def test_scrolling_never_goes_above_the_first_lane(session: Session) -> None:
    session.scroll_to(-40.0)
    assert session.state.scroll_y == 0.0
    session.scroll_to(40.0)
    with told(session) as counts:
        session.scroll_to(40.0)
    assert counts == {}
    session.fit()
    assert session.state.scroll_y == 0.0


def test_zooming_to_an_undated_event_or_to_none_stays(session: Session) -> None:
    before = session.viewport
    session.zoom_to_event("old")
    session.zoom_to_event("nonsense")
    session.zoom_to_rows((session.table.row_of["old"],))
    assert session.viewport == before


# Flights


def test_a_flight_is_eased_and_lands_where_it_was_going(flying: tuple[Session, Clock], qtbot: QtBot) -> None:
    session, clock = flying
    start, scale = session.viewport, session.viewport.seconds_per_px
    session.zoom(4.0)
    assert session.viewport == start
    assert session.target.seconds_per_px == pytest.approx(scale / 4)
    clock.now += EASE_S / 2
    with qtbot.waitSignal(session.view_changed):
        pass
    assert scale / 4 < session.viewport.seconds_per_px < scale / 2  # more than half way in half the time
    clock.now += EASE_S
    qtbot.waitUntil(lambda: session.viewport == session.target)
    assert session.viewport.seconds_per_px == pytest.approx(scale / 4)


def test_steps_taken_in_flight_add_up(flying: tuple[Session, Clock], qtbot: QtBot) -> None:
    session, clock = flying
    scale = session.viewport.seconds_per_px
    for _ in range(3):
        session.zoom(2.0)
    clock.now += 1
    qtbot.waitUntil(lambda: session.viewport == session.target)
    assert session.viewport.seconds_per_px == pytest.approx(scale / 8)


def test_a_hand_stops_a_flight(flying: tuple[Session, Clock], qtbot: QtBot) -> None:
    session, clock = flying
    session.zoom(4.0)
    clock.now += EASE_S / 2
    with qtbot.waitSignal(session.view_changed):
        pass
    held = session.viewport
    session.pan(10)
    assert session.target == session.viewport == held.panned(10)
    clock.now += 1
    with told(session) as counts:
        qtbot.wait(40)
    assert counts == {}


def test_a_flight_to_where_it_goes_already_is_none(flying: tuple[Session, Clock]) -> None:
    session, _ = flying
    session.fly_to(session.viewport)
    assert session.target == session.viewport


def test_a_flight_to_fit_ends_fitted(flying: tuple[Session, Clock], qtbot: QtBot) -> None:
    session, clock = flying
    fitted = session.viewport
    session.show_view(replace(fitted, seconds_per_px=fitted.seconds_per_px / 3))
    session.fit()
    clock.now += EASE_S / 3
    with qtbot.waitSignal(session.view_changed):
        pass
    clock.now += 1
    qtbot.waitUntil(lambda: session.viewport == session.target)
    assert session.viewport == fitted
    assert session.state.is_fitted


def test_a_filter_or_other_facts_end_a_flight_at_once(flying: tuple[Session, Clock], tmp_path: Path) -> None:
    session, _ = flying
    session.zoom(4.0)
    session.open([tmp_path / "case.yaml"])
    assert session.target == session.viewport
    assert session.state.is_fitted


def test_another_way_of_laying_out_is_told_and_one_by_other_dates_is_fitted(session: Session) -> None:
    session.select("case")
    session.zoom(20.0)
    with told(session) as counts:
        session.set_display(Display(all_links=True))
        assert counts == {"view_changed": 1}
        assert not session.state.is_fitted
        session.set_display(Display(all_links=True, known_when=True))
    assert counts["filtered"] == counts["selection_changed"] == 1
    assert session.state.is_fitted
    assert session.selected is not None
    assert session.selected.id == "case"
    assert session.table.is_by_publication
    session.set_display(Display())
    assert not session.table.is_by_publication


def test_facts_read_again_stay_laid_out_by_publication(session: Session, tmp_path: Path) -> None:
    session.set_display(Display(known_when=True))
    session.reload(read_facts([tmp_path / "case.yaml"]))
    assert session.table.is_by_publication
    session.open([tmp_path / "case.yaml"])
    assert session.table.is_by_publication


def test_the_table_by_time_is_kept_for_the_way_back_with_the_texts_at_hand_then(
    session: Session, tmp_path: Path
) -> None:
    by_time = session.table
    session.set_display(Display(known_when=True))
    session.set_display(Display())
    assert session.table is by_time
    session.set_display(Display(known_when=True))
    (tmp_path / "letter.txt").write_text("Il a écrit la semaine dernière.", encoding="utf-8")
    session.texts.lend("letter", tmp_path / "letter.txt")
    assert session.table.is_by_publication
    assert "letter" in session.table.copies
    session.set_display(Display())
    assert "letter" in session.table.copies


def test_very_many_events_are_laid_out_by_publication_once(session: Session) -> None:
    session.show_facts(Facts((), in_columns(session.timeline), (), {}))
    session.set_display(Display(known_when=True))
    by_publication = session.table
    session.set_display(Display())
    session.set_display(Display(known_when=True))
    assert session.table is by_publication
