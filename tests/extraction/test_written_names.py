"""The names that an article writes, gathered."""

from timeline_app.extraction.capitals import Run
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.roles import descriptions_of
from timeline_app.extraction.tokens import tokens_of
from timeline_app.extraction.written_names import Passage, written_in
from timeline_app.model.actor import ActorKind


def test_a_name_is_counted_with_its_spellings_and_what_stands_around_it() -> None:
    text = "le robot QUILL et Quill avec\nQuill"
    words = words_of("fr")
    tokens = tokens_of(text, 0, len(text), "fr")
    runs = [Run(2, 3), Run(4, 5), Run(6, 7)]
    passage = Passage(text, tokens, runs, descriptions_of(tokens, runs, words), [])

    (name,) = written_in([passage], words).values()

    assert (name.count, name.order) == (3, 0)
    assert name.spelling == "Quill"
    assert name.weights[ActorKind.PRODUCT] >= 3
