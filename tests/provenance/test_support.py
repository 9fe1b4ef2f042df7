import pytest

from tests.provenance.makers import a_span, an_event, an_excerpt
from timeline_app.model.event import Basis, Excerpt
from timeline_app.provenance.support import date_basis, has_its_phrase, is_unsourced


def test_the_strongest_basis_counts() -> None:
    event = an_event(an_excerpt(basis=Basis.INFERRED), an_excerpt(basis=Basis.STATED), date="2024-03")
    assert date_basis(event) is Basis.STATED


def test_an_excerpt_that_dates_the_event_otherwise_does_not_support_its_date() -> None:
    event = an_event(
        an_excerpt(basis=Basis.STATED, date=a_span("2023")),
        an_excerpt(basis=Basis.INFERRED, date=a_span("2024")),
        date="2024-03",
    )
    assert date_basis(event) is Basis.INFERRED


@pytest.mark.parametrize("excerpts", [(), (an_excerpt(),), (an_excerpt(date=a_span("2024-03")),)])
def test_a_date_that_no_excerpt_says_how_it_gives_is_unsourced(excerpts: tuple[Excerpt, ...]) -> None:
    assert is_unsourced(an_event(*excerpts, date="2024-03"))


def test_an_event_without_a_date_is_neither_supported_nor_unsourced() -> None:
    event = an_event(an_excerpt(basis=Basis.STATED))
    assert date_basis(event) is None
    assert not is_unsourced(event)


def test_the_phrase_is_looked_for_in_the_quote_typography_apart() -> None:
    assert has_its_phrase(an_excerpt("depuis l’an dernier", phrase="l'an dernier"))
    assert has_its_phrase(an_excerpt("depuis"))
    assert not has_its_phrase(an_excerpt("depuis", phrase="l'an dernier"))
