"""The components of a date."""

import pytest

from tests.chrono.makers import a_date
from timeline_app.chrono.edtf_parts import Part


def test_a_component_with_a_digit_that_is_not_known_has_no_value() -> None:
    assert Part("1X").is_masked
    with pytest.raises(ValueError, match="1X"):
        _ = Part("1X").value
    assert Part("-0043").value == -43


def test_a_date_lists_the_components_it_has() -> None:
    assert [part.digits for part in a_date("2024-03").parts] == ["2024", "03"]
    assert a_date("2024-03-XX").is_masked
    assert not a_date("2024-03-05").is_masked


def test_either_qualifier_makes_a_component_qualified() -> None:
    assert Part("03", uncertain=True).is_qualified
    assert Part("03", approximate=True).is_qualified
    assert not Part("03").is_qualified
