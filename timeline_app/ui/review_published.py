"""Asks when an article was published: where nobody knows, and where somebody corrects it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from timeline_app.articles.article import Article
from timeline_app.chrono import typed
from timeline_app.chrono.edtf_faults import EdtfError
from timeline_app.ui.pieces import OneLine
from timeline_app.ui.review_head import article_name
from timeline_app.words import _

_FIELD_PX, _LEAST_SAID_PX = 200, 160


class ReviewPublished(QWidget):
    """A line over the text. Emits `given` with the index of an article and its date, "" for unknown; and `left`."""

    given = Signal(int, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._index = -1
        self.question = OneLine()
        self.field = QLineEdit()
        self.field.setAccessibleName(_("Date of publication"))
        self.field.setPlaceholderText(_("2024-03-12 or 2024-03"))
        self.field.setFixedWidth(_FIELD_PX)
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self._give)
        self.understood = QLabel()
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setMinimumWidth(_LEAST_SAID_PX)
        self.set_button = QPushButton(_("Set the date"))
        self.set_button.clicked.connect(self._give)
        self.unknown_button = QPushButton(_("It is not known"))
        self.unknown_button.clicked.connect(self._give_unknown)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self.question, 1)
        row.addWidget(self.field)
        row.addWidget(self.understood)
        row.addWidget(self.set_button)
        row.addWidget(self.unknown_button)
        self.hide()

    def ask(self, index: int, article: Article) -> None:
        """Asks about an article, from what is known of its date."""
        self._index = index
        self.question.set_text(_("When was “{title}” published?", title=article_name(article)))
        self.field.setText(article.published.text if article.published else "")
        self._refresh()
        self.show()

    @property
    def asked(self) -> int:
        """Index of the article that is asked about; -1 where none is."""
        return self._index

    def close_question(self) -> None:
        self._index = -1
        self.hide()

    def _refresh(self) -> None:
        said, is_wrong = self._said()
        self.understood.setText(said)
        self.understood.setProperty("kind", "bad" if is_wrong else "muted")
        self.understood.style().polish(self.understood)
        self.set_button.setEnabled(bool(self.field.text().strip()) and not is_wrong)

    def _said(self) -> tuple[str, bool]:
        """How the date is understood, and whether it is none."""
        if not self.field.text().strip():
            return "", False
        try:
            return typed.read(self.field.text()).understood, False
        except EdtfError:
            return _("not understood yet"), True

    def _give(self) -> None:
        if self.set_button.isEnabled() and self._index >= 0:
            self.given.emit(self._index, self.field.text().strip())

    def _give_unknown(self) -> None:
        if self._index >= 0:
            self.given.emit(self._index, "")

    def event(self, event: QEvent) -> bool:
        """Esc closes the question, Return answers it: neither is a command of the window here."""
        if isinstance(event, QKeyEvent):
            is_ours = event.key() == Qt.Key.Key_Escape or (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus()
            )
            if is_ours and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_Escape and event.type() is QEvent.Type.KeyPress:
                self.close_question()
                self.left.emit()
                return True
        return super().event(event)
