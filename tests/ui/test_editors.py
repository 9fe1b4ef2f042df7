"""Every editor is told a place in its own way."""

import shutil
from pathlib import Path

import pytest

from timeline_app.problems import Place
from timeline_app.ui import editors

PLACE = Place(Path("/data/a case.yaml"), 12, 5)


def nothing_installed(monkeypatch: pytest.MonkeyPatch, *but: str) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}" if name in but else None)


@pytest.mark.parametrize(
    ("setting", "environment", "words"),
    [
        ("kate -n", {"VISUAL": "code", "EDITOR": "vim"}, ["kate", "-n"]),
        ("", {"VISUAL": "code --wait", "EDITOR": "vim"}, ["code", "--wait"]),
        ("  ", {"EDITOR": "vim"}, ["vim"]),
        ('"open quote', {"EDITOR": "vim"}, ["vim"]),
        ('"/opt/my editor/run"', {}, ["/opt/my editor/run"]),
    ],
)
def test_what_was_set_goes_before_the_environment(
    setting: str, environment: dict[str, str], words: list[str]
) -> None:
    assert editors.chosen(setting, environment) == words


def test_without_any_wish_the_first_known_one_on_the_machine_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nothing_installed(monkeypatch, "gedit", "vim")
    assert editors.chosen("", {}) == ["gedit"]
    nothing_installed(monkeypatch)
    assert editors.chosen("", {}) == []


@pytest.mark.parametrize(
    ("editor", "told"),
    [
        ("code --wait", ["code", "--wait", "--goto", "/data/a case.yaml:12:5"]),
        ("/usr/bin/subl", ["/usr/bin/subl", "/data/a case.yaml:12:5"]),
        ("kate", ["kate", "-l", "12", "-c", "5", "/data/a case.yaml"]),
        ("gedit", ["gedit", "+12:5", "/data/a case.yaml"]),
        ("gvim", ["gvim", "+call cursor(12,5)", "/data/a case.yaml"]),
        ("pycharm", ["pycharm", "--line", "12", "--column", "5", "/data/a case.yaml"]),
        ("myown", ["myown", "/data/a case.yaml"]),
        (
            "myown {file} --at {line},{column} {other}",
            ["myown", "/data/a case.yaml", "--at", "12,5", "{other}"],
        ),
    ],
)
def test_a_place_is_told_in_the_way_of_the_editor(editor: str, told: list[str]) -> None:
    assert editors.command(editors.chosen(editor, {}), PLACE) == told


def test_an_editor_without_a_window_is_given_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing_installed(monkeypatch, "konsole")
    assert editors.command(["nano"], PLACE) == ["konsole", "-e", "nano", "+12,5", "/data/a case.yaml"]
    assert editors.command(["emacs", "-nw"], PLACE)[:2] == ["konsole", "-e"]
    nothing_installed(monkeypatch)
    assert editors.command(["nano"], PLACE) == []


def test_braces_in_the_name_of_a_file_are_left_alone() -> None:
    place = Place(Path("/data/{line}.yaml"), 3, 1)
    assert editors.command(["code"], place) == ["code", "--goto", "/data/{line}.yaml:3:1"]


def test_a_relative_path_is_made_absolute() -> None:
    assert editors.command(["myown"], Place(Path("case.yaml"))) == [
        "myown",
        str(Path("case.yaml").absolute()),
    ]
