"""The excerpts of one source, in the order in which somebody reads it."""

import re
from collections.abc import Iterator, Mapping

from timeline_app.model.event import Event, Excerpt
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.values import dataclass

_COARSE_TO_FINE = (
    "volume", "book", "part", "issue", "chapter", "act", "scene", "section", "page", "folio", "bates", "column",
    "paragraph", "verse", "line", "timestamp", "note",
)  # fmt: skip
_NUMBER = re.compile(r"\d{1,18}")


@dataclass(frozen=True, slots=True)
class Passage:
    """An excerpt where it stands. index: its place among the excerpts of its event."""

    event: Event
    index: int
    anchor: Anchor

    @property
    def excerpt(self) -> Excerpt:
        return self.event.excerpts[self.index]

    def differing(self) -> Iterator[tuple[int, int, str]]:
        """(start, end, words that the quote has there instead), in code points of the source, where the two part."""
        offset = self.anchor.start or 0
        for run in self.anchor.differences:
            if not run.is_same:
                yield offset, offset + len(run.source.rstrip()), run.quote.strip()
            offset += len(run.source)


class Passages(tuple[Passage, ...]):
    """Excerpts in the order of reading. left_out: how many more events have some, where they are very many."""

    left_out: int = 0


def passages(
    timeline: Timeline, anchors: Mapping[tuple[str, int], Anchor], source_id: str, around: str = ""
) -> Passages:
    """All excerpts of a source: those found in its text, in its order; then the others, by their pin cites.

    Those without a pin cite come last, as the files have them. around: id of the event whose excerpts are to be among
    them where they are too many to be looked at.
    """
    events, left_out = timeline.resting_on(source_id, around)
    found = Passages(
        sorted(
            (
                Passage(event, index, anchors.get((event.id, index)) or Anchor(State.NO_COPY))
                for event in events
                for index, excerpt in enumerate(event.excerpts)
                if excerpt.source_id == source_id
            ),
            key=_order,
        )
    )
    found.left_out = left_out
    return found


def _order(passage: Passage) -> tuple[bool, int, int, tuple[float, ...]]:
    """By place in the text; where there is none, by pin cite."""
    anchor = passage.anchor
    if anchor.start is not None and anchor.end is not None:
        return False, anchor.start, -anchor.end, ()
    return True, 0, 0, _pin_cite(passage.excerpt)


def _pin_cite(excerpt: Excerpt) -> tuple[float, ...]:
    """Numbers of the terms of a locator, coarse to fine; infinite where it has none at all."""
    numbers = {term: int(found[0]) for term, value in excerpt.locator if (found := _NUMBER.search(value))}
    if not numbers:
        return (float("inf"),)
    return tuple(numbers.get(term, -1) for term in _COARSE_TO_FINE)
