"""English verbs have their forms."""

import pytest

from timeline_app.extraction.lexicons.english_verbs import forms_of, third_person
from timeline_app.extraction.lexicons.lexicon import Sort


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("announce", "announces announced announced announcing announce"),
        ("sue", "sues sued sued suing sue"),
        ("plan", "plans planned planned planning plan"),
        ("die", "dies died died dying die"),
        ("begin", "begins began begun beginning begin"),
        ("carry", "carries carried carried carrying carry"),
        ("crash", "crashes crashed crashed crashing crash"),
        ("agree", "agrees agreed agreed agreeing agree"),
    ],
)
def test_forms(verb: str, forms: str) -> None:
    assert " ".join(form for form, _ in forms_of(verb, Sort.OTHER)) == forms


def test_the_plural_of_be_is_are() -> None:
    assert third_person("be") == ("is", "are")
