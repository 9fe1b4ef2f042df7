"""What happened, when, to whom, and on which words it rests."""

import enum

from timeline_app.chrono.span import Span
from timeline_app.model.local_text import LocalText
from timeline_app.problems import Place
from timeline_app.values import dataclass


class Status(enum.Enum):
    """Whether it happened: all but OCCURRED are drawn hollow and said in words."""

    OCCURRED = "occurred"
    ANNOUNCED = "announced"
    ALLEGED = "alleged"
    DISPUTED = "disputed"


class Basis(enum.Enum):
    """How a date is known: quoted, reckoned from the source's own date, or inferred."""

    STATED = "stated"
    RELATIVE = "relative"
    INFERRED = "inferred"


class LinkType(enum.Enum):
    ANSWERS = "answers"
    CAUSES = "causes"
    CONTRADICTS = "contradicts"
    PART_OF = "part of"
    FOLLOWS = "follows"  # what a text only orders: later than the other, by an unknown time


@dataclass(frozen=True, slots=True)
class Participation:
    actor_id: str
    role: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quotation of a source (W3C Web Annotation TextQuoteSelector) and what it says of the date.

    locator: (CSL locator term, value) pairs in the order written, such as ("paragraph", "1").
    phrase: the words of the excerpt that give the date; "" where it has none.
    date: the date as this excerpt gives it; basis: how it gives it. None where it says nothing of the date.
    """

    source_id: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    locator: tuple[tuple[str, str], ...] = ()
    phrase: str = ""
    date: Span | None = None
    basis: Basis | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Link:
    type: LinkType
    event_id: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """An event. span: when, as surely as the source says; None where its sources give no date.

    status_by: id of the actor who announces, alleges or disputes; "" where not said.
    importance: 1 to 5.
    """

    id: str
    title: LocalText
    span: Span | None = None
    status: Status = Status.OCCURRED
    status_by: str = ""
    actors: tuple[Participation, ...] = ()
    tags: tuple[str, ...] = ()
    importance: int = 3
    summary: LocalText = LocalText(())
    excerpts: tuple[Excerpt, ...] = ()
    links: tuple[Link, ...] = ()
    place: Place | None = None

    @property
    def source_ids(self) -> tuple[str, ...]:
        """Its sources, each once, in the order of its excerpts."""
        return tuple(dict.fromkeys(excerpt.source_id for excerpt in self.excerpts))

    @property
    def actor_ids(self) -> tuple[str, ...]:
        return tuple(part.actor_id for part in self.actors)
