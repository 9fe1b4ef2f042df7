"""What was accepted in a review becomes a new timeline, or a part of the one that is open; and is taken back."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from timeline_app.formats import folder
from timeline_app.formats.line_file import is_written_to
from timeline_app.formats.naming import file_name
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.state.review import Review
from timeline_app.state.review_known import found_there
from timeline_app.ui.review_work import ReviewWork
from timeline_app.ui.stage import Stage
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.values import replace
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.formats.change import Change
    from timeline_app.ui.review_window import ReviewWindow


class _Step(NamedTuple):
    """What was written last. paths, known: of before it; before, after: what was decided by then and from then on."""

    change: "Change"
    paths: tuple[Path, ...]
    known: Timeline
    before: Review
    after: Review


class ReviewWriting(QObject):
    """Of one review window. Emits `written` with the change that was carried out."""

    written = Signal(object)

    def __init__(self, stage: Stage, window: "ReviewWindow", paths: tuple[Path, ...]) -> None:
        """paths: of the timeline that takes what is accepted; () for a new one."""
        super().__init__(window)
        self._stage, self._window, self.paths = stage, window, paths
        self._step: _Step | None = None
        self.waiting = WaitingBar()
        window.bars.addWidget(self.waiting)
        self.work = ReviewWork(self)
        self.work.done.connect(self._carry_out)
        self.work.failed.connect(self._fail)
        self.waiting.stopped.connect(self._stop)
        window.write_asked.connect(self.ask)
        stage.session.loaded.connect(self._follow)

    def _follow(self) -> None:
        """The files may have changed: what is written next goes by what they say now."""
        session = self._stage.session
        if self.paths and session.paths == self.paths:
            self._window.session.known = session.timeline

    # Asking where

    def ask(self) -> None:
        """Asks where to write, where there is a choice."""
        from timeline_app.ui.dialogs import ask_for_choice, choose_place

        session = self._window.session
        counts = session.review.counts()
        if not (counts.accepted or counts.merged > len(session.there)):
            self._window.say(
                _("All that is accepted is in the timeline already.")
                if session.there
                else _("Nothing is accepted yet: there is nothing to write.")
            )
            return
        if not self.paths:
            choose_place(self._window, _("Write the timeline"), str(self.proposed_place()), self.write)
            return
        files = [path for path in folder.files_of(self.paths) if is_written_to(path)]
        if not files:
            self._window.say(_("This timeline has no file in YAML to which events could be added."))
        elif len(files) == 1:
            self.write(files[0])
        else:
            names = {_named(path, files): path for path in self._likeliest_first(files)}
            ask_for_choice(
                self._window,
                _("Add to the timeline"),
                _("The file that takes the new events:"),
                list(names),
                lambda name: self.write(names[name]),
            )

    def proposed_place(self) -> Path:
        """Beside the first article, under its name."""
        articles = self._window.session.proposal.articles
        first = articles[0]
        place = first.path.absolute().parent if first.path is not None else Path.home()
        name = first.title or (first.path.stem if first.path is not None else "")
        return place / f"{file_name(name)}.yaml"

    def _likeliest_first(self, files: list[Path]) -> list[Path]:
        """That of the selected event, else that of the last one."""
        session = self._stage.session
        events = [session.selected, *list(session.timeline.events)[-1:]]
        places = [event.place.path for event in events if event is not None and event.place is not None]
        return sorted(files, key=lambda path: places.index(path) if path in places else len(places))

    # Writing

    def write(self, path: Path) -> None:
        """Makes the change beside the window, and carries it out once it is whole."""
        if path.suffix.lower() not in (".yaml", ".yml"):
            path = path.with_name(path.name + ".yaml")
        self.waiting.begin(_("Writing {name}…", name=path.name))
        self.work.begin(self._maker(path))

    def _maker(self, path: Path) -> "Callable[[object], Change]":
        session, paths = self._window.session, self.paths
        review, proposal, known = session.review, session.proposal, session.known

        def make(_watch: object) -> "Change":
            from timeline_app.extraction.outcome import Outcome, change
            from timeline_app.extraction.remarks import remarks
            from timeline_app.extraction.settling import settle
            from timeline_app.formats.document import Remarks

            accepted = [each for each in review.accepted() if known.event(each.id) is None]
            settled = settle(proposal, accepted, review.merged(), known, review.actors)
            notes = remarks([replace(each, same_as=()) for each in accepted])
            return change(Outcome(settled, proposal, known, paths, Remarks(notes=notes)), path)

        return make

    def _carry_out(self, change: "Change") -> None:
        self.waiting.end()
        try:
            change.carry_out()
        except UserError as error:
            self._window.say(str(error))
            return
        is_new = not self.paths
        if is_new:
            self.paths = (change.path,)
        before, known = self._window.session.review, self._window.session.known
        self.written.emit(change)
        after = self._go_on(is_new, change)
        self._step = _Step(change, () if is_new else self.paths, known, before, after)

    def _go_on(self, is_new: bool, change: "Change") -> Review:
        """What was written is known from now on: to write again adds only what is new."""
        session = self._window.session
        session.known = self._stage.session.timeline
        after = found_there(session.review, session.known)
        session.take(replace(session.begun, review=after))
        self._window.say(
            _("Written to {file}.", file=change.path.name)
            if is_new
            else _("Added to {file}.", file=change.path.name)
        )
        return after

    def take_back(self, change: "Change") -> None:
        """The files are as they were before a change: what it wrote is accepted again, and not written."""
        step, session = self._step, self._window.session
        if step is None or step.change is not change:
            return
        self._step = None
        self.paths, session.known = step.paths, step.known
        decisions = dict(session.review.decisions)
        for each in session.review.proposed:
            was, is_ = step.before.decision(each.id), step.after.decision(each.id)
            if was != is_ == session.review.decision(each.id):
                decisions[each.id] = was
        session.take(replace(session.begun, review=replace(session.review, decisions=decisions)))

    def _stop(self) -> None:
        self.work.stop()
        self.waiting.end()
        self._window.say(_("Stopped: nothing was written."))

    def _fail(self, sentence: str) -> None:
        self.waiting.end()
        self._window.say(sentence)


def _named(path: Path, files: list[Path]) -> str:
    """As much of a path as tells it from the others."""
    return os.path.relpath(path, os.path.commonpath([str(each.parent) for each in files]))
