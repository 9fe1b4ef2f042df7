"""Words of a language by which its events are told; each language is a module of its own, imported when asked for."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from timeline_app.extraction.lexicons.lexicon import Lexicon


@cache
def lexicon_of(language: str) -> Lexicon | None:
    """The lexicon of a language by its BCP 47 tag, of which the first part counts; None where there is none."""
    first = language.replace("_", "-").split("-")[0].lower()
    if (
        not first.isascii()
        or not first.isalpha()
        or len(first) > 3
        or find_spec(f"{__name__}.{first}") is None
    ):
        return None
    lexicon: Lexicon = import_module(f"{__name__}.{first}").LEXICON
    return lexicon
