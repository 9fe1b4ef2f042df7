"""Texts attached to sources, remembered between runs."""

from pathlib import Path

from tests.journeys.stage import settings_in
from timeline_app.ui.lent_texts import Lent, remember, remembered

LENT = Lent(Path("/texts/book.txt"), "ab" * 32)
CASE = (Path("/cases/one.yaml"),)


def test_what_is_lent_is_remembered_for_its_timeline_alone(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    remember(settings, CASE, "book", LENT)
    settings.sync()
    assert remembered(settings_in(tmp_path), CASE) == {"book": LENT}
    assert remembered(settings, (Path("/cases/two.yaml"),)) == {}


def test_what_is_taken_back_is_forgotten(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    remember(settings, CASE, "book", LENT)
    remember(settings, CASE, "letter", LENT)
    remember(settings, CASE, "book", None)
    assert remembered(settings, CASE) == {"letter": LENT}


def test_settings_that_somebody_broke_hold_nothing(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    for broken in ("{", "[]", '{"/cases/one.yaml": [1]}', '{"/cases/one.yaml": {"book": 3}}'):
        settings.setValue("reader/lent", broken)
        assert remembered(settings, CASE) == {}


def test_only_the_timelines_used_last_are_kept(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    for n in range(60):
        remember(settings, (Path(f"/cases/{n}.yaml"),), "book", LENT)
    assert remembered(settings, (Path("/cases/0.yaml"),)) == {}
    assert remembered(settings, (Path("/cases/59.yaml"),)) == {"book": LENT}
