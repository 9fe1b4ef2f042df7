"""How events are laid out, beyond which of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Display:
    """What somebody chose about the picture that lets no event in or out; the same for window and export.

    all_links: every link between events in view is drawn, not those of the selected event alone.
    """

    all_links: bool = False


PLAIN = Display()
