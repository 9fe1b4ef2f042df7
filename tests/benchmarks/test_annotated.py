"""Articles whose date phrases are marked: what the loader reads of them, and what it refuses."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from tests.benchmarks.annotated import LANGUAGES, SETS, articles, parsed
from timeline_app.phrases.phrase import Kind


def test_a_mark_says_words_kind_and_values() -> None:
    text, (mark,) = parsed("It fell {last week|relative|[2024-03-04..2024-03-10]}.")

    assert text == "It fell last week."
    assert text[mark.start : mark.end] == "last week"
    assert (mark.kind, mark.values) == (Kind.RELATIVE, ("[2024-03-04..2024-03-10]",))


def test_values_as_good_as_each_other_and_none_at_all() -> None:
    _, marks = parsed("{Later|anaphoric|none or 2024} and {since May|partial|2024-05 or 2024-05/..}")

    assert [mark.values for mark in marks] == [("", "2024"), ("2024-05", "2024-05/..")]


def test_words_in_round_brackets_may_be_in_the_phrase_or_not() -> None:
    text, (mark,) = parsed("A {(late on )Monday( night)|partial|2024-03-04}")

    assert [text[start:end] for start, end in mark.extents] == [
        "late on Monday night", "late on Monday", "Monday night", "Monday",
    ]  # fmt: skip


def test_what_people_would_argue_about_has_no_kind() -> None:
    assert parsed("at {noon|?}")[1][0].kind is None


@pytest.mark.parametrize(
    "body",
    [
        "{Monday|partial}",  # a date without a value
        "{a week|duration|2024}",  # what is no date with one
        "{Monday|weekly|2024}",  # no such kind
        "{Monday|partial|2024-13}",  # no such month
        "{Monday|partial|2024",  # not closed
        "{Mon(d)ay|partial|2024}",  # brackets in the middle
    ],
)
def test_a_mark_that_has_not_the_form_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parsed(body)


def test_each_language_has_ten_articles_and_more_in_either_set_with_every_kind() -> None:
    for language in LANGUAGES:
        own = [article for article in articles() if article.language == language]
        sets = Counter(article.set for article in own)
        kinds = {mark.kind for article in own for mark in article.marks}
        assert all(sets[each] >= 6 for each in SETS)
        assert kinds >= set(Kind)


def test_days_that_are_named_with_a_weekday_fall_on_it() -> None:
    """Against slips of whoever marked them: a phrase that begins with a weekday, and its day."""
    weekdays = {
        name: day
        for names in ("lundi mardi mercredi jeudi vendredi samedi dimanche",
                      "monday tuesday wednesday thursday friday saturday sunday")
        for day, name in enumerate(names.split())
    }  # fmt: skip
    seen = 0
    for article in articles():
        for mark in article.marks:
            words = article.text[mark.extents[-1][0] : mark.end].lower().replace(",", "").split()
            if words[0] in weekdays and mark.kind is Kind.PARTIAL and mark.values[0][:1].isdigit():
                seen += 1
                day = datetime.strptime(mark.values[0], "%Y-%m-%d").replace(tzinfo=UTC)
                assert day.weekday() == weekdays[words[0]], (article.name, words)
    assert seen > 20
