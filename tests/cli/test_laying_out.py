"""Lanes in exported pictures: as they are kept with the timeline, unless it is said otherwise."""

from pathlib import Path

import pytest

from timeline_app import cli
from timeline_app.formats import beside

CASE = """\
timeline: {title: A case}
actors: {ann: Ann, bob: Bob, cy: Cy}
events:
  - {title: One, date: 2024-03-03, actors: [ann]}
  - {title: Two, date: 2024-03-09, actors: [bob]}
  - {title: Three, date: 2024-04-01, actors: [cy]}
"""

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(case: Path, *words: str) -> str:
    """The SVG of a case, which has its texts as text."""
    target = case.with_name("out.svg")
    assert cli.run(["export", str(case), "-o", str(target), *words]) == 0
    return target.read_text(encoding="utf-8")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_the_picture_has_the_lanes_as_they_were_arranged(case: Path) -> None:
    beside.keep([case], "lanes", {"order": ["bob"], "hidden": ["cy"], "colours": {"bob": "#7a1fa2"}})
    svg = drawn(case)
    assert svg.index(">Bob<") < svg.index(">Ann<")
    assert ">Cy<" not in svg
    assert ">Hidden lanes<" in svg
    assert "#7a1fa2" in svg


def test_plain_lanes_are_those_of_the_file(case: Path) -> None:
    plain = drawn(case)
    beside.keep([case], "lanes", {"order": ["bob"], "hidden": ["cy"]})
    assert drawn(case, "--plain-lanes") == plain


def test_lanes_written_in_the_timeline_count_where_nothing_is_kept_beside_it(case: Path) -> None:
    case.write_text(
        CASE.replace("{title: A case}", "{title: A case, lanes: {order: [cy]}}"), encoding="utf-8"
    )
    svg = drawn(case)
    assert svg.index(">Cy<") < svg.index(">Ann<")
    beside.keep([case], "lanes", {"order": ["bob"]})
    svg = drawn(case)
    assert svg.index(">Bob<") < svg.index(">Ann<") < svg.index(">Cy<")


def test_empty_time_is_left_out_when_asked_and_spans_are_true_dates(case: Path) -> None:
    long_ago = "  - {title: Old, date: 1914-07-28, actors: [ann]}\n  - {title: Older, date: 1914-07-20, actors: [ann]}\n"
    case.write_text(CASE + long_ago, encoding="utf-8")
    assert ">109 years<" not in drawn(case)
    assert ">109 years" in drawn(case, "--fold-time")
    part = drawn(case, "--fold-time", "--from", "2024-03-01", "--to", "2024-03-31")
    assert ">Two<" in part
    assert ">Three<" not in part
    assert ">Old<" not in part


def test_a_broken_file_beside_the_timeline_is_said_and_does_no_harm(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = drawn(case)
    beside.place([case]).write_text("{", encoding="utf-8")
    assert drawn(case) == plain
    assert "is no JSON" in capsys.readouterr().err
