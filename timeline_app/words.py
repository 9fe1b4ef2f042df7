"""Every string that a person sees, in that person's language (gettext).

In code: `_("…")` words a message now; `Message("…", name=value)` keeps it to be worded when it is shown.
Values are filled in by name, `{name}`, after translation. `.ci/catalogues` gathers the messages with Babel.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from timeline_app import bundled

if TYPE_CHECKING:
    import gettext

LANGUAGES = ("en", "fr")
_DOMAIN = "timeline_app"
_NARROW_SPACE = "\u202f"
_current = "en"


@cache
def _catalogue(language: str) -> "gettext.NullTranslations | None":
    """The catalogue of a language; None for English, in which the messages are written."""
    if language == "en":
        return None
    import gettext

    return gettext.translation(_DOMAIN, bundled.resources() / "locale", [language], fallback=True)


def language() -> str:
    """Language in use: "en" or "fr"."""
    return _current


def use(language: str) -> None:
    """Makes `language` (a BCP 47 tag; only its first part counts) the one in use; English where we have no other."""
    global _current
    first = language.replace("_", "-").split("-")[0].lower()
    _current = first if first in LANGUAGES else "en"


@contextmanager
def using(language: str) -> Iterator[None]:
    """For the time of a `with`, words in `language`."""
    before = _current
    use(language)
    try:
        yield
    finally:
        use(before)


def system_language() -> str:
    """Language that the environment asks for, as POSIX orders it; "en" where it asks for none of ours."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for wish in os.environ.get(name, "").split(":"):
            first = wish.replace("-", "_").split("_")[0].split(".")[0].lower()
            if first in LANGUAGES:
                return first
            if first in ("c", "posix"):
                return "en"
    return _locale_language()


def _locale_language() -> str:
    import locale

    first = (locale.getlocale()[0] or "").split("_")[0].lower()
    return first if first in LANGUAGES else "en"


def _(message: str, /, **values: object) -> str:
    """`message` in the language in use, with `values` filled in by name."""
    catalogue = _catalogue(_current)
    worded = catalogue.gettext(message) if catalogue and message else message
    return worded.format_map(values) if values else worded


def pgettext(context: str, message: str, /, **values: object) -> str:
    """Like `_`, for a message whose translation depends on `context` ("May" the month)."""
    catalogue = _catalogue(_current)
    worded = catalogue.pgettext(context, message) if catalogue else message
    return worded.format_map(values) if values else worded


def ngettext(one: str, many: str, n: int, /, **values: object) -> str:
    """The form of a message that goes with the number `n`; `{n}` is filled in with the number as it is written."""
    catalogue = _catalogue(_current)
    worded = catalogue.ngettext(one, many, n) if catalogue else (one if n == 1 else many)
    return worded.format_map({"n": number(n), **values})


def number(value: int) -> str:
    """A whole number with its thousands apart, as the language in use writes it: 12,345 or 12 345."""
    grouped = f"{value:,}".replace("-", "\u2212")
    return grouped if _current == "en" else grouped.replace(",", _NARROW_SPACE)


class Message:
    """A message and its values, worded each time it is turned into text, in the language in use by then."""

    __slots__ = ("id", "values")

    def __init__(self, id: str, /, **values: object) -> None:
        self.id = id
        self.values = values

    def __str__(self) -> str:
        return _(self.id, **self.values)

    def __repr__(self) -> str:
        return f"Message({self.id!r}, {self.values!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.id, self.values) == (other.id, other.values)

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted((key, str(value)) for key, value in self.values.items()))))
