"""How growth is told, and which failures random texts bring to light."""

import pytest

from tests.benchmarks import article_speed, random_texts
from tests.benchmarks.article_speed import growth
from tests.benchmarks.random_texts import failure
from tests.benchmarks.stages import fault


def test_growth_is_the_time_of_the_whole_over_that_of_a_tenth_as_it_mostly_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    times = iter([50.0, 50.0, 900.0, 5_000.0])
    monkeypatch.setattr(article_speed, "cpu_ms", lambda _: next(times))

    assert growth(len, "a" * 1000) == pytest.approx(100)


def test_what_takes_no_time_has_not_grown() -> None:
    assert growth(len, "a" * 1000) == pytest.approx(10)


def test_a_tenth_that_takes_too_long_is_not_tried_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([1e6] * 3)
    monkeypatch.setattr(article_speed, "cpu_ms", lambda _: next(times))

    assert growth(len, "a" * 1000) == float("inf")


@pytest.mark.parametrize(
    ("found", "is_right"),
    [
        ([(0, 2), (2, 4)], True),
        ([(0, 3), (2, 4)], False),
        ([(2, 4), (0, 2)], False),
        ([(3, 3)], False),
        ([(3, 9)], False),
        ([(-1, 2)], False),
    ],
)
def test_stretches_are_in_order_and_inside(found: list[tuple[int, int]], is_right: bool) -> None:
    assert (not fault("text", found)) is is_right


def test_excerpts_may_hold_one_another() -> None:
    assert not fault("text", [(0, 4), (1, 2)], may_overlap=True)


def test_a_crash_is_told_with_its_place() -> None:
    def crashing(text: str, language: str) -> tuple[str, list[tuple[int, int]]]:
        raise ValueError(f"{language} {text}")

    assert failure(crashing, "x", "fr").startswith("ValueError: fr x (test_article_speed.py:")


def test_what_never_ends_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def turning(_text: str, _language: str) -> tuple[str, list[tuple[int, int]]]:
        while True:
            pass

    monkeypatch.setattr(random_texts, "_PATIENCE_S", 0.01)

    assert failure(turning, "x", "fr").startswith("TimeoutError: more than 0.01 s")
