"""A sentence made ready."""

from tests.extraction.telling import a_phrase, an_article, lexicon, told
from timeline_app.extraction.told import told_in


def test_words_of_date_phrases_are_masked() -> None:
    text = "Elle part en mai 2019 à Lyon."
    sentence = told(text, "fr", [a_phrase(text, "mai 2019", "2019-05", lead="en ")])

    masked = [token.text for token, mask in zip(sentence.tokens, sentence.masked, strict=True) if mask]
    assert masked == ["mai", "2019"]


def test_a_quotation_goes_on_from_sentence_to_sentence() -> None:
    article = an_article("Il parle : « Je pars. Adieu. » Elle reste.", "fr")
    sentences = told_in(article, article.blocks[0], [], lexicon("fr"))

    quoted = [
        sentence.text[a:b]
        for sentence in sentences
        for a, b in [sentence.sentence]
        if all(sentence.quoted[:-1])
    ]
    assert quoted == ["Adieu. »"]


def test_who_says_so_is_found_in_front() -> None:
    sentence = told("Selon la mairie, le pont ferme.", "fr")

    found = sentence.according_to(sentence.clauses[0])
    assert found is not None
    assert sentence.words(*found) == "la mairie"
