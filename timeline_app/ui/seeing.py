"""Which part of time is in view, and where instants stand on the axis of the picture."""

from PySide6.QtCore import QObject

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.state.view import ViewState


class Seeing(QObject):
    """The part of a session that sees. Views are on the axis of the picture, from which empty time may be left out."""

    state: ViewState
    content: Content

    @property
    def viewport(self) -> Viewport:
        assert self.state.viewport is not None
        return self.state.viewport

    def true_span(self, viewport: Viewport) -> tuple[float, float]:
        """From when to when a view reaches: on the axis of the picture, empty time may be left out."""
        fold = self.content.fold
        return fold.unfold(viewport.left), fold.unfold(viewport.right)

    def shown_span(self) -> tuple[float, float]:
        """From when to when the picture reaches."""
        return self.true_span(self.viewport)

    def view_of(self, start: float, end: float) -> Viewport:
        """The view from one instant to another, on the axis of the picture."""
        fold = self.content.fold
        first, last = fold.fold(start), fold.fold(end)
        return Viewport.around((first + last) / 2, last - first, self.viewport.width_px)
