"""`timeline-app dates`: the date phrases of an article, in lines and in JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from timeline_app import cli, words

ROOT = Path(__file__).resolve().parents[2]
TEXT = (
    "La mairie a rouvert le pont la semaine dernière. Les travaux, qui ont duré trois mois, avaient commencé "
    "le 4 décembre 2023 ; le port, lui, est fermé chaque lundi.\n"
)
KEYS = ["start", "end", "text", "kind", "rule", "edtf", "earliest", "latest", "reason"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "pont.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def told(capsysbinary: pytest.CaptureFixture[bytes], *argv: object) -> tuple[int, str, str]:
    """Exit status, standard output and standard error."""
    status = cli.run(["dates", *map(str, argv)])
    out, err = capsysbinary.readouterr()
    return status, out.decode(), err.decode()


def objects(capsysbinary: pytest.CaptureFixture[bytes], *argv: object) -> list[dict[str, Any]]:
    status, out, _ = told(capsysbinary, *argv, "--json")
    assert status == 0
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_each_phrase_is_a_line_of_nine_columns(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, err = told(capsysbinary, article, "--date", "2024-03", "--lang", "fr")
    assert (status, err) == (0, "")
    rows = [line.split("\t") for line in out.splitlines()]
    assert {len(row) for row in rows} == {9}
    last_week = next(row for row in rows if row[2] == "la semaine dernière")
    assert last_week[3] == "relative"
    assert last_week[5:8] == ["[2024-02-19..2024-03-24]", "2024-02-19", "2024-03-24"]
    assert last_week[8].endswith(".")


def test_json_says_the_same_under_the_names_of_the_columns(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    _, out, _ = told(capsysbinary, article, "--date", "2024-03")
    found = objects(capsysbinary, article, "--date", "2024-03")
    assert all(list(each) == KEYS for each in found)
    assert [[str(value) for value in each.values()] for each in found] == [
        line.split("\t") for line in out.splitlines()
    ]


def test_offsets_are_those_of_characters_in_the_text(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = objects(capsysbinary, article)
    assert len(found) >= 3
    assert all(TEXT[each["start"] : each["end"]] == each["text"] for each in found)


def test_without_a_date_of_the_article_what_is_reckoned_from_it_is_unknown(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    by_text = {each["text"]: each for each in objects(capsysbinary, article)}
    last_week = by_text["la semaine dernière"]
    assert (last_week["edtf"], last_week["earliest"], last_week["latest"]) == ("", "unknown", "unknown")
    assert last_week["reason"]
    assert by_text["le 4 décembre 2023"]["edtf"] == "2023-12-04"


def test_what_is_no_date_has_no_bounds(article: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    lasting = [each for each in objects(capsysbinary, article) if each["kind"] in ("duration", "frequency")]
    assert {each["kind"] for each in lasting} == {"duration", "frequency"}
    assert {(each["edtf"], each["earliest"], each["latest"]) for each in lasting} == {("", "", "")}


def test_a_phrase_over_two_lines_is_one_line_still(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le pont a été rouvert le 4\ndécembre 2023 par la mairie.\n", encoding="utf-8")
    _, out, _ = told(capsysbinary, path, "--lang", "fr")
    assert [line.split("\t")[2] for line in out.splitlines()] == ["le 4\\ndécembre 2023"]


def test_an_article_without_a_date_phrase_is_no_fault(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le pont est fermé.\n", encoding="utf-8")
    assert told(capsysbinary, path, "--lang", "fr") == (0, "", "No date phrase was found.\n")
    assert objects(capsysbinary, path, "--lang", "fr") == []


def test_standard_input_is_read_in_any_locale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "timeline_app", "dates", "-", "--date", "2024-03-12"],
        input=TEXT.encode(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\tla semaine dernière\t" in done.stdout.decode()


def test_reasons_are_in_the_language_of_the_system_whatever_the_article_is_in(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "reckoned" in told(capsysbinary, article, "--lang", "fr", "--date", "2024-03")[1]
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert "à partir de" in told(capsysbinary, article, "--lang", "auto", "--date", "2024-03")[1]
    assert words.language() == "fr"


@pytest.mark.parametrize(
    ("argv", "status", "said"),
    [
        (["nowhere.txt"], 1, "no file nowhere.txt"),
        ([], 2, "required"),
        (["a.txt", "--lang", "xx"], 2, "invalid choice"),
        (["a.txt", "--date", "soonish"], 2, "soonish"),
        (["a.txt", "--date"], 2, "expected one argument"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    argv: list[str], status: int, said: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    got, out, err = told(capsysbinary, *argv)
    assert (got, out) == (status, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_language_that_cannot_be_told_or_is_not_known_is_asked_for(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("xyzzy 2024\n", encoding="utf-8")
    status, _, err = told(capsysbinary, path)
    assert status == 1
    assert "language of a.txt cannot be told" in err
    assert "--lang" in err
    page = tmp_path / "a.md"
    page.write_text("---\nlang: de\n---\nxyzzy 2024\n", encoding="utf-8")
    assert told(capsysbinary, page)[0] == 1


def test_help_says_which_language_lang_is(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, _ = told(capsysbinary, "--help")
    assert status == 0
    assert "language of the article" in out
    assert "Exit status" in out


@pytest.mark.parametrize(("locale", "day"), [("en_GB.UTF-8", "2024-03-04"), ("fr_FR.UTF-8", "2024-04-03")])
def test_the_help_says_how_dates_are_typed_and_so_they_are_understood(
    locale: str,
    day: str,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    path = tmp_path / "a.txt"
    path.write_text("The bridge opens today.\n", encoding="utf-8")
    status, out, _ = told(capsysbinary, "--help")
    assert status == 0
    assert "--date DATE" in out
    assert all(written in out for written in ("2024-03-01/2024-03-15", "03/04/2024", "14/05/2024"))
    (found,) = objects(capsysbinary, path, "--lang", "en", "--date", "03/04/2024")
    assert found["edtf"] == day
    (found,) = objects(capsysbinary, path, "--lang", "en", "--date", "14/05/2024")
    assert found["edtf"] == "2024-05-14"


def test_what_is_no_date_is_told_both_ways_of_writing_one(
    article: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    _, _, err = told(capsysbinary, article, "--date", "yesterday")
    assert "2024-03-12" in err
    assert "12 March 2024" in err
