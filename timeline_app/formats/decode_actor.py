"""Located values -> Actor, and the timeline's own words.

What is wrong with an actor never loses it, or all its events would go too: its id stands for a name that cannot be
read, "other" for a kind that cannot.
"""

from timeline_app.formats import keys, refusals
from timeline_app.formats.faults import shown
from timeline_app.formats.fields import LANGUAGE_TAG, NO_TEXT, Fields
from timeline_app.formats.nodes import Node, Text
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.arrangement import Arrangement
from timeline_app.model.local_text import LocalText
from timeline_app.values import dataclass, field
from timeline_app.words import Message

KINDS = {kind.value: kind for kind in ActorKind}


def decode_actor(id: Text, node: Node, fields: Fields) -> Actor:
    """The actor written under `id`. One of which nothing is written, or only a text, has that for its name."""
    place = fields.place(id)
    if type(node) is Text:
        return Actor(id.value, LocalText.plain(fields.text(node, id.value) or id.value), place=place)
    entries = fields.entries(node, id.value, keys.ACTOR)
    return Actor(
        id.value,
        fields.local_text(entries.get("name"), "name") or LocalText.plain(id.value),
        fields.word(entries.get("kind"), "kind", KINDS) or ActorKind.OTHER,
        fields.texts(entries.get("aliases"), "aliases"),
        place,
    )


@dataclass(slots=True)
class Head:
    """What a folder says of its timeline as a whole, while it is read."""

    title: LocalText = NO_TEXT
    description: LocalText = NO_TEXT
    language: str = ""
    lanes: Arrangement | None = None
    _seen: dict[str, int] = field(default_factory=dict)

    def decode(self, key: Text, node: Node, fields: Fields) -> None:
        """Takes in one entry of the section `timeline`."""
        if key.value in self._seen:
            fields.faults.error(fields.place(key), *refusals.repeated_key(key.value, self._seen[key.value]))
            return
        self._seen[key.value] = key.line
        if key.value == "title":
            self.title = fields.local_text(node, "title")
        elif key.value == "description":
            self.description = fields.local_text(node, "description")
        elif key.value == "language":
            self.language = self._language(node, fields)
        elif key.value == "lanes":
            from timeline_app.formats.decode_lanes import decode_lanes

            self.lanes = decode_lanes(node, fields)
        else:
            fields.warn_of_unknown([key], keys.TIMELINE)

    @staticmethod
    def _language(node: Node, fields: Fields) -> str:
        language = fields.text(node, "language")
        if language and not LANGUAGE_TAG.fullmatch(language):
            fields.faults.warning(
                fields.place(node),
                Message("“{text}” is no language tag.", text=shown(language)),
                Message("Write it as BCP 47 does: en, fr, pt-BR."),
            )
            return ""
        return language
