"""How the words of a candidate look in the text: their ground, and what is underlined in them."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat

from timeline_app.extraction.candidate import Candidate
from timeline_app.model.actor import Actor
from timeline_app.paint.theme import Theme, actor_colour
from timeline_app.state.review import Verdict
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.pieces import tip
from timeline_app.ui.review_looks import ground, verdict_words
from timeline_app.ui.review_marks import dated_words, named_actors
from timeline_app.ui.review_session import ReviewSession

_MOST_TOLD = 3
_Line = QTextCharFormat.UnderlineStyle


class Run(NamedTuple):
    """A stretch of the document and how it looks."""

    start: int
    end: int
    form: QTextCharFormat


def mark_form(verdict: Verdict, is_current: bool, theme: Theme) -> QTextCharFormat:
    """The ground of a candidate; what is rejected steps back instead, unless it is looked at."""
    form = QTextCharFormat()
    if verdict is Verdict.REJECTED and not is_current:
        form.setForeground(QColor(theme.muted))
    else:
        form.setBackground(ground(verdict, is_current, theme))
    return form


class Underlining:
    """Under words that name actors a dotted line, each in its hue; under those that give the date a plain one."""

    def __init__(self, actors: Mapping[str, Actor], theme: Theme) -> None:
        """actors: by id, in the order from which their hues follow."""
        self._actors, self._theme = actors, theme
        self._positions = {id: position for position, id in enumerate(actors)}

    def underlines(self, candidate: Candidate, text: DocumentText) -> list[Run]:
        runs = []
        for start, end, actor_id in named_actors(candidate, self._actors, text):
            hue = actor_colour(self._positions.get(actor_id, -1), self._theme)
            runs.append(Run(start, end, _underlined(hue, _Line.DotLine)))
        if (dated := dated_words(candidate, text)) is not None:
            runs.append(Run(*dated, _underlined(QColor(self._theme.text), _Line.SingleUnderline)))
        return runs


def tip_of(session: ReviewSession, ids: Iterable[str]) -> str:
    """A tooltip for candidates that lie over each other: what is decided of the first few, and their titles."""
    review, lines = session.review, []
    for id in islice(ids, _MOST_TOLD):
        if (candidate := review.candidate(id)) is not None:
            words = verdict_words(session.verdict(id), id in session.there)
            lines.append(tip(f"{words}: {candidate.title}"))
    return "".join(lines)


def _underlined(colour: QColor, line: QTextCharFormat.UnderlineStyle) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(line)
    form.setUnderlineColor(colour)
    return form
