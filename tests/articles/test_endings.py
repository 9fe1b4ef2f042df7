"""Articles are told from timelines by their names."""

from pathlib import Path

import pytest

from timeline_app.articles.endings import apart


@pytest.mark.parametrize("name", ["a.txt", "A.HTML", "b.md", "c.Pdf"])
def test_texts_pages_and_pdf_are_articles(name: str) -> None:
    assert apart([Path(name)]) == ([], [Path(name)])


@pytest.mark.parametrize("name", ["a.yaml", "events", "b.jsonl", "c.csv.gz", "text"])
def test_all_else_may_be_a_timeline(name: str) -> None:
    assert apart([Path(name)]) == ([Path(name)], [])


def test_a_folder_is_no_article_whatever_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "case.txt"
    folder.mkdir()

    assert apart([folder]) == ([folder], [])


def test_both_keep_their_order() -> None:
    paths = [Path(name) for name in ("b.yaml", "z.txt", "a.yaml", "y.txt")]

    assert apart(paths) == ([paths[0], paths[2]], [paths[1], paths[3]])
