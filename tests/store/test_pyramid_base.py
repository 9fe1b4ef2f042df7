from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.pyramid_base import base_of
from timeline_app.store.table import build_table


def test_the_most_important_have_the_lowest_ranks() -> None:
    events = [an_event(f"e{n}", importance=1 + n % 5) for n in range(40)]
    table = build_table(in_columns(a_timeline(*events)))
    base = base_of(table)
    assert sorted(base.rank.tolist()) == list(range(40))
    ranked = [table.importance[row] for row in base.row_of_rank.tolist()]
    assert ranked == sorted(ranked, reverse=True)
    assert all(base.rank[row] == rank for rank, row in enumerate(base.row_of_rank.tolist()))


def test_events_without_actors_are_nobodys() -> None:
    table = build_table(a_timeline(an_event("a", actors=["x"]), an_event("b"), an_event("c", actors=["x"])))
    base = base_of(table)
    rows = base.pairs_by_left[base.starts[base.nobody] : base.starts[base.nobody + 1]]
    assert [table.events[row].id for row in rows.tolist()] == ["b"]


def test_it_is_made_once_for_a_table() -> None:
    table = build_table(a_timeline(an_event("a")))
    assert base_of(table) is base_of(table)
