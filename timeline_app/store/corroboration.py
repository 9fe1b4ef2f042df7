"""On how many independent sources an event rests: what is one text counts once.

Two sources are one text where

- their copies have the same SHA-256, or the same words, case, accents, punctuation and white space apart;
- they have the same DOI; or the same URL and the same title;
- one names the title of the other as the one it was published under before (CSL `original-title`), or both name the
  same: a reprint, an extract, a translation. Where authors are given on both sides, they must be the same.

A common `container-title` (a newspaper, a collection) says where a text stands and nothing of where it comes from. A
review (`reviewed-title`) is a text of its own.

For one event, two sources are one as well where they are quoted for it with the very same words, at least 60 letters
and digits long, or with one such quotation within the other: a statement that two newspapers print is one witness of
that event, and they may yet be two of another. Shorter quotations may agree by chance.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.facet import Corroboration
from timeline_app.store.folding import fold
from timeline_app.store.stepwise import Steps, finish

_STEP = 256  # sources
LONG = 60  # letters and digits; and characters, as model.event_columns counts long quotations


class Groups:
    """Things that are one, joined two by two (union-find)."""

    def __init__(self, names: Iterable[str]) -> None:
        self._above = {name: name for name in names}

    def join(self, one: str, other: str) -> None:
        self._above[self.of(one)] = self.of(other)

    def of(self, name: str) -> str:
        """The name that stands for all that are one with this."""
        at = self._above.setdefault(name, name)
        while at != self._above[at]:
            self._above[at] = self._above[self._above[at]]
            at = self._above[at]
        return at


def origins(timeline: Timeline, copies: Mapping[str, str]) -> dict[str, str]:
    """For each source the id of one that stands for its text.

    copies: the texts of sources that are at hand, by id.
    """
    return finish(origin_steps(timeline, copies))


def origin_steps(timeline: Timeline, copies: Mapping[str, str]) -> Steps[dict[str, str]]:
    """Steps to what `origins` says: none where sources are few."""
    sources = timeline.sources.values()
    groups = Groups(timeline.sources)
    first: dict[tuple[str, ...], str] = {}
    reprints: dict[str, str] = {}
    for done, source in enumerate(sources):
        if done % _STEP == _STEP - 1:
            yield done / len(sources)
        for mark in _marks(source, copies.get(source.id, "")):
            groups.join(source.id, first.setdefault(mark, source.id))
        if original := _bare(source.other.get("original-title", "")):
            reprints[source.id] = original
    if reprints:
        yield from _join_reprints(groups, timeline.sources, reprints)
    return {source_id: groups.of(source_id) for source_id in timeline.sources}


def _join_reprints(groups: Groups, sources: Mapping[str, Source], reprints: Mapping[str, str]) -> Steps[None]:
    """reprints: by id, the bare title that a source was published under before."""
    wanted = set(reprints.values())
    titled = defaultdict(list)
    for done, source in enumerate(sources.values()):
        if done % _STEP == _STEP - 1:
            yield done / len(sources)
        if (title := _bare(source.title)) in wanted:
            titled[title].append(source)
    for source_id, original in reprints.items():
        for other in titled[original]:
            if _same_author(sources[source_id], other):
                groups.join(source_id, other.id)


def corroboration(event: Event, origin_of: Mapping[str, str]) -> Corroboration:
    """How many independent sources the event has. origin_of: as `origins` gives it."""
    if not event.excerpts:
        return Corroboration.NONE
    quoted = [(origin_of.get(e.source_id, e.source_id), e.exact) for e in event.excerpts]
    independent = {origin for origin, _ in quoted}
    if len(independent) > 1:
        independent = _witnesses(quoted)
    return Corroboration.ONE if len(independent) == 1 else Corroboration.SEVERAL


def _witnesses(quoted: list[tuple[str, str]]) -> set[str]:
    """One origin for each that has words of its own. quoted: (origin, words of it)."""
    groups = Groups(origin for origin, _ in quoted)
    bare = [(origin, _bare(words)) for origin, words in quoted if len(words) >= LONG]
    long = [(origin, words) for origin, words in bare if len(words) >= LONG]
    for (one, words), (other, others) in combinations(long, 2):
        if words in others or others in words:
            groups.join(one, other)
    return {groups.of(origin) for origin, _ in quoted}


def _marks(source: Source, copy: str) -> Iterator[tuple[str, ...]]:
    """What no two sources share unless they are one text."""
    if source.sha256:
        yield "sha256", source.sha256
    if words := _bare(copy):
        yield "copy", words
    if doi := source.other.get("DOI", "").strip().casefold():
        yield "doi", doi.removeprefix("https://doi.org/").removeprefix("doi:")
    if source.url and source.title:
        yield "page", source.url.split("#")[0].rstrip("/"), _bare(source.title)
    if original := _bare(source.other.get("original-title", "")):
        yield "original", original, _bare(source.other.get("original-author", ""))


def _same_author(reprint: Source, original: Source) -> bool:
    """True unless both say who wrote it, and differently."""
    named = _bare(reprint.other.get("original-author", ""))
    authors = _bare("".join(str(name) for name in original.authors))
    return not (named and authors) or named == authors


def _bare(text: str) -> str:
    """Letters and digits alone, case and accents apart."""
    return "".join(filter(str.isalnum, fold(text))) if text else ""
