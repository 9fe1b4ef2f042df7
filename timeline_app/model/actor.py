"""Who takes part in events."""

import enum

from timeline_app.model.local_text import LocalText
from timeline_app.problems import Place
from timeline_app.values import dataclass


class ActorKind(enum.Enum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PRODUCT = "product"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Actor:
    id: str
    name: LocalText
    kind: ActorKind = ActorKind.OTHER
    aliases: tuple[str, ...] = ()
    place: Place | None = None

    def all_names(self) -> tuple[str, ...]:
        """Every word by which people may ask for this actor: id, names, aliases."""
        return (self.id, *self.name.all_texts(), *self.aliases)
