"""How likely a draft is worth a place, and why."""

import pytest

from tests.extraction.telling import drafts, lexicon
from timeline_app.chrono import edtf
from timeline_app.extraction.dating import Dating
from timeline_app.extraction.scoring import weigh
from timeline_app.model.event import Status


def score(text: str, language: str = "fr", named: int = 0, status: Status = Status.OCCURRED) -> float:
    draft = drafts(text, language)[0]
    dated = Dating(edtf.parse("2024-03")).by_tense(draft.telling)
    return weigh(draft, dated, named, status, lexicon(language)).score


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Le groupe a fermé une usine.", "Le groupe possède une usine."),
        ("Le groupe a fermé trois cents usines.", "Le groupe pouvait fermer trois cents usines."),
        ("Le groupe a vendu une usine pour 3 millions.", "Le groupe a vendu une usine pour peu."),
        ("Le groupe a fermé une usine.", "Le groupe n'a pas fermé une usine."),
        ("Le groupe a fermé une usine.", "Malheureusement, le groupe a fermé une usine."),
        ("Le groupe a fermé une usine.", "« Le groupe a fermé une usine. »"),
        ("Le groupe fermera une usine.", "Le groupe ferme une usine."),
        ("Le groupe porte plainte.", "Le groupe porte une charge."),
    ],
)
def test_the_first_is_likelier_an_event(more: str, less: str) -> None:
    assert score(more) > score(less)


def test_names_count() -> None:
    assert score("Le groupe ferme une usine.", named=1) > score("Le groupe ferme une usine.")


def test_each_score_says_why_the_weightiest_first() -> None:
    draft = drafts("The group closed a plant for 3 million dollars.", "en")[0]
    weighed = weigh(draft, Dating(None).by_tense(draft.telling), 1, Status.OCCURRED, lexicon("en"))

    assert [str(reason) for reason in weighed.reasons] == [
        "“closed” says that something happened.",
        "It names who takes part.",
        "It gives a sum.",
    ]
