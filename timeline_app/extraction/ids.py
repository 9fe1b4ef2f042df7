"""Ids made from titles, such that none is taken twice."""

from collections.abc import Callable

from timeline_app.formats.references import free_id
from timeline_app.model.local_text import LocalText

_LONGEST = 40
_SLIGHT = 2  # letters of a word with which nothing ends


class Ids:
    """Gives ids out. is_taken: whether something else has an id already."""

    def __init__(self, is_taken: Callable[[str], bool]) -> None:
        self._is_taken = is_taken
        self._given: set[str] = set()
        self._counts: dict[str, int] = {}

    def take(self, title: str) -> str:
        """An id made from a title that nobody has; it is taken from now on. Time does not grow with equal titles."""
        slug = _short(free_id(LocalText.plain(title), ()))
        made = slug
        while made in self._given or self._is_taken(made):
            self._counts[slug] = self._counts.get(slug, 1) + 1
            made = f"{slug}-{self._counts[slug]}"
        self._given.add(made)
        return made


def _short(slug: str) -> str:
    """A slug as short as people make ids: at most 40 characters, cut between words, and not behind "of" or "l'"."""
    if len(slug) <= _LONGEST:
        return slug
    words = slug[: _LONGEST + 1].split("-")[:-1]
    while words and len(words[-1]) <= _SLIGHT:
        del words[-1]
    return "-".join(words) or slug[:_LONGEST].strip("-")
