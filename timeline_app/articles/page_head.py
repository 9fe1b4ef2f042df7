"""What a page shows a reader above its first paragraph: who wrote it, when it was published, when it was changed."""

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
_MOST_BLOCKS = 80  # after the title
_LONGEST = 240
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
    """The short texts of blocks without blocks in them, from the title on."""
    titles = list(tree.iter("h1"))
    is_below, count = not titles, 0
    for element in tree.iter():
        is_below = is_below or element is titles[0]
        if (
            not is_below
            or element.tag not in _BLOCKS
            or any(child.tag in _BLOCKS for child in element.iterdescendants())
        ):
            continue
        for text in _texts(element):
            if text:
                yield text
        count += 1
        if count == _MOST_BLOCKS:
            return


def _texts(element: Any) -> list[str]:
    """The text of a block, cut where it breaks its lines."""
    lines: list[list[str]] = [[]]
    length = 0
    for event, node in _walk(element):
        if event == "break":
            lines.append([])
        else:
            lines[-1].append(node)
            length += len(node)
            if length > 4 * _LONGEST:
                return []
    return [line for parts in lines if len(line := " ".join("".join(parts).split())) <= _LONGEST]


def _walk(element: Any) -> Iterator[tuple[str, str]]:
    """Text and line breaks within a block, in order; a tree is as deep as its page says, so without recursion."""
    waiting: list[Any] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield "text", node
            continue
        if node.tag == "br":
            yield "break", ""
        yield "text", node.text or ""
        for child in reversed(node):
            waiting += [child.tail or "", child]
