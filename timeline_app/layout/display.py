"""How events are laid out, beyond which of them."""

from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Display:
    """What somebody chose about the picture that lets no event in or out; the same for window and export.

    known_when: events stand where the first of their sources was issued, not where they happened.
    all_links: every link between events in view is drawn, not those of the selected event alone.
    folds_time: empty time is left out where nothing let through happens for long.
    arrangement: how the lanes are ordered, grouped, hidden, pinned and coloured.
    """

    all_links: bool = False
    known_when: bool = False
    folds_time: bool = False
    arrangement: Arrangement = AS_IN_THE_FILE


PLAIN = Display()
