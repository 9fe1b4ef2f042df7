"""Events that an editor would want of some of the articles that are marked, and the scores of what is proposed.

Beside an article, NAME.events has a line an event: words of it | EDTF of its date | names of actors, `;` between them |
status. ` or ` stands between what is as good; names that end in ` or ` may be missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.annotated import FOLDER, NO_DATE, Annotated
from tests.benchmarks.scoring import Score, bounds
from timeline_app.chrono import edtf
from timeline_app.model.event import Status


@dataclass(frozen=True)
class Wanted:
    """An event. start, end: of the words that tell it, code points. dates: in EDTF, "" for none. actors: names.

    may_lack_actors: whether it is as right without them.
    """

    start: int
    end: int
    dates: tuple[str, ...]
    actors: tuple[str, ...]
    may_lack_actors: bool
    statuses: tuple[Status, ...]


@dataclass(frozen=True)
class Proposed:
    """A candidate, as far as it is scored. date: EDTF, "" for none. actors: names."""

    start: int
    end: int
    date: str
    actors: tuple[str, ...]
    status: Status


_NOTHING = Score()


@dataclass(frozen=True)
class EventScores:
    """found: excerpts that overlap; date, actors, status: of those found, how many are right in it. actors: names."""

    found: Score = _NOTHING
    date: Score = _NOTHING
    actors: Score = _NOTHING
    status: Score = _NOTHING

    def __add__(self, other: "EventScores") -> "EventScores":
        return EventScores(
            self.found + other.found,
            self.date + other.date,
            self.actors + other.actors,
            self.status + other.status,
        )


def path_of(article: Annotated) -> Path:
    """Where its events are, if they were written down."""
    return FOLDER / article.language / f"{article.name}.events"


def wanted(article: Annotated) -> tuple[Wanted, ...]:
    """Its events, in the order of the file. Raises ValueError where words are not in the text once, or a date is none."""
    lines = path_of(article).read_text(encoding="utf-8").splitlines()
    return tuple(_wanted(article.text, line) for line in lines if line)


def _wanted(text: str, line: str) -> Wanted:
    words, dates, actors, statuses = (part.strip() for part in line.split("|"))
    if text.count(words) != 1:
        raise ValueError(f"words that stand in the article once are wanted: {words!r}")
    start = text.index(words)
    values = tuple("" if each == NO_DATE else each for each in dates.split(" or "))
    for value in values:
        if value:
            edtf.parse(value)
    names = actors.removesuffix(" or")
    return Wanted(
        start,
        start + len(words),
        values,
        tuple(name.strip() for name in names.split(";") if name.strip()),
        names != actors,
        tuple(Status(each) for each in statuses.split(" or ")),
    )


def matched(events: Sequence[Wanted], proposed: Sequence[Proposed]) -> list[tuple[Wanted, Proposed | None]]:
    """Each event with the proposal that tells it: of those that share half of its words, the one with the right date,
    then the one that shares the most. A proposal tells one event only."""
    taken: set[int] = set()
    found: list[tuple[Wanted, Proposed | None]] = []
    for event in events:
        near = [
            (has_date(event, each), _shared(event, each), -at)
            for at, each in enumerate(proposed)
            if at not in taken and _shared(event, each) * 2 >= event.end - event.start
        ]
        if near:
            at = -max(near)[2]
            taken.add(at)
            found.append((event, proposed[at]))
        else:
            found.append((event, None))
    return found


def scored(events: Sequence[Wanted], proposed: Sequence[Proposed]) -> EventScores:
    """The scores of one article."""
    pairs = [(event, told) for event, told in matched(events, proposed) if told is not None]
    right = len(pairs)
    return EventScores(
        Score(right, len(events), len(proposed)),
        Score(sum(has_date(event, told) for event, told in pairs), right, right),
        sum((_names(event, told) for event, told in pairs), Score()),
        Score(sum(told.status in event.statuses for event, told in pairs), right, right),
    )


def has_date(event: Wanted, told: Proposed) -> bool:
    """Whether the bounds of its date are those of a date that is right."""
    return bounds(told.date) in {bounds(date) for date in event.dates}


def _names(event: Wanted, told: Proposed) -> Score:
    """Names that are the same, or of which one holds the other: a surname is as good as the full name."""
    right = sum(any(_is_same(name, other) for other in told.actors) for name in event.actors)
    return Score(right, right if event.may_lack_actors else len(event.actors), len(told.actors))


def _is_same(name: str, other: str) -> bool:
    mine, its = set(name.casefold().split()), set(other.casefold().split())
    return mine <= its or its <= mine


def _shared(event: Wanted, told: Proposed) -> int:
    return max(min(event.end, told.end) - max(event.start, told.start), 0)
