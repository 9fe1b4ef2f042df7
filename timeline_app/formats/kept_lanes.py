"""How the lanes of a timeline are arranged: as kept in the small file beside it, else as written in it."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.formats import beside
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem

if TYPE_CHECKING:
    from timeline_app.formats.nodes import Node

KEY = "lanes"


class Kept(NamedTuple):
    """The arrangement, and what is wrong where it is kept."""

    lanes: Arrangement
    problems: tuple[Problem, ...] = ()


def lanes_of(paths: Sequence[Path], timeline: Timeline) -> Kept:
    """The arrangement of a timeline that was read from `paths`. What stands beside it goes before what it says."""
    written = timeline.lanes or AS_IN_THE_FILE
    if not paths:
        return Kept(written)
    found = beside.read(paths)
    if KEY not in found.parts:
        return Kept(written, found.problems)
    kept = from_json(found.parts[KEY], beside.place(paths))
    return Kept(kept.lanes, (*found.problems, *kept.problems))


def keep(paths: Sequence[Path], lanes: Arrangement, timeline: Timeline) -> None:
    """Keeps an arrangement beside the timeline; nothing where it is what the timeline itself says.

    Raises UserError where that cannot be.
    """
    is_as_written = lanes == (timeline.lanes or AS_IN_THE_FILE)
    if is_as_written and not os.path.exists(beside.place(paths)):
        return
    beside.keep(paths, KEY, None if is_as_written else to_json(lanes))


def to_json(lanes: Arrangement) -> dict[str, Any]:
    """The arrangement as JSON, and as YAML, can say it; what is as usual is left out."""
    parts: dict[str, Any] = {
        "order": list(lanes.order),
        "groups": [
            {"name": group.name, "members": list(group.members), **({"open": True} if group.is_open else {})}
            for group in lanes.groups
        ],
        "hidden": sorted(lanes.hidden),
        "pinned": sorted(lanes.pinned),
        "colours": dict(lanes.colours),
    }
    return {key: value for key, value in parts.items() if value}


def from_json(value: object, path: Path) -> Kept:
    """The arrangement that JSON says, read by the rules of the format. path: where it stands, for what is wrong."""
    from timeline_app.formats.decode_lanes import decode_lanes
    from timeline_app.formats.faults import Faults
    from timeline_app.formats.fields import Declared, Fields

    faults = Faults()
    lanes = decode_lanes(_node(value), Fields(path, faults, Declared((), ())))
    return Kept(lanes, faults.all())


def _node(value: object) -> "Node":
    from timeline_app.formats.nodes import List, Map, Text

    if isinstance(value, dict):
        made = Map(1, 1)
        made.entries = {str(key): (Text(str(key), 1, 1, False), _node(each)) for key, each in value.items()}
        return made
    if isinstance(value, list):
        items = List(1, 1)
        items.items = [_node(each) for each in value]
        return items
    if value is None or isinstance(value, bool):
        return Text({None: "", True: "true", False: "false"}[value], 1, 1, value is None)
    return Text(str(value), 1, 1, False)
