"""Articles of our own whose date phrases are marked, and the loader that holds the marks to their form.

A file has a head of `key: value` lines, a line `---`, and the article, in which each date phrase stands in braces:

    {words|kind|value}      {la semaine dernière|relative|[2024-03-04..2024-03-10]}
    {words|duration}        durations and frequencies have no value
    {words|?}               neither right nor wrong: a time of day, an age, what people would argue about

The value is EDTF, or `none` where no date can be known; ` or ` stands between values that are as good. Words in round
brackets at either end of a phrase may be in it or not. Of the head: title, style, language by the folder; published,
in EDTF, is missing where nothing says when it was; set is "dev", which rules may be made after, or "held out".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Span
from timeline_app.phrases.phrase import Kind

FOLDER = Path(__file__).parent / "articles"
LANGUAGES = ("fr", "en")
SETS = ("dev", "held out")
NO_DATE = "none"
_MARK = re.compile(r"\{([^{}|]+)\|([^{}|]+)(?:\|([^{}|]+))?\}")
_WORDS = re.compile(r"(\([^()]*\))?([^()]+)(\([^()]*\))?")


@dataclass(frozen=True)
class Mark:
    """A phrase as it is marked.

    extents: (start, end) of all that it may be said to cover, the widest first; code points, half open.
    kind: None for what is neither right nor wrong. values: in EDTF, as good as each other, the first preferred; ""
    where no date can be known. Empty for what is no date.
    """

    extents: tuple[tuple[int, int], ...]
    kind: Kind | None
    values: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        return self.extents[0][0]

    @property
    def end(self) -> int:
        return self.extents[0][1]


@dataclass(frozen=True)
class Annotated:
    """An article without its marks, and these in the order of the text. published: None where nothing says when."""

    name: str
    title: str
    language: str
    set: str
    published: Span | None
    text: str
    marks: tuple[Mark, ...]


def read(path: Path) -> Annotated:
    """The article of a file. Raises ValueError that names file and mark where a mark has not the form."""
    head, rule, body = path.read_text(encoding="utf-8").partition("\n---\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    if not rule or facts.get("set") not in SETS:
        raise ValueError(f"{path}: a head with its set, and then ---, are wanted")
    try:
        text, marks = parsed(body)
    except ValueError as wrong:
        raise ValueError(f"{path}: {wrong}") from None
    published = facts.get("published")
    return Annotated(
        path.stem,
        facts["title"],
        path.parent.name,
        facts["set"],
        edtf.parse(published) if published else None,
        text,
        marks,
    )


def parsed(body: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without marks, and the marks. Raises ValueError where one has not the form."""
    pieces: list[str] = []
    marks: list[Mark] = []
    length = at = 0
    for found in _MARK.finditer(body):
        pieces.append(body[at : found.start()])
        length += len(pieces[-1])
        words, mark = _mark(length, found)
        pieces.append(words)
        marks.append(mark)
        length += len(words)
        at = found.end()
    text = "".join([*pieces, body[at:]])
    if stray := re.search(r"[{}|]", text):
        raise ValueError(f"a mark that is not closed: {text[max(stray.start() - 30, 0) :][:60]!r}")
    return text, tuple(marks)


def _mark(start: int, found: re.Match[str]) -> tuple[str, Mark]:
    words, kind, value = found.groups()
    parts = _WORDS.fullmatch(words)
    if parts is None:
        raise ValueError(f"round brackets belong at the ends: {words!r}")
    before, core, after = (part.strip("()") if part else "" for part in parts.groups())
    whole = before + core + after
    extents = _extents(start, len(before), len(core), len(after))
    if kind == "?":
        return whole, Mark(extents, None)
    sort = Kind(kind)
    values = tuple("" if each == NO_DATE else each for each in value.split(" or ")) if value else ()
    if sort.is_date != bool(values):
        raise ValueError(f"a date has a value, what is none has not: {found.group()!r}")
    for each in values:
        if each:
            edtf.parse(each)
    return whole, Mark(extents, sort, values)


def _extents(start: int, before: int, core: int, after: int) -> tuple[tuple[int, int], ...]:
    end = start + before + core + after
    starts = [start, start + before] if before else [start]
    ends = [end, end - after] if after else [end]
    return tuple((first, last) for first in starts for last in ends)


@cache
def articles() -> tuple[Annotated, ...]:
    """All articles, by language and name."""
    return tuple(_read_all())


def _read_all() -> Iterator[Annotated]:
    for language in LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.txt")):
            yield read(path)
