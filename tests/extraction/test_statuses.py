"""Whether it happened, and who says so."""

import pytest

from tests.extraction.telling import a_phrase, drafts, lexicon
from timeline_app.extraction.statuses import standing_of
from timeline_app.model.event import Status
from timeline_app.phrases.meaning import Direction


@pytest.mark.parametrize(
    ("text", "language", "status", "by"),
    [
        ("Le groupe a fermé une usine.", "fr", Status.OCCURRED, ""),
        ("Le groupe fermera une usine.", "fr", Status.ANNOUNCED, ""),
        ("Prosecutors said she knew of the leak.", "en", Status.ALLEGED, "Prosecutors"),
        ("The mayor said she knew of the leak.", "en", Status.OCCURRED, ""),
        ("Les syndicats disent que la direction savait.", "fr", Status.ALLEGED, "Les syndicats"),
        ("Le groupe prévoit de fermer une usine.", "fr", Status.ANNOUNCED, "Le groupe"),
        ("Selon Anne Roy, le groupe a fermé une usine.", "fr", Status.ALLEGED, "Anne Roy"),
        ("Anne Roy accuse le groupe de mentir.", "fr", Status.ALLEGED, "Anne Roy"),
        ("Anne Roy estime que le groupe a menti.", "fr", Status.ALLEGED, "Anne Roy"),
        ("Le groupe aurait fermé une usine.", "fr", Status.ALLEGED, ""),
        ("Le groupe dément avoir fermé une usine.", "fr", Status.DISPUTED, "Le groupe"),
        ("« Le groupe ferme une usine », a lancé Anne Roy.", "fr", Status.ALLEGED, ""),
        ("The group closed a plant.", "en", Status.OCCURRED, ""),
        ("The group will close a plant.", "en", Status.ANNOUNCED, ""),
        ("The group plans to close a plant.", "en", Status.ANNOUNCED, "The group"),
        ("According to Ann Roy, the group closed a plant.", "en", Status.ALLEGED, "Ann Roy"),
        ("Ann Roy alleges that the group closed a plant.", "en", Status.ALLEGED, "Ann Roy"),
        ("The group reportedly closed a plant.", "en", Status.ALLEGED, ""),
        ("The group may have closed a plant.", "en", Status.ALLEGED, ""),
        ("The group would have closed a plant.", "en", Status.ALLEGED, ""),
        ("The group denied closing a plant.", "en", Status.DISPUTED, "The group"),
        ("Police said the group closed a plant.", "en", Status.OCCURRED, ""),
    ],
)
def test_standing(text: str, language: str, status: Status, by: str) -> None:
    draft = drafts(text, language)[0]
    standing = standing_of(draft, lexicon(language), None)

    assert standing.status is status
    assert (draft.told.words(*standing.by) if standing.by else "") == by


def test_what_is_announced_names_who_announces_it() -> None:
    act, content = drafts("Le maire a annoncé que le pont fermera.", "fr")
    standing = standing_of(content, lexicon("fr"), None, act)

    assert standing_of(act, lexicon("fr"), None).status is Status.OCCURRED
    assert standing.status is Status.ANNOUNCED
    assert standing.by is not None
    assert content.told.words(*standing.by) == "Le maire"


def test_what_was_due_on_a_day_ahead_is_announced() -> None:
    text = "Ali devait partir en 2031."
    phrase = a_phrase(text, "2031", "2031", direction=Direction.FUTURE)
    (draft,) = drafts(text, "fr", [phrase])

    assert standing_of(draft, lexicon("fr"), phrase).status is Status.ANNOUNCED
    assert standing_of(draft, lexicon("fr"), None).status is Status.OCCURRED
