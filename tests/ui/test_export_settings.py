"""What the export dialog remembers, and the name it proposes."""

from pathlib import Path

from PySide6.QtCore import QSettings

from tests.makers import a_timeline, an_event
from timeline_app.store.filter import Filter
from timeline_app.ui.export_settings import Choices, documents_folder, proposed_name, remember, remembered


def _settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def test_at_first_the_usual_is_proposed(tmp_path: Path) -> None:
    usual = remembered(_settings(tmp_path), "dark")
    assert usual._replace(folder=tmp_path) == Choices("png", 1600, 900, 1.0, "dark", True, tmp_path)
    assert usual.folder.is_dir()


def test_what_was_chosen_comes_back_in_another_run(tmp_path: Path) -> None:
    chosen = Choices("pdf", 1200, 800, 2.5, "light", False, tmp_path)
    settings = _settings(tmp_path)
    remember(settings, chosen)
    settings.sync()
    assert remembered(_settings(tmp_path), "dark") == chosen


def test_settings_that_cannot_be_are_passed_over(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    for name, value in (
        ("format", "bmp"),
        ("width", "wide"),
        ("height", -4),
        ("scale", "1e9"),
        ("theme", "pink"),
        ("folder", "/no/such/folder"),
    ):
        settings.setValue(f"export/{name}", value)
    usual = remembered(settings, "light")
    assert usual[:5] == ("png", 1600, 200, 4.0, "light")
    assert usual.folder.is_dir()


def test_a_scale_that_is_no_number_is_passed_over(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    settings.setValue("export/scale", "nan")
    assert remembered(settings, "light").scale == 1.0


def test_the_name_tells_title_and_filter_and_survives_every_file_system() -> None:
    timeline = a_timeline(an_event("e", actors=["ann"]), title="Où: Ça/commence?", names={"ann": "Ann É."})
    assert proposed_name(timeline, Filter(), "en", "png") == "ou-ca-commence.png"
    chosen = Filter(actors=frozenset({"ann"}), tags=frozenset({"b", "a"}), words="grok")
    assert proposed_name(timeline, chosen, "en", "svg") == "ou-ca-commence-ann-e-a-b-grok.svg"


def test_the_folder_used_last_is_used_again_while_it_is_there(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    folder = tmp_path / "papers"
    folder.mkdir()
    settings.setValue("story/folder", str(folder))
    assert documents_folder(settings, "story/folder") == folder
    folder.rmdir()
    assert documents_folder(settings, "story/folder") != folder
    assert documents_folder(settings, "never").is_dir()
