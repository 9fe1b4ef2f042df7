"""The list under the canvas: opened by Ctrl+L, sorted and copied by actions of its own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from timeline_app.layout.listing import Column, Form
from timeline_app.layout.listing_words import column_name
from timeline_app.ui.aside import Aside
from timeline_app.ui.stage import Stage
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.words import _, ngettext, number

if TYPE_CHECKING:
    from timeline_app.ui.event_table import EventTable
    from timeline_app.ui.list_panel import ListPanel

_FIRST_SHARE = 0.4  # of the height of what stands in the middle
_SHARE, _COLUMNS, _ORDER = "list/share", "list/columns", "list/order"
_DESCENDING = "descending"
MOST_COPIED = 100_000  # rows: a few hundred bytes each, and what is pasted is held in memory by two programs
_ORDERS = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)


class ListFeature(QObject):
    """Makes the list when it is first asked for; keeps its height, its columns and their order between runs."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._made: ListPanel | None = None
        self._waiting = WaitingBar()
        self._waiting.stopped.connect(self._stop_copying)
        stage.bars.addWidget(self._waiting)
        self._copying_aside = Aside(self)
        self._copying_aside.advanced.connect(self._waiting.follow)
        actions, view_menu = stage.actions, stage.actions.view_menu
        self.shown = actions.add_tick(
            view_menu, _("List"), self._show, "Ctrl+L", False, "list", before=actions.after_panels
        )
        self.shown.triggered.connect(self._move_focus)
        self.sort_menu = QMenu(_("Sort List by"), view_menu)
        self.sort_menu.setEnabled(False)
        view_menu.insertMenu(actions.after_panels, self.sort_menu)
        self._sorting = [self._sort_action(column) for column in Column]
        self.copy_menu = QMenu(_("Cop&y Rows"), actions.events_menu)
        actions.events_menu.insertMenu(actions.after_selection, self.copy_menu)
        self._copying = [
            stage.actions.add(self.copy_menu, text, partial(self.copy, form))
            for form, text in (
                (Form.TEXT, _("Copy Rows as &Text")),
                (Form.MARKDOWN, _("Copy Rows as &Markdown")),
                (Form.CSV, _("Copy Rows as &CSV")),
            )
        ]

    def _sort_action(self, column: Column) -> QAction:
        action = self._stage.actions.add(
            self.sort_menu, column_name(column), partial(self.sort_by, column), f"Ctrl+{column + 1}"
        )
        # Only while the list has the focus, which these actions are added to.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    @property
    def panel(self) -> "ListPanel":
        """The list; made when first asked for."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def _make(self) -> "ListPanel":
        from timeline_app.ui.list_panel import ListPanel

        stage = self._stage
        panel = ListPanel(stage.session, stage.dress.theme, stage.view.empty_text)
        panel.hide()
        panel.table.addActions(self._sorting)
        panel.table.copy_asked.connect(self._copying[0].trigger)
        panel.table.menu_asked.connect(self._open_menu)
        stage.dress.changed.connect(lambda: panel.set_theme(stage.dress.theme))
        centre = stage.centre
        centre.addWidget(panel)
        place = centre.indexOf(panel)
        centre.setCollapsible(place, False)
        centre.setStretchFactor(0, 3)
        centre.setStretchFactor(place, 2)
        centre.splitterMoved.connect(self._keep_share)
        self._arrange(panel.table)
        return panel

    def _arrange(self, table: "EventTable") -> None:
        """Columns and their order as they were left; kept from now on."""
        settings, heads = self._stage.settings, table.horizontalHeader()
        if isinstance(state := settings.value(_COLUMNS), QByteArray):
            table.arrange(state)
        column, _space, order = str(settings.value(_ORDER, "")).partition(" ")
        known = {each.name: each for each in Column}
        is_descending = order == _DESCENDING
        table.sortByColumn(known.get(column, Column.DATE), _ORDERS[is_descending])
        table.columns_arranged.connect(lambda: settings.setValue(_COLUMNS, heads.saveState()))
        heads.sortIndicatorChanged.connect(self._keep_order)

    def _keep_order(self, column: int, order: Qt.SortOrder) -> None:
        is_descending = order == Qt.SortOrder.DescendingOrder
        self._stage.settings.setValue(
            _ORDER, f"{Column(column).name} {_DESCENDING if is_descending else ''}".strip()
        )

    # Shown and hidden

    def _show(self, is_shown: bool) -> None:
        if not is_shown and self._made is None:
            return
        was_shown = not self.panel.isHidden()
        if is_shown:
            self.panel.listing()
        self.panel.setVisible(is_shown)
        self.sort_menu.setEnabled(is_shown)
        if is_shown and not was_shown:
            self._give_height()

    def _move_focus(self, is_shown: bool) -> None:
        """Who opens the list goes into it; who closes it is back on the canvas."""
        if is_shown:
            self.panel.take_focus()
        else:
            self._stage.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_height(self) -> None:
        """The list gets its share, the canvas gives it; what else stands there keeps its own."""
        centre, place = self._stage.centre, self._stage.centre.indexOf(self.panel)
        sizes = centre.sizes()
        wanted = round(self._share() * centre.height())
        sizes[0] = max(sizes[0] + sizes[place] - wanted, self._stage.view.minimumHeight())
        sizes[place] = wanted
        centre.setSizes(sizes)

    def _share(self) -> float:
        try:
            share = float(str(self._stage.settings.value(_SHARE, _FIRST_SHARE)))
        except ValueError:
            return _FIRST_SHARE
        return share if 0.05 <= share <= 0.95 else _FIRST_SHARE

    def _keep_share(self) -> None:
        centre = self._stage.centre
        if not self.panel.isHidden() and centre.height() > 0:
            self._stage.settings.setValue(_SHARE, round(self.panel.height() / centre.height(), 3))

    # Asked

    def sort_by(self, column: Column) -> None:
        """Sorts by a column; by the same again, the other way round. Opens the list: who sorts wants to see it."""
        self.shown.setChecked(True)
        heads = self.panel.table.horizontalHeader()
        is_again = heads.sortIndicatorSection() == column
        is_descending = is_again and heads.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.panel.table.sortByColumn(column, _ORDERS[is_descending])

    def copy(self, form: Form) -> None:
        """Copies the marked lines, or all of them where none is marked."""
        panel, say = self.panel, self._stage.status_line.say
        lines = panel.lines_to_copy()
        if not lines:
            say(_("There is nothing to copy: no event is let through."))
        elif len(lines) > MOST_COPIED:
            say(
                ngettext(
                    "{n} row is too many to copy: mark up to {most}.",
                    "{n} rows are too many to copy: mark up to {most}.",
                    len(lines),
                    most=number(MOST_COPIED),
                )
            )
        else:
            self._copy(panel.model.rows_at(lines), form)

    def _copy(self, rows: list[int], form: Form) -> None:
        """Writes the rows beside the window, for many take long, and puts them where they are pasted from."""
        from timeline_app.layout.listing_text import writing

        def put(text: str) -> None:
            self._waiting.end()
            QGuiApplication.clipboard().setText(text)
            self._stage.status_line.say(_copied(len(rows), form))

        self._waiting.begin(ngettext("Copying {n} row…", "Copying {n} rows…", len(rows)))
        self._copying_aside.begin(writing(self.panel.listing(), rows, form), put)

    def _stop_copying(self) -> None:
        self._copying_aside.stop()
        self._waiting.end()
        self._stage.status_line.say(_("Stopped: nothing was copied."))

    def _open_menu(self, at: QPoint) -> None:
        panel, session = self.panel, self._stage.session
        lines = panel.table.marked_lines()
        if not lines:
            return
        rows = panel.model.rows_at(lines)
        from timeline_app.ui.dialogs import open_page
        from timeline_app.ui.list_menu import row_menu

        menu = row_menu(panel.table, session, rows, self._copying, open_page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def _copied(count: int, form: Form) -> str:
    match form:
        case Form.TEXT:
            return ngettext("{n} row copied as text", "{n} rows copied as text", count)
        case Form.MARKDOWN:
            return ngettext("{n} row copied as Markdown", "{n} rows copied as Markdown", count)
    return ngettext("{n} row copied as CSV", "{n} rows copied as CSV", count)


def install(stage: Stage) -> ListFeature:
    """The list, closed, with its actions."""
    return ListFeature(stage)
