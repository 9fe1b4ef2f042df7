"""The filters: what can be asked for or withheld, facet by facet, with counts."""

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from timeline_app.layout.facet_words import choice_words, value_name
from timeline_app.paint.theme import Theme
from timeline_app.store.facet import Facet
from timeline_app.store.facets import Counts, count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable
from timeline_app.ui.actor_row import ActorRow
from timeline_app.ui.facet_counting import FacetCounting, is_aside
from timeline_app.ui.facet_heading import clear_link
from timeline_app.ui.facet_list import FacetList, Row
from timeline_app.ui.match_button import MatchButton
from timeline_app.ui.pieces import indented
from timeline_app.ui.session import Session
from timeline_app.ui.source_row import SourceRow
from timeline_app.ui.source_verdicts import SourceVerdicts
from timeline_app.ui.tag_chip import TagChip
from timeline_app.ui.tick_row import TickRow
from timeline_app.values import replace
from timeline_app.words import _

_WIDTH_PX, _LEAST_PX = 240, 180
_MARGIN_PX = 12
_GAP_PX = 16
_CLEAR_INSET_PX = 4
_RANKED = 1_000  # so many of them, the others as they come
_MANY_VALUES = 100  # more, and those with the most events stand first: the others are to be searched for


class _Said(NamedTuple):
    """What the rows of the panel say besides counts. names: values with their names, as they are listed; where
    they are very many, without.
    """

    language: str
    actor_ids: tuple[str, ...]
    names: dict[Facet, list[tuple[str, str]]]

    def are_those_of(self, other: "_Said", is_part: bool) -> bool:
        """Whether the rows of the other may stay; while more arrives, their order may wait."""
        if self[:2] != other[:2] or self.names.keys() != other.names.keys():
            return False
        if not is_part:
            return self.names == other.names
        return all(set(names) == set(other.names[facet]) for facet, names in self.names.items())


class FilterPanel(QScrollArea):
    """Ticks what to see and strikes out what not; counts follow the filter. Nothing ticked lets everything through."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """settings: where it is kept which facets are folded."""
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._listed: _Said | None = None
        self._hits: Mapping[str, int] | None = None
        self.lists: dict[Facet, FacetList] = {}
        self._counting = FacetCounting(session, self)
        self._counting.counted.connect(self._show_counts)
        session.loaded.connect(self._rebuild)
        session.judged.connect(self._rebuild)
        session.filtered.connect(self._refresh)
        self._rebuild()

    @property
    def actor_rows(self) -> Mapping[str, ActorRow]:
        return self._rows(Facet.ACTORS)

    @property
    def tag_chips(self) -> Mapping[str, TagChip]:
        return self._rows(Facet.TAGS)

    @property
    def source_rows(self) -> Mapping[str, SourceRow]:
        return self._rows(Facet.SOURCES)

    def _rows(self, facet: Facet) -> Mapping[str, Any]:
        return self.lists[facet].rows if facet in self.lists else {}

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 600)

    def minimumSizeHint(self) -> QSize:
        """As wide as the words of the language in use need, with room for the scroll bar."""
        page = self.widget()
        words_px = page.minimumSizeHint().width() if page else 0
        return QSize(max(words_px + self.verticalScrollBar().sizeHint().width(), _LEAST_PX), 120)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for each in self.lists.values():
            each.set_theme(theme)

    def show_hits(self, hits: Mapping[str, int] | None) -> None:
        """How many events of each actor, by id, a search has found; None where nothing is searched for."""
        self._hits = hits
        for actor_id, row in self.actor_rows.items():
            row.show_hits(None if hits is None else hits.get(actor_id, 0))

    # Building

    def _rebuild(self) -> None:
        """Other rows, for other facts; a file that was saved again moves neither focus nor panel.

        Where more of very many events has arrived and the rows would be the same, only their counts are others.
        """
        names = {facet: listed for facet in Facet if (listed := self._names(facet))}
        self._counting.take()
        before, said = self._listed, self._what_rows_say(names)
        if said is not None and before is not None and said.are_those_of(before, self._session.is_part):
            self._refresh()
            return
        self._listed = said
        scrolled, former = self.verticalScrollBar().value(), self.lists
        page = QWidget()
        page.setObjectName("filters")
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN_PX, 4, _MARGIN_PX, 24)
        column.setSpacing(0)
        self.clear_button = clear_link(_("Clear all"), _("Let all events through again"))
        self.clear_button.setAccessibleName(_("Clear the filter"))
        self.clear_button.clicked.connect(self._session.clear_filter)
        line = indented(self.clear_button, 0, _CLEAR_INSET_PX)
        line.setAlignment(self.clear_button, Qt.AlignmentFlag.AlignRight)
        column.addLayout(line)
        self.match_button = MatchButton(self._set_match_all)
        self._verdicts = SourceVerdicts(self._session)
        self.lists = {}
        for facet, listed in names.items():
            self.lists[facet] = self._list(facet, listed)
            column.addWidget(self.lists[facet])
            column.addSpacing(_GAP_PX)
        column.addStretch(1)
        for facet in self.lists.keys() & former.keys():
            self.lists[facet].search.setText(former[facet].search.text())
        focused = [(facet, value) for facet, each in former.items() if (value := each.focused()) is not None]
        if (outdated := self.takeWidget()) is not None:
            outdated.deleteLater()  # not at once: a row that is in the middle of an event must see its end
        self.setWidget(page)
        self._refresh()
        for facet, value in focused:
            if facet in self.lists:
                self.lists[facet].give_focus(value)
        self.verticalScrollBar().setValue(scrolled)

    def _what_rows_say(self, names: Mapping[Facet, Mapping[str, str]]) -> "_Said | None":
        """What rows are made of besides counts; None where they also tell how quotes stand."""
        session = self._session
        if session.table.columns is None or session.table.copies:
            return None
        said = {
            facet: [*each.items()] if len(each) <= _RANKED else [(value, "") for value in each]
            for facet, each in names.items()
        }
        return _Said(session.language, session.table.actor_ids, said)

    def _list(self, facet: Facet, names: Mapping[str, str]) -> FacetList:
        make: dict[Facet, Callable[[str], Row]] = {
            Facet.ACTORS: self._actor_row,
            Facet.TAGS: self._tag_chip,
            Facet.SOURCES: self._source_row,
        }
        made = FacetList(
            self._session,
            self._theme,
            facet,
            names,
            make.get(facet) or (lambda value: TickRow(choice_words(facet, value), self._theme)),
            links=[self.match_button] if facet is Facet.ACTORS else (),
            in_line=facet is Facet.TAGS,
        )
        made.set_open(self._is_open(facet))
        made.folded.connect(lambda is_open: self._remember(facet, is_open))
        return made

    def _names(self, facet: Facet) -> Mapping[str, str]:
        """What the values of a facet are called, in their order: of choices, those that some event has."""
        session = self._session
        timeline = session.timeline
        if facet is Facet.CORROBORATIONS and is_aside(session.table):
            counts = dict.fromkeys(facet.choices, 0)  # not known yet
        else:
            counts = count_facets(Filter(), session.table, (facet,))[facet]
        values: Iterable[str] = counts
        if facet is Facet.ACTORS:
            values = timeline.actors
        elif facet is Facet.TAGS:
            values = _tags(session.table)
        elif facet is Facet.SOURCES:
            values = timeline.sources
        elif facet.choices:
            values = sorted(values, key=facet.choices.index)
        if len(listed := list(values)) > _MANY_VALUES:
            foremost = heapq.nlargest(_RANKED, listed, key=lambda value: counts.get(value, 0))
            values = dict.fromkeys((*foremost, *listed))
        return _Named(list(values), lambda value: value_name(facet, value, timeline, session.language))

    def _actor_row(self, actor_id: str) -> ActorRow:
        session = self._session
        position = session.table.actor_ids.index(actor_id)
        name = value_name(Facet.ACTORS, actor_id, session.timeline, session.language)
        row = ActorRow(name, position, self._theme)
        if self._hits is not None:
            row.show_hits(self._hits.get(actor_id, 0))
        return row

    def _tag_chip(self, tag: str) -> TagChip:
        return TagChip(tag, self._theme)

    def _source_row(self, source_id: str) -> SourceRow:
        session = self._session
        title = value_name(Facet.SOURCES, source_id, session.timeline, session.language)
        row = SourceRow(title, self._verdicts.of(source_id), self._theme)
        row.opened.connect(partial(session.texts.ask_for, source_id))
        return row

    def _is_open(self, facet: Facet) -> bool:
        kept = self._settings.value(f"filters/{facet.value}") if self._settings else None
        return kept not in (False, "false")

    def _remember(self, facet: Facet, is_open: bool) -> None:
        if self._settings:
            self._settings.setValue(f"filters/{facet.value}", is_open)

    # Showing

    def _refresh(self) -> None:
        """Ticks at once; the counts follow when they are there."""
        chosen = self._session.state.filter
        for each in self.lists.values():
            each.refresh()
        self._counting.count()
        self.clear_button.setVisible(not chosen.is_empty)
        self.match_button.show_match(chosen.match_all)

    def _show_counts(self, counts: Counts) -> None:
        for facet in self.lists.keys() & counts.keys():
            self.lists[facet].refresh(counts[facet])

    def _set_match_all(self, match_all: bool) -> None:
        self._session.set_filter(replace(self._session.state.filter, match_all=match_all))
        self.match_button.show_match(match_all)


class _Named(Mapping[str, str]):
    """Names of values, in their order; each is worded when it is looked at, for there may be very many."""

    def __init__(self, values: Sequence[str], name: Callable[[str], str]) -> None:
        self._values, self._name = values, name

    def __getitem__(self, value: str) -> str:
        return self._name(value)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def _tags(table: EventTable) -> Iterable[str]:
    """In the order of first use."""
    if table.columns is not None:
        return table.columns.tags.names
    return dict.fromkeys(tag for event in table.timeline.events for tag in event.tags)
