"""The words of all events in one column: folded once, searched at the speed of one long text."""

from array import array
from bisect import bisect_right
from typing import NamedTuple

from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.folding import fold
from timeline_app.store.kept import kept
from timeline_app.store.table import EventTable


class Texts(NamedTuple):
    """text: the folded words of all rows, a line each; starts: where the words of each row begin."""

    text: str
    starts: "array[int]"

    def rows_with(self, folded: str) -> list[int]:
        """Rows whose words hold a folded text, ascending. Such a text has no line break, so that none lies across two."""
        found: list[int] = []
        starts, find, end = self.starts, self.text.find, len(self.text)
        at = find(folded)
        while at >= 0:
            row = bisect_right(starts, at) - 1
            found.append(row)
            at = find(folded, starts[row + 1] if row + 1 < len(starts) else end)
        return found


@kept(1)
def texts_of(table: EventTable) -> Texts:
    """The words of a table's events. Made when first asked for, and kept."""
    kept = _Folded(table.timeline)
    starts, pieces, at = array("q"), [], 0
    for event in table.events:
        starts.append(at)
        piece = kept.words(event)
        pieces.append(piece)
        at += len(piece) + 1
    return Texts("\n".join(pieces), starts)


class _Folded:
    """Folds the words of events; those of actors and sources, which come again and again, once."""

    def __init__(self, timeline: Timeline) -> None:
        self._actors = {
            actor_id: "\n".join(map(fold, actor.all_names())) for actor_id, actor in timeline.actors.items()
        }
        self._sources = {
            source_id: "\n".join(map(fold, source_words(source)))
            for source_id, source in timeline.sources.items()
        }

    def words(self, event: Event) -> str:
        """All that a search looks at: titles, summaries, tags, excerpts, actors, sources."""
        own = (*event.title.all_texts(), *event.summary.all_texts(), *event.tags)
        parts = [fold(part) for part in own]
        parts += [fold(excerpt.exact) for excerpt in event.excerpts]
        parts += [self._actors[actor_id] for actor_id in event.actor_ids]
        parts += [self._sources[source_id] for source_id in event.source_ids if source_id in self._sources]
        return "\n".join(parts)


def source_words(source: Source) -> list[str]:
    """What a source is searched by."""
    return [source.title, source.publisher, source.container_title, *(str(name) for name in source.authors)]
