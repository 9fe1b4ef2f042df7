"""Stems: where they stand, and over whom they hop."""

from tests.layout.scenes import a_content, lanes
from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.chords import MOST_IN_GAP, STEM_GAP_PX, place_stems, stem


def test_a_stem_is_solid_between_lanes_that_take_part() -> None:
    made = stem(0, 10.0, lanes(50, 50), {0: 20.0, 1: 70.0})
    assert made.solid == ((20.0, 70.0),)
    assert made.hops == ()


def test_it_hops_over_a_lane_that_does_not() -> None:
    made = stem(0, 10.0, lanes(50, 50, 50), {0: 20.0, 2: 120.0})
    assert made.solid == ((20.0, 50.0), (100.0, 120.0))
    assert made.hops == ((50.0, 100.0),)


def test_neighbouring_hops_are_one() -> None:
    made = stem(0, 10.0, lanes(50, 50, 50, 50), {0: 20.0, 3: 170.0})
    assert made.hops == ((50.0, 150.0),)
    assert made.solid == ((20.0, 50.0), (150.0, 170.0))


def test_it_touches_each_lane_that_takes_part_between_two_hops() -> None:
    made = stem(0, 10.0, lanes(50, 50, 50, 50, 50), {0: 20.0, 2: 120.0, 4: 220.0})
    assert made.hops == ((50.0, 100.0), (150.0, 200.0))
    assert any(top <= 120.0 <= bottom for top, bottom in made.solid)


def test_only_events_with_several_actors_have_one() -> None:
    content = a_content(an_event("a", actors=["ann"]), an_event("b", actors=["ann", "bob"]), an_event("c"))
    assert list(place_stems(content, DAY_S)) == [content.table.row_of["b"]]


def test_a_note_keeps_its_stem_and_brackets_give_way_within_their_extent() -> None:
    content = a_content(
        *(an_event(f"e{n}", date="[2024-02-01..2024-03-31]", actors=["ann", "bob"]) for n in range(4)),
        an_event("day", date="2024-05-05", actors=["ann", "bob"], importance=1),
    )
    stems = place_stems(content, DAY_S / 10)
    assert stems[content.table.row_of["day"]] == 0.0
    asides = [stems[content.table.row_of[f"e{n}"]] for n in range(4)]
    assert len(set(asides)) == 4
    assert all(aside % STEM_GAP_PX == 0 for aside in asides)
    assert max(map(abs, asides)) <= 59 * 10 / 2


def test_where_they_would_crowd_the_most_important_have_theirs() -> None:
    content = a_content(
        *(
            an_event(f"e{n}", date="2024-03-05", actors=["ann", "bob"], importance=1 + (n == 5))
            for n in range(6)
        )
    )
    stems = place_stems(content, DAY_S)
    assert len(stems) == MOST_IN_GAP
    assert content.table.row_of["e5"] in stems
