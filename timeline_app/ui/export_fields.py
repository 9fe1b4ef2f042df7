"""The fields of the export dialog: what a picture is for, its format, its size, its colours and what it shows."""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from timeline_app.layout.paper import FORMATS, LARGEST_SIDE, SMALLEST_SIZE, Settings
from timeline_app.layout.presets import CUSTOM, PRESETS
from timeline_app.ui.choice import Choice
from timeline_app.ui.export_settings import LEAST_SCALE, MOST_SCALE, Choices
from timeline_app.ui.session import Session
from timeline_app.words import _

_FIELD_PX = 30


class ExportFields(QObject):
    """changed: another picture is asked for. A size or scale set by hand makes the preset a custom one."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.preset_box = QComboBox()
        self.preset_box.setAccessibleName(_("What the picture is for"))
        self.preset_box.setMinimumHeight(_FIELD_PX)
        self.preset_box.addItem(_("Custom size"), CUSTOM)
        for preset in PRESETS.values():
            self.preset_box.addItem(str(preset.words), preset.name)
        self.format_choice = Choice((name, name.upper()) for name in FORMATS)
        self.theme_choice = Choice([("light", _("Light")), ("dark", _("Dark"))])
        self.clear_box = QCheckBox(_("Transparent ground"))
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
        self._connect()

    def _connect(self) -> None:
        self.preset_box.currentIndexChanged.connect(self._take_preset)
        for choice in (self.format_choice, self.theme_choice, self.range_choice):
            choice.changed.connect(self.changed)
        self.clear_box.toggled.connect(self.changed)
        for box in (self.width_box, self.height_box, self.scale_box):
            box.valueChanged.connect(self._become_custom)

    def place_in(self, form: QFormLayout) -> None:
        """Puts the fields into a form, a row for each question."""
        form.addRow(_("For"), self.preset_box)
        form.addRow(_("Format"), self.format_choice)
        form.addRow(_("Size"), row(self.width_box, QLabel("×"), self.height_box, self.scale_box))
        form.addRow(_("Colours"), row(self.theme_choice, self.clear_box))
        form.addRow(_("Shows"), self.range_choice)

    def fill(self, usual: Choices) -> None:
        """Sets the fields to what was chosen."""
        self.format_choice.choose(usual.format)
        self.theme_choice.choose(usual.theme)
        self.clear_box.setChecked(usual.is_clear)
        self.range_choice.choose("whole" if usual.is_whole else "view")
        self.width_box.setValue(usual.width)
        self.height_box.setValue(usual.height)
        self.scale_box.setValue(usual.scale)
        self.preset_box.setCurrentIndex(max(self.preset_box.findData(usual.preset), 0))

    def choices(self, folder: Path) -> Choices:
        """What is chosen, to be remembered together with the folder it went to."""
        return Choices(
            format=self.format_choice.chosen(),
            width=self.width_box.value(),
            height=self.height_box.value(),
            scale=self.scale_box.value(),
            theme=self.theme_choice.chosen(),
            is_whole=self.range_choice.chosen() == "whole",
            folder=folder,
            preset=self.preset_name(),
            is_clear=self.clear_box.isChecked(),
        )

    def preset_name(self) -> str:
        """Name of the preset; CUSTOM where the size was set by hand."""
        return str(self.preset_box.currentData())

    def settings(self, session: Session) -> Settings:
        """What is chosen, for a picture of what the session shows."""
        is_whole = self.range_choice.chosen() == "whole"
        start, end = session.shown_span()
        made = Settings(
            format=self.format_choice.chosen(),
            width=self.width_box.value(),
            height=self.height_box.value(),
            scale=self.scale_box.value(),
            theme=self.theme_choice.chosen(),
            start=None if is_whole else start,
            end=None if is_whole else end,
            display=session.state.display,
            is_clear=self.clear_box.isChecked(),
        )
        preset = PRESETS.get(self.preset_name())
        return preset.of(made) if preset else made

    def _take_preset(self) -> None:
        """Shows the size of the preset that was chosen."""
        preset = PRESETS.get(self.preset_name())
        if preset is not None:
            boxes = (self.width_box, self.height_box, self.scale_box)
            blocked = [QSignalBlocker(box) for box in boxes]
            self.width_box.setValue(round(preset.width))
            self.height_box.setValue(round(preset.height))
            self.scale_box.setValue(preset.scale)
            for blocker in blocked:
                blocker.unblock()
        self.changed.emit()

    def _become_custom(self) -> None:
        with QSignalBlocker(self.preset_box):
            self.preset_box.setCurrentIndex(0)
        self.changed.emit()


def _box(least: int, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSingleStep(100)
    box.setMinimumHeight(_FIELD_PX)
    box.setAccessibleName(name)
    return box


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side; a line to type in takes the room that is left."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if not any(isinstance(widget, QLineEdit) for widget in widgets):
        made.addStretch(1)
    return made
