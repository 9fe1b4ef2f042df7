"""How words are listed."""

from timeline_app.extraction.name_words import endings, kinds, listed, spaced
from timeline_app.model.actor import ActorKind


def test_words_are_listed_in_a_text_with_low_lines_for_spaces_where_they_have_some() -> None:
    assert listed("a b\n a") == {"a", "b"}
    assert spaced("a new_york") == {"a", "new york"}
    assert endings("al e al") == ("al", "e")
    assert kinds("homme_d'affaires", "firme", "robot") == {
        "homme d'affaires": ActorKind.PERSON,
        "firme": ActorKind.ORGANISATION,
        "robot": ActorKind.PRODUCT,
    }
