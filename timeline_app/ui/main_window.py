"""The window: places the panels and names the actions."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from timeline_app.formats.naming import file_name
from timeline_app.paint.theme import DARK, LIGHT, Theme, theme_named
from timeline_app.problems import UserError
from timeline_app.ui import style
from timeline_app.ui.actions import Actions, Commands
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.header import Header
from timeline_app.ui.problems_bar import ProblemsBar
from timeline_app.ui.session import Session
from timeline_app.ui.status_line import StatusLine
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _

_FIRST_SIZE = (1400, 900)
_PANEL_SHARES = (0.17, 0.25)  # of the window, for the panels at the sides, within these limits:
_PANEL_LIMITS = ((184, 240), (250, 340))


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
        self._dress()
        self.header = Header(session, self)
        self.filter_panel = FilterPanel(session, self._theme)
        self.view = TimelineView(session, self._theme)
        self.event_panel = EventPanel(session, self._theme, self._open_url)
        self.problems_bar = ProblemsBar(session)
        self.status_line = StatusLine(session, self.view)
        self.commands = Actions(self, self.view, session, self._commands(), self.theme_choice)
        self.header.take(self.commands.on_buttons())
        self._place()
        self._restore()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        session.loaded.connect(self._name_window)
        self._name_window()
        self.view.setFocus()

    def _commands(self) -> Commands:
        return Commands(
            open_file=self.open_file,
            open_folder=self.open_folder,
            export=self.export,
            let_go=self.let_go,
            show_filters=self.filter_panel.setVisible,
            show_event=self.event_panel.setVisible,
            show_legend=self.view.set_legend,
            choose_theme=self.choose_theme,
            about=self.about,
        )

    def _place(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for index, panel in enumerate((self.filter_panel, self.view, self.event_panel)):
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(index, 1 if panel is self.view else 0)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.splitter.splitterMoved.connect(self._remember_widths)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.problems_bar, self.splitter, self.status_line):
            column.addWidget(widget, 1 if widget is self.splitter else 0)
        self.setCentralWidget(middle)
        self.setMinimumSize(760, 480)
        self.resize(*_FIRST_SIZE)

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
            for panel in (self.filter_panel, self.view, self.event_panel):
                panel.set_theme(theme)

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(style.palette(self._theme))
        application.setStyleSheet(style.sheet(self._theme))

    # What the actions do

    def open_file(self) -> None:
        dialog = QFileDialog(self, _("Open timeline"), self._folder(), _("Timelines (*.yaml *.yml)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.open_paths([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_folder(self) -> None:
        dialog = QFileDialog(self, _("Open folder"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.open_paths([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _folder(self) -> str:
        paths = self.session.paths
        return (
            str(paths[0] if paths and paths[0].is_dir() else paths[0].parent) if paths else str(Path.home())
        )

    def open_paths(self, paths: list[Path]) -> None:
        """Shows other files or folders; where they cannot be read says why, and what was shown stays."""
        try:
            self.session.open(paths)
        except UserError as error:
            self.say(str(error))

    def say(self, sentence: str) -> None:
        """A sentence in a box of its own, as plain text."""
        box = QMessageBox(
            QMessageBox.Icon.Warning, _("Timeline"), sentence, QMessageBox.StandardButton.Ok, self
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

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
        QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))

    def _name_window(self) -> None:
        title = self.session.timeline.title.in_language(self.session.language)
        self.setWindowTitle(title or _("Timeline"))
        self.setWindowFilePath("")
        self.setObjectName(file_name(title))
