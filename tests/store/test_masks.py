from tests.makers import a_timeline, an_event
from timeline_app.store.filter import Filter
from timeline_app.store.masks import mask
from timeline_app.store.table import build_table


def test_there_is_one_flag_for_each_row() -> None:
    table = build_table(a_timeline(an_event("a", tags=["x"]), an_event("b"), an_event("c", tags=["x", "y"])))
    flags = mask(Filter(tags=frozenset(["x"])), table)
    assert flags.dtype.name == "bool"
    assert {table.events[row].id for row in flags.nonzero()[0].tolist()} == {"a", "c"}


def test_two_tables_never_share_their_flags() -> None:
    one = build_table(a_timeline(an_event("a", actors=["ann"])))
    other = build_table(a_timeline(an_event("a", actors=["bob"])))
    chosen = Filter(actors=frozenset(["ann"]))
    assert mask(chosen, one).tolist() == [True]
    assert mask(chosen, other).tolist() == [False]


def test_an_empty_table_has_no_flags() -> None:
    assert mask(Filter(words="x"), build_table(a_timeline())).tolist() == []


def test_a_search_that_cannot_be_understood_lets_nothing_through_for_it_may_withhold() -> None:
    table = build_table(a_timeline(an_event("a", tags=["secret"]), an_event("b")))
    assert mask(Filter(words="-tag:secret"), table).tolist() == [False, True]
    assert mask(Filter(words="-tag:secrets"), table).tolist() == [False, False]
