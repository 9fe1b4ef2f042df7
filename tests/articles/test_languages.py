"""The language of a text is told by its small words; where they are silent, by what the text claims."""

import pytest

from timeline_app.articles.languages import language_of

FRENCH = (
    "La cour a rejeté la plainte que le port avait déposée, et les juges ont dit que la grue est à la ville."
)
ENGLISH = (
    "The court rejected the complaint that the harbour had filed, and it said that the crane is the town’s."
)
SPANISH = "El tribunal rechazó la demanda que el puerto había presentado y dijo que la grúa es de la ciudad."
ITALIAN = (
    "Il tribunale ha respinto la denuncia che il porto aveva presentato e ha detto che la gru è della città."
)
GERMAN = "Das Gericht wies die Klage ab, die der Hafen in der Stadt eingereicht hatte, und der Kran ist alt."
PORTUGUESE = (
    "O tribunal rejeitou a queixa que o porto apresentou e disse que as gruas são da cidade, mas não hoje."
)
DUTCH = (
    "De rechtbank heeft de klacht van de haven in de stad afgewezen en zei dat de kraan is of was van hen."
)
CATALAN = (
    "L'alcalde va obrir el pont la setmana passada. Les empreses que el van construir han dit que les obres "
    "s'acabaran al maig; els veïns es queixen que ningú no els ha informat, ni de les obres ni dels talls."
)
NAMES = (
    "Anne Roy a porté plainte contre Solaris la semaine dernière devant un tribunal de Lyon. Selon elle, la société "
    "a trahi son engagement initial. Solaris a publié mardi des lettres échangées avec Anne Roy. La valorisation de "
    "la société est estimée à 80 milliards de dollars."
)


def test_a_text_full_of_names_is_told_by_the_kinds_of_its_small_words() -> None:
    assert language_of(NAMES) == "fr"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le 5 mars, Solaris a vendu le pont du port à Anne Roy. Elle a quitté Solaris hier.", "fr"),
        (
            "Solaris sold its bridge on Friday, 5 March. Anne Roy left Solaris yesterday; it will close in June.",
            "en",
        ),
        (
            "Am 5. Mai verkaufte Solaris die Brücke im Hafen. Anne Roy ging im April, im September kam Mark Wolf.",
            "",
        ),
    ],
)
def test_a_text_of_two_sentences_is_told_by_its_dates_too(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), ("", ""), ("date 2024-03", "")]
)
def test_french_and_english_are_told_by_their_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour board bought a crane last week.", "en"),
        ("Le port a acheté une grue dans le nord.", "fr"),
        ("Der Bericht „The Crane“ ist alt und schwer zu lesen.", ""),
        ("Gallia est omnis divisa in partes tres.", ""),
        ("Crane falls", ""),
    ],
)
def test_a_sentence_is_told_by_a_word_that_no_other_language_has(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", [SPANISH, ITALIAN, GERMAN, PORTUGUESE, DUTCH, CATALAN])
def test_other_languages_are_taken_for_neither(text: str) -> None:
    assert language_of(text) == ""


def test_a_claim_is_kept_where_the_words_agree_and_refused_where_they_do_not() -> None:
    assert language_of(FRENCH, "fr-ca") == "fr-CA"
    assert language_of(FRENCH, "en_US") == "fr"


def test_a_claim_stands_where_the_words_cannot_tell() -> None:
    assert language_of(GERMAN, "de") == "de"
    assert language_of("2024", "en") == "en"
    assert language_of("2024", "no language at all") == ""


def test_letters_of_enumerations_are_no_french() -> None:
    assert language_of("n s c d l n s c d l qu") == ""
