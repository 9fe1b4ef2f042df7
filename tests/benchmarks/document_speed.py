"""How long it takes to read an article as Markdown, as a web page and as a PDF, and how that grows with its length.

    python -m tests.benchmarks.document_speed [--quick] [--events CHARACTERS]

Each beside a floor: Markdown beside its lines, a page beside its tree from lxml, a PDF beside its text from pypdf. Then
how many times longer ten times the text takes. All in CPU time. Without --events, a million characters; what its
library is not installed for is passed over.
"""

import io
from collections.abc import Callable
from importlib.util import find_spec

from tests.articles.pdfs import a_pdf, lines
from tests.benchmarks.article_speed import GROWTH, cpu_ms, growth
from tests.benchmarks.measure import Figure, options, say_amount
from tests.benchmarks.texts import prose
from timeline_app.articles import markdown, pdf_file, web_page

_LENGTH = 1_000_000
_RUNS = 3
_PARAGRAPH = 400  # characters
_LINES_A_PAGE = 60


def as_markdown(text: str) -> str:
    """A heading over every tenth paragraph, a link in each."""
    return "\n\n".join(
        f"## Part {at}" if at % 10 == 0 else f"{part} [more](https://x.example/{at})."
        for at, part in enumerate(_paragraphs(text))
    )


def as_page(text: str) -> bytes:
    """A page with a head, a banner, and each paragraph with a link in it."""
    body = "".join(f'<p>{part} <a href="/{at}">more</a>.</p>' for at, part in enumerate(_paragraphs(text)))
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>The crane</title></head><body>'
        f'<div class="cookies"><p>We use cookies.</p></div><article><h1>The crane</h1>{body}</article></body></html>'
    ).encode()


def as_pdf(text: str) -> bytes:
    """Pages of sixty lines."""
    rows = [text[at : at + 80] for at in range(0, len(text), 80)]
    pages = [rows[at : at + _LINES_A_PAGE] for at in range(0, len(rows), _LINES_A_PAGE)]
    return a_pdf([lines([_in_latin(row) for row in page]) for page in pages], packed=True)


def _paragraphs(text: str) -> list[str]:
    words = " ".join(text.split())
    return [words[at : at + _PARAGRAPH] for at in range(0, len(words), _PARAGRAPH)]


def _in_latin(text: str) -> str:
    return " ".join(text.split()).encode("cp1252", "replace").decode("cp1252")


def _lxml(page: bytes) -> object:
    import lxml.html

    return lxml.html.document_fromstring(page)


def _pypdf(content: bytes) -> object:
    import pypdf

    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def _figures(
    name: str, length: int, runs: int, read: Callable[[str], object], floor: Callable[[str], object]
) -> None:
    text = prose("en", length)
    read(text[:2000])
    floor(text[:2000])
    times = [cpu_ms(lambda: read(text)) for _ in range(runs)]
    floors = [cpu_ms(lambda: floor(text)) for _ in range(runs)]
    Figure(f"article, {name}", length, times, floors).say()
    say_amount(f"article, {name}, ten times the text", length, growth(read, text), "times the time", GROWTH)


def main() -> None:
    chosen = options()
    length = chosen.events or (_LENGTH // 10 if chosen.is_quick else _LENGTH)
    runs = chosen.runs(_RUNS)
    _figures(
        "Markdown",
        length,
        runs,
        lambda text: markdown.read(as_markdown(text)),
        lambda text: as_markdown(text).splitlines(),
    )
    if find_spec("trafilatura"):
        _figures(
            "web page",
            length,
            runs,
            lambda text: web_page.read(as_page(text), "page"),
            lambda text: _lxml(as_page(text)),
        )
    if find_spec("pypdf"):
        _figures(
            "PDF",
            length,
            runs,
            lambda text: pdf_file.read(as_pdf(text), "file"),
            lambda text: _pypdf(as_pdf(text)),
        )


if __name__ == "__main__":
    main()
