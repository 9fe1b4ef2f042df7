"""What a reader of one kind of file makes of it, before the parts that all articles have are added."""

from timeline_app.articles.blocks import Marked
from timeline_app.articles.publication import Published
from timeline_app.model.source import PersonName
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """text: what is kept. marks: what its stretches are; None where the text alone can tell.

    published: as the document states it beside its text; at_latest: where it only states a day that was not before.
    pages: where each page begins in the text, if it has pages. markup: stretches that are no words; None where only
    addresses are.
    """

    text: str
    media_type: str
    marks: tuple[Marked, ...] | None = None
    title: str = ""
    authors: tuple[PersonName, ...] = ()
    publisher: str = ""
    url: str = ""
    language: str = ""
    published: Published | None = None
    at_latest: Published | None = None
    pages: tuple[int, ...] = ()
    markup: tuple[tuple[int, int], ...] | None = None
