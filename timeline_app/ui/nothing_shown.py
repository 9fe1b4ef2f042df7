"""Why there is nothing to show, and what to do: in the same words wherever it is said."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from timeline_app.ui.pieces import link
from timeline_app.ui.session import Session
from timeline_app.words import _


def why_nothing(session: Session) -> str:
    """A sentence for a session in which no event is let through."""
    if session.awaited and not len(session.table):
        return _("Reading {name}…", name=", ".join(path.name for path in session.awaited))
    if not session.paths:
        return _("No timeline yet. Open a file or a folder.")
    from timeline_app.layout import filter_words

    is_broken = any(problem.is_error for problem in session.problems)
    return filter_words.nothing_matches(session.state.filter, session.timeline, session.language, is_broken)


def way_out(session: Session, ask_for_article: Callable[[], object]) -> QPushButton | None:
    """What can be done where no event is let through, as a link; None where that is to wait."""
    if len(session.timeline.events):
        button = link(_("Clear the filter"))
        button.clicked.connect(session.clear_filter)
        return button
    if session.paths or session.awaited:
        return None
    button = link(_("New Timeline from Article…"))
    button.clicked.connect(lambda: ask_for_article())
    return button
