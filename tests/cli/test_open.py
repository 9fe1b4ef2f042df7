"""`timeline-app [PATH ...]`: the window, or without a display the picture."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtGui import QImage

from timeline_app import app, bundled, cli, preflight
from timeline_app.problems import UserError
from timeline_app.ui.reading import Reading
from timeline_app.words import Message

PICTURE = "musk-v-openai-march-2024.png"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Sequence[Path], str]]:
    """What the window was asked to show; no window opens."""
    calls: list[tuple[Sequence[Path], str]] = []

    def run(paths: Sequence[Path], theme: str, reading: Reading | None) -> int:
        assert reading is None
        calls.append((paths, theme))
        return 0

    monkeypatch.setattr(app, "run", run)
    return calls


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object) -> Path:
    """The current folder, on a machine without a display."""
    assert qapp is not None
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_path_the_window_shows_what_comes_with_the_program(
    asked: list[tuple[Sequence[Path], str]],
) -> None:
    assert cli.run([]) == 0
    assert asked == [([bundled.events()], "")]


def test_paths_and_theme_are_handed_on(asked: list[tuple[Sequence[Path], str]]) -> None:
    assert cli.run(["a.yaml", "b", "--theme", "dark"]) == 0
    assert asked == [([Path("a.yaml"), Path("b")], "dark")]


def test_a_large_file_is_being_read_when_the_window_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    large = tmp_path / "large.yaml"
    large.write_text("events: [{title: Alone, date: 1999}]\n" + "# filler\n" * 40_000, encoding="utf-8")
    given: list[Reading | None] = []

    def run(paths: Sequence[Path], theme: str, reading: Reading | None) -> int:
        del paths, theme
        given.append(reading)
        return 0

    monkeypatch.setattr(app, "run", run)
    assert cli.run([str(large)]) == 0
    (reading,) = given
    assert reading is not None
    assert reading.paths == (large,)
    ends = monotonic() + 20
    while not reading.has_ended:
        assert monotonic() < ends
        sleep(0.01)


def test_a_missing_library_stops_before_the_window(
    asked: list[tuple[Sequence[Path], str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def lacking(for_window: bool) -> None:
        assert for_window
        raise UserError(Message("Qt needs libfoo."))

    monkeypatch.setattr(preflight, "check_qt", lacking)
    assert cli.run([]) == 1
    assert capsys.readouterr().err == "timeline-app: Qt needs libfoo.\n"
    assert asked == []


def test_without_a_display_the_picture_is_drawn_and_its_place_said(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([]) == 0
    assert capsys.readouterr() == (
        f"There is no display, so the timeline was drawn into {no_display / PICTURE}; "
        "“timeline-app export” does more.\n",
        "",
    )
    assert QImage(str(no_display / PICTURE)).width() == 1600


def test_a_display_that_is_dead_is_none(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":4093")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-gone")
    assert cli.run([]) == 0
    assert "There is no display" in capsys.readouterr().out
    assert (no_display / PICTURE).is_file()


def test_a_file_that_is_there_is_never_drawn_over(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (no_display / PICTURE).write_text("mine")
    (no_display / "musk-v-openai-march-2024-2.png").symlink_to("nowhere")
    assert cli.run([]) == 0
    assert (no_display / PICTURE).read_text() == "mine"
    assert (no_display / "musk-v-openai-march-2024-2.png").is_symlink()
    said = capsys.readouterr().out
    assert "musk-v-openai-march-2024-3.png" in said
    assert not (no_display / "nowhere").exists()


def test_the_picture_is_the_one_that_export_draws(no_display: Path) -> None:
    assert cli.run([]) == 0
    assert cli.run(["export", str(bundled.events()), "-o", "again.png"]) == 0
    assert (no_display / PICTURE).read_bytes() == (no_display / "again.png").read_bytes()


def test_the_picture_speaks_the_language_and_has_the_theme_asked_for(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--lang", "fr", "--theme", "dark"]) == 0
    target = no_display / "musk-contre-openai-mars-2024.png"
    assert str(target) in capsys.readouterr().out
    image = QImage(str(target))
    assert image.pixelColor(2, 2).lightness() < 60


def test_what_is_not_there_is_said_with_or_without_a_display(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["gone.yaml"]) == 1
    told = capsys.readouterr()
    assert "gone.yaml" in told.err
    assert list(no_display.iterdir()) == []


def test_articles_are_handed_on_like_timelines(asked: list[tuple[Sequence[Path], str]]) -> None:
    assert cli.run(["article.txt"]) == 0
    assert asked == [([Path("article.txt")], "")]


def test_without_a_display_an_article_is_refused_and_what_does_without_one_is_named(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (no_display / "article.txt").write_text("It rained.", encoding="utf-8")

    assert cli.run(["article.txt"]) == 1
    assert "timeline-app extract" in capsys.readouterr().err
    assert [path.name for path in no_display.iterdir()] == ["article.txt"]
