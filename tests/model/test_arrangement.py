"""How lanes are arranged, step by step."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group

KNOWN = ("ann", "bob", "cy", "dee")
ids = st.sampled_from((*KNOWN, "gone"))


def test_at_first_lanes_are_in_the_order_of_the_file() -> None:
    assert AS_IN_THE_FILE.ordered(KNOWN) == KNOWN


def test_a_lane_is_moved_before_another_or_to_the_end() -> None:
    assert AS_IN_THE_FILE.moved(["cy"], "ann", KNOWN).ordered(KNOWN) == ("cy", "ann", "bob", "dee")
    assert AS_IN_THE_FILE.moved(["ann"], "", KNOWN).ordered(KNOWN) == ("bob", "cy", "dee", "ann")
    assert AS_IN_THE_FILE.moved(["ann"], "ann", KNOWN) is AS_IN_THE_FILE


def test_who_comes_to_the_file_later_follows_those_placed_by_hand() -> None:
    moved = AS_IN_THE_FILE.moved(["bob"], "ann", ("ann", "bob"))
    assert moved.ordered(("new", "ann", "bob")) == ("bob", "ann", "new")


def test_ids_that_the_file_lacks_are_kept_and_mean_nothing() -> None:
    arranged = Arrangement(order=("gone", "bob"), hidden=frozenset({"gone"}))
    assert arranged.ordered(KNOWN) == ("bob", "ann", "cy", "dee")
    assert "gone" in arranged.moved(["dee"], "bob", KNOWN).order


def test_an_actor_is_in_one_group_at_most() -> None:
    arranged = AS_IN_THE_FILE.grouped("Court", ["ann", "bob"]).grouped("Press", ["bob"])
    assert arranged.groups == (Group("Court", ("ann",)), Group("Press", ("bob",)))


def test_a_group_takes_more_members_and_keeps_its_state() -> None:
    arranged = AS_IN_THE_FILE.grouped("Court", ["ann"]).opened("Court", True).grouped("Court", ["cy"])
    assert arranged.groups == (Group("Court", ("ann", "cy"), is_open=True),)


def test_a_group_without_members_goes() -> None:
    assert AS_IN_THE_FILE.grouped("Court", ["ann"]).ungrouped(["ann"]).groups == ()


def test_a_group_gets_another_name_unless_it_is_taken() -> None:
    arranged = AS_IN_THE_FILE.grouped("Court", ["ann"]).grouped("Press", ["bob"])
    assert arranged.renamed("Court", "Judges").group_named("Judges") == Group("Judges", ("ann",))
    assert arranged.renamed("Court", "Press") is arranged
    assert arranged.renamed("Court", "") is arranged


def test_a_member_moved_away_leaves_its_group_and_one_moved_within_stays() -> None:
    arranged = AS_IN_THE_FILE.grouped("Court", ["ann", "bob"])
    assert arranged.moved(["bob"], "ann", KNOWN).group_of("bob") is not None
    assert arranged.moved(["bob"], "dee", KNOWN).group_of("bob") is None
    assert arranged.moved(["ann", "bob"], "", KNOWN).groups == arranged.groups


def test_hiding_pinning_and_colouring_can_be_taken_back() -> None:
    arranged = AS_IN_THE_FILE.with_hidden(["ann"], True).with_pinned(["bob"], True).coloured("cy", "#aabbcc")
    assert (set(arranged.hidden), set(arranged.pinned)) == ({"ann"}, {"bob"})
    assert arranged.colour_of("cy") == "#aabbcc"
    back = arranged.with_hidden(["ann"], False).with_pinned(["bob"], False).coloured("cy", "")
    assert back == AS_IN_THE_FILE


@given(st.lists(st.tuples(st.frozensets(ids, min_size=1), ids), max_size=6))
def test_however_lanes_are_moved_each_is_there_once(moves: list[tuple[frozenset[str], str]]) -> None:
    arranged = AS_IN_THE_FILE
    for going, before in moves:
        arranged = arranged.moved(going, before, KNOWN)
        assert sorted(arranged.ordered(KNOWN)) == sorted(KNOWN)
        assert hash(arranged) == hash(Arrangement(arranged.order))


def test_five_thousand_lanes_are_put_in_order_as_few_are() -> None:
    known = [f"a{n}" for n in range(5000)]
    lanes = AS_IN_THE_FILE.grouped("Group", ["a4000", "a10"]).with_pinned(["a4999"], True)
    shown = lanes.as_shown(known)
    assert shown[:2] == ("a4999", "a0")
    assert shown[shown.index("a10") + 1] == "a4000"
    assert sorted(shown) == sorted(known)
