"""The SHA-256 of the data, against what `sha256sum` says."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from timeline_app.formats.folder import load
from timeline_app.model.read_file import ReadFile
from timeline_app.provenance.digest import digest


def test_of_one_file_it_is_the_sum_of_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"\xef\xbb\xbfevents:\r\n- title: caf\xc3\xa9\r\n")
    found = digest(load([path]).timeline.files)
    assert found.whole == hashlib.sha256(path.read_bytes()).hexdigest()
    assert found.files == ((found.whole, "case.yaml"),)


def test_of_several_it_is_the_sum_of_their_sums_in_the_order_of_reading() -> None:
    files = [ReadFile("b.yaml", b"two"), ReadFile("a.yaml", b"one")]
    lines = "".join(f"{hashlib.sha256(file.content).hexdigest()}  {file.name}\n" for file in files)
    assert digest(files).whole == hashlib.sha256(lines.encode()).hexdigest()
    assert digest(files).whole != digest(files[::-1]).whole


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not there to ask")
def test_sha256sum_in_the_folder_says_the_same(tmp_path: Path) -> None:
    for name in ("a.yaml", "b with space.yaml", "c\\d.yaml", "é.yaml"):
        (tmp_path / name).write_text(f"events: [{{title: '{len(name)}', date: 2024-03-01}}]\n", "utf-8")
    said = subprocess.run(
        "LC_ALL=C sha256sum *.yaml | sha256sum", shell=True, cwd=tmp_path, capture_output=True, check=True
    )
    assert digest(load([tmp_path]).timeline.files).whole == said.stdout.decode().split()[0]


def test_what_changes_on_the_disk_afterwards_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("events: []\n")
    timeline = load([path]).timeline
    before = digest(timeline.files)
    path.write_text("events: [] # other\n")
    assert digest(timeline.files) == before
    assert digest(load([path]).timeline.files) != before


def test_without_a_file_there_is_no_sum() -> None:
    assert digest([]) == ("", ())
