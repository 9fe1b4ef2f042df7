"""Articles named on the command line."""

from pathlib import Path

import pytest

from timeline_app.cli.article_files import read_articles, read_in_language
from timeline_app.problems import UserError

FRENCH = "La mairie a rouvert le pont la semaine dernière, et les deux quais sont dans le même état.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{FRENCH}{name}\n", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("here")
def test_articles_come_in_the_order_in_which_they_are_named_each_once() -> None:
    read = read_articles([Path("b.txt"), Path("a.txt"), Path("./b.txt")], "", "auto")
    assert [article.path and article.path.name for article in read.articles] == ["b.txt", "a.txt"]
    assert (read.said, read.status) == ((), 0)


def test_a_text_that_comes_again_in_another_file_is_left_out_and_said(here: Path) -> None:
    (here / "c.txt").write_bytes((here / "a.txt").read_bytes())
    read = read_articles([Path("a.txt"), Path("c.txt")], "", "fr")
    assert len(read.articles) == 1
    assert [str(each) for each in read.said] == [
        "c.txt has the very text of another article: it is left out."
    ]
    assert read.status == 0


@pytest.mark.usefixtures("here")
def test_one_that_cannot_be_read_stops_no_other() -> None:
    shares: list[float] = []
    read = read_articles([Path("nowhere.txt"), Path("a.txt")], "2024-03", "auto", shares.append)
    assert len(read.articles) == 1
    assert "nowhere.txt" in str(read.said[0])
    assert (read.status, shares) == (1, [0.5, 1.0])


def test_a_language_that_is_not_known_is_refused(here: Path) -> None:
    (here / "x.txt").write_text("xyzzy\n")
    with pytest.raises(UserError, match=r"language of x\.txt cannot be told"):
        read_in_language(Path("x.txt"), "", "auto")
    with pytest.raises(UserError, match="not known here: de"):
        read_in_language(Path("a.txt"), "", "de")
    assert read_in_language(Path("x.txt"), "", "fr").language == "fr"
