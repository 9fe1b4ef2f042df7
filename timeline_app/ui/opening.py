"""Opening other files and folders, from wherever they are named."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.problems import UserError
from timeline_app.ui.facts import Facts, is_large, read_facts
from timeline_app.ui.session import Session

_MOST_SAID = 3  # problems in a box


class Opening:
    """Shows other facts in the session, or says why it cannot. bars: where the line of a long reading is put."""

    def __init__(self, session: Session, window: QWidget, bars: QVBoxLayout) -> None:
        self._session = session
        self._window = window
        self._bars = bars
        self._reading_bar: QWidget | None = None

    def ask_for_file(self) -> None:
        from timeline_app.ui.dialogs import choose_files

        choose_files(self._window, self._folder(), self.open)

    def ask_for_folder(self) -> None:
        from timeline_app.ui.dialogs import choose_folder

        choose_folder(self._window, self._folder(), self.open)

    def _folder(self) -> str:
        paths = self._session.paths
        return (
            str(paths[0] if paths and os.path.isdir(paths[0]) else paths[0].parent)
            if paths
            else str(Path.home())
        )

    def open(self, paths: Sequence[Path]) -> None:
        """Shows other files or folders; where nothing of them can be read says why, and what was shown stays.

        Large ones are read beside the window, which goes on meanwhile.
        """
        if not is_large(paths):
            try:
                self._show(read_facts(paths))
            except UserError as error:
                self._say(str(error))
            return
        from timeline_app.ui.reading import ReadingBar

        if not isinstance(self._reading_bar, ReadingBar):
            self._reading_bar = ReadingBar(self._window)
            self._bars.addWidget(self._reading_bar)
        self._reading_bar.read(paths, self._show)

    def _show(self, result: object) -> None:
        if isinstance(result, str):
            self._say(result)
        elif isinstance(result, Facts) and result.is_void and self._session.paths:
            self._say("\n".join(str(problem) for problem in result.problems[:_MOST_SAID]))
        elif isinstance(result, Facts):
            self._session.show_facts(result)

    def _say(self, sentence: str) -> None:
        from timeline_app.ui.dialogs import notice

        notice(self._window, sentence)
