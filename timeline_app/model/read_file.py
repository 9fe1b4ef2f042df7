"""A file that a timeline was read from, as it was then."""

from typing import NamedTuple


class ReadFile(NamedTuple):
    """name: without its folder. content: its bytes, whatever stands at that place by now."""

    name: str
    content: bytes

    def __repr__(self) -> str:
        return f"ReadFile(name={self.name!r})"
