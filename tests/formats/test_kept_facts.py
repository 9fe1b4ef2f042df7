"""The facts of very many lines, kept between runs: what comes back is what the files say, whatever was done to it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.test_many_lines import assert_same, csv_texts, lines_of_json
from timeline_app import words
from timeline_app.formats import array_cache, folder, kept_facts, kept_problems, loading
from timeline_app.formats.loaded import Loaded

HEAD = """
timeline: {title: Kept}
actors: {musk: {name: Elon Musk, kind: person}, openai: OpenAI}
sources: {article: {title: An article}}
"""
LINES = "".join(
    json.dumps(
        {
            "id": f"e{n}",
            "title": f"Event {n}",
            "date": f"20{n:02d}-03-05",
            "actors": [["musk"], ["somebody"], ["openai", "another"]][n % 3],
            "tags": ["x", "y"][: n % 3],
            "importance": 1 + n % 5,
            "excerpts": [{"source": "a letter", "exact": "So it is."}],
            **({"links": [{"type": "follows", "event": "e1"}]} if n == 7 else {}),
        }
    )
    + "\n"
    for n in range(20)
)


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder, and any number of lines is very many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setattr(loading, "MANY", 0)
        yield array_cache.folder()


def a_folder(parent: Path, name: str, text: str) -> Path:
    (parent / "head.yaml").write_text(HEAD)
    (parent / name).write_bytes(text.encode())
    return parent


def few(path: Path) -> Loaded:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "MANY", 10**9)
        return folder.load([path])


def kept(path: Path) -> Loaded:
    """What is read of a folder, and kept."""
    first = folder.load([path])
    assert first.keep is not None
    assert first.keep()
    return first


def is_from_cache(loaded: Loaded) -> bool:
    return bool(loaded.key) and loaded.keep is None


def the_entry(cache: Path) -> Path:
    (entry,) = cache.glob("*.arrays")
    return entry


_made = st.lists(lines_of_json, max_size=10).map(lambda lines: ("a.jsonl", "\n".join(lines)))
_tables = csv_texts().map(lambda text: ("a.csv", text))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_made | _tables)
def test_what_comes_back_is_what_the_files_say_with_every_fault(
    cache: Path, tmp_path_factory: pytest.TempPathFactory, file: tuple[str, str]
) -> None:
    for old in cache.glob("*.arrays"):
        old.unlink()
    path = a_folder(tmp_path_factory.mktemp("lines"), *file)
    expected, first = few(path), folder.load([path])
    if first.keep is None:
        assert not first.is_whole  # what could not be read today may be tomorrow
        return
    assert first.keep()
    again = folder.load([path])
    assert is_from_cache(again)
    assert again.key == first.key
    assert_same(expected, again)
    assert repr(again.timeline.title) == repr(expected.timeline.title)


def test_it_is_kept_of_packed_files_too(tmp_path: Path) -> None:
    import gzip

    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(LINES.encode()))
    kept(tmp_path)
    again = folder.load([tmp_path])
    assert is_from_cache(again)
    assert_same(few(tmp_path), again)


@pytest.mark.parametrize(
    "change",
    [
        lambda path: (path / "a.jsonl").write_text(LINES.replace("Event 3", "Event 4")),
        lambda path: (path / "a.jsonl").rename(path / "b.jsonl"),
        lambda path: (path / "head.yaml").write_text(HEAD.replace("OpenAI", "Open AI")),
        lambda path: (path / "b.csv").write_text("title\nOne more\n"),
    ],
)
def test_other_bytes_or_names_are_other_facts(tmp_path: Path, change: Callable[[Path], object]) -> None:
    path = a_folder(tmp_path, "a.jsonl", LINES)
    kept(path)
    change(path)
    again = folder.load([path])
    assert not is_from_cache(again)
    assert_same(few(path), again)


def test_another_language_and_another_program_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_folder(tmp_path, "a.jsonl", LINES)
    kept(path)
    with words.using("fr"):
        assert not is_from_cache(folder.load([path]))
    monkeypatch.setattr(kept_facts, "_program", lambda: "another")
    assert not is_from_cache(folder.load([path]))


def test_places_are_those_of_the_files_as_they_are_named_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_folder(tmp_path, "a.jsonl", LINES + '{"title": "x", "date": "2024-13-01"}\n')
    kept(path)
    monkeypatch.chdir(tmp_path)
    again = folder.load([Path("head.yaml"), Path("a.jsonl")])
    assert is_from_cache(again)
    assert [str(problem.place) for problem in again.problems] == ["a.jsonl:21:24"]
    assert [str(actor.place) for actor in again.timeline.actors.values()][2:] == [
        "a.jsonl:2:1",
        "a.jsonl:3:1",
    ]


@pytest.mark.parametrize(
    "events", ["events: [{title: In YAML, date: 2024}]", "events: [{title: x, date: 9-9}]"]
)
def test_nothing_is_kept_where_yaml_tells_of_events_too(tmp_path: Path, events: str) -> None:
    a_folder(tmp_path, "a.jsonl", LINES)
    (tmp_path / "more.yaml").write_text(events)
    assert folder.load([tmp_path]).keep is None


def test_nothing_is_kept_of_what_could_not_be_read_whole(tmp_path: Path) -> None:
    a_folder(tmp_path, "a.jsonl", LINES)
    (tmp_path / "broken.yaml").write_text("events: [[[")
    loaded = folder.load([tmp_path])
    assert not loaded.is_whole
    assert loaded.keep is None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_an_entry_that_was_changed_by_hand_never_shows(
    cache: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = a_folder(tmp_path_factory.mktemp("lines"), "a.jsonl", LINES)
    for old in cache.glob("*.arrays"):
        old.unlink()
    kept(path)
    entry = the_entry(cache)
    content = bytearray(entry.read_bytes())
    if data.draw(st.booleans()):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    else:
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    entry.write_bytes(content)
    assert_same(few(path), folder.load([path]))


_FORGED: dict[str, Callable[[dict[str, Any], Any], object]] = {
    "a day later": lambda a, _: a.update(
        {name: a[name] + 86_400.0 for name in ("start_earliest", "start_latest")}
    ),
    "other people": lambda a, _: a.update({"actors.values": np.flip(a["actors.values"]).copy()}),
    "one more of them": lambda _, m: m["actors"].append(["nobody", None]),
    "fewer of them": lambda _, m: m["actors"].pop(),
    "others of them": lambda _, m: m["actors"].reverse(),
    "one of them twice": lambda _, m: m["actors"].append(m["actors"][0]),
    "no text for a name": lambda _, m: m["actors"].append([7, None]),
    "another tag": lambda _, m: m["tags"].reverse(),
    "more important": lambda a, _: a.update({"importance": a["importance"] % 5 + 1}),
    "alleged": lambda a, _: a.update({"status": a["status"] + np.int8(1)}),
    "someone at another line": lambda _, m: m["actors"][0].__setitem__(1, [1, 1, 1]),
    "no links": lambda a, _: a.update({"linked": a["linked"][:0]}),
    "other ids": lambda a, _: a.update({"record.hash": a["record.hash"] + 1}),
    "records beyond the end": lambda a, _: a.update({"record.begin": a["record.begin"] + 4000}),
    "records before the begin": lambda a, _: a.update({"record.begin": a["record.begin"] - 1}),
    "records a little later": lambda a, _: a.update({"record.begin": np.maximum(a["record.begin"] - 9, 0)}),
    "records of no file": lambda a, _: a.update({"record.file": a["record.file"] + np.int16(1)}),
    "records of YAML": lambda a, _: a.update({"record.file": a["record.file"] - np.int16(1)}),
    "fewer records": lambda a, _: a.update({"record.line": a["record.line"][1:]}),
    "no records": lambda a, _: a.pop("record.begin"),
    "no problems": lambda _, m: m.pop("problems"),
    "a problem nowhere": lambda _, m: m["problems"].append(["error", [9, 1, 1], ["x", {}], None, None]),
    "no meta": lambda _, m: m.clear(),
}


@pytest.mark.parametrize("how", _FORGED)
def test_an_entry_whose_sums_were_reckoned_anew_is_found_out(tmp_path: Path, how: str) -> None:
    path = a_folder(tmp_path, "a.jsonl", LINES)
    key = kept(path).key
    packed = array_cache.read(key)
    assert packed is not None
    arrays, meta = dict(packed.arrays), packed.meta
    _FORGED[how](arrays, meta)
    assert array_cache.write(key, arrays, meta)
    again = folder.load([path])
    assert not is_from_cache(again)
    assert_same(few(path), again)
    assert array_cache.read(key) is None


def test_a_problem_that_cannot_be_told_is_no_fault_but_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ValueError

    loaded = folder.load([a_folder(tmp_path, "a.jsonl", LINES)])
    monkeypatch.setattr(kept_problems, "to_json", refuse)
    assert loaded.keep is not None
    assert not loaded.keep()
