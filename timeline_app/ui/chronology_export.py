"""Exporting the chronology as a table, from the window."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from timeline_app.layout.chronology import ENDINGS, Chronology, chronology
from timeline_app.layout.chronology_html import html
from timeline_app.layout.paper import ending_of
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.export_settings import documents_folder, proposed_name
from timeline_app.ui.stage import Stage
from timeline_app.ui.writing import Progress, write
from timeline_app.words import _

_FOLDER = "chronology/folder"
_ENDING = "chronology/ending"


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
        """Writes the chronology into a file, and says so; where that cannot be, says why."""
        settings = self._stage.settings
        if write(self._stage, path, _("Export Chronology"), partial(self._content, path)):
            settings.setValue(_FOLDER, str(path.absolute().parent))
            settings.setValue(_ENDING, path.suffix.lower().lstrip("."))

    def _content(self, path: Path, progress: Progress) -> bytes:
        """The bytes of the file. Raises UserError, and StoppedError where somebody stopped it."""
        ending = ending_of(path, ENDINGS)
        made = self._chronology(progress, 1.0 if ending == "html" else 0.2)
        if ending == "html":
            return html(made)
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
