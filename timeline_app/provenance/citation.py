"""Sources and excerpts as plain text to paste."""

from timeline_app.chrono import wording
from timeline_app.model.event import Excerpt
from timeline_app.model.source import Source
from timeline_app.words import Message, _

_MOST_AUTHORS = 3
_SENTENCE_ENDS = (".", "!", "?", "…")
_LOCATORS = {
    "bates": Message("Bates number {value}"),
    "chapter": Message("chapter {value}"),
    "column": Message("column {value}"),
    "figure": Message("figure {value}"),
    "folio": Message("folio {value}"),
    "issue": Message("issue {value}"),
    "line": Message("line {value}"),
    "note": Message("note {value}"),
    "page": Message("p. {value}"),
    "paragraph": Message("paragraph {value}"),
    "part": Message("part {value}"),
    "section": Message("section {value}"),
    "table": Message("table {value}"),
    "timestamp": Message("at {value}"),
    "verse": Message("verse {value}"),
    "volume": Message("volume {value}"),
}


def citation(source: Source, excerpt: Excerpt | None = None) -> str:
    """The source in one line: authors, title, where and when it appeared, address; then pin cite and quotation.

    Dates are in words of the language in use. What the source does not name is left out; never empty.
    """
    parts = [
        _authors(source),
        _title(source),
        _published(source),
        _address(source),
        _quotation(excerpt) if excerpt else "",
    ]
    return " ".join(_sentence(_on_one_line(part)) for part in parts if part.strip())


def locator_in_words(excerpt: Excerpt) -> str:
    """The pin cite: "paragraph 3", "p. 12, line 4"; "" where the excerpt has none."""
    return ", ".join(_locator(term, value) for term, value in excerpt.locator)


def _locator(term: str, value: str) -> str:
    known = _LOCATORS.get(term)
    return _(known.id, value=value) if known else f"{term} {value}"


def _authors(source: Source) -> str:
    names = [str(name) for name in source.authors]
    if len(names) > _MOST_AUTHORS:
        return _("{author} and others", author=names[0])
    if len(names) > 1:
        return _("{authors} and {last}", authors=", ".join(names[:-1]), last=names[-1])
    return "".join(names)


def _title(source: Source) -> str:
    """The title in quotation marks; a description in brackets and an id, which are no titles, without."""
    if not source.title:
        return source.id
    if source.title.startswith("[") and source.title.endswith("]"):
        return source.title
    return _("“{title}”", title=source.title)


def _published(source: Source) -> str:
    """Where and when; a date that stands alone begins a sentence."""
    issued = wording.words(source.issued) if source.issued else ""
    where = ", ".join(filter(None, (source.container_title, source.publisher)))
    return ", ".join(filter(None, (where, issued))) if where else issued[:1].upper() + issued[1:]


def _address(source: Source) -> str:
    accessed = wording.words(source.accessed) if source.accessed else ""
    if source.url and accessed:
        return _("{url} (accessed {date})", url=source.url, date=accessed)
    return source.url or (_("Accessed {date}", date=accessed) if accessed else "")


def _quotation(excerpt: Excerpt) -> str:
    quote = _("“{quote}”", quote=excerpt.exact.strip())
    where = locator_in_words(excerpt)
    return _("{where}: {quote}", where=where[:1].upper() + where[1:], quote=quote) if where else quote


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _sentence(part: str) -> str:
    """`part` with a full stop, unless it ends a sentence already; an address stays free of it."""
    bare = part.rstrip("”\u00bb\u00a0\u202f ")
    is_address = " " not in part and "://" in part
    return part if is_address or bare.endswith(_SENTENCE_ENDS) else f"{part}."
