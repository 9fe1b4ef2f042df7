"""`timeline-app export`: formats, filters, spans, and every way in which it refuses."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from timeline_app import bundled, cli
from timeline_app.formats import beside
from timeline_app.state import saved_filters
from timeline_app.store.filter import Filter

CASE = """\
timeline: {title: A case}
actors:
  ann: {name: Ann Élie, aliases: [Annie]}
  bob: {name: Bob}
  cy: {name: Cy}
events:
  - {id: one, title: Both meet, date: 2024-03-03, actors: [ann, bob], tags: [court]}
  - {id: two, title: Ann alone, date: 2024-03-09, actors: [ann], tags: [letter]}
  - {id: three, title: Cy alone, date: 2024-04-01, actors: [cy], tags: [letter]}
  - {id: four, title: Long ago, date: 2023-11-20, actors: [bob]}
  - {id: five, title: Some time, actors: [cy]}
"""
TITLES = ("Both meet", "Ann alone", "Cy alone", "Long ago", "Some time")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def export(*words: object) -> int:
    return cli.run(["export", *map(str, words)])


def drawn(case: Path, *words: object) -> str:
    """The SVG of a case, which has its texts as text."""
    target = case.with_name("out.svg")
    assert export(case, "-o", target, *words) == 0
    return target.read_text(encoding="utf-8")


def titles(svg: str) -> set[str]:
    return {title for title in TITLES if title in svg}


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("PDF", b"%PDF-")])
def test_the_ending_says_the_format(case: Path, ending: str, start: bytes) -> None:
    target = case.with_name(f"out.{ending}")
    assert export(case, "-o", target) == 0
    assert target.read_bytes().startswith(start)


def test_it_says_what_it_saved_and_how_large(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = case.with_name("out.png")
    assert export(case, "-o", target, "--size", "800x900", "--scale", "1,5") == 0
    assert capsys.readouterr().out == f"Saved {target}, 1200 x 1350.\n"
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1200, 1350)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ([], {*TITLES}),
        (["--actor", "ann"], {"Both meet", "Ann alone"}),
        (["--actor", "ann elie"], {"Both meet", "Ann alone"}),
        (["--actor", "ANNIE"], {"Both meet", "Ann alone"}),
        (["--actor", "ann", "--actor", "cy"], {"Both meet", "Ann alone", "Cy alone", "Some time"}),
        (["--actor", "ann", "--actor", "bob", "--match", "all"], {"Both meet"}),
        (["--not-actor", "ann"], {"Cy alone", "Long ago", "Some time"}),
        (["--tag", "LETTER"], {"Ann alone", "Cy alone"}),
        (["--tag", "letter", "--tag", "court"], {"Both meet", "Ann alone", "Cy alone"}),
        (["--not-tag", "letter"], {"Both meet", "Long ago", "Some time"}),
        (["--search", "alone"], {"Ann alone", "Cy alone"}),
        (["--search", "-alone"], {"Both meet", "Long ago", "Some time"}),
        (["--search", "actor:annie -tag:court"], {"Ann alone"}),
        (["--search", "before:2024-03"], {"Long ago"}),
        (["--search", "-before:2024-03-09"], {"Ann alone", "Cy alone"}),
        (["--actor", "ann", "--tag", "court"], {"Both meet"}),
    ],
)
def test_filters_let_through_what_they_ask_for(case: Path, words: list[str], left: set[str]) -> None:
    assert titles(drawn(case, *words)) == left


def test_the_filter_is_named_but_never_what_is_withheld(case: Path) -> None:
    assert "Filter: events with Ann Élie." in drawn(case, "--actor", "ann")
    withheld = drawn(case, "--not-actor", "ann")
    assert "Some events are withheld from this picture." in withheld
    assert "Ann" not in withheld


@pytest.mark.parametrize(
    ("words", "left", "span"),
    [
        (
            ["--from", "2024-03", "--to", "2024-03"],
            {"Both meet", "Ann alone", "Some time"},
            "March 2024",
        ),
        (["--from", "2024-03-31"], {"Cy alone", "Some time"}, "since 31 March 2024"),
        (["--to", "2023"], {"Long ago", "Some time"}, "until 2023"),
        (["--from", "3/3/2024", "--to", "3/3/2024"], {"Both meet", "Some time"}, "3 March 2024"),
    ],
)
def test_a_span_shows_what_lies_in_it_and_is_named(
    case: Path, words: list[str], left: set[str], span: str
) -> None:
    svg = drawn(case, *words)
    assert titles(svg) == left
    assert span in " ".join(re.findall(r"Shown: [^<]*", svg))


def test_years_before_the_first_need_no_trick(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case.write_text(
        "events:\n  - {title: Caesar dies, date: -0043}\n  - {title: Much later, date: 0100}\n",
        encoding="utf-8",
    )
    svg = drawn(case, "--from", "-0050", "--to", "-0040")
    assert "Caesar dies" in svg
    assert "Much later" not in svg
    assert "51 BCE" in svg
    assert "“-0050” is understood as 51 BCE." in capsys.readouterr().out


def test_a_typed_date_is_read_in_the_order_of_the_language_and_said(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    svg = drawn(case, "--from", "3 mars 2024", "--to", "10/3/2024", "--lang", "fr")
    assert titles(svg) == {"Both meet", "Ann alone", "Some time"}
    told = capsys.readouterr().out
    assert "10/3/2024" in told
    assert "10 mars 2024" in told


def test_where_nothing_matches_that_is_drawn_and_said(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    svg = drawn(case, "--actor", "ann", "--actor", "cy", "--match", "all")
    assert "No event has both Ann Élie and Cy. Clear the filter." in svg
    assert "No event has both Ann Élie and Cy. Clear the filter." in capsys.readouterr().out


def test_french_words_and_theme_change_the_picture(case: Path) -> None:
    assert drawn(case) != drawn(case, "--theme", "dark")
    assert "Sans filtre" in drawn(case, "--lang", "fr") or "filtre" in drawn(case, "--lang", "fr").lower()


def test_a_folder_draws_as_one_timeline_and_problems_are_said(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (case.parent / "more.yaml").write_text(
        "events:\n  - {title: Wrong, date: 2024-02-30}\n  - {title: A sixth, date: 2024-03-20}\n",
        encoding="utf-8",
    )
    target = case.with_name("out.svg")
    assert export(case.parent, "-o", target) == 0
    assert "A sixth" in target.read_text(encoding="utf-8")
    assert "more.yaml:2:" in capsys.readouterr().err


# Refusals


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--actor", "Bbo"], 2, "No actor is called “Bbo”. Did you mean Bob"),
        (["--not-actor", "nobody at all"], 2, "No actor is called “nobody at all”"),
        (["--tag", "lettre"], 2, "No event has the tag “lettre”. Did you mean letter?"),
        (["--not-tag", "zzz"], 2, "No event has the tag “zzz”"),
        (["--size", "big"], 2, "“big” is no size. Write width and height like 1600x900."),
        (["--size", "10x10"], 2, "A picture is between 320x200 and 20000 pixels"),
        (["--size", "1600x-5"], 2, "is no size"),
        (["--scale", "9"], 2, "“9” is no scale"),
        (["--scale", "nan"], 2, "“nan” is no scale"),
        (["--scale", "two"], 2, "“two” is no scale"),
        (["--from", "yesterday or so"], 2, "yesterday or so"),
        (["--from", "2024-02-30"], 2, "has no day 30"),
        (["--from", "2025", "--to", "2024"], 2, "The span ends (2024) before it begins (2025)."),
        (["--from", "../2024"], 2, "“../2024” has no bound on the side that is asked for."),
        (["--match", "some"], 2, "some"),
        (["--theme", "pink"], 2, "pink"),
        (["--lang", "tlh"], 2, "tlh"),
        (["--size", "20000x20000", "--scale", "8"], 1, "too large"),
    ],
)
def test_it_refuses_in_one_sentence_and_writes_nothing(
    case: Path, capsys: pytest.CaptureFixture[str], words: list[str], status: int, sentence: str
) -> None:
    target = case.with_name("out.png")
    assert export(case, "-o", target, *words) == status
    told = capsys.readouterr().err
    assert sentence in told
    assert told.startswith("timeline-app: ")
    assert told.count("\n") == 1
    assert not target.exists()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("out.gif", "“out.gif” does not end in .png, .svg or .pdf."),
        ("out", "“out” does not end in .png, .svg or .pdf."),
        ("missing/out.png", "There is no folder"),
        ("folder.png", "is a folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_the_worlds_fault(
    case: Path, capsys: pytest.CaptureFixture[str], output: str, sentence: str
) -> None:
    case.with_name("folder.png").mkdir()
    assert export(case, "-o", case.parent / output) == 1
    assert sentence in capsys.readouterr().err
    assert sorted(path.name for path in case.parent.iterdir()) == ["case.yaml", "folder.png"]


def test_a_folder_that_may_not_be_written_keeps_its_old_picture(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    folder = case.with_name("closed")
    folder.mkdir()
    (folder / "out.png").write_bytes(b"old")
    folder.chmod(0o500)
    try:
        assert export(case, "-o", folder / "out.png") == 1
    finally:
        folder.chmod(0o700)
    assert "may not be written" in capsys.readouterr().err
    assert (folder / "out.png").read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_device_without_room_is_said_to_be_full(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link = case.with_name("out.png")
    link.symlink_to("/dev/full")
    assert export(case, "-o", link) == 1
    assert "The disk is full" in capsys.readouterr().err
    assert link.is_symlink()


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for 16 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=16k", "none", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_old_picture_as_it_was(
    case: Path, tiny_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny_disk / "out.png").write_bytes(b"old")
    assert export(case, "-o", tiny_disk / "out.png") == 1
    assert "The disk is full" in capsys.readouterr().err
    assert [path.name for path in tiny_disk.iterdir()] == ["out.png"]
    assert (tiny_disk / "out.png").read_bytes() == b"old"


def test_without_paths_or_without_an_output_it_says_what_is_missing(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export("-o", case.with_name("out.png")) == 2
    assert "PATH" in capsys.readouterr().err
    assert export(case) == 2
    assert "--output" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["gone.yaml", "gone/"])
def test_a_path_that_is_not_there_is_named(case: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert export(case.parent / name, "-o", case.with_name("out.png")) == 1
    told = capsys.readouterr().err
    assert "gone" in told
    assert told.count("\n") == 1
    assert not case.with_name("out.png").exists()


def test_many_problems_are_not_all_printed(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case.write_text(
        "events:\n  - {title: y, date: 2024}\n" + "  - {title: x, date: never}\n" * 40, encoding="utf-8"
    )
    assert export(case, "-o", case.with_name("out.png")) == 0
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 11
    assert told[-1].startswith("and ")


def test_the_timeline_of_the_program_is_drawn_the_same_twice_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(bundled.events())
    assert export(bundled.events(), "-o", tmp_path / "a.png") == 0
    assert export(tmp_path / "linked", "-o", tmp_path / "b.png") == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_every_run_of_the_program_writes_the_same_bytes(case: Path, ending: str) -> None:
    written = set()
    for number in range(5):  # a process has a hash seed of its own
        target = case.with_name(f"{number}.{ending}")
        words = [sys.executable, "-m", "timeline_app", "export", str(case), "-o", str(target)]
        subprocess.run(words, check=True, capture_output=True, cwd=Path(__file__).parents[2])
        written.add(target.read_bytes())
    assert len(written) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("actor:anie", "No actor is called “anie”. Did you mean Annie"),
        ("tag:curt", "No event has the tag “curt”. Did you mean court?"),
        ("before:2024-13", "2024-13"),
        ("status:maybe", "occurred, announced, alleged, disputed"),
        ("-actor:", "Nothing stands after “actor:”"),
    ],
)
def test_a_search_for_what_there_is_not_is_refused_with_the_nearest_names(
    case: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    assert export(case, "-o", case.with_name("out.svg"), "--search", words) == 2
    assert said in capsys.readouterr().err
    assert not case.with_name("out.svg").exists()


REPRINT = """\
sources:
  gazette: {title: Gazette, text: gazette.txt}
  reprint: {title: Reprint, text: reprint.txt}
events:
  - title: Both meet
    date: 2024-03-03
    excerpts: [{source: gazette, exact: They met}, {source: reprint, exact: in March}]
"""


def test_reprints_of_one_text_do_not_corroborate(case: Path) -> None:
    case.write_text(REPRINT, encoding="utf-8")
    case.with_name("gazette.txt").write_text("They met in March.", encoding="utf-8")
    case.with_name("reprint.txt").write_text("THEY MET\nin March", encoding="utf-8")
    assert titles(drawn(case, "--corroboration", "one")) == {"Both meet"}
    assert titles(drawn(case, "--corroboration", "several")) == set()


RELATED = """\
sources: {gazette: {title: Gazette, issued: 2024-05-02}}
events:
  - {id: one, title: Both meet, date: 2024-03-03, excerpts: [{source: gazette, exact: they met}]}
  - {id: two, title: Ann alone, date: 2024-03-09, links: [{type: follows, event: one}],
     excerpts: [{source: gazette, exact: she was alone}]}
  - {id: five, title: Some time}
"""


def test_links_are_drawn_where_they_are_asked_for(case: Path) -> None:
    case.write_text(RELATED, encoding="utf-8")
    assert "follows" not in drawn(case)
    assert "follows" in drawn(case, "--links")


def test_a_picture_by_publication_says_so_and_has_every_event(case: Path) -> None:
    case.write_text(RELATED, encoding="utf-8")
    svg = drawn(case, "--known-when")
    assert "Laid out by" in svg
    assert "not where they happened" in svg
    assert "No date of" in svg
    assert "1 without a date of publication" in svg
    assert titles(svg) == {"Both meet", "Ann alone", "Some time"}


def test_a_saved_filter_is_asked_for_by_name_and_options_narrow_it(case: Path) -> None:
    saved_filters.keep([case], "Été d'Ann", Filter(actors=frozenset(["ann"])))
    assert titles(drawn(case, "--filter", "ete d'ann")) == {"Both meet", "Ann alone"}
    assert titles(drawn(case, "--filter", "Été d'Ann", "--search", "-tag:letter")) == {"Both meet"}
    assert titles(drawn(case, "--filter", "Été d'Ann", "--actor", "bob")) == {"Both meet", "Long ago"}


def test_how_a_date_in_a_search_is_understood_is_said(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn(case, "--search", "before:04/03/2024")
    assert "“04/03/2024” is understood as 3 April 2024." in capsys.readouterr().out


def test_an_unknown_saved_filter_is_wrong_use_and_a_broken_one_a_warning(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved_filters.keep([case], "Ann", Filter(actors=frozenset(["ann"])))
    beside.keep([case], "filters", {**beside.read([case]).parts["filters"], "Odd": {"colour": "red"}})
    assert export(case, "-o", case.with_name("out.svg"), "--filter", "Anne") == 2
    said = capsys.readouterr().err
    assert "No filter is called “Anne”. Did you mean Ann?" in said
    assert "“Odd” cannot be read" in said


@pytest.mark.parametrize("text", [None, "events: [[["])
def test_where_nothing_can_be_read_no_picture_is_replaced_by_an_empty_one(
    text: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.svg"
    out.write_bytes(b"as it was")
    if text is not None:
        (tmp_path / "case.yaml").write_text(text, encoding="utf-8")
    assert export(tmp_path, "-o", out) == 1
    assert out.read_bytes() == b"as it was"
    assert "Nothing could be read, so nothing was written." in capsys.readouterr().err
