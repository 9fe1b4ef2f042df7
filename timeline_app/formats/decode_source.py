"""Located values -> Source.

What is wrong with a source never loses it, or all its events would go too: the value that cannot be read is left out.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from timeline_app.formats import keys
from timeline_app.formats.faults import shown
from timeline_app.formats.fields import Fields
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.model.source import PersonName, Source
from timeline_app.words import Message

_SHA256 = r"[0-9a-fA-F]{64}"


def decode_source(id: Text, node: Node, fields: Fields) -> Source:
    """The source written under `id`; one of which only a text is written has that for its title."""
    place = fields.place(id)
    if type(node) is Text:
        return Source(id.value, fields.text(node, id.value), place=place)
    entries = fields.entries(node, id.value, keys.SOURCE)

    def text(key: str) -> str:
        return fields.text(entries.get(key), key)

    return Source(
        id=id.value,
        title=text("title"),
        type=_type(entries.get("type"), fields),
        authors=_authors(entries.get("author"), fields),
        publisher=text("publisher"),
        container_title=text("container-title"),
        issued=fields.date(entries.get("issued"), "issued"),
        accessed=fields.date(entries.get("accessed"), "accessed"),
        language=text("language"),
        url=text("URL"),
        text_path=_text_path(entries.get("text"), fields),
        sha256=_sha256(entries.get("sha256"), fields),
        other=_other(entries, fields),
        place=place,
    )


def _type(node: Node | None, fields: Fields) -> str:
    written = fields.text(node, "type")
    if node is not None and written and written not in keys.SOURCE_TYPES:
        fields.faults.warning(
            fields.place(node),
            Message("“{type}” is not a type of source that CSL knows.", type=shown(written)),
            keys.did_you_mean(written, keys.SOURCE_TYPES) or Message("If nothing fits, write “document”."),
        )
    return written


def _authors(node: Node | None, fields: Fields) -> tuple[PersonName, ...]:
    nodes = [node] if type(node) is Map else fields.elements(node, "author")
    return tuple(name for name in (_person(each, fields) for each in nodes) if str(name))


def _person(node: Node, fields: Fields) -> PersonName:
    if type(node) is Text:
        return PersonName(literal=fields.text(node, "author"))
    entries = fields.entries(node, "author", keys.PERSON_NAME)

    def part(key: str) -> str:
        return fields.text(entries.get(key), key)

    # A citation sorts by the family name, so a particle that is never dropped ("de", "van") stays before it.
    family = " ".join(filter(None, (part("non-dropping-particle"), part("family"))))
    given = " ".join(filter(None, (part("given"), part("dropping-particle"))))
    return PersonName(family, given, part("literal"))


def _text_path(node: Node | None, fields: Fields) -> Path | None:
    """Where the copy lies: absolute, reckoned from the folder of the file that names it. It is not looked for."""
    written = fields.text(node, "text")
    return Path(os.path.abspath(fields.path.parent / written)) if written else None


def _sha256(node: Node | None, fields: Fields) -> str:
    written = fields.text(node, "sha256")
    if node is not None and written and not re.fullmatch(_SHA256, written):
        fields.faults.error(
            fields.place(node),
            Message("This is no SHA-256: it has 64 digits from 0 to 9 and a to f."),
            Message("“sha256sum FILE” prints it."),
        )
        return ""
    return written.lower()


def _other(entries: Mapping[str, Node], fields: Fields) -> dict[str, str]:
    other = {key: _flat(node, key, fields) for key, node in entries.items() if key in keys.SOURCE_OTHER}
    return {key: text for key, text in other.items() if text}


def _flat(node: Node, key: str, fields: Fields) -> str:
    """A CSL variable as one text; names are joined by semicolons."""
    if type(node) is Text:
        return fields.text(node, key)
    nodes = node.items if type(node) is List else [node]
    return "; ".join(filter(None, (str(_person(each, fields)) for each in nodes)))
