"""Text as people search it: case and accents apart."""

import unicodedata


def fold(text: str) -> str:
    """`text` without case, accents and compatibility forms; œ and æ as two letters; white space evened out."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.replace("’", "'").casefold().split())
