import random

from timeline_app.provenance.closest import closest
from timeline_app.provenance.typography import even_out

SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sta", "tre")


def a_text(words: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(words)]


def passage(quote: str, source: str) -> str | None:
    found = closest(even_out(quote), even_out(source))
    return found[0].whole().strip() if found else None


def test_the_passage_is_no_longer_than_the_words_that_answer_to_the_quote() -> None:
    source = "One thing. Another thing. OpenAI was not sued last week by anyone. A last thing."
    assert passage("OpenAI was sued last week", source) == "OpenAI was not sued last week"


def test_words_replaced_at_the_ends_belong_to_the_passage() -> None:
    source = "Before that, Elon Musk sued the company in March. After that nothing."
    assert passage("Sam Altman sued the company in April", source) == "Elon Musk sued the company in March"


def test_a_sentence_about_something_else_is_not_close() -> None:
    assert (
        passage("Le prix du pain augmente en ville", "OpenAI a déjà commencé à répondre à ces critiques.")
        is None
    )


def test_words_that_are_all_a_little_changed_are_close() -> None:
    assert passage("milliardairs annoncent robots", "le milliardaire annonce robot") is not None


def test_a_change_deep_in_a_very_long_quote_is_found() -> None:
    words = a_text(12_000)
    quote = [*words[1_000:9_000], "CHANGED", *words[9_001:11_000]]
    found = closest(even_out(" ".join(quote)), even_out(" ".join(words)))
    assert found is not None
    assert "CHANGED" in found[1].texts
    assert words[9_000] in found[0].texts


def test_a_quote_longer_than_its_source_finds_what_there_is() -> None:
    words = a_text(300)
    assert passage(" ".join([*words, *a_text(100, seed=2)]), " ".join(words)) is not None
