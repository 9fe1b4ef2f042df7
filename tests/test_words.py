"""Words in the language in use."""

import gettext

import pytest

from timeline_app import words
from timeline_app.words import Message, _, ngettext, number, pgettext

FRENCH = {
    "One lane for {name}.": "Une voie pour {name}.",
    "month\x04May": "mai",
    ("{n} event", 0): "{n} événement",
    ("{n} event", 1): "{n} événements",
}


class _French(gettext.NullTranslations):
    """A catalogue of three messages, so that no test hangs on how the real one words them."""

    def gettext(self, message: str) -> str:
        return FRENCH.get(message, message)

    def pgettext(self, context: str, message: str) -> str:
        return FRENCH.get(f"{context}\x04{message}", message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return FRENCH.get((msgid1, int(n > 1)), msgid1 if n == 1 else msgid2)


@pytest.fixture(autouse=True)
def _catalogues(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"en": gettext.NullTranslations(), "fr": _French()}
    monkeypatch.setattr(words, "_catalogue", known.__getitem__)


def test_values_are_filled_in_by_name_after_translation() -> None:
    with words.using("fr"):
        assert _("One lane for {name}.", name="Musk") == "Une voie pour Musk."
    assert _("One lane for {name}.", name="Musk") == "One lane for Musk."


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert _("One lane for {name}.", name="{name}") == "One lane for {name}."


def test_braces_in_a_message_without_values_stay_what_they_are() -> None:
    assert _("a {..1984} b") == "a {..1984} b"


def test_no_words_are_no_words_and_never_the_head_of_the_catalogue() -> None:
    assert _("") == ""


def test_a_context_tells_the_month_from_the_verb() -> None:
    with words.using("fr"):
        assert pgettext("month", "May") == "mai"
        assert pgettext("verb", "May") == "May"


@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("en", 0, "0 events"),
        ("en", 1, "1 event"),
        ("en", 1200, "1,200 events"),
        ("fr", 0, "0 événement"),
        ("fr", 1200, "1\u202f200 événements"),
    ],
)
def test_a_number_takes_its_form_and_is_written_as_the_language_does(
    language: str, n: int, expected: str
) -> None:
    with words.using(language):
        assert ngettext("{n} event", "{n} events", n) == expected


def test_a_negative_number_has_a_true_minus() -> None:
    assert number(-12345) == "\u221212,345"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("fr", "fr"), ("fr-CA", "fr"), ("fr_FR", "fr"), ("FR", "fr"), ("de", "en"), ("", "en")],
)
def test_only_the_first_part_of_a_language_counts_and_english_stands_in(tag: str, expected: str) -> None:
    with words.using(tag):
        assert words.language() == expected


def test_the_language_before_is_back_after_a_fault() -> None:
    with pytest.raises(RuntimeError), words.using("fr"):
        raise RuntimeError
    assert words.language() == "en"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANGUAGE": "fr:en", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LANGUAGE": "de:fr"}, "fr"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr_CH.UTF-8"}, "fr"),
        ({"LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
    ],
)
def test_the_system_language_is_asked_for_in_the_order_of_posix(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert words.system_language() == expected


def test_a_message_is_worded_when_it_is_shown_and_not_before() -> None:
    message = Message("One lane for {name}.", name="Musk")

    with words.using("fr"):
        assert str(message) == "Une voie pour Musk."
    assert str(message) == "One lane for Musk."


def test_messages_are_equal_when_their_words_and_values_are() -> None:
    assert Message("a {b}", b=1) == Message("a {b}", b=1)
    assert Message("a {b}", b=1) != Message("a {b}", b=2)
    assert len({Message("a {b}", b=[1]), Message("a {b}", b=[1])}) == 1
