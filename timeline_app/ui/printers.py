"""The printers of this machine; Qt's part for them is imported when one is asked for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from timeline_app.layout.pages import Sheet, Sheets
from timeline_app.paint.printing import paint_sheet
from timeline_app.words import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 96


def printer_names() -> list[str]:
    """Names of the printers; [] where there is none, or no way to ask."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return []
    return list(QPrinterInfo.availablePrinterNames())


def ask_printer(
    parent: QWidget, made: Sequence[Sheet], sheets: Sheets, title: str, then: Callable[[str], None]
) -> None:
    """Asks for a printer; prints on it and calls `then` with a sentence that says so."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_paper(printer, sheets)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(made))

    def begin() -> None:
        print_sheets(printer, made)
        then(_("Sent to the printer {name}.", name=printer.printerName()))

    dialog.accepted.connect(begin)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    dialog.show()


def set_paper(printer: "QPrinter", sheets: Sheets) -> None:
    """The printer's paper is that of the sheets, from edge to edge: they have margins of their own."""
    is_wide = sheets.width > sheets.height
    sides = sorted((sheets.width, sheets.height))
    size = QPageSize(QSizeF(*sides) * 25.4 / _DPI, QPageSize.Unit.Millimeter)
    turn = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF(0, 0, 0, 0)))


def print_sheets(printer: "QPrinter", made: Sequence[Sheet]) -> None:
    """Prints the sheets, or those of them that the printer was asked for."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(made)
    with QPainter(printer) as painter:
        for place, sheet in enumerate(made[first - 1 : last]):
            if place:
                printer.newPage()
            painter.save()
            painter.scale(printer.resolution() / _DPI, printer.resolution() / _DPI)
            paint_sheet(painter, sheet)
            painter.restore()
