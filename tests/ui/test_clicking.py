"""What a click on each thing of the picture does; folds and double clicks are walked through in the journeys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.layout.scenes import a_mark
from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import a_session
from timeline_app.layout.scene import NOBODY, Box, Label, Lane, TrayItem
from timeline_app.ui.clicking import click, double_click
from timeline_app.ui.facts import Facts
from timeline_app.ui.session import Session

PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def a_label(row: int) -> Label:
    return Label(row, 0, Box(0, 0, 1, 1), "", "", False)


def a_lane(actor: int) -> Lane:
    return Lane(actor, "", "", 0, 1, 0)


def test_marks_labels_and_tray_items_select_their_event(session: Session) -> None:
    row = session.table.row_of
    click(session, a_mark(rows=(row["answer"],)), PLAIN)
    assert session.state.selected_id == "answer"
    click(session, a_label(row["case"]), PLAIN)
    assert session.state.selected_id == "case"
    click(session, TrayItem((row["old"],), "", Box(0, 0, 1, 1)), PLAIN)
    assert session.state.selected_id == "old"
    click(session, None, PLAIN)
    assert session.state.selected_id == ""


def test_undated_events_behind_one_item_come_one_after_the_other(session: Session) -> None:
    rows = (session.table.row_of["old"],)
    click(session, TrayItem(rows * 2, "and 2 more", Box(0, 0, 1, 1)), PLAIN)
    assert session.state.selected_id == "old"


def test_the_head_of_a_lane_ticks_its_actor(session: Session) -> None:
    click(session, a_lane(1), PLAIN)
    click(session, a_lane(0), PLAIN)
    assert session.state.filter.actors == {"ann", "bob"}
    click(session, a_lane(1), ALT)
    assert session.state.filter.actors == {"bob"}
    click(session, a_lane(1), ALT)
    assert session.state.filter.actors == frozenset()


def test_the_head_of_the_lane_of_nobody_lets_go_and_filters_nothing(session: Session) -> None:
    session.select("case")
    click(session, a_lane(NOBODY), PLAIN)
    assert session.state.filter.is_empty
    assert session.selected is None


def test_a_double_click_zooms_to_one_event_and_to_nothing_else(session: Session) -> None:
    whole = session.viewport
    assert not double_click(session, None)
    assert not double_click(session, a_lane(0))
    assert not double_click(session, a_mark(rows=(0, 1), count="2"))
    assert session.viewport == whole
    assert double_click(session, a_label(session.table.row_of["case"]))
    assert session.viewport != whole


def test_a_click_on_a_fold_of_very_many_zooms_in_where_that_parts_them(session: Session) -> None:
    events = [an_event(f"e{n:03d}", date=f"20{n % 90 + 10}") for n in range(200)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    before = session.viewport.seconds_per_px
    click(session, a_mark(rows=tuple(range(20, 120))), PLAIN)
    assert session.viewport.seconds_per_px < before
    assert session.selected is None


def test_clicks_on_a_fold_that_no_zoom_parts_go_through_it_by_importance(session: Session) -> None:
    events = [an_event(f"e{n:03d}", importance=5 if n in (70, 90) else 2) for n in range(100)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    chosen = []
    for _each in range(3):
        click(session, a_mark(rows=tuple(range(100))), PLAIN)
        chosen.append(session.state.selected_id)
    assert chosen == ["e070", "e090", "e000"]
