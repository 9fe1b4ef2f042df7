"""What is said of a search: how many hits it has, and why it has none."""

from typing import NamedTuple

from timeline_app.layout.content import flat
from timeline_app.ui.session import Session
from timeline_app.words import _, ngettext, number


class Note(NamedTuple):
    """A sentence, "" for none. offer: what would help if it were cleared, "search" or "filter"; "" for neither."""

    sentence: str = ""
    offer: str = ""


def count_in_words(shown: int, total: int) -> str:
    """How many of the events are hits."""
    return ngettext(
        "{n} of {total} events is a hit", "{n} of {total} events are hits", shown, total=number(total)
    )


def count_so_far(found: int) -> str:
    """How many hits are known while there may be more."""
    return ngettext("Searching: {n} hit so far", "Searching: {n} hits so far", found)


def note_on(session: Session, is_typing: bool = False) -> Note:
    """What stands below the box: a term that cannot be understood, or that nothing was found.

    Else, while somebody types a date, how it is understood.
    """
    if faults := [
        fault for fault in session.faults if fault.term.folded
    ]:  # others wait for what is typed next
        fault = faults[0]
        return Note(f"{fault.what} {fault.hint}" if fault.hint else str(fault.what))
    if not session.is_searching or session.hits or session.is_seeking:
        conditions = session.query.conditions if is_typing and session.query else ()
        said = [str(condition.said) for condition in conditions if condition.said]
        return Note(" ".join(said))
    if withheld := len(session.found):
        sentence = ngettext(
            "No event shown has this; {n} that the filter withholds has it.",
            "No event shown has this; {n} that the filter withholds have it.",
            withheld,
        )
        return Note(sentence, "filter")
    return Note(_("No event has “{words}”.", words=flat(session.state.search)), "search")
