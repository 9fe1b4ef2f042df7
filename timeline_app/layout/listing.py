"""Events as lines of a table: what each cell says, and in which order lines stand."""

import enum
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from timeline_app.chrono import wording
from timeline_app.layout.content import Content, flat, status_in_words
from timeline_app.layout.event_words import capital
from timeline_app.layout.listing_order import RANK, Column, Lines, Sort, ordering
from timeline_app.layout.listing_words import (
    basis_briefly,
    certainty,
    column_name,
    state_briefly,
)
from timeline_app.model.event import Event, Status
from timeline_app.model.rival_dates import Agreement
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.naming import basis_in_words
from timeline_app.provenance.support import date_basis, is_unsourced
from timeline_app.store.stepwise import Steps, finish
from timeline_app.store.table import Rows
from timeline_app.words import _, pgettext

__all__ = ["Cell", "Column", "Form", "Listing", "Sort"]

_MOST_CELLS = 20_000  # kept; whoever scrolls through a million lines does not fill the memory with them


class Form(enum.Enum):
    """How lines are written to be pasted."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    CSV = "CSV"


class Cell(NamedTuple):
    """What a cell says.

    tone: "good", "bad", "warning", "muted", or "" for plain. spoken: what is said instead of signs; "" for the text.
    """

    text: str
    tone: str = ""
    spoken: str = ""


class Listing:
    """The events that a filter lets through, a line each. Cells are worded when first asked for, and kept.

    anchors: how each excerpt stands in its source, by event id and position; one that is not there is NO_COPY.
    """

    def __init__(self, content: Content, anchors: Mapping[tuple[str, int], Anchor]) -> None:
        self.content = content
        self.anchors = anchors
        self._cells: dict[tuple[int, Column], Cell] = {}
        self._makers: dict[Column, Callable[[int, Event], Cell]] = {
            Column.DATE: self._date,
            Column.TITLE: self._title,
            Column.ACTORS: self._actors,
            Column.STATUS: self._status,
            Column.SOURCES: self._sources,
            Column.QUOTES: self._quotes,
            Column.BASIS: self._basis,
        }

    def event(self, row: int) -> Event:
        return self.content.table.events[row]

    def cell(self, row: int, column: Column) -> Cell:
        """What stands in the line of an event, by its row in the table."""
        key = row, column
        if key not in self._cells:
            if len(self._cells) >= _MOST_CELLS:
                self._cells.clear()
            self._cells[key] = self._makers[column](row, self.event(row))
        return self._cells[key]

    def sentence(self, row: int) -> str:
        """The whole line for those who hear it: title, date, how sure it is and how it is known, and the rest."""
        event = self.event(row)
        parts = [self.cell(row, Column.TITLE).text]
        if event.span is None:
            parts.append(_("No date in the source"))
        else:
            date = capital(wording.words(event.span))
            parts.append(_("{date}, {certainty}", date=date, certainty=certainty(event.span)))
            parts.append(_("Date {basis}", basis=basis_in_words(date_basis(event))))
        for column in (Column.ACTORS, Column.STATUS, Column.SOURCES, Column.QUOTES):
            cell = self.cell(row, column)
            parts.append(_("{column}: {words}", column=column_name(column), words=cell.spoken or cell.text))
        return ". ".join(parts) + "."

    def states(self, event: Event) -> list[State]:
        """How its quotes stand, one for each excerpt."""
        found = (self.anchors.get((event.id, index)) for index in range(len(event.excerpts)))
        return [anchor.state if anchor else State.NO_COPY for anchor in found]

    # Cells

    def _date(self, row: int, event: Event) -> Cell:
        """In words; a mark that a date has beside it belongs at their end."""
        if event.span is None:
            return Cell(_("No date in the source"), "muted")
        words = capital(wording.words(event.span))
        if self.content.table.agreement[row] == Agreement.CONTRADICT:
            spoken = _("{date} · the sources contradict each other", date=words)
            return Cell(f"{words} ⚠", "warning", spoken)
        return Cell(words)

    def _title(self, row: int, event: Event) -> Cell:
        del row
        title = flat(event.title.in_language(self.content.language)) or event.id
        if event.span is not None and event.span.is_uncertain:
            title = f"{title} ?"
        if event.span is not None and event.span.is_approximate:
            title = _("{title}, about", title=title)
        return Cell(title)

    def _actors(self, row: int, event: Event) -> Cell:
        del event
        names = [self.content.lane_name(actor) for actor in self.content.table.actors[row]]
        return Cell(", ".join(names)) if names else Cell(_("No actor"), "muted")

    def _status(self, row: int, event: Event) -> Cell:
        del row
        return Cell(status_in_words(event.status), "muted" if event.status is Status.OCCURRED else "warning")

    def _sources(self, row: int, event: Event) -> Cell:
        """Each with its number on the picture."""
        del row
        numbers, sources = self.content.source_numbers, self.content.table.timeline.sources
        titles = []
        for source_id in event.source_ids:
            source = sources.get(source_id)
            title = flat(source.title) if source and source.title else source_id
            titles.append(f"{numbers[source_id]} · {title}" if source_id in numbers else title)
        return Cell("; ".join(titles)) if titles else Cell(_("no source"), "muted")

    def _quotes(self, row: int, event: Event) -> Cell:
        """The states of its quotes, the worst first. Green only where every quote stands."""
        del row
        states = sorted(set(self.states(event)), key=RANK.__getitem__)
        if not states:
            return Cell(state_briefly(None), "muted")
        words = ", ".join(state_briefly(state) for state in states)
        if states[0] in (State.MISSING, State.DIFFERS):
            return Cell(f"✗ {words}", "bad", words)
        if states[0] is State.NO_COPY:
            return Cell(words, "muted")
        return Cell(f"✓ {words}", "good", words)

    def _basis(self, row: int, event: Event) -> Cell:
        del row
        if event.span is None:
            return Cell("–", "muted", pgettext("basis of a date", "no date"))
        return Cell(basis_briefly(date_basis(event)), "warning" if is_unsourced(event) else "")

    # Order

    def ordering(self, sorts: Sequence[Sort] = ()) -> Steps[Rows]:
        """Steps to the rows in the order of `sorts`: see listing_order."""
        content = self.content
        lines = Lines(content.table, content.rows, content.language, self.states, bool(self.anchors))
        return ordering(lines, sorts)

    def ordered(self, sorts: Sequence[Sort] = ()) -> Rows:
        """The rows in the order of `sorts`, here and now."""
        return finish(self.ordering(sorts))
