"""Pages of a story: all words on them, in their order, none beyond the edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.story import Paragraph, Slide
from timeline_app.layout.story_page import LEADING, SIZES, Page, set_pages


def half_as_wide_as_high(text: str, role: str, px: float) -> float:
    del role
    return len(text) * px / 2


def pages(slide: Slide, width: float = 1600.0, height: float = 560.0) -> tuple[Page, ...]:
    return set_pages(slide, width, height, half_as_wide_as_high)


def a_slide(quote: str = "as it is written", times: int = 1) -> Slide:
    facts = (Paragraph("A title", "title"), Paragraph("5 March 2024", "date"))
    return Slide(
        "a", 0, facts, (Paragraph(quote, "quote"), Paragraph("The paper", "source", "muted")) * times
    )


def words(found: tuple[Page, ...], *roles: str) -> str:
    return "".join(line.text for page in found for line in page.lines if line.role in roles).replace(" ", "")


def test_a_short_slide_is_one_page_with_the_quote_beside_the_facts() -> None:
    (page,) = pages(a_slide())
    title = next(line for line in page.lines if line.role == "title")
    quote = next(line for line in page.lines if line.role == "quote")
    assert quote.x > 700 > title.x
    assert title.size > SIZES["title"].size  # there is room


def test_where_the_page_is_narrow_the_quote_stands_under_the_facts() -> None:
    (page,) = pages(a_slide(), 600.0, 700.0)
    date = next(line for line in page.lines if line.role == "date")
    quote = next(line for line in page.lines if line.role == "quote")
    assert quote.top > date.top
    assert quote.x < 120


def test_a_bar_stands_along_each_quote_and_no_farther() -> None:
    (page,) = pages(a_slide(times=2))
    quotes = [line for line in page.lines if line.role == "quote"]
    assert [(bar.top, bar.bottom) for bar in page.bars] == [
        (line.top, line.top + line.size * LEADING) for line in quotes
    ]
    assert all(bar.x < line.x for bar, line in zip(page.bars, quotes, strict=True))


def test_type_shrinks_before_a_slide_goes_on_to_another_page() -> None:
    (page,) = pages(a_slide("some words of a quote " * 40))
    quote = next(line for line in page.lines if line.role == "quote")
    assert quote.size < SIZES["quote"].size


def test_what_does_not_fit_goes_on() -> None:
    slide = a_slide("some words of a quote " * 400)
    found = pages(slide)
    assert len(found) > 1
    assert [page.part for page in found] == list(range(len(found)))
    assert words(found, "quote") == ("some words of a quote " * 400).replace(" ", "")


def test_the_type_is_larger_on_a_larger_screen() -> None:
    (small,), (large,) = pages(a_slide()), pages(a_slide(), 3200.0, 1120.0)
    assert large.lines[0].size == pytest.approx(2 * small.lines[0].size)


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=400),
    st.integers(300, 4000),
    st.integers(120, 3000),
)
def test_no_word_is_lost_and_none_stands_beyond_the_page(text: str, width: int, height: int) -> None:
    slide = Slide("a", 0, (Paragraph("T", "title"),), (Paragraph(text, "quote"),) if text.strip() else ())
    found = pages(slide, float(width), float(height))
    assert words(found, "quote") == "".join(text.split()) or words(found, "quote").split() == text.split()
    for page in found:
        for line in page.lines:
            fits = line.x + half_as_wide_as_high(line.text, line.role, line.size) <= width
            assert fits or len(line.text) == 1
            is_first = line.top <= min(each.top for each in page.lines if each.x == line.x)
            assert line.top + line.size * LEADING <= height or is_first
