"""How well candidate events are proposed, against those that an editor would want; one line of JSON a figure.

    python -m tests.benchmarks.event_scores [--show] [--language fr|en]

Recall and precision of excerpts (half of the words that tell the event are in it), and of those found, how many have the
right bounds, actors and status. A proposal that no event was written down for counts against precision, although it may
be a good one. --show lists what is missed, wrong and more than asked for, instead of figures.
"""

import argparse
from collections.abc import Iterator, Sequence
from importlib import import_module

from tests.benchmarks.annotated import LANGUAGES, NO_DATE, Annotated, articles
from tests.benchmarks.measure import add_options, say_amount
from tests.benchmarks.scoring import Score
from tests.benchmarks.wanted_events import (
    EventScores,
    Proposed,
    Wanted,
    has_date,
    matched,
    path_of,
    scored,
    wanted,
)


def proposed(article: Annotated) -> list[Proposed]:
    """What is proposed of the article, in the order of its text."""
    propose = import_module("timeline_app.extraction.proposing").propose
    article_of = import_module("timeline_app.articles.reading").article_of
    published = article.published.text if article.published else ""
    proposal = propose([article_of(article.text, date=published, language=article.language)])
    return [
        Proposed(
            each.start,
            each.end,
            each.date.reading.edtf,
            tuple(proposal.actors[one.actor_id].name.in_language(article.language) for one in each.actors),
            each.status,
        )
        for each in proposal.candidates
    ]


def chosen(languages: Sequence[str]) -> list[Annotated]:
    """The articles whose events were written down."""
    return [each for each in articles() if each.language in languages and path_of(each).exists()]


def faults(article: Annotated, events: Sequence[Wanted], told: Sequence[Proposed]) -> Iterator[str]:
    """What is missed or wrong, a line each, and then what was proposed besides."""
    pairs = matched(events, told)
    for event, one in pairs:
        words = article.text[event.start : event.end]
        if one is None:
            yield f"{article.name}: MISS {words!r}"
            continue
        if not has_date(event, one):
            dates = " or ".join(date or NO_DATE for date in event.dates)
            yield f"{article.name}: DATE {words!r} {dates} given {one.date or NO_DATE}"
        if one.status not in event.statuses:
            yield f"{article.name}: STATUS {words!r} {event.statuses[0].value} given {one.status.value}"
        yield f"{article.name}: actors {'; '.join(event.actors)} given {'; '.join(one.actors)}"
    taken = {id(one) for _, one in pairs}
    for one in told:
        if id(one) not in taken:
            yield f"{article.name}: MORE {article.text[one.start : one.end]!r} {one.date} {one.status.value}"


def say(language: str, scores: EventScores) -> None:
    """Prints the figures of one language."""
    _say(f"candidates, {language}, found", scores.found, scores.found.recall, "recall")
    _say(f"candidates, {language}, date right", scores.date, scores.date.recall, "of those found")
    _say(f"candidates, {language}, actors", scores.actors, scores.actors.f1, "F1")
    _say(f"candidates, {language}, status right", scores.status, scores.status.recall, "of those found")


def _say(name: str, score: Score, value: float, unit: str) -> None:
    more: dict[str, object] = {"precision": round(score.precision, 3), "recall": round(score.recall, 3)}
    say_amount(name, score.wanted, value, unit, None, **more)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.event_scores")
    add_options(parser)
    parser.add_argument("--show", action="store_true", help="list faults instead")
    parser.add_argument("--language", choices=LANGUAGES, help="one language only")
    asked = parser.parse_args()
    for language in (asked.language,) if asked.language else LANGUAGES:
        scores = EventScores()
        for article in chosen([language]):
            events, told = wanted(article), proposed(article)
            scores += scored(events, told)
            if asked.show:
                print(*faults(article, events, told), sep="\n")
        if not asked.show:
            say(language, scores)


if __name__ == "__main__":
    main()
