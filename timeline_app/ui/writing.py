"""Writing a document from the window: with progress after half a second, a way to stop, and a word about how it ended."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressDialog

from timeline_app.formats.saving import save_pieces
from timeline_app.problems import UserError
from timeline_app.ui.dialogs import notice
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_PATIENCE_MS = 500
_STEPS = 1000


class StoppedError(Exception):
    """Somebody does not want it any more."""


class Progress(QProgressDialog):
    """How far it is, after half a second, and a way to stop."""

    def __init__(self, stage: Stage, title: str, name: str) -> None:
        super().__init__(stage.window)
        self.setWindowTitle(title)
        label = QLabel(_("Writing {name}…", name=name))
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.setLabel(label)
        self.setCancelButtonText(_("Stop"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setRange(0, _STEPS)
        self.setMinimumDuration(_PATIENCE_MS)

    def follow(self, share: float) -> None:
        """Shows which share is done. Raises StoppedError once it was stopped."""
        step = min(int(share * _STEPS), _STEPS - 1)
        if step != self.value():
            self.setValue(step)
        if self.wasCanceled():
            raise StoppedError


def write(stage: Stage, path: Path, title: str, make: Callable[[Progress], bytes | Iterable[bytes]]) -> bool:
    """Writes what `make` makes into a file, and says so; where that cannot be, says why. True where it is written.

    make: bytes, or pieces of them, made one after another; may raise UserError; what `Progress.follow` raises ends it.
    """
    progress = Progress(stage, title, path.name)
    try:
        made = make(progress)
        save_pieces([made] if isinstance(made, bytes) else made, path)
    except StoppedError:
        stage.status_line.say(_("Stopped: nothing was written."))
    except UserError as error:
        notice(stage.window, str(error))
    else:
        stage.status_line.say(_("Saved {path}", path=path))
        return True
    finally:
        progress.reset()
        progress.deleteLater()
    return False
