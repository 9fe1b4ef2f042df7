"""Events and excerpts as lines of YAML."""

from pathlib import Path

from tests.makers import an_event, an_excerpt
from timeline_app.formats.folder import load_text
from timeline_app.formats.writing import Manner, event_lines, excerpt_in_brackets, excerpt_lines
from timeline_app.model.event import Basis, Excerpt, Status

EXCERPT = Excerpt(
    "paper", "so it is: written", "before", "", (("paragraph", "3"),), "so it is", None, Basis.STATED
)


def test_an_event_is_written_as_a_person_would_write_it() -> None:
    event = an_event(
        "ruling", title="The case goes on", date="2024-03-03", actors=["ann", "bob"], excerpts=[EXCERPT]
    )
    assert "\n".join(event_lines(event, Manner())) == (
        "- id: ruling\n"
        "  title: The case goes on\n"
        "  date: 2024-03-03\n"
        "  actors: [ann, bob]\n"
        "  excerpts:\n"
        "    - source: paper\n"
        '      exact: "so it is: written"\n'
        "      prefix: before\n"
        "      locator: {paragraph: 3}\n"
        "      phrase: so it is\n"
        "      basis: stated"
    )


def test_dashes_and_indents_are_those_of_the_manner() -> None:
    lines = event_lines(an_event("a", excerpts=[an_excerpt()]), Manner(gap=3, indent=0))
    assert lines[0] == "-   id: a"
    assert lines[3] == "    excerpts:"
    assert lines[4] == "    -   source: paper"
    assert lines[5].startswith("        exact:")


def test_what_is_written_is_what_is_read() -> None:
    event = an_event(
        "a", date="[2024-02-19..2024-03-24]", status=Status.ALLEGED, actors=["ann"], tags=["x, y"], importance=5,
        summary="Short.", excerpts=[an_excerpt(date="2024-03", phrase="it", basis=Basis.RELATIVE), EXCERPT],
    )  # fmt: skip
    head = "actors: {ann: {name: Ann}}\nsources: {paper: {title: Paper}}\nevents:\n"
    loaded = load_text(head + "\n".join(event_lines(event, Manner())), Path("x.yaml"))
    assert loaded.problems == ()
    (read,) = loaded.timeline.events
    assert (read.id, read.title, read.span, read.status, read.actors) == (
        event.id, event.title, event.span, event.status, event.actors,
    )  # fmt: skip
    assert (read.tags, read.importance, read.summary) == (event.tags, event.importance, event.summary)
    assert [(each.exact, each.date, each.basis, each.locator) for each in read.excerpts] == [
        (each.exact, each.date, each.basis, each.locator) for each in event.excerpts
    ]


def test_an_excerpt_is_written_in_lines_or_in_braces() -> None:
    assert excerpt_lines(an_excerpt("words"), Manner()) == ["- source: paper", "  exact: words"]
    assert excerpt_in_brackets(an_excerpt("a, b")) == '{source: paper, exact: "a, b"}'
