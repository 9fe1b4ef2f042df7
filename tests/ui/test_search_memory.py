from pathlib import Path

from tests.journeys.stage import settings_in
from timeline_app.ui.search_memory import SearchMemory


def test_searches_are_kept_between_runs_the_newest_first_each_once(tmp_path: Path) -> None:
    memory = SearchMemory(settings_in(tmp_path))
    for typed in ("one", "two", " one ", "  "):
        memory.add(typed)
    assert memory.searches == ["one", "two"]
    assert SearchMemory(settings_in(tmp_path)).searches == ["one", "two"]


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    memory = SearchMemory(settings_in(tmp_path))
    for count in range(20):
        memory.add(f"word {count}")
    assert len(memory.searches) == 8
    assert memory.searches[0] == "word 19"


def test_what_is_no_list_of_searches_is_as_good_as_none(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    for kept in ("{", "3", '[1, "x"]'):
        settings.setValue("search/recent", kept)
        assert SearchMemory(settings).searches in ([], ["x"])
