"""What is to be put into the files of a timeline, all at once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.source import Source
from timeline_app.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Additions:
    """New facts, in the order in which they are to stand; ids are new to the timeline.

    excerpts: further ones of events that are there, by the id of the event. notes: sentences that stand as comments
    over a new event, by its id; head: those over all of a file that is new. texts: files to be written beside, such as
    the copies of articles: none may be there.
    """

    events: tuple[Event, ...] = ()
    excerpts: Mapping[str, Sequence[Excerpt]] = field(default_factory=dict)
    actors: tuple[Actor, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    texts: Mapping[Path, bytes] = field(default_factory=dict)
    head: Sequence[str] = ()

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Events that are new or have more, the new ones first."""
        return (*(event.id for event in self.events), *(id for id, more in self.excerpts.items() if more))
