"""The text of a page reads as the page does, and each of its blocks is known for what it is."""

import itertools
from typing import Any

import pytest

from timeline_app.articles.page_text import laid_out

etree = pytest.importorskip("lxml.etree")


def laid(
    body: str, title: str = "The crane", captions: frozenset[str] = frozenset()
) -> list[tuple[str, str]]:
    tree: Any = etree.fromstring(f"<body>{body}</body>")
    text, marks = laid_out(tree, title, captions, "en")
    assert all(before.end < after.start for before, after in itertools.pairwise(marks))
    return [(mark.kind.value, text[mark.start : mark.end]) for mark in marks]


def test_blocks_are_laid_out_one_below_the_other() -> None:
    tree = etree.fromstring("<body><head>What for</head><p>It <hi>lifts</hi>\n ships.</p><p>Red.</p></body>")

    assert (
        laid_out(tree, "The crane", frozenset(), "en")[0]
        == "The crane\n\nWhat for\n\nIt lifts ships.\n\nRed."
    )


def test_each_element_is_known_for_what_it_is() -> None:
    blocks = laid(
        "<head>The crane</head><p>By Jane Doe</p><p>Published 12 March 2024</p><p>It fell.<lb/>It stands.</p>"
        "<list><item>One</item><item>Two<list><item>Deep</item></list></item></list>"
        "<quote><p>It was old.</p><p>Very old.</p></quote><table><row><cell>Year</cell><cell>1931</cell></row></table>"
        "<code>x = 1</code><p>A crane</p><p>Read more: the first</p>",
        captions=frozenset({"A crane"}),
    )

    assert blocks == [
        ("title", "The crane"),
        ("byline", "By Jane Doe"),
        ("dateline", "Published 12 March 2024"),
        ("paragraph", "It fell.\nIt stands."),
        ("list item", "- One"),
        ("list item", "- Two"),
        ("list item", "- Deep"),
        ("quotation", "It was old."),
        ("quotation", "Very old."),
        ("other", "Year | 1931"),
        ("other", "x = 1"),
        ("caption", "A crane"),
        ("other", "Read more: the first"),
    ]


def test_text_between_elements_is_not_lost() -> None:
    assert laid("One.<p>Two.</p>Three.") == [
        ("title", "The crane"),
        ("paragraph", "One."),
        ("paragraph", "Two."),
        ("paragraph", "Three."),
    ]


def test_what_was_pulled_out_of_the_text_to_be_seen_tells_nothing_again() -> None:
    blocks = laid("<quote>“we shall have it by May”</quote><p>He said: we shall have it by May.</p>")

    assert [kind for kind, _words in blocks] == ["title", "other", "paragraph"]


def test_characters_that_nobody_sees_are_left_out() -> None:
    assert laid("<p>one\u202etwo\u200b three\u00a0four.</p>")[1] == (
        "paragraph",
        "onetwo\u200b three\u00a0four.",
    )


def test_a_title_alone_is_no_article() -> None:
    assert laid("<head>The crane</head>") == []
    assert laid("") == []


def test_what_is_a_link_as_a_whole_leads_away_and_a_link_within_words_does_not() -> None:
    blocks = laid(
        "<p>It fell, <ref>says the board</ref>.</p><head>Read also:</head><p><ref>The first crane</ref></p>"
        "<list><item><ref>The harbour in 1931</ref></item><item>It is <ref>red</ref>.</item></list>"
    )

    assert [kind for kind, _words in blocks] == ["title", "paragraph", "other", "other", "other", "list item"]


def test_a_short_line_that_ends_no_sentence_is_a_heading_however_it_is_marked() -> None:
    assert laid("<p>What the board wants</p><p>12 March 2024</p><p>It fell.</p>") == [
        ("title", "The crane"),
        ("heading", "What the board wants"),
        ("dateline", "12 March 2024"),
        ("paragraph", "It fell."),
    ]


def test_the_title_is_the_one_that_the_page_shows() -> None:
    assert laid(
        '<head rend="h1">A crane falls</head><p>It fell.</p><head rend="h1">Once more</head>', "Crane!"
    ) == [
        ("title", "A crane falls"),
        ("paragraph", "It fell."),
        ("heading", "Once more"),
    ]
