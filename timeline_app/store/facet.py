"""By what events can be filtered besides words: each facet gives an event any number of values."""

import enum

from timeline_app.model.event import Status
from timeline_app.model.rival_dates import Agreement


class Certainty(enum.Enum):
    """How surely an event is dated; each event has exactly one (store.certainty)."""

    DAY = "day"  # to the day or finer, on both sides of what lasts
    BRACKET = "bracket"  # bounds on both sides, farther apart
    ABOUT = "about"  # `~`, `?` or `%` anywhere in it
    OPEN = "open"  # a side that is open or unknown
    UNDATED = "undated"


class Corroboration(enum.Enum):
    """On how many independent sources an event rests (store.corroboration)."""

    NONE = "none"
    ONE = "one"
    SEVERAL = "several"


class Facet(enum.Enum):
    """The value is the field of Filter that holds what is asked for; `not_` before it, what is withheld.

    A new one: its name here, its two fields in Filter, its values in store.columns, its words in layout.facet_words.
    """

    ACTORS = "actors"
    TAGS = "tags"
    SOURCES = "sources"
    STATUSES = "statuses"
    CERTAINTIES = "certainties"
    CORROBORATIONS = "corroborations"
    AGREEMENTS = "agreements"

    @property
    def choices(self) -> tuple[str, ...]:
        """Its values in order; () where the timeline gives them."""
        return _CHOICES.get(self, ())


_CHOICES: dict[Facet, tuple[str, ...]] = {
    Facet.STATUSES: tuple(one.value for one in Status),
    Facet.CERTAINTIES: tuple(one.value for one in Certainty),
    Facet.CORROBORATIONS: tuple(one.value for one in Corroboration),
    Facet.AGREEMENTS: tuple(one.name.lower() for one in Agreement if one is not Agreement.UNCOMPARED),
}
