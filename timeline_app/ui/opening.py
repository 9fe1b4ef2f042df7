"""Opening other files and folders, from wherever they are named."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.articles.endings import apart
from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.ui.facts import Facts, is_large, read_facts
from timeline_app.ui.session import Session
from timeline_app.words import Message

if TYPE_CHECKING:
    from timeline_app.ui.reading import Reading
    from timeline_app.ui.reading_bar import ReadingBar

_MOST_SAID = 3  # problems in a box


class Opening:
    """Shows other facts in the session, or says why it cannot. bars: where the line of a long reading is put."""

    def __init__(self, session: Session, window: QWidget, bars: QVBoxLayout) -> None:
        self._session = session
        self._window = window
        self._bars = bars
        self._bar: ReadingBar | None = None
        self._has_begun = False  # whether a part of what is being read is shown
        self._review: Callable[[Sequence[Path], bool], None] | None = None
        self._articles: tuple[list[Path], bool] | None = None  # named before anybody could review them

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

        Large ones are read beside the window, which goes on meanwhile and shows what has arrived. Articles among them
        are reviewed: for the timeline that is opened with them, else for a new one.
        """
        timelines, articles = apart(paths)
        if timelines or not articles:
            self._open_timeline(timelines)
        if articles:
            self.review(articles, is_new=not timelines)

    def _open_timeline(self, paths: Sequence[Path]) -> None:
        if is_large(paths):
            from timeline_app.ui.reading import Reading

            reading = Reading(paths)
            reading.begin()
            self.follow(reading)
            return
        try:
            facts = read_facts(paths)
        except UserError as error:
            self._say(str(error))
            return
        if self._bar is not None:
            self._bar.stop()
        self._has_begun = False
        self._show(facts)

    def review(self, articles: list[Path], is_new: bool) -> None:
        """Reads articles and opens the review of what they tell, once there is who does that."""
        if self._review is None:
            self._articles = (articles, is_new)
        else:
            self._review(articles, is_new)

    def review_with(self, begin: Callable[[Sequence[Path], bool], None]) -> None:
        """What reads and reviews articles, given them and whether a new timeline is made of them."""
        self._review = begin
        if self._articles is not None:
            begin(*self._articles)

    def follow(self, reading: "Reading") -> None:
        """Shows what a reading brings, as it arrives."""
        from timeline_app.ui.reading_bar import ReadingBar

        if self._bar is None:
            self._bar = ReadingBar(self._window)
            self._bar.stopped.connect(self._keep_part)
            self._bars.addWidget(self._bar)
        self._keep_part()
        self._await(reading.paths)
        self._bar.follow(reading, self._show)

    def _await(self, paths: tuple[Path, ...]) -> None:
        """What is being read, () for nothing: an empty window says so."""
        session = self._session
        if paths != session.awaited:
            session.awaited = paths
            if not session.paths:
                session.loaded.emit()

    def _show(self, result: Facts | str) -> None:
        """The first facts are fitted; those after them take their place in the view as it is by then."""
        session = self._session
        if isinstance(result, str):
            self._say(result)
            self._keep_part()
            return
        session.awaited = ()
        if result.is_void and session.paths and not self._has_begun:
            self._say("\n".join(str(problem) for problem in result.problems[:_MOST_SAID]))
        elif self._has_begun:
            session.reload(result)
        else:
            session.show_facts(result)
        self._has_begun = result.is_part

    def _keep_part(self) -> None:
        """No more will arrive; where a part is shown already it stays, and is said to be one."""
        self._await(())
        if self._has_begun:
            self._has_begun = False
            what = Message("Reading was stopped: what is shown is only a part of the file.")
            hint = Message("Open it again to see all of it.")
            self._session.keep_part(Problem(Severity.WARNING, Place(self._session.paths[0]), what, hint))

    def _say(self, sentence: str) -> None:
        from timeline_app.ui.dialogs import notice

        notice(self._window, sentence)
