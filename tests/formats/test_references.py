"""Ids: made, taken, and leading nowhere."""

from tests.formats.reading import read, the_problem, titles


def ids(text: str) -> list[str]:
    loaded = read(text)
    assert loaded.problems == ()
    return [event.id for event in loaded.timeline.events]


def test_an_id_is_made_from_the_title() -> None:
    assert ids(
        "events: [{title: L’Été à Paris – 1999!}, {title: {fr: Deux, en: Two}}, {title: 東京}, {title: …}]"
    ) == [
        "l-ete-a-paris-1999",
        "deux",
        "東京",
        "event",
    ]


def test_equal_titles_are_told_apart_and_no_written_id_is_taken() -> None:
    text = "events: [{title: a}, {title: A}, {title: a}, {title: x, id: a-2}, {title: y, id: a}]"
    assert ids(text) == ["a-3", "a-4", "a-5", "a-2", "a"]


def test_a_long_title_makes_a_short_id() -> None:
    (made,) = ids(f"events: [{{title: {'word ' * 100}}}]")
    assert len(made) <= 60
    assert not made.endswith("-")


def test_an_id_is_a_text_as_written() -> None:
    assert ids("events: [{title: x, id: no}, {title: x, id: 1e3}, {title: x, id: 0123}]") == [
        "no",
        "1e3",
        "0123",
    ]


def test_a_taken_id_loses_the_second_and_names_the_first() -> None:
    loaded = read("events:\n- {id: a, title: first}\n- {id: a, title: second}\n")
    problem = the_problem(loaded)
    assert titles(loaded) == ["first"]
    assert (problem.place.line, problem.is_error, problem.event_id) == (3, True, "a")
    assert "folder/case.yaml:2:3" in str(problem)


def test_a_taken_id_of_an_actor_or_source_is_the_first_ones() -> None:
    loaded = read("actors:\n  a: First\n  a: Second\nsources: {s: One, s: Two}\n")
    assert [problem.is_error for problem in loaded.problems] == [True, True]
    assert loaded.timeline.actors["a"].name.in_language("en") == "First"
    assert loaded.timeline.sources["s"].title == "One"


def test_what_is_declared_later_is_declared() -> None:
    loaded = read(
        "events: [{title: x, actors: [a], excerpts: [{source: s, exact: y}]}]\nactors: {a: A}\nsources: {s: S}\n"
    )
    assert loaded.problems == ()
    assert titles(loaded) == ["x"]


def test_a_link_to_an_event_that_was_lost_says_so() -> None:
    loaded = read(
        "events:\n- {id: a, title: a, date: soon}\n- {title: b, links: [{type: follows, event: a}]}\n"
    )
    assert titles(loaded) == ["b"]
    assert [problem.is_error for problem in loaded.problems] == [True, False]
    assert "could not be read" in str(loaded.problems[1])


def test_a_link_to_an_event_that_its_actor_lost_says_so() -> None:
    loaded = read(
        "events:\n- {id: a, title: a, actors: [x]}\n- {title: b, links: [{type: follows, event: a}]}\n"
    )
    assert titles(loaded) == ["b"]
    assert [problem.is_error for problem in loaded.problems] == [True, False]


def test_behind_a_gap_an_unknown_id_stands_for_what_it_names() -> None:
    loaded = read(
        "actors:\n  a: 'A\nevents:\n- {title: x, actors: [a, a2], excerpts: [{source: s, exact: y}]}\n"
    )
    assert [problem.is_error for problem in loaded.problems] == [True, False, False, False]
    assert titles(loaded) == ["x"]
    assert set(loaded.timeline.actors) == {"a", "a2"}
    assert set(loaded.timeline.sources) == {"s"}


def test_a_link_that_the_dates_rule_out_stays_and_is_told_with_its_place() -> None:
    loaded = read("""\
        events:
        - {id: whole, title: x, date: 2024-03-01/2024-03-10}
        - id: part
          title: x
          date: 2024-02-28
          links:
          - {type: part of, event: whole}
          - {type: causes, event: whole}
        - {id: effect, title: x, date: 2023, links: [{type: follows, event: part}]}
        - {id: cause, title: x, date: 2024-05, links: [{type: causes, event: part}]}
    """)
    assert [(problem.place.line, problem.is_error, problem.event_id) for problem in loaded.problems] == [
        (7, True, "part"),
        (9, True, "effect"),
        (10, True, "cause"),
    ]
    assert "is to be part of “whole”" in str(loaded.problems[0])
    assert "is to follow “part” (2024-02-28), but lies before it" in str(loaded.problems[1])
    assert "is to cause “part” (2024-02-28), but lies after it" in str(loaded.problems[2])
    assert [len(event.links) for event in loaded.timeline.events] == [0, 2, 1, 1]
