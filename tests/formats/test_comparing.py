"""Whether facts say the same."""

from dataclasses import replace
from pathlib import Path

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.formats.comparing import bare_problem, is_joined, is_same
from timeline_app.formats.folder import load_text
from timeline_app.model.actor import Actor
from timeline_app.model.local_text import LocalText

ONE, TWO, NEW = an_event("one", date="/2024", excerpts=[an_excerpt()]), an_event("two"), an_event("new")


def test_where_things_stand_is_all_the_same() -> None:
    text = "events:\n- {id: one, title: One, date: /2024}\n"
    one, other = (load_text(lead + text, Path("x.yaml")).timeline for lead in ("", "# down a line\n"))
    assert is_same(one, other)


def test_whatever_is_said_otherwise_is_not_the_same() -> None:
    timeline = a_timeline(ONE, TWO)
    assert not is_same(timeline, a_timeline(TWO, ONE))
    assert not is_same(timeline, replace(timeline, language="fr"))
    assert not is_same(timeline, a_timeline(ONE, replace(TWO, importance=5)))
    assert not is_same(timeline, replace(timeline, sources={}))


def test_what_is_new_may_stand_anywhere_but_must_be_what_was_meant() -> None:
    former, now = a_timeline(ONE, TWO), a_timeline(ONE, NEW, TWO)
    assert is_joined(former, [NEW], [], [], now)
    assert not is_joined(former, [], [], [], now)
    assert not is_joined(former, [replace(NEW, importance=1)], [], [], now)
    ann = Actor("ann", LocalText.plain("Ann"))
    assert is_joined(former, [NEW], [ann], [], replace(now, actors={"ann": ann}))
    assert not is_joined(former, [NEW], [ann], [], now)


def test_problems_are_the_same_lines_apart() -> None:
    text = "events:\n- {id: one, title: One, date: 2024-13}\n"
    (one,), (other,) = (load_text(lead + text, Path("x.yaml")).problems for lead in ("", "#\n"))
    assert bare_problem(one) == bare_problem(other)
    (third,) = load_text(text.replace("one", "two"), Path("x.yaml")).problems
    assert bare_problem(one) != bare_problem(third)
