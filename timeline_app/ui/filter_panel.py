"""The filters: actors with their counts, tags, sources."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme
from timeline_app.provenance.anchor import State
from timeline_app.store.facet import Facet
from timeline_app.store.facets import Counts, count_facets
from timeline_app.ui.actor_heading import ActorHeading
from timeline_app.ui.actor_row import ActorRow
from timeline_app.ui.chip import Chip
from timeline_app.ui.flow import Flow
from timeline_app.ui.pieces import heading, indented
from timeline_app.ui.session import Session
from timeline_app.ui.source_row import SourceRow, verdict
from timeline_app.words import _, number

_WIDTH_PX, _LEAST_PX = 240, 180
_MARGIN_PX = 12
_INDENT_PX = 8  # rows have as much of their own, so that names and headings stand in line


class FilterPanel(QScrollArea):
    """Ticks what to see; counts follow the filter. Nothing ticked lets everything through."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._theme = theme
        self.actor_rows: dict[str, ActorRow] = {}
        self.tag_chips: dict[str, Chip] = {}
        self.source_rows: dict[str, SourceRow] = {}
        session.loaded.connect(self._rebuild)
        session.filtered.connect(self._refresh)
        self._rebuild()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 600)

    def minimumSizeHint(self) -> QSize:
        """As wide as the words of the language in use need, with room for the scroll bar."""
        page = self.widget()
        words_px = page.minimumSizeHint().width() if page else 0
        return QSize(max(words_px + self.verticalScrollBar().sizeHint().width(), _LEAST_PX), 120)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        rows: list[ActorRow | Chip | SourceRow] = [*self.actor_rows.values(), *self.tag_chips.values()]
        for row in (*rows, *self.source_rows.values()):
            row.set_theme(theme)

    # Building

    def _rebuild(self) -> None:
        """Other rows, for other facts."""
        page = QWidget()
        page.setObjectName("filters")
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, 24)
        column.setSpacing(0)
        actor_heading = ActorHeading(self._session.clear_filter, self._set_match_all)
        self.clear_button, self.match_button = actor_heading.clear_button, actor_heading.match_button
        column.addWidget(actor_heading)
        self._add_actors(column)
        self._add_tags(column)
        self._add_sources(column)
        column.addStretch(1)
        self.setWidget(page)
        self._refresh()

    def _add_actors(self, column: QVBoxLayout) -> None:
        session = self._session
        self.actor_rows = {}
        for position, (actor_id, actor) in enumerate(session.timeline.actors.items()):
            row = ActorRow(actor.name.in_language(session.language) or actor_id, position, self._theme)
            row.clicked.connect(partial(self._toggle_actor, actor_id))
            row.only_asked.connect(partial(self._only_actor, actor_id))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(partial(self._open_actor_menu, actor_id))
            self.actor_rows[actor_id] = row
            column.addWidget(row)

    def _add_tags(self, column: QVBoxLayout) -> None:
        tags = dict.fromkeys(tag for event in self._session.timeline.events for tag in event.tags)
        self.tag_chips = {}
        if not tags:
            return
        column.addSpacing(24)
        column.addLayout(indented(heading(_("Tags")), _INDENT_PX, _INDENT_PX))
        column.addSpacing(8)
        place = QWidget()
        flow = Flow(place)
        for tag in tags:
            chip = Chip(tag, self._theme)
            chip.clicked.connect(partial(self._toggle_tag, tag))
            self.tag_chips[tag] = chip
            flow.addWidget(chip)
        column.addLayout(indented(place, _INDENT_PX, _INDENT_PX))

    def _add_sources(self, column: QVBoxLayout) -> None:
        session = self._session
        self.source_rows = {}
        if not session.timeline.sources:
            return
        column.addSpacing(24)
        column.addLayout(indented(heading(_("Sources")), _INDENT_PX, _INDENT_PX))
        column.addSpacing(4)
        states = self._states()
        for source_id, source in session.timeline.sources.items():
            row = SourceRow(source.title or source_id, verdict(states.get(source_id, [])), self._theme)
            row.clicked.connect(partial(self._toggle_source, source_id))
            self.source_rows[source_id] = row
            column.addWidget(row)

    def _states(self) -> dict[str, list[State]]:
        """How each quote stands, by source."""
        states: dict[str, list[State]] = {}
        for event in self._session.timeline.events:
            for index, excerpt in enumerate(event.excerpts):
                anchor = self._session.anchors.get((event.id, index))
                states.setdefault(excerpt.source_id, []).append(anchor.state if anchor else State.NO_COPY)
        return states

    # Showing

    def _refresh(self) -> None:
        chosen = self._session.state.filter
        facets = count_facets(chosen, self._session.table)
        most = max(facets[Facet.ACTORS].values(), default=0) or 1
        for actor_id, row in self.actor_rows.items():
            row.setChecked(actor_id in chosen.actors)
            count = facets[Facet.ACTORS].get(actor_id, 0)
            row.show_count(count, count / most)
        self._refresh_rest(facets)
        self.clear_button.setVisible(not chosen.is_empty)
        self.match_button.show_match(chosen.match_all)

    def _refresh_rest(self, facets: Counts) -> None:
        chosen = self._session.state.filter
        for tag, chip in self.tag_chips.items():
            chip.setChecked(tag in chosen.tags)
            chip.set_label(_("{tag} {count}", tag=flat(tag), count=number(facets[Facet.TAGS].get(tag, 0))))
        for source_id, row in self.source_rows.items():
            row.setChecked(source_id in chosen.sources)
            row.show_count(facets[Facet.SOURCES].get(source_id, 0))

    # Asking

    def _toggle_actor(self, actor_id: str) -> None:
        self._session.set_filter(self._session.state.filter.with_actor_toggled(actor_id))

    def _only_actor(self, actor_id: str) -> None:
        self._session.set_filter(self._session.state.filter.with_only(Facet.ACTORS, actor_id))
        self._refresh()

    def _toggle_tag(self, tag: str) -> None:
        self._session.set_filter(self._session.state.filter.with_tag_toggled(tag))

    def _toggle_source(self, source_id: str) -> None:
        self._session.set_filter(self._session.state.filter.with_toggled(Facet.SOURCES, source_id))

    def _set_match_all(self, match_all: bool) -> None:
        self._session.set_filter(replace(self._session.state.filter, match_all=match_all))
        self.match_button.show_match(match_all)

    def _open_actor_menu(self, actor_id: str, position: QPoint) -> None:
        """What can be done with an actor, by right click or the menu key."""
        row = self.actor_rows[actor_id]
        is_alone = self._session.state.filter.actors == {actor_id}
        menu = QMenu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_("Untick") if row.isChecked() else _("Tick"), partial(self._toggle_actor, actor_id))
        menu.addAction(
            _("All Actors Again") if is_alone else _("Only This Actor"), partial(self._only_actor, actor_id)
        )
        menu.popup(row.mapToGlobal(position))
