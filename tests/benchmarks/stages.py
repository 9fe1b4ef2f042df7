"""What is done with the text of an article, stage by stage, as benchmarks and fuzz tests call it.

Each stage takes a text and its language, and gives back the text that it kept, and the stretches that it found in it,
which must be in order and inside.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec

from timeline_app.articles.article import Article
from timeline_app.chrono import edtf
from timeline_app.chrono.span import Span

Stretches = Sequence[tuple[int, int]]
Stage = Callable[[str, str], tuple[str, Stretches]]
PUBLISHED = "2024-03"


def published() -> Span:
    """When all texts that are tried were published: a month, which is more work than a day."""
    return edtf.parse(PUBLISHED)


def article(text: str, language: str) -> Article:
    """The text read as an article from memory."""
    made: Article = import_module("timeline_app.articles.reading").article_of(
        text, date=PUBLISHED, language=language
    )
    return made


def tagging(text: str, language: str) -> tuple[str, Stretches]:
    """The date phrases."""
    tag = import_module("timeline_app.phrases.tagging").tag
    return text, [(phrase.start, phrase.end) for phrase in tag(text, language, published())]


def reading(text: str, language: str) -> tuple[str, Stretches]:
    """The blocks."""
    read = article(text, language)
    return read.text, [(block.start, block.end) for block in read.blocks]


def casting(text: str, language: str) -> tuple[str, Stretches]:
    """Where actors are spoken of."""
    mentions = import_module("timeline_app.extraction.actors").mentions
    read = article(text, language)
    return read.text, [(each.start, each.end) for each in mentions(read, {}).mentions]


def proposing(text: str, language: str) -> tuple[str, Stretches]:
    """The excerpts of candidates, which may hold one another: in order of their starts."""
    propose = import_module("timeline_app.extraction.proposing").propose
    read = article(text, language)
    found = propose([read]).candidates
    return read.text, [(candidate.start, candidate.end) for candidate in found]


_MODULES = {
    "tagging": "timeline_app.phrases.tagging",
    "reading": "timeline_app.articles.reading",
    "casting": "timeline_app.extraction.actors",
    "proposing": "timeline_app.extraction.proposing",
}
STAGES: dict[str, Stage] = {
    "tagging": tagging,
    "reading": reading,
    "casting": casting,
    "proposing": proposing,
}


def available() -> dict[str, Stage]:
    """The stages whose modules are there."""
    return {name: stage for name, stage in STAGES.items() if find_spec(_MODULES[name])}


def fault(text: str, found: Stretches, *, may_overlap: bool = False) -> str:
    """What is wrong with the stretches, "" for nothing: one is empty, outside of the text, out of order or overlaps."""
    at = 0
    for start, end in found:
        if not 0 <= start < end <= len(text):
            return f"{start}..{end} is not inside of {len(text)} characters"
        if start < at:
            return f"{start}..{end} begins before {at}"
        at = start if may_overlap else end
    return ""
