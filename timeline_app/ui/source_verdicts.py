"""How the quotes of each source stand, for the list of sources."""

from collections.abc import Iterable, Iterator, Mapping

from timeline_app.model.event import Event
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.store.columns import column
from timeline_app.store.facet import Facet
from timeline_app.ui.session import Session
from timeline_app.ui.source_row import Verdict, unjudged, verdict

_MOST_JUDGED = 300  # events of a source, whose quotes are judged where its line is made


class SourceVerdicts:
    """Of few events all quotes are judged; of very many, those of a source when it is asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._states: dict[str, list[State]] = {}
        if session.table.columns is None:
            for source_id, state in _states(session.timeline.events, session.anchors):
                self._states.setdefault(source_id, []).append(state)

    def of(self, source_id: str) -> Verdict:
        session, states = self._session, self._states.get(source_id, [])
        if session.table.columns is not None and session.texts.copy_of(source_id) is not None:
            rows = column(session.table, Facet.SOURCES).having(source_id).nonzero()[0].tolist()
            if len(rows) > _MOST_JUDGED:
                return unjudged()
            events = [session.table.events[row] for row in rows]
            states = [state for id, state in _states(events, session.anchors) if id == source_id]
        return verdict(states, session.texts.is_doubtful(source_id))


def _states(
    events: Iterable[Event], anchors: Mapping[tuple[str, int], Anchor]
) -> Iterator[tuple[str, State]]:
    """The source of each quote, and how it stands there."""
    for event in events:
        for index, excerpt in enumerate(event.excerpts):
            anchor = anchors.get((event.id, index))
            yield excerpt.source_id, anchor.state if anchor else State.NO_COPY
