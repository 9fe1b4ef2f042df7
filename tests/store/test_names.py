import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.actor import Actor
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.store.names import actor_named, source_named, tag_named

TIMELINE = a_timeline(an_event(actors=["musk", "openai"], tags=["Open Source"]), names={"musk": "Élon Musk"})


@pytest.mark.parametrize("name", ["musk", "élon musk", "ELON MUSK"])
def test_an_actor_is_found_by_id_or_name_without_case_and_accents(name: str) -> None:
    assert actor_named(name, TIMELINE) == "musk"


def test_an_unknown_actor_is_wrong_use_and_gets_the_nearest_names() -> None:
    with pytest.raises(UserError, match="Élon Musk") as caught:
        actor_named("Elon Muks", TIMELINE)
    assert caught.value.exit_status == 2


def test_a_name_that_two_have_is_refused_with_their_ids() -> None:
    both = {id: Actor(id, LocalText.plain("Smith")) for id in ("anna", "ben")}
    with pytest.raises(UserError, match="anna, ben"):
        actor_named("smith", Timeline(actors=both))


def test_a_tag_is_found_as_it_is_written() -> None:
    assert tag_named("open source", TIMELINE) == "Open Source"
    with pytest.raises(UserError, match="Open Source"):
        tag_named("open sorce", TIMELINE)


@pytest.mark.parametrize("name", ["paper", "PAPER", "the paper"])
def test_a_source_is_found_by_id_or_title(name: str) -> None:
    timeline = a_timeline(an_event(excerpts=[an_excerpt(source="paper")]))
    assert source_named(name, timeline) == "paper"
    with pytest.raises(UserError, match="paper") as caught:
        source_named("papper", timeline)
    assert caught.value.exit_status == 2


def test_a_title_that_two_sources_have_is_refused_with_their_ids() -> None:
    both = {id: Source(id, title="Minutes") for id in ("may", "june")}
    with pytest.raises(UserError, match="may, june"):
        source_named("minutes", Timeline(sources=both))
