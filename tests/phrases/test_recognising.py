"""Date phrases of a text, whatever its language."""

import sys
from pathlib import Path

import pytest

from timeline_app.phrases import lexicons
from timeline_app.phrases.meaning import (
    CalendarDate,
    Direction,
    Interval,
    Meaning,
    Neighbour,
    Reference,
    Shift,
    Unit,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Kind, Relation
from timeline_app.phrases.recognising import directed, kind_of, languages, recognise

LATIN = """
from timeline_app.phrases.lexicon import Lexicon, Rule
from timeline_app.phrases.meaning import Neighbour, Unit
from timeline_app.phrases.phrase import Relation

LEXICON = Lexicon({}, {}, (Rule("day", "heri", lambda: Neighbour(-1, Unit.DAY)),), {"ab": Relation.SINCE})
"""


def test_a_further_language_is_one_more_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "la.py").write_text(LATIN)
    monkeypatch.setattr(lexicons, "__path__", [*lexicons.__path__, str(tmp_path)])
    assert "la" in languages()
    [found] = recognise("Pluit ab heri.", "la")
    sys.modules.pop("timeline_app.phrases.lexicons.la")
    assert (found.start, found.end, found.lead_start) == (9, 13, 6)
    assert (found.rule, found.relation, found.kind) == ("la.day", Relation.SINCE, Kind.RELATIVE)


def test_parts_of_a_lexicon_are_no_languages() -> None:
    assert "fr" in languages()
    assert all(name.isalpha() for name in languages())


@pytest.mark.parametrize("language", ["", "xx", "../fr", "__init__", "_"])
def test_nothing_is_found_in_a_language_that_is_not_known(language: str) -> None:
    assert recognise("le 14 mars 2019", language) == []


@pytest.mark.parametrize("language", ["fr", "fr-CA", "FR", "fr_FR"])
def test_the_first_part_of_a_tag_is_the_language(language: str) -> None:
    assert len(recognise("le 14 mars 2019", language)) == 1


BEFORE = Reference.BEFORE


@pytest.mark.parametrize(
    ("meaning", "kind"),
    [
        (CalendarDate(2019), Kind.ABSOLUTE),
        (Written("2019"), Kind.ABSOLUTE),
        (CalendarDate(month=3), Kind.PARTIAL),
        (CalendarDate(month=3, reference=BEFORE), Kind.ANAPHORIC),
        (Neighbour(-1, Unit.WEEK), Kind.RELATIVE),
        (Shift(3, Unit.DAY, Direction.FUTURE, BEFORE), Kind.ANAPHORIC),
        (Window(3, Unit.YEAR, Direction.PAST), Kind.RELATIVE),
        (Window(None, Unit.YEAR, Direction.PAST), Kind.VAGUE),
        (Interval(CalendarDate(2019), None), Kind.RANGE),
    ],
)
def test_the_meaning_tells_the_kind(meaning: Meaning, kind: Kind) -> None:
    assert kind_of(meaning) is kind


def test_what_is_announced_is_sought_ahead() -> None:
    future = Direction.FUTURE
    march, whole = CalendarDate(month=3), CalendarDate(2019, 3)
    ahead = CalendarDate(month=3, direction=future)
    assert directed(march, future) == ahead
    assert directed(whole, future) == whole
    assert directed(march, None) == directed(march, Direction.PAST) == march
    assert directed(Interval(march, whole), future) == Interval(ahead, whole)
    assert directed(Interval(None, march), future) == Interval(None, ahead)


def test_this_week_is_what_is_left_of_it_where_something_is_announced() -> None:
    future = Direction.FUTURE
    assert directed(Neighbour(0, Unit.WEEK), future) == Neighbour(0, Unit.WEEK, share=future)
    for as_it_was in (
        Neighbour(0, Unit.DAY),
        Neighbour(1, Unit.WEEK),
        Neighbour(0, Unit.WEEK, reference=BEFORE),
    ):
        assert directed(as_it_was, future) == as_it_was
