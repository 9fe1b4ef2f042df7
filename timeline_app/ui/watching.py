"""Watches files and folders: tells when something in them may have changed."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLED_MS = 60  # an editor writes in several steps: the last of them counts
_ROUND_MS = (
    900  # where the system does not tell of changes (some network folders), a look at the clock must do
)


class Watching(QObject):
    """Emits `stirred` a moment after the last change, and now and then without one; whoever hears it looks for itself.

    An editor that saves by replacing a file makes the watcher lose it: so the folders are watched too, and the files
    taken up anew whenever something stirs.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._begin)
        self._watcher.directoryChanged.connect(self._begin)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.stirred)
        self._round = QTimer(self, interval=_ROUND_MS)
        self._round.timeout.connect(self.stirred)

    def watch(self, files: Iterable[Path], folders: Iterable[Path]) -> None:
        """Watches these and nothing else; what cannot be reached now is looked for in rounds."""
        files, folders = list(files), list(folders)
        wanted = {str(file) for file in files if os.path.exists(file)}
        wanted |= {str(folder) for folder in folders if os.path.isdir(folder)}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(known - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - known):
            self._watcher.addPaths(new)  # what the system refuses is left to the round
        if files or folders:  # also where nothing is there now: what comes back is seen at the next round
            self._round.start()
        else:
            self._round.stop()

    def again(self, after_ms: int) -> None:
        """Stirs once more after a while, unless something stirs before."""
        QTimer.singleShot(after_ms, self, self._begin)

    def _begin(self) -> None:
        self._settled.start()
