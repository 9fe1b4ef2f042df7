from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.store.table import build_table
from timeline_app.store.texts import texts_of


def test_an_event_is_found_by_all_that_is_said_of_it() -> None:
    event = an_event(
        "deal",
        title="Thé à Paris",
        summary="A sum was named.",
        actors=["ann"],
        tags=["money"],
        excerpts=[an_excerpt("quatre-vingts milliards", source="gazette")],
    )
    texts = texts_of(build_table(a_timeline(an_event("other"), event, names={"ann": "Anne-Élise"})))
    for word in ("the a paris", "a sum", "money", "milliards", "anne-elise", "ann", "the gazette"):
        assert len(texts.rows_with(word)) == 1, word


def test_rows_come_once_each_and_in_their_order() -> None:
    events = [
        an_event(f"e{day}", date=f"2024-03-0{day}", title="x x x" if day != 2 else "y") for day in (3, 2, 1)
    ]
    texts = texts_of(build_table(a_timeline(*events)))
    assert texts.rows_with("x") == [0, 2]
    assert texts.rows_with("z") == []


def test_a_phrase_is_not_found_across_two_texts() -> None:
    table = build_table(a_timeline(an_event("a", title="one", summary="two"), an_event("b", title="three")))
    assert texts_of(table).rows_with("one two") == []
    assert texts_of(table).rows_with("two three") == []


def test_a_table_without_events_has_no_words() -> None:
    assert texts_of(build_table(a_timeline())).rows_with("x") == []
