"""Markdown is kept as it is written; its blocks and its marks are known for what they are."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles import markdown
from timeline_app.articles.article import Article
from timeline_app.articles.reading import article_of

ARTICLE = """\
---
title: "The second crane"
author: [Jane Doe, John Roe]
date: 2024-03
lang: en-GB
url: https://beacon.example/2024/03/12/crane
---

# The second crane

*By Jane Doe*
**Published 12 March 2024**

PARIS, March 12, 2024 (AFP) — The board bought [a crane](https://x.example/2023/01/05 "title") **last week**.
It is _red_.

What the board wants
--------------------

- to load
  faster
2. to sell

> We shall have it
> by May.

![The crane](crane.jpg)

```python
date = "2024-03-12"
```

| year | cranes |
|------|--------|
| 1931 | 2 |

    four spaces

* * *
[1]: https://x.example
<div>
The end, it said.
"""


def read(text: str) -> Article:
    return article_of(text, media_type="text/markdown")


def kinds(text: str) -> list[tuple[str, str]]:
    article = read(text)
    return [(block.kind.value, article.text[block.start : block.end]) for block in article.blocks]


def test_each_block_is_known_for_what_it_is() -> None:
    assert kinds(ARTICLE)[1:] == [
        ("title", "The second crane"),
        ("byline", "*By Jane Doe*"),
        ("dateline", "**Published 12 March 2024**"),
        ("dateline", "PARIS, March 12, 2024 (AFP) —"),
        (
            "paragraph",
            'The board bought [a crane](https://x.example/2023/01/05 "title") **last week**.\nIt is _red_.',
        ),
        ("heading", "What the board wants"),
        ("list item", "to load\n  faster"),
        ("list item", "to sell"),
        ("quotation", "We shall have it\n> by May."),
        ("caption", "![The crane](crane.jpg)"),
        ("other", '```python\ndate = "2024-03-12"\n```'),
        ("other", "| year | cranes |\n|------|--------|\n| 1931 | 2 |"),
        ("other", "four spaces"),
        ("other", "* * *"),
        ("other", "[1]: https://x.example"),
        ("other", "<div>\nThe end, it said."),
    ]


def test_the_head_of_the_file_says_what_the_article_is() -> None:
    article = read(ARTICLE)

    assert (article.title, article.language, article.url) == (
        "The second crane",
        "en-GB",
        "https://beacon.example/2024/03/12/crane",
    )
    assert [str(author) for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.published is not None
    assert article.published.text == "2024-03"


def test_without_a_head_the_text_says_when_it_was_published_and_what_it_is_called() -> None:
    article = read("The crane\n=========\n\n_Publié le 12 mars 2024_\n\nLe port a acheté une grue.")

    assert (article.title, article.published and article.published.text) == ("The crane", "2024-03-12")


def test_marks_and_targets_are_no_words() -> None:
    article = read(ARTICLE)
    marks = [article.text[start:end] for start, end in article.markup]

    assert '](https://x.example/2023/01/05 "title")' in marks
    assert not any("week" in mark or "crane](" in mark for mark in marks)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(article.markup))


def test_lines_below_an_item_or_a_quotation_go_on_with_it() -> None:
    assert kinds("> One\ntwo\n- three\nfour\n# Five\nSix.") == [
        ("quotation", "One\ntwo"),
        ("list item", "three\nfour"),
        ("heading", "Five"),
        ("paragraph", "Six."),
    ]


def test_code_that_is_never_closed_goes_to_the_end() -> None:
    assert kinds("One.\n\n~~~\ntwo\n\nthree") == [("paragraph", "One."), ("other", "~~~\ntwo\n\nthree")]


@given(st.text("# a.\n\r>-*`~|[](1)=_<!", max_size=150))
def test_any_text_is_kept_and_its_blocks_lie_in_it_in_order(text: str) -> None:
    document = markdown.read(text)

    assert document.text == text
    marks = document.marks or ()
    assert all(before.end <= after.start for before, after in itertools.pairwise(marks))
    assert all(0 <= mark.start <= mark.end <= len(text) for mark in marks)
    covered = "".join(text[mark.start : mark.end] for mark in marks)
    assert covered.count("a") == text.count("a")
