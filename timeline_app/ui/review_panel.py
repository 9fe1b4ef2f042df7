"""The candidate that is looked at: everything of it can be corrected here."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.formats.references import free_id
from timeline_app.layout.content import flat
from timeline_app.model.actor import Actor
from timeline_app.model.event import Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.paint.theme import Theme
from timeline_app.state.review import Verdict
from timeline_app.ui.pieces import heading, link
from timeline_app.ui.review_actors import ReviewActors, often_named
from timeline_app.ui.review_date import ReviewDate
from timeline_app.ui.review_excerpt import ReviewExcerpt
from timeline_app.ui.review_looks import Sign, shown_as, verdict_words
from timeline_app.ui.review_same import ReviewSame
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.review_status import ReviewStatus
from timeline_app.ui.review_title import TitleField
from timeline_app.ui.review_yaml import ReviewYaml
from timeline_app.values import replace
from timeline_app.words import _, number

_MARGIN_PX = 20
_WIDTH_PX, _LEAST_PX = 400, 300
_MOST_ALIASES = 2
_OF_FIELDS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewPanel(QScrollArea):
    """In step with the session. Emits `left` where somebody is done with a field by Esc or Return."""

    left = Signal()

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST_PX)
        self.setAccessibleName(_("Proposed event"))
        self._session, self._theme = session, theme
        self._is_filling = False
        self._make_widgets()
        self._place()
        self._connect()
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 600)

    # Building

    def _make_widgets(self) -> None:
        self.sign = Sign(self._theme)
        self.place_words = heading("")
        self.reopen_button = link(_("Reopen"))
        self.title = TitleField()
        self.title.setAccessibleName(_("Title"))
        self.title.setPlaceholderText(_("What happened, in a few words"))
        self.date = ReviewDate()
        self.actors = ReviewActors(self._theme)
        self.status = ReviewStatus()
        self.excerpt = ReviewExcerpt(self._session)
        self.same = ReviewSame(self._session)
        self.yaml = ReviewYaml()

    def _place(self) -> None:
        page = self._page = QWidget()
        page.setObjectName("eventPage")
        self.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.sign)
        head.addWidget(self.place_words, 1)
        head.addWidget(self.reopen_button)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addSpacing(10)
        column.addWidget(self.date)
        column.addSpacing(10)
        column.addWidget(self.actors)
        column.addSpacing(10)
        column.addWidget(self.status)
        column.addSpacing(10)
        column.addWidget(self.same)
        column.addWidget(self.excerpt)
        column.addSpacing(10)
        column.addWidget(self.yaml)
        column.addStretch(1)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._refresh)
        session.moved.connect(self._begin)
        self.title.finished.connect(self._take_title)
        self.title.returned.connect(self.left)
        self.date.field.returnPressed.connect(self.left)
        self.date.chosen.connect(self._take_date)
        self.actors.toggled.connect(self._toggle_actor)
        self.actors.named.connect(self._add_actor)
        self.actors.learnt.connect(self._learn_alias)
        self.status.chosen.connect(self._take_status)
        self.same.asked.connect(session.merge)
        self.reopen_button.clicked.connect(session.reopen)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.actors.set_theme(theme)
        self._refresh()

    # Showing

    def _begin(self) -> None:
        """Another candidate is looked at from its beginning."""
        self._refresh()
        self.verticalScrollBar().setValue(0)

    def _refresh(self) -> None:
        candidate = self._session.current
        self._page.setVisible(candidate is not None)
        if candidate is None or self._is_filling:
            return
        self._is_filling = True
        self._show_head(candidate)
        article = self._session.proposal.articles[candidate.article]
        self.date.show_date(candidate, self._proposed_date(candidate), article.language)
        others = often_named(self._session.review.candidates)
        self.actors.show_actors(candidate, others, self._session.actors, self._session.language)
        self._offer_aliases(candidate)
        self.status.show_status(candidate, self._session.actors, self._session.language)
        self.excerpt.show_candidate(candidate)
        self.same.show_candidate(candidate)
        self.yaml.show_candidate(candidate, self._session.review)
        self._is_filling = False

    def _show_head(self, candidate: Candidate) -> None:
        review = self._session.review
        ids = [each.id for each in review.proposed]
        verdict, is_there = self._session.verdict(candidate.id), candidate.id in self._session.there
        self.sign.show_verdict(shown_as(verdict, is_there), self._theme)
        words = _(
            "Proposed event {n} of {total} · {verdict}",
            n=number(ids.index(candidate.id) + 1),
            total=number(len(ids)),
            verdict=verdict_words(verdict, is_there),
        )
        self.place_words.setText(words)
        self.reopen_button.setVisible(verdict is not Verdict.OPEN)
        if self.title.text() != candidate.title:
            self.title.set_text(candidate.title)

    def _proposed_date(self, candidate: Candidate) -> CandidateDate:
        return next(each.date for each in self._session.review.proposed if each.id == candidate.id)

    def _offer_aliases(self, candidate: Candidate) -> None:
        """Words of the excerpt that describe an actor whom the timeline does not have yet."""
        session, exact = self._session, candidate.excerpt.exact.casefold()
        actors = session.review.actors
        offers = [
            (id, words)
            for id in (part.actor_id for part in candidate.actors)
            if id in actors and id not in session.known.actors
            for words in session.proposal.descriptions.get(id, ())
            if words.casefold() in exact and words not in actors[id].aliases
        ]
        names = {id: flat(actors[id].name.in_language(session.language)) for id, _ in offers}
        self.actors.offer_aliases(offers[:_MOST_ALIASES], names)

    def _learn_alias(self, id: str, words: str) -> None:
        current, actor = self._session.current, self._session.review.actors.get(id)
        if current is not None and actor is not None:
            self._session.add_actor(replace(actor, aliases=(*actor.aliases, words)), current)

    # Correcting

    def commit(self) -> bool:
        """Takes what is typed and not yet taken. False where it is no date: that is said, and nothing holds the focus."""
        if self._session.current is None:
            return True
        self._take_title()
        if not self.date.commit():
            self.ensureWidgetVisible(self.date)
            self.left.emit()
            return False
        return True

    def restore(self) -> None:
        """Every field as it was before somebody typed."""
        if (current := self._session.current) is not None:
            self.title.set_text(current.title)
            self.date.restore()
            self.actors.name.clear()

    def _edit(self, candidate: Candidate) -> None:
        if not self._is_filling:
            self._session.edit(candidate)

    def _take_title(self) -> None:
        current, title = self._session.current, " ".join(self.title.text().split())
        if current is None or title == current.title:
            return
        if title:
            self._edit(replace(current, title=title))
        else:
            self.title.set_text(current.title)

    def _take_date(self, date: CandidateDate) -> None:
        if (current := self._session.current) is not None:
            self._edit(replace(current, date=date))

    def _toggle_actor(self, id: str) -> None:
        if (current := self._session.current) is None:
            return
        parts = tuple(part for part in current.actors if part.actor_id != id)
        if len(parts) == len(current.actors):
            parts = (*parts, Participation(id))
        by = current.status_by if any(part.actor_id == current.status_by for part in parts) else ""
        self._edit(replace(current, actors=parts, status_by=by))

    def _add_actor(self, name: str) -> None:
        """An actor of that name, whether known or new, takes part."""
        current, actors = self._session.current, self._session.actors
        if current is None:
            return
        wanted = name.casefold()
        known = (actor for actor in actors.values() if wanted in map(str.casefold, actor.all_names()))
        actor = next(known, None)
        if actor is None:
            plain = LocalText.plain(name)
            actor = Actor(free_id(plain, actors), plain)
        own = {part.actor_id for part in current.actors}
        if actor.id not in own:
            made = replace(current, actors=(*current.actors, Participation(actor.id)))
            self._session.add_actor(actor, made)

    def _take_status(self, status: Status, by: str) -> None:
        if (current := self._session.current) is not None:
            self._edit(replace(current, status=status, status_by=by))

    # Keys

    def edit(self, field: QWidget) -> None:
        """Leads to a field, all of it marked where something can be typed."""
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit | TitleField):
            field.selectAll()

    def event(self, event: QEvent) -> bool:
        """Return belongs to the field that is typed in, and is no command then; Esc leaves it as it was before."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _OF_FIELDS:
                if isinstance(self.window().focusWidget(), QLineEdit | TitleField):
                    event.accept()
                    return True
            elif event.key() == Qt.Key.Key_Escape and event.type() is QEvent.Type.KeyPress:
                self.restore()
                self.left.emit()
                return True
        return super().event(event)
