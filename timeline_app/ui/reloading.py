"""Live reload: a file saved in any editor changes the window; a broken one leaves it as it was and says where."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from timeline_app.formats import folder
from timeline_app.formats.footprint import Footprint, footprint
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.state.reload import difference
from timeline_app.ui.facts import Facts, is_large, read_facts
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.ui.status_line import StatusLine
from timeline_app.ui.watching import Watching
from timeline_app.words import Message, _, ngettext

if TYPE_CHECKING:
    from timeline_app.ui.reading import Reading

_SECOND_LOOK_MS = 150  # what looks broken may be a file in the middle of being written
_UNNOTICED_S = 0.2  # a reading that takes less may follow upon another at once
_REST = 4.0  # times as long as a longer one took: a file that grows all the time keeps nobody busy for ever


class Reloading(QObject):
    """Follows the files of a session; what came with a reload is said in the status line.

    A part of files is not followed: while it is being read more will come, and once that was stopped nobody wants it.
    """

    _arrived = Signal()

    def __init__(self, session: Session, status_line: StatusLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._say = status_line.say
        status_line.show_watching()
        self._seen: Footprint = frozenset()
        self._found: Footprint = frozenset()
        self._suspect: Footprint | None = None
        self._reading: Reading | None = None
        self._begun = 0.0
        self._rests_until = float("-inf")
        self._arrived.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._watching = Watching(self)
        self._watching.stirred.connect(self.look)
        session.loaded.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """Reads again if anything is not as it was."""
        session = self._session
        if not session.paths or session.is_part or self._reading is not None:
            return
        if session.clock() < self._rests_until:
            return
        found = self._footprint()
        if found == self._seen:
            return
        self._found, self._begun = found, session.clock()
        if is_large(session.paths):
            from timeline_app.ui.reading import Reading

            self._reading = Reading(session.paths, shows_parts=False, words=session.state.filter.words)
            self._reading.tell(self._arrived.emit)
            self._reading.begin()
            return
        try:
            self._take(read_facts(session.paths), found)
        except UserError as error:
            self._take(error, found)

    @property
    def is_reading(self) -> bool:
        """True while files are read again beside the window."""
        return self._reading is not None

    def _end(self) -> None:
        """Takes what a reading beside the window has brought."""
        result = self._reading.take() if self._reading is not None else None
        if result is not None:
            self._take(result, self._found)

    def _follow(self) -> None:
        """Takes up what the session shows now."""
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
        self._suspect = None
        seen = self._session.footprint
        self._seen = self._footprint() if seen is None else seen
        self._watch()

    def _copies(self) -> list[Path]:
        sources = self._session.timeline.sources.values()
        return [source.text_path for source in sources if source.text_path is not None]

    def _footprint(self) -> Footprint:
        return footprint(self._session.paths, self._copies())

    def _watch(self) -> None:
        copies = self._copies()
        files = [*folder.files_of(self._session.paths), *copies]
        parents = {file.absolute().parent for file in files}
        self._watching.watch([*files, *self._session.paths], parents)

    def _take(self, result: object, found: Footprint) -> None:
        """Shows what was read, or keeps the last good picture and says where it broke; `found` is what was read."""
        self._reading = None
        took = self._session.clock() - self._begun
        self._rests_until = self._session.clock() + _REST * took if took > _UNNOTICED_S else float("-inf")
        if isinstance(result, Facts) and result.paths != self._session.paths:
            return
        if isinstance(result, Facts) and result.is_good:
            before = self._session.timeline
            self._session.reload(result)
            self._seen = found  # what changed since it was read is seen at the next look
            if sentence := _in_words(before, result.timeline):
                self._say(sentence)
            return
        if self._suspect != found:
            self._suspect = found
            self._watch()
            self._watching.again(_SECOND_LOOK_MS)
            return
        self._seen = found
        self._watch()
        self._session.keep_showing(_faults(result, self._session.paths))


def _faults(result: object, paths: tuple[Path, ...]) -> tuple[Problem, ...]:
    """What is wrong with files that could not be read."""
    if isinstance(result, Facts):
        return result.problems
    what = result.what if isinstance(result, UserError) else Message("{sentence}", sentence=result)
    return (Problem(Severity.ERROR, Place(paths[0]), what),)


def _in_words(before: Timeline, after: Timeline) -> str:
    """What came with other facts, in a sentence; "" where nothing did."""
    found = difference(before, after)
    if found is None:
        now = len(after.events)
        told = ngettext("{n} event", "{n} events", now)
        return _("Read again: {changes}", changes=told)
    added, changed, gone = found
    parts = [
        ngettext("{n} event added", "{n} events added", added) if added else "",
        ngettext("{n} event changed", "{n} events changed", changed) if changed else "",
        ngettext("{n} event gone", "{n} events gone", gone) if gone else "",
    ]
    told = ", ".join(part for part in parts if part)
    return _("Read again: {changes}", changes=told) if told else ""


def install(stage: Stage) -> Reloading:
    return Reloading(stage.session, stage.status_line, stage.window)
