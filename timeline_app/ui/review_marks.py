"""The candidates of one article as marks on its text: where they stand, and which lie in a stretch of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from timeline_app.extraction.by_hand import Named, named
from timeline_app.extraction.candidate import Candidate
from timeline_app.model.actor import Actor
from timeline_app.state.review import Review, Verdict
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.review_looks import shown_as


class Mark(NamedTuple):
    """A candidate on the page. start, end: positions in the document, half open."""

    start: int
    end: int
    id: str
    verdict: Verdict


class Marks(Sequence[Mark]):
    """In the order of their beginnings; the longer of two that begin together is first."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._ends = list(accumulate((mark.end for mark in self._marks), max))  # of all up to each
        self._by_id = {mark.id: mark for mark in self._marks}

    def __len__(self) -> int:
        return len(self._marks)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return self._marks[index]

    def of(self, id: str) -> Mark | None:
        return self._by_id.get(id)

    def within(self, start: int, end: int) -> list[Mark]:
        """Those that have a part in a stretch of the document."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end > start]

    def at(self, position: int) -> list[Mark]:
        """Those around a position, the shortest first."""
        return sorted(self.within(position, position + 1), key=lambda mark: mark.end - mark.start)


def marks_of(review: Review, article: int, text: DocumentText, there: Container[str] = frozenset()) -> Marks:
    """The candidates of an article. there: ids of those that the timeline has already."""
    return Marks(
        Mark(
            text.position(each.start),
            text.position(each.end),
            each.id,
            shown_as(review.decision(each.id).verdict, each.id in there),
        )
        for each in review.candidates
        if each.article == article
    )


def dated_words(candidate: Candidate, text: DocumentText) -> tuple[int, int] | None:
    """Where in the document the words stand that date a candidate; None where none of its excerpt do."""
    phrase, exact = candidate.date.phrase, candidate.excerpt.exact
    at = exact.find(phrase) if phrase else -1
    if at < 0:
        return None
    start = candidate.start + at
    return text.position(start), text.position(start + len(phrase))


def named_actors(candidate: Candidate, actors: Mapping[str, Actor], text: DocumentText) -> list[Named]:
    """Where in the document the excerpt of a candidate names its actors, each once."""
    known = (actors[part.actor_id] for part in candidate.actors if part.actor_id in actors)
    return [
        Named(text.position(candidate.start + start), text.position(candidate.start + end), actor_id)
        for start, end, actor_id in named(candidate.excerpt.exact, known)
    ]
