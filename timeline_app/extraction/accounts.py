"""What an event tells, in a form in which two can be compared: actors, bounds, and words that carry its sense."""

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from timeline_app.chrono.span import Span
from timeline_app.extraction.amounts import amounts_in
from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.happenings import is_reported, sorts_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import Token, tokens_of
from timeline_app.model.event import Basis, Event
from timeline_app.values import dataclass

_LONGEST = 4_000  # characters of an event's words that are compared
_STEM = 6  # letters by which two words of a language are told to be one
_ANNOUNCING = ("annonc", "announc")
SORT, AMOUNT, NAME, WORD = 3.0, 2.5, 1.5, 1.0


@dataclass(frozen=True, slots=True)
class Account:
    """What an event tells.

    quotes: its excerpts, white space evened out. sorts, amounts, names, stems: keys of what its words say, each
    with the words themselves; sorts and amounts are alike in all languages, and so are most names. main: the sort
    that its title names first, "" where it names none. is_announcement: whether its title says that
    something is announced. is_inferred: whether no words date it. is_reckoned: whether its words do from the day of
    the article.
    """

    id: str
    span: Span | None
    actor_ids: frozenset[str]
    quotes: frozenset[str]
    sorts: Mapping[str, str]
    amounts: Mapping[str, str]
    names: Mapping[str, str]
    stems: Mapping[str, str]
    language: str = ""
    main: str = ""
    is_announcement: bool = False
    is_inferred: bool = False
    is_reckoned: bool = False


def account_of_event(
    event: Event, language: str = "", names_of_actors: frozenset[str] = frozenset()
) -> Account:
    """What an event of a timeline tells, by its title and excerpts. names_of_actors: folded words that these bear."""
    quotes = [excerpt.exact for excerpt in event.excerpts]
    text = "\n\n".join([*dict.fromkeys((*event.title.all_texts(), *event.summary.all_texts())), *quotes])
    ids = frozenset(event.actor_ids)
    bases = {excerpt.basis for excerpt in event.excerpts if excerpt.basis is not None}
    return _account(event.id, event.span, ids, quotes, text, language, names_of_actors, bases)


def account_of_candidate(
    candidate: Candidate, language: str = "", names_of_actors: frozenset[str] = frozenset()
) -> Account:
    """What a candidate tells, by its title and excerpt."""
    exact = candidate.excerpt.exact
    ids = frozenset(part.actor_id for part in candidate.actors)
    text = f"{candidate.title}\n\n{exact}"
    bases = {candidate.date.basis} if candidate.date.basis is not None else set()
    return _account(
        candidate.id, candidate.date.reading.span, ids, [exact], text, language, names_of_actors, bases
    )


def _account(
    id: str,
    span: Span | None,
    actor_ids: frozenset[str],
    quotes: Sequence[str],
    text: str,
    language: str,
    names_of_actors: frozenset[str],
    bases: Set[Basis],
) -> Account:
    text = text[:_LONGEST]
    tokens = tokens_of(text, 0, len(text), words_of(language).language)
    empty = _empty_words(words_of(language).language)
    title_end = text.find("\n\n")
    main, is_announcement = "", False
    sorts: dict[str, str] = {}
    names: dict[str, str] = {}
    stems: dict[str, str] = {}
    for token, sort in zip(tokens, sorts_of([token.folded for token in tokens]), strict=True):
        if token.folded.startswith(_ANNOUNCING) and token.start < title_end:
            is_announcement = True
        if token.folded in names_of_actors or is_reported(token.folded):
            continue
        if sort:
            sorts.setdefault(sort, token.text)
            main = main or (sort if token.start < title_end else "")
        elif token.folded in empty:
            continue
        elif token.is_distinct or (token.is_capital and not token.begins):
            names.setdefault(token.folded, token.text)
        elif _says_something(token):
            stems.setdefault(_stem(token.folded), token.text)
    evened = frozenset(" ".join(quote.split()) for quote in quotes)
    own_language = language.split("-")[0]
    return Account(
        id,
        span,
        actor_ids,
        evened,
        sorts,
        amounts_in(text),
        names,
        stems,
        own_language,
        main,
        is_announcement,
        bases == {Basis.INFERRED},
        Basis.RELATIVE in bases and Basis.STATED not in bases,
    )


def _says_something(token: Token) -> bool:
    return len(token.folded) > 2 and not token.folded[0].isdigit()


def _stem(word: str) -> str:
    """The beginning by which a word is known in its other forms."""
    return word.rstrip("sx")[:_STEM] if len(word) > 3 else word


@lru_cache(maxsize=4)
def _empty_words(language: str) -> frozenset[str]:
    """Words that say nothing of what happened: those that begin sentences and name nobody, months, days, and the like."""
    words = words_of(language)
    return (
        words.common | words.never | words.determiners | words.prepositions | words.titles
        | words.subordinating | words.he | words.she | words.units | words.particles
    )  # fmt: skip
