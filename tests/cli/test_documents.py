"""`timeline-app export --as`: which kind of document a name asks for, and what is in the file."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_run import program
from timeline_app import bundled, cli
from timeline_app.cli.documents import KINDS, kind_of
from timeline_app.formats import beside

CASE = """\
timeline: {title: A case, language: en}
actors: {ann: {name: Ann}, bob: {name: Bob}}
sources: {gazette: {title: Gazette, language: en, text: gazette.txt}}
events:
  - {id: one, title: Both meet, date: 2024-03-03, actors: [ann, bob],
     excerpts: [{source: gazette, exact: they met, locator: {page: 3}}]}
  - {id: two, title: Ann alone, date: 2024-05-09, actors: [ann]}
  - {id: three, title: Some time, actors: [bob]}
"""


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "gazette.txt").write_text("It is said that they met there.", encoding="utf-8")
    path = tmp_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def export(*words: object) -> int:
    return cli.run(["export", *map(str, words)])


def table(case: Path, *words: object) -> str:
    target = case.with_name("out.html")
    assert export(case, "-o", target, *words) == 0
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "name", "kind"),
    [
        (None, "a.html", "table"),
        (None, "a.HTML", "table"),
        (None, "a.pdf", None),
        ("table", "a.pdf", "table"),
        ("picture", "a.html", None),
    ],
)
def test_the_kind_is_the_one_asked_for_or_a_table_for_html(
    asked: str | None, name: str, kind: str | None
) -> None:
    assert kind_of(asked, Path(name)) is (KINDS[kind] if kind else None)


def test_the_table_has_the_filtered_events_with_their_quotes_checked(case: Path) -> None:
    page = table(case, "--actor", "bob")
    assert "Both meet" in page
    assert "Ann alone" not in page
    assert "✓ verbatim" in page
    assert "2 of 3 events, 1 without a date. Filter: events with Bob." in page


def test_the_sum_is_that_of_the_bytes_of_the_file(case: Path) -> None:
    assert hashlib.sha256(case.read_bytes()).hexdigest() in table(case)


def test_a_part_of_time_is_named(case: Path) -> None:
    page = table(case, "--from", "2024-05")
    assert "Ann alone" in page
    assert "Both meet" not in page
    assert "Events outside of the span shown are left out." in page


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not there to read with")
def test_a_pdf_says_the_same_on_each_page(case: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert export(case, "-o", target, "--as", "table") == 0
    text = subprocess.run(
        ["pdftotext", "-layout", target, "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "Both meet" in text
    assert "p. 3" in text
    for page in text.rstrip("\f").split("\f"):
        assert hashlib.sha256(case.read_bytes()).hexdigest() in page


def test_an_ending_that_the_kind_does_not_have_is_refused(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(case, "-o", case.with_name("out.png"), "--as", "table") == 1
    assert "“out.png” does not end in .pdf, .html." in capsys.readouterr().err
    assert not case.with_name("out.png").exists()


def test_nothing_matching_is_said_and_written(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No event has the words" in table(case, "--search", "zzz")
    assert "No event has the words" in capsys.readouterr().out


def test_the_story_is_a_pdf_with_a_page_an_event(tmp_path: Path) -> None:
    target = tmp_path / "story.pdf"
    done = program("export", bundled.events(), "--as", "story", "-o", target, "--actor", "Grok")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Saved {target}.\n"
    assert len(re.findall(rb"/Type /Page\b", target.read_bytes())) == 4  # the cover and three events


def test_a_story_without_events_says_so_and_is_written_all_the_same(tmp_path: Path) -> None:
    target = tmp_path / "story.pdf"
    done = program("export", bundled.events(), "--as", "story", "-o", target, "--search", "zzzz")
    assert done.returncode == 0
    assert "No event has the words “zzzz”" in done.stdout
    assert target.read_bytes().startswith(b"%PDF")


def test_the_strip_of_a_story_is_laid_out_as_the_window_has_it_and_as_options_ask(case: Path) -> None:
    target = case.with_name("story.pdf")

    def told(*words: str) -> bytes:
        assert export(case, "--as", "story", "-o", target, *words) == 0
        return target.read_bytes()

    plain = told()
    assert told("--known-when") != plain
    beside.keep([case], "lanes", {"order": ["bob"], "colours": {"ann": "#aa0000"}})
    assert told() != plain
    assert told("--plain-lanes") == plain
