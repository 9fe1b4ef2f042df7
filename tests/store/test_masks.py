from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event
from timeline_app.model.event import Status
from timeline_app.store.filter import Filter
from timeline_app.store.masks import flags, mask
from timeline_app.store.query import understand
from timeline_app.store.search import parse
from timeline_app.store.table import build_table


def test_there_is_one_flag_for_each_row() -> None:
    table = build_table(a_timeline(an_event("a", tags=["x"]), an_event("b"), an_event("c", tags=["x", "y"])))
    flags = mask(Filter(tags=frozenset(["x"])), table)
    assert flags.dtype.name == "bool"
    assert {table.events[row].id for row in flags.nonzero()[0]} == {"a", "c"}


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


dates = st.sampled_from(
    ["2024", "2024-02", "2024-03-05", "[2024-02-01..2024-04-30]", "../2023", "2025/", "1999?"]
)
terms = st.sampled_from(
    [
        "a",
        '"x y"',
        "actor:ann",
        "tag:red",
        "status:alleged",
        "before:2024-02",
        "after:2023",
        "before:2025",
        "zzz",
    ]
)


@given(st.lists(st.tuples(dates, st.sampled_from(["ann", "bob"]), st.booleans()), max_size=6), terms)
def test_an_excluded_term_is_the_complement_of_the_same_included(
    facts: list[tuple[str, str, bool]], written: str
) -> None:
    anchor = an_event("anchor", actors=["ann"], tags=["red"])
    events = [
        an_event(f"e{i}", date=date, actors=[who], status=Status.ALLEGED if is_alleged else Status.OCCURRED)
        for i, (date, who, is_alleged) in enumerate(facts)
    ]
    table = build_table(a_timeline(anchor, *events))
    (term,) = parse(written)
    included = flags(understand(term.written, table), table)
    excluded = flags(understand(replace(term, is_excluded=True).written, table), table)
    assert (included ^ excluded).all()
