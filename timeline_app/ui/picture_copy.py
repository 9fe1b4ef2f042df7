"""Copying the picture: what the window shows, as pixels and as SVG, for whatever it is pasted into."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from timeline_app.layout.paper import LARGEST_SIDE, SMALLEST_SIZE, Settings
from timeline_app.paint.export import image_of, png_of, render, scene_of, size_of
from timeline_app.problems import UserError
from timeline_app.ui.export_settings import remembered
from timeline_app.ui.stage import Stage
from timeline_app.words import _, number

_USUAL_SCALE = 2.0  # what is pasted is looked at on screens of many pixels


class PictureCopy:
    """Puts the picture of the present view on the clipboard, with its filter and sources named like an exported one."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def settings(self) -> Settings:
        """The view as the window shows it; colours and scale as the export dialog had them last."""
        stage = self._stage
        session, canvas = stage.session, stage.view
        usual = remembered(stage.settings, stage.dress.theme.name)
        has_scale = stage.settings.contains("export/scale")
        start, end = session.shown_span()
        return Settings(
            format="svg",
            width=min(max(canvas.width(), SMALLEST_SIZE[0]), LARGEST_SIDE),
            height=min(max(canvas.height(), SMALLEST_SIZE[1]), LARGEST_SIDE),
            scale=usual.scale if has_scale else _USUAL_SCALE,
            theme=usual.theme,
            start=start,
            end=end,
            display=session.state.display,
            is_clear=usual.is_clear,
        )

    def copy(self) -> None:
        """Copies, and says how large; where it is too large, says that."""
        session, settings = self._stage.session, self.settings()
        scene = scene_of(session.table, session.state.filter, settings, session.language, session.ruler)
        try:
            image = image_of(scene, settings)
            svg = render(scene, settings)
        except UserError as error:
            self._stage.status_line.say(str(error))
            return
        data = QMimeData()
        data.setImageData(image)
        data.setData("image/png", png_of(image))
        data.setData("image/svg+xml", svg)
        QGuiApplication.clipboard().setMimeData(data)
        width, height = size_of(scene, settings)
        self._stage.status_line.say(
            _("Copied the picture, {width} × {height} pixels.", width=number(width), height=number(height))
        )
