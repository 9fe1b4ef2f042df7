"""What stands above and below an exported picture."""

import math

import pytest

from tests.layout.scenes import RULER, a_mark, a_note
from timeline_app.layout import legend
from timeline_app.layout.figures import RivalMark, Sign
from timeline_app.layout.frame import Foot
from timeline_app.layout.legend import Drawn
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Box, Label, Mark, Sample
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN


def the_mark(sample: Sample) -> Mark:
    assert isinstance(sample.figure, Mark)
    return sample.figure


def meanings(*marks: Mark) -> list[str]:
    return [sample.text for sample in legend.foot(Foot(), Drawn(marks), 0, 2000, RULER)[1]]


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        (a_note(), ["known to the day"]),
        (a_mark(), ["the date lies within these bounds"]),
        (a_mark(bar=(100, 200), has_bracket=False), ["lasted"]),
        (a_mark(sides=(KNOWN, OPEN)), ["the date lies within these bounds", "no bound on this side"]),
        (a_mark(sides=(UNKNOWN, KNOWN)), ["the date lies within these bounds", "bound unknown"]),
        (a_note(is_hollow=True), ["known to the day", "hollow: announced, alleged or disputed"]),
        (a_mark(count="12"), ["several events in one mark"]),
    ],
)
def test_the_legend_explains_the_marks_that_are_used_and_no_other(mark: Mark, told: list[str]) -> None:
    assert meanings(mark) == told
    assert meanings() == []


def test_samples_are_drawn_as_the_marks_they_explain() -> None:
    marks = [a_note(), a_mark(), a_mark(bar=(0, 9), has_bracket=False), a_mark(count="3")]
    note, bar, bracket, fold = (the_mark(s) for s in legend.foot(Foot(), Drawn(marks), 0, 2000, RULER)[1])
    assert not math.isnan(note.note_x)
    assert not math.isnan(bar.bar_left)
    assert bracket.has_bracket
    assert fold.is_fold


def test_a_narrow_legend_breaks_into_lines_within_the_picture() -> None:
    marks = [a_note(), a_mark(sides=(UNKNOWN, OPEN)), a_mark(count="3"), a_note(is_hollow=True)]
    _, samples, height = legend.foot(Foot(), Drawn(marks), 100, 360, RULER)
    assert len({sample.y for sample in samples}) > 1
    for sample in samples:
        assert sample.text_x + RULER.width(sample.text, Type.SMALL) <= 360
        assert 100 < sample.y < 100 + height


def test_sentences_and_numbered_sources_follow() -> None:
    lines, _, height = legend.foot(Foot(["One sentence."], ["First.", "Second."]), Drawn(), 50, 800, RULER)
    assert [line.text for line in lines] == ["One sentence.", "1", "First.", "2", "Second."]
    assert [line.y for line in lines] == sorted(line.y for line in lines)
    assert lines[2].x > lines[1].x
    assert lines[-1].y + 14 <= 50 + height


def test_long_sources_are_wrapped_beside_their_number() -> None:
    lines, _, _ = legend.foot(Foot([], ["word " * 60]), Drawn(), 0, 400, RULER)
    number, *wrapped = lines
    assert number.text == "1"
    assert len(wrapped) > 3
    assert {line.x for line in wrapped} == {wrapped[0].x}
    assert all(line.x + 7 * len(line.text) <= 400 - legend.SIDE_PAD_PX for line in wrapped)


def test_a_head_has_its_title_whole_and_none_has_no_height() -> None:
    lines, height = legend.head("A title that is too long for one line", "Shown: March.", 200, RULER)
    assert (
        " ".join(line.text for line in lines if line.role == "heading")
        == "A title that is too long for one line"
    )
    assert lines[-1].text == "Shown: March."
    assert lines[-1].y + 14 <= height
    assert legend.head("", "", 200, RULER) == ([], 0.0)


def test_dates_under_a_mark_and_the_sign_at_a_label_are_explained_where_there_are_any() -> None:
    rival = RivalMark(0, 100, 200, 60, KNOWN, OPEN, "2", 12)
    label = Label(0, 0, Box(0, 0, 9, 9), "x", "", False, sign_px=16)
    samples = legend.foot(Foot(), Drawn([a_note()._replace(rivals=(rival,))], [label]), 0, 2000, RULER)[1]
    assert [sample.text for sample in samples] == [
        "known to the day",
        "no bound on this side",
        "where sources differ: the date by the source of that number",
        "sources contradict each other: not all of their dates can be right",
    ]
    assert [rival.text for rival in the_mark(samples[2]).rivals] == ["1"]
    assert isinstance(samples[3].figure, Sign)
    assert samples[3].figure.y == samples[3].y
