"""What a folder looks like from outside: another one whenever what would be read is another."""

import os
from pathlib import Path

from timeline_app.formats.footprint import footprint


def test_it_is_the_same_while_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events: []")
    assert footprint([tmp_path]) == footprint([tmp_path])


def test_a_file_saved_in_place_and_one_replaced_change_it(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("events: []")
    first = footprint([file])
    file.write_text("events: [ ]")
    second = footprint([file])
    (tmp_path / "aside").write_text("events: [ ]")
    status = file.stat()
    os.utime(tmp_path / "aside", ns=(status.st_atime_ns, status.st_mtime_ns))
    (tmp_path / "aside").replace(file)
    assert len({first, second, footprint([file])}) == 3


def test_a_file_added_to_the_folder_and_one_taken_away_change_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events: []")
    first = footprint([tmp_path])
    (tmp_path / "b.yaml").write_text("events: []")
    second = footprint([tmp_path])
    (tmp_path / "a.yaml").unlink()
    assert len({first, second, footprint([tmp_path])}) == 3


def test_what_would_not_be_read_has_no_part_in_it_but_copies_do(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events: []")
    before = footprint([tmp_path])
    copy = tmp_path / "copy.txt"
    copy.write_text("text")
    assert footprint([tmp_path]) == before
    assert footprint([tmp_path], [copy]) != before
    assert footprint([tmp_path], [tmp_path / "gone.txt"]) == before


def test_what_is_not_there_is_no_fault() -> None:
    assert footprint([Path("/nowhere/at/all.yaml"), Path("a\0b")]) == frozenset()
