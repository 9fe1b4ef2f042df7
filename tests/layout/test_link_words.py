from timeline_app import words
from timeline_app.layout.link_words import link_in_words
from timeline_app.model.event import LinkType


def test_every_kind_of_link_has_its_word_in_both_languages() -> None:
    for language in words.LANGUAGES:
        with words.using(language):
            assert len({link_in_words(type) for type in LinkType}) == len(LinkType)
    assert link_in_words(LinkType.PART_OF) == "part of"
