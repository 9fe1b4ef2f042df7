"""Where lines can be put into a text."""

import pytest

from timeline_app.formats.gaps import Insertion, at_the_end, behind, line_break, over, with_all
from timeline_app.formats.outline import outline


def test_what_is_put_in_at_one_place_stands_in_the_order_given() -> None:
    assert (
        with_all("ad", [Insertion(2, "e"), Insertion(1, "b"), Insertion(1, "c"), Insertion(2, "f")])
        == "abcdef"
    )


@pytest.mark.parametrize(("text", "found"), [("a\r\nb\n", "\r\n"), ("a\nb", "\n"), ("a", "\n"), ("", "\n")])
def test_lines_end_as_the_first_of_the_text_does(text: str, found: str) -> None:
    assert line_break(text) == found


@pytest.mark.parametrize("br", ["\n", "\r\n"])
def test_over_a_key_is_over_its_comments_but_below_the_head(br: str) -> None:
    text = br.join(["# head", "", "# of it", "  # too", "events:", ""])
    events = outline(text).entries()[0][0]
    assert with_all(text, [over(text, events, ["new"])]) == text.replace("# of it", f"new{br}# of it")
    text = br.join(["# head", "events:", ""])
    events = outline(text).entries()[0][0]
    assert with_all(text, [over(text, events, ["new"])]) == br.join(["# head", "new", "events:", ""])


def test_behind_a_value_is_behind_its_comments() -> None:
    text = "a: 1  # so\n # its own\n# not its own\nb: 2\n"
    a = outline(text).entries()[0][1]
    assert with_all(text, [behind(text, a, ["new"], 1)]) == text.replace("# not", "new\n# not")


def test_a_text_without_a_break_at_its_end_gets_none() -> None:
    assert with_all("a", [at_the_end("a", ["b", "c"])]) == "a\nb\nc"
    assert with_all("a\n", [at_the_end("a\n", ["b", "c"])]) == "a\nb\nc\n"
