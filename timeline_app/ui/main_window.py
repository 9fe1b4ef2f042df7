"""The window: places the panels and names the actions."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from timeline_app.layout.content import flat
from timeline_app.ui.actions import Actions, Commands
from timeline_app.ui.dress import Dress
from timeline_app.ui.header import Header
from timeline_app.ui.opening import Opening
from timeline_app.ui.session import Session
from timeline_app.ui.status_line import StatusLine
from timeline_app.ui.style import OVERVIEW_PX
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.event_panel import EventPanel
    from timeline_app.ui.filter_panel import FilterPanel
    from timeline_app.ui.problems_bar import ProblemsBar
    from timeline_app.ui.stage import Stage

_KEEP_MS = 1000
_FIRST_SIZE = (1400, 900)
_PANEL_SHARES = (0.17, 0.25)  # of the window, for the panels at the sides, within these limits:
_PANEL_LIMITS = ((184, 240), (250, 340))


class Panels(NamedTuple):
    """What stands around the timeline."""

    filters: "FilterPanel"
    event: "EventPanel"
    problems: "ProblemsBar"


def _vacant() -> QWidget:
    """An empty place for a panel that is made after the first picture."""
    place = QWidget()
    place.setObjectName("vacantPanel")
    return place


def _column(place: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Widgets one under another in a place, without margins."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column


class MainWindow(QMainWindow):
    """Filters on the left, the timeline in the middle, the selected event on the right."""

    def __init__(self, session: Session, settings: QSettings, theme: str = "") -> None:
        """theme: "light", "dark", or "" for what was chosen last, at first what the system has."""
        super().__init__()
        self.session = session
        self._settings = settings
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._has_chosen_widths = False
        self._panels: Panels | None = None
        self._features: tuple[object, ...] = ()
        self.dress = Dress(settings, theme, self)
        self.header = Header(session, self)
        self.view = TimelineView(session, self.dress.theme)
        self.status_line = StatusLine(session, self.view)
        self._sides: list[QWidget] = [_vacant(), _vacant()]
        self._place()
        self.opening = Opening(session, self, self.bars)
        self.commands = Actions(self, self.view, session, self._commands(), self.dress.choice)
        self.header.take(self.commands.on_buttons())
        self._restore()
        self.dress.changed.connect(self._follow_theme)
        session.loaded.connect(self._name_window)
        self.view.was_painted.connect(lambda: self.panels, Qt.ConnectionType.QueuedConnection)
        self._name_window()
        self.view.setFocus()

    def _commands(self) -> Commands:
        return Commands(
            open_file=self.opening.ask_for_file,
            open_folder=self.opening.ask_for_folder,
            export=self.export,
            let_go=self.let_go,
            show_filters=lambda is_shown: self._sides[0].setVisible(is_shown),
            show_event=lambda is_shown: self._sides[1].setVisible(is_shown),
            show_legend=self.view.set_legend,
            choose_theme=self.dress.choose,
            about=self.about,
        )

    def _place(self) -> None:
        """header; bars; filters | canvas with what stands under it | event; status."""
        self.centre = QSplitter(Qt.Orientation.Vertical)
        self.centre.addWidget(self.view)
        self.centre.setHandleWidth(1)
        self.centre.setCollapsible(0, False)
        canvas = QWidget()
        self._foot = _vacant()
        self._foot.setFixedHeight(OVERVIEW_PX)  # the canvas is not to change its height once it is painted
        self._foot.setHidden(self._settings.value("window/overview") in (False, "false"))
        self.below = _column(canvas, self.centre, self._foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for index, panel in enumerate((self._sides[0], canvas, self._sides[1])):
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(index, 1 if panel is canvas else 0)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.splitter.splitterMoved.connect(self._remember_widths)
        middle, bars = QWidget(), QWidget()
        self.bars = _column(bars)
        column = _column(middle, self.header, bars, self.splitter, self.status_line)
        column.setStretch(2, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(760, 480)
        self.resize(*_FIRST_SIZE)

    @property
    def panels(self) -> "Panels":
        """What stands around the timeline; made once the timeline is painted, or when first asked for."""
        if self._panels is None:
            self._panels = self._furnish()
        return self._panels

    @property
    def features(self) -> tuple[object, ...]:
        """Those that stand: none before the first picture."""
        return self._features

    @property
    def filter_panel(self) -> "FilterPanel":
        return self.panels.filters

    @property
    def event_panel(self) -> "EventPanel":
        return self.panels.event

    @property
    def problems_bar(self) -> "ProblemsBar":
        return self.panels.problems

    def _furnish(self) -> "Panels":
        from timeline_app.ui.event_panel import EventPanel
        from timeline_app.ui.features import install
        from timeline_app.ui.filter_panel import FilterPanel
        from timeline_app.ui.problems_bar import ProblemsBar

        panels = Panels(
            FilterPanel(self.session, self.dress.theme, self._settings),
            EventPanel(self.session, self.dress.theme, self._open_url),
            ProblemsBar(self.session, self),
        )
        sizes = self.splitter.sizes()
        for side, panel in enumerate((panels.filters, panels.event)):
            vacant, self._sides[side] = self._sides[side], panel
            is_hidden = vacant.isHidden()  # asked before: what is replaced is hidden
            self.splitter.replaceWidget(2 * side, panel)
            panel.setHidden(is_hidden)
            self.splitter.setCollapsible(2 * side, False)
            vacant.deleteLater()
        self.splitter.setSizes(sizes)
        self.bars.insertWidget(0, panels.problems)
        known = set(self.commands.remembered)
        self._features = install(self._stage(panels))
        self._restore_ticks(self.commands.remembered.keys() - known)
        return panels

    def _stage(self, panels: Panels) -> "Stage":
        from timeline_app.ui.stage import Stage

        return Stage(
            window=self,
            session=self.session,
            settings=self._settings,
            dress=self.dress,
            opening=self.opening,
            actions=self.commands,
            view=self.view,
            header=self.header,
            status_line=self.status_line,
            problems=panels.problems,
            filter_panel=panels.filters,
            event_panel=panels.event,
            bars=self.bars,
            sides=self.splitter,
            centre=self.centre,
            below=self.below,
            foot=self._foot,
        )

    def _share_width(self) -> None:
        """Gives the panels at the sides their share of the window; the timeline has the rest."""
        width = self.width()
        left, right = (
            round(min(max(width * share, least), most))
            for share, (least, most) in zip(_PANEL_SHARES, _PANEL_LIMITS, strict=True)
        )
        self.splitter.setSizes([left, width - left - right, right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panels follow the window until somebody has set their width by hand."""
        super().resizeEvent(event)
        if not self._has_chosen_widths:
            self._share_width()
        self._keeping.start()

    def _remember_widths(self) -> None:
        self._has_chosen_widths = True
        self._keeping.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._keeping.start()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the window as it is laid out: panels are made late, and their rows anew."""
        from timeline_app.ui.tab_order import neighbour

        found = neighbour(self, self.focusWidget(), 1 if next else -1)
        if found is None:
            return super().focusNextPrevChild(next)
        found.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    # Settings

    def _restore(self) -> None:
        settings = self._settings
        if isinstance(state := settings.value("window/geometry"), QByteArray):
            self.restoreGeometry(state)
        if isinstance(state := settings.value("window/panels"), QByteArray):
            self._has_chosen_widths = self.splitter.restoreState(state)
        self._restore_ticks(self.commands.remembered)

    def _restore_ticks(self, names: Iterable[str]) -> None:
        self.commands.is_restoring = True
        for name in names:
            if (value := self._settings.value(f"window/{name}")) is not None:
                self.commands.remembered[name].setChecked(value in (True, "true"))
            self.commands.remembered[name].toggled.connect(self._keeping.start)
        self.commands.is_restoring = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(event)

    def _keep(self) -> None:
        """Writes the settings down: soon after each change, for not every end is a quiet one."""
        self._keeping.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._has_chosen_widths:
            self._settings.setValue("window/panels", self.splitter.saveState())
        for name, action in self.commands.remembered.items():
            self._settings.setValue(f"window/{name}", action.isChecked())
        self._settings.sync()

    def _follow_theme(self) -> None:
        theme = self.dress.theme
        self.view.set_theme(theme)
        if self._panels is not None:
            self._panels.filters.set_theme(theme)
            self._panels.event.set_theme(theme)

    # What the actions do

    def export(self) -> None:
        from timeline_app.ui.dialogs import open_dialog
        from timeline_app.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self.session, self._settings, self.dress.theme, self)
        dialog.exported.connect(lambda path: self.status_line.say(_("Saved {path}", path=path)))
        open_dialog(dialog)

    def about(self) -> None:
        from timeline_app.ui.about import about_box
        from timeline_app.ui.dialogs import open_dialog

        open_dialog(about_box(self))

    def let_go(self) -> None:
        """Esc: lets go of the selection."""
        self.session.select("")
        self.view.setFocus()

    def _open_url(self, url: str) -> None:
        from timeline_app.ui.dialogs import open_page

        open_page(url)

    def _name_window(self) -> None:
        title = flat(self.session.timeline.title.in_language(self.session.language))
        self.setWindowTitle(title or _("Timeline"))
