"""Very many events by their titles, those that answer best first; in steps, as they are found."""

from time import perf_counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import EventColumns
from timeline_app.store.event_table import EventTable
from timeline_app.store.folded_words import FoldedWords
from timeline_app.store.fuzzy import BEGINS_TEXT, BEGINS_WORD, LONGEST, PER_CHARACTER, WHOLE
from timeline_app.store.kept import kept
from timeline_app.store.word_index import FoldedChunks


class Answer(NamedTuple):
    """An event whose title has all that was typed. score: as store.fuzzy gives it for whole words."""

    score: float
    row: int


class TitleSeek:
    """The titles that have every word of what was typed. best: those found so far, the best first, at most `most`."""

    def __init__(self, typed: str, table: EventTable, language: str, most: int) -> None:
        """typed: folded. language: of the titles."""
        events = table.events
        assert isinstance(events, EventColumns)
        self._titles = _titles(events, language)
        self._words, self._most = typed.split(), most
        self._looked = 0 if self._words else len(self._titles)
        self.best: list[Answer] = []

    @property
    def is_done(self) -> bool:
        """True once all titles were looked at."""
        return self._looked == len(self._titles)

    def go_on(self, patience_s: float = float("inf")) -> None:
        """Looks at as many titles as there is time for."""
        until = perf_counter() + patience_s
        while not self.is_done:
            self._look_at(self._looked)
            self._looked += 1
            if perf_counter() >= until:
                break

    def _look_at(self, chunk: int) -> None:
        titles = self._titles.words(chunk)
        has_all = np.logical_and.reduce([titles.having(word) for word in self._words])
        if has_all.any():
            scores = np.where(has_all, self._scores(titles), -np.inf)
            best = np.argsort(-scores, kind="stable")[: self._most]
            first = self._titles.rows(chunk).start
            found = [
                Answer(score, first + at)
                for at, score in zip(best.tolist(), scores[best].tolist(), strict=True)
                if has_all[at]
            ]
            self.best = sorted([*self.best, *found], key=lambda each: -each.score)[: self._most]

    def _scores(self, titles: FoldedWords) -> NDArray[np.float64]:
        """The score of each title that has all words; of the others no matter what."""
        total = np.zeros(len(titles.starts))
        for word in self._words:
            begins = titles.beginning(word)
            total += np.where(begins, BEGINS_TEXT, np.where(titles.having(f" {word}"), BEGINS_WORD, WHOLE))
        return total / len(self._words) - np.minimum(titles.lengths(), LONGEST) * PER_CHARACTER


@kept(1)
def _titles(events: EventColumns, language: str) -> FoldedChunks:
    records = events.records
    return FoldedChunks(
        lambda first, after: [_on_a_line(title) for title in records.titles(first, after, language)],
        len(events),
    )


def _on_a_line(title: str) -> str:
    return title if title.isprintable() else " ".join(title.split())
