"""A YAML text with something put into it, and nothing else touched."""

from textwrap import dedent

import pytest

from tests.makers import an_event, an_excerpt
from timeline_app.formats.insertion import with_event, with_excerpt
from timeline_app.problems import UserError

EVENT = an_event("new", date="2024-03")
EXCERPT = an_excerpt("said, so")


def _event(text: str) -> str:
    return with_event(dedent(text), EVENT)


def _excerpt(text: str, line: int = 2, column: int = 5) -> str:
    return with_excerpt(dedent(text), line, column, EXCERPT)


def test_an_event_is_put_behind_the_last_with_its_comments() -> None:
    assert _event("""\
        # head
        events:
          - title: One
          - title: "Two"  # behind
            # its own

            # also behind

        # of the sources
        sources: {}
        """) == dedent("""\
        # head
        events:
          - title: One
          - title: "Two"  # behind
            # its own
          - id: new
            title: new
            date: 2024-03

            # also behind

        # of the sources
        sources: {}
        """)


def test_events_that_stand_apart_are_followed_by_one_that_does() -> None:
    assert _event("events:\n- title: One\n\n# of two\n- title: Two\n").endswith(
        "- title: Two\n\n- id: new\n  title: new\n  date: 2024-03\n"
    )


def test_a_file_without_a_break_at_its_end_keeps_none() -> None:
    assert (
        _event("events:\n- title: One") == "events:\n- title: One\n- id: new\n  title: new\n  date: 2024-03"
    )


def test_the_ends_of_lines_and_the_room_behind_the_dash_are_kept() -> None:
    assert _event("events:\r\n-   title: One\r\n") == (
        "events:\r\n-   title: One\r\n-   id: new\r\n    title: new\r\n    date: 2024-03\r\n"
    )


def test_a_file_without_events_gets_them_at_its_end() -> None:
    assert _event("actors: {}\n") == (
        "actors: {}\n\nevents:\n  - id: new\n    title: new\n    date: 2024-03\n"
    )


def test_events_without_a_value_get_their_first() -> None:
    assert _event("events:  # none yet\nactors: {}\n") == (
        "events:  # none yet\n  - id: new\n    title: new\n    date: 2024-03\nactors: {}\n"
    )


@pytest.mark.parametrize(
    ("last", "behind"),
    [("|\n      a\n\n      b\n\n\n", "b"), (">-\n      a\n", "a"), ("|+\n      a\n\n", "a\n")],
)
def test_a_text_under_a_bar_keeps_the_lines_that_are_its_own(last: str, behind: str) -> None:
    made = with_event(f"events:\n  - summary: {last}actors: {{}}\n", EVENT)
    assert f"      {behind}\n  - id: new" in made


@pytest.mark.parametrize("events", ["[]", "[{title: One}]", "{}", "nothing", "~"])
def test_what_is_no_list_in_lines_is_refused(events: str) -> None:
    with pytest.raises(UserError):
        with_event(f"events: {events}\n", EVENT)


@pytest.mark.parametrize(
    "text", ["{events: []}", "- a\n", "events: [\n", "events:\n- a: 1\n---\n", "a: 1\n...\n"]
)
def test_a_file_that_is_otherwise_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        with_event(text, EVENT)


def test_an_excerpt_is_put_behind_the_last_of_its_event() -> None:
    assert _excerpt("""\
        events:
          - title: One
            excerpts:
            - source: paper
              exact: it  # so
              # its own
            links: []
          - title: Two
        """) == dedent("""\
        events:
          - title: One
            excerpts:
            - source: paper
              exact: it  # so
              # its own
            - source: paper
              exact: "said, so"
            links: []
          - title: Two
        """)


def test_an_event_without_excerpts_gets_the_key_at_its_end() -> None:
    assert _excerpt("""\
        events:
          - title: One
            actors: [ann]
            # No date.

          - title: Two
            excerpts:
                - {source: paper, exact: it}
        """) == dedent("""\
        events:
          - title: One
            actors: [ann]
            # No date.
            excerpts:
                - source: paper
                  exact: "said, so"

          - title: Two
            excerpts:
                - {source: paper, exact: it}
        """)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "excerpts: [{source: a, exact: b}]",
            'excerpts: [{source: a, exact: b}, {source: paper, exact: "said, so"}]',
        ),
        ("excerpts: [ ]", 'excerpts: [{source: paper, exact: "said, so"} ]'),
        ("excerpts: [a, ]", 'excerpts: [a, {source: paper, exact: "said, so"}, ]'),
        ("excerpts:", 'excerpts:\n      - source: paper\n        exact: "said, so"'),
    ],
)
def test_lists_in_brackets_and_empty_ones_get_it_too(before: str, after: str) -> None:
    head = "events:\n  - title: One\n    "
    assert with_excerpt(f"{head}{before}\n    tags: []\n", 2, 5, EXCERPT) == f"{head}{after}\n    tags: []\n"


def test_an_event_in_braces_gets_it_within_them() -> None:
    written = 'excerpts: [{source: paper, exact: "said, so"}]'
    assert _excerpt("events:\n  - {title: One}\n") == f"events:\n  - {{title: One, {written}}}\n"


@pytest.mark.parametrize(
    "text", ["events:\n  - title: One\n    excerpts: none\n", "events:\n  - {title: a, excerpts}\n"]
)
def test_excerpts_that_are_no_list_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        with_excerpt(text, 2, 5, EXCERPT)


def test_an_event_that_is_not_there_is_refused() -> None:
    with pytest.raises(UserError):
        _excerpt("events:\n  - title: One\n", line=3)
    with pytest.raises(UserError):
        _excerpt("events:\n  - &a {title: One}\n  - *a\n", line=3)
