"""French verbs are conjugated as the language does."""

import pytest

from timeline_app.extraction.lexicons.french_verbs import forms_of, third_person
from timeline_app.extraction.lexicons.lexicon import Sort, Tense


def forms(verb: str, tense: Tense) -> list[str]:
    return [form for form, reading in forms_of(verb, Sort.OTHER) if reading.tense is tense]


@pytest.mark.parametrize(
    ("verb", "present"),
    [
        ("annoncer", ("annonce", "annoncent")),
        ("céder", ("cède", "cèdent")),
        ("lever", ("lève", "lèvent")),
        ("appeler", ("appelle", "appellent")),
        ("racheter", ("rachète", "rachètent")),
        ("employer", ("emploie", "emploient")),
        ("finir", ("finit", "finissent")),
        ("vendre", ("vend", "vendent")),
        ("interrompre", ("interrompt", "interrompent")),
        ("élire", ("élit", "élisent")),
        ("reprendre", ("reprend", "reprennent")),
        ("acquérir", ("acquiert", "acquièrent")),
        ("recevoir", ("reçoit", "reçoivent")),
        ("connaître", ("connaît", "connaissent")),
        ("démentir", ("dément", "démentent")),
        ("atteindre", ("atteint", "atteignent")),
    ],
)
def test_third_persons(verb: str, present: tuple[str, str]) -> None:
    assert third_person(verb) == present


@pytest.mark.parametrize(
    ("verb", "tense", "expected"),
    [
        ("annoncer", Tense.PAST, ["annonça", "annoncèrent"]),
        ("engager", Tense.IMPERFECT, ["engageait", "engageaient"]),
        ("céder", Tense.FUTURE, ["céderai", "céderons", "cédera", "céderont"]),
        ("lever", Tense.FUTURE, ["lèverai", "lèverons", "lèvera", "lèveront"]),
        ("mourir", Tense.PARTICIPLE, ["mort", "morte", "morts", "mortes"]),
        ("conclure", Tense.PARTICIPLE, ["conclu", "conclue", "conclus", "conclues"]),
        ("prévoir", Tense.FUTURE, ["prévoirai", "prévoirons", "prévoira", "prévoiront"]),
        ("avoir", Tense.GERUND, ["ayant"]),
        ("offrir", Tense.CONDITIONAL, ["offrirait", "offriraient"]),
        ("remettre", Tense.PAST, ["remit", "remirent"]),
    ],
)
def test_other_tenses(verb: str, tense: Tense, expected: list[str]) -> None:
    assert forms(verb, tense) == expected
