"""What a search may become while it is typed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app import words
from timeline_app.store.completing import MOST, complete
from timeline_app.store.query import understand
from timeline_app.store.search import KEYS, parse
from timeline_app.store.table import EventTable, build_table


def a_table() -> EventTable:
    timeline = a_timeline(
        an_event("suit", actors=["musk", "openai"], tags=["lawsuit", "open source"], excerpts=[an_excerpt()]),
        names={"musk": "Elon Musk", "openai": "OpenAI", "emu": "Émile Munch"},
    )
    sources = {id: replace(source, title="Le Grand Journal") for id, source in timeline.sources.items()}
    return build_table(replace(timeline, sources=sources))


TABLE = a_table()


def terms(typed: str, cursor: int = -1, language: str = "en") -> list[str]:
    at = len(typed) if cursor < 0 else cursor
    return [each.term for each in complete(typed, at, TABLE, language=language)]


def test_an_empty_box_offers_earlier_searches_and_the_keys() -> None:
    offered = complete("", 0, TABLE, ["musk", "tag:lawsuit"])
    assert [(each.typed, each.kind) for each in offered][:2] == [
        ("musk", "recent"),
        ("tag:lawsuit", "recent"),
    ]
    assert [each.term for each in offered][2:] == [f"{key}:" for key in KEYS]


def test_many_earlier_searches_leave_room_for_keys() -> None:
    offered = complete("", 0, TABLE, [f"word{i}" for i in range(20)])
    assert len(offered) == MOST
    assert offered[-1].kind == "key"


def test_a_word_may_become_a_key_or_a_name() -> None:
    assert terms("a") == ["actor:", "after:"]
    assert terms("mu") == ['actor:"Elon Musk"', 'actor:"Émile Munch"']
    assert terms("-law") == ["-tag:lawsuit"]
    assert terms("emile") == ['actor:"Émile Munch"']


def test_after_a_key_its_values_are_offered_those_that_begin_so_first() -> None:
    assert terms("actor:e") == ['actor:"Elon Musk"', 'actor:"Émile Munch"', "actor:OpenAI"]
    assert terms('tag:"open s') == ['tag:"open source"']
    assert terms("status:") == ["status:occurred", "status:announced", "status:alleged", "status:disputed"]
    assert terms("after:20") == []


def test_a_source_is_offered_by_its_id_with_its_title_beside_it() -> None:
    (offered,) = complete("source:journal", 14, TABLE)
    assert (offered.term, offered.name) == ("source:paper", "Le Grand Journal")


def test_what_is_behind_the_cursor_stays() -> None:
    (offered,) = complete("tag:law musk", 7, TABLE)
    assert offered.typed == "tag:lawsuit musk"
    assert offered.cursor == len("tag:lawsuit ")


def test_what_would_change_nothing_is_not_offered() -> None:
    assert terms("tag:lawsuit") == []
    assert terms("tag:lawsuit ") == []


def test_keys_and_statuses_are_offered_in_the_language_in_use() -> None:
    with words.using("fr"):
        assert terms("ac", language="fr") == ["acteur:"]
        assert terms("statut:an", language="fr") == ["statut:annoncé"]
        assert terms("acteur:musk", language="fr") == ['acteur:"Elon Musk"']


@pytest.mark.parametrize("typed", ["actor:m", "-tag:o", "source:g", "status:d", "mu", "op"])
def test_each_name_that_is_offered_is_understood(typed: str) -> None:
    offered = complete(typed, len(typed), TABLE)
    assert offered
    for each in offered:
        if each.kind != "key":
            assert not understand(each.typed, TABLE).faults


@given(st.text(max_size=20), st.integers(0, 20))
def test_whatever_is_typed_only_the_term_at_the_cursor_is_replaced(typed: str, at: int) -> None:
    cursor = min(at, len(typed))
    for each in complete(typed, cursor, TABLE):
        assert each.cursor <= len(each.typed)
        if typed.strip():
            assert each.typed.endswith(typed[cursor:].lstrip())
            assert len(parse(each.typed)) >= 1
