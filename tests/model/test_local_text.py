import pytest

from timeline_app.model.local_text import LocalText

BOTH = LocalText((("en", "lawsuit"), ("fr-CA", "poursuite")))


@pytest.mark.parametrize(
    ("language", "text"), [("en", "lawsuit"), ("fr", "poursuite"), ("fr-CA", "poursuite"), ("de", "lawsuit")]
)
def test_a_text_is_given_in_the_language_asked_for_else_as_first_written(language: str, text: str) -> None:
    assert BOTH.in_language(language) == text


def test_a_text_in_one_language_serves_all() -> None:
    assert LocalText.plain("lawsuit").in_language("fr") == "lawsuit"


def test_no_text_is_empty_in_every_language_and_false() -> None:
    assert LocalText(()).in_language("en") == ""
    assert not LocalText(())
    assert not LocalText.plain("")
    assert BOTH


def test_all_its_texts_can_be_searched() -> None:
    assert BOTH.all_texts() == ("lawsuit", "poursuite")
