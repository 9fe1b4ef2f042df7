"""Very many lines stand in the same order as few."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt, in_columns
from timeline_app.layout import listing_ranks
from timeline_app.layout.content import Content
from timeline_app.layout.listing import Column, Listing, Sort
from timeline_app.model.event import Basis, Event, Status
from timeline_app.model.event_columns import Ragged
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.store.table import build_table

_NAMES = ["ann", "bob", "Cy", "dé"]
_LONG = "the same beginning of so many titles that "

an_event_of_any_kind = st.builds(
    lambda date, title, actors, status, sources, basis: (date, title, actors, status, sources, basis),
    st.sampled_from(["2024-03-05", "2024-03", "2023/2024", ""]),
    st.sampled_from(["a", "B", "É", _LONG + "ends", _LONG + "Ends", _LONG + "ends otherwise", _LONG, ""]),
    st.lists(st.sampled_from(_NAMES), max_size=3, unique=True),
    st.sampled_from(list(Status)),
    st.lists(st.sampled_from(["x", "y", "z"]), max_size=2, unique=True),
    st.sampled_from([None, *Basis]),
)
sorts = st.lists(st.builds(Sort, st.sampled_from(list(Column)), st.booleans()), max_size=3)


def events_of(kinds: Sequence[tuple[str, str, list[str], Status, list[str], Basis | None]]) -> list[Event]:
    return [
        an_event(
            f"e{number:02d}",
            date=date,
            title=title,
            actors=actors,
            status=status,
            excerpts=[an_excerpt(source=source, basis=basis) for source in sources],
        )
        for number, (date, title, actors, status, sources, basis) in enumerate(kinds)
    ]


def ids(listing: Listing, wanted: Sequence[Sort]) -> list[str]:
    return [listing.event(int(row)).id for row in listing.ordered(wanted)]


@given(st.lists(an_event_of_any_kind, max_size=9), sorts, st.booleans(), st.data())
def test_many_lines_stand_as_few_do(
    kinds: list[tuple[str, str, list[str], Status, list[str], Basis | None]],
    wanted: list[Sort],
    has_texts: bool,
    data: st.DataObject,
) -> None:
    few = a_timeline(*events_of(kinds))
    states = data.draw(st.lists(st.sampled_from(list(State)), min_size=18, max_size=18))
    anchors = (
        {
            (f"e{number:02d}", index): Anchor(states[2 * number + index])
            for number in range(9)
            for index in (0, 1)
        }
        if has_texts
        else {}
    )
    shown = [each.id for each in few.events if data.draw(st.booleans())]
    found = []
    for timeline in (few, in_columns(few)):
        table = build_table(timeline)
        rows = sorted(table.row_of[id] for id in shown)
        found.append(ids(Listing(Content(table, rows, "en", FixedRuler()), anchors), wanted))
    assert found[0] == found[1]


@given(st.lists(st.lists(st.integers(0, 4), max_size=5, unique=True), max_size=12))
def test_numbers_are_compared_as_words_are(rows: list[list[int]]) -> None:
    rank_of = [3, 0, 2, 1, 0]
    ranks = listing_ranks.by_names(Ragged.of(rows, list("abcde")), rank_of)
    words = [tuple(rank_of[n] for n in row) for row in rows]
    for at, one in enumerate(words):
        assert (ranks[at] == listing_ranks.NOTHING) == (not one)
        for other_at, other in enumerate(words):
            if one and other:
                assert (ranks[at] < ranks[other_at]) == (one < other)


def test_rows_in_an_order_know_where_each_stands() -> None:
    rows = listing_ranks.Ordered(np.array([4, 0, 7]))
    assert list(rows) == [4, 0, 7]
    assert rows.index(7) == 2
    assert 0 in rows
    assert 1 not in rows
    assert rows[:2] == [4, 0]
    with pytest.raises(ValueError, match="not among"):
        rows.index(5)


def test_more_ranks_than_sixteen_bits_hold_sort_as_well() -> None:
    ranks = np.array([70_000, 3, 65_536, 3, listing_ranks.NOTHING, 0], dtype=np.int32)
    rows = np.arange(6)
    assert listing_ranks.sorted_by(rows, ranks, False).tolist() == [5, 1, 3, 2, 0, 4]
    assert listing_ranks.sorted_by(rows, ranks, True).tolist() == [0, 2, 1, 3, 5, 4]


def test_lines_in_the_order_of_time_are_not_touched() -> None:
    table = build_table(in_columns(a_timeline(an_event("a"), an_event("b"))))
    listing = Listing(Content(table, table.all_rows, "en", FixedRuler()), {})
    assert isinstance(listing.ordered([Sort(Column.DATE)]), range)
