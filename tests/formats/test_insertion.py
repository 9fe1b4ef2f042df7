"""A YAML text with something put into it, and nothing else touched."""

from pathlib import Path
from textwrap import dedent

import pytest

from tests.makers import an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.formats.insertion import Insertions, with_insertions
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.problems import UserError

EVENT = an_event("new", date="2024-03")
EXCERPT = an_excerpt("said, so")


def with_event(text: str, event: Event) -> str:
    return with_insertions(text, Insertions(events=[event]))


def with_excerpt(text: str, line: int, column: int, excerpt: Excerpt) -> str:
    return with_insertions(text, Insertions(excerpts={(line, column): [excerpt]}))


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
              exact: said, so
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
                  exact: said, so

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
        ("excerpts:", "excerpts:\n      - source: paper\n        exact: said, so"),
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


# Several at once, and sections

ANN = Actor("ann", LocalText.plain("Ann"), ActorKind.PERSON, ("Annie",))
PAPER = Source("paper", "A paper", issued=edtf.parse("2024-03"), text_path=Path("/case/paper.txt"))


def _sections(text: str) -> str:
    return with_insertions(
        dedent(text), Insertions([EVENT], actors=[ANN], sources=[PAPER], folder=Path("/case"))
    )


def test_a_file_of_events_alone_gets_its_sections_before_them_and_below_its_head() -> None:
    assert _sections("""\
        # A case.

        # All that happened.
        events:
          - title: One
        """) == dedent("""\
        # A case.

        actors:
          ann: {name: Ann, kind: person, aliases: [Annie]}

        sources:
          paper:
            title: A paper
            issued: 2024-03
            text: paper.txt

        # All that happened.
        events:
          - title: One
          - id: new
            title: new
            date: 2024-03
        """)


def test_a_head_that_stands_right_over_the_events_stays_the_head() -> None:
    assert _sections("# A case.\nevents:\n- title: One\n").startswith("# A case.\nactors:\n  ann:")


def test_sections_that_are_absent_follow_those_that_people_write_before_them() -> None:
    assert _sections("""\
        timeline: {title: T}  # so
        # of the events
        events:
        """) == dedent("""\
        timeline: {title: T}  # so

        actors:
          ann: {name: Ann, kind: person, aliases: [Annie]}

        sources:
          paper:
            title: A paper
            issued: 2024-03
            text: paper.txt
        # of the events
        events:
          - id: new
            title: new
            date: 2024-03
        """)


def test_what_is_new_in_a_section_is_written_like_the_last_that_stands_there() -> None:
    assert _sections("""\
        actors:
            bob:
              name: Bob  # the other

            cat:
              name: Cat
            # nobody else

        sources: {a: {title: A}}
        events:
        - title: One
        """) == dedent("""\
        actors:
            bob:
              name: Bob  # the other

            cat:
              name: Cat

            ann:
              name: Ann
              kind: person
              aliases: [Annie]
            # nobody else

        sources: {a: {title: A}, paper: {title: A paper, issued: 2024-03, text: paper.txt}}
        events:
        - title: One
        - id: new
          title: new
          date: 2024-03
        """)


@pytest.mark.parametrize("section", ["actors: [a]", "actors: a"])
def test_a_section_that_is_no_map_is_refused(section: str) -> None:
    with pytest.raises(UserError, match="keys with values"):
        _sections(f"{section}\nevents:\n- title: One\n")


def test_new_events_stand_apart_with_their_notes_over_them() -> None:
    made = with_insertions(
        "timeline: {title: T}\n",
        Insertions([an_event("a", date=""), an_event("b", date="")], notes={"b": ["Like “a”."]}),
    )
    assert made.endswith("\nevents:\n  - id: a\n    title: a\n\n  # Like “a”.\n  - id: b\n    title: b\n")


def test_excerpts_of_several_events_and_a_new_one_go_in_together() -> None:
    text = "events:\n- title: One\n- title: Two\n  excerpts: []\n"
    made = with_insertions(text, Insertions([EVENT], {(2, 3): [EXCERPT, EXCERPT], (3, 3): [EXCERPT]}))
    one = "  excerpts:\n" + 2 * "  - source: paper\n    exact: said, so\n"
    two = '  excerpts: [{source: paper, exact: "said, so"}]\n'
    new = "- id: new\n  title: new\n  date: 2024-03\n"
    assert made == f"events:\n- title: One\n{one}- title: Two\n{two}{new}"


@pytest.mark.parametrize("text", ["", "# A case.\n", "# A case.", "\n\n"])
def test_a_file_that_says_nothing_yet_gets_all_its_sections(text: str) -> None:
    made = _sections(text)
    assert made.startswith(text)
    assert made.removeprefix(text).lstrip("\n").startswith("actors:\n  ann: {name: Ann")
    assert made.rstrip("\n").endswith("\n\nevents:\n  - id: new\n    title: new\n    date: 2024-03")
