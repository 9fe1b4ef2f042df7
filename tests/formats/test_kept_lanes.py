"""Where the arrangement of lanes is kept, and which goes first."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats import beside
from timeline_app.formats.kept_lanes import from_json, keep, lanes_of, to_json
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError

BOB_FIRST = Arrangement(order=("bob", "ann"))
ids = st.text(min_size=1, max_size=6)
groups = st.dictionaries(ids, st.booleans(), max_size=3).map(
    lambda named: tuple(
        Group(name, (f"{index}", f"{index}b"), open) for index, (name, open) in enumerate(named.items())
    )
)
arrangements = st.builds(
    Arrangement,
    order=st.lists(ids, unique=True).map(tuple),
    groups=groups,
    hidden=st.frozensets(ids),
    pinned=st.frozensets(ids),
    colours=st.dictionaries(ids, st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)).map(
        lambda d: tuple(d.items())
    ),
)


@given(arrangements)
def test_what_is_kept_is_what_is_read_again(lanes: Arrangement) -> None:
    assert from_json(to_json(lanes), Path("case.view.json")) == (lanes, ())


def test_what_stands_beside_the_timeline_goes_before_what_it_says(tmp_path: Path) -> None:
    written = Timeline(lanes=Arrangement(hidden=frozenset({"ann"})))
    assert lanes_of([tmp_path], written).lanes == written.lanes
    keep([tmp_path], BOB_FIRST, written)
    assert lanes_of([tmp_path], written).lanes == BOB_FIRST


def test_nothing_is_kept_where_there_is_nothing_to_keep(tmp_path: Path) -> None:
    keep([tmp_path], AS_IN_THE_FILE, Timeline())
    assert list(tmp_path.iterdir()) == []
    keep([tmp_path], BOB_FIRST, Timeline())
    keep([tmp_path], AS_IN_THE_FILE, Timeline())
    assert list(tmp_path.iterdir()) == []


def test_a_timeline_s_own_lanes_can_be_undone_beside_it(tmp_path: Path) -> None:
    written = Timeline(lanes=BOB_FIRST)
    keep([tmp_path], AS_IN_THE_FILE, written)
    assert lanes_of([tmp_path], written).lanes == AS_IN_THE_FILE


def test_other_parts_stay(tmp_path: Path) -> None:
    beside.keep([tmp_path], "filters", [1])
    keep([tmp_path], BOB_FIRST, Timeline())
    assert beside.read([tmp_path]).parts["filters"] == [1]


@pytest.mark.parametrize("value", [3, [], "x", {"order": {}}, {"groups": [3]}, {"colours": {"a": None}}])
def test_what_nobody_could_have_meant_is_said_and_does_no_harm(tmp_path: Path, value: object) -> None:
    beside.keep([tmp_path], "lanes", value)
    kept = lanes_of([tmp_path], Timeline())
    assert kept.lanes == AS_IN_THE_FILE
    assert {problem.place.path for problem in kept.problems} == {beside.place([tmp_path])}


def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        keep([tmp_path / "gone" / "case.yaml"], BOB_FIRST, Timeline())


def test_nothing_opened_has_no_lanes() -> None:
    assert lanes_of([], Timeline()) == (AS_IN_THE_FILE, ())
