from urllib.parse import unquote

import pytest

from tests.provenance.makers import an_excerpt
from timeline_app.model.source import Source
from timeline_app.provenance.page_link import page_url


def link(exact: str, url: str = "https://example.org/a", prefix: str = "", suffix: str = "") -> str | None:
    return page_url(Source("page", url=url), an_excerpt(exact, prefix=prefix, suffix=suffix))


def test_the_page_opens_at_the_words() -> None:
    assert link("some words") == "https://example.org/a#:~:text=some%20words"


def test_characters_with_a_meaning_in_a_directive_are_encoded() -> None:
    assert link("a-b, c & d#é") == "https://example.org/a#:~:text=a%2Db%2C%20c%20%26%20d%23%C3%A9"


def test_prefix_and_suffix_stand_around() -> None:
    assert link("b", prefix="a ", suffix=" c") == "https://example.org/a#:~:text=a-,b,-c"


def test_a_long_quote_or_one_of_several_paragraphs_is_start_and_end() -> None:
    words = [f"word{n}" for n in range(100)]
    assert link(" ".join(words)) == (
        "https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4%20word5"
        ",word94%20word95%20word96%20word97%20word98%20word99"
    )
    assert (
        link("one paragraph\n\nand another") == "https://example.org/a#:~:text=one%20paragraph,and%20another"
    )


def test_a_long_quote_without_spaces_keeps_its_ends() -> None:
    address = link("字" * 400)
    assert address is not None
    assert unquote(address).endswith(f"text={'字' * 30},{'字' * 30}")


@pytest.mark.parametrize(
    ("url", "opens"),
    [
        ("https://example.org/a#part", "https://example.org/a#part:~:text=x"),
        ("https://example.org/a#part:~:text=old", "https://example.org/a#part:~:text=x"),
        ("https://example.org/a#:~:text=old&text=older", "https://example.org/a#:~:text=x"),
        ("http://example.org", "http://example.org#:~:text=x"),
    ],
)
def test_a_fragment_of_the_page_is_kept_and_a_text_directive_replaced(url: str, opens: str) -> None:
    assert link("x", url) == opens


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https:///path",
        "//example.org/a",
        "https://example.org/a b",
        "https://example.org/\x1b[0m",
        "https://[::1",
        "https://example.org:port/",
        "java\nscript:x",
    ],
)
def test_only_addresses_of_the_web_are_opened(url: str) -> None:
    assert link("x", url) is None


def test_without_an_excerpt_the_page_opens_as_it_is() -> None:
    assert page_url(Source("page", url="HTTPS://example.org/a#b")) == "HTTPS://example.org/a#b"
