"""File names made from titles."""

import unicodedata

_LONGEST = 60


def file_name(title: str) -> str:
    """`title` as a file name without ending: lower case letters, digits and hyphens; "timeline" where none remain.

    Accents are dropped, so that the name survives every file system and mail program.
    """
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    return "-".join(words)[:_LONGEST].strip("-") or "timeline"
