import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app import words
from timeline_app.layout.facet_words import asked_in_words, choice_words, heading, value_name
from timeline_app.store.facet import Facet

TIMELINE = a_timeline(
    an_event(actors=["ann"], tags=["x"], excerpts=[an_excerpt(source="paper")]), names={"ann": "Ann\nDoe"}
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_facet_and_every_choice_has_words_of_its_own(language: str) -> None:
    with words.using(language):
        assert len({heading(facet) for facet in Facet}) == len(Facet)
        for facet in Facet:
            said = [choice_words(facet, value) for value in facet.choices]
            assert len(set(said)) == len(facet.choices)
            assert all(said)
            assert asked_in_words(facet, ["that"], False)


def test_values_are_called_by_name_title_or_word_on_one_line() -> None:
    def name(facet: Facet, value: str) -> str:
        return value_name(facet, value, TIMELINE, "en")

    assert name(Facet.ACTORS, "ann") == "Ann Doe"
    assert name(Facet.SOURCES, "paper") == "The paper"
    assert name(Facet.TAGS, "x") == "x"
    assert name(Facet.STATUSES, "alleged") == "alleged"
    assert name(Facet.ACTORS, "gone") == "gone"
    assert name(Facet.SOURCES, "gone") == "gone"
