"""Exporting the story as a PDF, from the window."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from timeline_app.layout.paper import ending_of
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.export_settings import documents_folder, proposed_name
from timeline_app.ui.stage import Stage
from timeline_app.ui.writing import Progress, write
from timeline_app.words import _

_FOLDER = "story/folder"


class StoryExport:
    """Asks for a file, tells the story of what the filter lets through, a page an event, and saves it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def ask(self) -> None:
        stage, session = self._stage, self._stage.session
        dialog = QFileDialog(stage.window, _("Export Story"), str(documents_folder(stage.settings, _FOLDER)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([_("PDF document (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        name = proposed_name(session.timeline, session.state.filter, session.language, "pdf")
        dialog.selectFile(_("{name}-story", name=name.removesuffix(".pdf")) + ".pdf")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        open_dialog(dialog)

    def write(self, path: Path) -> None:
        """Writes the story into a file, and says so; where that cannot be, says why."""
        if write(self._stage, path, _("Export Story"), lambda progress: self._content(path, progress)):
            self._stage.settings.setValue(_FOLDER, str(path.absolute().parent))

    def _content(self, path: Path, progress: Progress) -> bytes:
        from timeline_app.paint.story_pdf import pdf

        ending_of(path, ("pdf",))
        session = self._stage.session
        return pdf(session.content, session.state.filter, session.anchors, "light", progress.follow)
