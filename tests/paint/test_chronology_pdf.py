"""The chronology as PDF: real pages with real text, the same bytes a second later."""

import re
import time

import pytest

from tests.layout.chronologies import made
from timeline_app.layout.chronology_pages import set_pages
from timeline_app.paint import chronology_pdf
from timeline_app.paint.chronology_pdf import pdf
from timeline_app.paint.fonts import QtRuler
from timeline_app.problems import UserError


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


def test_more_events_than_anybody_turns_pages_for_are_refused_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chronology_pdf, "MOST_ON_PAGES", 4)
    with pytest.raises(UserError, match="5 events are too many for pages") as fault:
        pdf(made(), QtRuler())
    assert ".html" in str(fault.value)
