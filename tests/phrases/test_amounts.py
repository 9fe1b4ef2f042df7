"""How many units a phrase counts."""

from timeline_app.phrases.amounts import SOME, Amount
from timeline_app.phrases.meaning import Direction, Length, Reference, Shift, Unit, Window


def test_a_half_is_added_to_what_is_counted_and_to_nothing_else() -> None:
    assert Amount(2, is_about=True).and_a_half() == Amount(2.5, is_about=True)
    assert SOME.and_a_half() == SOME


def test_an_amount_makes_lengths_shifts_and_windows() -> None:
    three = Amount(3, is_at_least=True)
    assert three.length(Unit.DAY) == Length(3, Unit.DAY)
    assert three.shift(Unit.DAY, Direction.PAST) == Shift(3, Unit.DAY, Direction.PAST, is_at_least=True)
    assert Amount(1.5).window(Unit.YEAR, Direction.PAST, Reference.BEFORE) == Window(
        1, Unit.YEAR, Direction.PAST, Reference.BEFORE
    )
    assert SOME.window(Unit.YEAR, Direction.PAST).count is None
