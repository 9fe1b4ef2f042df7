"""Small makers for tests of what articles tell."""

from collections.abc import Sequence

from timeline_app.articles.article import Article
from timeline_app.articles.reading import article_of
from timeline_app.chrono import edtf
from timeline_app.extraction.clause_tokens import Token, tokens_of
from timeline_app.extraction.drafts import Draft, drafts_of
from timeline_app.extraction.lexicons import lexicon_of
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.told import Told, told_in
from timeline_app.phrases.meaning import Direction, Reference, Written
from timeline_app.phrases.phrase import Kind, Phrase, Reading, Relation
from timeline_app.words import Message


def lexicon(language: str) -> Lexicon:
    found = lexicon_of(language)
    assert found is not None
    return found


def words(text: str) -> list[Token]:
    return tokens_of(text, 0, len(text))


def a_phrase(
    text: str,
    words: str,
    date: str,
    *,
    kind: Kind = Kind.ABSOLUTE,
    relation: Relation = Relation.AT,
    lead: str = "",
    reckoned_from: Reference = Reference.NOTHING,
    direction: Direction | None = None,
) -> Phrase:
    """The phrase that `words` of a text are. lead: the words before it that belong to it ("en ")."""
    start = text.index(lead + words) + len(lead)
    return Phrase(
        start,
        start + len(words),
        words,
        kind,
        "test",
        Written(date),
        Reading(date, edtf.parse(date) if date else None, Message("It says so.")),
        reckoned_from,
        relation=relation,
        lead_start=start - len(lead),
        direction=direction,
    )


def an_article(text: str, language: str, date: str = "2024-03-12") -> Article:
    return article_of(text, date=date, language=language)


def told(text: str, language: str, phrases: Sequence[Phrase] = ()) -> Told:
    """The first sentence of a text."""
    article = an_article(text, language)
    return told_in(article, article.blocks[-1], phrases, lexicon(language))[0]


def drafts(text: str, language: str, phrases: Sequence[Phrase] = ()) -> list[Draft]:
    """The drafts of the first sentence of a text."""
    return drafts_of(told(text, language, phrases), lexicon(language))


def excerpt(draft: Draft) -> str:
    return draft.told.text[draft.start : draft.end]
