"""Small ways to read YAML in a test."""

from pathlib import Path
from textwrap import dedent, indent

from timeline_app.formats.folder import Loaded, load_text
from timeline_app.model.event import Event
from timeline_app.problems import Problem

PATH = Path("folder/case.yaml")


def read(text: str) -> Loaded:
    """What a file of this text holds; its common indentation is taken away."""
    return load_text(dedent(text), PATH)


def read_event(lines: str) -> Loaded:
    """What a file holds whose one event has these lines, from line 4 on, beside two actors and a source."""
    head = "actors: {musk: Elon Musk, openai: OpenAI}\nsources: {article: An article}\nevents:\n"
    body = indent(dedent(lines).strip("\n"), "  ")
    return load_text(f"{head}-{body[1:]}\n", PATH)


def an_event(lines: str) -> Event:
    """The event of these lines, which are right."""
    loaded = read_event(lines)
    assert loaded.problems == ()
    (event,) = loaded.timeline.events
    return event


def the_problem(loaded: Loaded) -> Problem:
    """The only problem there is."""
    (problem,) = loaded.problems
    return problem


def titles(loaded: Loaded) -> list[str]:
    return [event.title.in_language("en") for event in loaded.timeline.events]
