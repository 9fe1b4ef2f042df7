"""Events as lines of a table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.layout.content import Content
from timeline_app.layout.listing import Cell, Column, Listing, Sort
from timeline_app.model.event import Basis, Event, Status
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.store.table import build_table


def a_listing(
    *events: Event,
    states: Mapping[tuple[str, int], State] | None = None,
    rows: Sequence[int] | None = None,
    names: dict[str, str] | None = None,
) -> Listing:
    table = build_table(a_timeline(*events, names=names))
    content = Content(table, table.all_rows if rows is None else rows, "en", FixedRuler())
    return Listing(content, {key: Anchor(state) for key, state in (states or {}).items()})


def cell(listing: Listing, event_id: str, column: Column) -> Cell:
    return listing.cell(listing.content.table.row_of[event_id], column)


def ids(listing: Listing, *sorts: Sort) -> list[str]:
    return [listing.event(row).id for row in listing.ordered(sorts)]


# What cells say


def test_a_date_is_said_in_words_with_a_capital() -> None:
    listing = a_listing(an_event("a", date="[2024-02-19..2024-03-24]"))
    assert cell(listing, "a", Column.DATE).text == "Between 19 February and 24 March 2024"


def test_an_event_without_a_date_says_so() -> None:
    listing = a_listing(an_event("a", date=""))
    assert cell(listing, "a", Column.DATE) == Cell("No date in the source", "muted")
    assert cell(listing, "a", Column.BASIS) == Cell("–", "muted", "no date")


@pytest.mark.parametrize(
    ("date", "title"), [("2024-03", "Talks"), ("2024-03?", "Talks ?"), ("2024-03~", "Talks, about")]
)
def test_the_title_carries_the_marks_of_an_unsure_date(date: str, title: str) -> None:
    assert cell(a_listing(an_event("a", date=date, title="Talks")), "a", Column.TITLE).text == title


def test_an_event_without_a_title_is_named_by_its_id() -> None:
    event = replace(an_event("a"), title=an_event("b", summary="").summary)
    assert cell(a_listing(event), "a", Column.TITLE).text == "a"


def test_actors_stand_in_the_order_of_the_event() -> None:
    listing = a_listing(
        an_event("a", actors=["bob", "ann"]), an_event("b"), names={"ann": "Ann", "bob": "Bob"}
    )
    assert cell(listing, "a", Column.ACTORS).text == "Bob, Ann"
    assert cell(listing, "b", Column.ACTORS) == Cell("No actor", "muted")


def test_what_is_not_known_to_have_happened_stands_out() -> None:
    listing = a_listing(an_event("a", status=Status.ALLEGED), an_event("b"))
    assert cell(listing, "a", Column.STATUS) == Cell("alleged", "warning")
    assert cell(listing, "b", Column.STATUS) == Cell("occurred", "muted")


def test_sources_have_the_numbers_of_the_picture() -> None:
    events = (
        an_event("a", excerpts=[an_excerpt(source="x")]),
        an_event("b", excerpts=[an_excerpt(source="y"), an_excerpt(source="x")]),
        an_event("c"),
    )
    listing = a_listing(*events)
    assert cell(listing, "b", Column.SOURCES).text == "2 · The y; 1 · The x"
    assert cell(listing, "c", Column.SOURCES) == Cell("no source", "muted")
    row = listing.content.table.row_of["b"]
    assert a_listing(*events[1:2], rows=[0]).cell(0, Column.SOURCES).text.startswith("1 · The y")
    assert listing.cell(row, Column.SOURCES) is listing.cell(row, Column.SOURCES)


@pytest.mark.parametrize(
    ("states", "text", "tone"),
    [
        ([State.VERBATIM], "✓ verbatim", "good"),
        ([State.VERBATIM, State.TYPOGRAPHY], "✓ typography apart, verbatim", "good"),
        ([State.VERBATIM, State.DIFFERS], "✗ differs, verbatim", "bad"),
        ([State.DIFFERS, State.MISSING, State.NO_COPY], "✗ missing, differs, no copy here", "bad"),
        ([State.VERBATIM, State.NO_COPY], "no copy here, verbatim", "muted"),
        ([], "no excerpt", "muted"),
    ],
)
def test_the_worst_state_of_the_quotes_comes_first(states: list[State], text: str, tone: str) -> None:
    event = an_event("a", excerpts=[an_excerpt()] * len(states))
    found = cell(
        a_listing(event, states={("a", index): state for index, state in enumerate(states)}),
        "a",
        Column.QUOTES,
    )
    assert (found.text, found.tone) == (text, tone)


def test_a_quote_that_was_not_judged_has_no_copy_here() -> None:
    assert cell(a_listing(an_event("a", excerpts=[an_excerpt()])), "a", Column.QUOTES).text == "no copy here"


@pytest.mark.parametrize(
    ("basis", "text", "tone"),
    [
        (Basis.STATED, "stated", ""),
        (Basis.RELATIVE, "reckoned", ""),
        (Basis.INFERRED, "inferred", ""),
        (None, "unsourced", "warning"),
    ],
)
def test_the_basis_of_a_date_is_said_in_a_word(basis: Basis | None, text: str, tone: str) -> None:
    listing = a_listing(an_event("a", excerpts=[an_excerpt(basis=basis)]))
    assert cell(listing, "a", Column.BASIS) == Cell(text, tone)


def test_the_sentence_of_a_line_says_how_sure_its_date_is_and_how_it_is_known() -> None:
    event = an_event(
        "a", date="2024-03-03", title="The case", actors=["ann"], excerpts=[an_excerpt(basis=Basis.STATED)]
    )
    assert a_listing(event, states={("a", 0): State.DIFFERS}).sentence(0) == (
        "The case. 3 March 2024, known to the day. Date stated by the source. Actors: ann. Status: occurred. "
        "Sources: 1 · The paper. Quotes: differs."
    )
    assert "No date in the source" in a_listing(an_event("a", date="")).sentence(0)


def test_a_julian_date_is_said_in_both_calendars() -> None:
    from timeline_app.chrono.span import Calendar

    span = edtf.parse("1500-02-03", Calendar.JULIAN)
    listing = a_listing(replace(an_event("a"), span=span))
    assert "Julian" in cell(listing, "a", Column.DATE).text


def test_a_date_that_sources_contradict_is_marked_and_said() -> None:
    dates = ("2024-03-05", "2024-03-08")
    event = an_event(excerpts=[an_excerpt(source=f"s{n}", date=date) for n, date in enumerate(dates)])
    marked = a_listing(event).cell(0, Column.DATE)
    assert (marked.text, marked.tone) == ("5 March 2024 ⚠", "warning")
    assert marked.spoken == "5 March 2024 · the sources contradict each other"
