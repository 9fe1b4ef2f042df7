"""How words of a name hang together, by the characters between them and by their shape."""

import re

from timeline_app.extraction.name_words import listed
from timeline_app.extraction.tokens import Token

SPACES = frozenset((" ", "\u00a0", "\u202f", "\n"))
ALWAYS_WITHIN = listed("von van der den bin ibn ben al el zu ten dos del della")
NUMERAL = re.compile(r"[IVX]+(?:er?|ère|ème)?")


def follows(token: Token) -> bool:
    """Whether nothing parts a word from the one before it, but a space or the full stop of an abbreviation."""
    return token.gap in SPACES or token.gap in (". ", ".\u00a0", ".", "")
