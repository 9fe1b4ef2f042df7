"""Taggers of date phrases: ours, and the peers that happen to be installed."""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec

from tests.benchmarks.annotated import Annotated
from tests.benchmarks.scoring import Answer

Tagger = Callable[[Annotated], list[Answer]]


def ours(article: Annotated) -> list[Answer]:
    """What `phrases.tagging` finds."""
    tag = import_module("timeline_app.phrases.tagging").tag

    return [
        Answer(phrase.start, phrase.end, phrase.kind, phrase.edtf)
        for phrase in tag(article.text, article.language, article.published)
    ]


def date_searcher(article: Annotated) -> list[Answer]:
    """What dateparser's `search_dates` finds, each date as its day. It is given the middle of the days of publication."""
    search_dates = import_module("dateparser.search").search_dates
    settings: dict[str, object] = {"PREFER_DATES_FROM": "past"}
    if article.published is not None:
        middle = (article.published.start.earliest + article.published.end.latest) / 2
        settings["RELATIVE_BASE"] = datetime.fromtimestamp(middle, UTC).replace(tzinfo=None)
    found = search_dates(article.text, languages=[article.language], settings=settings) or []
    answers: list[Answer] = []
    at = 0
    for words, moment in found:
        start = article.text.find(words, at)
        if start >= 0:
            at = start + len(words)
            answers.append(Answer(start, at, None, moment.date().isoformat()))
    return answers


def taggers() -> dict[str, Tagger]:
    """By name, ours first; only those that can be run here."""
    known: dict[str, Tagger] = {"ours": ours}
    if find_spec("dateparser"):
        known["dateparser"] = date_searcher
    return known
