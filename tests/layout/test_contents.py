import gc
from weakref import ref

from tests.makers import FixedRuler, a_timeline, an_event
from timeline_app.layout import contents
from timeline_app.layout.display import PLAIN, Display
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

RULER = FixedRuler()


def test_what_was_made_last_is_given_again() -> None:
    table = build_table(a_timeline(an_event("a", actors=["x"]), an_event("b")))
    some = Filter(actors=frozenset("x"))
    one = contents.content_of(table, Filter(), "en", RULER, PLAIN)
    other = contents.content_of(table, some, "en", RULER, PLAIN)
    assert list(other.rows) == [0]
    assert other.asked_actors == {"x"}
    assert contents.content_of(table, Filter(), "en", RULER, PLAIN) is one
    assert contents.content_of(table, some, "en", RULER, PLAIN, rows=[0]) is other
    assert contents.content_of(table, some, "fr", RULER, PLAIN) is not other
    assert contents.content_of(table, some, "en", RULER, Display(folds_time=True)) is not other


def test_facts_that_were_replaced_are_let_go() -> None:
    table = build_table(a_timeline(an_event("a")))
    watched = ref(table)
    contents.content_of(table, Filter(), "en", RULER, PLAIN)
    del table
    contents.forget()
    gc.collect()
    assert watched() is None
