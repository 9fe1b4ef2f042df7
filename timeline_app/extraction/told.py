"""A sentence of an article made ready: its words, clauses, date phrases, and what sort of block it stands in."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.articles.article import Article, Block
from timeline_app.articles.markup import meets
from timeline_app.extraction.clause_tokens import Token, index_from, tokens_of
from timeline_app.extraction.clauses import Clause, clauses_of
from timeline_app.extraction.lexicons.lexicon import Lexicon, Tense
from timeline_app.extraction.sentences import Sentence, sentences_of
from timeline_app.extraction.verb_context import unknown_form
from timeline_app.phrases.phrase import Phrase

_QUOTES = {"«": "»", "“": "”", "„": "“"}
_LONGEST_SPEAKER = 12


class Told(NamedTuple):
    """text: of the article. tokens, clauses: of the sentence. phrases: date phrases in it, in order.

    masked: of each token, whether it belongs to a date phrase. quoted: of each token, whether it stands in a quotation.
    number: of the sentence in its block, from 0.
    """

    text: str
    block: Block
    sentence: Sentence
    number: int
    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    phrases: Sequence[Phrase]
    masked: Sequence[bool]
    quoted: Sequence[bool]
    lexicon: Lexicon

    def phrases_in(self, first: int, last: int) -> list[Phrase]:
        """The date phrases within tokens[first:last]."""
        if first >= last:
            return []
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return [phrase for phrase in self.phrases if start <= phrase.start and phrase.end <= end]

    def restricts(self, phrase: Phrase) -> bool:
        """Whether a date phrase only says which one is meant: "la mousse posée en 2016", "le procès de mars 2019",
        "the 2019 treaty".
        """
        at = self.at(phrase.start) - 1
        if at >= 0 and self.tokens[at].lower in self.lexicon.determiners - self.lexicon.prepositions:
            return True
        if at > 0 and self.tokens[at].lower in self.lexicon.of_words and not self.tokens[at - 1].is_mark:
            return not self.is_verb(at - 1)
        while at > 0 and self.tokens[at].lower in self.lexicon.prepositions:
            at -= 1
        if at < 0 or self.is_verb(at):
            return False
        readings = self.lexicon.verbs.forms.get(self.tokens[at].lower, ())
        guess = None if readings else unknown_form(self.tokens[at], self.lexicon)
        forms = readings if guess is None else (guess,)
        return any(form.tense is Tense.PARTICIPLE for form in forms)

    def at(self, offset: int) -> int:
        """Index of the first token from an offset on."""
        return index_from(self.tokens, offset)

    def is_verb(self, at: int) -> bool:
        """Whether a token belongs to the verb of a clause."""
        return any(one.group is not None and one.group.first <= at < one.group.last for one in self.clauses)

    def words(self, first: int, last: int) -> str:
        """The text of tokens[first:last]."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""

    def according_to(self, clause: Clause) -> tuple[int, int] | None:
        """Who says it by words in the clause ("selon X", "according to X"), as a token range; None where nobody."""
        for at in range(clause.opens, clause.last):
            for length in range(4, 0, -1):
                row = tuple(token.lower for token in self.tokens[at : at + length])
                if len(row) == length and row in self.lexicon.attributions:
                    return self._noun_from(at + length, clause.last)
        return None

    def _noun_from(self, first: int, last: int) -> tuple[int, int] | None:
        at = first
        while at < min(last, first + _LONGEST_SPEAKER) and not self.tokens[at].is_mark:
            at += 1
        return (first, at) if at > first else None


def told_in(article: Article, block: Block, phrases: Sequence[Phrase], lexicon: Lexicon) -> list[Told]:
    """The sentences of a block of an article, each made ready. phrases: all of the article, in order.

    Tokens of markup are left out.
    """
    text = article.text
    found: list[Told] = []
    is_quoted = False
    for number, sentence in enumerate(
        sentences_of(text, block.start, block.end, lexicon.abbreviations, lexicon.openers)
    ):
        tokens = _without_markup(tokens_of(text, sentence.start, sentence.end), article)
        own = _within(phrases, sentence)
        masked = _masked(tokens, own)
        quoted, is_quoted = _quoted(tokens, is_quoted)
        clauses = clauses_of(tokens, masked, lexicon)
        found.append(Told(text, block, sentence, number, tokens, clauses, own, masked, quoted, lexicon))
    return found


def _without_markup(tokens: list[Token], article: Article) -> list[Token]:
    if not article.markup:
        return tokens
    return [
        token
        for token in tokens
        if token.text not in ("[", "]") and not meets(article.markup, token.start, token.end)
    ]


def _within(phrases: Sequence[Phrase], sentence: Sentence) -> list[Phrase]:
    at = bisect_left(phrases, sentence.start, key=lambda phrase: phrase.start)
    own: list[Phrase] = []
    while at < len(phrases) and phrases[at].start < sentence.end:
        if phrases[at].end <= sentence.end:
            own.append(phrases[at])
        at += 1
    return own


def _masked(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[bool]:
    masked = [False] * len(tokens)
    for phrase in phrases:
        at = index_from(tokens, phrase.start)
        while at < len(tokens) and tokens[at].start < phrase.end:
            masked[at] = True
            at += 1
    return masked


def _quoted(tokens: Sequence[Token], is_quoted: bool) -> tuple[list[bool], bool]:
    """Of each token whether it stands in a quotation; and whether one goes on behind the last."""
    found: list[bool] = []
    for token in tokens:
        if token.is_mark:
            if token.text in _QUOTES:
                is_quoted = True
            elif token.text in "»”":
                is_quoted = False
            elif token.text == '"':
                is_quoted = not is_quoted
        found.append(is_quoted)
    return found, is_quoted
