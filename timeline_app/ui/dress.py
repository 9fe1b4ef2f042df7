"""The theme of the window: the one forced, else the one chosen last, else that of the system."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from timeline_app.paint.theme import DARK, LIGHT, Hues, Theme, theme_named
from timeline_app.ui import style


class Dress(QObject):
    """Keeps palette and style sheet in step with the theme; emits `changed` once they are."""

    changed = Signal()

    def __init__(self, settings: QSettings, forced: str = "", parent: QObject | None = None) -> None:
        """forced: "light", "dark", or "" for what was chosen last, at first what the system has."""
        super().__init__(parent)
        self._settings = settings
        self._forced = forced
        self.theme = self._wished()
        self._put_on()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        return self._forced or str(self._settings.value("window/theme") or "")

    def choose(self, name: str) -> None:
        """ "light", "dark", or "" to follow the system; remembered."""
        self._forced = name
        self._settings.setValue("window/theme", name)
        self._follow()

    def colour_actors(self, hues: Hues) -> None:
        """Gives actors the colours that somebody chose, by position."""
        theme = self.theme.with_hues(hues)
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def _wished(self) -> Theme:
        if self.choice:
            return theme_named(self.choice)
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        theme = self._wished().with_hues(self.theme.hues)
        if theme is not self.theme:
            self.theme = theme
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(style.palette(self.theme))
        application.setStyleSheet(style.sheet(self.theme))
