"""What is being reviewed: the one owner of the proposal, of what is decided on it, and of the way back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from timeline_app import words
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.model.actor import Actor
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import SourceText
from timeline_app.state import review as steps
from timeline_app.state.history import History
from timeline_app.state.review import Review, Verdict
from timeline_app.state.review_known import there as known_there
from timeline_app.state.reviewing import Begun
from timeline_app.values import replace


class ReviewSession(QObject):
    """Emits `changed` for other decisions, edits or articles, and `moved` where another candidate is looked at.

    known: the timeline that the candidates may be added to. only_open: whether next and previous pass over what is
    decided.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, begun: Begun, known: Timeline | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = known or Timeline()
        self.only_open = False
        self._history = History(begun)
        self._there: tuple[Review, Timeline, frozenset[str]] | None = None
        self._texts: dict[int, SourceText] = {}

    # What there is

    @property
    def begun(self) -> Begun:
        """All of it, as it is kept."""
        return self._history.now

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Of whom candidates speak and whom the known timeline has, by id; these first."""
        return {**self.known.actors, **self.review.actors}

    @property
    def proposal(self) -> Proposal:
        return self._history.now.proposal

    @property
    def review(self) -> Review:
        return self._history.now.review

    @property
    def current(self) -> Candidate | None:
        return self.review.candidate(self.review.current)

    @property
    def there(self) -> frozenset[str]:
        """Ids of the candidates that the known timeline has already: merged into an event that quotes their words."""
        asked = (self.review, self.known)
        if self._there is None or any(
            one is not other for one, other in zip(asked, self._there[:2], strict=True)
        ):
            self._there = (*asked, known_there(*asked))
        return self._there[2]

    @property
    def language(self) -> str:
        """Language of titles and names: the one in use."""
        return words.language()

    @property
    def can_undo(self) -> bool:
        return bool(self._history.past)

    @property
    def can_redo(self) -> bool:
        return bool(self._history.future)

    def source_text(self, article: int) -> SourceText:
        """The text of an article, made ready for search once."""
        if article not in self._texts:
            self._texts[article] = SourceText.of(self.proposal.articles[article].text)
        return self._texts[article]

    def target(self) -> str:
        """Id of the event that the current candidate may best be merged into; "" where there is none."""
        current = self.current
        if current is None:
            return ""
        ids = (each.event_id for each in current.same_as)
        return next((id for id in ids if steps.can_merge(self.review, current.id, id)), "")

    # Looking

    def go_to(self, id: str) -> None:
        self._look(steps.go_to(self.review, id))

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) candidate."""
        self._look(steps.step(self.review, by, self.only_open))

    def _look(self, review: Review) -> None:
        """Looking is nothing to take back."""
        if review.current != self.review.current:
            self._history = self._history.corrected(replace(self.begun, review=review))
            self.moved.emit()

    # Deciding: of the current candidate

    def accept(self, and_next: bool = False) -> None:
        self._decide(steps.accept, and_next)

    def reject(self) -> None:
        self._decide(steps.reject)

    def reopen(self) -> None:
        self._decide(steps.reopen)

    def merge(self, into: str = "") -> None:
        """Makes it one more excerpt of another event, the likeliest where none is named; nothing where that cannot be."""
        into = into or self.target()
        if self.current is not None and steps.can_merge(self.review, self.current.id, into):
            self._decide(lambda review, id: steps.merge(review, id, into))

    def edit(self, candidate: Candidate) -> None:
        """The candidate of that id is now as given."""
        if self.review.candidate(candidate.id) not in (None, candidate):
            self._visit(steps.edit(self.review, candidate))

    def make(self, candidate: Candidate) -> None:
        """One more candidate, made by hand."""
        self._visit(steps.make(self.review, candidate))

    def add_actor(self, actor: Actor, candidate: Candidate) -> None:
        """An actor that is new or has another name, and the candidate that speaks of it: one step."""
        self._visit(steps.edit(steps.add_actor(self.review, actor), candidate))

    def take(self, begun: Begun) -> None:
        """Other candidates of the same articles, with what was decided on them."""
        self._go_to(self._history.visited(begun))

    def undo(self) -> None:
        self._go(History.back)

    def redo(self) -> None:
        self._go(History.forward)

    def _decide(self, step: Callable[[Review, str], Review], and_next: bool = False) -> None:
        if self.current is None:
            return
        review = step(self.review, self.review.current)
        self._visit(steps.step(review, 1, only_open=True) if and_next else review)

    def _visit(self, review: Review) -> None:
        self._go_to(self._history.visited(replace(self.begun, review=review)))

    def _go(self, step: Callable[[History[Begun]], History[Begun]]) -> None:
        self._go_to(step(self._history))

    def _go_to(self, history: History[Begun]) -> None:
        if history is not self._history:
            before, self._history = self.review.current, history
            self.changed.emit()
            if self.review.current != before:
                self.moved.emit()

    @property
    def is_done(self) -> bool:
        """Whether every candidate is decided on."""
        counts = self.review.counts()
        return counts.all > 0 and not counts.open

    def verdict(self, id: str) -> Verdict:
        return self.review.decision(id).verdict
