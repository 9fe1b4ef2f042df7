"""Arrays kept between runs: there or not there, and never in the way."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.formats import array_cache
from timeline_app.formats.array_cache import key_of, read, remove, write

KEY = key_of(b"bytes of a file", "its name")
ARRAYS = {"left": np.array([1.5, np.nan, -0.0]), "status": np.array([1, 0, 2], dtype=np.int8)}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "timeline-app"


def is_whole(key: str = KEY) -> bool:
    entry = read(key)
    return (
        entry is not None
        and entry.meta == {"n": 3}
        and {name: array.tobytes() for name, array in entry.arrays.items()}
        == {name: array.tobytes() for name, array in ARRAYS.items()}
    )


def files(cache: Path) -> list[str]:
    return sorted(file.name for file in cache.iterdir())


def test_what_is_written_is_read_under_its_key_and_no_other(cache: Path) -> None:
    assert read(KEY) is None
    assert write(KEY, ARRAYS, {"n": 3})
    assert is_whole()
    assert read(key_of(b"bytes of a file", "another name")) is None
    assert files(cache) == [f"{KEY}.arrays"]


def test_only_the_person_may_look_into_it(cache: Path) -> None:
    write(KEY, ARRAYS, {"n": 3})
    assert cache.stat().st_mode & 0o077 == 0
    assert (cache / f"{KEY}.arrays").stat().st_mode & 0o077 == 0


def test_a_key_tells_where_one_part_ends_and_the_next_begins() -> None:
    assert key_of("ab", "c") != key_of("a", "bc") != key_of("abc")
    assert key_of("ab", memoryview(b"c")) == key_of(b"ab", b"c")
    assert key_of("\udc80")  # a name of a file that is no UTF-8


def test_another_version_of_the_program_asks_for_other_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(array_cache, "__version__", "99")
    assert key_of(b"bytes of a file", "its name") != KEY


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_an_entry_changed_by_hand_is_right_or_gone(cache: Path, data: st.DataObject) -> None:
    write(KEY, ARRAYS, {"n": 3})
    file = cache / f"{KEY}.arrays"
    content = bytearray(file.read_bytes())
    if data.draw(st.booleans()):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    else:
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    file.write_bytes(content)
    assert is_whole() or not file.exists()


def test_an_entry_under_the_name_of_another_is_removed(cache: Path) -> None:
    write(KEY, ARRAYS, {"n": 3})
    other = key_of("another")
    os.rename(cache / f"{KEY}.arrays", cache / f"{other}.arrays")
    assert read(other) is None
    assert files(cache) == []


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo, lambda path: os.symlink("nowhere", path)])
def test_what_is_no_file_is_no_entry_and_holds_nobody_up(cache: Path, make: object) -> None:
    cache.mkdir(parents=True)
    make(cache / f"{KEY}.arrays")  # type: ignore[operator]
    assert read(KEY) is None


def test_what_was_not_used_for_longest_goes_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [key_of(str(n)) for n in range(4)]
    for age, key in enumerate(keys[:3]):
        write(key, ARRAYS, {"n": 3})
        os.utime(cache / f"{key}.arrays", (1000.0 + age, 1000.0 + age))
    assert is_whole(keys[0])  # used now
    size = (cache / f"{keys[0]}.arrays").stat().st_size
    monkeypatch.setattr(array_cache, "MOST_BYTES", 3 * size)
    write(keys[3], ARRAYS, {"n": 3})
    assert [read(key) is not None for key in keys] == [True, False, True, True]


def test_what_is_larger_than_all_may_be_is_not_kept_and_takes_no_other_away(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(KEY, ARRAYS, {"n": 3})
    monkeypatch.setattr(array_cache, "MOST_BYTES", (cache / f"{KEY}.arrays").stat().st_size)
    assert not write(key_of("large"), {"a": np.zeros(10_000)}, None)
    assert is_whole()


def test_a_disk_that_is_nearly_full_gets_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(array_cache, "LEAST_FREE_BYTES", 10**18)
    assert not write(KEY, ARRAYS, {"n": 3})
    assert files(cache) == []


def test_a_disk_that_fills_up_meanwhile_is_silently_no_cache(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert not write(KEY, ARRAYS, {"n": 3})
    assert files(cache) == []


def test_a_place_where_no_folder_can_be_is_silently_no_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert not write(KEY, ARRAYS, {"n": 3})
    assert read(KEY) is None
    remove(KEY)


def test_what_was_never_finished_is_taken_away_after_an_hour(cache: Path) -> None:
    cache.mkdir(parents=True)
    old, new = cache / ".a.part", cache / ".b.part"
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (time.time() - 4000, time.time() - 4000))
    write(KEY, ARRAYS, {"n": 3})
    assert files(cache) == [".b.part", f"{KEY}.arrays"]


def test_other_files_in_the_folder_are_left_alone(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(KEY, ARRAYS, {"n": 3})
    (cache / "notes.txt").write_text("mine")
    monkeypatch.setattr(array_cache, "MOST_BYTES", 2000)
    for n in range(5):
        write(key_of(str(n)), ARRAYS, {"n": 3})
    assert (cache / "notes.txt").read_text() == "mine"


def test_processes_that_write_read_and_remove_the_same_entry_do_each_other_no_harm(cache: Path) -> None:
    code = (
        "import numpy as np\n"
        "from timeline_app.formats.array_cache import read, remove, write\n"
        f"key = {KEY!r}\n"
        "for n in range(60):\n"
        "    write(key, {'a': np.full(5000, 7)}, n)\n"
        "    entry = read(key)\n"
        "    assert entry is None or (entry.arrays['a'] == 7).all()\n"
        "    if n % 7 == 0:\n"
        "        remove(key)\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert all(file.endswith(".arrays") for file in files(cache))


def test_without_a_variable_it_lies_where_the_system_has_such_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setattr(sys, "platform", "linux")
    assert array_cache.folder() == tmp_path / ".cache" / "timeline-app"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert array_cache.folder() == tmp_path / "Library" / "Caches" / "timeline-app"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert array_cache.folder() == tmp_path / "Local" / "timeline-app" / "Cache"
