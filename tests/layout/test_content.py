"""What a picture tells: lanes, words, numbers of sources."""

import pytest

from tests.layout.scenes import RULER, a_content
from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app import words
from timeline_app.layout.content import Content, count_words, flat, status_in_words
from timeline_app.model.event import Status
from timeline_app.store.table import build_table


def titles(content: Content) -> list[str]:
    return [content.title(row) for row in content.rows]


def test_each_actor_with_a_dated_event_has_a_lane_in_the_order_of_the_file() -> None:
    content = a_content(
        an_event("one", actors=["bob", "ann"]),
        an_event("two", date="2024-03-06"),
        an_event("three", date="", actors=["cy"]),
        names={"ann": "Ann", "bob": "Bob", "cy": "Cy"},
    )
    assert [(content.lane_name(actor), list(rows)) for actor, rows, *_ in content.lanes] == [
        ("Ann", [0]),
        ("Bob", [0]),
        ("No actor", [1]),
    ]
    assert content.lanes_of(0) == (1, 0)
    assert content.lanes_of(1) == (2,)


def test_undated_events_come_by_importance() -> None:
    content = a_content(
        an_event("dated"), an_event("minor", date="", importance=1), an_event("major", date="", importance=5)
    )
    assert [content.table.events[row].id for row in content.undated] == ["major", "minor"]
    assert len(content.dated) == 1


def test_the_extent_is_that_of_what_is_let_through() -> None:
    table = build_table(a_timeline(an_event("a", date="2024-03-05"), an_event("b", date="2020")))
    row = table.row_of["a"]
    content = Content(table, (row,), "en", RULER)
    assert content.extent == (table.left[row], table.right[row])
    assert Content(table, (), "en", RULER).extent is None


@pytest.mark.parametrize(
    ("event", "title"),
    [
        (an_event(title="Plain"), "Plain"),
        (an_event(title="Planned", status=Status.ANNOUNCED), "Planned (announced)"),
        (an_event(title="Said", status=Status.ALLEGED), "Said (alleged)"),
        (an_event(title="Denied", status=Status.DISPUTED), "Denied (disputed)"),
        (an_event(title="Perhaps", date="2024-03?"), "Perhaps ?"),
        (an_event(title="Both", date="2024-03%"), "Both ?"),
        (an_event(title="Quoted", excerpts=[an_excerpt()]), "Quoted ¹"),
        (
            an_event(
                title="Twice",
                excerpts=[an_excerpt(source="a"), an_excerpt(source="b"), an_excerpt(source="a")],
            ),
            "Twice ¹\u2009²",
        ),
        (an_event(title="two\nlines\t<b>"), "two lines <b>"),
    ],
)
def test_a_title_says_what_its_mark_cannot(event: object, title: str) -> None:
    assert titles(a_content(event)) == [title]  # type: ignore[arg-type]


def test_sources_are_numbered_in_the_order_of_the_file_and_only_those_used() -> None:
    table = build_table(
        a_timeline(
            an_event("late", date="2025", excerpts=[an_excerpt(source="first")]),
            an_event("early", date="2020", excerpts=[an_excerpt(source="second")]),
        )
    )
    everything = Content(table, table.all_rows, "en", RULER)
    assert everything.source_numbers == {"first": 1, "second": 2}
    early = Content(table, (table.row_of["early"],), "en", RULER)
    assert early.source_numbers == {"second": 1}
    assert titles(early) == ["early ¹"]


def test_words_are_measured_and_name_the_phrase_that_gives_the_date() -> None:
    content = a_content(an_event(title="Suit", date="2024-03", excerpts=[an_excerpt(phrase="last\nmonth")]))
    made = content.words(0)
    assert made.title == "Suit ¹"
    assert made.detail == "March 2024 (“last month”)"
    assert made.title_px == 7 * len(made.title)
    assert made.width(True) == 7 * len(made.detail)
    assert made.width(False) == 7 * len(made.title)


def test_an_approximate_date_is_said_even_where_no_date_is() -> None:
    made = a_content(an_event(title="Born", date="1492~")).words(0)
    assert made.line(False) == "Born, about"
    assert made.line(True) == "Born"
    assert "about 1492" in made.detail


def test_words_are_elided_to_their_room_and_kept() -> None:
    content = a_content(an_event(title="A very long title indeed", date="2024-03-05"))
    short = content.words_within(0, 70.0)
    assert short.title == "A very lo…" or short.title.endswith("…")
    assert max(short.title_px, short.detail_px) <= 70.0
    assert content.words_within(0, 70.0) is short
    assert content.words_within(0, 1000.0) is content.words(0)
    content.forget()
    assert content.words_within(0, 70.0) == short


def test_a_lane_says_how_many_of_its_events_are_in_view() -> None:
    assert count_words(3, 3) == "3 events"
    assert count_words(1, 1) == "1 event"
    assert count_words(1, 3) == "1 of 3 events"
    assert count_words(1000, 2000) == "1,000 of 2,000 events"


def test_words_follow_the_language() -> None:
    with words.using("fr"):
        assert status_in_words(Status.ANNOUNCED) != "announced"
        assert a_content(an_event(date="2024-03"), language="fr").words(0).detail == "mars 2024"


def test_a_flat_text_has_one_line_and_no_hidden_letters() -> None:
    assert flat("a\n b\u202ec\u0000\u2028d  e\u00adf") == "a b c d e f"
    assert flat("naïve – “quoted” 東京") == "naïve – “quoted” 東京"


def test_contents_have_the_same_events_whatever_their_lanes() -> None:
    table = build_table(a_timeline(an_event("a"), an_event("b")))
    whole = Content(table, table.all_rows, "en", RULER)
    assert whole.has_same_events(Content(table, range(2), "en", RULER))
    assert not whole.has_same_events(Content(table, [0], "en", RULER))
    assert not whole.has_same_events(Content(table, table.all_rows, "fr", RULER))
    assert not whole.has_same_events(None)
