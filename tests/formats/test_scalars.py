"""Texts as YAML scalars that are read back exactly."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.formats.characters import FORBIDDEN
from timeline_app.formats.folder import load_text
from timeline_app.formats.scalars import block_scalar, date_scalar, folded, scalar
from timeline_app.problems import UserError

NASTY = st.text(
    st.sampled_from("ab 0:-#,[]{}&*!|>'\"%@`?=~<\\\n\r\t\x85\u2028\u2029\u00a0\u202f\u00e9\U0001f600.")
    | st.characters(),
    min_size=1,
    max_size=30,
).filter(lambda text: FORBIDDEN.search(text) is None)


def _read(written: str) -> str:
    """What is read of a written text, in lines and in braces; both must be the same."""
    loaded = load_text(
        f"actors:\n  a:\n    name: {written}\n  b: {{name: {written}, kind: person}}\n", Path("x.yaml")
    )
    assert loaded.problems == ()
    one, other = (actor.name.in_language("") for actor in loaded.timeline.actors.values())
    assert one == other
    return one


@given(NASTY)
@example("null")
@example("~")
@example("<<")
@example("- a")
@example("a: b")
@example("a #b")
@example("---")
@example("key:")
@example("2024-03-04")
@example("'quoted'")
@example(" around ")
@example("\u2028")
@example("\\N")
def test_every_text_is_read_back_as_it_was(text: str) -> None:
    assert _read(scalar(text)) == text


@pytest.mark.parametrize("text", ["Musk sues OpenAI", "2024-03-04", "l'entreprise", "a-b", "-3"])
def test_what_is_safe_is_written_as_it_is(text: str) -> None:
    assert scalar(text) == text


def test_what_takes_lines_is_written_on_one() -> None:
    assert scalar('He said\n"so"') == '"He said\\n\\"so\\""'


@pytest.mark.parametrize("character", ["\u202e", "\x0c", "\ufeff"])
def test_a_character_that_nobody_could_see_is_refused(character: str) -> None:
    with pytest.raises(UserError, match="U\\+"):
        scalar(f"a{character}b")


@given(NASTY)
@example("a, b")
@example("[a]")
@example("a]")
@example("- a, b")
def test_every_text_is_read_back_where_no_brackets_are_open(text: str) -> None:
    loaded = load_text(f"actors:\n  a:\n    name: {block_scalar(text)}\n", Path("x.yaml"))
    assert loaded.problems == ()
    assert loaded.timeline.actors["a"].name.in_language("") == text


def test_commas_and_brackets_need_no_quotes_where_none_are_open() -> None:
    assert block_scalar("one, two [three]") == "one, two [three]"
    assert scalar("one, two") == '"one, two"'


@pytest.mark.parametrize(
    "date",
    ["[2024-02-19..2024-03-24]", "[..2024-03]", "{..1984}", "{1667,1668..1672}", "2024-03-XX", "-0043"],
)
def test_a_date_in_brackets_is_written_as_it_is(date: str) -> None:
    assert date_scalar(date) == date


@pytest.mark.parametrize(
    "date", ["[2024-02-19..2024-03-24]", "{..1984}", "%1984", "2004?-06", "[1984?]", "/..", "~"]
)
def test_a_date_is_read_back_as_it_was(date: str) -> None:
    loaded = load_text(f"sources:\n  a:\n    issued: {date_scalar(date)}\n    title: a\n", Path("x.yaml"))
    issued = loaded.timeline.sources["a"].issued
    assert issued.text == date if issued else loaded.problems and date in str(loaded.problems[0])


@given(NASTY | st.text(st.sampled_from("ab ,.#-"), min_size=1, max_size=80), st.integers(1, 12))
def test_a_folded_text_is_read_back_as_it_was(text: str, width: int) -> None:
    lines = folded(text, width)
    if lines:
        written = "".join(f"      {line}\n" for line in lines)
        loaded = load_text(f"actors:\n  a:\n    name: >-\n{written}", Path("x.yaml"))
        assert loaded.problems == ()
        assert loaded.timeline.actors["a"].name.in_language("") == text


def test_a_text_is_folded_between_words() -> None:
    assert folded("one two three", 8) == ["one two", "three"]
    assert folded("immeasurable", 8) == ["immeasurable"]


@pytest.mark.parametrize("text", ["two  spaces", "a\nb", " a", "a\tb", "\u202e"])
def test_what_would_be_read_otherwise_is_not_folded(text: str) -> None:
    assert folded(text, 8) == []


def test_a_question_mark_is_quoted_in_brackets_where_some_readers_take_it_for_a_key() -> None:
    assert (scalar("who?"), block_scalar("who?"), date_scalar("1985?")) == ('"who?"', "who?", "1985?")
