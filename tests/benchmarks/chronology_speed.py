"""How long it takes to write 1,000 events as a table; one JSON line a kind of file.

    python -m tests.benchmarks.chronology_speed [--quick]

The events are seeded, each with a summary of 25 words and a quote of 20 from one of 30 sources. `words_ms` and
`pages_ms` say what takes how long. A PDF may take two seconds, a page of HTML half of one.
"""

import random
from dataclasses import replace

from tests.benchmarks.measure import Figure, options, took_ms
from tests.benchmarks.seeded import timeline
from timeline_app.layout.chronology import Chronology, chronology
from timeline_app.layout.chronology_html import html
from timeline_app.model.event import Basis, Event, Excerpt
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

EVENTS = 1_000
_RUNS = 3
SOURCES = 30
ALLOWED_MS = {"pdf": 2_000, "html": 500}
WORDS = [
    "the",
    "court",
    "said",
    "that",
    "nobody",
    "could",
    "have",
    "known",
    "of",
    "this",
    "letter",
    "before",
    "it",
    "was",
    "published",
    "by",
    "a",
    "board",
    "in",
    "answer",
]


def quoted(seed: int = 1) -> Timeline:
    """The seeded timeline, with summaries and quotes."""
    chance = random.Random(seed)
    base = timeline(EVENTS)
    sources = {
        f"s{n}": Source(f"s{n}", f"The paper, number {n}", publisher="The House") for n in range(SOURCES)
    }
    return replace(base, sources=sources, events=tuple(_quoted(event, chance) for event in base.events))


def _quoted(event: Event, chance: random.Random) -> Event:
    quote = Excerpt(
        f"s{chance.randrange(SOURCES)}",
        " ".join(chance.choices(WORDS, k=20)),
        locator=(("page", str(chance.randrange(300))),),
        date=event.span,
        basis=Basis.STATED,
    )
    summary = LocalText.plain(" ".join(chance.choices(WORDS, k=25)))
    return replace(event, summary=summary, excerpts=(quote,))


def main() -> None:
    """Measures both kinds."""
    runs = options().runs(_RUNS)
    from PySide6.QtGui import QGuiApplication

    from timeline_app.paint.chronology_pdf import pdf
    from timeline_app.paint.fonts import QtRuler

    application = QGuiApplication.instance() or QGuiApplication([])
    table = build_table(quoted())
    makers = {"pdf": lambda made: pdf(made, QtRuler()), "html": html}
    for kind, make in makers.items():
        words: list[float] = []
        pages: list[float] = []
        for _ in range(runs):
            made: list[Chronology] = []
            words.append(took_ms(lambda made=made: made.append(chronology(table, Filter(), {}, "en"))))  # type: ignore[misc]
            pages.append(took_ms(lambda made=made, make=make: make(made[0])))  # type: ignore[misc]
        parts: dict[str, object] = {
            "words_ms": round(min(words)),
            "pages_ms": round(min(pages)),
            "allowed_ms": ALLOWED_MS[kind],
        }
        total = [one + other for one, other in zip(words, pages, strict=True)]
        Figure(f"chronology as {kind.upper()}", EVENTS, total, more=parts).say()
    del application


if __name__ == "__main__":
    main()
