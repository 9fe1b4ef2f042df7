"""The look of links."""

import pytest
from PySide6.QtGui import QColor, QImage

from tests.paint.pictures import coloured, painted
from timeline_app.layout.figures import Curve, Sign
from timeline_app.model.event import LinkType
from timeline_app.paint.links import paint_link, paint_links
from timeline_app.paint.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

INK, PAPER = QColor("#000000"), QColor("#ffffff")


def a_curve(type: LinkType, is_cut: tuple[bool, bool] = (False, False), sign: Sign | None = None) -> Curve:
    return Curve(0, 1, type, (20, 50, 100, 50, 200, 50, 280, 50), is_cut, sign=sign)


def a_link(type: LinkType, is_cut: tuple[bool, bool] = (False, False)) -> QImage:
    return painted(lambda painter: paint_link(painter, a_curve(type, is_cut), INK, PAPER))


def ink(image: QImage, left: int = 0, right: int = 300) -> int:
    return coloured(image, INK, left, 0, right, 100, near=150)


def test_every_kind_looks_different_without_colour() -> None:
    images = [a_link(type) for type in LinkType]
    for index, one in enumerate(images):
        assert ink(one) > 60
        assert all(one != other for other in images[index + 1 :])


def test_the_head_is_at_the_end() -> None:
    image = a_link(LinkType.ANSWERS)
    assert ink(image, 265, 285) > 1.5 * ink(image, 15, 35)


def test_a_link_that_goes_on_beyond_the_edge_has_an_open_head() -> None:
    assert ink(a_link(LinkType.ANSWERS, (False, True)), 270, 283) < ink(a_link(LinkType.ANSWERS), 270, 283)


def test_the_links_of_the_selected_event_are_stronger_and_a_sign_stands_on_what_is_ruled_out() -> None:
    curve = a_curve(LinkType.ANSWERS, sign=Sign(150, 50))
    strong = painted(lambda painter: paint_links(painter, [curve], LIGHT, 1))
    weak = painted(lambda painter: paint_links(painter, [curve], LIGHT, 7))
    assert coloured(strong, INK, 30, 48, 100, 53, 140) > coloured(weak, INK, 30, 48, 100, 53, 140)
    assert coloured(weak, LIGHT.warning, 140, 40, 160, 60) > 20
