"""What is no word in a text is told apart from its words."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.markup import addresses, markdown_marks, meets


def marks(text: str) -> list[str]:
    return [text[start:end] for start, end in markdown_marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**last** week", ["**", "**"]),
        ("_last_ week, snake_case, 3 * 4", ["_", "_"]),
        ("[a b](https://x.example/a_(b)) c", ["[", "](https://x.example/a_(b))"]),
        ("![a](b.png 'c')", ["![", "](b.png 'c')"]),
        ("[a][1] b[^2]", ["[", "][1]", "[^2]"]),
        ("<https://x.example/2024/03> <b>c</b>", ["<https://x.example/2024/03>", "<b>", "</b>"]),
        ("a `b` https://x.example/2024-03-12.", ["`", "`", "https://x.example/2024-03-12."]),
        ("[not a link] (really)", []),
    ],
)
def test_marks_are_told_apart_from_words(text: str, expected: list[str]) -> None:
    assert marks(text) == expected


def test_addresses_of_a_plain_text_are_no_words() -> None:
    text = "See https://x.example/2024/03/12 or (www.y.example) now."

    assert [text[start:end] for start, end in addresses(text)] == [
        "https://x.example/2024/03/12",
        "www.y.example",
    ]


def test_a_stretch_meets_markup_where_they_share_a_character() -> None:
    markup = ((2, 4), (6, 9))

    assert [at for at in range(10) if meets(markup, at, at + 1)] == [2, 3, 6, 7, 8]
    assert meets(markup, 0, 3)
    assert not meets(markup, 4, 6)
    assert not meets((), 0, 5)


@given(st.text("[]()*_`<>!a /:^~.\n", max_size=120))
def test_marks_are_in_order_and_never_overlap(text: str) -> None:
    spans = list(markdown_marks(text, 0, len(text)))

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
