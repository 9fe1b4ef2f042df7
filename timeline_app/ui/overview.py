"""The whole span of the timeline in a strip under the canvas, with the view as a window to move and resize."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.chrono import wording
from timeline_app.layout.content import Content
from timeline_app.layout.overview import Ground, Overview, Window, reckoning
from timeline_app.paint.overview import paint_hits, paint_strip, paint_window
from timeline_app.paint.theme import Theme
from timeline_app.state.grip import Grip, at_end, centred, dragged, grip_at
from timeline_app.state.view import ZOOM_STEP
from timeline_app.store.stepwise import finish
from timeline_app.ui.aside import Aside
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.ui.style import OVERVIEW_PX
from timeline_app.words import _

_SIDE_PX = 16
_NOTCH = 120
_AT_ONCE = 20_000  # events
_AFTER_MS = 40  # first the picture
_CURSORS = {
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
    Grip.BESIDE: Qt.CursorShape.PointingHandCursor,
}


class OverviewStrip(QWidget):
    """Drag the window, or an edge of it; a click beside it goes there, a double click shows everything.

    What is drawn is reckoned once for a table, a filter and a width: a view that moves only moves the window.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._ground: Ground | None = None
        self._shown: Overview | None = None
        self._reckoned: tuple[Content | None, int] = (None, 0)
        self._aside = Aside(self, _AFTER_MS)
        self._strip: QPixmap | None = None
        self._hits: Sequence[float] | None = None
        self._grip: Grip | None = None
        self._shows_focus = False
        self._grasped = (0.0, session.viewport)
        self.setObjectName("overview")
        self.setFixedHeight(OVERVIEW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(_("Overview"))
        for signal in (session.loaded, session.filtered, session.displayed, session.searched):
            signal.connect(self._outdate)
        session.view_changed.connect(self._follow)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(600, OVERVIEW_PX)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._strip = None
        self.update()

    # What is shown

    def shown(self) -> Overview | None:
        """The strip as it is now; None where no event has a date.

        Of very many events it is reckoned beside: until then as it was, or None where other facts are to be shown.
        """
        content, width = self._session.content, self.width() - 2 * _SIDE_PX
        known, known_width = self._reckoned
        if known_width == width and (known is content or content.has_same_events(known)):
            return self._shown
        is_same = known is not None and known.table is content.table and known_width == width
        under = self._ground if is_same else None
        self._reckoned = content, width
        if not is_same:
            self._ground = self._shown = self._strip = self._hits = None
        table, ruler = content.table, self._session.ruler
        steps = reckoning(table, content.rows, float(width), ruler, content.fold, under)
        if len(table) > _AT_ONCE:
            self._aside.begin(steps, self._show)
        else:
            self._aside.stop()
            self._take(finish(steps))
        return self._shown

    def _take(self, reckoned: tuple[Ground | None, Overview | None]) -> None:
        self._ground, self._shown = reckoned
        self._strip = self._hits = None

    def _show(self, reckoned: tuple[Ground | None, Overview | None]) -> None:
        self._take(reckoned)
        self.update()

    def window_px(self) -> Window | None:
        """Where the view lies, in px of this widget; None where there is no strip."""
        shown = self.shown()
        if shown is None:
            return None
        window = shown.window(self._session.viewport)
        return Window(window.left + _SIDE_PX, window.right + _SIDE_PX)

    def _outdate(self) -> None:
        self._hits = None
        self._follow()

    def _follow(self) -> None:
        self.update()
        if self.hasFocus():
            self._describe()

    def _describe(self) -> None:
        """Says which part is in view; only to who is here, for a view that flies changes sixty times a second."""
        self.setAccessibleDescription(
            _(
                "In view: {span}. Left and Right move the view, plus and minus zoom, Home and End go to the ends.",
                span=wording.range_in_words(*self._session.shown_span()),
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame that shows the focus is for those who come by keyboard, as on the canvas."""
        self._describe()
        self._shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._outdate()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, shown = self._theme, self.shown()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.paper))
            painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(theme.line))
            if shown is None:
                self._paint_empty(painter)
            else:
                painter.drawPixmap(0, 0, self._pixmap(shown))
                painter.translate(_SIDE_PX, 0)
                paint_hits(painter, self._hit_xs(shown), theme)
                is_strong = self._grip is not None or self.underMouse()
                paint_window(painter, shown.window(self._session.viewport), theme, is_strong)
                painter.translate(-_SIDE_PX, 0)
            if self._shows_focus and self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 2.0))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_empty(self, painter: QPainter) -> None:
        if len(self._session.table) and not self._aside.is_busy:
            painter.setPen(QColor(self._theme.muted))
            painter.setFont(self.font())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), _("No event has a date."))

    def _pixmap(self, shown: Overview) -> QPixmap:
        """All that does not move, drawn once."""
        scale = self.devicePixelRatioF()
        if self._strip is None or self._strip.devicePixelRatioF() != scale:
            made = QPixmap(self.size() * scale)
            made.setDevicePixelRatio(scale)
            made.fill(Qt.GlobalColor.transparent)
            with QPainter(made) as painter:
                painter.translate(_SIDE_PX, 0)
                paint_strip(painter, shown, self._theme)
            self._strip = made
        return self._strip

    def _hit_xs(self, shown: Overview) -> Sequence[float]:
        if self._hits is None:
            self._hits = shown.marks(self._session.content.table, self._session.hits)
        return self._hits

    # Hands

    def _grip_at(self, x: float) -> Grip | None:
        """What a press at an x of this widget takes hold of; None where there is no strip."""
        window = self.window_px()
        return None if window is None else grip_at(window, x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        grip, shown = self._grip_at(event.position().x()), self.shown()
        if event.button() != Qt.MouseButton.LeftButton or grip is None or shown is None:
            return
        view = self._session.viewport
        if grip is Grip.BESIDE:  # goes there; whoever keeps hold can drag it on from there
            grip = Grip.WHOLE
            view = centred(self._session.target, shown.whole.instant(event.position().x() - _SIDE_PX))
            self._session.fly_to(view)
        self._grip, self._grasped = grip, (event.position().x(), view)
        self._point(grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            self._point(self._grip_at(event.position().x()))
            return
        if (shown := self.shown()) is not None:
            begun, view = self._grasped
            self._session.show_view(dragged(view, self._grip, event.position().x() - begun, shown.whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None
            self._point(self._grip_at(event.position().x()))
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._session.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at what lies under the pointer, if it is in view, else at the middle of the view; sideways, moves."""
        shown, turn = self.shown(), event.angleDelta().y()
        sideways = event.angleDelta().x()
        if abs(sideways) > abs(turn):
            self._session.pan(float(sideways))
        elif shown is not None and turn:
            view = self._session.viewport
            x = view.x(shown.whole.instant(event.position().x() - _SIDE_PX))
            anchor = x if 0 <= x <= view.width_px else None
            self._session.zoom(ZOOM_STEP ** (turn / _NOTCH), anchor)
        event.accept()

    def _point(self, grip: Grip | None) -> None:
        if grip is None:
            self.unsetCursor()
        elif grip is Grip.WHOLE and self._grip is Grip.WHOLE:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(_CURSORS[grip])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        session, shown = self._session, self.shown()
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                session.pan_by_key(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                forth = event.key() == Qt.Key.Key_PageDown
                session.fly_to(session.target.panned(session.target.width_px * (-1 if forth else 1)))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                session.zoom(ZOOM_STEP**2)
            case Qt.Key.Key_Minus:
                session.zoom(ZOOM_STEP**-2)
            case Qt.Key.Key_Home | Qt.Key.Key_End if shown is not None:
                session.fly_to(at_end(session.target, shown.whole, event.key() == Qt.Key.Key_End))
            case _:
                super().keyPressEvent(event)


def install(stage: Stage) -> OverviewStrip:
    """The strip under the canvas, on the place kept for it, with its tick in the View menu."""
    strip = OverviewStrip(stage.session, stage.dress.theme)
    stage.dress.changed.connect(lambda: strip.set_theme(stage.dress.theme))
    stage.below.replaceWidget(stage.foot, strip)
    stage.foot.deleteLater()
    actions = stage.actions

    def show(is_shown: bool) -> None:
        if strip.hasFocus() and not is_shown:
            stage.view.setFocus()
        strip.setVisible(is_shown)

    actions.add_tick(
        actions.view_menu,
        _("O&verview"),
        show,
        "F6",
        True,
        "overview",
        before=actions.after_panels,
    )
    return strip
