"""The selected event: when, who, in which words, and how its date is known."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from timeline_app.layout import event_words
from timeline_app.layout.content import flat
from timeline_app.layout.event_words import Said
from timeline_app.model.event import Event
from timeline_app.model.rival_dates import rival_dates
from timeline_app.model.timeline import Timeline
from timeline_app.paint.theme import Theme
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.store.incoming import incoming, is_known
from timeline_app.ui.aside import Aside
from timeline_app.ui.chip import Chip
from timeline_app.ui.excerpt_card import ExcerptCard
from timeline_app.ui.flow import Flow
from timeline_app.ui.nothing_shown import way_out, why_nothing
from timeline_app.ui.pieces import heading, indented, link, tip
from timeline_app.ui.prose import Prose
from timeline_app.ui.rival_table import RivalTable
from timeline_app.ui.session import Session
from timeline_app.ui.text_row import TextRow
from timeline_app.words import _, number

_WIDTH_PX = 340
_MARGIN_PX = 12
_INDENT_PX = 8  # as much as rows have of their own, so that all texts stand in line
_SECTION_GAP_PX = 24


class EventPanel(QScrollArea):
    """Shows what the session has selected, or says what to do. open_url: opens an address outside.

    Emits `edit_asked` to open the file of the event where it stands, `article_asked` to make a timeline of an article.
    """

    edit_asked = Signal()
    article_asked = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        open_url: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(240)
        self._session = session
        self._theme = theme
        self._open_url = open_url
        self._shown: tuple[Event | None, Timeline, bool, tuple[Path, ...]] | None = None
        for signal in (session.loaded, session.filtered, session.selection_changed):
            signal.connect(self._refresh)
        session.judged.connect(self._show_anew)
        self._linked: Timeline | None = None  # whose links are looked up, or were
        self._linking = Aside(self)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 600)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_anew()

    # Showing

    def _show_anew(self) -> None:
        """The same event in other words or colours."""
        self._renew(self._session.selected)
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        shown = (session.selected, session.timeline, len(session.content.rows) > 0, session.awaited)
        if shown != self._shown:
            former = self._shown[0] if self._shown else None
            self._shown = shown
            if former and session.selected and former.id == session.selected.id:
                self._renew(session.selected)  # read again, perhaps changed
            else:
                self._rebuild(session.selected)
        self._refresh_chips()
        if session.selected is not None:
            self.position.setText(self._position_words())

    def _renew(self, event: Event | None) -> None:
        """Other widgets for the same event: whoever reads it stays where they are, and so does the focus."""
        at, focused, stops = self.verticalScrollBar().value(), self.window().focusWidget(), self._stops()
        place = stops.index(focused) if focused in stops else -1
        self._rebuild(event)
        self._column.activate()
        if place >= 0 and (stops := self._stops()):
            stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(at)

    def _stops(self) -> list[QWidget]:
        """What of it takes the focus, in the order in which it was made."""
        page = self.widget()
        found = page.findChildren(QWidget) if page is not None else []
        return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _rebuild(self, event: Event | None) -> None:
        """Other widgets, for another event."""
        self.actor_chips: dict[str, Chip] = {}
        self.tag_chips: dict[str, Chip] = {}
        self.cards: list[ExcerptCard] = []
        self.related: list[TextRow] = []
        page = QWidget()
        page.setObjectName("eventPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, 24)
        self._column.setSpacing(0)
        self.position = heading("")
        self._add(self.position, 0)
        if event is None:
            self._add_empty_state()
        else:
            self._add_facts(event)
            self._add_excerpts(event)
            self._add_dating(event)
            self._add_rivals(event)
            self._add_relations(event)
            self._add_edit(event)
        self._column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)

    def _refresh_chips(self) -> None:
        chosen = self._session.state.filter
        for actor_id, chip in self.actor_chips.items():
            chip.setChecked(actor_id in chosen.actors)
        for tag, chip in self.tag_chips.items():
            chip.setChecked(tag in chosen.tags)

    def _position_words(self) -> str:
        rows = self._session.content.rows
        row = self._session.selected_row
        place = rows.index(row) + 1 if row in rows else 0
        return _("Event {n} of {total}", n=number(place), total=number(len(rows)))

    # Its parts

    def _add(self, widget: QWidget, gap_px: int) -> None:
        self._column.addSpacing(gap_px)
        self._column.addLayout(indented(widget, _INDENT_PX, _INDENT_PX))

    def _add_empty_state(self) -> None:
        session = self._session
        timeline, language = session.timeline, session.language
        self.position.setText(_("Event"))
        if not len(session.content.rows):
            self._add(Prose(why_nothing(session)), 8)
            if (way := way_out(session, self.article_asked.emit)) is not None:
                self.way_out = way
                self._column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self._add(
            Prose(_("Click an event to read the words it rests on; N goes to the next one."), "muted"), 8
        )
        if description := timeline.description.in_language(language):
            about = heading(_("About this timeline"))
            about.setWordWrap(True)  # the longest of the headings: a narrow panel must not be cut off by it
            self._add(about, _SECTION_GAP_PX)
            self._add(Prose(description), 8)

    def _add_facts(self, event: Event) -> None:
        session = self._session
        self.title = Prose(flat(event.title.in_language(session.language)) or event.id, "title")
        self._add(self.title, 8)
        self.date = _prose(event_words.date_sentence(event))
        self._add(self.date, 4)
        if status := event_words.status_sentence(event, session.timeline, session.language):
            self.status = Prose(status, "status")
            self._add(self.status, 4)
        if event.actors:
            self._add(self._actor_flow(event), 12)
        if summary := event.summary.in_language(session.language):
            self.summary = Prose(summary)
            self._add(self.summary, 16)
        if event.tags:
            self._add(self._tag_flow(event), 12)

    def _actor_flow(self, event: Event) -> QWidget:
        place = QWidget()
        flow = Flow(place)
        positions = {actor_id: index for index, actor_id in enumerate(self._session.table.actor_ids)}
        for part in event.actors:
            actor = self._session.timeline.actors.get(part.actor_id)
            if actor is None or part.actor_id in self.actor_chips:
                continue
            language = self._session.language
            name = flat(actor.name.in_language(language)) or actor.id
            role = flat(part.role.in_language(language)) if part.role else ""
            chip = Chip(f"{name} · {role}" if role else name, self._theme, positions[part.actor_id])
            chip.setToolTip(tip(_("Click to filter by {name}.", name=name)))
            chip.clicked.connect(partial(self._toggle_actor, part.actor_id))
            self.actor_chips[part.actor_id] = chip
            flow.addWidget(chip)
        return place

    def _tag_flow(self, event: Event) -> QWidget:
        place = QWidget()
        flow = Flow(place)
        for tag in dict.fromkeys(event.tags):
            chip = Chip(tag, self._theme)
            chip.setToolTip(tip(_("Click to filter by the tag {tag}.", tag=flat(tag))))
            chip.clicked.connect(partial(self._toggle_tag, tag))
            self.tag_chips[tag] = chip
            flow.addWidget(chip)
        return place

    def _add_excerpts(self, event: Event) -> None:
        if not event.excerpts:
            return
        session = self._session
        self._add(heading(_("Source excerpts")), _SECTION_GAP_PX)
        numbers = session.content.source_numbers
        for index, (excerpt, anchor) in enumerate(zip(event.excerpts, self._anchors(event), strict=True)):
            source = session.timeline.sources.get(excerpt.source_id)
            source_number = numbers.get(excerpt.source_id, 0)
            show = partial(session.texts.ask_for, excerpt.source_id, event.id, index)
            card = ExcerptCard(excerpt, source, source_number, anchor, self._theme, self._open_url, show)
            self.cards.append(card)
            self._add(card, 12 if index else 8)

    def _anchors(self, event: Event) -> list[Anchor]:
        known = self._session.anchors
        return [known.get((event.id, index)) or Anchor(State.NO_COPY) for index in range(len(event.excerpts))]

    def _add_dating(self, event: Event) -> None:
        self._add(heading(_("How the date is known")), _SECTION_GAP_PX)
        self.dating = QFrame()
        self.dating.setObjectName("dating")
        column = QVBoxLayout(self.dating)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for said in event_words.dating_sentences(event, self._session.timeline, self._anchors(event)):
            column.addWidget(_prose(said))
        self._add(self.dating, 8)

    def _add_rivals(self, event: Event) -> None:
        self.rivals: RivalTable | None = None
        if rival_dates(event):
            self._add(heading(_("Dates by source")), _SECTION_GAP_PX)
            self.rivals = RivalTable(event, self._session.timeline, self._session.content.source_numbers)
            self._add(self.rivals, 8)

    def _add_relations(self, event: Event) -> None:
        timeline = self._session.timeline
        if timeline is not self._linked and not is_known(timeline):
            self._linked = timeline
            self._linking.begin(incoming(timeline), lambda _found: self._show_anew())
        found: Sequence[event_words.Relation] = event_words.relations(event, timeline)
        if not found:
            return
        self._add(heading(_("Related")), _SECTION_GAP_PX)
        self._column.addSpacing(4)
        for relation in found:
            title = flat(relation.event.title.in_language(self._session.language)) or relation.event.id
            tone = "warning" if relation.is_against_dates else "muted"
            row = TextRow(f"{relation.arrow} {title}", relation.words, self._theme, tone)
            row.clicked.connect(partial(self._session.select_and_reveal, relation.event.id))
            self.related.append(row)
            self._column.addWidget(row)

    def _add_edit(self, event: Event) -> None:
        if event.place is None:
            return
        self.edit_button = link(_("Edit the file"))
        self.edit_button.setToolTip(tip(f"{event.place.path}:{event.place.line}"))
        self.edit_button.clicked.connect(self.edit_asked)
        self._column.addSpacing(_SECTION_GAP_PX)
        row = indented(self.edit_button, _INDENT_PX // 2, 0)
        row.addStretch(1)
        self._column.addLayout(row)

    # Asking

    def _toggle_actor(self, actor_id: str) -> None:
        self._session.set_filter(self._session.state.filter.with_actor_toggled(actor_id))

    def _toggle_tag(self, tag: str) -> None:
        self._session.set_filter(self._session.state.filter.with_tag_toggled(tag))


def _prose(said: Said) -> Prose:
    return Prose(said.words, said.tone)
