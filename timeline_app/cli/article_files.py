"""Articles named on the command line, read one by one: each once, and one that cannot be read stops no other."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from timeline_app.articles.article import Article
from timeline_app.articles.reading import read_article
from timeline_app.phrases.recognising import languages
from timeline_app.problems import UserError
from timeline_app.words import Message, _

STANDARD_INPUT = "-"


class Read(NamedTuple):
    """The articles that could be read; what is to be said of others, and the exit status by which they are missed."""

    articles: tuple[Article, ...]
    said: tuple[Message | UserError, ...]
    status: int


def read_articles(
    paths: Sequence[Path], date: str, language: str, step: Callable[[float], object] | None = None
) -> Read:
    """The articles in these files, `-` for standard input; a file, or a text, that comes again is left out.

    date, language: as `articles.reading` takes them. step: told the share that is read.
    """
    articles: dict[str, Article] = {}
    said: list[Message | UserError] = []
    status = 0
    once: dict[str, Path] = {}
    for path in paths:
        once.setdefault(_real(path), path)
    for number, path in enumerate(once.values()):
        try:
            article = read_in_language(path, date, language)
            if article.sha256 in articles:
                said.append(
                    Message("{file} has the very text of another article: it is left out.", file=path)
                )
            articles.setdefault(article.sha256, article)
        except UserError as error:
            said.append(error)
            status = max(status, error.exit_status)
        if step is not None:
            step((number + 1) / len(once))
    return Read(tuple(articles.values()), tuple(said), status)


def read_in_language(path: Path, date: str, language: str) -> Article:
    """The article in a file, in a language whose date phrases are known. Raises UserError for any other."""
    article = read_article(None if str(path) == STANDARD_INPUT else path, date=date, language=language)
    if article.language.partition("-")[0] in languages():
        return article
    hint = Message("Say which it is by --lang {languages}.", languages="|".join(languages()))
    name: object = path.name if article.path is not None else Message("standard input")
    if not article.language:
        raise UserError(Message("The language of {file} cannot be told.", file=name), hint)
    raise UserError(
        Message(
            "{file} is in a language whose date phrases are not known here: {language}.",
            file=name,
            language=article.language,
        ),
        hint,
    )


def how_dates_are_typed() -> str:
    """What the help says of `--date`."""
    return _(
        "DATE is EDTF (2024-03-12, 2024-03, 2024-03-01/2024-03-15), or as people write it in English or French\n"
        "(12 March 2024, March 2024). Of 03/04/2024 the month comes first where the program speaks English (4 March),\n"
        "the day where it speaks French (3 April), whatever language the article is in; 14/05/2024 is 14 May in both."
    )


def _real(path: Path) -> str:
    return STANDARD_INPUT if str(path) == STANDARD_INPUT else os.path.realpath(path)
