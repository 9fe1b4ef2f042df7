"""Undo and redo of filters, and of how events are laid out."""

from collections.abc import Callable
from typing import NamedTuple

from timeline_app.layout.display import Display
from timeline_app.state.history import History
from timeline_app.state.reload import pruned
from timeline_app.store.filter import Filter
from timeline_app.ui.stage import Stage
from timeline_app.values import fields
from timeline_app.words import Message

_MERGE_S = 2.0  # letters typed within this time of one another are one step

# What a step was, by the part of the filter that it changed: words for undoing it and for doing it again.
_BY_PART = {
    "actors": (Message("&Undo Filter by Actor"), Message("Red&o Filter by Actor")),
    "match_all": (Message("&Undo Any or All"), Message("Red&o Any or All")),
    "tags": (Message("&Undo Filter by Tag"), Message("Red&o Filter by Tag")),
    "sources": (Message("&Undo Filter by Source"), Message("Red&o Filter by Source")),
    "words": (Message("&Undo Search"), Message("Red&o Search")),
}
_FILTER = (Message("&Undo Filter"), Message("Red&o Filter"))
_CLEARED = (Message("&Undo Clear Filter"), Message("Red&o Clear Filter"))
_LAYOUT = (Message("&Undo Layout"), Message("Red&o Layout"))
_NOTHING = (Message("&Undo"), Message("Red&o"))


class Chosen(NamedTuple):
    """What somebody chose to see, and how."""

    filter: Filter
    display: Display


def step_words(before: Chosen, after: Chosen) -> tuple[Message, Message]:
    """What the step from one choice to the next is called: to undo it, to do it again."""
    if before.filter == after.filter:
        return _LAYOUT
    changed = _changed(before.filter, after.filter)
    if after.filter.is_empty and not before.filter.is_empty and changed != {"words"}:
        return _CLEARED
    return _BY_PART.get(changed.pop(), _FILTER) if len(changed) == 1 else _FILTER


def _changed(one: Filter, other: Filter) -> set[str]:
    """The parts of the filter that differ; what is asked for and what is withheld are one part."""
    names = (field.name for field in fields(Filter))
    return {name.removeprefix("not_") for name in names if getattr(one, name) != getattr(other, name)}


class Undoing:
    """Keeps what was chosen one after another, and puts it back."""

    def __init__(self, stage: Stage) -> None:
        self._session = session = stage.session
        self._paths = session.paths
        self._history = History(self._chosen())
        self._typed_at = float("-inf")
        self._is_walking = False
        self._actions = actions = stage.actions
        before = actions.clear_filter
        undo, redo = (str(words) for words in _NOTHING)
        self.undo = actions.add(actions.events_menu, undo, self._undo, "Ctrl+Z", before=before)
        self.redo = actions.add(
            actions.events_menu, redo, self._redo, "Ctrl+Shift+Z", "Ctrl+Y", before=before
        )
        session.loaded.connect(self._begin)
        session.filtered.connect(self._note)
        session.displayed.connect(self._note)
        self._show()

    def _chosen(self) -> Chosen:
        return Chosen(self._session.state.filter, self._session.state.display)

    def _begin(self) -> None:
        """Other files: their filters are others. The same ones read again keep what was chosen before."""
        if self._session.paths != self._paths:
            self._paths = self._session.paths
            self._history = History(self._chosen())
            self._show()

    def _note(self) -> None:
        chosen = self._chosen()
        if self._is_walking or chosen == self._history.now:
            return
        if self._actions.is_restoring:  # as it was at the last run: nobody's step
            self._history = self._history.corrected(chosen)
            return
        self._history = self._history.visited(chosen, merged=self._goes_on(chosen))
        self._show()

    def _goes_on(self, chosen: Chosen) -> bool:
        """Whether a change is one more letter of the words typed just before."""
        if _changed(self._history.now.filter, chosen.filter) != {"words"}:
            self._typed_at = float("-inf")
            return False
        before, self._typed_at = self._typed_at, self._session.clock()
        return self._typed_at - before < _MERGE_S

    def _undo(self) -> None:
        self._go(History.back)

    def _redo(self) -> None:
        self._go(History.forward)

    def _go(self, step: Callable[[History[Chosen]], History[Chosen]]) -> None:
        """To the next choice that differs from the present one in what these files know."""
        now, history = self._chosen(), self._history
        while (after := step(history)) is not history:
            known = Chosen(pruned(after.now.filter, self._session.timeline), after.now.display)
            history = after.corrected(known)
            if known != now:
                break
        self._history = history
        self._typed_at = float("-inf")
        self._is_walking = True
        try:
            self._session.set_filter(history.now.filter)
            self._session.set_display(history.now.display)
        finally:
            self._is_walking = False
        self._show()

    def _show(self) -> None:
        history = self._history
        undo = step_words(history.past[-1], history.now)[0] if history.past else _NOTHING[0]
        redo = step_words(history.now, history.future[0])[1] if history.future else _NOTHING[1]
        for action, words, is_there in (
            (self.undo, undo, history.past),
            (self.redo, redo, history.future),
        ):
            action.setText(str(words))
            action.setEnabled(bool(is_there))


def install(stage: Stage) -> Undoing:
    return Undoing(stage)
