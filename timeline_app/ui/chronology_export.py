"""Exporting the chronology as a table, from the window."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from timeline_app.layout.chronology import Chronology, chronology
from timeline_app.layout.chronology_html import pieces
from timeline_app.layout.paper import TABLE_ENDINGS, ending_of
from timeline_app.ui.dialogs import ask_whether, open_dialog
from timeline_app.ui.export_settings import documents_folder, proposed_name
from timeline_app.ui.stage import Stage
from timeline_app.ui.writing import Progress, write
from timeline_app.words import _, ngettext, number

_FOLDER = "chronology/folder"
_ENDING = "chronology/ending"
_ASKED_FROM = 20_000  # events
_BYTES_EACH = 900  # of an event with a quote


class ChronologyExport:
    """Asks for a file, makes the table of what the filter lets through, and saves it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def ask(self) -> None:
        """Asks where to; the ending says whether it becomes a PDF or a page of HTML."""
        stage, session = self._stage, self._stage.session
        ending = str(stage.settings.value(_ENDING, "pdf"))
        filters = {"pdf": _("PDF document (*.pdf)"), "html": _("Web page (*.html)")}
        ending = ending if ending in filters else "pdf"
        dialog = QFileDialog(
            stage.window, _("Export Chronology"), str(documents_folder(stage.settings, _FOLDER))
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters.values()))
        dialog.selectNameFilter(filters[ending])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(proposed_name(session.timeline, session.state.filter, session.language, ending))
        endings = {words: name for name, words in filters.items()}
        dialog.filterSelected.connect(lambda words: _rename(dialog, endings.get(words, "pdf")))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        open_dialog(dialog)

    def write(self, path: Path) -> None:
        """Writes the chronology into a file, and says so; where that cannot be, says why. Of very many it asks first."""
        count = len(self._stage.session.content.rows)
        if count > _ASKED_FROM and path.suffix.lower() == ".html":
            question = ngettext(
                "The page would hold {n} event: some {size} MB, which few browsers show. Write it all the same?",
                "The page would hold {n} events: some {size} MB, which few browsers show. Write it all the same?",
                count,
                size=number(count * _BYTES_EACH // 1_000_000),
            )
            ask_whether(self._stage.window, question, _("&Write"), partial(self._write, path))
        else:
            self._write(path)

    def _write(self, path: Path) -> None:
        settings = self._stage.settings
        if write(self._stage, path, _("Export Chronology"), partial(self._content, path)):
            settings.setValue(_FOLDER, str(path.absolute().parent))
            settings.setValue(_ENDING, path.suffix.lower().lstrip("."))

    def _content(self, path: Path, progress: Progress) -> bytes | Iterable[bytes]:
        """The bytes of the file. Raises UserError, and StoppedError where somebody stopped it."""
        ending = ending_of(path, TABLE_ENDINGS)
        made = self._chronology(progress, 0.2)
        if ending == "html":
            return pieces(made, lambda share: progress.follow(0.2 + 0.8 * share))
        from timeline_app.paint.chronology_pdf import pdf

        return pdf(made, self._stage.session.ruler, lambda share: progress.follow(0.2 + 0.8 * share))

    def _chronology(self, progress: Progress, part: float) -> Chronology:
        session = self._stage.session
        return chronology(
            session.table,
            session.state.filter,
            session.anchors,
            session.language,
            tick=lambda share: progress.follow(part * share),
        )


def _rename(dialog: QFileDialog, ending: str) -> None:
    """The name that was proposed or typed ends as the kind of file that was chosen now."""
    dialog.setDefaultSuffix(ending)
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(f".{ending}").name)
