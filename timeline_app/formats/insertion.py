"""A YAML text with an event, or an excerpt, put into it: nothing else in it is touched.

Comments, order, layout, quotes and ends of lines stay as they are. What is put in is written in the manner of what
stands around it. A file that is written in a way in which this cannot be done safely is refused; and whoever saves
the result reads it again before (see `appending`), for this module only knows how things look.
"""

import re

from timeline_app.formats.outline import Piece, outline
from timeline_app.formats.writing import (
    Manner,
    event_lines,
    excerpt_in_brackets,
    excerpt_lines,
    excerpts_lines,
)
from timeline_app.model.event import Event, Excerpt
from timeline_app.problems import UserError
from timeline_app.words import Message

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_BREAKS = "\n\r\x85\u2028\u2029"
_COMMENT_LINE = re.compile(r"( *)#")
_KEEPS = re.compile(r"[|>]\d?\+")
_MOST_GAP = 7


def with_event(text: str, event: Event) -> str:
    """`text` with the event at the end of its last list of events; the list is added at the end where it is absent.

    Raises UserError, with the reason, where the text is not written so that this can be done.
    """
    root = _root(text)
    found = root.entry("events")
    if found is None:
        lines = ["", "events:", *_indented(event_lines(event, _manner(root, None)), 2)]
        return _at_the_end(text, _indented(lines, root.column))
    key, events = found
    if _is_nothing(events):
        column = key.column + 2
        return _below(text, key, events, _indented(event_lines(event, _manner(root, None)), column), column)
    if events.kind != "list" or events.is_flow:
        raise UserError(Message("“events” is written in brackets, or is no list."))
    lines = _indented(event_lines(event, _manner(root, events)), events.column)
    if _are_spaced(text, events):
        lines.insert(0, "")
    return _behind(text, events.children[-1], lines, events.column + 1)


def with_excerpt(text: str, line: int, column: int, excerpt: Excerpt) -> str:
    """`text` with one more excerpt, the last one, in the event that begins at line and column (from 1).

    Raises UserError, with the reason, where the text is not written so that this can be done.
    """
    root = _root(text)
    event = _event_at(root, line - 1, column - 1)
    found = event.entry("excerpts")
    events = root.entry("events")
    manner = _manner(root, events[1] if events else None)
    if found is None or (event.is_flow and _is_nothing(found[1])):
        if event.is_flow:
            if found is not None:
                raise UserError(Message("“excerpts” has no value between the braces."))
            return _within(text, event.children[-1].end, f", excerpts: [{excerpt_in_brackets(excerpt)}]")
        return _behind(text, event, _indented(excerpts_lines([excerpt], manner), event.column), event.column)
    key, excerpts = found
    if _is_nothing(excerpts):
        dash = key.column + manner.indent
        return _below(text, key, excerpts, _indented(excerpt_lines(excerpt, manner), dash), dash + 1)
    if excerpts.kind != "list":
        raise UserError(Message("“excerpts” is no list."))
    if excerpts.is_flow:
        at = (
            excerpts.children[-1].end
            if excerpts.children
            else excerpts.start + text[excerpts.start :].index("[") + 1
        )
        return _within(text, at, (", " if excerpts.children else "") + excerpt_in_brackets(excerpt))
    lines = _indented(excerpt_lines(excerpt, Manner(_gap(excerpts), manner.indent)), excerpts.column)
    return _behind(text, excerpts.children[-1], lines, excerpts.column + 1)


def _root(text: str) -> Piece:
    root = outline(text)
    if root.kind != "map" or root.is_flow:
        raise UserError(Message("The file does not begin with a key in the first column."))
    return root


def _event_at(root: Piece, line: int, column: int) -> Piece:
    for key, events in root.entries():
        if key.text == "events" and events.kind == "list":
            for event in events.children:
                if (event.line, event.column, event.kind) == (line, column, "map"):
                    return event
    raise UserError(Message("The event is not written out in this file."))


def _is_nothing(piece: Piece) -> bool:
    return piece.kind == "text" and piece.start == piece.end


# Manner


def _manner(root: Piece, events: Piece | None) -> Manner:
    """How lists are indented here: as those of excerpts are, else others within events, else the events themselves."""
    if events is None or events.kind != "list" or events.is_flow:
        return Manner()
    own = events.column - next(key.column for key, value in root.entries() if value is events)
    return Manner(_gap(events), next(iter(_indents(events, "excerpts") or _indents(events)), own))


def _indents(events: Piece, wanted: str = "") -> list[int]:
    """How far dashes are indented below their keys in lists within events, the last first."""
    return [
        value.column - key.column
        for event in reversed(events.children)
        for key, value in event.entries()
        if value.kind == "list" and not value.is_flow and not event.is_flow and wanted in ("", key.text)
    ]


def _gap(items: Piece) -> int:
    """Spaces behind the dash of the last element."""
    last = items.children[-1]
    gap = last.column - items.column - 1
    return gap if last.kind == "map" and not last.is_flow and 1 <= gap <= _MOST_GAP else 1


def _are_spaced(text: str, items: Piece) -> bool:
    """Whether an empty line stands between the last element and the one before it."""
    if len(items.children) < 2:
        return False
    between = text[items.children[-2].end : items.children[-1].start]
    lines = _BREAK.split(between)
    return any(not line.strip() for line in lines[1:-1])


def _indented(lines: list[str], column: int) -> list[str]:
    return [" " * column + line if line else line for line in lines]


# Putting in


def _line_break(text: str) -> str:
    """How lines end in this file."""
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def _line_end(text: str, index: int) -> int:
    """The offset at which the line of `index` ends, before its break."""
    found = _BREAK.search(text, index)
    return found.start() if found else len(text)


def _behind(text: str, piece: Piece, lines: list[str], own_column: int) -> str:
    """Lines put in behind a value and the comments below it that stand at `own_column` or farther right."""
    last, br = piece.last, _line_break(text)
    at = last.end
    if last.is_block and at and text[at - 1] in _BREAKS:
        if _KEEPS.match(text, last.start):  # the empty lines that follow are its own
            return text[:at] + "".join(line + br for line in lines if line) + text[at:]
        at = len(text[:at].rstrip(_BREAKS + " \t"))
    at = _line_end(text, at)
    while (following := _BREAK.match(text, at)) is not None:
        comment = _COMMENT_LINE.match(text, following.end())
        if comment is None or len(comment[1]) < own_column:
            break
        at = _line_end(text, following.end())
    return text[:at] + "".join(br + line for line in lines) + text[at:]


def _below(text: str, key: Piece, nothing: Piece, lines: list[str], own_column: int) -> str:
    """Lines put in below a key that has no value."""
    at = max(key.end, nothing.end)
    piece = Piece("text", at, key.line, key.column)
    return _behind(text, piece, lines, own_column)


def _at_the_end(text: str, lines: list[str]) -> str:
    """Lines put in at the end of a text; it ends with a break if it did so before."""
    br = _line_break(text)
    if text and text[-1] in _BREAKS:
        return text + "".join(line + br for line in lines)
    return text + "".join(br + line for line in lines)


def _within(text: str, at: int, written: str) -> str:
    return text[:at] + written + text[at:]
