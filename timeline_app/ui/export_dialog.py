"""Asks how a picture is to be made, shows it, and saves it."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.formats.saving import save_bytes
from timeline_app.layout import filter_words
from timeline_app.layout.paper import FORMATS, LARGEST_SIDE, SMALLEST_SIZE, Settings, format_of
from timeline_app.layout.scene import Scene
from timeline_app.paint.export import render, scene_of
from timeline_app.paint.theme import Theme, theme_named
from timeline_app.problems import UserError
from timeline_app.ui.choice import Choice
from timeline_app.ui.export_settings import (
    LEAST_SCALE,
    MOST_SCALE,
    Choices,
    proposed_name,
    remember,
    remembered,
)
from timeline_app.ui.pieces import heading
from timeline_app.ui.preview import Preview
from timeline_app.ui.prose import Prose
from timeline_app.ui.session import Session
from timeline_app.words import _, number

_FIELD_PX = 30
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
        usual = remembered(settings, theme.name)
        self._make_fields(usual)
        self._place()
        self._set_fields(usual)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._refresh)
        self._connect()
        self._refresh()

    # Building

    def _make_fields(self, usual: Choices) -> None:
        self.format_choice = Choice((name, name.upper()) for name in FORMATS)
        self.theme_choice = Choice([("light", _("Light")), ("dark", _("Dark"))])
        self.range_choice = Choice([("whole", _("Whole range")), ("view", _("Current view"))])
        self.width_box = _box(SMALLEST_SIZE[0], LARGEST_SIDE, _("Width in pixels"))
        self.height_box = _box(SMALLEST_SIZE[1], LARGEST_SIDE, _("Least height in pixels"))
        self.scale_box = QDoubleSpinBox()
        self.scale_box.setRange(LEAST_SCALE, MOST_SCALE)
        self.scale_box.setSingleStep(0.5)
        self.scale_box.setDecimals(1)
        self.scale_box.setPrefix("× ")
        self.scale_box.setMinimumHeight(_FIELD_PX)
        self.scale_box.setAccessibleName(_("Scale: pixels for each pixel of the size"))
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
        form.addRow(_("Format"), self.format_choice)
        form.addRow(_("Size"), _row(self.width_box, QLabel("×"), self.height_box, self.scale_box))
        form.addRow(_("Colours"), self.theme_choice)
        form.addRow(_("Shows"), self.range_choice)
        form.addRow(_("File"), _row(self.path_field, self.browse_button))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading(_("Preview")))
        column.addWidget(self.preview, 1)
        column.addWidget(self.summary)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        self.resize(560, 560)

    def _set_fields(self, usual: Choices) -> None:
        self.format_choice.choose(usual.format)
        self.theme_choice.choose(usual.theme)
        self.range_choice.choose("whole" if usual.is_whole else "view")
        self.width_box.setValue(usual.width)
        self.height_box.setValue(usual.height)
        self.scale_box.setValue(usual.scale)

    def _connect(self) -> None:
        self.format_choice.changed.connect(self._follow_format)
        for choice in (self.format_choice, self.theme_choice, self.range_choice):
            choice.changed.connect(self._settled.start)
        for box in (self.width_box, self.height_box, self.scale_box):
            box.valueChanged.connect(self._settled.start)
        self.path_field.textChanged.connect(self._follow_path)
        self.browse_button.clicked.connect(self._browse)
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(self.reject)

    # Showing

    def settings(self) -> Settings:
        """What was chosen, for the picture."""
        is_whole = self.range_choice.chosen() == "whole"
        start, end = self._session.shown_span()
        return Settings(
            format=self.format_choice.chosen(),
            width=self.width_box.value(),
            height=self.height_box.value(),
            scale=self.scale_box.value(),
            theme=self.theme_choice.chosen(),
            start=None if is_whole else start,
            end=None if is_whole else end,
            display=self._session.state.display,
        )

    def path(self) -> Path:
        return Path(self.path_field.text().strip()).expanduser()

    def _scene(self) -> Scene:
        session = self._session
        return scene_of(session.table, session.state.filter, self.settings(), session.language, session.ruler)

    def _refresh(self) -> None:
        """Preview and summary of the picture as it is asked for now."""
        scene, settings = self._scene(), self.settings()
        self.preview.show_scene(scene, theme_named(settings.theme))
        session = self._session
        self.summary.set_text(
            _(
                "{width} × {height} pixels. {filter}",
                width=number(round(scene.width * settings.scale)),
                height=number(round(scene.height * settings.scale)),
                filter=filter_words.sentence(session.state.filter, session.timeline, session.language),
            )
        )

    def _follow_format(self) -> None:
        """The name ends as the format asks."""
        path = self.path()
        if path.suffix.lower().lstrip(".") in FORMATS:
            self.path_field.setText(str(path.with_suffix(f".{self.format_choice.chosen()}")))

    def _follow_path(self) -> None:
        """The format is what the name ends in; another name is another question."""
        ending = self.path().suffix.lower().lstrip(".")
        if ending in FORMATS:
            self.format_choice.choose(ending)
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
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _take_path(self, name: str) -> None:
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(f".{self.format_choice.chosen()}")
        self.path_field.setText(str(path))

    def export(self) -> None:
        """Saves the picture and closes; where that cannot be, says why and stays. Asks before it replaces a file."""
        path = self.path()
        try:
            format_of(path)
            if path.is_file() and path != self._may_replace:
                self._may_replace = path
                self._say(_("There is a file of that name already: {name}. Replace it?", name=path.name))
                self.export_button.setText(_("Replace"))
                return
            self._save(path)
        except UserError as error:
            self._ask_nothing()
            self._say(str(error))
            return
        remember(self._settings, self._choices())
        self.exported.emit(str(path))
        self.accept()

    def _save(self, path: Path) -> None:
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            save_bytes(render(self._scene(), self.settings()), path)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _choices(self) -> Choices:
        settings = self.settings()
        return Choices(
            format=settings.format,
            width=settings.width,
            height=settings.height,
            scale=settings.scale,
            theme=settings.theme,
            is_whole=settings.start is None,
            folder=self.path().absolute().parent,
        )


def _box(least: int, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSingleStep(100)
    box.setMinimumHeight(_FIELD_PX)
    box.setAccessibleName(name)
    return box


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if not any(isinstance(widget, QLineEdit) for widget in widgets):
        row.addStretch(1)
    return row
