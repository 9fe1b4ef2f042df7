"""Whatever a file says, reading it ends in facts and problems."""

from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import PATH
from timeline_app.formats.folder import load_text

RIGHT = """\
timeline: {title: {en: A, fr: B}, language: en}
actors:
  musk: {name: Elon Musk, kind: person, aliases: [Elon]}
sources:
  paper: {type: article, author: [{family: Doe, given: J}], issued: 2024-03, text: a.txt}
events:
  - id: lawsuit
    title: &t "Musk sues: OpenAI"
    date: [2024-02-19..2024-03-24]
    status: {status: alleged, by: musk}
    actors: [{actor: musk, role: plaintiff}]
    tags: [a, 'b']
    excerpts:
      - source: paper
        exact: >
          The words
          of it
        locator: {paragraph: 1}
        date: 2024-02
        basis: relative
  - {title: *t, start: 1990, end: .., links: [{type: follows, event: lawsuit}]}
  - title: last
"""
PIECES = [
    *"\t\"'[]{}|>%@~\n\r\0é😀",
    *(": ", "- ", "? ", "# ", "&a ", "*t", "!x ", "<<: ", "  ", "---\n", "...\n"),
    *("\u202e", "\ud800", "\udcff", "\ufeff", "\x85", "\u2028"),
]


def check(text: str) -> None:
    loaded = load_text(text, PATH)
    lines = len(text.splitlines()) + 2
    for problem in loaded.problems:
        assert str(problem)
        assert 1 <= problem.place.line <= lines
        assert problem.place.column >= 1
    ids = [event.id for event in loaded.timeline.events]
    assert len(ids) == len(set(ids))
    for event in loaded.timeline.events:
        assert event.title
        assert set(event.actor_ids) <= set(loaded.timeline.actors)
        assert set(event.source_ids) <= set(loaded.timeline.sources)
        assert {link.event_id for link in event.links} <= set(ids)


def test_what_is_right_has_no_problem() -> None:
    loaded = load_text(RIGHT, PATH)
    assert loaded.problems == ()
    assert len(loaded.timeline.events) == 3


@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_is_survived(text: str) -> None:
    check(text)
    check(f"events:\n- {text}\n- title: x\n")


@given(st.data())
def test_a_timeline_with_anything_put_in_or_taken_out_is_survived(data: st.DataObject) -> None:
    text = RIGHT
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        piece = data.draw(st.sampled_from(PIECES))
        cut = data.draw(st.integers(0, 12))
        text = text[:at] + piece + text[at + cut :]
    check(text)
