"""The dates that the sources of an event give, side by side, and which of them cannot both be right."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from timeline_app.layout.rival_words import contradiction_sentence, date_in_words, sources_in_words
from timeline_app.model.event import Event
from timeline_app.model.rival_dates import contradictions, rival_dates
from timeline_app.model.timeline import Timeline
from timeline_app.ui.prose import Prose

_GAP_PX = 12


class RivalTable(QWidget):
    """A line for each date: the date, beside it who gives it; below, what is wrong between them."""

    def __init__(self, event: Event, timeline: Timeline, numbers: Mapping[str, int]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP_PX)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rivals = rival_dates(event)
        self.dates: list[Prose] = []
        self.sources: list[Prose] = []
        for line, given in enumerate(rivals):
            self.dates.append(Prose(date_in_words(given)))
            self.sources.append(Prose(sources_in_words(given, timeline, numbers), "small"))
            grid.addWidget(self.dates[-1], line, 0)
            grid.addWidget(self.sources[-1], line, 1)
        self.warnings = [
            Prose("⚠ " + contradiction_sentence(found), "warning") for found in contradictions(rivals)
        ]
        for line, warning in enumerate(self.warnings, start=len(rivals)):
            grid.addWidget(warning, line, 0, 1, 2)
