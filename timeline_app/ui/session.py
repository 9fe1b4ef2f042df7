"""The one owner of facts, index and view state."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from timeline_app import words
from timeline_app.chrono.breaks import STRAIGHT
from timeline_app.formats.footprint import Footprint
from timeline_app.layout import contents
from timeline_app.layout.display import Display
from timeline_app.layout.ruler import Ruler
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem
from timeline_app.state import view
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, Rows, build_table
from timeline_app.ui.facts import Facts, read_facts
from timeline_app.ui.searching import Searching
from timeline_app.ui.source_texts import SourceTexts
from timeline_app.values import replace

if TYPE_CHECKING:
    from timeline_app.provenance.anchor import Anchor


class Session(Searching):
    """Facts (replaced whole), their index, and what the window shows of them.

    is_stale: true while the files are broken and what is shown is from before. is_part: true where the files hold more
    than is shown: it is being read, or reading was stopped. awaited: files being read of which nothing is shown yet.
    footprint: how the files looked before they were read.
    Emits without payload; a listener reads what it needs: `loaded` for other facts, `broken` where the files can no
    longer be read and the facts stay, `filtered` for another filter, `displayed` for another way of laying out,
    `searched` for other words searched for and for more hits of theirs, `view_changed` for another viewport or scroll,
    `selection_changed` for another event, `judged` where excerpts are judged by another text of their source.
    """

    loaded = Signal()
    broken = Signal()
    filtered = Signal()
    displayed = Signal()
    selection_changed = Signal()
    judged = Signal()

    def __init__(
        self, ruler: Ruler, clock: Callable[[], float] = monotonic, is_animated: bool = True
    ) -> None:
        super().__init__(clock, is_animated)
        self.ruler = ruler
        self.paths: tuple[Path, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self.is_stale = self.is_part = False
        self.awaited: tuple[Path, ...] = ()
        self.footprint: Footprint | None = None
        self.texts = SourceTexts(self)
        self.texts.changed.connect(self._judge_anew)
        self.loaded.connect(lambda: self._seeking.fold(self.table, self.is_part))
        self._lanes_read = AS_IN_THE_FILE
        self._fold = STRAIGHT
        self.state = view.ViewState()
        self._take(build_table(Timeline()))

    # Facts

    def open(self, paths: Sequence[Path]) -> None:
        """Shows files and folders as one timeline, fitted, unfiltered. Raises UserError; then nothing changes."""
        self.show_facts(read_facts(paths))

    def show_facts(self, facts: Facts) -> None:
        """Shows what was read, fitted and unfiltered."""
        self.paths = facts.paths
        self._hold(facts)
        self._land()
        self._lanes_read = facts.lanes
        display = replace(self.state.display, arrangement=facts.lanes)
        self.state = view.ViewState(viewport=self.state.viewport, display=display)
        self._take(self._table_of(facts))
        self.loaded.emit()
        self.filtered.emit()
        self.view_changed.emit()
        self.selection_changed.emit()

    def reload(self, facts: Facts) -> None:
        """Shows what was read of the same files now, keeping view, filter and selection as far as they mean something.

        So also where more of them has arrived. A fitted view stays fitted; any other stays where it is.
        """
        self._hold(facts)
        before = self.timeline
        self._land()
        from timeline_app.state.reload import carried_over

        contents.forget()
        self.state = carried_over(self.state, before, facts.timeline)
        if facts.lanes != self._lanes_read:  # else what was arranged since, and may not be kept yet, stays
            self._lanes_read = facts.lanes
            self.state = replace(self.state, display=replace(self.state.display, arrangement=facts.lanes))
        self.table = self._laid_out(self._table_of(facts))
        rows = let_through(self.state.filter, self.table)
        self.state = view.filtered(self.state, self.state.filter, self.table, rows)
        self._filter_content(rows)
        if self.state.is_fitted:
            self.state = view.fitted(self.state, self.content, self._width_px)
        self.loaded.emit()
        self.filtered.emit()
        self.view_changed.emit()
        self.selection_changed.emit()

    def _hold(self, facts: Facts) -> None:
        """Takes up all that is not drawn."""
        self.problems, self.is_stale = facts.problems, False
        self.is_part, self.footprint = facts.is_part, facts.footprint
        self.texts.take(facts)

    def keep_part(self, problem: Problem) -> None:
        """Tells that no more of the files will be read, and that what is shown is a part of them."""
        self.problems = (*self.problems, problem)
        self.broken.emit()

    def keep_showing(self, problems: tuple[Problem, ...]) -> None:
        """Tells that the files are broken now, and that what is shown is from before."""
        self.problems, self.is_stale = problems, True
        self.broken.emit()

    def _take(self, table: EventTable) -> None:
        contents.forget()
        self.table: EventTable = self._laid_out(table)
        self._filter_content()
        self.state = view.fitted(self.state, self.content, self._width_px)

    def _table_of(self, facts: Facts) -> EventTable:
        """The table of facts, with the texts that are at hand here."""
        words = self.texts.words()
        if facts.table is None:
            return build_table(facts.timeline, words)
        return facts.table if facts.table.copies == words else replace(facts.table, copies=words)

    def _laid_out(self, table: EventTable) -> EventTable:
        """A table by when things happened, as it is or by when they became known; it is kept for the way back."""
        self._by_time = table
        if self.state.display.known_when:
            from timeline_app.store.publication import by_publication

            return by_publication(table)
        return table

    def _judge_anew(self) -> None:
        """Takes up another text of a source: what stands in it, and which sources are reprints of others."""
        copies, by_time = self.texts.words(), self._by_time
        self._by_time = replace(by_time, copies=copies)
        self.table = self._by_time if self.table is by_time else replace(self.table, copies=copies)
        self._filter_content()
        self.judged.emit()
        self.filtered.emit()

    def _filter_content(self, rows: Rows | None = None) -> None:
        """Lays out what the filter lets through. rows: those, where they are known."""
        state = self.state
        self.content = contents.content_of(
            self.table, state.filter, words.language(), self.ruler, state.display, rows
        )
        before, self._fold = self._fold, self.content.fold
        if self._fold != before and self.state.viewport is not None:
            self._land()
            self.state = replace(self.state, viewport=view.refolded(self.state.viewport, before, self._fold))

    def refocus(self) -> None:
        """Of very many actors, gives lanes to those who matter in the view as it is."""
        focused = self.content.focused_on(self.viewport.left, self.viewport.right)
        if focused is not self.content:
            self.content = focused
            self.view_changed.emit()

    @property
    def timeline(self) -> Timeline:
        return self.table.timeline

    @property
    def anchors(self) -> "Mapping[tuple[str, int], Anchor]":
        """How each excerpt stands in its source, by event id and position; judged when first asked for."""
        return self.texts.anchors

    @property
    def language(self) -> str:
        """Language of titles and names: the one in use."""
        return words.language()

    # Filter

    def set_filter(self, chosen: Filter) -> None:
        """Lets other events through; a fitted view is fitted anew, any other stays.

        Where words have to be looked for among very many events, the picture stays until they are found.
        """
        if self._waits_for_words(chosen) or chosen == self.state.filter:
            return
        had = self.state.selected_id
        rows = let_through(chosen, self.table)
        self.state = view.filtered(self.state, chosen, self.table, rows)
        self._filter_content(rows)
        if self.state.is_fitted:
            self._land()
            self.state = view.fitted(self.state, self.content, self._width_px)
        self.filtered.emit()
        self.view_changed.emit()
        if self.state.selected_id != had:
            self.selection_changed.emit()

    def clear_filter(self) -> None:
        self.set_filter(self.state.filter.cleared())

    # Display

    def set_display(self, display: Display) -> None:
        """Lays the same events out in another way. Where they stand by another date, the view is fitted to them."""
        if display == self.state.display:
            return
        fold = self._fold
        moves = display.known_when != self.state.display.known_when
        self.state = replace(self.state, display=display)
        if moves:
            self._land()
            self.table = self._laid_out(self._by_time)
        self._filter_content()
        if moves or (self._fold != fold and self.state.is_fitted):
            self.state = view.fitted(self.state, self.content, self._width_px)
        if moves:
            self.filtered.emit()
        self.displayed.emit()
        self.view_changed.emit()
        if moves:
            self.selection_changed.emit()

    # Selection

    @property
    def selected(self) -> Event | None:
        row = self.table.row_of.get(self.state.selected_id)
        return None if row is None else self.table.events[row]

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
            self.fly_to(view.revealing(self.content.table, self.selected_row, self.viewport))

    def select_neighbour(self, step: int) -> None:
        """Selects the next (1) or previous (-1) event in time."""
        self.select_and_reveal(view.neighbour(self.content, self.state.selected_id, step))
