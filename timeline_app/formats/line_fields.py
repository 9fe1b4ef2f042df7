"""Actors and sources as files of lines name them: by id or by name, declared or not."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from timeline_app.formats.fields import Fields
from timeline_app.formats.nodes import Node
from timeline_app.model.actor import Actor
from timeline_app.model.source import Source


class Names(NamedTuple):
    """What is declared: the id that a word stands for, be it that id or a name. What is not in it stands for itself."""

    actors: Mapping[str, str]
    sources: Mapping[str, str]


def names_of(actors: Iterable[Actor], sources: Iterable[Source]) -> Names:
    """The words by which what is declared may be named. Of two that share a name, the first has it; ids go first."""
    by_actor = {text: actor.id for actor in reversed([*actors]) for text in reversed(actor.name.all_texts())}
    by_source = {source.title: source.id for source in reversed([*sources]) if source.title}
    return Names(
        by_actor | {actor.id: actor.id for actor in actors},
        by_source | {source.id: source.id for source in sources},
    )


class LineFields(Fields):
    """Reads the values of one file of lines."""

    names = Names({}, {})

    def reference(self, node: Node | None, key: str, to: Literal["actors", "sources"]) -> str:
        """The id of an actor or of a source; of one that is not declared its name is the id. "" where there is none."""
        text = self.text(node, key)
        return (self.names.actors if to == "actors" else self.names.sources).get(text, text)
