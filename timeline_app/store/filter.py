"""Which events are let through."""

from typing import Any

from timeline_app.store.facet import Facet
from timeline_app.values import dataclass, replace

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody asked to see; empty lets everything through.

    Each facet has two sets of values, such as ids of actors: any of the first must be there (of the actors, with
    match_all, all of them); an event with any of the second, `not_`, is withheld. words: a search, as typed
    (store.search).
    """

    actors: frozenset[str] = _NOTHING
    match_all: bool = False
    not_actors: frozenset[str] = _NOTHING
    tags: frozenset[str] = _NOTHING
    not_tags: frozenset[str] = _NOTHING
    sources: frozenset[str] = _NOTHING
    not_sources: frozenset[str] = _NOTHING
    statuses: frozenset[str] = _NOTHING
    not_statuses: frozenset[str] = _NOTHING
    certainties: frozenset[str] = _NOTHING
    not_certainties: frozenset[str] = _NOTHING
    corroborations: frozenset[str] = _NOTHING
    not_corroborations: frozenset[str] = _NOTHING
    agreements: frozenset[str] = _NOTHING
    not_agreements: frozenset[str] = _NOTHING
    words: str = ""

    @property
    def is_empty(self) -> bool:
        return self.cleared() == self

    @property
    def withholds(self) -> bool:
        """True where something is kept from the picture by an exclusion."""
        if any(self.excluded(facet) for facet in Facet):
            return True
        if not self.words:
            return False
        from timeline_app.store.search import parse

        return any(term.is_excluded for term in parse(self.words))

    def included(self, facet: Facet) -> frozenset[str]:
        """The values of a facet that are asked for."""
        values: frozenset[str] = getattr(self, facet.value)
        return values

    def excluded(self, facet: Facet) -> frozenset[str]:
        """The values of a facet that are withheld."""
        values: frozenset[str] = getattr(self, f"not_{facet.value}")
        return values

    def concerns(self, facet: Facet) -> bool:
        """True where a value of the facet is asked for or withheld."""
        return bool(self.included(facet) or self.excluded(facet))

    def cleared(self) -> "Filter":
        """The filter that lets everything through, with the same any/all."""
        return Filter(match_all=self.match_all)

    def without(self, facet: Facet) -> "Filter":
        """The filter that asks nothing of a facet."""
        return self._with(facet, _NOTHING, _NOTHING)

    def with_toggled(self, facet: Facet, value: str) -> "Filter":
        """A value is asked for, or no longer; one that was withheld is asked for instead."""
        return self._with(facet, self.included(facet) ^ {value}, self.excluded(facet) - {value})

    def with_excluded_toggled(self, facet: Facet, value: str) -> "Filter":
        """A value is withheld, or no longer; one that was asked for is withheld instead."""
        return self._with(facet, self.included(facet) - {value}, self.excluded(facet) ^ {value})

    def with_only(self, facet: Facet, value: str) -> "Filter":
        """Of a facet, this value alone; none where it was alone already."""
        is_alone = self.included(facet) == {value} and not self.excluded(facet)
        return self._with(facet, _NOTHING if is_alone else frozenset({value}), _NOTHING)

    def with_actor_toggled(self, actor_id: str) -> "Filter":
        return self.with_toggled(Facet.ACTORS, actor_id)

    def with_tag_toggled(self, tag: str) -> "Filter":
        return self.with_toggled(Facet.TAGS, tag)

    def _with(self, facet: Facet, included: frozenset[str], excluded: frozenset[str]) -> "Filter":
        fields: dict[str, Any] = {facet.value: included, f"not_{facet.value}": excluded}
        return replace(self, **fields)
