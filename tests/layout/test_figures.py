import pytest

from timeline_app.layout.figures import Curve
from timeline_app.model.event import LinkType


def test_a_curve_goes_from_its_first_point_to_its_last() -> None:
    curve = Curve(0, 1, LinkType.ANSWERS, (0, 0, 0, 30, 100, 30, 100, 0))
    assert curve.at(0) == (0, 0)
    assert curve.at(1) == pytest.approx((100, 0))
    assert curve.at(0.5) == pytest.approx((50, 22.5))
