"""How each excerpt of a timeline stands in its source."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from timeline_app.model.event import Excerpt
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, SourceText, State, locate


def judge(
    timeline: Timeline, texts: Mapping[str, SourceText], other_texts: Collection[str] = ()
) -> Mapping[tuple[str, int], Anchor]:
    """Anchors by (event id, index of the excerpt in its event), in the order of the timeline.

    texts: by id of the source; an excerpt whose source is not among them has NO_COPY.
    other_texts: ids of those whose text is not the copy that the timeline names.
    """
    known: dict[tuple[str, str, str, str], Anchor] = {}
    anchors: dict[tuple[str, int], Anchor] = {}
    for event in timeline.events:
        for index, excerpt in enumerate(event.excerpts):
            words = (excerpt.source_id, excerpt.exact, excerpt.prefix, excerpt.suffix)
            if words not in known:
                anchor = _anchor(excerpt, texts.get(excerpt.source_id))
                is_other = excerpt.source_id in other_texts
                known[words] = replace(anchor, is_in_other_text=True) if is_other else anchor
            anchors[event.id, index] = known[words]
    return anchors


def _anchor(excerpt: Excerpt, source: SourceText | None) -> Anchor:
    if source is None:
        return Anchor(State.NO_COPY)
    return locate(excerpt.exact, excerpt.prefix, excerpt.suffix, source)
