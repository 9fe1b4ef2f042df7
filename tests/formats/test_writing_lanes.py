"""Lanes written into a timeline: that one block, and not a character elsewhere."""

from pathlib import Path

import pytest

from timeline_app.formats.folder import load_text
from timeline_app.formats.writing_lanes import with_lanes, write_lanes
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group
from timeline_app.problems import UserError

PATH = Path("case.yaml")
LANES = Arrangement(
    order=("bob", "ann"),
    groups=(Group("The court: all", ("ann", "no")),),
    hidden=frozenset({"cy"}),
    colours=(("ann", "#aa00aa"),),
)
WRITTEN = """\
  lanes:
    order: ["bob", "ann"]
    groups:
      - {"name": "The court: all", "members": ["ann", "no"]}
    hidden: ["cy"]
    colours: {"ann": "#aa00aa"}
"""
REST = """
# who takes part
actors:
    ann: Ann   # the judge
events:
  - title: "One"
    date: [2024-02-19..2024-03-24]
"""


def test_it_comes_last_in_the_section_of_the_timeline() -> None:
    head = "# a case\ntimeline:\n  title: A case  # so far\n"
    assert with_lanes(head + REST, LANES, PATH) == head + WRITTEN + REST


def test_written_again_it_replaces_what_was_there_and_nothing_else() -> None:
    text = "timeline:\n  title: A\n" + WRITTEN + "  language: en\n" + REST
    moved = with_lanes(text, Arrangement(order=("cy",)), PATH)
    assert moved == 'timeline:\n  title: A\n  lanes:\n    order: ["cy"]\n  language: en\n' + REST
    assert with_lanes(moved, LANES, PATH) == text


def test_where_nothing_is_arranged_the_block_goes() -> None:
    assert (
        with_lanes("timeline:\n  title: A\n" + WRITTEN + REST, AS_IN_THE_FILE, PATH)
        == "timeline:\n  title: A\n" + REST
    )


def test_a_file_without_the_section_gets_one_before_the_others() -> None:
    text = with_lanes("%YAML 1.1\n---\n# all\n" + REST, LANES, PATH)
    assert (
        text
        == "%YAML 1.1\n---\n# all\n\n# who takes part\ntimeline:\n" + WRITTEN + REST[REST.index("actors") :]
    )


def test_a_section_in_brackets_stays_in_brackets() -> None:
    text = with_lanes("timeline: {title: A case, language: en}  # so far\n" + REST, LANES, PATH)
    assert text.startswith('timeline: {title: A case, language: en, lanes: {"order": ["bob", "ann"], ')
    assert text.endswith("  # so far\n" + REST)
    assert load_text(text, PATH).timeline.lanes == LANES
    assert (
        with_lanes(text, AS_IN_THE_FILE, PATH) == "timeline: {title: A case, language: en}  # so far\n" + REST
    )


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_deep_indents_stay(end: str) -> None:
    text = f"timeline:{end}      title: A{end}events: []{end}"
    new = with_lanes(text, Arrangement(order=("bob",)), PATH)
    assert (
        new == f'timeline:{end}      title: A{end}      lanes:{end}        order: ["bob"]{end}events: []{end}'
    )


@pytest.mark.parametrize(
    "text",
    [
        "timeline: {\n  title: A\n}\n",
        "timeline: &t {title: A} }\n",
        "timeline:\n  title: [\n",
        "timeline:\n\ttitle: A\n",
        "timeline: |\n  a text\n",
        "timeline:\n  title: A\ntimeline:\n  title: B\n",
        "timeline: {title: A, lanes: {order: [ann]}}\n",
    ],
)
def test_where_it_cannot_be_done_safely_it_is_not_done(text: str, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(text)
    with pytest.raises(UserError):
        write_lanes([path], LANES)
    assert path.read_text() == text


def test_it_goes_into_the_file_that_has_the_section(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text("events: []\n")
    second.write_bytes(b"\xef\xbb\xbf" + "timeline: {title: É}\n".encode())
    assert write_lanes([first, second], LANES) == second
    assert first.read_text() == "events: []\n"
    assert second.read_bytes().startswith(b"\xef\xbb\xbftimeline: {title: \xc3\x89, lanes: ")


def test_a_file_that_is_no_utf_8_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"timeline: {title: \xe9}\n")
    with pytest.raises(UserError):
        write_lanes([path], LANES)


def test_lanes_are_written_into_yaml_and_never_into_lines_or_what_is_packed(tmp_path: Path) -> None:
    lines, packed, yaml = tmp_path / "a.csv", tmp_path / "b.yaml.gz", tmp_path / "c.yaml"
    lines.write_text("title\nx\n")
    packed.write_bytes(b"\x1f\x8b")
    yaml.write_text("events: []\n")
    assert write_lanes([lines, packed, yaml], Arrangement(order=("a",))) == yaml
    with pytest.raises(UserError, match=r"a\.csv"):
        write_lanes([lines, packed], Arrangement(order=("a",)))
    assert lines.read_text() == "title\nx\n"
