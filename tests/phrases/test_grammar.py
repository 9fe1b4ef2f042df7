"""Lexicons made ready, and what their rules find."""

from typing import Any

import pytest

from timeline_app.phrases.grammar import Grammar
from timeline_app.phrases.lexicon import Lexicon, Rule, Way
from timeline_app.phrases.meaning import Vague, Written

WORDS: dict[str, dict[str, Any]] = {"month": {"mar.": 3, "may": 5}, "count": {"twenty": 20, "twenty-one": 21}}


def found(rules: tuple[Rule, ...], text: str, **pieces: Any) -> list[tuple[str, str, Any]]:
    grammar = Grammar(Lexicon(WORDS, pieces, rules))
    tokens = grammar.tokens(text)
    return [
        (text[tokens.starts[match.start] : tokens.ends[match.end - 1]], match.rule.name, match.meaning)
        for match in grammar.matches(tokens)
    ]


def written(**captured: Any) -> Any:
    return tuple(captured.items())


def test_the_longest_match_wins_and_of_two_alike_the_rule_listed_first() -> None:
    rules = (
        Rule("short", "<month>", written),
        Rule("long", "<month> <digits>", written),
        Rule("late", "<month>", written),
    )
    assert found(rules, "In May 5 or may, mar. or Mar") == [
        ("May 5", "long", (("month", 5), ("digits", "5"))),
        ("may", "short", (("month", 5),)),
        ("mar.", "short", (("month", 3),)),
        ("Mar", "short", (("month", 3),)),
    ]  # fmt: skip


def test_hyphens_between_the_words_of_an_entry_may_be_missing() -> None:
    rules = (Rule("count", "<count>", written),)
    assert [words for words, _, _ in found(rules, "twenty-one, twenty one, twenty")] == [
        "twenty-one",
        "twenty one",
        "twenty",
    ]


def test_what_stands_outside_of_the_edges_must_be_there_and_is_no_part() -> None:
    rules = (Rule("in", "in ^ <month> $ of", written),)
    assert [words for words, _, _ in found(rules, "in may of, may of, in may")] == ["may"]


def test_a_rule_without_a_maker_passes_its_words_over() -> None:
    rules = (Rule("not", "you may"), Rule("month", "<month>", written))
    assert [words for words, _, _ in found(rules, "You may in May")] == ["May"]


def test_what_a_maker_turns_down_leaves_the_next_best() -> None:
    rules = (
        Rule("none", "<month> <digits>", lambda **_: None),
        Rule("checked", "<month> <digits>", written, check=lambda *_: False),
        Rule("month", "<month>", written),
    )
    assert [name for _, name, _ in found(rules, "may 5")] == ["month"]


def test_pieces_make_values_of_their_own_and_dates_stand_in_other_rules() -> None:
    rules = (
        Rule("date", "<day>", lambda day: Written(day), is_date=True),
        Rule("range", "<date:first> to <date:last>", lambda first, last: (first, last)),  # type: ignore[arg-type, return-value]
        Rule("now", "now", lambda: Vague(None)),  # type: ignore[arg-type]
    )
    day = (Way("<digits>", lambda digits: digits if digits != "0" else None), Way("today", lambda: "*"))
    assert found(rules, "1 to today, 0 to 2, now", day=day) == [
        ("1 to today", "range", (Written("1"), Written("*"))),
        ("2", "date", Written("2")),
        ("now", "now", Vague(None)),  # type: ignore[arg-type]
    ]


def test_no_phrase_reaches_over_a_blank_line_or_begins_within_a_word() -> None:
    rules = (Rule("day", "<month> <digits>", written),)
    assert found(rules, "may\n\n5, x-may 5, may 5%") == []
    assert len(found(rules, "may\n5")) == 1


@pytest.mark.parametrize(
    "pieces",
    [{"a": "<b>", "b": "<a>"}, {"a": "<nowhere>"}, {"a": "<date>"}],
    ids=["circle", "unknown", "date"],
)
def test_a_lexicon_at_fault_is_refused(pieces: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"of the lexicon|the lexicon has no"):
        Grammar(Lexicon(WORDS, pieces, (Rule("r", "<a>", written, is_date=True),)))
