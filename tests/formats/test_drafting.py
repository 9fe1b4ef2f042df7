"""What somebody fills in around words of a source."""

from dataclasses import replace

import pytest

from timeline_app.chrono import edtf
from timeline_app.formats.drafting import Draft, as_yaml, date_fault, fault
from timeline_app.model.event import Basis, Excerpt, Status

QUOTE = Excerpt("paper", "It happened last week, they say", locator=(("paragraph", "2"),))
DRAFT = Draft(QUOTE, "It happened", " 2024-03 ", "last week", Basis.RELATIVE, ("ann",), Status.ALLEGED)


def test_a_draft_becomes_an_event_with_its_excerpt() -> None:
    event = DRAFT.event({"it-happened"})
    assert (event.id, event.title.in_language("en")) == ("it-happened-2", "It happened")
    assert (event.span, event.status, event.actor_ids) == (edtf.parse("2024-03"), Status.ALLEGED, ("ann",))
    (excerpt,) = event.excerpts
    assert (excerpt.phrase, excerpt.basis, excerpt.date) == (
        "last week",
        Basis.RELATIVE,
        edtf.parse("2024-03"),
    )
    assert excerpt.locator == QUOTE.locator


def test_without_a_date_there_is_no_basis() -> None:
    assert replace(DRAFT, date="").excerpt().basis is None


@pytest.mark.parametrize(
    ("change", "is_event"),
    [({"title": " "}, True), ({"date": "March"}, False), ({"phrase": "next week"}, False)],
)
def test_what_is_still_to_be_done_is_said(change: dict[str, str], is_event: bool) -> None:
    draft = replace(DRAFT, **change)  # type: ignore[arg-type]
    assert fault(draft, is_event) is not None
    assert as_yaml(draft, is_event, ()) == ("", fault(draft, is_event))


def test_an_excerpt_for_an_event_that_is_there_needs_no_title() -> None:
    assert fault(replace(DRAFT, title=""), is_event=False) is None


def test_a_date_is_judged_as_it_is_typed() -> None:
    assert date_fault(DRAFT) is None
    assert date_fault(replace(DRAFT, date="")) is None
    assert date_fault(replace(DRAFT, date="2024-13")) is not None


def test_it_is_shown_as_it_would_be_written() -> None:
    written, wrong = as_yaml(DRAFT, False, ())
    assert wrong is None
    assert written == (
        "- source: paper\n  exact: It happened last week, they say\n"
        "  locator: {paragraph: 2}\n  phrase: last week\n  date: 2024-03\n  basis: relative\n"
    )
    assert as_yaml(DRAFT, True, ())[0].startswith("- id: it-happened\n  title: It happened\n")


def test_a_character_that_the_format_refuses_is_said() -> None:
    hidden = replace(DRAFT, quote=replace(QUOTE, exact="a\u202eb"), phrase="")
    written, wrong = as_yaml(hidden, False, ())
    assert written == ""
    assert "U+202E" in str(wrong)
