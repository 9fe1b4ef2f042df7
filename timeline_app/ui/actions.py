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
    """The actions of a window, by menu; features add theirs.

    Each is made by its parent and given its text: a text given first might be an icon, and PySide would make a Python
    class of icons, with all their names, to see that it is none.

    remembered: those whose tick is kept between runs, by name. is_restoring: true while they are put as they were.
    """

    def __init__(
        self, window: QMainWindow, canvas: QWidget, session: Session, commands: Commands, theme: str
    ) -> None:
        """canvas: the widget whose focus single letters need. theme: the one chosen, "" for that of the system."""
        self._window = window
        self._canvas = canvas
        self.remembered: dict[str, QAction] = {}
        self.is_restoring = False
        bar = window.menuBar()
        self.file_menu = bar.addMenu(_("&File"))
        self.events_menu = bar.addMenu(_("&Events"))
        self.view_menu = bar.addMenu(_("&View"))
        self.help_menu = bar.addMenu(_("&Help"))
        self._fill_file(self.file_menu, commands)
        self._fill_events(self.events_menu, commands, session)
        self._fill_view(self.view_menu, commands, session, theme)
        self.about = self.add(self.help_menu, _("&About Timeline"), commands.about)

    def _fill_file(self, menu: QMenu, commands: Commands) -> None:
        self.open_file = self.add(menu, _("&Open File…"), commands.open_file, "Ctrl+O")
        self.open_folder = self.add(menu, _("Open Fo&lder…"), commands.open_folder, "Ctrl+Shift+O")
        self.after_open = menu.addSeparator()
        self.export = self.add(menu, _("&Export Picture…"), commands.export, "Ctrl+E")
        self.after_export = menu.addSeparator()
        self.quit = self.add(menu, _("&Quit"), self._window.close, "Ctrl+Q")

    def _fill_events(self, menu: QMenu, commands: Commands, session: Session) -> None:
        self.next = self.add_on_canvas(menu, _("&Next Event"), lambda: session.select_neighbour(1), "N")
        self.previous = self.add_on_canvas(
            menu, _("&Previous Event"), lambda: session.select_neighbour(-1), "P"
        )
        self.zoom_to = self.add_on_canvas(
            menu, _("&Zoom to Event"), lambda: session.zoom_to_event(session.state.selected_id), "Z"
        )
        self.let_go = self.add(menu, _("&Let Go of the Selection"), commands.let_go, "Esc")
        self.after_selection = menu.addSeparator()
        self.clear_filter = self.add(menu, _("&Clear Filter"), session.clear_filter, "Ctrl+Shift+L")
        for signal in (session.filtered, session.selection_changed):
            signal.connect(lambda: self._allow(session))
        self._allow(session)

    def _allow(self, session: Session) -> None:
        """Offers what there is something to do for."""
        self.clear_filter.setEnabled(not session.state.filter.is_empty)
        self.zoom_to.setEnabled(session.selected is not None)
        for step in (self.next, self.previous):
            step.setEnabled(len(session.content.rows) > 0)

    def _fill_view(self, menu: QMenu, commands: Commands, session: Session, theme: str) -> None:
        self.fit = self.add_on_canvas(menu, _("&Fit Everything"), session.fit, "F")
        self.zoom_in = self.add_on_canvas(
            menu, _("Zoom &In"), lambda: session.zoom(ZOOM_STEP**2), "+", "=", "Ctrl++"
        )
        self.zoom_out = self.add_on_canvas(
            menu, _("Zoom &Out"), lambda: session.zoom(ZOOM_STEP**-2), "-", "Ctrl+-"
        )
        self.after_zoom = menu.addSeparator()
        self.filters = self.add_tick(menu, _("Filte&rs"), commands.show_filters, "F8", True, "filters")
        self.event = self.add_tick(menu, _("&Event"), commands.show_event, "F9", True, "event")
        self.legend = self.add_tick(menu, _("&Legend"), commands.show_legend, "F7", False, "legend")
        self.after_panels = menu.addSeparator()
        self._add_themes(menu.addMenu(_("&Theme")), commands, theme)

    def on_buttons(self) -> tuple[QAction, ...]:
        """Those of the header, in its order."""
        return (self.open_file, self.fit, self.zoom_out, self.zoom_in, self.previous, self.next, self.export)

    def add(
        self, menu: QMenu, text: str, do: Callable[[], object], *keys: str, before: QAction | None = None
    ) -> QAction:
        """An action that works in the whole window. before: the action or line it stands before; else it stands last."""
        action = QAction(self._window, text=text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: do())
        menu.insertAction(before, action)  # type: ignore[arg-type]
        return action

    def add_on_canvas(
        self, menu: QMenu, text: str, do: Callable[[], object], *keys: str, before: QAction | None = None
    ) -> QAction:
        """An action whose shortcuts work only while the timeline has the focus: letters must not fire in a text."""
        action = self.add(menu, text, do, *keys, before=before)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._canvas.addAction(action)
        return action

    def add_tick(
        self,
        menu: QMenu,
        text: str,
        set_to: Callable[[bool], object],
        key: str,
        is_on: bool,
        name: str = "",
        before: QAction | None = None,
    ) -> QAction:
        """An action that is on or off. name: under which its tick is kept between runs; "" for not at all."""
        action = QAction(self._window, text=text, checkable=True, checked=is_on)
        if key:
            action.setShortcut(QKeySequence(key))
        action.toggled.connect(set_to)
        menu.insertAction(before, action)  # type: ignore[arg-type]
        if name:
            self.remembered[name] = action
        return action

    def all(self) -> list[tuple[QMenu, QAction]]:
        """Every action with the menu it is in, those of submenus too, in the order of the menus."""
        found: list[tuple[QMenu, QAction]] = []
        waiting = [self.file_menu, self.events_menu, self.view_menu, self.help_menu]
        while waiting:
            menu = waiting.pop(0)
            for action in menu.actions():
                inner = action.menu()
                if isinstance(inner, QMenu):
                    waiting.insert(0, inner)
                elif not action.isSeparator():
                    found.append((menu, action))
        return found

    def _add_themes(self, menu: QMenu, commands: Commands, chosen: str) -> None:
        group = QActionGroup(menu)
        for name, text in (("", _("As the System")), ("light", _("Light")), ("dark", _("Dark"))):
            action = QAction(group, text=text, checkable=True, checked=name == chosen)
            action.triggered.connect(lambda _checked, name=name: commands.choose_theme(name))
            menu.addAction(action)
