"""The one owner of facts, index and view state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app import words
from timeline_app.chrono.viewport import Viewport
from timeline_app.formats import folder
from timeline_app.layout.content import Content
from timeline_app.layout.ruler import Ruler
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem
from timeline_app.state import view
from timeline_app.state.motion import Flight
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, build_table

if TYPE_CHECKING:
    from timeline_app.provenance.anchor import Anchor, SourceText

_FRAME_MS = 16
_SOON_BYTES = 200_000  # files up to this size are read before anybody could see that they are
_YAML = (".yaml", ".yml")


class Session(QObject):
    """Facts (replaced whole), their index, and what the window shows of them.

    Emits without payload; a listener reads what it needs: `loaded` for other facts, `filtered` for another filter,
    `view_changed` for another viewport or scroll, `selection_changed` for another event.
    """

    loaded = Signal()
    filtered = Signal()
    view_changed = Signal()
    selection_changed = Signal()

    def __init__(
        self, ruler: Ruler, clock: Callable[[], float] = monotonic, is_animated: bool = True
    ) -> None:
        super().__init__()
        self.ruler = ruler
        self.paths: tuple[Path, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._texts: Mapping[str, SourceText] = {}
        self._anchors: Mapping[tuple[str, int], Anchor] | None = None
        self.is_animated = is_animated
        self._clock = clock
        self._width_px = 800.0
        self._flight: Flight | None = None
        self._flies_to_fit = False
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._advance)
        self.state = view.ViewState()
        self._take(Timeline())

    # Facts

    def open(self, paths: Sequence[Path]) -> None:
        """Shows files and folders as one timeline, fitted, unfiltered. Raises UserError; then nothing changes."""
        self.show_facts(read_facts(paths))

    def show_facts(self, facts: "Facts") -> None:
        """Shows what was read, fitted and unfiltered."""
        self.paths, self.problems = facts.paths, facts.problems
        self._texts, self._anchors = facts.texts, None
        self._land()
        self.state = view.ViewState(viewport=self.state.viewport)
        self._take(facts.timeline)
        self.loaded.emit()
        self.filtered.emit()
        self.view_changed.emit()
        self.selection_changed.emit()

    def _take(self, timeline: Timeline) -> None:
        self.table: EventTable = build_table(timeline)
        self._filter_content()
        self.state = view.fitted(self.state, self.content, self._width_px)

    def _filter_content(self) -> None:
        rows = let_through(self.state.filter, self.table)
        self.content = Content(self.table, rows, words.language(), self.ruler)

    @property
    def timeline(self) -> Timeline:
        return self.table.timeline

    @property
    def anchors(self) -> "Mapping[tuple[str, int], Anchor]":
        """How each excerpt stands in its source, by event id and position; judged when first asked for."""
        if self._anchors is None:
            from timeline_app.provenance.standing import judge

            self._anchors = judge(self.timeline, self._texts)
        return self._anchors

    @property
    def language(self) -> str:
        """Language of titles and names: the one in use."""
        return words.language()

    # Filter

    def set_filter(self, chosen: Filter) -> None:
        """Lets other events through; a fitted view is fitted anew, any other stays."""
        if chosen == self.state.filter:
            return
        had = self.state.selected_id
        rows = set(let_through(chosen, self.table))
        self.state = view.filtered(self.state, chosen, self.table, rows)
        self._filter_content()
        if self.state.is_fitted:
            self._land()
            self.state = view.fitted(self.state, self.content, self._width_px)
        self.filtered.emit()
        self.view_changed.emit()
        if self.state.selected_id != had:
            self.selection_changed.emit()

    def clear_filter(self) -> None:
        self.set_filter(self.state.filter.cleared())

    # Selection

    @property
    def selected(self) -> Event | None:
        row = self.table.row_of.get(self.state.selected_id)
        return None if row is None else self.table.events[row]

    @property
    def selected_row(self) -> int:
        return self.table.row_of.get(self.state.selected_id, -1)

    def select(self, event_id: str) -> None:
        """Selects an event; "" for none. One that the filter withholds clears the filter first."""
        if event_id == self.state.selected_id:
            return
        row = self.table.row_of.get(event_id)
        if row is not None and row not in self.content.rows:
            self.clear_filter()
        self.state = replace(self.state, selected_id=event_id if row is not None else "")
        self.selection_changed.emit()

    def select_and_reveal(self, event_id: str) -> None:
        """Selects an event and moves the view, no farther than it must, to show it."""
        self.select(event_id)
        if self.selected_row >= 0:
            self.fly_to(view.revealing(self.table, self.selected_row, self.viewport))

    def select_neighbour(self, step: int) -> None:
        """Selects the next (1) or previous (-1) event in time."""
        self.select_and_reveal(view.neighbour(self.content, self.state.selected_id, step))

    # View

    @property
    def viewport(self) -> Viewport:
        assert self.state.viewport is not None
        return self.state.viewport

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
        self._flight = None
        self._timer.stop()
        self._show(viewport)

    def fly_to(self, viewport: Viewport) -> None:
        """Moves to another part of time in a short eased flight, from wherever the view is now."""
        if viewport == self.target:
            return
        if not self.is_animated:
            self.show_view(viewport)
            return
        self._flight = Flight(self.viewport, viewport, self._clock())
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
            self.fly_to(view.framing(self.table, row, self.viewport))

    def zoom_to_rows(self, rows: tuple[int, ...]) -> None:
        """Takes a fold apart."""
        self.fly_to(view.framing_all(self.table, rows, self.target))

    def scroll_to(self, y: float) -> None:
        """Moves the lanes up by y px; the view keeps it within what there is."""
        if y != self.state.scroll_y:
            self.state = replace(self.state, scroll_y=max(y, 0.0))
            self.view_changed.emit()

    def _show(self, viewport: Viewport) -> None:
        if viewport != self.state.viewport:
            self.state = view.moved(self.state, viewport)
            self.view_changed.emit()

    def _land(self) -> None:
        """Ends a flight where it was going."""
        if self._flight is not None:
            target, self._flight = self._flight.target, None
            self._timer.stop()
            self.state = replace(self.state, viewport=target)

    def _advance(self) -> None:
        flight = self._flight
        if flight is None:
            self._timer.stop()
            return
        now = self._clock()
        self.state = replace(self.state, viewport=flight.at(now), is_fitted=self._flies_to_fit)
        if flight.is_over(now):
            self._flight = None
            self._timer.stop()
        self.view_changed.emit()


class Facts(NamedTuple):
    """What was read from files: the timeline, what is wrong, and the texts of sources that have a copy, by id."""

    paths: tuple[Path, ...]
    timeline: Timeline
    problems: tuple[Problem, ...]
    texts: "Mapping[str, SourceText]"

    @property
    def is_void(self) -> bool:
        """True where faults left nothing of what the files may have held."""
        timeline = self.timeline
        is_empty = not (timeline.events or timeline.actors or timeline.sources)
        return is_empty and any(problem.is_error for problem in self.problems)


def read_facts(paths: Sequence[Path]) -> Facts:
    """What files and folders hold. Raises UserError. Touches no widget: it may run beside the window."""
    loaded = folder.load(paths)
    if not any(source.text_path for source in loaded.timeline.sources.values()):
        return Facts(tuple(paths), loaded.timeline, loaded.problems, {})
    from timeline_app.provenance.copies import read_copies

    copies = read_copies(loaded.timeline, {})
    return Facts(tuple(paths), loaded.timeline, (*loaded.problems, *copies.problems), copies.texts)


def is_large(paths: Sequence[Path]) -> bool:
    """True where reading these files and folders may take over half a second."""
    return sum(_size(path) for path in paths) > _SOON_BYTES


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(file.stat().st_size for file in path.iterdir() if file.suffix.lower() in _YAML)
        return path.stat().st_size
    except OSError:
        return 0  # whoever reads it says what is wrong
