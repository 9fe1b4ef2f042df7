"""`timeline-app extract`: articles in, a timeline out."""

import errno
import json
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.proposals import CLOSING, MAYOR, PORT, TEXT, a_candidate, a_source
from timeline_app import cli
from timeline_app.articles.article import Article
from timeline_app.cli import extract
from timeline_app.extraction import proposing
from timeline_app.extraction.candidate import Proposal, Sameness
from timeline_app.formats import folder
from timeline_app.model.timeline import Timeline
from timeline_app.values import replace
from timeline_app.words import Message

KNOWN = "# Ours.\nactors:\n  mairie: {name: La mairie}\nevents:\n  - {id: grue, title: La grue}\n"
PROPOSE = proposing.propose
SAME = Sameness("grue", 0.7, (Message("The same actors."),))


def proposed(
    articles: Sequence[Article], known: Timeline | None = None, language: str = "", feedback: object = None
) -> Proposal:
    """Two candidates of each article; the first may be the same as an event that is known."""
    del language, feedback
    sources = {f"article-{n}": a_source(article, f"article-{n}") for n, article in enumerate(articles)}
    has_crane = known is not None and known.event("grue") is not None
    candidates: list[Any] = []
    for number, id in enumerate(sources):
        for each in (a_candidate(same_as=(SAME,) if has_crane else ()), CLOSING):
            excerpt = replace(each.excerpt, source_id=id)
            candidates.append(replace(each, id=f"{each.id}-{number}", article=number, excerpt=excerpt))
    actors = {actor.id: actor for actor in (MAYOR, PORT)}
    phrases: tuple[Any, ...] = tuple(() for _ in articles)
    return Proposal(tuple(articles), sources, actors, phrases, tuple(candidates))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two articles in it; what they tell is known beforehand."""
    monkeypatch.setattr(proposing, "propose", proposed)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pont.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "port.txt").write_text(TEXT + "\nEt voilà.\n", encoding="utf-8")
    return tmp_path


def told(capsysbinary: pytest.CaptureFixture[bytes], *argv: object) -> tuple[int, str, str]:
    """Exit status, standard output and standard error."""
    status = cli.run(["extract", *map(str, argv)])
    out, err = capsysbinary.readouterr()
    return status, out.decode(), err.decode()


def names(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


def is_checked(capsysbinary: pytest.CaptureFixture[bytes], path: str, excerpts: int) -> bool:
    """Whether `check` finds nothing wrong, and each excerpt verbatim."""
    status = cli.run(["check", path])
    last = capsysbinary.readouterr().out.decode().splitlines()[-1]
    return status == 0 and f"{excerpts} verbatim; 0 errors; 0 warnings" in last


def test_what_it_writes_passes_check_with_every_excerpt_verbatim(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, err = told(capsysbinary, "pont.txt", "--lang", "fr", "-o", "out.yaml")
    assert (status, out, err) == (0, "Saved 2 events in out.yaml.\n", "")
    assert is_checked(capsysbinary, "out.yaml", 2)
    assert (here / "out.yaml").read_text().startswith("# Proposed by “timeline-app extract”")
    assert "  # “hier”: The day before publication.\n  - id: pont-0\n" in (here / "out.yaml").read_text()


@pytest.mark.usefixtures("here")
def test_without_a_file_the_yaml_goes_to_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, err = told(capsysbinary, "pont.txt")
    assert (status, err) == (0, "")
    loaded = folder.load_text(out, Path("out.yaml"))
    assert (len(loaded.timeline.events), loaded.problems) == (2, ())
    assert "    text: pont.txt\n" in out


@pytest.mark.usefixtures("here")
def test_json_tells_all_that_is_known(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, err = told(capsysbinary, "pont.txt", "port.txt", "--json")
    assert (status, err) == (0, "")
    said = json.loads(out)
    assert [len(said[key]) for key in ("articles", "actors", "events")] == [2, 2, 4]
    assert out.isascii()


def test_several_articles_go_into_one_file_each_once(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, _ = told(capsysbinary, "pont.txt", "port.txt", "./pont.txt", "-o", "out.yaml")
    assert (status, out) == (0, "Saved 4 events in out.yaml.\n")
    assert list(folder.load([here / "out.yaml"]).timeline.sources) == ["article-0", "article-1"]
    assert is_checked(capsysbinary, "out.yaml", 4)


def test_an_article_that_cannot_be_read_does_not_stop_the_others(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, err = told(capsysbinary, "nowhere.txt", "pont.txt", "-o", "out.yaml")
    assert (status, out) == (1, "Saved 2 events in out.yaml.\n")
    assert "nowhere.txt" in err
    assert err.count("\n") == 1
    assert is_checked(capsysbinary, "out.yaml", 2)
    assert told(capsysbinary, "nowhere.txt", "-o", "other.yaml")[0] == 1
    assert not (here / "other.yaml").exists()


def test_no_file_is_written_over(here: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (here / "out.yaml").write_text("mine")
    status, _, err = told(capsysbinary, "pont.txt", "-o", "out.yaml")
    assert status == 1
    assert "out.yaml is there already" in err
    (here / "known.yaml").write_text(KNOWN)
    assert told(capsysbinary, "pont.txt", "--known", "known.yaml", "-o", "out.yaml")[0] == 1
    assert (here / "out.yaml").read_text() == "mine"


def test_a_known_timeline_is_added_to_with_a_backup(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (here / "known.yaml").write_text(KNOWN)
    status, out, err = told(capsysbinary, "pont.txt", "--known", "known.yaml", "-o", here / "known.yaml")
    assert (status, out, err) == (0, f"Added 2 events to {here / 'known.yaml'}.\n", "")
    assert (here / "known.yaml").read_text().startswith("# Ours.\nactors:\n  mairie: {name: La mairie}\n")
    assert (here / "known.yaml.bak").read_text() == KNOWN
    assert "# May be the same as “grue”: The same actors.\n" in (here / "known.yaml").read_text()
    assert is_checked(capsysbinary, "known.yaml", 2)


@pytest.mark.parametrize("name", ["a.yaml", "b.yaml"])
def test_in_a_known_folder_a_file_is_added_to_and_a_new_one_becomes_a_part(
    here: Path, name: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    case = here / "case"
    case.mkdir()
    (case / "a.yaml").write_text(KNOWN)
    assert told(capsysbinary, "pont.txt", "--known", case, "-o", case / name)[0] == 0
    assert [event.id for event in folder.load([case]).timeline.events] == ["grue", "pont-0", "fermeture-0"]
    assert is_checked(capsysbinary, str(case), 2)


def test_what_rests_on_the_very_words_of_a_known_event_is_not_written_again(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(here)
    assert told(capsysbinary, "pont.txt", "--date", "2024-03-12", "--lang", "fr", "-o", "out.yaml")[0] == 0
    before = (here / "out.yaml").read_bytes()
    status, out, err = told(
        capsysbinary,
        "pont.txt",
        "--date",
        "2024-03-12",
        "--lang",
        "fr",
        "--known",
        "out.yaml",
        "-o",
        "out.yaml",
    )
    assert (status, out) == (0, "")
    assert "there already, on the same words" in err
    assert (here / "out.yaml").read_bytes() == before


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le 3 mars 2024, la mairie a vendu le vieux pont à une société. Elle ouvrira un musée en mai.",
        ),
        (
            "en",
            "On 3 March 2024, Harbour Holdings sold the old bridge to the town. The mayor will open it in May.",
        ),
    ],
)
def test_a_real_article_comes_to_a_timeline_that_check_finds_right(
    language: str, text: str, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposing, "propose", PROPOSE)
    Path("real.txt").write_text(text, encoding="utf-8")
    status, _, err = told(
        capsysbinary, "real.txt", "--lang", language, "--date", "2024-03-12", "-o", "real.yaml"
    )
    assert (status, err) == (0, "")
    timeline = folder.load([Path("real.yaml")]).timeline
    assert any(event.span and event.span.text == "2024-03-03" for event in timeline.events)
    assert is_checked(capsysbinary, "real.yaml", len(timeline.events))


def test_what_scores_less_is_left_out_where_that_is_asked_for(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert told(capsysbinary, "pont.txt", "--min-score", "0.6", "-o", "out.yaml")[1].startswith(
        "Saved 1 event "
    )
    status, out, err = told(capsysbinary, "pont.txt", "--min-score", "0.9", "-o", "none.yaml")
    assert (status, out, err) == (0, "", "No event was found in 1 article.\n")
    assert not (here / "none.yaml").exists()
    assert json.loads(told(capsysbinary, "pont.txt", "--min-score", "1", "--json")[1])["events"] == []


def test_nothing_is_said_to_be_the_same_as_what_was_left_out(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def linked(articles: Sequence[Article], known: Timeline, feedback: object = None) -> Proposal:
        made = proposed(articles, known, feedback=feedback)
        same = replace(made.candidates[0], same_as=(replace(SAME, event_id="fermeture-0"),))
        return replace(made, candidates=(same, *made.candidates[1:]))

    monkeypatch.setattr(proposing, "propose", linked)
    assert told(capsysbinary, "pont.txt", "-o", "all.yaml")[0] == 0
    assert "# May be the same as “fermeture-0”" in (here / "all.yaml").read_text()
    assert told(capsysbinary, "pont.txt", "--min-score", "0.6", "-o", "best.yaml")[0] == 0
    assert "May be the same" not in (here / "best.yaml").read_text()


def test_a_text_of_standard_input_is_kept_beside_the_file(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with (here / "pont.txt").open(encoding="utf-8") as given:
        monkeypatch.setattr(sys, "stdin", given)
        status, _, _ = told(capsysbinary, "-", "-o", "out.yaml")
    assert status == 0
    assert (here / "article.txt").read_text(encoding="utf-8") == TEXT
    assert is_checked(capsysbinary, "out.yaml", 2)


@pytest.mark.parametrize(
    ("argv", "status", "said"),
    [
        ([], 2, "required"),
        (["pont.txt", "-o", "out.csv"], 2, "ends in .yaml"),
        (["pont.txt", "-o", "nowhere/out.yaml"], 1, "no folder nowhere"),
        (["pont.txt", "--json", "-o", "out.yaml"], 2, "not allowed"),
        (["pont.txt", "--date", "soonish"], 2, "soonish"),
        (["pont.txt", "--lang", "xx"], 2, "invalid choice"),
        (["pont.txt", "--min-score", "2"], 2, "--min-score"),
        (["pont.txt", "--min-score", "much"], 2, "no score"),
        (["pont.txt", "--known", "nowhere.yaml"], 1, "nowhere.yaml"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_nothing_is_written(
    here: Path, argv: list[str], status: int, said: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    before = names(here)
    got, out, err = told(capsysbinary, *argv)
    assert (got, out) == (status, "")
    assert said in err
    assert err.count("\n") == 1
    assert names(here) == before


def test_a_known_timeline_with_faults_is_not_added_to(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (here / "known.yaml").write_text(KNOWN + "  - {title: [}\n")
    status, out, err = told(capsysbinary, "pont.txt", "--known", "known.yaml", "-o", "known.yaml")
    assert (status, out) == (1, "")
    assert "known.yaml:6:" in err
    assert "has faults" in err


def test_a_full_disk_leaves_everything_as_it_was(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (here / "known.yaml").write_text(KNOWN)
    before = {name: (here / name).read_bytes() for name in names(here)}
    monkeypatch.setattr(os, "fsync", full)
    for output in ("out.yaml", "known.yaml"):
        status, _, err = told(capsysbinary, "pont.txt", "--known", "known.yaml", "-o", output)
        assert (status, err.count("\n")) == (1, 1)
        assert "disk is full" in err
    assert {name: (here / name).read_bytes() for name in names(here)} == before


def test_an_interruption_leaves_nothing_half(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    before = names(here)
    monkeypatch.setattr(proposing, "propose", interrupt)
    assert told(capsysbinary, "pont.txt", "-o", "out.yaml")[0] == 130
    assert names(here) == before


@pytest.mark.usefixtures("here")
def test_on_a_terminal_it_says_how_far_it_is(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float] = []

    class Terminal:
        def step(self, share: float) -> None:
            shares.append(share)

        def is_stopped(self) -> bool:
            return False

    def proposed_in_steps(articles: Sequence[Article], known: Timeline, feedback: Any) -> Proposal:
        feedback.step(0.5)
        feedback.step(1.0)
        return proposed(articles, known)

    monkeypatch.setattr(extract, "telling_of_extracting", lambda: nullcontext(Terminal()))
    monkeypatch.setattr(proposing, "propose", proposed_in_steps)
    assert told(capsysbinary, "pont.txt", "port.txt", "--json")[0] == 0
    assert shares == sorted(shares)
    assert len(shares) == 4
    assert shares[-1] == 1.0
