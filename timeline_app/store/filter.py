"""Which events are let through."""

from dataclasses import dataclass, replace

from timeline_app.store.search import parse


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody asked to see; empty lets everything through.

    actors: ids, any of them or (match_all) all of them; not_actors withholds events with any of these.
    tags: any of them; not_tags withholds. words: a search, as typed (store.search).
    """

    actors: frozenset[str] = frozenset()
    match_all: bool = False
    not_actors: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    not_tags: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    words: str = ""

    @property
    def is_empty(self) -> bool:
        return self.cleared() == self

    @property
    def withholds(self) -> bool:
        """True where something is kept from the picture by an exclusion."""
        return bool(self.not_actors or self.not_tags or any(term.is_excluded for term in parse(self.words)))

    def cleared(self) -> "Filter":
        """The filter that lets everything through, with the same any/all."""
        return Filter(match_all=self.match_all)

    def with_actor_toggled(self, actor_id: str) -> "Filter":
        return replace(self, actors=self.actors ^ {actor_id})

    def with_only_actor(self, actor_id: str) -> "Filter":
        """This actor alone; nobody where it was alone already."""
        return replace(self, actors=frozenset() if self.actors == {actor_id} else frozenset({actor_id}))

    def with_tag_toggled(self, tag: str) -> "Filter":
        return replace(self, tags=self.tags ^ {tag})

    def with_source_toggled(self, source_id: str) -> "Filter":
        return replace(self, sources=self.sources ^ {source_id})
