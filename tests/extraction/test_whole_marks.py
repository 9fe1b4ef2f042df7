"""Excerpts of Markdown take the marks along that belong to their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.markup import markdown_marks
from timeline_app.extraction.whole_marks import with_whole_marks


def grown(text: str, words: str) -> str:
    start = text.index(words)
    begin, end = with_whole_marks(text, list(markdown_marks(text, 0, len(text))), start, start + len(words))
    return text[begin:end]


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("It closed on *Monday* again.", "It closed on *Monday", "It closed on *Monday*"),
        ("It was built in **1974**.", "It was built in **1974", "It was built in **1974**"),
        ("It closed on *Monday.* Then", "It closed on *Monday", "It closed on *Monday.*"),
        ("__In June__ she left.", "In June__ she left", "__In June__ she left"),
        ("She opened `Pier One`.", "She opened `Pier One", "She opened `Pier One`"),
        ("He saw [a boat](https://x.example/1).", "He saw [a boat", "He saw [a boat](https://x.example/1)"),
        ("[A boat](https://x.example) sank.", "A boat](https://x.example) sank", "[A boat](https://x.example) sank"),
        ("On *the **old** pier*.", "On *the **old** pier", "On *the **old** pier*"),
        ("*It closed on Monday*.", "It closed on Monday", "It closed on Monday"),
        ("*It closed* on Monday.", "*It closed* on Monday", "*It closed* on Monday"),
        ("**Monday was dark, Tuesday** was not.", "**Monday was dark", "Monday was dark"),
        ("It *was dark on Monday and Tuesday* too.", "on Monday and Tuesday*", "on Monday and Tuesday"),
        ("It *was dark on Monday and Tuesday* too.", "It *was dark on Monday", "It *was dark on Monday"),
        ("It costs 3 * 4 on Monday * again.", "It costs 3 * 4 on Monday", "It costs 3 * 4 on Monday"),
    ],
)  # fmt: skip
def test_marks_are_whole_where_they_can_be(text: str, words: str, whole: str) -> None:
    assert grown(text, words) == whole


@given(st.text("a *_`[](1).", max_size=60), st.data())
def test_any_range_stays_in_the_text_and_is_not_turned_around(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    begin, finish = with_whole_marks(text, list(markdown_marks(text, 0, len(text))), start, end)

    assert 0 <= begin <= finish <= len(text)
    assert [each for each in text[start:end] if each.isalnum()] == [
        each for each in text[begin:finish] if each.isalnum()
    ] or "](" in text
