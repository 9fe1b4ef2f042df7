"""What sort of actor a name stands for."""

import pytest

from timeline_app.extraction.actor_kinds import cues_around, cues_within, kind_of
from timeline_app.extraction.capitals import runs_of, spellings_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of
from timeline_app.model.actor import ActorKind


def kind(text: str, language: str) -> ActorKind:
    """Of the first name in a text."""
    tokens = tokens_of(text, 0, len(text), language)
    words = words_of(language)
    run = next(runs_of(tokens, words, spellings_of([tokens])))
    weights = dict(cues_within(tokens, run, words))
    for each, weight in cues_around(tokens, run, words).items():
        weights[each] = weights.get(each, 0) + weight
    return kind_of(weights)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("avec Mme Roussin", "fr", ActorKind.PERSON),
        ("avec Claire Vautrin", "fr", ActorKind.PERSON),
        ("avec Vautrin, 52 ans, sa soeur", "fr", ActorKind.PERSON),
        ("He saw Korbin Yates, 31, run", "en", ActorKind.PERSON),
        ("il travaille chez Zorblax", "fr", ActorKind.ORGANISATION),
        ("le PDG de Zorblax", "fr", ActorKind.ORGANISATION),
        ("they sued Zorblax Ltd", "en", ActorKind.ORGANISATION),
        ("the University of Leeds", "en", ActorKind.ORGANISATION),
        ("il utilise Zorblax 3 pour voler", "fr", ActorKind.PRODUCT),
        ("he flew to New York", "en", ActorKind.PLACE),
        ("il aime Zorblax", "fr", ActorKind.OTHER),
    ],
)
def test_it_is_told_by_the_words_of_the_name_and_around_it(
    text: str, language: str, expected: ActorKind
) -> None:
    assert kind(text, language) is expected


def test_nothing_tells_nothing() -> None:
    assert kind_of({}) is ActorKind.OTHER


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("le maire de Zorblax a dit", "fr", ActorKind.PLACE),
        ("ils vivent à Zorblax.", "fr", ActorKind.PLACE),
        ("il l'a reproché à Zorblax hier", "fr", ActorKind.OTHER),
        ("they live in Zorblax now", "en", ActorKind.PLACE),
        ("they sold shares in Zorblax now", "en", ActorKind.OTHER),
        ("On Monday Zorblax launched its tablet", "en", ActorKind.ORGANISATION),
        ("he crossed the West Zorblax on foot", "en", ActorKind.PLACE),
        ("avec Ewka Nowak, glaciologue", "fr", ActorKind.PERSON),
        ("the Zorblax union said", "en", ActorKind.ORGANISATION),
    ],
)
def test_more_that_tells(text: str, language: str, expected: ActorKind) -> None:
    assert kind(text, language) is expected
