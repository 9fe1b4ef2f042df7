"""What a desktop asks of a program: an entry, its metainfo, an icon in every size; valid by their own validators."""

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from timeline_app import __version__, bundled
from timeline_app.app import DESKTOP_ID
from timeline_app.formats import folder

ROOT = Path(__file__).resolve().parent.parent
FOLDER = bundled.resources() / "desktop"
ENTRY = FOLDER / f"{DESKTOP_ID}.desktop"
METAINFO = FOLDER / f"{DESKTOP_ID}.metainfo.xml"
TYPES = FOLDER / f"{DESKTOP_ID}.mime.xml"


def validated(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_entry_is_valid_by_its_own_validator() -> None:
    validated("desktop-file-validate", str(ENTRY))


def test_the_metainfo_is_valid_by_its_own_validator() -> None:
    validated("appstreamcli", "validate", "--no-net", str(METAINFO))


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_starts_the_command_with_the_files_it_is_given() -> None:
    assert entry()["Exec"] == "timeline-app %F"
    assert entry()["TryExec"] == "timeline-app"
    assert entry()["Icon"] == DESKTOP_ID
    assert (
        entry()["StartupWMClass"] == "timeline-app"
    )  # what X calls our windows; Wayland goes by the file's name


def test_the_entry_takes_every_kind_of_file_that_can_be_read() -> None:
    """By types that every desktop knows, or that we bring; none that would claim the files of others."""
    taken = set(entry()["MimeType"].rstrip(";").split(";"))
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    ours = {
        glob.get("pattern"): kind.get("type")
        for kind in ET.parse(TYPES).getroot().iter(f"{space}mime-type")
        for glob in kind.iter(f"{space}glob")
    }
    known = {"*.yaml": "application/yaml", "*.yml": "application/yaml", "*.csv": "text/csv",
             "*.tsv": "text/tab-separated-values", **ours}  # fmt: skip
    assert {known[f"*{ending}"] for ending in folder.endings()} <= taken
    assert set(ours.values()) <= taken
    assert not taken & {"application/gzip", "application/json", "text/plain"}


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_french_too(key: str) -> None:
    assert entry()[f"{key}[fr]"]


def test_the_metainfo_belongs_to_the_entry_and_names_this_version() -> None:
    root = ET.parse(METAINFO).getroot()
    assert root.findtext("id") == DESKTOP_ID
    assert root.findtext("launchable") == ENTRY.name
    releases = [release.get("version") for release in root.iter("release")]
    assert releases[0] == __version__


def test_every_size_of_the_icon_is_drawn_from_the_one_svg() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "icons"), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_sizes_are_those_of_the_icon_theme() -> None:
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        image = QImage(str(FOLDER / "icons" / f"{size}x{size}" / f"{DESKTOP_ID}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.hasAlphaChannel()
        assert len({image.pixel(x, size // 2) for x in range(size)}) > 3
