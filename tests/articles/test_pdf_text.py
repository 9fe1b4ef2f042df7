"""The lines of a PDF read as the paragraphs that they were."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.pdf_lines import PdfLine
from timeline_app.articles.pdf_text import laid_out

FULL = "a full line of some forty characters, yes"


def page(*texts: str, top: float = 780.0) -> list[PdfLine]:
    """Lines of one size; an empty text leaves a gap."""
    return [PdfLine(text, 60.0, top - 12.0 * index, 10.0) for index, text in enumerate(texts) if text]


def kinds(*pages: list[PdfLine]) -> list[tuple[str, str]]:
    text, marks, _starts = laid_out(pages, "en")
    assert all(before.end <= after.start for before, after in itertools.pairwise(marks))
    return [(mark.kind.value, text[mark.start : mark.end].strip()) for mark in marks]


def test_lines_become_paragraphs_at_gaps() -> None:
    assert kinds(page(f"One {FULL}", f"two {FULL}.", "", f"Three {FULL}", "four.")) == [
        ("paragraph", f"One {FULL} two {FULL}."),
        ("paragraph", f"Three {FULL} four."),
    ]


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    assert [kind for kind, _ in kinds(page(f"One {FULL}", "two.", f"Three {FULL}", f"four {FULL}."))] == [
        "paragraph"
    ] * 2


def test_large_letters_are_title_and_headings_and_the_head_is_known() -> None:
    lines = [
        PdfLine("The second", 60, 780, 20.0),
        PdfLine("crane", 60, 757, 20.0),
        *page("By Jane Doe", "", "Published 12 March 2024", "", f"One {FULL}", "two.", top=730),
        PdfLine("What for", 60, 600, 14.0),
        *page(f"Three {FULL}", f"four {FULL}.", top=580),
    ]

    assert kinds(lines) == [
        ("title", "The second crane"),
        ("byline", "By Jane Doe"),
        ("dateline", "Published 12 March 2024"),
        ("paragraph", f"One {FULL} two."),
        ("heading", "What for"),
        ("paragraph", f"Three {FULL} four {FULL}."),
    ]


def test_a_paragraph_goes_on_over_the_page_and_over_its_head() -> None:
    def one(number: int, *texts: str) -> list[PdfLine]:
        return [PdfLine("The Beacon", 60, 810, 8.0), *page(*texts), PdfLine(str(number), 300, 30, 8.0)]

    pages = [
        one(1, f"One {FULL}", f"two {FULL} and the"),
        one(2, f"third {FULL}", "fourth."),
        one(3, f"Five {FULL}", "six."),
    ]
    text, marks, starts = laid_out(pages, "en")

    assert text == f"The Beacon\n\nOne {FULL} two {FULL} and the third {FULL} fourth.\n\nFive {FULL} six."
    assert [mark.kind.value for mark in marks] == ["other", "paragraph", "paragraph"]
    assert [text[start : start + 5] for start in starts] == ["The B", "third", "Five "]


def test_columns_are_read_one_after_the_other() -> None:
    left = page(f"One {FULL}", f"two {FULL} and the")
    right = [
        PdfLine(line.text, 320.0, line.y, line.size)
        for line in page(f"third {FULL}", "fourth.", "", "Last one.")
    ]

    assert [words[:5] for _kind, words in kinds(left + right)] == ["One a", "Last "]


def test_items_of_a_list_are_told_apart() -> None:
    assert kinds(page(f"One {FULL}:", "- two", "- three", "goes on"))[1:] == [
        ("list item", "- two"),
        ("list item", "- three goes on"),
    ]


def test_without_places_lines_are_parted_by_their_ends() -> None:
    assert kinds(
        [PdfLine(f"One {FULL}"), PdfLine("two."), PdfLine(f"Three {FULL}"), PdfLine(f"four {FULL}.")]
    ) == [
        ("paragraph", f"One {FULL} two."),
        ("paragraph", f"Three {FULL} four {FULL}."),
    ]


def test_a_page_without_text_begins_where_the_next_does() -> None:
    text, _marks, starts = laid_out([page("One."), [], page("Two.")], "en")

    assert (text, starts) == ("One.\n\nTwo.", (0, 6, 6))
    assert laid_out([[], []], "en") == ("", (), ())


_lines = st.builds(
    PdfLine,
    st.text("aA. -,12•(", min_size=1, max_size=20).map(str.strip).filter(bool),
    st.sampled_from([60.0, 70.0, 300.0]),
    st.floats(0, 800).map(lambda y: round(y, 1)),
    st.sampled_from([0.0, 8.0, 10.0, 20.0]),
)


@given(st.lists(st.lists(_lines, max_size=6), max_size=4))
def test_any_lines_become_a_text_whose_stretches_lie_in_it_in_order(pages: list[list[PdfLine]]) -> None:
    text, marks, starts = laid_out(pages, "en")

    assert all(before.end <= after.start for before, after in itertools.pairwise(marks))
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert list(starts) == sorted(starts)
    assert len(starts) == (len(pages) if text else 0)
