"""Where the folders that travel with the program are."""

from pathlib import Path

import pytest

from timeline_app import bundled


def test_in_a_clone_both_folders_lie_beside_the_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bundled, "_PACKAGE", tmp_path / "timeline_app")
    monkeypatch.setattr(bundled, "_INSTALLED", tmp_path / "timeline_app" / "_bundled")

    assert bundled.resources() == tmp_path / "resources"
    assert bundled.events() == tmp_path / "events"


def test_in_an_installed_wheel_both_folders_lie_inside_the_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inside = tmp_path / "timeline_app" / "_bundled"
    inside.mkdir(parents=True)
    monkeypatch.setattr(bundled, "_INSTALLED", inside)

    assert bundled.resources() == inside / "resources"
    assert bundled.events() == inside / "events"


def test_the_tests_run_on_folders_that_are_there() -> None:
    assert bundled.resources().is_dir()
    assert bundled.events().is_dir()
