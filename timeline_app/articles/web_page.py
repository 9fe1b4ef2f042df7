"""A saved web page -> its article: main text by trafilatura, what it states of itself by `page_claims`.

The only import of trafilatura, and of lxml, with which it reads.
"""

import logging
import re
import warnings
from typing import Any

from timeline_app.articles import extras, page_bytes, page_claims, page_head, page_text
from timeline_app.articles.document import Document
from timeline_app.articles.page_claims import Claims
from timeline_app.model.source import PersonName
from timeline_app.problems import UserError
from timeline_app.words import Message

_MOST_ELEMENTS = 150_000
_MOST_CHILDREN = 10_000  # of one element: what trafilatura does with them takes quadratic time
_FLATTENED_FROM = 500
_LONGEST_ATTRIBUTE = 2_000
_LONGEST_NAME = 200
_INLINE = (
    "span",
    "font",
    "time",
    "label",
    "small",
    "mark",
    "abbr",
    "u",
    "s",
    "wbr",
    "del",
    "ins",
    "button",
    "data",
)
_NO_TEXT = (
    "script",
    "style",
    "svg",
    "noscript",
    "template",
    "iframe",
    "object",
    "canvas",
    "math",
    "select",
    "datalist",
)
_NAMES_PARTED = re.compile(r"\s*;\s*")


def read(content: bytes, name: object, language: str = "") -> Document:
    """The article of a page. language: where it is known.

    Raises UserError where the libraries are not installed, or no text of an article is found.
    """
    is_archive = page_bytes.is_archive(content)
    html, address = page_bytes.page_of_archive(content) if is_archive else (page_bytes.page_text(content), "")
    tree = _tree(html, name)
    claims = page_claims.claims_of(tree, language)
    tree = _lightened(tree, name)
    head = page_head.head_of(tree, language or claims.language)
    body, guess = _extracted(tree, name)
    publisher = claims.publisher or guess.publisher
    title = _without_publisher(claims.title or guess.title, publisher)
    text, marks = page_text.laid_out(body, title, page_head.captions_of(tree), language or claims.language)
    if not marks:
        raise _without_text(name)
    return Document(
        text,
        "text/html",
        marks,
        title=title,
        authors=claims.authors or head.authors or guess.authors,
        publisher=publisher,
        url=claims.url or (address if address.startswith(("http://", "https://")) else ""),
        language=claims.language,
        published=head.agreeing_with(claims.published),
        at_latest=claims.at_latest or head.at_latest,
    )


def _without_publisher(title: str, publisher: str) -> str:
    """A title without the name of the paper behind it: "The crane - The Beacon"."""
    words, _sign, name = title.rpartition(publisher) if publisher else ("", "", "x")
    return (
        words.rstrip(" -–—|•·") if words and not name.strip() and words.rstrip()[-1:] in "-–—|•·" else title
    )


def _libraries() -> tuple[Any, Any]:
    """lxml.html and trafilatura."""
    try:
        import lxml.html
        import trafilatura.metadata
    except ImportError:  # of trafilatura, or of what it needs itself
        raise extras.missing("html", Message("Web pages")) from None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    return lxml.html, trafilatura


def _tree(html: str, name: object) -> Any:
    """The tree of a page; libxml2 cuts it at a depth of 256 and expands no entities of its own."""
    lxml_html, _trafilatura = _libraries()
    import lxml.etree

    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = lxml_html.document_fromstring(html.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        raise _without_text(name) from None
    return tree


def _lightened(tree: Any, name: object) -> Any:
    """The tree without what has no text; raises UserError where more elements are left than an article has."""
    import lxml.etree

    lxml_html, _trafilatura = _libraries()
    lxml.etree.strip_elements(tree, *_NO_TEXT, with_tail=False)
    for element in tree.iter():
        for attribute in ("src", "srcset", "style", "href"):
            if len(element.get(attribute, "")) > _LONGEST_ATTRIBUTE:
                del element.attrib[attribute]
    crowded = [element for element in tree.iter() if len(element) > _FLATTENED_FROM]
    for element in crowded:
        lxml.etree.strip_tags(element, *_INLINE)
    if any(len(element) > _MOST_CHILDREN for element in crowded):
        raise _too_many(name)
    if sum(1 for _element in tree.iter()) > _MOST_ELEMENTS:
        raise _too_many(name)
    if crowded:  # what was left of each is a piece of text of its own until the page is read anew
        tree = _tree(lxml_html.tostring(tree, encoding="unicode"), name)
    return tree


def _extracted(tree: Any, name: object) -> tuple[Any, Claims]:
    """The main text as trafilatura's tree, and what it guesses of title, authors and publisher.

    Dates are not among them: it makes days of months, and takes them from addresses.
    """
    import copy

    _lxml_html, trafilatura = _libraries()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = trafilatura.bare_extraction(
                copy.deepcopy(tree), include_comments=False, include_links=True
            )
            meta = trafilatura.metadata.extract_metadata(
                tree, date_config={"extensive_search": False}, extensive=False
            )
        except Exception:  # it meets pages of any kind, and its faults are not the program's
            raise _without_text(name) from None
    if found is None or found.body is None:
        raise _without_text(name)
    names = _NAMES_PARTED.split(meta.author or "")
    people = [page_claims.person(one) for one in names if len(one) < _LONGEST_NAME]
    authors = tuple(PersonName(literal=one) for one in people if one)
    return found.body, Claims(title=meta.title or "", authors=authors, publisher=meta.sitename or "")


def _without_text(name: object) -> UserError:
    return UserError(
        Message("No text of an article was found in the page {name}.", name=name),
        Message("Save the page once all of it is shown, or copy its text into a text file."),
    )


def _too_many(name: object) -> UserError:
    return UserError(
        Message("The page {name} is made of too many parts for an article.", name=name),
        Message("Copy the part that tells the events into a text file."),
    )
