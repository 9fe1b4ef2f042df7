"""The reader in the window: where it stands, how it is asked for, and the texts lent to sources."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from timeline_app.problems import UserError
from timeline_app.ui.lent_texts import Lent, remember, remembered
from timeline_app.ui.making import Making
from timeline_app.ui.stage import Stage
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.reader_panel import ReaderPanel

_ROOM_PX = 1200  # a window narrower than this puts the filters away while a source is read
_SHARE, _LEAST_PX, _MOST_PX = 0.3, 320, 480
_WIDTH = "reader/width"


def install(stage: Stage) -> "SourceReader":
    return SourceReader(stage)


class SourceReader(QObject):
    """Stands right of the timeline, left of the event. Made when it is first shown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.panel: ReaderPanel | None = None
        self.making = Making(stage)
        self._told: set[str] = set()  # a file that is read again must not bring the same sentence again
        self._split: QSplitter | None = None
        texts = stage.session.texts
        texts.asked.connect(self._show_wanted)
        self.action = stage.actions.add_tick(
            stage.actions.view_menu, _("&Source"), self.set_shown, "F4", False, "source",
            before=stage.actions.after_panels,
        )  # fmt: skip
        self.attach_action = stage.actions.add(
            stage.actions.file_menu,
            _("Attach &Text to Source…"),
            self.attach,
            before=stage.actions.after_export,
        )
        stage.session.loaded.connect(self._lend_remembered)
        stage.dress.changed.connect(self._follow_theme)
        stage.window.installEventFilter(self)
        self._lend_remembered()

    def set_shown(self, is_shown: bool) -> None:
        """Shows the reader, or puts it away."""
        if is_shown and self.panel is None:
            self.panel = self._make_panel()
        if self.panel is None or self._split is None:
            return
        if not is_shown:
            self._stage.settings.setValue(_WIDTH, self.panel.width())
            if self.panel.isAncestorOf(self._stage.window.focusWidget() or self._stage.window):
                self._stage.view.setFocus()
        self.panel.setVisible(is_shown)
        self._make_room()
        if is_shown:
            self._share_width()
            self.panel.text.setFocus()

    def _show_wanted(self) -> None:
        wanted = self._stage.session.texts.wanted
        if wanted.event_id:
            self._stage.session.select(wanted.event_id)
        self.action.setChecked(True)
        if self.panel is not None:
            self.panel.show_source(wanted.source_id, wanted.event_id, wanted.excerpt)
            self.panel.text.setFocus()

    # Place

    def _make_panel(self) -> "ReaderPanel":
        """Puts the reader beside the timeline, in a splitter of their own: that of the window keeps its three parts."""
        from timeline_app.ui.reader_panel import ReaderPanel

        stage = self._stage
        panel = ReaderPanel(stage.session, stage.dress.theme)
        panel.closed.connect(lambda: self.action.setChecked(False))
        panel.attach_asked.connect(self.attach)
        panel.detach_asked.connect(self._detach)
        self.making.take(panel)
        canvas = stage.sides.widget(1)
        assert canvas is not None
        sizes = stage.sides.sizes()
        focused = stage.window.focusWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        stage.sides.replaceWidget(1, self._split)
        self._split.addWidget(canvas)
        self._split.addWidget(panel)
        canvas.show()
        self._split.setStretchFactor(0, 1)
        for index in range(2):
            self._split.setCollapsible(index, False)
        stage.sides.setStretchFactor(1, 1)
        stage.sides.setCollapsible(1, False)
        stage.sides.setSizes(sizes)
        QWidget.setTabOrder(stage.view, panel)
        if focused is not None:
            focused.setFocus()
        return panel

    def _share_width(self) -> None:
        """The width it had last, or its share of the window."""
        assert self._split is not None
        kept = self._stage.settings.value(_WIDTH)
        share = round(min(max(self._stage.window.width() * _SHARE, _LEAST_PX), _MOST_PX))
        width = int(str(kept)) if str(kept or "").isdecimal() else share
        width = min(width, max(self._split.width() // 2, _LEAST_PX))  # the window may be narrower than it was
        self._split.setSizes([max(self._split.width() - width, 1), width])

    def _make_room(self) -> None:
        """A narrow window puts the filters away while a source is read; their tick stays as it is."""
        is_read = self.panel is not None and not self.panel.isHidden()
        has_room = self._stage.window.width() >= _ROOM_PX or not is_read
        filters = self._stage.sides.widget(0)
        assert filters is not None
        filters.setVisible(self._stage.actions.filters.isChecked() and has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.panel is not None:
            self._make_room()
        elif event.type() is QEvent.Type.Close and self.panel is not None and not self.panel.isHidden():
            self._stage.settings.setValue(_WIDTH, self.panel.width())
        return super().eventFilter(watched, event)

    def _follow_theme(self) -> None:
        if self.panel is not None:
            self.panel.set_theme(self._stage.dress.theme)

    # Lending

    def attach(self) -> None:
        """Asks for a file with the text of the source shown, and lends it."""
        from timeline_app.ui.dialogs import choose_text

        self.action.setChecked(True)
        assert self.panel is not None
        source_id = self.panel.source_id
        source = self._stage.session.timeline.sources.get(source_id)
        if source is None:
            return
        first = self._stage.session.paths[0]
        folder = (
            source.text_path.parent if source.text_path else first if os.path.isdir(first) else first.parent
        )
        choose_text(self._stage.window, str(folder), lambda path: self.lend(source_id, path))

    def lend(self, source_id: str, path: Path) -> None:
        """Lends a text to a source and remembers it; says why where it cannot be read."""
        texts = self._stage.session.texts
        try:
            texts.lend(source_id, path)
        except UserError as error:
            self._stage.status_line.say(str(error))
            return
        self._remember(source_id)

    def _detach(self) -> None:
        assert self.panel is not None
        source_id = self.panel.source_id
        self._stage.session.texts.take_back(source_id)
        self._remember(source_id)

    def _remember(self, source_id: str) -> None:
        session = self._stage.session
        copy = session.texts.copy_of(source_id) if session.texts.is_lent(source_id) else None
        lent = Lent(copy.path.absolute(), copy.sha256) if copy else None
        remember(self._stage.settings, session.paths, source_id, lent)

    def _lend_remembered(self) -> None:
        """Lends again what was lent last time, if it still is the same text."""
        session = self._stage.session
        changed: list[str] = []
        for source_id, lent in remembered(self._stage.settings, session.paths).items():
            if source_id not in session.timeline.sources or session.texts.is_lent(source_id):
                continue
            try:
                session.texts.lend(source_id, lent.path)
            except UserError:
                changed.append(lent.path.name)
                continue
            copy = session.texts.copy_of(source_id)
            if copy is not None and copy.sha256 != lent.sha256:
                session.texts.take_back(source_id)
                changed.append(lent.path.name)
        changed = [name for name in changed if name not in self._told]
        if changed:
            self._told.update(changed)
            names = ", ".join(changed)
            self._stage.status_line.say(
                _("No longer attached, because it is gone or has changed: {names}", names=names)
            )
