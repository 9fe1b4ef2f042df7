"""Articles, asked for in the menu or dropped onto the window, are read beside it; their events are then reviewed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from timeline_app.articles.endings import ENDINGS, apart
from timeline_app.model.timeline import Timeline
from timeline_app.ui.dropping import DropSign, dropped
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.stage import Stage
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.state.reviewing import Begun
    from timeline_app.ui.review_window import ReviewWindow
    from timeline_app.ui.review_work import ReviewWork, Watch
    from timeline_app.ui.review_written import ReviewWritten
    from timeline_app.ui.waiting_bar import WaitingBar


def install(stage: Stage) -> "Reviewing":
    """The actions in the menus of files and events."""
    return Reviewing(stage)


def dropped_articles(carried: QMimeData) -> list[Path]:
    """The articles that are dragged; none where anything else is among them."""
    timelines, others = dropped(carried)
    unread, articles = apart(others)
    return [] if timelines or unread else articles


class Reviewing(QObject):
    """Opens a review window for each asking. windows: those that are open."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.windows: list[ReviewWindow] = []
        self._work: ReviewWork | None = None
        self._waiting: WaitingBar | None = None
        self.sign = DropSign(stage.window)
        self.sign.words = _("Drop to propose its events")
        actions = stage.actions
        self.new_action = actions.add(
            actions.file_menu, _("&New Timeline from Article…"), self.ask_for_new, before=actions.after_open
        )
        stage.event_panel.article_asked.connect(self.ask_for_new)
        self.add_action = actions.add(
            actions.events_menu, _("Add Events from Art&icle…"), self.ask_to_add, before=actions.clear_filter
        )
        self.notice = NoticeBar()
        self._dropped: list[Path] = []
        self._written: ReviewWritten | None = None
        self.undo_button = self.notice.offer(_("Undo"), self.undo)
        self.add_button = self.notice.offer(
            _("Add its events to this timeline"), partial(self._take_dropped, True)
        )
        self.new_button = self.notice.offer(_("New timeline from it"), partial(self._take_dropped, False))
        stage.bars.addWidget(self.notice)
        stage.session.loaded.connect(self._allow)
        stage.window.installEventFilter(self)
        self._allow()
        stage.opening.review_with(self.begin)

    def _allow(self) -> None:
        self.add_action.setEnabled(self._can_add())
        self.add_button.setVisible(self._can_add())

    def _can_add(self) -> bool:
        """Whether there is a timeline whose files can be added to."""
        session = self._stage.session
        return bool(session.paths) and isinstance(session.timeline.events, tuple)

    # Asking

    def ask_for_new(self) -> None:
        self._ask(is_new=True)

    def ask_to_add(self) -> None:
        self._ask(is_new=False)

    def _ask(self, is_new: bool) -> None:
        from timeline_app.ui.dialogs import choose_articles

        paths = self._stage.session.paths
        folder = str((paths[0] if paths[0].is_dir() else paths[0].parent) if paths else Path.home())
        choose_articles(self._stage.window, folder, ENDINGS, lambda chosen: self.begin(chosen, is_new))

    def begin(self, paths: Sequence[Path], is_new: bool) -> None:
        """Reads articles beside the window, and opens the review of what they tell."""
        work, waiting = self._make_ready()
        is_new = is_new or not self._can_add()
        known = Timeline() if is_new else self._stage.session.timeline
        names = ", ".join(path.name for path in paths)
        waiting.begin(_("Reading {name}…", name=names))
        work.done.disconnect()
        work.done.connect(lambda begun: self._open(begun, known, is_new))
        work.begin(partial(_begun, tuple(paths), known))

    def _make_ready(self) -> "tuple[ReviewWork, WaitingBar]":
        if self._work is None or self._waiting is None:
            from timeline_app.ui.review_work import ReviewWork
            from timeline_app.ui.waiting_bar import WaitingBar

            self._work, self._waiting = ReviewWork(self), WaitingBar()
            self._stage.bars.addWidget(self._waiting)
            self._waiting.stopped.connect(self._stop)
            self._work.advanced.connect(self._waiting.follow)
            self._work.failed.connect(self._fail)
            self._work.done.connect(self._waiting.end)
        return self._work, self._waiting

    def _stop(self) -> None:
        assert self._work is not None
        assert self._waiting is not None
        self._work.stop()
        self._waiting.end()

    def _fail(self, sentence: str) -> None:
        assert self._waiting is not None
        self._waiting.end()
        self._offer_dropped([])
        self.notice.say(sentence)

    def _open(self, begun: "Begun", known: Timeline, is_new: bool) -> None:
        from timeline_app.ui.review_session import ReviewSession
        from timeline_app.ui.review_window import ReviewWindow
        from timeline_app.ui.review_writing import ReviewWriting
        from timeline_app.ui.review_written import ReviewWritten

        assert self._waiting is not None
        self._waiting.end()
        stage = self._stage
        window = ReviewWindow(ReviewSession(begun, known), stage.settings, stage.dress)
        writing = ReviewWriting(stage, window, () if is_new else stage.session.paths)
        if self._written is None:
            self._written = ReviewWritten(stage, self._say_written)
        writing.written.connect(self._written.take)
        self._written.taken_back.connect(writing.take_back)
        window.closed.connect(lambda: self.windows.remove(window))
        self.windows.append(window)
        window.show()
        window.activateWindow()
        window.dating.ask_unknown()

    def undo(self) -> None:
        """Takes back what a review wrote last."""
        if self._written is not None:
            self._written.undo()

    def _say_written(self, sentence: str) -> None:
        self._offer_dropped([])
        self.undo_button.setVisible(self._written is not None and self._written.change is not None)
        self.notice.say(sentence)

    # Dropping

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Articles are no timelines: they are taken before they could be opened as such."""
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDropEvent):
                if not dropped_articles(event.mimeData()):
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if isinstance(event, QDragEnterEvent):
                    self.sign.show_over(self._stage.window.rect())
                return True
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self.sign.hide()
                if not (articles := dropped_articles(event.mimeData())):
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._offer_dropped(articles)
                return True
            case QEvent.Type.DragLeave:
                self.sign.hide()
            case QEvent.Type.Close:
                for window in [*self.windows]:
                    window.close()
        return super().eventFilter(watched, event)

    def _offer_dropped(self, paths: list[Path]) -> None:
        self._dropped = paths
        self.undo_button.hide()
        self.new_button.setVisible(bool(paths))
        self._allow()
        if paths:
            self.notice.say(_("Propose events from {names}?", names=", ".join(path.name for path in paths)))
        else:
            self.add_button.hide()

    def _take_dropped(self, is_added: bool) -> None:
        self.notice.hide()
        if self._dropped:
            self.begin(self._dropped, is_new=not is_added)


def _begun(paths: Sequence[Path], known: Timeline, watch: "Watch") -> "Begun":
    """Called in a thread: what articles tell, as far as it was reviewed before."""
    from timeline_app.articles.reading import read_article
    from timeline_app.state.reviewing import begun

    return begun([read_article(path) for path in paths], known, feedback=watch)
