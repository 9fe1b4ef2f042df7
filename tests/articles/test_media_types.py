"""What an article comes as is told by its bytes, and by its name where that says more."""

from pathlib import Path

import pytest

from timeline_app.articles.media_types import MARKDOWN, PAGE, PDF, PLAIN, told


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7\n", None, PDF),
        (b"junk of a gateway\n%PDF-1.7\n", None, PDF),
        (b"junk of a gateway\n%PDF-1.7\n", "a.txt", PLAIN),
        (b"%PDF-1.7\n", "a.txt", PDF),
        (b"<!doctype html><p>", None, PAGE),
        (b"<!doctype html><p>", "a.md", MARKDOWN),
        (b"One.", "a.HTM", PAGE),
        (b"One.", "a.mhtml", PAGE),
        (b"# One", None, MARKDOWN),
        (b"---\ntitle: One\n---\n", None, MARKDOWN),
        (b"# One", "a.txt", PLAIN),
        (b"One.", "a.markdown", MARKDOWN),
        (b"One.", None, PLAIN),
        (b"One.", "a.log", PLAIN),
    ],
)
def test_it_is_told_by_bytes_and_name(content: bytes, name: str | None, kind: str) -> None:
    assert told(content, Path(name) if name else None) == kind
