"""The fields of the export dialog, and what they make of a preset."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFormLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session
from timeline_app.layout.presets import CUSTOM, PRESETS
from timeline_app.ui.export_fields import ExportFields
from timeline_app.ui.export_settings import Choices


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[ExportFields]:
    widget = QWidget()
    qtbot.addWidget(widget)
    made = ExportFields(widget)
    made.place_in(QFormLayout(widget))
    made.fill(Choices("png", 1600, 900, 1.0, "light", True, Path.home()))
    yield made
    del widget


def choose(fields: ExportFields, preset: str) -> None:
    fields.preset_box.setCurrentIndex(fields.preset_box.findData(preset))


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_shows_its_size_and_makes_exactly_its_picture(
    fields: ExportFields, tmp_path: Path, name: str
) -> None:
    session = a_session(tmp_path)
    changes: list[None] = []
    fields.changed.connect(lambda: changes.append(None))
    choose(fields, name)
    preset = PRESETS[name]
    assert fields.width_box.value() == round(preset.width)
    made = fields.settings(session)
    assert (made.width, made.height, made.scale) == (preset.width, preset.height, preset.scale)
    assert (made.is_exact, made.letters) == (preset.is_exact, preset.letters)
    assert len(changes) == 1


def test_a_size_set_by_hand_makes_it_custom_with_that_size(fields: ExportFields, tmp_path: Path) -> None:
    choose(fields, "a4")
    fields.width_box.setValue(900)
    assert fields.preset_name() == CUSTOM
    made = fields.settings(a_session(tmp_path))
    assert (made.width, made.is_exact, made.letters) == (900, False, 1.0)


def test_other_fields_leave_the_preset_alone(fields: ExportFields) -> None:
    choose(fields, "a4")
    fields.clear_box.click()
    fields.format_choice.choose("pdf")
    assert fields.preset_name() == "a4"


def test_what_was_chosen_comes_back(fields: ExportFields, tmp_path: Path) -> None:
    usual = Choices("svg", 1920, 1080, 1.0, "dark", False, tmp_path, "slide", True)
    fields.fill(usual)
    assert fields.choices(tmp_path) == usual


def test_a_ground_is_left_out_only_when_asked(fields: ExportFields, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    assert not fields.settings(session).is_clear
    fields.clear_box.click()
    assert fields.settings(session).is_clear
