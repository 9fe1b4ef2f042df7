"""Actors and sources by id or by name."""

from timeline_app.formats.line_fields import names_of
from timeline_app.model.actor import Actor
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source


def test_a_word_is_an_id_before_it_is_a_name_and_the_first_of_two_has_the_name() -> None:
    actors = [
        Actor("a", LocalText((("en", "Anna"), ("fr", "Anne")))),
        Actor("b", LocalText.plain("Anna")),
        Actor("Anne", LocalText.plain("c")),
    ]
    names = names_of(actors, [Source("s", title="a"), Source("t")])
    assert names.actors == {"a": "a", "Anna": "a", "Anne": "Anne", "b": "b", "c": "Anne"}
    assert names.sources == {"s": "s", "t": "t", "a": "s"}
