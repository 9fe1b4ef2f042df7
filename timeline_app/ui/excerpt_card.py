"""A quotation, where it stands, and whether it really stands there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from timeline_app.layout.event_words import quote_sentence, quoted, source_line
from timeline_app.model.event import Excerpt
from timeline_app.model.source import Source
from timeline_app.paint.theme import Theme
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.citation import citation
from timeline_app.provenance.differences import Difference
from timeline_app.provenance.page_link import page_url
from timeline_app.ui.flow import Flow
from timeline_app.ui.pieces import link
from timeline_app.ui.prose import Prose
from timeline_app.words import _

_COPIED_MS = 2000
_VERDICTS = {"good": "good", "bad": "bad", "warning": "doubtful"}  # kinds of prose that are small


class ExcerptCard(QFrame):
    """One excerpt of the event. source_number: as the picture numbers its sources, 0 for none.

    show_source: shows the text of the source at these words; None where nothing can.
    """

    def __init__(
        self,
        excerpt: Excerpt,
        source: Source | None,
        source_number: int,
        anchor: Anchor,
        theme: Theme,
        open_url: Callable[[str], None],
        show_source: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("excerpt")
        self._excerpt, self._source = excerpt, source
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        self.quote = Prose(quoted(excerpt.exact, source.language if source else ""), "quote")
        details = QVBoxLayout()
        details.setContentsMargins(4, 0, 0, 0)  # links have as much of their own, for the ring around them
        details.setSpacing(4)
        details.addWidget(self.quote)
        details.addSpacing(4)
        column.addLayout(details)
        self.source_line = Prose(source_line(source, excerpt.source_id, excerpt, source_number), "small")
        details.addWidget(self.source_line)
        said = quote_sentence(anchor)
        self.verdict = Prose(said.words, _VERDICTS.get(said.tone, "small"))
        details.addWidget(self.verdict)
        self.passage: Prose | None = None
        if anchor.state is State.DIFFERS:
            self.passage = _passage(anchor, theme)
            details.addWidget(self.passage)
        column.addWidget(self._buttons(open_url, show_source))

    def _buttons(self, open_url: Callable[[str], None], show_source: Callable[[], None] | None) -> QWidget:
        place = QWidget()
        flow = Flow(place, spacing_px=8)
        self.source_button: QPushButton | None = None
        self.open_button: QPushButton | None = None
        self.copy_button: QPushButton | None = None
        if self._source is None:
            return place
        if show_source is not None:
            self.source_button = link(_("Show in source"))
            self.source_button.clicked.connect(show_source)
            flow.addWidget(self.source_button)
        url = page_url(self._source, self._excerpt)
        if url is not None:
            self.open_button = link(_("Open page at quote"))
            self.open_button.clicked.connect(lambda: open_url(url))
            flow.addWidget(self.open_button)
        self.copy_button = link(_("Copy citation"))
        self.copy_button.clicked.connect(self._copy)
        flow.addWidget(self.copy_button)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(self._show_copy)
        return place

    def _copy(self) -> None:
        assert self._source is not None
        assert self.copy_button is not None
        QGuiApplication.clipboard().setText(citation(self._source, self._excerpt))
        self.copy_button.setText(_("✓ Copied"))
        self._copied.start()

    def _show_copy(self) -> None:
        assert self.copy_button is not None
        self.copy_button.setText(_("Copy citation"))


def _passage(anchor: Anchor, theme: Theme) -> Prose:
    """The passage that comes closest: underlined what only the source has, struck out what only the quote has."""
    prose = Prose()
    prose.set_runs(_runs(anchor.differences, theme) or [(anchor.passage, QTextCharFormat())])
    prose.setToolTip(_("Underlined: only in the source. Struck out: only in the quote."))
    return prose


def _runs(differences: Sequence[Difference], theme: Theme) -> list[tuple[str, QTextCharFormat]]:
    only_source, only_quote = QTextCharFormat(), QTextCharFormat()
    only_source.setFontUnderline(True)
    only_source.setFontWeight(QFont.Weight.DemiBold)
    only_quote.setFontStrikeOut(True)
    only_quote.setForeground(QColor(theme.bad))
    only_source.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    runs: list[tuple[str, QTextCharFormat]] = []
    for run in differences:
        if run.is_same:
            runs.append((run.source, QTextCharFormat()))
            continue
        for text, format in ((run.quote, only_quote), (run.source, only_source)):
            bare = text.rstrip()
            if bare:
                runs += [(bare, format), (text[len(bare) :] or " ", QTextCharFormat())]
    while runs and not runs[-1][0].strip():
        runs.pop()
    return runs
