"""Verbs are found with what belongs to them, and only where they are verbs."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.verb_groups import verb_groups
from timeline_app.extraction.verbs import Voice


def groups(text: str, language: str) -> list[tuple[str, str, tuple[str, ...]]]:
    tokens = words(text)
    found = verb_groups(tokens, [False] * len(tokens), lexicon(language))
    return [(text[tokens[g.first].start : tokens[g.last - 1].end], g.voice.value, g.lemmas) for g in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La société a déjà commencé à répondre",
            [("a déjà commencé à répondre", "perfect", ("commencer", "répondre"))],
        ),
        ("Le contrat avait été signé", [("avait été signé", "pluperfect", ("signer",))]),
        ("Il est mort à Lyon", [("est mort", "perfect", ("mourir",))]),
        ("Il est accusé de vol", [("est accusé", "present", ("accuser",))]),
        ("Le groupe va fermer deux usines", [("va fermer", "future", ("fermer",))]),
        ("Le prix baissera demain", [("baissera", "future", ("baisser",))]),
        ("Le maire aurait touché une somme", [("aurait touché", "conditional perfect", ("toucher",))]),
        ("Elle ne signera pas", [("signera", "future", ("signer",))]),
        ("Les grévistes bloquèrent la gare", [("bloquèrent", "past", ("bloquer",))]),
        ("Il gazouille souvent", [("gazouille", "present", ("gazouille",))]),
        ("Le juge la condamne", [("condamne", "present", ("condamner",))]),
        ("Une forte baisse des prix", []),
        ("La porte de la ville", []),
        ("en portant plainte", [("portant", "gerund", ("porter",))]),
        ("après avoir vendu sa part", [("avoir vendu", "having", ("vendre",))]),
        ("Le site doit être vendu", [("doit être vendu", "present", ("devoir", "vendre"))]),
        ("avant d'être vendue", [("être vendue", "gerund", ("vendre",))]),
        ("A-t-il signé ?", [("A-t-il signé", "perfect", ("signer",))]),
    ],
)
def test_french_verbs(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert groups(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The company has already begun to sell shares",
            [("has already begun to sell", "perfect", ("begin", "sell"))],
        ),
        ("The bridge was closed", [("was closed", "past", ("close",))]),
        ("The bridge will be closed", [("will be closed", "future", ("close",))]),
        ("The deal is expected to close", [("is expected to close", "future", ("close",))]),
        ("She would have won", [("would have won", "conditional perfect", ("win",))]),
        ("Profits rose sharply", [("rose", "past", ("rise",))]),
        ("They did not sign", [("did not sign", "past", ("sign",))]),
        ("The bank plans to cut jobs", [("plans to cut", "present", ("plan", "cut"))]),
        ("Its plans of reform", []),
        ("Firm to close plant", [("to close", "future", ("close",))]),
        ("a report published by Ann Roy", [("published", "participle", ("publish",))]),
        ("guilty of taking bribes from a firm", []),
        (
            "He was arrested and charged with theft",
            [("was arrested", "past", ("arrest",)), ("charged", "past", ("charge",))],
        ),
        ("The reports of the board", []),
        ("after leaving the party", [("leaving", "gerund", ("leave",))]),
        ("having sold his shares", [("having sold", "having", ("sell",))]),
    ],
)
def test_english_verbs(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert groups(text, "en") == expected


def test_a_participle_shares_the_auxiliary_before_it() -> None:
    tokens = words("It was sold and closed in May")
    first, second = verb_groups(tokens, [False] * len(tokens), lexicon("en"))

    assert (second.auxiliary, second.is_passive) == ((first.first, first.last - 1), True)


def test_what_was_done_to_something_shares_none() -> None:
    tokens = words("He was arrested and pleaded guilty")

    assert verb_groups(tokens, [False] * len(tokens), lexicon("en"))[-1].auxiliary is None


def test_what_denies_is_known() -> None:
    tokens = words("Le groupe n'a pas signé")
    (group,) = verb_groups(tokens, [False] * len(tokens), lexicon("fr"))

    assert group.is_negated


def test_words_of_date_phrases_are_no_verbs() -> None:
    tokens = words("Il signe")

    assert verb_groups(tokens, [False, True], lexicon("fr")) == []


def test_a_past_form_that_may_only_describe_is_doubtful() -> None:
    tokens = words("The company founded a school")
    (group,) = verb_groups(tokens, [False] * len(tokens), lexicon("en"))

    assert group.voice is Voice.PAST
    assert group.is_doubtful


def test_a_plain_form_behind_and_shares_the_auxiliary_of_the_future() -> None:
    assert [voice for _, voice, _ in groups("Repairs would begin in May and cost 4 million", "en")] == [
        "conditional",
        "conditional",
    ]
