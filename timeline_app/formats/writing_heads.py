"""Actors and sources as lines of YAML, in the order in which people write their keys."""

import os
from collections.abc import Sequence
from pathlib import Path

from timeline_app.formats.entries import (
    ROOM,
    braces,
    brackets,
    dashed,
    entry,
    indented,
    list_entry,
    local_entry,
    local_in_braces,
    written,
)
from timeline_app.formats.scalars import date_scalar, scalar
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.source import PersonName, Source


def actor_lines(actor: Actor, is_compact: bool = True) -> list[str]:
    """An actor under its id: in braces on one line where that is wanted and there is room, else a line for each key."""
    line = f"{scalar(actor.id)}: {actor_in_braces(actor)}"
    if is_compact and len(line) <= ROOM:
        return [line]
    lines = [
        *local_entry("name", actor.name),
        *written("kind", _kind(actor)),
        *list_entry("aliases", actor.aliases),
    ]
    return [f"{scalar(actor.id)}:", *indented(lines, 2)]


def actor_in_braces(actor: Actor) -> str:
    """What an actor is, as a map on one line."""
    return braces(
        [("name", local_in_braces(actor.name)), ("kind", _kind(actor)), ("aliases", brackets(actor.aliases))]
    )


def source_lines(source: Source, folder: Path) -> list[str]:
    """A source under its id, a line for each key. folder: that of the file in which it is to stand."""
    lines = [
        *entry("type", source.type),
        *entry("title", source.title),
        *_author_lines(source.authors),
        *entry("container-title", source.container_title),
        *entry("publisher", source.publisher),
        *written("issued", date_scalar(source.issued.text) if source.issued else ""),
        *written("accessed", date_scalar(source.accessed.text) if source.accessed else ""),
        *entry("language", source.language),
        *entry("URL", source.url),
        *(line for key, value in source.other.items() for line in entry(key, value)),
        *entry("text", _beside(source, folder)),
        *written("sha256", source.sha256),
    ]
    return [f"{scalar(source.id)}:", *indented(lines, 2)] if lines else [f"{scalar(source.id)}: {{}}"]


def source_in_braces(source: Source, folder: Path) -> str:
    """What a source is, as a map on one line."""
    authors = ", ".join(map(_author, source.authors))
    pairs = [
        ("type", source.type),
        ("title", source.title),
        ("container-title", source.container_title),
        ("publisher", source.publisher),
        ("issued", source.issued.text if source.issued else ""),
        ("accessed", source.accessed.text if source.accessed else ""),
        ("language", source.language),
        ("URL", source.url),
        *source.other.items(),
        ("text", _beside(source, folder)),
        ("sha256", source.sha256),
    ]
    made = [(key, scalar(value) if value else "") for key, value in pairs]
    made.insert(2, ("author", f"[{authors}]" if authors else ""))
    return braces(made)


def _kind(actor: Actor) -> str:
    return actor.kind.value if actor.kind is not ActorKind.OTHER else ""


def _author_lines(authors: Sequence[PersonName]) -> list[str]:
    if not authors:
        return []
    line = f"author: [{', '.join(map(_author, authors))}]"
    if len(line) <= ROOM:
        return [line]
    return ["author:", *(each for author in authors for each in indented(dashed([_author(author)]), 2))]


def _author(name: PersonName) -> str:
    if name.literal and not (name.family or name.given):
        return scalar(name.literal)
    parts = [("family", name.family), ("given", name.given), ("literal", name.literal)]
    return braces([(key, scalar(part) if part else "") for key, part in parts])


def _beside(source: Source, folder: Path) -> str:
    """Where the copy of its text lies, reckoned from the folder; "" where it has none."""
    return Path(os.path.relpath(source.text_path, folder)).as_posix() if source.text_path else ""
