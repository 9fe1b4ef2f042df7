"""A candidate as it would be written, for those who know the format."""

from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.settling import event_of
from timeline_app.formats.writing import Manner, event_lines
from timeline_app.problems import UserError
from timeline_app.state.review import Review
from timeline_app.ui.pieces import heading
from timeline_app.words import _

_MOST_LINES = 14


class ReviewYaml(QWidget):
    """With what is merged into it. As high as its lines, up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("yaml")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(_("As YAML"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(_("As YAML")))
        column.addWidget(self.text)

    def show_candidate(self, candidate: Candidate, review: Review) -> None:
        event = event_of(candidate, review.merged().get(candidate.id, ()))
        try:
            lines = event_lines(event, Manner())
        except UserError as error:  # a character that the format refuses
            lines = [str(error)]
        if (text := "\n".join(lines)) == self.text.toPlainText():
            return
        self.text.setPlainText(text)
        line_px = QFontMetrics(self.text.font()).lineSpacing()
        scroll_px = self.text.horizontalScrollBar().sizeHint().height()
        self.text.setFixedHeight(line_px * min(len(lines), _MOST_LINES) + scroll_px + 16)
