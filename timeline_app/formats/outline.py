"""Where in a YAML text its values begin and end, for whoever puts something between them."""

from pathlib import Path
from typing import Literal, TypeAlias

from timeline_app.formats.faults import Faults
from timeline_app.formats.located import (
    ALIAS,
    DOCUMENT,
    LIST,
    LIST_END,
    MAP,
    MAP_END,
    MAX_DEPTH,
    READING_ERRORS,
    SCALAR,
    STREAM_END,
    Values,
)
from timeline_app.problems import UserError
from timeline_app.words import Message

Kind: TypeAlias = Literal["map", "list", "text"]


class Piece:
    """A value. start, end: offsets of its first character, and behind the last that is its own.

    line, column: of its start, from 0; for a list in lines, those of its first dash. is_flow: written in brackets.
    children: of a list its elements, of a map its keys and values in turn. is_block: a text under `|` or `>`.
    """

    __slots__ = ("children", "column", "end", "is_block", "is_flow", "kind", "line", "start", "text")

    def __init__(self, kind: Kind, start: int, line: int, column: int) -> None:
        self.kind = kind
        self.start = self.end = start
        self.line, self.column = line, column
        self.is_flow = self.is_block = False
        self.text = ""
        self.children: list[Piece] = []

    def entries(self) -> "list[tuple[Piece, Piece]]":
        """Keys and values of a map; [] for what is none."""
        children = self.children if self.kind == "map" else []
        return list(zip(children[::2], children[1::2], strict=True))

    def entry(self, key: str) -> "tuple[Piece, Piece] | None":
        """The last key of that name with its value."""
        return next((each for each in reversed(self.entries()) if each[0].text == key), None)

    @property
    def last(self) -> "Piece":
        """The innermost of what stands last in it; itself where it has nothing in it, or ends by a bracket."""
        piece = self
        while piece.children and not piece.is_flow:
            piece = piece.children[-1]
        return piece


def outline(text: str) -> Piece:
    """The one value of a YAML text; a map without entries at its end where it says nothing, as an empty file does.

    Raises UserError where the text is no YAML, or is more than one document.
    """
    values = Values(text, Path(), Faults(), frozenset())
    values.open(0)
    try:
        values.next()
        if type(values.next()) is not DOCUMENT:
            return Piece("map", len(text), 0, 0)
        root = _piece(values)
        end = values.next()
        if end.explicit or type(values.next()) is not STREAM_END:
            raise UserError(Message("The file has more than one document, or a mark that ends it."))
    except READING_ERRORS as error:
        raise UserError(Message("The file is not YAML throughout.")) from error
    finally:
        values.close()
    return root


def _piece(values: Values) -> Piece:
    """The value that begins with the next event; no depth ends in recursion."""
    stack: list[Piece] = []
    while True:
        event = values.next()
        kind = type(event)
        if kind is MAP_END or kind is LIST_END:
            piece = stack.pop()
            if piece.is_flow:
                piece.end = values.index(event.end_mark)
            else:
                piece.end = piece.last.end
        else:
            mark = event.start_mark
            name: Kind = "map" if kind is MAP else "list" if kind is LIST else "text"
            piece = Piece(name, values.index(mark), mark.line, mark.column)
            if kind is MAP or kind is LIST:
                piece.is_flow = bool(event.flow_style)
                if len(stack) >= MAX_DEPTH:
                    raise UserError(Message("The file is nested too deeply."))
                stack.append(piece)
                continue
            assert kind is SCALAR or kind is ALIAS
            piece.end = values.index(event.end_mark)
            if kind is SCALAR:
                piece.text, piece.is_block = event.value, event.style in ("|", ">")
        if not stack:
            return piece
        stack[-1].children.append(piece)
