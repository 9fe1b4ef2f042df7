"""What a web page says of itself where machines look: JSON-LD, its meta elements, its language.

Dates are as the page states them, to its own precision: "March 2024" stays a month, and an address says nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from timeline_app.articles import publication, written_dates
from timeline_app.articles.publication import Published
from timeline_app.model.source import PersonName
from timeline_app.values import dataclass
from timeline_app.words import Message

_MOST_JSON = 500_000  # characters of a script that are read
_MOST_ITEMS = 2_000
_ARTICLE_TYPES = """
    newsarticle article reportagenewsarticle analysisnewsarticle backgroundnewsarticle opinionnewsarticle
    reviewnewsarticle askpublicnewsarticle blogposting liveblogposting report scholarlyarticle techarticle
    socialmediaposting discussionforumposting advertisercontentarticle satiricalarticle
"""
_ARTICLES = frozenset(_ARTICLE_TYPES.split())
_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "article.published", "parsely-pub-date",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "pubdate", "sailthru.date",
    "cxenseparse:recs:publishtime", "shareaholic:article_published_time", "citation_publication_date",
    "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "date", "og:published_time", "bt:pubdate",
)  # fmt: skip
_MODIFIED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "revised", "article:updated_time",
)  # fmt: skip
_BY_JSON = Message("the page states it (datePublished)")
_BY_LIVE = Message("the page states from when to when it was written (a live blog)")
_BY_META = Message("the page states it in its head")
_BY_CHANGE = Message("the page states only when it was changed")


@dataclass(frozen=True, slots=True)
class Claims:
    """What a page states; "", () and None where it does not. at_latest: by the date of its last change."""

    title: str = ""
    authors: tuple[PersonName, ...] = ()
    publisher: str = ""
    url: str = ""
    language: str = ""
    published: Published | None = None
    at_latest: Published | None = None


def claims_of(tree: Any, language: str = "") -> Claims:
    """What the page of an lxml tree states. language: in whose order it writes 5/3/2024."""
    said = _meta(tree)
    title = _first(said, "og:title", "twitter:title", "headline", "dc.title", "citation_title")
    item = _article(_json(tree), title)
    code = _language(tree, said, item)
    order = language or code
    live = _live(item, order)
    stated = live or _date([_text(item.get("datePublished"))], order, _BY_JSON)
    stated = stated or _date([said.get(name, "") for name in _PUBLISHED_NAMES], order, _BY_META)
    changed = [_text(item.get("dateModified")), *(said.get(name, "") for name in _MODIFIED_NAMES)]
    last = _date(changed, order, _BY_CHANGE)
    return Claims(
        title=_text(item.get("headline")) or title,
        authors=_authors(item.get("author")) or _authors(item.get("creator")),
        publisher=_named(item.get("publisher"))
        or _first(said, "og:site_name", "application-name", "dc.publisher"),
        url=_address(tree, said),
        language=code,
        published=stated,
        at_latest=publication.not_after(last.span.text, _BY_CHANGE) if last else None,
    )


def _meta(tree: Any) -> dict[str, str]:
    """Content of the meta elements by name, in small letters; the first of a name."""
    said: dict[str, str] = {}
    for element in tree.iter("meta", "time"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if element.tag == "time" and element.get("pubdate") is not None:
            name = "pubdate"
        content = element.get("content") or element.get("datetime") or ""
        if name and content.strip():
            said.setdefault(name.strip().lower(), " ".join(content.split()))
    return said


def _first(said: Mapping[str, str], *names: str) -> str:
    return next((said[name] for name in names if said.get(name)), "")


def _json(tree: Any) -> Iterator[dict[str, Any]]:
    """The items of JSON-LD that the page is about; not those that they only mention."""
    for element in tree.iter("script"):
        text = element.text or ""
        if "ld+json" not in (element.get("type") or "").lower() or len(text) > _MOST_JSON:
            continue
        try:
            waiting: list[Any] = [json.loads(text.strip().removesuffix(";"), strict=False)]
        except (ValueError, RecursionError):
            continue
        for _count in range(_MOST_ITEMS):
            if not waiting:
                break
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting[:0] = item[:_MOST_ITEMS]
            elif isinstance(item, dict):
                yield item
                waiting += [
                    item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if item.get(key)
                ]


def _article(items: Iterable[dict[str, Any]], title: str) -> Mapping[str, Any]:
    """The item that is the article, or else the page: by its title where there are several."""
    listed = list(items)
    articles = [item for item in listed if _types(item) & _ARTICLES] or [
        item for item in listed if "webpage" in _types(item) and item.get("datePublished")
    ]
    wanted = title.casefold()
    for item in articles:
        headline = _text(item.get("headline")).casefold()
        if headline and wanted and (headline in wanted or wanted in headline):
            return item
    return articles[0] if articles else {}


def _types(item: Mapping[str, Any]) -> set[str]:
    types = item.get("@type")
    listed = types if isinstance(types, list) else [types]
    return {name.rpartition("/")[2].lower() for name in listed if isinstance(name, str)}


def _text(value: object) -> str:
    """A value of JSON-LD as text on one line; the first of a list."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value", "")
    return _plain(value) if isinstance(value, str) else ""


def _plain(text: str) -> str:
    """Without the character references that some pages write into JSON."""
    import html

    return " ".join(html.unescape(text[:1000]).split())


def _named(value: object) -> str:
    """The name of a person or an organisation."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name", "")
    return person(_text(value))


def person(name: str) -> str:
    """A name without the "by" before it; "" for an address."""
    by = re.match(r"(?:[Bb]y|[Pp]ar|BY|PAR) (?=[A-ZÀ-Þ])", name)
    return "" if "://" in name else name[by.end() if by else 0 :]


def _authors(value: object) -> tuple[PersonName, ...]:
    listed = value[:50] if isinstance(value, list) else [value]
    made: list[PersonName] = []
    for one in listed:
        family = _text(one.get("familyName")) if isinstance(one, dict) else ""
        name = _named(one)
        if family:
            made.append(PersonName(family, _text(one.get("givenName")) if isinstance(one, dict) else ""))
        elif name:
            made.append(PersonName(literal=name))
    return tuple(dict.fromkeys(made))


def _live(item: Mapping[str, Any], language: str) -> Published | None:
    """A live blog that goes on for days was published over all of them."""
    if "liveblogposting" not in _types(item):
        return None
    keys = (("datePublished", "coverageStartTime"), ("dateModified", "coverageEndTime"))
    first, last = (_date([_text(item.get(key)) for key in names], language, _BY_LIVE) for names in keys)
    if first is None or last is None or first.span.text == last.span.text:
        return first
    return publication.stated(f"{first.span.text}/{last.span.text}", _BY_LIVE) or first


def _date(texts: Iterable[str], language: str, reason: Message) -> Published | None:
    """The first of the texts that is a date: ISO 8601 to its own precision, or words with a year."""
    for text in texts:
        stated = publication.stated(_iso(text), reason) if text[:4].isdigit() else None
        found = None if stated else written_dates.find(text[:100], 0, language)
        if stated is None and found is not None:
            stated = publication.stated(found.edtf, reason)
        if stated is not None:
            return stated
    return None


def _iso(text: str) -> str:
    """The date of a moment in ISO 8601; 20240312 with its hyphens."""
    date = text.partition("T")[0].partition(" ")[0]
    is_basic = len(date) == 8 and date.isdigit()
    return f"{date[:4]}-{date[4:6]}-{date[6:]}" if is_basic else date


def _language(tree: Any, said: Mapping[str, str], item: Mapping[str, Any]) -> str:
    root = tree.getroottree().getroot()
    stated = (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or root.get("xml:lang")
        or _text(item.get("inLanguage"))
        or _first(said, "og:locale", "dc.language", "language", "content-language")
    )
    return stated.strip()[:12]


def _address(tree: Any, said: Mapping[str, str]) -> str:
    """The canonical address; only one that leads to the web."""
    links = (
        link.get("href")
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    )
    for address in (*links, said.get("og:url"), said.get("twitter:url")):
        if address and address.strip().lower().startswith(("http://", "https://")) and len(address) < 2000:
            return str(address.strip())
    return ""
