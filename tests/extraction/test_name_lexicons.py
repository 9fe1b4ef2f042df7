"""The words of each language hold together."""

import pytest

from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.name_words import NameWords
from timeline_app.store.folding import fold
from timeline_app.values import fields


@pytest.mark.parametrize("language", ["fr", "en"])
def test_all_words_are_folded_for_they_are_looked_up_folded(language: str) -> None:
    words = words_of(language)
    listed = {name.name: getattr(words, name.name) for name in fields(words)}

    for name, value in listed.items():
        for word in () if isinstance(value, str) else value:
            assert word == fold(word.replace("_", " ")).replace(" ", "_" if "_" in word else " "), (
                name,
                word,
            )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_general_describes_an_actor(language: str) -> None:
    words = words_of(language)

    assert {role.replace("_", " ") for role in words.general} <= set(words.roles)


def test_a_tag_with_a_region_is_its_language_and_one_that_we_do_not_have_is_read_as_english() -> None:
    assert words_of("fr-CA").language == "fr"
    assert words_of("pt").language == "en"
    assert isinstance(words_of(""), NameWords)
