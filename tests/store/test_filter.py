import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.store.facet import Facet
from timeline_app.store.facets import count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

TABLE = build_table(
    a_timeline(
        an_event(
            "suit",
            actors=["musk", "openai"],
            tags=["law"],
            date="2024-01",
            excerpts=[an_excerpt(source="s1")],
        ),
        an_event("mail", actors=["openai", "musk"], tags=["mail", "law"], date="2024-02"),
        an_event(
            "grok",
            actors=["xai", "musk"],
            tags=["code"],
            date="2024-03",
            excerpts=[an_excerpt("Grok s'ouvre")],
        ),
        an_event("gemma", actors=["google"], tags=["code"], date="2024-04", title="L'été de Gemma"),
    )
)


def ids(**asked: object) -> list[str]:
    chosen = Filter(**{k: frozenset(v) if isinstance(v, list) else v for k, v in asked.items()})  # type: ignore[arg-type]
    return [TABLE.events[row].id for row in let_through(chosen, TABLE)]


def test_an_empty_filter_lets_everything_through() -> None:
    assert ids() == ["suit", "mail", "grok", "gemma"]
    assert Filter().is_empty


def test_any_of_the_actors_or_all_of_them() -> None:
    assert ids(actors=["openai", "google"]) == ["suit", "mail", "gemma"]
    assert ids(actors=["musk", "xai"], match_all=True) == ["grok"]


def test_withheld_actors_and_tags_are_kept_out() -> None:
    assert ids(not_actors=["musk"]) == ["gemma"]
    assert ids(not_tags=["law"]) == ["grok", "gemma"]
    assert Filter(not_tags=frozenset(["law"])).withholds


def test_tags_are_any_of_them_and_join_the_actors() -> None:
    assert ids(tags=["mail", "code"]) == ["mail", "grok", "gemma"]
    assert ids(tags=["code"], actors=["musk"]) == ["grok"]


def test_sources_filter_too() -> None:
    assert ids(sources=["s1"]) == ["suit"]


def test_words_are_found_without_case_or_accents_in_titles_and_excerpts() -> None:
    assert ids(words="ETE gemma") == ["gemma"]
    assert ids(words="grok s’ouvre") == ["grok"]
    assert ids(words="musk -grok") == ["suit", "mail"]


def test_clearing_keeps_any_or_all() -> None:
    assert Filter(actors=frozenset(["a"]), match_all=True, words="x").cleared() == Filter(match_all=True)


def test_only_this_actor_asked_twice_lets_go_again() -> None:
    chosen = Filter(actors=frozenset(["a", "b"])).with_only(Facet.ACTORS, "b")
    assert chosen.actors == {"b"}
    assert chosen.with_only(Facet.ACTORS, "b").actors == frozenset()


def test_counts_of_any_say_what_ticking_would_show() -> None:
    facets = count_facets(Filter(actors=frozenset(["google"])), TABLE)
    assert facets[Facet.ACTORS] == {"musk": 3, "openai": 2, "xai": 1, "google": 1}
    assert facets[Facet.TAGS] == {"code": 1}


def test_counts_of_all_say_what_would_remain() -> None:
    facets = count_facets(Filter(actors=frozenset(["openai"]), match_all=True), TABLE)
    assert facets[Facet.ACTORS] == {"musk": 2, "openai": 2}


names = st.frozensets(st.sampled_from(["musk", "openai", "xai", "google"]))
tags = st.frozensets(st.sampled_from(["law", "mail", "code"]))
filters = st.builds(Filter, actors=names, match_all=st.booleans(), not_actors=names, tags=tags, not_tags=tags)


@given(filters)
def test_the_columns_agree_with_each_event_asked_by_itself(chosen: Filter) -> None:
    rows = set(let_through(chosen, TABLE))
    for row, event in enumerate(TABLE.events):
        who, what = set(event.actor_ids), set(event.tags)
        asked = chosen.actors
        by_actor = not asked or (asked <= who if chosen.match_all else bool(asked & who))
        by_tag = not chosen.tags or bool(chosen.tags & what)
        assert (row in rows) == (
            by_actor and by_tag and not chosen.not_actors & who and not chosen.not_tags & what
        )


@pytest.mark.parametrize("facet", Facet)
def test_asking_for_what_was_withheld_turns_it_round(facet: Facet) -> None:
    withheld = Filter().with_excluded_toggled(facet, "v")
    assert not withheld.included(facet)
    assert withheld.excluded(facet) == {"v"}
    assert withheld.withholds
    assert withheld.concerns(facet)
    asked = withheld.with_toggled(facet, "v")
    assert asked.included(facet) == {"v"}
    assert not asked.withholds
    assert asked.with_excluded_toggled(facet, "v") == withheld
    assert withheld.with_excluded_toggled(facet, "v").is_empty


def test_one_facet_is_cleared_and_the_others_stay() -> None:
    chosen = Filter().with_toggled(Facet.TAGS, "law").with_excluded_toggled(Facet.SOURCES, "s1")
    assert chosen.without(Facet.SOURCES) == Filter(tags=frozenset(["law"]))
    assert not chosen.without(Facet.SOURCES).concerns(Facet.SOURCES)


def test_only_this_value_lets_go_of_what_was_withheld() -> None:
    chosen = Filter(not_actors=frozenset(["a"])).with_only(Facet.ACTORS, "b")
    assert chosen == Filter(actors=frozenset(["b"]))


def test_status_certainty_and_sources_are_asked_for_and_withheld() -> None:
    assert ids(certainties=["bracket"]) == ["suit", "mail", "grok", "gemma"]
    assert ids(not_statuses=["occurred"]) == []
    assert ids(not_sources=["s1"]) == ["mail", "grok", "gemma"]
    assert ids(corroborations=["none"]) == ["mail", "gemma"]
