"""Links that open a page at a quotation.

Text fragments (WICG, "URL Fragment Text Directives"): `#:~:text=[prefix-,]start[,end][,-suffix]`, where `-`, `,`
and `&` of the words themselves are percent-encoded. Browsers find a text across paragraphs only as start and end.
"""

import re
from urllib.parse import quote, urlsplit

from timeline_app.model.event import Excerpt
from timeline_app.model.source import Source

_LONGEST_EXACT = 300  # as the generators of browsers have it
_EDGE_WORDS = 6
_EDGE_CHARACTERS = 30  # of scripts that do not part their words
_DELIMITER = ":~:"
_UNFIT = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]")


def page_url(source: Source, excerpt: Excerpt | None = None) -> str | None:
    """Address of the source that opens at the words of the excerpt; None unless it is http or https.

    A fragment that the address has is kept; a text directive in it gives way to ours.
    """
    url = source.url.strip()
    if not _is_web_address(url):
        return None
    words = excerpt.exact.strip() if excerpt else ""
    if excerpt is None or not words:
        return url
    page, _, fragment = url.partition("#")
    return f"{page}#{fragment.partition(_DELIMITER)[0]}{_DELIMITER}text={_directive(excerpt, words)}"


def _is_web_address(url: str) -> bool:
    if _UNFIT.search(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _directive(excerpt: Excerpt, words: str) -> str:
    terms = [_encoded(words)]
    if len(words) > _LONGEST_EXACT or "\n" in words:
        start, end = _edges(words)
        terms = [_encoded(start), _encoded(end)]
    before, after = excerpt.prefix.strip(), excerpt.suffix.strip()
    if before:
        terms.insert(0, f"{_encoded(before)}-")
    if after:
        terms.append(f"-{_encoded(after)}")
    return ",".join(terms)


def _edges(words: str) -> tuple[str, str]:
    """First and last words of a long quotation, each within one paragraph."""
    paragraphs = [part for part in words.splitlines() if part.strip()]
    first, last = paragraphs[0].split(), paragraphs[-1].split()
    edge = _EDGE_WORDS
    if len(paragraphs) == 1:  # the two may not overlap
        edge = min(edge, max(1, len(first) // 2))
    if len(paragraphs) == 1 and len(first) == 1:
        return words[:_EDGE_CHARACTERS], words[-_EDGE_CHARACTERS:]
    return " ".join(first[:edge]), " ".join(last[-edge:])


def _encoded(words: str) -> str:
    plain = " ".join(words.split())
    return quote(plain, safe="", errors="replace").replace("-", "%2D")
