"""The head of a Markdown file says what stands in it, in YAML or in TOML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.front_matter import read

YAML = """---
title: "One: two"   # a comment
date: 2024-03-12T10:02:00Z
Author:
  - Jane Doe
  - name: John Roe
tags: [a, "b"]
empty:
url: https://x.example/#part
---
The text."""


def test_values_and_lists_are_read_by_their_keys() -> None:
    head = read(YAML)

    assert YAML[head.end :] == "\nThe text."
    assert head.first("title") == "One: two"
    assert head.first("published", "date") == "2024-03-12T10:02:00Z"
    assert head.all("authors", "author") == ("Jane Doe", "John Roe")
    assert head.all("tags") == ("a", "b")
    assert (head.first("empty"), head.first("none"), head.all("none")) == ("", "", ())
    assert head.first("url") == "https://x.example/#part"


def test_toml_and_other_line_ends_are_read_too() -> None:
    assert read("+++\ntitle = 'One'\n+++\n").first("title") == "One"
    assert read("---\r\ntitle: One\r\n---\r\nText").first("title") == "One"


@pytest.mark.parametrize(
    "text", ["---\ntitle: One\n", "One\n---\ntitle: One\n---\n", "--- \ttitle", "", "----\na: b\n----"]
)
def test_what_is_not_closed_or_not_at_the_start_is_no_head(text: str) -> None:
    assert read(text).end == 0


@given(st.text("-+ \n\ra:=[]\"'#", max_size=80))
def test_any_text_has_a_head_within_it_or_none(text: str) -> None:
    assert 0 <= read(f"---\n{text}").end <= len(text) + 4
