"""The values of one facet, each to be asked for or withheld; foldable, and searched where they are many."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TypeAlias

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from timeline_app.layout.facet_words import heading
from timeline_app.paint.theme import Theme
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.folding import fold
from timeline_app.ui.facet_heading import FacetHeading
from timeline_app.ui.flow import Flow
from timeline_app.ui.session import Session
from timeline_app.ui.source_row import SourceRow
from timeline_app.ui.tag_chip import TagChip
from timeline_app.ui.tick_row import TickRow
from timeline_app.words import _, ngettext

_MANY = 12  # more than these, and they can be searched
_MOST = 60  # rows made at once: more would take long to make, and nobody reads them
_INDENT_PX, _GAP_PX = 8, 6


Row: TypeAlias = TickRow | TagChip | SourceRow


class FacetList(QWidget):
    """A heading and rows; counts and ticks are those of the session's filter.

    folded: it was folded or unfolded by hand.
    """

    folded = Signal(bool)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        facet: Facet,
        names: Mapping[str, str],
        make_row: Callable[[str], Row],
        links: Sequence[QWidget] = (),
        in_line: bool = False,
    ) -> None:
        """names: what each value is called, in their order. in_line: rows follow each other like words."""
        super().__init__()
        self._session = session
        self._theme = theme
        self.facet = facet
        self._values = list(names)
        self._names = names
        self._make_row = make_row
        self._made: list[int] = []
        self._counts: Mapping[str, int] = {}
        self._most = 1
        self.rows: dict[str, Row] = {}
        self.heading = FacetHeading(heading(facet), theme, links)
        self.heading.fold.toggled.connect(self._fold)
        self.heading.clear_button.clicked.connect(self._clear)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_("Narrow the list"))
        self.search.setAccessibleName(_("Narrow the list: {title}", title=heading(facet)))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.rest = QLabel()
        self.rest.setTextFormat(Qt.TextFormat.PlainText)
        self.rest.setProperty("kind", "muted")
        self.rest.setWordWrap(True)
        self._body, self._place = QWidget(), QWidget()
        self._rows = Flow(self._place) if in_line else QVBoxLayout(self._place)
        self._lay_out(in_line)
        self.search.setVisible(len(self._values) > _MANY)
        self._narrow()

    def _lay_out(self, in_line: bool) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        if not in_line:
            self._rows.setSpacing(0)
        inset = _INDENT_PX if in_line else 0
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(_GAP_PX)
        for widget, indent in ((self.search, _INDENT_PX), (self._place, inset), (self.rest, _INDENT_PX)):
            line = QVBoxLayout()
            line.setContentsMargins(indent, 0, indent, 0)
            line.addWidget(widget)
            body.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._body)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.heading.fold.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def focused(self) -> str | None:
        """The value whose row has the focus; "" for another part of the list, None where the focus is elsewhere."""
        for value, row in self.rows.items():
            if row.hasFocus():
                return value
        return "" if self.isAncestorOf(QApplication.focusWidget() or self) else None

    def give_focus(self, value: str) -> None:
        """Puts the focus on the row of a value; on what narrows the list, or on the heading, where there is none."""
        other = self.heading.fold if self.search.isHidden() else self.search
        self.rows.get(value, other).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_open(self, is_open: bool) -> None:
        """Folds or unfolds it."""
        self.heading.fold.setChecked(is_open)

    def refresh(self, counts: Mapping[str, int] | None = None) -> None:
        """Shows the filter as it is now, and how many events each value has under it; None where that is to come."""
        if counts is not None:
            self._counts = counts
            self._most = max(counts.values(), default=0) or 1
        chosen = self._session.state.filter
        for value in self._made_to_show(chosen):
            self._show(value, chosen)
        self.heading.clear_button.setVisible(chosen.concerns(self.facet))
        self.heading.fold.show_asked(len(chosen.included(self.facet) | chosen.excluded(self.facet)))

    def _made_to_show(self, chosen: Filter) -> list[str]:
        """The values with rows in the list: those shown, and those asked for or withheld, whose rows are made now."""
        asked = chosen.included(self.facet) | chosen.excluded(self.facet)
        if not asked <= self.rows.keys():
            self._narrow()
        return [value for value, row in self.rows.items() if not row.isHidden()]

    def _show(self, value: str, chosen: Filter) -> None:
        row = self.rows[value]
        count = self._counts.get(value, 0)
        row.setChecked(value in chosen.included(self.facet))
        row.set_excluded(value in chosen.excluded(self.facet))
        row.show_count(count, count / self._most)

    # Rows

    def _narrow(self) -> None:
        """Shows the rows whose names have what is typed, case and accents apart."""
        wanted = fold(self.search.text())
        found: Sequence[int] = range(len(self._values))
        if wanted:
            found = [index for index, name in enumerate(self._searched) if wanted in name]
        shown = list(found[:_MOST])
        if not wanted:
            chosen = self._session.state.filter
            asked = chosen.included(self.facet) | chosen.excluded(self.facet)
            places = sorted(self._index[value] for value in asked & self._index.keys()) if asked else []
            shown += [index for index in places if index >= _MOST]
        for index in shown:
            self._make(index)
        values = {self._values[index] for index in shown}
        for value, row in self.rows.items():
            is_shown = value in values
            if is_shown and row.isHidden():
                self._show(value, self._session.state.filter)
            row.setVisible(is_shown)
        self._place.setVisible(bool(shown))
        if not found:
            self.rest.setText(_("No match."))
        elif len(found) > len(shown):
            rest = len(found) - len(shown)
            self.rest.setText(ngettext("{n} more: narrow the list.", "{n} more: narrow the list.", rest))
        self.rest.setVisible(len(found) > len(shown) or not found)

    @cached_property
    def _searched(self) -> list[str]:
        """What each is searched by; folded when somebody first searches, for there may be very many."""
        return [fold(name) for name in self._names.values()]

    @cached_property
    def _index(self) -> Mapping[str, int]:
        return {value: index for index, value in enumerate(self._values)}

    def _make(self, index: int) -> None:
        """The row of a value, at its place; made when it is first shown."""
        value = self._values[index]
        if value in self.rows:
            return
        row = self.rows[value] = self._make_row(value)
        row.set_theme(self._theme)
        row.clicked.connect(partial(self._toggle, value))
        row.excluded_asked.connect(partial(self._toggle_excluded, value))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(partial(self._open_menu, value))
        if isinstance(row, TickRow):
            row.only_asked.connect(partial(self._only, value))
        at = bisect_left(self._made, index)
        self._made.insert(at, index)
        if isinstance(self._rows, QVBoxLayout):
            self._rows.insertWidget(at, row)
        else:
            self._rows.addWidget(row)
        if at:
            QWidget.setTabOrder(self.rows[self._values[self._made[at - 1]]], row)
        self._show(value, self._session.state.filter)

    # Asking

    def _fold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self.folded.emit(is_open)

    def _clear(self) -> None:
        self._set(self._session.state.filter.without(self.facet))

    def _toggle(self, value: str) -> None:
        self._set(self._session.state.filter.with_toggled(self.facet, value))

    def _toggle_excluded(self, value: str) -> None:
        self._set(self._session.state.filter.with_excluded_toggled(self.facet, value))

    def _only(self, value: str) -> None:
        self._set(self._session.state.filter.with_only(self.facet, value))

    def _set(self, chosen: Filter) -> None:
        self._session.set_filter(chosen)
        self.refresh(self._counts)  # a row has ticked itself, whatever came of it

    def _open_menu(self, value: str, position: QPoint) -> None:
        """What can be done with a value, by right click or the menu key."""
        row, chosen = self.rows[value], self._session.state.filter
        is_asked, is_withheld = value in chosen.included(self.facet), value in chosen.excluded(self.facet)
        is_alone = chosen.with_only(self.facet, value).included(self.facet) == frozenset()
        menu = QMenu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_("Untick") if is_asked else _("Tick"), partial(self._toggle, value))
        menu.addAction(_("All Again") if is_alone else _("Only This"), partial(self._only, value))
        menu.addAction(
            _("No Longer Without This") if is_withheld else _("Without This"),
            partial(self._toggle_excluded, value),
        )
        if isinstance(row, SourceRow):
            menu.addAction(_("Read This Source"), row.opened.emit)
        menu.popup(row.mapToGlobal(position))
