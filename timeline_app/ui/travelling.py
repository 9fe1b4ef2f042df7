"""The ways from one part of time to another."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from timeline_app.chrono.viewport import Viewport
from timeline_app.state import view
from timeline_app.store.table import EventTable, Rows
from timeline_app.ui.seeing import Seeing
from timeline_app.values import replace

if TYPE_CHECKING:
    from timeline_app.state.motion import Flight, Glide

_FRAME_MS = 16


class Travelling(Seeing):
    """The part of a session that moves: emits `view_changed` for another viewport or scroll.

    Whoever is built on it keeps `state`, `table` and `content` up to date before anything moves.
    """

    view_changed = Signal()
    table: EventTable

    def __init__(self, clock: Callable[[], float] = monotonic, is_animated: bool = True) -> None:
        super().__init__()
        self.is_animated = is_animated
        self.clock = clock
        self._width_px = 800.0
        self._flight: Flight | None = None
        self._glide: Glide | None = None
        self._glide_rows = (0.0, 0.0)  # where the lanes were scrolled when it began; how far they can be
        self._flies_to_fit = False
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def target(self) -> Viewport:
        """Where the view is going: the view itself when it is at rest."""
        return self._flight.target if self._flight else self.viewport

    def resize_plot(self, width_px: float) -> None:
        """Tells how wide the plot is."""
        if width_px != self._width_px and width_px > 0:
            self._land()
            self._width_px = width_px
            self.state = view.resized(self.state, self.content, width_px)
            self.view_changed.emit()

    def show_view(self, viewport: Viewport) -> None:
        """Shows another part of time at once."""
        self.halt()
        self._flight = None
        self._timer.stop()
        self._show(viewport)

    @property
    def is_moving(self) -> bool:
        """True while the view moves by itself."""
        return self._flight is not None or self._glide is not None

    def glide(self, across: float, down: float, lowest: float) -> None:
        """Lets the picture go on as a hand threw it, and come to rest.

        across, down: px/s. lowest: how far the lanes can be scrolled.
        """
        if self.is_animated and (across or down):
            self._land()
            from timeline_app.state.motion import Glide

            self._glide = Glide(self.viewport, across, down, self.clock())
            self._glide_rows = (self.state.scroll_y, lowest)
            self._timer.start()

    def halt(self) -> None:
        """Stops a glide where it is, as a hand laid on it does; a flight goes on to where it was sent."""
        if self._glide is not None:
            self._glide = None
            self._timer.stop()

    def fly_to(self, viewport: Viewport) -> None:
        """Moves to another part of time in a short eased flight, from wherever the view is now."""
        self.halt()
        if viewport == self.target:
            return
        if not self.is_animated:
            self.show_view(viewport)
            return
        from timeline_app.state.motion import Flight

        self._flight = Flight(self.viewport, viewport, self.clock())
        self._flies_to_fit = False
        self._timer.start()

    def zoom(self, factor: float, anchor_x: float | None = None) -> None:
        """Zooms around an x of the plot, its middle if not given; several in a row add up."""
        x = self._width_px / 2 if anchor_x is None else anchor_x
        self.fly_to(self.target.zoomed(factor, x))

    def pan(self, dx_px: float) -> None:
        """Moves the content to the right at once, as a hand does."""
        if dx_px:
            self.show_view(self.viewport.panned(dx_px))

    def pan_by_key(self, direction: int) -> None:
        """Moves the view a step to the right (1) or left (-1)."""
        self.fly_to(self.target.panned(-direction * view.PAN_SHARE * self._width_px))

    def fit(self) -> None:
        """Frames what the filter lets through; the view then follows filter and window until it is moved by hand."""
        fitted = view.fitted(self.state, self.content, self._width_px)
        if fitted.viewport is not None:
            self.fly_to(fitted.viewport)
        self._flies_to_fit = True
        self.state = replace(self.state, is_fitted=True)
        self.scroll_to(0.0)

    def zoom_to_event(self, event_id: str) -> None:
        row = self.table.row_of.get(event_id, -1)
        if row >= 0:
            self.fly_to(view.framing(self.content.table, row, self.viewport))

    def zoom_to_rows(self, rows: Rows) -> None:
        """Takes a fold apart."""
        self.fly_to(view.framing_all(self.content.table, rows, self.target))

    def scroll_to(self, y: float) -> None:
        """Moves the lanes up by y px; the view keeps it within what there is."""
        self.halt()
        if y != self.state.scroll_y:
            self.state = replace(self.state, scroll_y=max(y, 0.0))
            self.view_changed.emit()

    def _show(self, viewport: Viewport) -> None:
        if viewport != self.state.viewport:
            self.state = view.moved(self.state, viewport)
            self.view_changed.emit()

    def _land(self) -> None:
        """Ends a flight where it was going, and a glide where it is."""
        self.halt()
        if self._flight is not None:
            target, self._flight = self._flight.target, None
            self._timer.stop()
            self.state = replace(self.state, viewport=target)

    def _advance(self) -> None:
        if self._glide is not None:
            self._advance_glide(self._glide)
            return
        flight = self._flight
        if flight is None:
            self._timer.stop()
            return
        now = self.clock()
        self.state = replace(self.state, viewport=flight.at(now), is_fitted=self._flies_to_fit)
        if flight.is_over(now):
            self._flight = None
            self._timer.stop()
        self.view_changed.emit()

    def _advance_glide(self, glide: "Glide") -> None:
        now, (began, lowest) = self.clock(), self._glide_rows
        scroll_y = min(max(began - glide.fallen(now), 0.0), max(lowest, 0.0))
        viewport = glide.at(now)
        is_fitted = self.state.is_fitted and viewport == self.state.viewport
        self.state = replace(self.state, viewport=viewport, scroll_y=scroll_y, is_fitted=is_fitted)
        if glide.is_over(now):
            self._glide = None
            self._timer.stop()
        self.view_changed.emit()
