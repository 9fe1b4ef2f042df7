"""Timelines for measuring: the same for the same seed."""

import random
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from tests.benchmarks.phrases import sentence, title
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import civil_from_days
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt, Participation
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.model.event_columns import Columns

DAY_S = 86_400.0
_WORDS = ("court", "letter", "board", "answer", "model", "price", "vote", "strike", "talks", "merger")


def timeline(events: int, actors: int = 20, seed: int = 1) -> Timeline:
    """Bursts over ten years; 70 % points, the rest brackets and bars; 1 to 3 actors each."""
    chance = random.Random(seed)
    names = [f"Actor {number:02d}" for number in range(actors)]
    bursts = [(chance.uniform(0, 3650), chance.uniform(5, 200)) for _ in range(12)]
    return Timeline(
        title=LocalText.plain("Measured"),
        actors={name: Actor(name, LocalText.plain(name)) for name in names},
        events=tuple(_event(number, names, bursts, chance) for number in range(events)),
    )


def _event(number: int, names: list[str], bursts: list[tuple[float, float]], chance: random.Random) -> Event:
    middle, width = chance.choice(bursts)
    first = int(chance.gauss(middle, width))
    last = first + chance.randint(2, 60)
    kind = chance.random()
    if kind < 0.7:
        text = _day(first)
    elif kind < 0.85:
        text = f"[{_day(first)}..{_day(last)}]"
    else:
        text = f"{_day(first)}/{_day(last)}"
    title = " ".join(chance.sample(_WORDS, chance.randint(2, 5))).capitalize()
    return Event(
        id=f"e{number}",
        title=LocalText.plain(title),
        span=edtf.parse(text),
        importance=chance.choice((1, 2, 2, 3, 3, 3, 4, 5)),
        actors=tuple(Participation(name) for name in chance.sample(names, chance.randint(1, 3))),
    )


def _day(number: int) -> str:
    return _written_day(number + 16_000)


def bulk_timeline(
    events: int, actors: int = 20, seed: int = 1, lasting: float = 0.3, fewest: int = 1
) -> Timeline:
    """As `timeline`, but very many, made straight into columns.

    lasting: the share of brackets and bars, half each. fewest: actors of an event; at most 3.
    """
    import numpy as np

    from timeline_app.model.event_columns import Columns, EventColumns, Ragged, order_of

    chance = np.random.default_rng(seed)
    names = [f"actor-{number:02d}" for number in range(actors)]
    middles, widths = chance.uniform(0, 3650, 12), chance.uniform(5, 200, 12)
    burst = chance.integers(0, 12, events)
    first = np.floor(chance.normal(middles[burst], widths[burst])) + 16_000
    days = np.where(chance.random(events) < lasting, chance.integers(3, 61, events), 1)
    left = first * DAY_S
    right = left + days * DAY_S
    order = order_of(left, right)
    left, right, days = left[order], right[order], days[order]
    lasts = (days > 1) & (chance.random(events) < 0.5)
    nan = np.full(events, np.nan)
    counts = chance.integers(fewest, 4, events)
    starts = np.concatenate(([0], np.cumsum(counts)))
    popular = (
        np.minimum(chance.zipf(1.3, len(counts)) - 1, actors - 1)
        if actors > 100
        else chance.integers(0, actors, events)
    )
    base = np.repeat(popular, counts)
    step = np.arange(starts[-1]) - np.repeat(starts[:-1], counts)
    values = ((base + step * (1 + actors // 3)) % actors).astype(np.int32)
    zeros = np.zeros(events, dtype=np.int8)
    every = np.arange(events + 1, dtype=np.int64)
    one = np.zeros(events, dtype=np.int32)
    importance = chance.choice(np.array([1, 2, 2, 3, 3, 3, 4, 5], dtype=np.int8), events)
    importance = np.where(chance.random(events) < 0.9, np.minimum(importance, 3), importance).astype(np.int8)
    tags = Ragged(every, chance.integers(0, len(_WORDS), events).astype(np.int32), _WORDS)
    columns = Columns(
        start_earliest=left,
        start_latest=np.where(lasts, left + 86_400, right),
        end_earliest=np.where(lasts, right - 86_400, left),
        end_latest=right,
        about=zeros,
        left=left,
        right=right,
        sure_left=np.where(lasts, left, nan),
        sure_right=np.where(lasts, right, nan),
        note=np.where(days == 1, left + 43_200, nan),
        left_side=zeros,
        right_side=zeros,
        reach={},
        importance=importance,
        status=zeros,
        agreement=zeros,
        long_quotes=zeros,
        actors=Ragged(starts, values, names),
        tags=tags,
        sources=Ragged(every, one, ["paper"]),
        linked=np.zeros(0, dtype=np.int32),
    )
    return Timeline(
        title=LocalText.plain("Measured"),
        actors={name: Actor(name, LocalText.plain(name)) for name in names},
        sources={"paper": Source("paper", title="The paper")},
        events=EventColumns(columns, _Made(columns)),
    )


class _Made:
    """Records that are written nowhere: each event is made from its columns and its number."""

    def __init__(self, columns: "Columns") -> None:
        self._columns = columns

    def event(self, index: int) -> Event:
        columns = self._columns
        first, after = int(columns.left[index] // DAY_S), int(columns.right[index] // DAY_S)
        text = written_date(first, after, columns.sure_left[index] == columns.left[index])
        return Event(
            id=self.id(index),
            title=LocalText.plain(title(index)),
            span=edtf.parse(text),
            importance=int(columns.importance[index]),
            actors=tuple(Participation(columns.actors.names[n]) for n in columns.actors[index]),
            tags=tuple(columns.tags.names[n] for n in columns.tags[index]),
            excerpts=(Excerpt("paper", sentence(index)),),
        )

    def events(self, first: int, after: int) -> Iterable[Event]:
        return map(self.event, range(first, after))

    def id(self, index: int) -> str:
        return f"e{index}"

    def index_of(self, event_id: str) -> int:
        number = event_id.removeprefix("e")
        at = int(number) if number.isdigit() else -1
        return at if at < len(self._columns) else -1

    def titles(self, first: int, after: int, language: str) -> list[str]:
        del language
        return [title(number) for number in range(first, after)]

    def words(self, first: int, after: int) -> list[str]:
        return [f"{title(number)}\n{sentence(number)}" for number in range(first, after)]


def written_date(first: int, after: int, lasts: bool) -> str:
    """From the day `first` up to `after`, counted from 1970, in EDTF: one day, what lasted, or some day of these."""
    begin, end = _written_day(first), _written_day(after - 1)
    if begin == end:
        return begin
    return f"{begin}/{end}" if lasts else f"[{begin}..{end}]"


@cache
def _written_day(number: int) -> str:
    return "{:04d}-{:02d}-{:02d}".format(*civil_from_days(number))
