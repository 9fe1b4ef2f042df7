"""What terms mean: names held against the timeline, dates read as people type them, faults said."""

from dataclasses import replace

import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app import words
from timeline_app.chrono import edtf
from timeline_app.model.event import Status
from timeline_app.store.query import understand
from timeline_app.store.rows import hits
from timeline_app.store.table import EventTable, build_table


@pytest.fixture
def table() -> EventTable:
    timeline = a_timeline(
        an_event("suit", date="[2024-02-19..2024-03-24]", actors=["musk", "openai"], tags=["lawsuit"]),
        an_event("mail", date="2024-03-05", actors=["openai"], tags=["open source"], excerpts=[an_excerpt()]),
        an_event("grok", date="2024-02", actors=["musk"], status=Status.ANNOUNCED),
        an_event("old", date="/2015", actors=["google"]),
        an_event("going", date="2016/..", actors=["google"], status=Status.ALLEGED),
        an_event("founding", date="", actors=["musk"]),
        names={"musk": "Elon Musk", "openai": "OpenAI", "google": "Gogol"},
    )
    actors = dict(timeline.actors)
    actors["openai"] = replace(actors["openai"], aliases=("Open AI", "Elon Musk"))
    sources = {id: replace(source, publisher="The Press") for id, source in timeline.sources.items()}
    return build_table(replace(timeline, actors=actors, sources=sources))


def found(typed: str, table: EventTable) -> set[str]:
    query = understand(typed, table)
    assert not query.faults
    return {table.events[row].id for row in hits(query, table)}


def fault(typed: str, table: EventTable) -> str:
    (one,) = understand(typed, table).faults
    return f"{one.what} {one.hint}" if one.hint else str(one.what)


def test_an_actor_is_named_by_id_name_or_alias_case_and_accents_apart(table: EventTable) -> None:
    assert found("actor:GOOGLE", table) == {"old", "going"}
    assert found("actor:gögol", table) == {"old", "going"}
    assert found('actor:"open ai"', table) == {"suit", "mail"}


def test_all_who_have_a_name_are_meant_and_a_part_does_where_nobody_has_it(table: EventTable) -> None:
    assert found('actor:"Elon Musk"', table) == {"suit", "mail", "grok", "founding"}
    assert found("actor:musk", table) == {"suit", "grok", "founding"}  # an id, so no part of another name
    assert found("actor:go", table) == {"old", "going"}


def test_tags_and_sources_have_their_keys(table: EventTable) -> None:
    assert found('tag:"open source"', table) == found("tag:source", table) == {"mail"}
    assert found("source:paper", table) == found('source:"the press"', table) == {"mail"}
    assert found("actor:musk -tag:lawsuit", table) == {"grok", "founding"}


def test_a_status_goes_by_its_name_in_every_language(table: EventTable) -> None:
    assert found("status:alleged", table) == found("status:ALLÉGUÉ", table) == {"going"}
    assert found("-status:occurred", table) == {"grok", "going"}


def test_before_is_what_can_have_begun_before_the_date_begins(table: EventTable) -> None:
    assert found("before:2024-02", table) == {"old", "going"}
    assert found("before:2024-03", table) == {"old", "going", "grok", "suit"}


def test_after_is_what_can_have_ended_after_the_date_ends(table: EventTable) -> None:
    assert found("after:2024-02", table) == {"suit", "mail", "going"}
    assert found("after:2024-03-05", table) == {"suit", "going"}
    assert found("after:2015 before:2024", table) == {"going"}


def test_excluding_a_date_leaves_what_is_surely_on_its_other_side(table: EventTable) -> None:
    assert found("-before:2024-02", table) == {"suit", "mail", "grok"}
    assert found("-after:2024-02", table) == {"old", "grok"}


def test_the_undated_are_neither_before_nor_after_nor_the_contrary(table: EventTable) -> None:
    every = found("", table)
    for date in ("before:9999", "after:0001", "-before:0001", "-after:9999"):
        assert "founding" in every - found(date, table)


def test_dates_are_read_as_people_type_them(table: EventTable) -> None:
    assert found('after:"5 March 2024"', table) == found("after:2024-03-05", table)
    with words.using("fr"):
        (condition,) = understand("avant:05/03/2024", table).conditions
        assert condition.at == edtf.parse("2024-03-05").earliest
        assert str(condition.said) == "«\u00a005/03/2024\u00a0» est compris ainsi\u00a0: 5 mars 2024."


def test_what_is_not_there_is_a_fault_with_the_nearest_names(table: EventTable) -> None:
    assert fault("actor:gugle", table) == "No actor is called “gugle”. Did you mean google, Gogol?"
    assert fault("-tag:lawsiut", table) == "No event has the tag “lawsiut”. Did you mean lawsuit?"
    assert fault("source:zzz", table).startswith("No source is called “zzz”. Did you mean")
    assert fault("status:true", table) == (
        "“true” is no status. Write one of these: occurred, announced, alleged, disputed."
    )
    assert "2024-13" in fault("before:2024-13", table)
    assert "no bound" in fault("before:../2024", table)
    assert fault("actor:", table) == (
        "Nothing stands after “actor:”. Write what you look for behind it, without a space."
    )


def test_what_is_understood_is_searched_for_beside_a_fault(table: EventTable) -> None:
    query = understand("actor:google before:20", table)
    assert len(query.conditions) == len(query.faults) == 1
    assert len(hits(query, table)) == 2
