"""What a sentence tells, and which words it rests on."""

import pytest

from tests.extraction.telling import a_phrase, drafts, excerpt
from timeline_app.extraction.drafts import Way


def excerpts(text: str, language: str) -> list[str]:
    return [excerpt(draft) for draft in drafts(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "D'autre part, Anne Roy a vendu sa part et le groupe a fermé une usine.",
            ["Anne Roy a vendu sa part", "le groupe a fermé une usine"],
        ),
        (
            "Le maire accuse la banque, qu'il a contribué à sauver, de mentir.",
            [
                "Le maire accuse la banque, qu'il a contribué à sauver, de mentir",
                "la banque, qu'il a contribué à sauver",
            ],
        ),
        (
            "Le maire a annoncé que le pont fermera.",
            ["Le maire a annoncé que le pont fermera", "le pont fermera"],
        ),
        ("Le maire estime que la banque a menti.", ["Le maire estime que la banque a menti"]),
        (
            "La ville a répondu en publiant les lettres.",
            ["La ville a répondu en publiant les lettres"],
        ),
        (
            "Elle a démissionné après avoir perdu le vote.",
            ["Elle a démissionné", "après avoir perdu le vote"],
        ),
        ("« Nous fermons le site », a dit Anne Roy.", ["Nous fermons le site"]),
        ("Si la ville ferme le pont, Anne Roy démissionnera.", ["Anne Roy démissionnera"]),
        (
            "La société a été fondée à Lyon, puis vendue à Paris.",
            ["La société a été fondée à Lyon", "vendue à Paris"],
        ),
        ("Elle a tout vendu avant de se retirer.", ["Elle a tout vendu", "avant de se retirer"]),
        ("L'enquête a établi que le feu est parti.", ["L'enquête a établi que le feu est parti"]),
    ],
)
def test_french_excerpts(text: str, expected: list[str]) -> None:
    assert excerpts(text, "fr") == expected


def test_a_relative_clause_rests_on_the_noun_it_is_about() -> None:
    draft = drafts("Il rejoint Google ou Meta qui publient leurs modèles.", "fr")[1]

    assert excerpt(draft) == "Google ou Meta qui publient leurs modèles"
    assert draft.way is Way.RELATIVE


def test_a_noun_with_a_date_of_its_own_is_told_apart() -> None:
    text = "La ville a publié des lettres datant de mai 2019."
    found = drafts(
        text.replace("lettres", "conversations"),
        "fr",
        [a_phrase(text.replace("lettres", "conversations"), "mai 2019", "2019-05")],
    )

    assert [excerpt(draft) for draft in found] == [
        "La ville a publié des conversations datant de mai 2019",
        "des conversations datant de mai 2019",
    ]


def test_who_says_it_is_known() -> None:
    (draft,) = drafts("Le pont est fermé, a déclaré Anne Roy.", "fr")
    assert draft.speaker is not None

    assert draft.told.words(*draft.speaker) == "Anne Roy"


def test_words_in_front_say_who_says_it() -> None:
    (draft,) = drafts("According to police, the driver fled.", "en")
    assert draft.speaker is not None

    assert draft.told.words(*draft.speaker) == "police"
