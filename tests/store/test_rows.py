import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.filter import Filter
from timeline_app.store.picked import Picked
from timeline_app.store.query import understand
from timeline_app.store.rows import hits, let_through, together
from timeline_app.store.table import build_table

TABLE = build_table(
    a_timeline(an_event("b", date="2024", actors=["bob"]), an_event("a", date="1999", actors=["ann"]))
)


def test_rows_come_in_the_order_of_time() -> None:
    assert list(let_through(Filter(), TABLE)) == [0, 1]
    assert list(let_through(Filter(actors=frozenset(["bob"])), TABLE)) == [1]
    assert list(let_through(Filter(actors=frozenset(["nobody"])), TABLE)) == []


def test_any_or_all_without_actors_is_no_filter() -> None:
    assert list(let_through(Filter(match_all=True), TABLE)) == [0, 1]


def test_without_a_filter_numpy_is_not_imported() -> None:
    code = (
        "import sys\n"
        "from tests.makers import a_timeline, an_event\n"
        "from timeline_app.store.filter import Filter\n"
        "from timeline_app.store.rows import let_through\n"
        "from timeline_app.store.table import build_table\n"
        "let_through(Filter(), build_table(a_timeline(an_event())))\n"
        "print('numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@given(st.frozensets(st.sampled_from(["ann", "bob", "nobody"])))
def test_events_in_columns_are_let_through_like_others(actors: frozenset[str]) -> None:
    bulk = build_table(in_columns(TABLE.timeline))
    chosen = Filter(actors=actors)
    assert list(let_through(chosen, bulk)) == list(let_through(chosen, TABLE))
    query = understand("actor:ann", TABLE)
    assert list(hits(query, bulk)) == list(hits(query, TABLE)) == [0]


def test_all_of_very_many_rows_are_a_range_and_some_of_them_picked() -> None:
    bulk = build_table(in_columns(TABLE.timeline))
    assert let_through(Filter(), bulk) == range(2)
    assert isinstance(let_through(Filter(actors=frozenset(["bob"])), bulk), Picked)


def test_rows_of_several_parts_come_together_each_once() -> None:
    assert list(together([(3, 1), range(2, 4), ()])) == [1, 2, 3]
    many = together([range(4000, 9000), range(5000), [9500]])
    assert len(many) == 9001
    assert (many[0], many[-1]) == (0, 9500)
