"""Why there is nothing to show, and what to do: in the same words wherever it is said."""

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
