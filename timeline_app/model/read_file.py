"""A file that a timeline was read from, as it was then."""

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import mmap

Content: TypeAlias = "bytes | mmap.mmap"


class ReadFile(NamedTuple):
    """name: without its folder. content: its bytes, whatever stands at that place by now; not to be written to."""

    name: str
    content: Content

    def __repr__(self) -> str:
        return f"ReadFile(name={self.name!r})"
