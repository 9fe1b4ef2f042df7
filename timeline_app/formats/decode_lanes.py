"""Located values -> how lanes are arranged; the same for what stands in a timeline and beside it.

Ids are not looked up: an actor may be declared later, or in another file; one that never is means nothing.
"""

import re

from timeline_app.formats import keys
from timeline_app.formats.faults import shown
from timeline_app.formats.fields import Fields
from timeline_app.formats.nodes import Map, Node, Text
from timeline_app.model.arrangement import Arrangement, Group
from timeline_app.words import Message

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
YES_NO = {"true": True, "false": False, "yes": True, "no": False}


def decode_lanes(node: Node, fields: Fields) -> Arrangement:
    """The arrangement written under `lanes`; what is wrong in it is gathered and left out."""
    if type(node) is Text and node.is_null:
        return Arrangement()
    entries = fields.entries(node, "lanes", keys.LANES)
    return Arrangement(
        order=fields.texts(entries.get("order"), "order"),
        groups=_groups(entries.get("groups"), fields),
        hidden=frozenset(fields.texts(entries.get("hidden"), "hidden")),
        pinned=frozenset(fields.texts(entries.get("pinned"), "pinned")),
        colours=_colours(entries.get("colours"), fields),
    )


def _groups(node: Node | None, fields: Fields) -> tuple[Group, ...]:
    groups: dict[str, Group] = {}
    taken: set[str] = set()
    for each in fields.elements(node, "groups", may_stand_alone=False):
        entries = fields.entries(each, "groups", keys.LANE_GROUP)
        name = fields.text(entries.get("name"), "name")
        members = tuple(id for id in fields.texts(entries.get("members"), "members") if id not in taken)
        if not name or name in groups:
            fields.faults.warning(
                fields.place(each),
                Message("A group of lanes needs a name of its own."),
                Message("Write “name: …” in it."),
            )
        elif members:
            taken.update(members)
            groups[name] = Group(name, members, bool(fields.word(entries.get("open"), "open", YES_NO)))
    return tuple(groups.values())


def _colours(node: Node | None, fields: Fields) -> tuple[tuple[str, str], ...]:
    if node is None:
        return ()
    if type(node) is not Map:
        fields.entries(node, "colours", frozenset())  # says that it takes keys with values
        return ()
    colours: list[tuple[str, str]] = []
    for id, (_, value) in node.entries.items():
        colour = fields.text(value, id)
        if COLOUR.fullmatch(colour):
            colours.append((id, colour.lower()))
        else:
            fields.faults.warning(
                fields.place(value),
                Message("“{text}” is no colour.", text=shown(colour)),
                Message('Write it as six digits in quotes: "#1f64ad".'),
            )
    return tuple(colours)
