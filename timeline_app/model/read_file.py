"""A file that a timeline was read from, as it was then."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadFile:
    """name: without its folder. content: its bytes, whatever stands at that place by now."""

    name: str
    content: bytes = field(repr=False)
