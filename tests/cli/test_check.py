import hashlib
from pathlib import Path

import pytest

from timeline_app import cli

TEXT = "The court did not accept it in 1984. It said yes; later it said yes."
EVENT = """\
events:
  - id: ruling
    title: A ruling
    date: 1984
    excerpts:
      - source: book
        exact: {exact}
        {more}
"""
GIVES_DATE = "basis: stated"


def a_file(
    folder: Path, exact: str = "not accept it in 1984", more: str = GIVES_DATE, source: str = "{}"
) -> Path:
    path = folder / "case.yaml"
    path.write_text(f"sources:\n  book: {source}\n" + EVENT.format(exact=exact, more=more), encoding="utf-8")
    return path


def a_text(folder: Path, text: str = TEXT) -> Path:
    path = folder / "book.txt"
    path.write_text(text, encoding="utf-8")
    return path


def check(*words: object) -> int:
    return cli.run(["check", *map(str, words), "--lang", "en"])


def test_an_excerpt_that_stands_is_named_with_its_place_and_exits_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_file(tmp_path)
    assert check(path, "--source-text", f"book={a_text(tmp_path)}") == 0
    out = capsys.readouterr().out
    assert f"{path}:8:9: verbatim: event “ruling”, excerpt 1: “not accept it in 1984”" in out
    assert out.endswith("1 event; 1 excerpt: 1 verbatim; 0 errors; 0 warnings\n")


def test_a_dropped_not_differs_is_shown_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_file(tmp_path, exact="The court did accept it in 1984")
    assert check(path, "--source-text", f"book={a_text(tmp_path)}") == 1
    out = capsys.readouterr().out
    assert "differs from the source" in out
    assert "The court did [-not-] accept it in 1984" in out
    assert "1 differs" in out


def test_missing_words_exit_1_and_no_copy_exits_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_file(tmp_path, exact="Bread costs more in every town")
    assert check(path, "--source-text", f"book={a_text(tmp_path)}") == 1
    assert "1 missing" in capsys.readouterr().out
    assert check(path) == 0
    assert "1 without a copy" in capsys.readouterr().out


def test_the_copy_that_a_source_names_is_read_beside_the_file(tmp_path: Path) -> None:
    a_text(tmp_path)
    digits = hashlib.sha256(TEXT.encode()).hexdigest()
    assert check(a_file(tmp_path, source=f"{{text: book.txt, sha256: {digits}}}")) == 0


def test_a_changed_copy_exits_1_though_the_excerpt_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_file(tmp_path, source=f"{{text: book.txt, sha256: {'0' * 64}}}")
    a_text(tmp_path)
    assert check(path) == 1
    out = capsys.readouterr().out
    assert f"{path}:2:3: error: " in out
    assert "1 verbatim; 1 error" in out


@pytest.mark.parametrize(
    ("exact", "more", "says"),
    [
        ("not accept it in 1984", "locator: {page: 1}", "The date of “ruling” is unsourced"),
        ("not accept it", f"{GIVES_DATE}\n        phrase: in 1984", "The phrase “in 1984” is not among"),
        ("it said yes", f"{GIVES_DATE}\n        prefix: nobody", "not beside their prefix"),
        ("said yes", GIVES_DATE, "These words stand in 2 places"),
    ],
)
def test_doubts_are_warnings_and_exit_0(
    exact: str, more: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_file(tmp_path, exact=exact, more=more)
    assert check(path, "--source-text", f"book={a_text(tmp_path)}") == 0
    out = capsys.readouterr().out
    assert says in out
    assert "warning: " in out
    assert "1 warning" in out


def test_a_fault_in_the_file_is_printed_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_file(tmp_path)
    path.write_text(path.read_text("utf-8").replace("1984\n    ex", "1984-13\n    ex"), encoding="utf-8")
    assert check(path) == 1
    assert f"{path}:6:11: error: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("option", "says"),
    [("bok={}", "Did you mean “book”?"), ("book", "ID=FILE"), ("=x", "ID=FILE"), ("quite-other={}", "book")],
)
def test_a_copy_lent_to_no_source_is_wrong_use(
    option: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(a_file(tmp_path), "--source-text", option.format(a_text(tmp_path))) == 2
    assert says in capsys.readouterr().err


def test_no_path_is_wrong_use_and_a_path_that_is_not_there_exits_1(tmp_path: Path) -> None:
    assert check() == 2
    assert check(tmp_path / "absent.yaml") == 1


def test_nothing_that_a_document_says_steers_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = a_text(tmp_path, "The court did \x1b[2J\u202e not accept it in 1984.")
    path = a_file(tmp_path, exact='"The court \\e[31m did not accept it in 1984"')
    check(path, "--source-text", f"book={text}")
    printed = capsys.readouterr()
    assert not {"\x1b", "\u202e"} & set(printed.out + printed.err)


def test_it_speaks_french(tmp_path: Path) -> None:
    assert cli.run(["check", str(a_file(tmp_path)), "--lang", "fr"]) == 0
    assert cli.run(["check", str(a_file(tmp_path)), "--lang", "xx"]) == 2


RIVALS = """\
sources: {gazette: {title: The Gazette}, courier: {}}
events:
  - id: ruling
    title: A ruling
    date: 1984-03
    excerpts:
      - {source: gazette, exact: on Monday, date: 1984-03-05, basis: stated}
      - {source: courier, exact: in March, date: 1984-03, basis: stated}
      - {source: courier, exact: on Tuesday, date: 1984-03-06, basis: stated}
"""


def test_sources_that_contradict_each_other_are_a_warning_at_the_second_excerpt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(RIVALS, encoding="utf-8")
    assert check(path) == 0
    out = capsys.readouterr().out
    assert (
        f"{path}:9:9: warning: The dates of “ruling” contradict each other: "
        "1984-03-05 by “The Gazette”, 1984-03-06 by “courier”."
    ) in out
    assert out.count("contradict each other") == 1
    assert "0 errors; 1 warning" in out


def test_a_link_that_the_dates_rule_out_is_an_error_at_the_link_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(
        "events:\n- {id: q, title: Asked, date: 1984-03-05}\n"
        "- {id: a, title: Answered, date: 1984-03-04, links: [{type: answers, event: q}]}\n",
        encoding="utf-8",
    )
    assert check(path) == 1
    out = capsys.readouterr().out
    assert f"{path}:3:54: error: “a” (1984-03-04) is to answer “q” (1984-03-05), but lies before it." in out
    assert "2 events" in out
