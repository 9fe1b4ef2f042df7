"""Printing on a printer of Qt, which writes a PDF here."""

import re
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event
from timeline_app.layout.pages import Sheet, Sheets, set_sheets
from timeline_app.layout.paper import Settings
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table
from timeline_app.ui.printers import print_sheets, printer_names, set_paper

A4 = 210 / 25.4 * 96, 297 / 25.4 * 96


def a_printer(path: Path, sheets: Sheets) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    set_paper(printer, sheets)
    return printer


def made(sheets: Sheets) -> list[Sheet]:
    events = (an_event(f"e{month}", date=f"2024-{month:02d}-03", actors=["ann"]) for month in range(1, 13))
    return set_sheets(build_table(a_timeline(*events)), Filter(), Settings(), sheets, "en", QtRuler())


@pytest.mark.parametrize(("width", "height"), [A4, A4[::-1]])
def test_every_sheet_becomes_a_page_of_its_paper(
    qtbot: QtBot, tmp_path: Path, width: float, height: float
) -> None:
    assert qtbot is not None
    sheets = Sheets(width, height, is_fitted=False, across=3)
    print_sheets(a_printer(tmp_path / "out.pdf", sheets), made(sheets))
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", (tmp_path / "out.pdf").read_bytes())
    wanted = (round(width * 0.75), round(height * 0.75))
    assert [(round(float(one)), round(float(other))) for one, other in boxes] == [wanted] * 3


def test_only_the_pages_asked_for_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    sheets = Sheets(*A4, is_fitted=False, across=4)
    printer = a_printer(tmp_path / "out.pdf", sheets)
    printer.setFromTo(2, 3)
    print_sheets(printer, made(sheets))
    assert len(re.findall(rb"/MediaBox", (tmp_path / "out.pdf").read_bytes())) == 2


def test_asking_for_printers_finds_names_or_none(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert all(isinstance(name, str) for name in printer_names())
