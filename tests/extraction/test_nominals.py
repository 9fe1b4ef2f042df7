"""Events told by nouns."""

import pytest

from tests.extraction.telling import a_phrase, drafts, excerpt
from timeline_app.extraction.drafts import Way
from timeline_app.phrases.phrase import Kind


def nouns(text: str, language: str, words: str = "", date: str = "") -> list[str]:
    phrases = [a_phrase(text, words, date)] if words else []
    return [excerpt(draft) for draft in drafts(text, language, phrases) if draft.way is Way.NOUN]


@pytest.mark.parametrize(
    ("text", "language", "words", "date", "expected"),
    [
        (
            "Son succès continue avec une valorisation estimée à 80 milliards de dollars.",
            "fr",
            "",
            "",
            ["une valorisation estimée à 80 milliards de dollars"],
        ),
        ("Le procès de mars 2019 a été annulé.", "fr", "mars 2019", "2019-03", ["Le procès de mars 2019"]),
        ("Il a vu le procès en mars 2019.", "fr", "mars 2019", "2019-03", []),
        (
            "The school founded in 2015 by Ann Roy closed.",
            "en",
            "2015",
            "2015",
            ["The school founded in 2015 by Ann Roy"],
        ),
        ("The merger of 2015 failed.", "en", "2015", "2015", ["The merger of 2015"]),
        ("Mort d'un pêcheur à Brest", "fr", "", "", ["Mort d'un pêcheur à Brest"]),
        ("1964 : fondation du club", "fr", "1964", "1964", ["1964 : fondation du club"]),
        ("Fondée en 1911 à Lyon, la société vend.", "fr", "1911", "1911", ["Fondée en 1911 à Lyon"]),
        ("Anne Roy, l'ancienne patronne du club, jugée en 2019, est partie.", "fr", "2019", "2019", []),
    ],
)
def test_nouns_that_tell_of_events(
    text: str, language: str, words: str, date: str, expected: list[str]
) -> None:
    assert nouns(text, language, words, date) == expected


def test_a_participle_between_commas_keeps_its_date() -> None:
    text = "Son offre, améliorée le 7 mai 2021, atteint 3 millions."
    found = [
        one for one in drafts(text, "fr", [a_phrase(text, "le 7 mai 2021", "2021-05-07")]) if one.nominal
    ]

    assert [excerpt(one) for one in found] == ["Son offre, améliorée le 7 mai 2021"]


def test_a_participle_between_commas_with_only_a_duration_is_no_event() -> None:
    text = "La mesure, attendue depuis deux ans, atteint 3 millions."
    phrases = [a_phrase(text, "deux ans", "", kind=Kind.DURATION)]

    assert not [one for one in drafts(text, "fr", phrases) if one.nominal]
