"""How each excerpt of a timeline stands in its source."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from timeline_app.model.event import Excerpt
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, SourceText, State, locate
from timeline_app.values import replace

_KEPT = 4096
_NO_COPY = Anchor(State.NO_COPY)


def judge(
    timeline: Timeline, texts: Mapping[str, SourceText], other_texts: Collection[str] = ()
) -> Mapping[tuple[str, int], Anchor]:
    """Anchors by (event id, index of the excerpt in its event), in the order of the timeline.

    texts: by id of the source; an excerpt whose source is not among them has NO_COPY.
    other_texts: ids of those whose text is not the copy that the timeline names.
    Of very many events each is judged when it is looked at.
    """
    if not isinstance(timeline.events, tuple):
        return Judged(timeline, texts, other_texts)
    known: dict[tuple[str, str, str, str], Anchor] = {}
    anchors: dict[tuple[str, int], Anchor] = {}
    for event in timeline.events:
        for index, excerpt in enumerate(event.excerpts):
            words = (excerpt.source_id, excerpt.exact, excerpt.prefix, excerpt.suffix)
            if words not in known:
                known[words] = _judged(excerpt, texts, other_texts)
            anchors[event.id, index] = known[words]
    return anchors


class Judged(Mapping[tuple[str, int], Anchor]):
    """How excerpts stand, judged when they are looked at. False where no text is there: then all have NO_COPY."""

    def __init__(
        self, timeline: Timeline, texts: Mapping[str, SourceText], other_texts: Collection[str] = ()
    ) -> None:
        self._timeline, self._texts, self._other_texts = timeline, texts, other_texts
        self._of = lru_cache(maxsize=_KEPT)(self._judge)

    def __bool__(self) -> bool:
        return bool(self._texts)

    def __getitem__(self, key: tuple[str, int]) -> Anchor:
        event_id, index = key
        event = self._timeline.event(event_id)
        if event is None or not 0 <= index < len(event.excerpts):
            raise KeyError(key)
        excerpt = event.excerpts[index]
        return self._of(excerpt) if excerpt.source_id in self._texts else _NO_COPY

    def __iter__(self) -> Iterator[tuple[str, int]]:
        for event in self._timeline.events:
            for index in range(len(event.excerpts)):
                yield event.id, index

    def __len__(self) -> int:
        return sum(len(event.excerpts) for event in self._timeline.events)

    def _judge(self, excerpt: Excerpt) -> Anchor:
        return _judged(excerpt, self._texts, self._other_texts)


def _judged(excerpt: Excerpt, texts: Mapping[str, SourceText], other_texts: Collection[str]) -> Anchor:
    anchor = _anchor(excerpt, texts.get(excerpt.source_id))
    return replace(anchor, is_in_other_text=True) if excerpt.source_id in other_texts else anchor


def _anchor(excerpt: Excerpt, source: SourceText | None) -> Anchor:
    if source is None:
        return Anchor(State.NO_COPY)
    return locate(excerpt.exact, excerpt.prefix, excerpt.suffix, source)
