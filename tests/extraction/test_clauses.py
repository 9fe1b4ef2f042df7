"""Clauses: where they begin and end, whose they are, what they hang on."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.clauses import Clause, clauses_of


def clauses(text: str, language: str) -> list[Clause]:
    tokens = words(text)
    return clauses_of(tokens, [False] * len(tokens), lexicon(language))


def told(text: str, language: str) -> list[str]:
    """Each clause in its words, without what joins it to others."""
    tokens = words(text)
    return [
        text[tokens[c.first].start : tokens[c.last - 1].end].strip(" .,") for c in clauses(text, language)
    ]


def subjects(text: str, language: str) -> list[str]:
    tokens = words(text)
    return [
        text[tokens[c.subject[0]].start : tokens[c.subject[1] - 1].end] if c.subject else ""
        for c in clauses(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "En quittant le groupe, Anne Roy a fondé une école.",
            ["En quittant le groupe", "Anne Roy a fondé une école"],
        ),
        (
            "Le maire a annoncé que le pont fermera.",
            ["Le maire a annoncé", "le pont fermera"],
        ),
        (
            "Le groupe a racheté la société qui fabrique des trains.",
            ["Le groupe a racheté la société", "fabrique des trains"],
        ),
        (
            "Le président, qui était malade, a signé la loi.",
            ["était malade", "Le président, qui était malade, a signé la loi"],
        ),
        (
            "Google et Meta ont signé un accord et publié une charte.",
            ["Google et Meta ont signé un accord et publié une charte"],
        ),
        (
            "Il a vendu sa part, puis la banque a protesté.",
            ["Il a vendu sa part", "la banque a protesté"],
        ),
        (
            "Elle a démissionné après avoir perdu le vote.",
            ["Elle a démissionné", "après avoir perdu le vote"],
        ),
    ],
)
def test_french_clauses(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the driver had fled.", ["Police said", "the driver had fled"]),
        (
            "The mayor, who was ill, signed the law.",
            ["was ill", "The mayor, who was ill, signed the law"],
        ),
        (
            "The firm closed its plant and the union protested.",
            ["The firm closed its plant", "the union protested"],
        ),
        (
            "After leaving the party, Ann Roy founded a school.",
            ["After leaving the party", "Ann Roy founded a school"],
        ),
        ("She resigned because the board refused.", ["She resigned", "the board refused"]),
    ],
)
def test_english_clauses(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected


def test_subjects_have_no_dates_adverbs_and_appositions() -> None:
    assert subjects("Hier, Anne Roy, patronne du groupe, a signé.", "fr") == ["Anne Roy"]


def test_coordinated_subjects_are_one() -> None:
    assert subjects("Google et Meta ont signé.", "fr") == ["Google et Meta"]


def test_who_speaks_is_an_attribution() -> None:
    for text, language in [
        ("Le pont est fermé, a déclaré le maire.", "fr"),
        ("The bridge was closed, the mayor said.", "en"),
    ]:
        assert [clause.is_attribution for clause in clauses(text, language)] == [False, True]


def test_a_verb_with_that_is_no_attribution() -> None:
    found = clauses("Comme le pont ferme, le maire a annoncé que la gare ouvrira.", "fr")

    assert not any(clause.is_attribution for clause in found)


def test_a_sentence_without_a_verb_is_one_clause() -> None:
    (clause,) = clauses("Colère dans la rue", "fr")

    assert clause.group is None


def test_should_opens_a_clause_only_at_its_beginning() -> None:
    assert told("The cars are built, and the whole range should be back.", "en") == [
        "The cars are built",
        "the whole range should be back",
    ]
    assert told("Should it fail, the firm will close.", "en") == ["it fail", "the firm will close"]


def test_a_participle_behind_a_determiner_is_a_noun_with_a_verb() -> None:
    assert subjects("L'exploitant rendra les clés.", "fr") == ["L'exploitant"]
