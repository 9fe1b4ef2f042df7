"""A whole timeline as a file that a person would be proud of."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given

from tests.formats.facts import FOLDER, timelines
from tests.formats.test_schema import VALIDATOR, EditorLoader
from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.formats import folder
from timeline_app.formats.comparing import is_same
from timeline_app.formats.document import Remarks, document, new_file
from timeline_app.formats.folder import load_text
from timeline_app.model.event import Basis
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError

ONE = an_event(
    "one",
    date="[2024-02-19..2024-03-24]",
    actors=["ann", "bob"],
    excerpts=[an_excerpt("last week, so it is", "paper", "2024-03", "last week", Basis.RELATIVE)],
)


def test_it_is_laid_out_as_people_write_it() -> None:
    timeline = replace(a_timeline(ONE, an_event("two"), title="What was"), language="en")
    remarks = Remarks(["Of a paper."], {"two": ["Like “one”?"]})
    assert (
        document(timeline, FOLDER, remarks)
        == """\
# Of a paper.

timeline:
  title: What was
  language: en

actors:
  ann: {name: ann}
  bob: {name: bob}

sources:
  paper:
    title: The paper

events:

  - id: one
    title: one
    date: [2024-02-19..2024-03-24]
    actors: [ann, bob]
    excerpts:
      - source: paper
        exact: last week, so it is
        phrase: last week
        date: 2024-03
        basis: relative

  # Like “one”?
  - id: two
    title: two
    date: 2024-03-05
"""
    )


@given(timelines())
def test_whatever_a_timeline_says_is_read_again(timeline: Timeline) -> None:
    loaded = load_text(document(timeline, FOLDER), FOLDER / "case.yaml")
    assert [str(problem) for problem in loaded.problems if problem.is_error] == []
    assert is_same(loaded.timeline, timeline)


@given(timelines())
def test_whatever_is_written_is_as_the_schema_has_it(timeline: Timeline) -> None:
    read = yaml.load(document(timeline, FOLDER), Loader=EditorLoader)
    assert read is None or [error.message for error in VALIDATOR.iter_errors(read)] == []


def test_the_timeline_that_comes_with_the_program_is_read_again() -> None:
    path = Path("events/musk-openai.yaml")
    timeline = folder.load([path]).timeline
    assert is_same(load_text(document(timeline, path.parent), path).timeline, timeline)


def test_no_line_is_too_long_to_be_read_where_its_text_can_be_parted() -> None:
    event = an_event(
        "one", title="A title of many words " * 9 + "end", summary="So it goes, on and on. " * 9 + "End"
    )
    assert max(map(len, document(a_timeline(event), FOLDER).splitlines())) <= 120


def test_a_new_file_is_written_with_texts_beside_it_and_undone(tmp_path: Path) -> None:
    path, text = tmp_path / "case.yaml", tmp_path / "paper.txt"
    change = new_file(path, a_timeline(ONE), {text: b"last week"})
    change.carry_out()
    assert text.read_bytes() == b"last week"
    assert is_same(folder.load([path]).timeline, a_timeline(ONE))
    change.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["case.yaml", "paper.txt"])
def test_a_file_that_is_there_stays_as_it_is_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(UserError, match="already"):
        new_file(tmp_path / "case.yaml", a_timeline(ONE), {tmp_path / "paper.txt": b"last week"}).carry_out()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"mine")]


def test_what_cannot_be_said_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not be read as it is meant"):
        new_file(
            tmp_path / "case.yaml", a_timeline(an_event(actors=["ann"]), names={}).__class__(events=(ONE,))
        )
    with pytest.raises(UserError, match="invisible"):
        new_file(tmp_path / "case.yaml", a_timeline(an_event(title="a\u202eb")))
