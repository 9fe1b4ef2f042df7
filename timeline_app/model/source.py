"""The documents that events rest on; keys are those of CSL-JSON (citationstyles.org)."""

from collections.abc import Mapping
from pathlib import Path

from timeline_app.chrono.span import Span
from timeline_app.problems import Place
from timeline_app.values import dataclass, field


@dataclass(frozen=True, slots=True)
class PersonName:
    """A CSL name: family and given, or literal for an organisation or an undivided name."""

    family: str = ""
    given: str = ""
    literal: str = ""

    def __str__(self) -> str:
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


@dataclass(frozen=True, slots=True)
class Source:
    """A document.

    text_path: a local copy of its text, absolute; None where the timeline has none.
    sha256: of that copy, lower case hexadecimal; "" where not given.
    other: further CSL variables as written, by their CSL key.
    """

    id: str
    title: str = ""
    type: str = ""
    authors: tuple[PersonName, ...] = ()
    publisher: str = ""
    container_title: str = ""
    issued: Span | None = None
    accessed: Span | None = None
    language: str = ""
    url: str = ""
    text_path: Path | None = None
    sha256: str = ""
    other: Mapping[str, str] = field(default_factory=dict)
    place: Place | None = None
