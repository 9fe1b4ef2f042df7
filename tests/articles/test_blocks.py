"""Blocks of plain text are known for what they are, and cover all of it but white space."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.article import BlockKind
from timeline_app.articles.blocks import blocks, marked
from timeline_app.provenance.quoting import paragraph_at

ARTICLE = """\
The second crane

By Jane Doe
Published 12 March 1931

The harbour board bought a crane last week.

What the board wants

It has two aims:
- to load
  faster
- to sell the old one

“We shall have it by May.”

> A member of the board
> wrote this.

Photo: The crane in its yard

Read more: The first crane

The town is against it."""


def kinds(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [
        (block.kind.value, text[block.start : block.end]) for block in blocks(text, marked(text, language))
    ]


def test_each_block_of_an_article_is_known_for_what_it_is() -> None:
    assert kinds(ARTICLE) == [
        ("title", "The second crane"),
        ("byline", "By Jane Doe"),
        ("dateline", "Published 12 March 1931"),
        ("paragraph", "The harbour board bought a crane last week."),
        ("heading", "What the board wants"),
        ("paragraph", "It has two aims:"),
        ("list item", "to load\n  faster"),
        ("list item", "to sell the old one"),
        ("quotation", "“We shall have it by May.”"),
        ("quotation", "A member of the board\n> wrote this."),
        ("caption", "Photo: The crane in its yard"),
        ("other", "Read more: The first crane"),
        ("paragraph", "The town is against it."),
    ]


def test_what_stands_before_the_first_sentence_is_a_block_of_its_own() -> None:
    assert kinds("PARIS, March 12, 1931 (AFP) — The court met. It rose.") == [
        ("dateline", "PARIS, March 12, 1931 (AFP) —"),
        ("paragraph", "The court met. It rose."),
    ]


def test_a_date_at_the_foot_is_a_date_line_only_where_it_is_labelled() -> None:
    for foot, kind in (("Publié le 12 mars 1931", "dateline"), ("12 mars 1931", "heading")):
        assert kinds(f"La cour a siégé.\n\nElle a dit non.\n\n{foot}", "fr")[-1] == (kind, foot)


def test_lines_that_were_broken_by_hand_are_one_paragraph_and_no_title() -> None:
    text = "The harbour board said on Monday that it would not\nfollow the advice of the town.\n\nIt met."

    assert [kind for kind, _words in kinds(text)] == ["paragraph", "paragraph"]


def test_without_blank_lines_each_line_is_a_block() -> None:
    text = "A title\r\nBy Jane Doe\r\nThe court met.\r\nA heading\r\nIt rose."

    assert [kind for kind, _words in kinds(text)] == ["title", "byline", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Photographs of the crane were shown.",
        "Advertisement spending rose by a tenth.",
        "3.5 tons were lifted.",
    ],
)
def test_sentences_that_begin_like_captions_pointers_or_items_are_prose(line: str) -> None:
    assert kinds(f"It met.\n\n{line}")[-1] == ("paragraph", line)


@given(st.text("aA. \n\r->«»1é*", max_size=120))
def test_blocks_are_in_order_without_overlap_and_nothing_but_bullets_and_white_space_is_left_out(
    text: str,
) -> None:
    made = blocks(text, marked(text))

    assert all(before.end <= after.start for before, after in itertools.pairwise(made))
    rest = list(text)
    for block in made:
        assert block.start < block.end
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        assert block.paragraph == paragraph_at(text, block.start)
        assert isinstance(block.kind, BlockKind)
        rest[block.start : block.end] = " " * (block.end - block.start)
    assert not "".join(rest).strip(" \n\r->*1.")


@pytest.mark.parametrize(
    "text",
    [
        "Paris, 12 mars 2024\n\nLe service ferme\n\nLe service a fermé lundi. Il rouvrira en 2026.",
        "Paris, 12 mars 2024\n\nLe service a fermé lundi. Les malades partent.",
    ],
)
def test_a_place_and_a_date_on_the_first_line_are_a_date_line(text: str) -> None:
    assert kinds(text, "fr")[0] == ("dateline", "Paris, 12 mars 2024")


@pytest.mark.parametrize(
    "text",
    [
        "Hiroshima, 6 August 1945\n\nThe bomb fell in the morning. In 1949 the town began to build a park.",
        "Le Bataclan, 13 novembre 2015\n\nLe concert avait commencé. Les gens dansaient.",
    ],
)
def test_they_are_a_title_where_the_text_looks_back_or_a_house_is_named(text: str) -> None:
    assert kinds(text, "fr")[0][0] == "title"
