"""The facts of one timeline, whole and immutable: replaced, never changed."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from timeline_app.model.actor import Actor
from timeline_app.model.arrangement import Arrangement
from timeline_app.model.event import Event
from timeline_app.model.local_text import LocalText
from timeline_app.model.read_file import ReadFile
from timeline_app.model.source import Source
from timeline_app.values import dataclass, field

if TYPE_CHECKING:
    from timeline_app.model.event_columns import EventColumns


@dataclass(frozen=True, slots=True)
class Timeline:
    """Actors and sources by id, in the order of the files; events in the order of the files.

    events: a tuple, or model.event_columns.EventColumns where there are very many: then in the order of time.

    language: BCP 47 tag of titles and summaries that name none; "" where not said.
    lanes: how they are arranged; None where not said.
    files: what it was read from, in that order; () where it comes from no file.
    """

    title: LocalText = LocalText(())
    description: LocalText = LocalText(())
    language: str = ""
    actors: Mapping[str, Actor] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    events: Sequence[Event] = ()
    lanes: Arrangement | None = None
    files: tuple[ReadFile, ...] = ()

    def event(self, event_id: str) -> Event | None:
        """The event of that id, or None."""
        if (columns := self._in_columns) is not None:
            at = columns.records.index_of(event_id)
            return columns[at] if at >= 0 else None
        return next((event for event in self.events if event.id == event_id), None)

    def tags(self) -> tuple[str, ...]:
        """Every tag that an event has, in the order of first use."""
        if (columns := self._in_columns) is not None:
            return columns.columns.tags.names
        return tuple(dict.fromkeys(tag for event in self.events for tag in event.tags))

    def resting_on(self, source_id: str, around: str = "", most: int = 500) -> tuple[Sequence[Event], int]:
        """The events that quote a source, in the order of `events`; and how many more there are.

        None is left out but where events are kept in columns: then they are at most so many, in time before and after
        the event of id `around`, or the first.
        """
        if (columns := self._in_columns) is None:
            return [event for event in self.events if source_id in event.source_ids], 0
        indexes = columns.columns.sources.having(source_id)
        at = int(indexes.searchsorted(columns.records.index_of(around)))
        first = max(min(at - most // 2, len(indexes) - most), 0)
        shown = indexes[first : first + most].tolist()
        return [columns[index] for index in shown], len(indexes) - len(shown)

    @property
    def _in_columns(self) -> "EventColumns | None":
        if isinstance(self.events, tuple):
            return None
        from timeline_app.model.event_columns import EventColumns

        return self.events if isinstance(self.events, EventColumns) else None
