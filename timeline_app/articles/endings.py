"""Which files are articles rather than timelines, by their names."""

import os
from collections.abc import Iterable
from pathlib import Path

ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf")


def apart(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """(what may be timelines, articles), each in the order given; a folder is no article, whatever its name."""
    timelines: list[Path] = []
    articles: list[Path] = []
    for path in paths:
        is_article = path.name.lower().endswith(ENDINGS) and not os.path.isdir(path)
        (articles if is_article else timelines).append(path)
    return timelines, articles
