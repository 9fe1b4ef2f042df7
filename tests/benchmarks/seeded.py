"""Timelines for measuring: the same for the same seed."""

import random

from timeline_app.chrono import edtf
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Participation
from timeline_app.model.local_text import LocalText
from timeline_app.model.timeline import Timeline

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
    from timeline_app.chrono.instant import civil_from_days

    return "{:04d}-{:02d}-{:02d}".format(*civil_from_days(number + 16_000))
