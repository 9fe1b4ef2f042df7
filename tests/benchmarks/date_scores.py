"""How well date phrases are found and dated, against articles in which they are marked; one line of JSON a figure.

    python -m tests.benchmarks.date_scores [--show] [--language fr|en] [--set dev|held-out] [--tagger NAME]

Extents relaxed (they overlap) and exact, values by the same EDTF and by the same bounds, recall by kind. --show lists
each miss, false alarm, other extent and wrong value with its sentence, instead of figures.
"""

import argparse
from collections.abc import Iterator, Sequence

from tests.benchmarks.annotated import LANGUAGES, NO_DATE, SETS, Annotated, articles
from tests.benchmarks.measure import add_options, say_amount
from tests.benchmarks.scoring import Pair, Score, Scores, has_bounds, has_extent, has_value, paired, scored
from tests.benchmarks.taggers import Tagger, ours, taggers

GOALS = {
    "relaxed": {"fr": 0.91, "en": 0.91},
    "exact": {"fr": 0.86, "en": 0.84},
    "value": {"fr": 0.79, "en": 0.79},
}
_AROUND = 60  # characters shown at either side


def pairs_of(article: Annotated, tagger: Tagger) -> list[Pair]:
    """The marks of the article beside what the tagger finds in it."""
    return paired(article.marks, tagger(article))


def faults(article: Annotated, pairs: Sequence[Pair]) -> Iterator[str]:
    """Each fault as one line: what it is, the words, what was wanted and given, and the sentence around."""
    for pair in pairs:
        words = _fault(article.text, pair)
        if words:
            at = pair.mark or pair.answer
            assert at is not None
            around = article.text[max(at.start - _AROUND, 0) : at.end + _AROUND].replace("\n", " ")
            yield f"{article.language}/{article.name}: {words}  | …{around}…"


def _fault(text: str, pair: Pair) -> str:
    mark, answer = pair.mark, pair.answer
    if mark is None:
        assert answer is not None
        kind = answer.kind.value if answer.kind else "date"
        return f"FALSE {text[answer.start : answer.end]!r} {kind} {answer.value}"
    wanted = text[mark.start : mark.end]
    assert mark.kind is not None
    if answer is None:
        return f"MISS {wanted!r} {mark.kind.value} {' or '.join(value or NO_DATE for value in mark.values)}"
    given = text[answer.start : answer.end]
    extent = "" if has_extent(pair) else f"EXTENT {wanted!r} given {given!r} "
    if mark.kind.is_date != answer.is_date:
        return (
            f"{extent}KIND {wanted!r} {mark.kind.value} given {answer.kind.value if answer.kind else 'date'}"
        )
    if not mark.kind.is_date or has_value(pair):
        return extent.rstrip()
    name = "WRITTEN" if has_bounds(pair) else "VALUE"
    values = " or ".join(value or NO_DATE for value in mark.values)
    return f"{extent}{name} {wanted!r} {values} given {answer.value or NO_DATE}"


def chosen(languages: Sequence[str] = LANGUAGES, sets: Sequence[str] = SETS) -> list[Annotated]:
    """The articles of these languages and sets."""
    return [article for article in articles() if article.language in languages and article.set in sets]


def say(tagger: str, language: str, which: str, scores: Scores) -> None:
    """Prints the figures of one language. which: the set of articles, "" for all of them."""
    about = (
        f"date phrases, {language}"
        + (f", {which}" if which else "")
        + ("" if tagger == "ours" else f", {tagger}")
    )
    for name in ("relaxed", "exact", "value", "bounds"):
        goal = GOALS[name].get(language) if tagger == "ours" and not which and name in GOALS else None
        _say(f"{about}, {name}", getattr(scores, name), goal)
    if tagger == "ours" and not which:
        for kind, score in scores.kinds.items():
            _say(f"{about}, {kind.value}", score, None)


def _say(name: str, score: Score, at_least: float | None) -> None:
    more: dict[str, object] = {} if at_least is None else {"at_least": at_least}
    more |= {"precision": round(score.precision, 3), "recall": round(score.recall, 3)}
    say_amount(name, score.wanted, score.f1, "F1", None, **more)


def main(words: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.date_scores")
    add_options(parser)
    parser.add_argument("--show", action="store_true", help="list the faults of our tagger instead")
    parser.add_argument("--language", choices=LANGUAGES, help="one language only")
    parser.add_argument("--set", choices=("dev", "held-out"), help="one set of articles only")
    parser.add_argument("--tagger", choices=tuple(taggers()), help="one tagger only")
    asked = parser.parse_args(words)
    languages = (asked.language,) if asked.language else LANGUAGES
    sets = (asked.set.replace("-", " "),) if asked.set else SETS
    if asked.show:
        tagger = taggers()[asked.tagger] if asked.tagger else ours
        for article in chosen(languages, sets):
            print(*faults(article, pairs_of(article, tagger)), sep="\n")
        return
    for name, tagger in taggers().items():
        if asked.tagger in (None, name):
            for language in languages:
                tagged = [(each.set, scored(pairs_of(each, tagger))) for each in chosen((language,), sets)]
                for which in (*sets, ""):
                    say(
                        name, language, which, sum((one for of, one in tagged if which in ("", of)), Scores())
                    )


if __name__ == "__main__":
    main()
