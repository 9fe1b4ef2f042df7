"""Lanes moved, grouped and shown again, step by step."""

from pathlib import Path

import pytest

from tests.ui.lanes import a_case
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui import lane_steps
from timeline_app.ui.facts import read_facts
from timeline_app.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = Session(QtRuler(), is_animated=False)
    session.open([a_case(tmp_path)])
    return session


def shown(session: Session) -> list[str]:
    return [session.content.stave_name(lane) for lane in session.content.lanes]


def test_a_lane_changes_places_with_its_neighbour(session: Session) -> None:
    ann, *_, dee = session.content.lanes
    assert not lane_steps.can_step(session, ann, -1)
    lane_steps.step(session, ann, 1)
    assert shown(session) == ["Bob", "Ann", "Cy", "Dee"]
    lane_steps.step(session, session.content.lanes[1], -1)
    lane_steps.step(session, dee, 1)
    assert shown(session) == ["Ann", "Bob", "Cy", "Dee"]


def test_a_member_moves_within_its_group_and_a_group_as_a_whole(session: Session) -> None:
    name = lane_steps.group_together(session, ["dee"], ["bob"])
    assert name == "Bob and Dee"
    lane_steps.toggle_group(session, name)
    assert shown(session) == ["Ann", name, "Bob", "Dee", "Cy"]
    lane_steps.step(session, session.content.lanes[2], 1)
    assert shown(session) == ["Ann", name, "Dee", "Bob", "Cy"]
    assert not lane_steps.can_step(session, session.content.lanes[3], 1)
    lane_steps.step(session, session.content.lanes[1], 1)
    assert shown(session) == ["Ann", "Cy", name, "Dee", "Bob"]


def test_two_groups_of_the_same_two_names_have_names_of_their_own(session: Session) -> None:
    lane_steps.group_together(session, ["bob"], ["ann"])
    lanes = lane_steps.lanes_now(session)
    lane_steps.arrange(session, lanes.ungrouped(["bob"]))
    assert lane_steps.group_together(session, ["ann"], ["bob"]) == "Bob and Ann"


def test_among_all_actors_one_moves_past_groups(session: Session) -> None:
    lane_steps.group_together(session, ["dee"], ["bob"])
    lane_steps.step_actor(session, "ann", 1)
    assert shown(session) == ["Bob and Dee", "Ann", "Cy"]
    lane_steps.step_actor(session, "dee", 1)
    assert shown(session) == ["Ann", "Bob and Dee", "Cy"]
    lane_steps.step_actor(session, "ann", -1)
    assert shown(session) == ["Ann", "Bob and Dee", "Cy"]


def test_hidden_lanes_come_back(session: Session) -> None:
    lane_steps.arrange(session, AS_IN_THE_FILE.with_hidden(["cy", "gone"], True))
    assert lane_steps.hidden_ids(session) == ("cy",)
    assert shown(session)[-1] == "Hidden lanes"
    lane_steps.show_hidden(session)
    assert shown(session) == ["Ann", "Bob", "Cy", "Dee"]


def test_the_lane_of_the_selected_event_is_that_of_its_label(session: Session) -> None:
    assert lane_steps.lane_of_selection(session) is None
    session.select("one")
    lane = lane_steps.lane_of_selection(session)
    assert lane is not None
    assert lane_steps.ids_of(session, lane) == ("ann",)


def test_a_reload_keeps_what_was_arranged_and_follows_what_the_file_says_anew(
    session: Session, tmp_path: Path
) -> None:
    lane_steps.arrange(session, AS_IN_THE_FILE.with_hidden(["cy"], True))
    session.reload(read_facts([tmp_path / "case.yaml"]))
    assert shown(session)[-1] == "Hidden lanes"
    text = (tmp_path / "case.yaml").read_text(encoding="utf-8")
    written = text.replace("language: en}", "language: en, lanes: {order: [dee]}}")
    (tmp_path / "case.yaml").write_text(written, encoding="utf-8")
    session.reload(read_facts([tmp_path / "case.yaml"]))
    assert shown(session) == ["Dee", "Ann", "Bob", "Cy"]
