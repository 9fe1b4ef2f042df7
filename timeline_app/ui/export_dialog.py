"""Asks how a picture is to be made, shows it, and saves it."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.formats.saving import save_bytes
from timeline_app.layout import filter_words
from timeline_app.layout.paper import FORMATS, Settings, format_of
from timeline_app.layout.picture import composing
from timeline_app.layout.presets import PRESETS
from timeline_app.layout.scene import Scene
from timeline_app.paint.export import render, scene_of, size_of
from timeline_app.paint.theme import Theme, theme_named
from timeline_app.problems import UserError
from timeline_app.store.stepwise import finish
from timeline_app.ui.aside import Aside
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.export_fields import ExportFields, row
from timeline_app.ui.export_settings import (
    Choices,
    proposed_name,
    remember,
    remembered,
)
from timeline_app.ui.pieces import heading
from timeline_app.ui.preview import Preview
from timeline_app.ui.prose import Prose
from timeline_app.ui.session import Session
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.words import _, number

_SETTLE_MS = 80  # while somebody types a number


class ExportDialog(QDialog):
    """Made to be opened with `open()`. exported: the path of the picture that was saved."""

    exported = Signal(str)

    def __init__(
        self, session: Session, settings: QSettings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """theme: the one in use, which is proposed at first."""
        super().__init__(parent)
        self.setWindowTitle(_("Export Picture"))
        self._session = session
        self._settings = settings
        self._may_replace: Path | None = None
        self._scene_of: tuple[Settings, Scene] | None = None
        self._composing = Aside(self)
        self.waiting = WaitingBar()
        self._composing.advanced.connect(self.waiting.follow)
        self.waiting.stopped.connect(self._stop_composing)
        usual = remembered(settings, theme.name)
        self._make_fields(usual)
        self._place()
        self.fields.fill(usual)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._refresh)
        self._connect()
        self._refresh()

    # Building

    def _make_fields(self, usual: Choices) -> None:
        self.fields = ExportFields(self)
        session = self._session
        name = proposed_name(session.timeline, session.state.filter, session.language, usual.format)
        self.path_field = QLineEdit(str(usual.folder / name))
        self.path_field.setAccessibleName(_("File"))
        self.browse_button = QPushButton(_("Browse…"))
        self.browse_button.setAutoDefault(False)
        self.preview = Preview()
        self.summary = Prose("", "small")
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.setProperty("kind", "bad")
        self.notice.hide()
        self.export_button = QPushButton(_("Export"))
        self.export_button.setDefault(True)
        self.cancel_button = QPushButton(_("Cancel"))
        self.cancel_button.setAutoDefault(False)

    def _place(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.fields.place_in(form)
        form.addRow(_("File"), row(self.path_field, self.browse_button))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading(_("Preview")))
        column.addWidget(self.waiting)
        column.addWidget(self.preview, 1)
        column.addWidget(self.summary)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        self.resize(600, 640)

    def _connect(self) -> None:
        self.fields.format_choice.changed.connect(self._follow_format)
        self.fields.changed.connect(self._settled.start)
        self.path_field.textChanged.connect(self._follow_path)
        self.browse_button.clicked.connect(self._browse)
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(self.reject)

    # Showing

    def settings(self) -> Settings:
        """What was chosen, for the picture."""
        return self.fields.settings(self._session)

    def path(self) -> Path:
        return Path(self.path_field.text().strip()).expanduser()

    def _scene(self) -> Scene:
        """The picture as it is asked for now: that of the preview, where this is the same."""
        session = self._session
        if self._scene_of is not None and self._scene_of[0] == self.settings():
            return self._scene_of[1]
        return scene_of(session.table, session.state.filter, self.settings(), session.language, session.ruler)

    def _refresh(self) -> None:
        """Preview and summary of the picture as it is asked for now; of very many events when they are there."""
        session, settings = self._session, self.settings()
        steps = composing(session.table, session.state.filter, settings, session.language, session.ruler)
        self._scene_of = None
        if session.table.columns is None:
            self._show(settings, finish(steps))
        else:
            self.waiting.begin(_("Composing the picture…"))
            self._composing.begin(steps, partial(self._show, settings))

    def _show(self, settings: Settings, scene: Scene) -> None:
        self.waiting.end()
        self._scene_of = settings, scene
        self.preview.show_scene(scene, theme_named(settings.theme, settings.is_clear))
        session = self._session
        filter = filter_words.sentence(session.state.filter, session.timeline, session.language)
        parts = [self._size_words(scene, settings), _smaller_words(scene, settings), filter]
        self.summary.set_text(" ".join(part for part in parts if part))

    def _stop_composing(self) -> None:
        self._composing.stop()
        self.waiting.end()

    def _size_words(self, scene: Scene, settings: Settings) -> str:
        """How large the picture is: a sheet of paper in millimetres, unless it is made of pixels."""
        preset = PRESETS.get(self.fields.preset_name())
        if preset and preset.paper_mm and settings.format != "png":
            width, height = preset.paper_mm
            return _("{width} × {height} mm.", width=number(width), height=number(height))
        width, height = size_of(scene, settings)
        return _("{width} × {height} pixels.", width=number(width), height=number(height))

    def _follow_format(self) -> None:
        """The name ends as the format asks."""
        path = self.path()
        if path.suffix.lower().lstrip(".") in FORMATS:
            self.path_field.setText(str(path.with_suffix(f".{self.fields.format_choice.chosen()}")))

    def _follow_path(self) -> None:
        """The format is what the name ends in; another name is another question."""
        ending = self.path().suffix.lower().lstrip(".")
        if ending in FORMATS:
            self.fields.format_choice.choose(ending)
        self._ask_nothing()

    def _ask_nothing(self) -> None:
        self._may_replace = None
        self.notice.hide()
        self.export_button.setText(_("Export"))

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()

    # Doing

    def _browse(self) -> None:
        dialog = QFileDialog(self, _("Export Picture"), str(self.path().parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(
            QFileDialog.Option.DontConfirmOverwrite
        )  # it is asked here, whichever way a name came
        dialog.setNameFilter(_("Pictures (*.png *.svg *.pdf)"))
        dialog.selectFile(self.path().name)
        dialog.fileSelected.connect(self._take_path)
        open_dialog(dialog)

    def _take_path(self, name: str) -> None:
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(f".{self.fields.format_choice.chosen()}")
        self.path_field.setText(str(path))

    def export(self) -> None:
        """Saves the picture and closes; where that cannot be, says why and stays. Asks before it replaces a file."""
        path = self.path()
        try:
            format_of(path)
            if os.path.isfile(path) and path != self._may_replace:
                self._may_replace = path
                self._say(_("There is a file of that name already: {name}. Replace it?", name=path.name))
                self.export_button.setText(_("Replace"))
                return
            self._save(path)
        except UserError as error:
            self._ask_nothing()
            self._say(str(error))
            return
        remember(self._settings, self.fields.choices(self.path().absolute().parent))
        self.exported.emit(str(path))
        self.accept()

    def _save(self, path: Path) -> None:
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            save_bytes(render(self._scene(), self.settings()), path)
        finally:
            QGuiApplication.restoreOverrideCursor()


def _smaller_words(scene: Scene, settings: Settings) -> str:
    """That letters are smaller than the preset has them, so that everything fits; "" where they are not."""
    share = round(100 * settings.width / scene.width / settings.letters)
    if share >= 100:
        return ""
    return _("Drawn at {share} so that everything fits.", share=_("{n} %", n=share))
