"""Asks how the picture goes on paper, shows its sheets, prints them or saves them as a PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.formats.saving import save_bytes
from timeline_app.layout.pages import Sheet, Sheets, setting_sheets
from timeline_app.layout.paper import Settings
from timeline_app.layout.picture import title_of
from timeline_app.paint.printing import sheets_pdf
from timeline_app.problems import UserError
from timeline_app.store.stepwise import Steps, finish
from timeline_app.ui.aside import Aside
from timeline_app.ui.choice import Choice
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.export_fields import row
from timeline_app.ui.export_settings import documents_folder, proposed_name
from timeline_app.ui.pieces import heading
from timeline_app.ui.printers import ask_printer, printer_names
from timeline_app.ui.session import Session
from timeline_app.ui.sheet_view import SheetView
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.words import _, number

_PAPERS_MM = {"A4": (210, 297), "A3": (297, 420), "Letter": (215.9, 279.4)}
_PX_PER_MM = 96 / 25.4
_SETTLE_MS = 80
_FIELD_PX = 30
_FOLDER = "print/folder"


class PrintDialog(QDialog):
    """Made to be opened with `open()`. done_with: a sentence about what was done."""

    done_with = Signal(str)

    def __init__(self, session: Session, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Print"))
        self._session = session
        self._settings = settings
        self._made: list[Sheet] = []
        self._setting = Aside(self)
        self.waiting = WaitingBar()
        self._setting.advanced.connect(self.waiting.follow)
        self.waiting.stopped.connect(self._stop_setting)
        self._make_fields()
        self._place()
        self._restore()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._refresh)
        self._connect()
        self._refresh()

    # Building

    def _make_fields(self) -> None:
        self.paper_box = QComboBox()
        self.paper_box.addItems(list(_PAPERS_MM))
        self.paper_box.setMinimumHeight(_FIELD_PX)
        self.paper_box.setAccessibleName(_("Paper"))
        self.turn_choice = Choice([("landscape", _("Landscape")), ("upright", _("Upright"))])
        self.size_choice = Choice([("fitted", _("Fit to one page")), ("natural", _("Natural size"))])
        self.zoom_box = _box(25, 400, _("Size of letters and marks, in percent"), _(" %"))
        self.across_box = _box(1, 20, _("Pages side by side"), "")
        self.range_choice = Choice([("whole", _("Whole range")), ("view", _("Current view"))])
        self.view = SheetView()
        self.back_button = QPushButton("◀")
        self.back_button.setAccessibleName(_("Page before"))
        self.next_button = QPushButton("▶")
        self.next_button.setAccessibleName(_("Page after"))
        self.page_label = QLabel()
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.cancel_button = QPushButton(_("Cancel"))
        self.pdf_button = QPushButton(_("Save as PDF…"))
        self.print_button = QPushButton(_("Print…"))
        for button in (self.back_button, self.next_button, self.cancel_button, self.pdf_button):
            button.setAutoDefault(False)
        if printer_names():
            self.print_button.setDefault(True)
        else:
            self.print_button.setEnabled(False)
            self.pdf_button.setDefault(True)
            self._say(_("This machine has no printer. Save the pages as a PDF instead."), "muted")

    def _place(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(_("Paper"), row(self.paper_box, self.turn_choice))
        form.addRow(_("Size"), row(self.size_choice, self.zoom_box))
        form.addRow(_("Pages side by side"), row(self.across_box))
        form.addRow(_("Shows"), self.range_choice)
        walk = QHBoxLayout()
        walk.addWidget(heading(_("Preview")))
        walk.addStretch(1)
        for widget in (self.back_button, self.page_label, self.next_button):
            walk.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.pdf_button, self.print_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(walk)
        column.addWidget(self.waiting)
        column.addWidget(self.view, 1)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        self.resize(600, 640)

    def _connect(self) -> None:
        self.paper_box.currentIndexChanged.connect(self._settled.start)
        for choice in (self.turn_choice, self.size_choice, self.range_choice):
            choice.changed.connect(self._settled.start)
        for box in (self.zoom_box, self.across_box):
            box.valueChanged.connect(self._settled.start)
        self.back_button.clicked.connect(lambda: self.view.turn(-1))
        self.next_button.clicked.connect(lambda: self.view.turn(1))
        self.view.turned.connect(self._show_place)
        self.cancel_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self._ask_for_file)
        self.print_button.clicked.connect(self._ask_for_printer)

    def _restore(self) -> None:
        kept = self._settings
        self.paper_box.setCurrentIndex(max(self.paper_box.findText(str(kept.value("print/paper", "A4"))), 0))
        for name, choice in self._choices().items():
            wanted = str(kept.value(f"print/{name}", ""))
            choice.choose(wanted if wanted in choice.buttons else next(iter(choice.buttons)))
        for name, box, usual in (("zoom", self.zoom_box, 100), ("across", self.across_box, 1)):
            value = str(kept.value(f"print/{name}", usual))
            box.setValue(int(value) if value.isdecimal() else usual)

    def _remember(self) -> None:
        self._settings.setValue("print/paper", self.paper_box.currentText())
        for name, choice in self._choices().items():
            self._settings.setValue(f"print/{name}", choice.chosen())
        self._settings.setValue("print/zoom", self.zoom_box.value())
        self._settings.setValue("print/across", self.across_box.value())

    def _choices(self) -> dict[str, Choice]:
        return {"turn": self.turn_choice, "size": self.size_choice, "range": self.range_choice}

    # Showing

    def sheets(self) -> Sheets:
        """How the picture goes on paper, as chosen."""
        width, height = (side * _PX_PER_MM for side in _PAPERS_MM[self.paper_box.currentText()])
        if self.turn_choice.chosen() == "landscape":
            width, height = height, width
        return Sheets(
            width,
            height,
            is_fitted=self.size_choice.chosen() == "fitted",
            zoom=self.zoom_box.value() / 100,
            across=self.across_box.value(),
        )

    def _refresh(self) -> None:
        """Sets the sheets anew and shows the one that was looked at, if it is still there; of very many events soon."""
        sheets = self.sheets()
        for box in (self.zoom_box, self.across_box):
            box.setEnabled(not sheets.is_fitted)
        if self._session.table.columns is None:
            self._set_now()
            return
        self._allow(False)
        self.waiting.begin(_("Setting the pages…"))
        self._setting.begin(self._steps(sheets), partial(self._show_sheets, sheets))

    def _set_now(self) -> None:
        """The sheets as they are asked for now, without letting anything else happen."""
        self._settled.stop()
        self._setting.stop()
        self._show_sheets(self.sheets(), finish(self._steps(self.sheets())))

    def _steps(self, sheets: Sheets) -> Steps[list[Sheet]]:
        session = self._session
        is_whole = self.range_choice.chosen() == "whole"
        asked = Settings(
            start=None if is_whole else session.shown_span()[0],
            end=None if is_whole else session.shown_span()[1],
            display=session.state.display,
        )
        chosen, language = session.state.filter, session.language
        return setting_sheets(session.table, chosen, asked, sheets, language, session.ruler)

    def _show_sheets(self, sheets: Sheets, made: list[Sheet]) -> None:
        self.waiting.end()
        self._made = made
        self._allow(True)
        self.view.show_sheets(made, sheets)

    def _allow(self, is_made: bool) -> None:
        """What is not set yet cannot be printed."""
        self.pdf_button.setEnabled(is_made)
        self.print_button.setEnabled(is_made and bool(printer_names()))

    def _stop_setting(self) -> None:
        self._setting.stop()
        self.waiting.end()

    def _set_as_asked(self) -> None:
        """Before they leave: the sheets as they are asked for now; of very many events, unless these are shown."""
        if self._session.table.columns is None or self._settled.isActive() or self._setting.is_busy:
            self._set_now()

    def _show_place(self) -> None:
        place, total = self.view.place, len(self._made)
        self.page_label.setText(f"{number(place + 1)} / {number(total)}")
        self.back_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < total - 1)

    def _say(self, sentence: str, kind: str = "bad") -> None:
        self.notice.setProperty("kind", kind)
        self.notice.style().polish(self.notice)
        self.notice.setText(sentence)
        self.notice.show()

    # Doing

    def _ask_for_file(self) -> None:
        session = self._session
        folder = documents_folder(self._settings, _FOLDER)
        dialog = QFileDialog(self, _("Save as PDF"), str(folder), _("PDF document (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(proposed_name(session.timeline, session.state.filter, session.language, "pdf"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        open_dialog(dialog)

    def save(self, path: Path) -> None:
        """Saves the sheets as a PDF and closes; where that cannot be, says why and stays."""
        self._set_as_asked()
        title = title_of(self._session.timeline, self._session.language)
        try:
            save_bytes(sheets_pdf(self._made, self.sheets(), title), path)
        except UserError as error:
            self._say(str(error))
            return
        self._settings.setValue(_FOLDER, str(path.absolute().parent))
        self._finish(_("Saved {path}", path=path))

    def _ask_for_printer(self) -> None:
        self._set_as_asked()
        title = title_of(self._session.timeline, self._session.language)
        ask_printer(self, self._made, self.sheets(), title, self._finish)

    def _finish(self, sentence: str) -> None:
        self._remember()
        self.done_with.emit(sentence)
        self.accept()


def _box(least: int, most: int, name: str, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSingleStep(5 if suffix else 1)
    box.setSuffix(suffix)
    box.setMinimumHeight(_FIELD_PX)
    box.setAccessibleName(name)
    return box
