"""Keys with their values as lines of YAML: on one line where there is room, else folded or a line each."""

from collections.abc import Sequence

from timeline_app.formats.scalars import block_scalar, folded, scalar
from timeline_app.model.local_text import LocalText

ROOM = 104  # characters of a line, without what it is indented by
_FOLDED = 96


def entry(key: str, text: str) -> list[str]:
    """A key with a text; one that is too long for a line is folded under it. [] where there is no text."""
    if not text:
        return []
    line = f"{scalar(key)}: {block_scalar(text)}"
    if len(line) > ROOM:
        lines = folded(text, _FOLDED)
        if len(lines) > 1:
            return [f"{scalar(key)}: >-", *("  " + each for each in lines)]
    return [line]


def written(key: str, value: str) -> list[str]:
    """A key with a value that is YAML already; [] where there is none."""
    return [f"{key}: {value}"] if value else []


def local_entry(key: str, text: LocalText) -> list[str]:
    """A key with a text, or with one for each language below it; [] where there is none."""
    if not text:
        return []
    if [language for language, _ in text.by_language] == [""]:
        return entry(key, text.in_language(""))
    lines = [f"{key}:"]
    for language, each in text.by_language:
        lines += ["  " + line for line in entry(language, each)]
    return lines


def local_in_braces(text: LocalText) -> str:
    """A text, or one for each language, as a value on one line; "" where there is none."""
    if not text:
        return ""
    if [language for language, _ in text.by_language] == [""]:
        return scalar(text.in_language(""))
    return braces([(language, scalar(each)) for language, each in text.by_language])


def braces(pairs: Sequence[tuple[str, str]]) -> str:
    """A map on one line; keys are texts, values YAML already; what has no value is left out."""
    return "{" + ", ".join(f"{scalar(key)}: {value}" for key, value in pairs if value) + "}"


def brackets(texts: Sequence[str]) -> str:
    """A list of texts on one line; "" where there are none."""
    return f"[{', '.join(map(scalar, texts))}]" if texts else ""


def list_entry(key: str, texts: Sequence[str], indent: int = 2) -> list[str]:
    """A key with a list of texts: in brackets where there is room, else each on a line of its own."""
    line = f"{key}: {brackets(texts)}"
    if not texts or len(line) <= ROOM:
        return [line] if texts else []
    return [f"{key}:", *(" " * indent + "- " + block_scalar(text) for text in texts)]


def dashed(lines: Sequence[str], gap: int = 1) -> list[str]:
    """Lines as an element of a list, its dash in the first column."""
    return [("-" + " " * gap if not index else " " * (gap + 1)) + line for index, line in enumerate(lines)]


def indented(lines: Sequence[str], column: int) -> list[str]:
    """Lines moved to the right; empty ones stay empty."""
    return [" " * column + line if line else line for line in lines]
