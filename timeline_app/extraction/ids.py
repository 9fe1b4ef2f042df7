"""Ids made from titles, such that none is taken twice."""

from collections.abc import Callable

from timeline_app.formats.references import free_id
from timeline_app.model.local_text import LocalText


class Ids:
    """Gives ids out. is_taken: whether something else has an id already."""

    def __init__(self, is_taken: Callable[[str], bool]) -> None:
        self._is_taken = is_taken
        self._given: set[str] = set()
        self._counts: dict[str, int] = {}

    def take(self, title: str) -> str:
        """An id made from a title that nobody has; it is taken from now on. Time does not grow with equal titles."""
        slug = free_id(LocalText.plain(title), ())
        made = slug
        while made in self._given or self._is_taken(made):
            self._counts[slug] = self._counts.get(slug, 1) + 1
            made = f"{slug}-{self._counts[slug]}"
        self._given.add(made)
        return made
