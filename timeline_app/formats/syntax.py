"""What is wrong with a text that is no YAML, in words; and where reading may go on behind it."""

import re
from typing import NamedTuple

from timeline_app.formats import refusals
from timeline_app.words import Message

_NEXT_SECTION = r"^[^\W\d]"


class Start(NamedTuple):
    """Where an item, or a section, begins in the text.

    indent: columns before the dash, or the key, of the items of its section; is_list: dashes, not keys.
    """

    offset: int
    indent: int
    is_list: bool


class Restart(NamedTuple):
    """Where to read on: offset in the text; is_item tells an item of the same section from a new section."""

    offset: int
    is_item: bool


def restart_after(text: str, start: Start) -> Restart | None:
    """First line behind `start` that begins another item or section; None where there is none."""
    item = "-(?=\\s)" if start.is_list else "[^\\s#\\-%\\]}]"
    pattern = f"(?P<item>^{' ' * start.indent}{item})|{_NEXT_SECTION}"
    if not start.is_list and not start.indent:
        pattern = f"(?P<item>(?!))|{_NEXT_SECTION}"  # these are the sections themselves
    line_end = text.find("\n", start.offset)
    if line_end < 0:
        return None
    found = re.compile(pattern, re.MULTILINE).search(text, line_end + 1)
    return Restart(found.start(), is_item=found["item"] is not None) if found else None


def explain(problem: str, context: str, character: str) -> tuple[Message, Message | None]:
    """A sentence, and what to do, for what the YAML scanner says.

    character: the one at the place; "" at the end of the text.
    """
    if character == "\t" or "tab character" in problem:
        return (
            Message("A tab stands where YAML wants spaces."),
            Message("Indent with spaces; never with tabs."),
        )
    if "cannot start any token" in problem:
        return (
            Message("A text cannot begin with “{character}” without quotes.", character=character),
            Message('Quote it: write "{character}…".', character=character),
        )
    if "quoted scalar" in context:
        return Message("A quotation mark opens a text here that never ends."), Message("Close the quotation.")
    for words, what, hint in _KNOWN:
        if words in problem:
            return what, hint
    return Message("This is not YAML: {detail}.", detail=problem or context), None


_KNOWN = (
    (
        "mapping values are not allowed",
        Message("A colon stands here where no value can begin."),
        Message(
            "Quote a text that has a colon and a space in it; check the indentation of this line and the last."
        ),
    ),
    (
        "did not find expected key",
        Message("This line fits none of the lines above."),
        Message("Check its indentation, and the quotes and brackets before it."),
    ),
    (
        "did not find expected '-' indicator",
        Message("This line fits none of the lines above."),
        Message("Check its indentation, and the quotes and brackets before it."),
    ),
    (
        "could not find expected ':'",
        Message("A key stands here without its colon."),
        Message("Write “key: value”, or check the indentation."),
    ),
    (
        "did not find expected ',' or",
        Message("A bracket opens a list here that is not closed, or lacks a comma."),
        Message("Close it, or quote a text that has a bracket in it."),
    ),
    ("maximum nesting depth", refusals.TOO_DEEP, None),
    (
        "undefined tag handle",
        Message("A word that begins with “!” is a tag; tags are not read."),
        Message("Quote it."),
    ),
)
