"""The texts of the sources: copies that the timeline names, and copies lent to it in the window."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from timeline_app.model.timeline import Timeline
from timeline_app.ui.facts import Facts

if TYPE_CHECKING:
    from timeline_app.provenance.anchor import Anchor
    from timeline_app.provenance.copies import Copy


class Wanted(NamedTuple):
    """A source that somebody wants to read, and the excerpt of an event at which; event_id "" for its beginning."""

    source_id: str
    event_id: str = ""
    excerpt: int = 0


class SourceTexts(QObject):
    """A part of the session. Emits without payload: `changed` for another text, `asked` where `wanted` is to be read."""

    changed = Signal()
    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted("")
        self._paths: tuple[Path, ...] = ()
        self._timeline = Timeline()
        self._named: Mapping[str, Copy] = {}
        self._lent: dict[str, Copy] = {}
        self._anchors: Mapping[tuple[str, int], Anchor] | None = None

    def take(self, facts: Facts) -> None:
        """Other facts; what was lent to the sources of the same files stays lent."""
        if facts.paths != self._paths:
            self._lent = {}
        self._paths, self._timeline, self._named = facts.paths, facts.timeline, facts.copies
        self._anchors = None

    def copy_of(self, source_id: str) -> "Copy | None":
        """The text at hand; one that was lent goes before the one that the timeline names."""
        return self._lent.get(source_id) or self._named.get(source_id)

    def words(self) -> dict[str, str]:
        """The texts at hand, by id of the source."""
        copies = {id: self.copy_of(id) for id in self._timeline.sources}
        return {id: copy.text.text for id, copy in copies.items() if copy}

    def is_doubtful(self, source_id: str) -> bool:
        """Whether the text at hand is not the copy that the timeline names."""
        copy = self.copy_of(source_id)
        return copy is not None and copy.is_that_of(self._timeline.sources[source_id]) is False

    def is_lent(self, source_id: str) -> bool:
        return source_id in self._lent

    @property
    def anchors(self) -> "Mapping[tuple[str, int], Anchor]":
        """How each excerpt stands in its source, by event id and position; judged when first asked for."""
        if self._anchors is None:
            from timeline_app.provenance.standing import judge

            sources = self._timeline.sources.values()
            copies = {source.id: copy for source in sources if (copy := self.copy_of(source.id))}
            others = {id for id in copies if self.is_doubtful(id)}
            self._anchors = judge(self._timeline, {id: copy.text for id, copy in copies.items()}, others)
        return self._anchors

    def lend(self, source_id: str, path: Path) -> None:
        """Lends the text of a file to a source. Raises UserError where it cannot be used; then nothing changes."""
        from timeline_app.provenance.copies import read_lent

        self._lent[source_id] = read_lent(path)
        self._anchors = None
        self.changed.emit()

    def take_back(self, source_id: str) -> None:
        """Gives a lent text back: its source has again the copy that the timeline names, or none."""
        if self._lent.pop(source_id, None) is not None:
            self._anchors = None
            self.changed.emit()

    def ask_for(self, source_id: str, event_id: str = "", excerpt: int = 0) -> None:
        """Asks whoever shows the texts of sources to show this one."""
        self.wanted = Wanted(source_id, event_id, excerpt)
        self.asked.emit()
