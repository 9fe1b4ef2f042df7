"""Sentences as comments of YAML."""

from collections.abc import Iterable

from timeline_app.formats.characters import FORBIDDEN

_WIDTH = 108


def comment_lines(sentences: Iterable[str]) -> list[str]:
    """Each sentence as one line or several; what may not stand in a file is shown as U+FFFD."""
    lines: list[str] = []
    for sentence in sentences:
        line = "#"
        for word in FORBIDDEN.sub("\ufffd", sentence).split():
            if len(line) > 1 and len(line) + 1 + len(word) > _WIDTH:
                lines.append(line)
                line = "#"
            line += " " + word
        if len(line) > 1:
            lines.append(line)
    return lines
