"""Reviews that were begun are kept between runs."""

from pathlib import Path

import pytest

from timeline_app.formats import kept_reviews


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def test_what_was_kept_comes_back() -> None:
    assert kept_reviews.keep("a" * 64, {"current": "é"})
    assert kept_reviews.read("a" * 64) == {"current": "é"}


def test_nothing_kept_is_nothing() -> None:
    assert kept_reviews.read("a" * 64) is None


def test_an_empty_review_leaves_no_file() -> None:
    kept_reviews.keep("a" * 64, {"current": 1})
    kept_reviews.keep("a" * 64, {})

    assert list(kept_reviews.folder().iterdir()) == []


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_broken_file_is_as_good_as_none(content: bytes) -> None:
    kept_reviews.folder().mkdir(parents=True)
    (kept_reviews.folder() / f"{'a' * 64}.json").write_bytes(content)

    assert kept_reviews.read("a" * 64) is None


def test_where_nothing_can_be_written_the_review_goes_on(state: Path) -> None:
    (state / "timeline-app").write_text("in the way")

    assert not kept_reviews.keep("a" * 64, {"current": 1})


def test_the_order_of_articles_makes_no_other_review() -> None:
    assert kept_reviews.key_of(["a", "b"]) == kept_reviews.key_of(["b", "a"])
    assert kept_reviews.key_of(["a", "b"]) != kept_reviews.key_of(["a"])
