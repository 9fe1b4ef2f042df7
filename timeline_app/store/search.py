"""Words that people type, and the events that have them."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.folding import fold


@dataclass(frozen=True, slots=True)
class Term:
    """Text to be found, folded; or to be absent."""

    text: str
    is_excluded: bool = False


def parse(words: str) -> tuple[Term, ...]:
    """The terms of a search: words, "quoted phrases", each with `-` before it to exclude; all must hold.

    A quote that is not closed reaches to the end.
    """
    terms: list[Term] = []
    rest = words.strip()
    while rest:
        is_excluded = rest.startswith("-") and len(rest) > 1 and not rest[1].isspace()
        rest = rest[1:] if is_excluded else rest
        if rest.startswith('"'):
            text, _, rest = rest[1:].partition('"')
        else:
            text, *more = rest.split(maxsplit=1)
            rest = more[0] if more else ""
        if folded := fold(text):
            terms.append(Term(folded, is_excluded))
        rest = rest.strip()
    return tuple(terms)


def searched_text(event: Event, timeline: Timeline) -> str:
    """All that a search looks at: titles, summaries, tags, excerpts, actors, sources; folded, a line each."""
    parts: list[str] = [*event.title.all_texts(), *event.summary.all_texts(), *event.tags]
    parts += [excerpt.exact for excerpt in event.excerpts]
    for actor_id in event.actor_ids:
        parts += timeline.actors[actor_id].all_names()
    for source_id in event.source_ids:
        if source := timeline.sources.get(source_id):
            parts += _source_text(source)
    return "\n".join(fold(part) for part in parts)


def _source_text(source: Source) -> list[str]:
    return [source.title, source.publisher, source.container_title, *(str(name) for name in source.authors)]


def matches(terms: Sequence[Term], text: str) -> bool:
    """True where every term holds in a folded text."""
    return all((term.text in text) is not term.is_excluded for term in terms)
