"""Lines of a PDF know where they stand, and those that run over the pages are told apart."""

from timeline_app.articles.pdf_lines import LineMaker, PdfLine, plain, running

UPRIGHT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def test_pieces_become_lines_with_their_place_and_the_size_of_most_letters() -> None:
    maker = LineMaker()
    for text, place, size in (
        ("A ", (60, 700), 20.0),
        ("longer line", (70, 700), 10.0),
        ("\n", (0, 0), 10.0),
    ):
        maker.add(text, UPRIGHT, (1.0, 0.0, 0.0, 1.0, *map(float, place)), size)
    maker.add("next\n\n", (0.5, 0.0, 0.0, -0.5, 10.0, 800.0), (1.0, 0.0, 0.0, -1.0, 100.0, 40.0), 12.0)

    assert maker.lines() == [PdfLine("A longer line", 60.0, 700.0, 10.0), PdfLine("next", 60.0, 780.0, 6.0)]


def test_letters_that_are_set_together_are_taken_apart_and_odd_spaces_are_spaces() -> None:
    assert plain(" the\tﬁrst\u202e  ofﬁce\0 ") == "the first office"


def a_page(number: int, body: str) -> list[PdfLine]:
    return [
        PdfLine("The Beacon, 12 March 2024", y=800),
        PdfLine(body, y=700),
        PdfLine(f"{body} too", y=688),
        PdfLine(f"Page {number} of 4", y=40),
    ]


def test_heads_of_pages_are_found_with_their_first_and_numbers_of_pages_always() -> None:
    found = running([a_page(number, f"text {'abc'[number - 1]}") for number in (1, 2, 3)])

    assert found.first == {(0, 0)}
    assert found.later == {(1, 0), (2, 0), (0, 3), (1, 3), (2, 3)}


def test_what_stands_on_two_pages_or_at_other_heights_does_not_run() -> None:
    two = running([a_page(1, "a"), a_page(2, "b")])
    moving = running(
        [[PdfLine("Again.", y=800 - 50 * page), PdfLine("abc"[page], y=100)] for page in range(3)]
    )

    assert two.first == moving.first == frozenset()
    assert moving.later == frozenset()


def test_a_page_of_one_line_keeps_it() -> None:
    assert running([[PdfLine("12")]] * 5).later == frozenset()
