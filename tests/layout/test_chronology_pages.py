"""The chronology on pages: nothing lost, nothing beyond the edges, rows whole, the sum on each."""

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.chronologies import a_case, made
from tests.layout.test_compose import timelines
from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt
from timeline_app.layout.chronology import Chronology
from timeline_app.layout.chronology_pages import A4_LANDSCAPE, Page, set_pages
from timeline_app.layout.ruler import LINE_PX
from timeline_app.model.timeline import Timeline

RULER = FixedRuler()


def texts(page: Page) -> list[str]:
    return [words.text for words in page.words]


def pages_of(of: Chronology, size: tuple[float, float] = A4_LANDSCAPE) -> list[Page]:
    return set_pages(of, RULER, size)


def many(count: int, quote: str = "so it is written") -> Timeline:
    events = (an_event(f"e{i}", title=f"title{i}", excerpts=[an_excerpt(exact=quote)]) for i in range(count))
    return a_timeline(*events)


@settings(max_examples=30, deadline=None)
@given(timelines(), st.sampled_from([A4_LANDSCAPE, (794.0, 1122.0), (700.0, 400.0)]))
def test_every_event_stands_on_a_page_and_nothing_beyond_its_edges(
    timeline: Timeline, size: tuple[float, float]
) -> None:
    of = made(timeline)
    pages = pages_of(of, size)
    assert {number for page in pages for number in page.entries} == {entry.number for entry in of.entries}
    for page in pages:
        for words in page.words:
            assert words.x >= 0
            assert words.x + RULER.width(words.text, words.type) <= size[0] or len(words.text) < 2
            assert 0 <= words.y <= size[1] - LINE_PX[words.type]


def heights(of: Chronology) -> dict[int, float]:
    """How high each row is, by the number of its event: on a page that holds them all."""
    (page,) = pages_of(of, (1122.0, 100_000.0))
    lines = [rule.y for rule in page.rules]
    return dict(zip(page.entries, (low - high for high, low in pairwise(lines)), strict=True))


@settings(max_examples=30, deadline=None)
@given(timelines(), st.integers(380, 900))
def test_a_row_is_broken_only_where_it_is_higher_than_a_page(timeline: Timeline, height: int) -> None:
    of = made(timeline)
    seen = Counter(number for page in pages_of(of, (1122.0, float(height))) for number in page.entries)
    needed = heights(of)
    assert all(needed[number] > height - 200.0 for number, times in seen.items() if times > 1)


def test_a_row_that_is_higher_than_a_page_goes_on_on_the_next_and_loses_no_word() -> None:
    quote = " ".join(f"word{number}" for number in range(3000))
    pages = pages_of(made(many(2, quote)))
    together = " ".join(text for page in pages for text in texts(page))
    assert all(f"word{number}" in together for number in range(3000))
    assert sum(1 in page.entries for page in pages) > 2


def test_the_names_of_the_columns_and_the_title_stand_on_each_page_of_the_table() -> None:
    pages = pages_of(made(many(60)))
    assert len(pages) > 2
    for page in pages:
        assert "A timeline" in texts(page)
        assert ("Date, and how it is known" in texts(page)) == bool(page.entries)


def test_each_page_has_the_whole_sum_of_the_data_and_its_number() -> None:
    of = made(a_case())
    pages = pages_of(of, (900.0, 400.0))
    for place, page in enumerate(pages, start=1):
        assert f"SHA-256 of the data: {of.data.whole}" in texts(page)
        assert f"{place} / {len(pages)}" in texts(page)


def test_sources_and_files_stand_at_the_end() -> None:
    last = texts(pages_of(made())[-1])
    assert last.index("Sources") < last.index("Data")
    assert "<more>.yaml" in last


def test_a_heading_does_not_stand_alone_at_the_end_of_a_page() -> None:
    for height in range(300, 900, 20):
        for page in pages_of(made(), (1122.0, float(height))):
            if "Sources" in texts(page):
                assert "[1]" in texts(page)


def test_a_description_longer_than_a_page_is_set_to_its_end() -> None:
    from dataclasses import replace

    from timeline_app.layout.chronology import Worded

    endless = replace(made(), description=Worded(" ".join(f"word{n}" for n in range(6000)), "en"))
    pages = pages_of(endless)
    assert "word5999" in " ".join(text for page in pages for text in texts(page))
    assert all(words.y < A4_LANDSCAPE[1] for page in pages for words in page.words)
