"""What the README shows a newcomer works as it stands there."""

import os
import re
from pathlib import Path

import pytest

from timeline_app import bundled
from timeline_app.chrono import edtf
from timeline_app.formats import folder, keys

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_of_a_timeline_is_read_without_a_fault(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "harbour.yaml").write_text(example, encoding="utf-8")

    loaded = folder.load([tmp_path / "harbour.yaml"])

    assert [str(problem) for problem in loaded.problems] == []
    assert len(loaded.timeline.events) == 1


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_the_examples_of_lines_are_read_without_a_fault(kind: str, tmp_path: Path) -> None:
    (example,) = re.findall(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    path = tmp_path / f"harbour.{kind.replace('json', 'jsonl')}"
    path.write_text(example, encoding="utf-8")

    loaded = folder.load([path])

    assert [str(problem) for problem in loaded.problems] == []
    (event,) = loaded.timeline.events
    assert event.excerpts


def test_every_column_of_csv_is_told() -> None:
    (table,) = re.findall(r"\| column of CSV.*?\n\n", README, re.DOTALL)
    told = {
        name
        for row in table.strip().splitlines()[2:]
        for name in re.findall(r"`([a-z-]+)`", row.split("|")[1])
    }

    assert told == keys.COLUMNS


def test_the_examples_of_dates_are_dates() -> None:
    (paragraph,) = re.findall(r"Dates are written in EDTF: (.*?)\. Leave", README, re.DOTALL)
    examples = re.findall(r"`([^`]+)`", paragraph)

    assert len(examples) > 5
    for text in examples:
        edtf.parse(text)


@pytest.mark.parametrize("command", [".ci/open", ".ci/test", ".ci/run"])
def test_the_commands_of_a_clone_can_be_run(command: str) -> None:
    assert command in README or command == ".ci/run"
    assert os.access(ROOT / command, os.X_OK)


def test_what_the_page_links_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).is_file(), target


def test_the_schema_it_names_travels_with_the_program() -> None:
    assert "resources/timeline.schema.json" in README
    assert (bundled.resources() / "timeline.schema.json").is_file()
