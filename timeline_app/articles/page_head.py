"""What a page shows a reader above its first paragraph: who wrote it, when it was published, when it was changed."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

from timeline_app.articles import publication
from timeline_app.articles.head_lines import HeadLine, read_line
from timeline_app.articles.publication import Published
from timeline_app.chrono.instant import DAY_S
from timeline_app.model.source import PersonName
from timeline_app.values import dataclass
from timeline_app.words import Message

_BLOCK_TAGS = """
    address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header html li main nav ol p pre section table tbody td th tr ul hr
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_MOST_LINES = 80  # after the title
_LONGEST = 240
_PARAGRAPH = 120  # characters from which a line is one
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\d{4}")
_SHOWN = Message("the page shows it below its title")
_CHANGED = Message("the page shows only when it was changed")


@dataclass(frozen=True, slots=True)
class PageHead:
    """published: with a label, or the only date there; is_labelled: which of the two. at_latest: by its last change."""

    authors: tuple[PersonName, ...] = ()
    published: Published | None = None
    is_labelled: bool = False
    at_latest: Published | None = None

    def agreeing_with(self, stated: Published | None) -> Published | None:
        """What the page states to machines, on the day on which it says so to readers if they are a day apart.

        A moment in UTC may lie on another day than where it was published.
        """
        if stated is None:
            return self.published
        if self.published is None or not self.is_labelled or self.published.span.text == stated.span.text:
            return stated
        shown, told = self.published.span, stated.span
        is_near = shown.is_day_sure and told.is_day_sure and abs(shown.earliest - told.earliest) <= DAY_S
        return self.published if is_near else stated


def head_of(tree: Any, language: str) -> PageHead:
    """What the lines between the title of a page and its text say."""
    said = [line for text in _lines(tree) if (line := read_line(text, language)) is not None]
    labelled = [line.published for line in said if line.published and not line.is_bare]
    bare = {line.published for line in said if line.is_bare}
    chosen = labelled[0] if labelled else bare.pop() if len(bare) == 1 else ""
    changed = [line.updated for line in said if line.updated]
    return PageHead(
        _authors(said),
        publication.stated(chosen, _SHOWN) if chosen else None,
        bool(labelled),
        publication.not_after(max(changed), _CHANGED) if changed else None,
    )


def captions_of(tree: Any) -> frozenset[str]:
    """The words below pictures, each on one line."""
    return frozenset(
        " ".join(element.text_content().split())[:1000]
        for element in tree.iter("figcaption", "p", "div", "span")
        if element.tag == "figcaption" or "caption" in (element.get("class") or "").lower()
    )


def _authors(said: list[HeadLine]) -> tuple[PersonName, ...]:
    names = next((line.names for line in said if line.names), ())
    return tuple(PersonName(literal=name) for name in names)


def _lines(tree: Any) -> Iterator[str]:
    """The short lines of text from the title to the second paragraph.

    The first may be the one that sums the article up, with date and names below it.
    """
    titles = list(tree.iter("h1"))
    paragraphs = 0
    for line in itertools.islice(_all_lines(tree, titles[0] if titles else tree), _MOST_LINES):
        paragraphs += len(line) >= _PARAGRAPH
        if paragraphs == 2:
            return
        if len(line) <= _LONGEST:
            yield line


def _all_lines(tree: Any, first: Any) -> Iterator[str]:
    """The lines of a page from an element on, as blocks and line breaks part them."""
    parts: list[str] = []
    is_below = False
    for what, words in _walk(tree, first):
        is_below = is_below or what == "first"
        if what == "text":
            parts.append(words)
        elif what == "break":
            line = " ".join("".join(parts).split())
            parts = []
            if line and is_below:
                yield line


def _walk(tree: Any, first: Any) -> Iterator[tuple[str, str]]:
    """Text, breaks of lines, and where `first` begins, in order; a tree is as deep as its page, so no recursion.

    Two elements with nothing between them have a space: pages part them by their style.
    """
    waiting: list[Any] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, tuple):
            yield node
            continue
        if node is first:
            yield "first", ""
        is_block = node.tag in _BLOCKS
        if is_block or node.tag == "br":
            yield "break", ""
        if is_block:
            waiting.append(("break", ""))
        moment = (node.get("datetime") or "")[:10] if node.tag == "time" else ""
        if _DAY.fullmatch(moment) and not _YEAR.search(node.text_content()[:100]):
            yield "text", moment  # "two hours ago", which it says in full to machines
            continue
        yield "text", node.text or ""
        for child in reversed(node):
            waiting += [("text", child.tail or " "), child]
