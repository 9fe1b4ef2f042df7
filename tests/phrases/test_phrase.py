"""Kinds of date phrases."""

import pytest

from timeline_app.phrases.phrase import Kind


@pytest.mark.parametrize("kind", [Kind.DURATION, Kind.FREQUENCY])
def test_how_long_and_how_often_are_no_dates(kind: Kind) -> None:
    assert not kind.is_date


def test_all_other_kinds_are_dates() -> None:
    assert sum(kind.is_date for kind in Kind) == len(Kind) - 2
