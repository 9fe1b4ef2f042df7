"""What sort of thing happened, by its words."""

import pytest

from timeline_app.extraction.happenings import is_reported, sorts_of
from timeline_app.store.folding import fold


def sort_of(words: str) -> str:
    return next(iter(sorts_of(fold(words).split())))


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("plainte", "sued"),
        ("licenciés", "fired"),
        ("démissionne", "stepped down"),
        ("rachète", "acquisition"),
        ("séisme", "earthquake"),
        ("amende", "fined"),
        ("grève", "strike"),
        ("morte", "died"),
        ("condamné", "sentenced"),
        ("cessez-le-feu", "truce"),
        ("open source", "source code"),
        ("levée de fonds", "funding"),
        ("inaugure", "opened"),
    ],
)
def test_it_is_alike_in_both_languages(french: str, english: str) -> None:
    assert sort_of(french) == sort_of(english) != ""


@pytest.mark.parametrize(
    "word",
    ["bornage", "according", "openai", "appelle", "table", "morceau", "accorder", "the", "a", "passera"],
)
def test_what_only_begins_alike_is_none(word: str) -> None:
    assert sort_of(word) == ""


def test_to_say_something_is_to_report() -> None:
    assert all(is_reported(word) for word in ("annonce", "according", "said"))
    assert not is_reported("plainte")
