"""A file item by item, and what a syntax fault loses."""

from pathlib import Path

import pytest

from tests.formats.reading import read, titles
from timeline_app.formats import items as items_module
from timeline_app.formats.faults import Faults
from timeline_app.formats.items import items


def shapes(text: str) -> list[tuple[str, str, str | None]]:
    """(section, shape, key) of each item."""
    found = items(text, Path("x.yaml"), Faults(), {"events", "actors"}, set())
    return [(item.section.value, item.shape, item.key.value if item.key else None) for item in found]


def test_items_come_in_the_order_of_the_file() -> None:
    assert shapes("actors:\n  a: 1\n  b: 2\nevents: [x, y]\n") == [
        ("actors", "map", "a"),
        ("actors", "map", "b"),
        ("events", "list", None),
        ("events", "list", None),
    ]


def test_a_section_that_nobody_takes_apart_is_whole() -> None:
    assert shapes("events: none\nother: [x, y]\n") == [("events", "whole", None), ("other", "whole", None)]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "--- # nothing\n...\n"])
def test_an_empty_file_is_a_warning(text: str) -> None:
    assert [str(problem) for problem in read(text).problems] == [
        "folder/case.yaml:1:1: warning: case.yaml is empty."
    ]


@pytest.mark.parametrize("text", ["- title: x\n", "just words\n", "[a]\n", "12\n"])
def test_a_file_without_sections_is_no_timeline(text: str) -> None:
    (problem,) = read(text).problems
    assert problem.is_error
    assert "events:" in str(problem.hint)


def test_only_the_first_document_of_a_file_is_read() -> None:
    loaded = read("events:\n- title: a\n---\nevents:\n- title: b\n")
    assert titles(loaded) == ["a"]
    assert [str(problem.place) for problem in loaded.problems] == ["folder/case.yaml:3:1"]


def test_a_section_that_stands_twice_is_an_error_and_both_are_read() -> None:
    loaded = read("events:\n- title: a\nevents:\n- title: b\n")
    assert titles(loaded) == ["a", "b"]
    (problem,) = loaded.problems
    assert problem.is_error
    assert "line 1" in str(problem)


BROKEN = {
    "an unclosed quotation mark": ('- title: "lost', "3:10"),
    "an unclosed bracket": ("- title: lost\n  tags: [a, b", "4:9"),
    "a tab": ("- title: lost\n\ttags: a", "4:1"),
    "a line too far left": ("- title: lost\n summary: b", "4:2"),
    "a colon in a text": ("- title: lost\n  summary: this: that", "4:16"),
    "a per cent sign": ("- title: lost\n  date: %1984", "4:9"),
    "an at sign first of all": ("- @lost: b", "3:3"),
    "a key without a colon": ("- title: lost\n  date\n  summary: x", "4:3"),
    "a list inside a text": ("- title: lost\n    - more: b", "4:11"),
    "a closing bracket too many": ("- title: [lost]]", "3:16"),
    "a quote that goes on behind its end": ("- title: 'lost' and found", "3:17"),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("indent", ["", "  "])
def test_a_syntax_fault_loses_only_the_event_it_is_in(name: str, indent: str) -> None:
    lines, place = BROKEN[name]
    event = "\n".join(indent + line for line in lines.split("\n"))
    before, after = (f"{indent}- title: {word}\n{indent}  tags: [x]\n" for word in ("before", "after"))
    loaded = read(f"events:\n{before}{event}\n{after}actors:\n  musk: x\n")
    assert titles(loaded) == ["before", "after"]
    assert list(loaded.timeline.actors) == ["musk"]
    (problem,) = loaded.problems
    line, column = (int(part) for part in place.split(":"))
    assert problem.is_error
    assert (problem.place.line, problem.place.column) == (line + 1, column + len(indent))


def test_a_quotation_that_ends_in_the_next_event_is_laid_to_the_one_that_opened_it() -> None:
    loaded = read('events:\n- title: "lost\n- title: "kept"\n')
    assert titles(loaded) == ["kept"]
    (problem,) = loaded.problems
    assert problem.place.line == 2


def test_a_broken_actor_does_not_take_the_events_along() -> None:
    loaded = read(
        "actors:\n  musk: {name: Elon\n  openai: {name: OpenAI}\nevents:\n- title: x\n  actors: [musk, openai]\n"
    )
    assert titles(loaded) == ["x"]
    assert [actor.name.in_language("en") for actor in loaded.timeline.actors.values()] == ["OpenAI", "musk"]
    assert [problem.is_error for problem in loaded.problems] == [True, False]


def test_a_list_in_brackets_that_breaks_loses_its_rest() -> None:
    loaded = read("events: [{title: a}, {title: b}, {title: c\nactors: {musk: x}\n")
    assert titles(loaded) == ["a", "b"]
    assert loaded.problems[0].is_error
    assert list(loaded.timeline.actors) == ["musk"]


def test_lines_are_counted_on_behind_a_fault() -> None:
    loaded = read("events:\n- title: 'a\n- title: b\n- title: c\n  dat: x\n")
    assert titles(loaded) == ["b", "c"]
    assert [problem.place.line for problem in loaded.problems] == [2, 5]
    assert loaded.timeline.events[1].place is not None
    assert (loaded.timeline.events[1].place.line, loaded.timeline.events[1].place.column) == (4, 3)


def test_reading_gives_up_on_what_is_broken_throughout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(items_module, "_MAX_RESTARTS", 3)
    loaded = read("events:\n" + "- @title: a\n" * 9)
    assert [problem.place.line for problem in loaded.problems] == [2, 3, 4, 5]
    assert "too many faults" in str(loaded.problems[-1])
