"""The window: places the panels and names the actions."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from timeline_app.layout.content import flat
from timeline_app.paint.theme import DARK, LIGHT, Theme, theme_named
from timeline_app.problems import UserError
from timeline_app.ui import style
from timeline_app.ui.actions import Actions, Commands
from timeline_app.ui.header import Header
from timeline_app.ui.session import Facts, Session, is_large, read_facts
from timeline_app.ui.status_line import StatusLine
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.event_panel import EventPanel
    from timeline_app.ui.filter_panel import FilterPanel
    from timeline_app.ui.problems_bar import ProblemsBar
    from timeline_app.ui.reading import ReadingBar

_FIRST_SIZE = (1400, 900)
_MOST_SAID = 3  # problems in a box
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


class MainWindow(QMainWindow):
    """Filters on the left, the timeline in the middle, the selected event on the right."""

    def __init__(self, session: Session, settings: QSettings, theme: str = "") -> None:
        """theme: "light", "dark", or "" for what was chosen last, at first what the system has."""
        super().__init__()
        self.session = session
        self._settings = settings
        self._forced_theme = theme
        self._theme = self._wished_theme()
        self._has_chosen_widths = False
        self._reading_bar: ReadingBar | None = None
        self._dress()
        self.header = Header(session, self)
        self.view = TimelineView(session, self._theme)
        self.status_line = StatusLine(session, self.view)
        self._panels: Panels | None = None
        self._sides: list[QWidget] = [_vacant(), _vacant()]
        self.commands = Actions(self, self.view, session, self._commands(), self.theme_choice)
        self.header.take(self.commands.on_buttons())
        self._place()
        self._restore()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        session.loaded.connect(self._name_window)
        self.view.was_painted.connect(lambda: self.panels, Qt.ConnectionType.QueuedConnection)
        self._name_window()
        self.view.setFocus()

    def _commands(self) -> Commands:
        return Commands(
            open_file=self.open_file,
            open_folder=self.open_folder,
            export=self.export,
            let_go=self.let_go,
            show_filters=lambda is_shown: self._sides[0].setVisible(is_shown),
            show_event=lambda is_shown: self._sides[1].setVisible(is_shown),
            show_legend=self.view.set_legend,
            choose_theme=self.choose_theme,
            about=self.about,
        )

    def _place(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for index, panel in enumerate((self._sides[0], self.view, self._sides[1])):
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(index, 1 if panel is self.view else 0)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.splitter.splitterMoved.connect(self._remember_widths)
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.splitter, self.status_line):
            column.addWidget(widget, 1 if widget is self.splitter else 0)
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
        from timeline_app.ui.filter_panel import FilterPanel
        from timeline_app.ui.problems_bar import ProblemsBar

        panels = Panels(
            FilterPanel(self.session, self._theme),
            EventPanel(self.session, self._theme, self._open_url),
            ProblemsBar(self.session, self.centralWidget()),
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
        self._column.insertWidget(1, panels.problems)
        QWidget.setTabOrder(panels.filters, self.view)
        return panels

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

    def _remember_widths(self) -> None:
        self._has_chosen_widths = True

    # Settings

    def _restore(self) -> None:
        settings = self._settings
        if isinstance(state := settings.value("window/geometry"), QByteArray):
            self.restoreGeometry(state)
        if isinstance(state := settings.value("window/panels"), QByteArray):
            self._has_chosen_widths = self.splitter.restoreState(state)
        for name, action in self.commands.remembered.items():
            if (value := settings.value(f"window/{name}")) is not None:
                action.setChecked(value in (True, "true"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._has_chosen_widths:
            self._settings.setValue("window/panels", self.splitter.saveState())
        for name, action in self.commands.remembered.items():
            self._settings.setValue(f"window/{name}", action.isChecked())
        self._settings.sync()
        super().closeEvent(event)

    # Theme

    def _wished_theme(self) -> Theme:
        chosen = self._forced_theme or str(self._settings.value("window/theme") or "")
        if chosen:
            return theme_named(chosen)
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def choose_theme(self, name: str) -> None:
        """ "light", "dark", or "" to follow the system; remembered."""
        self._forced_theme = name
        self._settings.setValue("window/theme", name)
        self._follow_system()

    @property
    def theme_choice(self) -> str:
        return self._forced_theme or str(self._settings.value("window/theme") or "")

    def _follow_system(self) -> None:
        theme = self._wished_theme()
        if theme is not self._theme:
            self._theme = theme
            self._dress()
            self.view.set_theme(theme)
            if self._panels is not None:
                self._panels.filters.set_theme(theme)
                self._panels.event.set_theme(theme)

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(style.palette(self._theme))
        application.setStyleSheet(style.sheet(self._theme))

    # What the actions do

    def open_file(self) -> None:
        from timeline_app.ui.dialogs import choose_files

        choose_files(self, self._folder(), self.open_paths)

    def open_folder(self) -> None:
        from timeline_app.ui.dialogs import choose_folder

        choose_folder(self, self._folder(), self.open_paths)

    def _folder(self) -> str:
        paths = self.session.paths
        return (
            str(paths[0] if paths and paths[0].is_dir() else paths[0].parent) if paths else str(Path.home())
        )

    def open_paths(self, paths: list[Path]) -> None:
        """Shows other files or folders; where nothing of them can be read says why, and what was shown stays.

        Large ones are read beside the window, which goes on meanwhile.
        """
        if not is_large(paths):
            try:
                self._show_read(read_facts(paths))
            except UserError as error:
                self._say(str(error))
            return
        from timeline_app.ui.reading import ReadingBar

        if self._reading_bar is None:
            self._reading_bar = ReadingBar(self.centralWidget())
            self._column.insertWidget(1, self._reading_bar)
        self._reading_bar.read(paths, self._show_read)

    def _show_read(self, result: object) -> None:
        if isinstance(result, str):
            self._say(result)
        elif isinstance(result, Facts) and result.is_void and self.session.paths:
            self._say("\n".join(str(problem) for problem in result.problems[:_MOST_SAID]))
        elif isinstance(result, Facts):
            self.session.show_facts(result)

    def _say(self, sentence: str) -> None:
        from timeline_app.ui.dialogs import notice

        notice(self, sentence)

    def export(self) -> None:
        from timeline_app.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self.session, self._settings, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.exported.connect(lambda path: self.status_line.say(_("Saved {path}", path=path)))
        dialog.open()

    def about(self) -> None:
        from timeline_app.ui.about import about_box

        about_box(self).open()

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
