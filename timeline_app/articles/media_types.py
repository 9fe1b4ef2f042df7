"""What the bytes of an article hold, told by how they begin and by the name of their file."""

from pathlib import Path

from timeline_app.articles import page_bytes

PLAIN, MARKDOWN, PAGE, PDF = "text/plain", "text/markdown", "text/html", "application/pdf"
_PAGES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_TEXTS = frozenset({".txt", ".text"})
_PDF_WITHIN = 1024  # bytes; some mail gateways put a header before a PDF


def told(content: bytes, path: Path | None) -> str:
    """The media type: by the name of a text, else by the first bytes. path: None where there is no name."""
    suffix = path.suffix.lower() if path is not None else ""
    if content.startswith(b"%PDF-") or (
        b"%PDF-" in content[:_PDF_WITHIN] and suffix not in _TEXTS | _MARKDOWN | _PAGES
    ):
        return PDF
    if suffix in _MARKDOWN:
        return MARKDOWN
    if suffix in _TEXTS:
        return PLAIN
    if suffix in _PAGES or page_bytes.is_page(content) or page_bytes.is_archive(content):
        return PAGE
    return MARKDOWN if content.startswith((b"# ", b"---\n", b"---\r\n", b"+++\n")) else PLAIN
