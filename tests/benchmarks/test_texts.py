"""Texts that taggers and readers are tried on."""

from tests.benchmarks.texts import prose, random_texts, worst_cases


def test_a_worst_case_is_just_as_long_as_it_was_asked_for() -> None:
    assert {len(text) for text in worst_cases(1_000).values()} == {1_000}


def test_a_seed_means_the_same_texts_again_and_another_means_others() -> None:
    assert list(random_texts(200, seed=3)) == list(random_texts(200, seed=3))
    assert list(random_texts(200, seed=3)) != list(random_texts(200, seed=4))


def test_random_texts_are_of_every_way_and_both_languages() -> None:
    texts = list(random_texts(400))

    assert {language for language, _ in texts} == {"fr", "en"}
    assert any(not text.isprintable() for _, text in texts)
    assert any("semaine" in text for _, text in texts)
    assert any("Thursday" in text for _, text in texts)


def test_prose_is_of_whole_paragraphs_of_the_language() -> None:
    text = prose("en", 30_000)

    assert len(text) == 30_000
    assert "Holloway" in text
    assert "Valmorin" not in text


def test_hardly_a_paragraph_of_prose_comes_twice() -> None:
    paragraphs = [part for part in prose("fr", 100_000).split("\n\n") if len(part) > 100]

    assert len(set(paragraphs)) > 0.99 * len(paragraphs)
