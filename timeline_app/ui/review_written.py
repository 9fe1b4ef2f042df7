"""What a review wrote last: shown in the main window, and taken back from there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.ui.facts import Facts, read_facts
from timeline_app.ui.stage import Stage
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.formats.change import Change


class ReviewWritten(QObject):
    """Emits `taken_back` with a change once the files are as they were before it."""

    taken_back = Signal(object)

    def __init__(self, stage: Stage, say: Callable[[str], object]) -> None:
        super().__init__(stage.window)
        self._stage, self._say = stage, say
        self.change: Change | None = None
        self._before: tuple[Path, ...] = ()

    def take(self, change: "Change") -> None:
        """Shows what was written, and selects the first event of it."""
        session = self._stage.session
        self.change, self._before = change, session.paths
        if change.paths != session.paths:
            self._stage.opening.open(change.paths)
        else:
            self._read_again()
        session.select_and_reveal(change.event_id)
        self._say(_("Written to {file}.", file=change.path.name))

    def undo(self) -> None:
        """Puts the files back as they were, and shows what was shown before."""
        change, self.change = self.change, None
        if change is None:
            return
        try:
            change.undo()
        except UserError as error:
            self._say(str(error))
            return
        if self._before == change.paths:
            self._read_again()
        elif self._before:
            self._stage.opening.open(self._before)
        else:
            self._stage.session.show_facts(Facts((), Timeline(), (), {}))
        self.taken_back.emit(change)
        self._say(_("{file} is as it was before.", file=change.path.name))

    def _read_again(self) -> None:
        session = self._stage.session
        try:
            facts = read_facts(session.paths)
        except UserError as error:
            self._say(str(error))
            return
        if facts.is_good:
            session.reload(facts)
