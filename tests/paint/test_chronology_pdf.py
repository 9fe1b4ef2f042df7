"""The chronology as PDF: real pages with real text, the same bytes a second later."""

import re
import time

import pytest

from tests.layout.chronologies import made
from timeline_app.layout.chronology_pages import set_pages
from timeline_app.paint.chronology_pdf import pdf
from timeline_app.paint.fonts import QtRuler


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


def test_it_has_the_pages_that_were_set_on_a4_in_landscape() -> None:
    made_pdf = pdf(made(), QtRuler())
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made_pdf)
    assert len(boxes) == len(set_pages(made(), QtRuler()))
    assert {(round(float(w), 1), round(float(h), 1)) for w, h in boxes} == {(841.9, 595.3)}


def test_the_same_chronology_gives_the_same_bytes_a_second_later() -> None:
    first = pdf(made(), QtRuler())
    time.sleep(1.1)  # documents carry seconds: cross the boundary of one
    assert pdf(made(), QtRuler()) == first
