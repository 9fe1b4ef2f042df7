"""How what is decided of a candidate looks: a sign, a ground and a word for each, told apart by more than colour."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.paint.theme import Theme
from timeline_app.state.review import Verdict
from timeline_app.words import pgettext

_GROUND, _STRONG_GROUND = 0.11, 0.30
_BAR_PX = 3
_SIGN_PX, _SIGN_STEP_PX = 10, 13
_MOST_SIGNS = 2


def verdict_words(verdict: Verdict, is_there: bool = False) -> str:
    """What is decided, in a word. is_there: whether the timeline has it already."""
    if is_there:
        return pgettext("a proposed event", "in the timeline")
    match verdict:
        case Verdict.OPEN:
            return pgettext("a proposed event", "open")
        case Verdict.ACCEPTED:
            return pgettext("a proposed event", "accepted")
        case Verdict.REJECTED:
            return pgettext("a proposed event", "rejected")
    return pgettext("a proposed event", "merged")


def shown_as(verdict: Verdict, is_there: bool) -> Verdict:
    """As what it is drawn: what the timeline has already looks accepted, whichever way it came there."""
    return Verdict.ACCEPTED if is_there else verdict


def colour(verdict: Verdict, theme: Theme) -> QColor:
    """The colour of its sign."""
    names = {Verdict.OPEN: theme.accent, Verdict.ACCEPTED: theme.good, Verdict.REJECTED: theme.muted}
    return QColor(names.get(verdict, theme.warning))


def ground(verdict: Verdict, is_current: bool, theme: Theme) -> QColor:
    """The ground of its words: translucent, so that those of several add up."""
    made = colour(verdict, theme)
    made.setAlphaF(_STRONG_GROUND if is_current else _GROUND)
    return made


def paint_bar(painter: QPainter, top: int, bottom: int, verdict: Verdict, theme: Theme) -> None:
    """Beside the lines of the candidate that is looked at."""
    painter.fillRect(QRect(0, top, _BAR_PX, bottom - top + 1), colour(verdict, theme))


def paint_sign(painter: QPainter, room: QRect, verdict: Verdict, theme: Theme) -> None:
    """A ring for what is open, a tick, a cross, or an arrow into another."""
    box = QRectF(room).adjusted(1, 1, -1, -1)
    pen = QPen(colour(verdict, theme), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    middle = box.center()
    match verdict:
        case Verdict.OPEN:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        case Verdict.ACCEPTED:
            points = (
                QPointF(left, middle.y()),
                QPointF(left + box.width() * 0.36, bottom - 1),
                QPointF(right, top + 1),
            )
            painter.drawPolyline(points)
        case Verdict.REJECTED:
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.bottomLeft(), box.topRight())
        case Verdict.MERGED:
            corner, end = QPointF(left + 1, middle.y() + 1), QPointF(right, middle.y() + 1)
            painter.drawPolyline((QPointF(left + 1, top), corner, end))
            painter.drawPolyline((end + QPointF(-2.6, -2.6), end, end + QPointF(-2.6, 2.6)))


def paint_signs(painter: QPainter, lines: Iterable[tuple[QRect, Verdict]], right: int, theme: Theme) -> None:
    """Signs left of x = right, beside the lines in which candidates begin; of those that share a line, the first two."""
    taken: Counter[int] = Counter()
    for line, verdict in lines:
        place = taken[line.top()]
        taken[line.top()] += 1
        if place < _MOST_SIGNS:
            left = right - _SIGN_PX - place * _SIGN_STEP_PX
            room = QRect(left, line.center().y() - _SIGN_PX // 2, _SIGN_PX, _SIGN_PX)
            paint_sign(painter, room, verdict, theme)


class Sign(QWidget):
    """The sign beside words of a panel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.verdict, self._theme = Verdict.OPEN, theme
        self.setFixedSize(12, 16)

    def show_verdict(self, verdict: Verdict, theme: Theme) -> None:
        self.verdict, self._theme = verdict, theme
        self.update()

    def paintEvent(self, event: object) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_sign(painter, QRect(1, 3, 10, 10), self.verdict, self._theme)
