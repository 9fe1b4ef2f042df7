from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event
from timeline_app.model.event import Status
from timeline_app.store.finding import having
from timeline_app.store.query import Query, understand
from timeline_app.store.search import parse
from timeline_app.store.table import build_table


def test_nothing_asked_is_had_by_all() -> None:
    assert having(Query(), build_table(a_timeline(an_event()))).tolist() == [True]


def test_an_empty_table_has_no_flags() -> None:
    table = build_table(a_timeline())
    assert having(understand("x before:2024 -after:1999", table), table).tolist() == []


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
    included = having(understand(term.written, table), table)
    excluded = having(understand(replace(term, is_excluded=True).written, table), table)
    assert (included ^ excluded).all()
