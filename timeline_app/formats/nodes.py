"""What YAML is made of here: texts, lists and maps, each with the line and column where it begins, from 1."""

from typing import TypeAlias

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Text:
    """A scalar as written. is_plain: without quotes, so that `~` and nothing at all can mean "none"."""

    __slots__ = ("column", "is_plain", "line", "value")

    def __init__(self, value: str, line: int, column: int, is_plain: bool) -> None:
        self.value = value
        self.line = line
        self.column = column
        self.is_plain = is_plain

    @property
    def is_null(self) -> bool:
        return self.is_plain and self.value in _NULLS


class List:
    __slots__ = ("column", "items", "line")

    def __init__(self, line: int, column: int) -> None:
        self.items: list[Node] = []
        self.line = line
        self.column = column


class Map:
    """entries: by key, in the order written; each is the key as a text with its place, and the value.

    pending: while it is read, the key whose value is awaited.
    """

    __slots__ = ("column", "entries", "line", "pending")

    def __init__(self, line: int, column: int) -> None:
        self.entries: dict[str, tuple[Text, Node]] = {}
        self.pending: Text | None = None
        self.line = line
        self.column = column


Node: TypeAlias = Text | List | Map
