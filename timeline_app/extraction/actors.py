"""Who is spoken of in an article: the timeline's own actors first, then names that it does not have yet."""

from collections.abc import Callable, Iterator, Mapping

from timeline_app.articles.article import Article, BlockKind
from timeline_app.extraction.acronyms import expansions_of
from timeline_app.extraction.capitals import Run, is_shouted, runs_of, spellings_of
from timeline_app.extraction.casting import Casting
from timeline_app.extraction.common_names import MEDIA
from timeline_app.extraction.mention import Cast, Mention
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.name_words import NameWords
from timeline_app.extraction.resolving import Resolving
from timeline_app.extraction.roles import descriptions_of
from timeline_app.extraction.tokens import Token, sentences_of, tokens_of
from timeline_app.extraction.written_names import Key, Passage, written_in
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Participation

_TELLING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.CAPTION)
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


def mentions(
    article: Article,
    known: Mapping[str, Actor],
    language: str = "",
    step: Callable[[float], object] | None = None,
) -> Cast:
    """Everyone whom an article mentions, and where.

    known: the actors of the timeline by id; with those of articles before, these are recognised, too.
    language: the article's own where it is "". Time is linear in the length of the text.
    step: told now and then how much is done, 0 to 1.
    """
    words = words_of(language or article.language)
    spoken = [block for block in article.blocks if block.kind in (*_TELLING, *_HEADS)]
    tokens = {
        block.start: tokens_of(article.text, block.start, block.end, words.language) for block in spoken
    }
    telling = [tokens[block.start] for block in spoken if block.kind in _TELLING]
    spellings = spellings_of(telling)
    passages = []
    for block in spoken:
        if step is not None:
            step(block.start / len(article.text) / 2)
        own = tokens[block.start]
        has_names = block.kind in _TELLING and not is_shouted(own)
        runs = list(runs_of(own, words, spellings)) if has_names else []
        passages.append(_passage(article.text, own, runs, words))
    casting = Casting(known, words, {token.folded for own in tokens.values() for token in own})
    casting.cast(written_in(passages, words), _stand_for(passages), spellings)
    resolving = Resolving(casting, words, spellings.small)
    found: list[Mention] = []
    sentences: list[tuple[int, int]] = []
    for number, passage in enumerate(passages):
        if step is not None:
            step((1 + number / len(passages)) / 2)
        own_sentences = sentences_of(list(passage.tokens))
        found.extend(resolving.mentions(passage, own_sentences))
        sentences.extend((passage.tokens[a].start, passage.tokens[b - 1].end) for a, b in own_sentences)
    return _cast(found, sentences, resolving, {**known, **casting.new})


def _passage(text: str, tokens: list[Token], runs: list[Run], words: NameWords) -> Passage:
    expansions = list(expansions_of(tokens, words)) if runs else []
    for each in expansions:
        runs = [run for run in runs if run.after <= each.first or run.first >= each.after]
        runs.append(Run(each.first, each.after))
    runs.sort()
    return Passage(text, tokens, runs, descriptions_of(tokens, runs, words), expansions)


def _stand_for(passages: list[Passage]) -> dict[Key, Key]:
    """Of each acronym what it stands for, as folded words."""
    return {
        (passage.tokens[each.acronym].folded,): tuple(
            token.folded for token in passage.tokens[each.first : each.after]
        )
        for passage in passages
        for each in passage.expansions
    }


def _cast(
    found: list[Mention], sentences: list[tuple[int, int]], resolving: Resolving, actors: Mapping[str, Actor]
) -> Cast:
    mentioned = dict.fromkeys(mention.actor_id for mention in found)
    return Cast(
        tuple(found),
        {id: resolving.as_known(actors[id]) for id in mentioned},
        {id: tuple(words) for id, words in resolving.descriptions.items() if id in mentioned},
        tuple(sentences),
        resolving.subjects,
        tuple(mention.start for mention in found),
    )


def actors_in(cast: Cast, start: int, end: int) -> tuple[Participation, ...]:
    """Who takes part in what text[start:end] tells, the subject first, each once.

    Places that only say where, and news agencies that only tell of it, are left out. The subject of a sentence that
    begins without it ("En portant plainte, Elon Musk …") is taken from the rest of that sentence.
    """
    inside = cast.between(start, end)
    order = sorted(inside, key=lambda mention: not mention.is_subject)
    if not any(mention.is_subject for mention in inside):
        order = [*_subject_of(cast, start, end), *order]
    ids = dict.fromkeys(mention.actor_id for mention in order if not is_beside(mention, cast))
    return tuple(Participation(id) for id in ids)


def _subject_of(cast: Cast, start: int, end: int) -> Iterator[Mention]:
    for begin, subject in cast.subjects.items():
        if start <= begin < end:
            yield subject


def is_beside(mention: Mention, cast: Cast) -> bool:
    """Whether a mention takes no part in what is told: a place that says where, an agency that tells of it."""
    actor = cast.actors[mention.actor_id]
    if mention.is_place and actor.place is None:
        return True
    name = actor.name.in_language("").casefold()
    return not mention.is_subject and actor.kind is not ActorKind.PERSON and name in MEDIA
