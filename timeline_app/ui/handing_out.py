"""What leaves the window beside the exported picture: the chronology, a copy, sheets of paper."""

from timeline_app.ui.stage import Stage
from timeline_app.words import _


def install(stage: Stage) -> "HandingOut":
    """Export Chronology, Export Story, Copy Picture and Print in the File menu."""
    given = HandingOut(stage)
    actions, menu = stage.actions, stage.actions.file_menu
    before = actions.after_export
    actions.add(menu, _("Export C&hronology…"), given.export_chronology, before=before)
    actions.add(menu, _("Export &Story…"), given.export_story, before=before)
    actions.add(menu, _("&Copy Picture"), given.copy_picture, "Ctrl+Shift+C", before=before)
    actions.add(menu, _("&Print…"), given.print_picture, "Ctrl+P", before=before)
    return given


class HandingOut:
    """Does each when it is asked for; what it takes is imported then."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def export_chronology(self) -> None:
        from timeline_app.ui.chronology_export import ChronologyExport

        ChronologyExport(self._stage).ask()

    def export_story(self) -> None:
        from timeline_app.ui.story_export import StoryExport

        StoryExport(self._stage).ask()

    def copy_picture(self) -> None:
        from timeline_app.ui.picture_copy import PictureCopy

        PictureCopy(self._stage).copy()

    def print_picture(self) -> None:

        from timeline_app.ui.dialogs import open_dialog
        from timeline_app.ui.print_dialog import PrintDialog

        stage = self._stage
        dialog = PrintDialog(stage.session, stage.settings, stage.window)
        dialog.done_with.connect(stage.status_line.say)
        open_dialog(dialog)
