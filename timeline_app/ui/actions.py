"""Every action with its name and shortcut, in the menus and on the canvas."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from timeline_app.state.view import ZOOM_STEP
from timeline_app.ui.session import Session
from timeline_app.words import _


class Commands(NamedTuple):
    """What a window does when it is asked to."""

    open_file: Callable[[], object]
    open_folder: Callable[[], object]
    export: Callable[[], object]
    let_go: Callable[[], object]
    show_filters: Callable[[bool], object]
    show_event: Callable[[bool], object]
    show_legend: Callable[[bool], object]
    choose_theme: Callable[[str], object]
    about: Callable[[], object]


class Actions:
    """The actions of a window. remembered: those whose tick is kept between runs, by name."""

    def __init__(
        self, window: QMainWindow, canvas: QWidget, session: Session, commands: Commands, theme: str
    ) -> None:
        """canvas: the widget whose focus single letters need. theme: the one chosen, "" for that of the system."""
        self._window = window
        self._canvas = canvas
        bar = window.menuBar()

        menu = bar.addMenu(_("&File"))
        self.open_file = self._add(menu, _("&Open File…"), commands.open_file, "Ctrl+O")
        self.open_folder = self._add(menu, _("Open F&older…"), commands.open_folder, "Ctrl+Shift+O")
        menu.addSeparator()
        self.export = self._add(menu, _("&Export Picture…"), commands.export, "Ctrl+E")
        menu.addSeparator()
        self.quit = self._add(menu, _("&Quit"), window.close, "Ctrl+Q")

        menu = bar.addMenu(_("&Events"))
        self.next = self._on_canvas(menu, _("&Next Event"), lambda: session.select_neighbour(1), "N")
        self.previous = self._on_canvas(menu, _("&Previous Event"), lambda: session.select_neighbour(-1), "P")
        self.zoom_to = self._on_canvas(
            menu, _("&Zoom to Event"), lambda: session.zoom_to_event(session.state.selected_id), "Z"
        )
        self.let_go = self._add(menu, _("&Let Go of the Selection"), commands.let_go, "Esc")
        menu.addSeparator()
        self.clear_filter = self._add(menu, _("&Clear Filter"), session.clear_filter, "Ctrl+Shift+L")

        menu = bar.addMenu(_("&View"))
        self.fit = self._on_canvas(menu, _("&Fit Everything"), session.fit, "F")
        self.zoom_in = self._on_canvas(
            menu, _("Zoom &In"), lambda: session.zoom(ZOOM_STEP**2), "+", "=", "Ctrl++"
        )
        self.zoom_out = self._on_canvas(
            menu, _("Zoom &Out"), lambda: session.zoom(ZOOM_STEP**-2), "-", "Ctrl+-"
        )
        menu.addSeparator()
        self.filters = self._tick(menu, _("F&ilters"), commands.show_filters, "F8", True)
        self.event = self._tick(menu, _("&Event"), commands.show_event, "F9", True)
        self.legend = self._tick(menu, _("&Legend"), commands.show_legend, "Ctrl+L", False)
        menu.addSeparator()
        self._add_themes(menu.addMenu(_("&Theme")), commands, theme)

        menu = bar.addMenu(_("&Help"))
        self.about = self._add(menu, _("&About Timeline"), commands.about)

        self.remembered = {"filters": self.filters, "event": self.event, "legend": self.legend}

    def on_buttons(self) -> tuple[QAction, ...]:
        """Those of the header, in its order."""
        return (self.open_file, self.fit, self.zoom_out, self.zoom_in, self.previous, self.next, self.export)

    def _add(self, menu: QMenu, text: str, do: Callable[[], object], *keys: str) -> QAction:
        """An action that works in the whole window."""
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: do())
        menu.addAction(action)
        return action

    def _on_canvas(self, menu: QMenu, text: str, do: Callable[[], object], *keys: str) -> QAction:
        """An action whose shortcuts work only while the timeline has the focus: letters must not fire in a text."""
        action = self._add(menu, text, do, *keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._canvas.addAction(action)
        return action

    def _tick(
        self, menu: QMenu, text: str, set_to: Callable[[bool], object], key: str, is_on: bool
    ) -> QAction:
        action = QAction(text, self._window, checkable=True, checked=is_on)
        action.setShortcut(QKeySequence(key))
        action.toggled.connect(set_to)
        menu.addAction(action)
        return action

    def _add_themes(self, menu: QMenu, commands: Commands, chosen: str) -> None:
        group = QActionGroup(menu)
        for name, text in (("", _("As the System")), ("light", _("Light")), ("dark", _("Dark"))):
            action = QAction(text, group, checkable=True, checked=name == chosen)
            action.triggered.connect(lambda _checked, name=name: commands.choose_theme(name))
            menu.addAction(action)
