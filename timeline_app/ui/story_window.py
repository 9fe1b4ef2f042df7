"""The story: full screen, event by event, with a flight from one to the next."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.scene import Scene
from timeline_app.layout.story import Slide, slides
from timeline_app.layout.story_page import Page, set_pages
from timeline_app.paint import story
from timeline_app.state.motion import Flight
from timeline_app.ui.dress import Dress
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_FLIGHT_S = 0.7
_FRAME_MS = 16
_NOTCH = 120
_MARGIN_PX = 16
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp)


class StoryWindow(QWidget):
    """Shows the events that the filter lets through, one after another, from the selected one.

    Emits `closed` with the id of the event it was at, "" on the cover.
    """

    closed = Signal(str)

    def __init__(self, session: Session, dress: Dress, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(480, 360)
        self.resize(1200, 800)
        self.setWindowTitle(_("Story"))
        self._session = session
        self._dress = dress
        self._clock = clock
        self._flight: Flight | None = None
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._fly)
        self._turned = 0
        self._slides = slides(session.content, session.state.filter, {})
        self._pages: tuple[Page, ...] = ()
        self._at = self._part = 0
        self._viewport = session.viewport
        self._kept: tuple[tuple[object, ...], Scene] | None = None
        self._buttons = self._make_buttons()
        self._tell(session.state.selected_id)
        dress.changed.connect(self.update)
        for signal in (session.loaded, session.filtered, session.displayed):
            signal.connect(self._follow)

    def _make_buttons(self) -> QWidget:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.progress = QLabel()
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.progress)
        for text, name, do in (
            ("◀", _("Previous page"), lambda: self.step(-1)),
            ("▶", _("Next page"), lambda: self.step(1)),
            ("✕", _("End the story (Esc)"), self.close),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every key is the story's
            button.clicked.connect(do)
            row.addWidget(button)
        return place

    # Where it is

    @property
    def slide(self) -> Slide:
        return self._slides[self._at]

    @property
    def page(self) -> Page:
        return self._pages[self._part]

    @property
    def viewport(self) -> Viewport:
        """The part of time that the strip shows now."""
        return self._viewport

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) page; a slide may take several."""
        if 0 <= self._part + by < len(self._pages):
            self._part += by
            self._refresh()
        elif 0 <= self._at + by < len(self._slides):
            self.go_to(self._at + by, is_at_end=by < 0)

    def go_to(self, place: int, is_at_end: bool = False) -> None:
        """Flies to a slide by its place, 0 for the cover; to its last page with is_at_end."""
        place = min(max(place, 0), len(self._slides) - 1)
        if place != self._at:
            self._at = place
            if self._session.is_animated:
                self._flight = Flight(self._viewport, self._target(), self._clock(), _FLIGHT_S)
                self._timer.start()
            else:
                self._viewport = self._target()
        self._lay_out()
        self._part = len(self._pages) - 1 if is_at_end else 0
        self._refresh()

    def _tell(self, event_id: str) -> None:
        """The story of what the session shows, from an event, or from the cover where it is not in it."""
        session = self._session
        self._slides = slides(session.content, session.state.filter, session.anchors)
        self._at = self._slides.place_of(event_id)
        self._part = 0
        self._arrive()

    def _follow(self) -> None:
        """Other facts, or another filter: the same event where it is still there."""
        self._tell(self.slide.event_id)

    def _arrive(self) -> None:
        self._flight = None
        self._timer.stop()
        self._viewport = self._target()
        self._lay_out()
        self._refresh()

    def _target(self) -> Viewport:
        session = self._session
        return story.strip_view(session.content, self.slide.row, float(self.width()), session.ruler)

    def _fly(self) -> None:
        if self._flight is None:
            self._timer.stop()
            return
        now = self._clock()
        self._viewport = self._flight.at(now)
        if self._flight.is_over(now):
            self._flight = None
            self._timer.stop()
        self.update()

    # What is shown

    def _strip_px(self) -> float:
        return round(self.height() * story.STRIP_SHARE)

    def _lay_out(self) -> None:
        words_px = self.height() - self._strip_px() - self._buttons.height()
        self._pages = set_pages(self.slide, float(self.width()), float(words_px), story.measure)
        self._part = min(self._part, len(self._pages) - 1)

    def _refresh(self) -> None:
        pages = len(self._pages)
        self.progress.setText(_("page {n} of {total}", n=self._part + 1, total=pages) if pages > 1 else "")
        self._place_buttons()
        self.setAccessibleName(self.slide.title)
        self.setAccessibleDescription(self.slide.words)
        for kind in (QAccessible.Event.NameChanged, QAccessible.Event.DescriptionChanged):
            QAccessible.updateAccessibility(QAccessibleEvent(self, kind))
        self.update()

    def _place_buttons(self) -> None:
        self._buttons.adjustSize()
        top = self.height() - self._strip_px() - self._buttons.height() - 8
        self._buttons.move(self.width() - self._buttons.width() - _MARGIN_PX, round(top))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._dress.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.paper))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            story.paint_page(painter, self.page, theme)
            story.paint_strip(painter, self._strip(), self.height() - self._strip_px(), theme, self.slide.row)

    def _strip(self) -> Scene:
        """The scene of the strip: kept while it shows the same, for what is painted again is mostly unchanged."""
        session = self._session
        asked = (session.content, self.slide.row, self._viewport, float(self.width()), self._strip_px())
        if self._kept is None or self._kept[0] != asked:
            self._kept = (asked, story.strip(*asked, session.ruler))
        return self._kept[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrive()

    # Hands

    def event(self, event: QEvent) -> bool:
        """Every key is the story's, before it is a shortcut of the window behind."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _FORWARD:
            self.step(1)
        elif key in _BACK:
            self.step(-1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._slides) - 1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif key == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left third goes back, the rest goes on, as readers of books on screens know it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.step(-1 if event.position().x() < self.width() / 3 else 1)
        elif event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.RightButton):
            self.step(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page a notch; what a touchpad sends in small pieces adds up to notches."""
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            self.step(-1 if self._turned > 0 else 1)
            self._turned -= _NOTCH if self._turned > 0 else -_NOTCH

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.closed.emit(self.slide.event_id)
        super().closeEvent(event)


class Telling(QObject):
    """The action that tells the story; where it ended, the timeline goes on."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.window: StoryWindow | None = None
        actions = stage.actions
        actions.add(actions.view_menu, _("Stor&y"), self.begin, "F5", before=actions.after_zoom)

    def begin(self) -> None:
        """Opens the story over the whole screen, or brings it forward."""
        if self.window is None:
            self.window = StoryWindow(self._stage.session, self._stage.dress)
            self.window.closed.connect(self._end)
        self.window.setGeometry(self._stage.window.screen().geometry())  # where nobody manages windows
        self.window.showFullScreen()
        self.window.activateWindow()
        self.window.setFocus()

    def _end(self, event_id: str) -> None:
        self.window = None
        session = self._stage.session
        if event_id:
            session.select_and_reveal(event_id)
        self._stage.window.activateWindow()
        self._stage.view.setFocus()


def install(stage: Stage) -> Telling:
    return Telling(stage)
