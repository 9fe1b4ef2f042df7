"""What French news mean by their dates: what lies ahead, and what a list or a rate makes of a date."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.tagging import tag


def told(text: str, published: str = "2024-03-12") -> list[str]:
    """The words of each phrase, and its EDTF; 2024-03-12 is a Tuesday."""
    return [f"{phrase.text}: {phrase.edtf}".strip() for phrase in tag(text, "fr", edtf.parse(published))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les marins appellent au boycott dès jeudi.", "jeudi: 2024-03-14"),
        ("La halle, jugée à partir de jeudi, reste fermée.", "jeudi: 2024-03-14"),
        ("Les caisses ne tiendraient pas jusqu'à Noël.", "Noël: 2024-12-25"),
        ("Les maires ont jusqu'au 15 décembre pour répondre.", "15 décembre: 2024-12-15"),
        ("La firme a jusqu'à vendredi pour répondre.", "vendredi: 2024-03-15"),
        ("Il a veillé jusqu'au 15 décembre.", "15 décembre: 2023-12-15"),
        (
            "La régie cédera les clés de son vieux dépôt de la rive gauche en juin, a dit le maire.",
            "juin: 2024-06",
        ),
        ("Demain, elle ira à Lyon ; jeudi, à Brest.", "jeudi: 2024-03-14"),
        ("Hier, elle était à Lyon ; jeudi, à Brest.", "jeudi: 2024-03-07"),
        ("Le salon s'achève jeudi.", "jeudi: 2024-03-14"),
        ("Élus et bateliers se retrouvent jeudi, après la fête.", "jeudi: 2024-03-14"),
        ("La ferme de la rive a brûlé jeudi.", "jeudi: 2024-03-07"),
        ("La régie a perdu un million au premier trimestre et pourrait céder.", "premier trimestre: 2024-33"),
        ("Le bac reprend jeudi.", "jeudi: 2024-03-14"),
        ("Les pêcheurs sont appelés à voter jeudi.", "jeudi: 2024-03-14"),
        ("La halle a brûlé jeudi.", "jeudi: 2024-03-07"),
        ("Un homme serait mort jeudi.", "jeudi: 2024-03-07"),
    ],
)
def test_the_verb_of_the_clause_or_the_preposition_tells_what_lies_ahead(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le bal aura lieu les 14 et 18 mai.", ["les 14: 2024-05-14", "18 mai: 2024-05-18"]),
        (
            "On vota les 2, 9 et 16 mai 2021.",
            ["les 2: 2021-05-02", "9: 2021-05-09", "16 mai 2021: 2021-05-16"],
        ),
        ("Les digues cédèrent en 1789, 1848 et 1870.", ["1789: 1789", "1848: 1848", "1870: 1870"]),
        ("On en compta 1789, 1848 et 1870.", []),
        ("Fermé mi-mars à fin avril 2023.", ["mi-mars à fin avril 2023: 2023-03/2023-04"]),
        (
            "Dans la nuit du 31 mai 2001 au 1er juin 2001, il plut.",
            ["la nuit du 31 mai 2001 au 1er juin 2001: 2001-05-31/2001-06-01"],
        ),
        ("La digue tenait encore à Pâques dernier.", ["Pâques dernier: 2023-04-09"]),
        (
            "La loi datait de 2021. Le dernier défilé avait eu lieu le 14 février.",
            ["2021: 2021", "le 14 février: 2024-02-14"],
        ),
        ("Il fut vu en mars à Lyon.", ["mars: 2024-03"]),
        ("Ouvert 6 heures à 14 heures.", []),
        ("Sept bacs par jour, 9 000 curieux par an.", ["par jour:", "par an:"]),
        ("Elle passe par jour de pluie.", []),
        (
            "Il avait disparu le 6 avril 2004. Sa barque avait été retrouvée le 19 mai.",
            ["le 6 avril 2004: 2004-04-06", "le 19 mai: 2004-05-19"],
        ),
        (
            "Il fut arrêté en juin 2023. Quelques jours plus tard, il était libre.",
            ["juin 2023: 2023-06", "Quelques jours plus tard: [2023-06..2024-03-12]"],
        ),
    ],
)
def test_phrases_of_news_have_the_dates_that_an_editor_gives_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected
