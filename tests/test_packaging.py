"""What is installed runs far from any clone: the wheel carries the events and the resources."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from timeline_app.app import DESKTOP_ID

ROOT = Path(__file__).resolve().parent.parent


def build(kind: str, folder: Path) -> Path:
    """The wheel or sdist of this tree, built without network into `folder`."""
    pytest.importorskip("hatchling", reason="hatchling, of the test extra, is not installed")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    (built,) = folder.iterdir()
    return built


def files_under(name: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_carries_program_events_and_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if ".dist-info/" not in name and ".data/" not in name}

    beside = {f"timeline_app/_bundled/{name}" for name in files_under("events") | files_under("resources")}
    assert carried == files_under("timeline_app") | beside


def test_the_wheel_puts_entry_metainfo_types_and_icons_where_a_desktop_looks(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        shared = {name.split(".data/data/", 1)[1] for name in archive.namelist() if ".data/data/" in name}

    icons = {f"share/icons/hicolor/{path.name}/apps/{DESKTOP_ID}.png"
             for path in (ROOT / "resources" / "desktop" / "icons").iterdir()}  # fmt: skip
    assert shared == icons | {
        f"share/applications/{DESKTOP_ID}.desktop",
        f"share/metainfo/{DESKTOP_ID}.metainfo.xml",
        f"share/mime/packages/{DESKTOP_ID}.xml",
        f"share/icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
    }


def test_the_unpacked_wheel_finds_its_own_events_and_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    ask = "from timeline_app import bundled; print(bundled.events(), bundled.resources(), sep='\\n')"

    said = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    inside = tmp_path / "timeline_app" / "_bundled"
    assert [Path(line) for line in said] == [inside / "events", inside / "resources"]


def test_the_wheel_names_its_command_and_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = {name.split("/", 1)[1]: name for name in archive.namelist() if ".dist-info/" in name}
        commands = archive.read(metadata["entry_points.txt"]).decode()

    assert "timeline-app = timeline_app.__main__:main" in commands
    assert "licenses/LICENSE" in metadata


def test_the_sdist_carries_what_it_takes_to_build_and_test(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        carried = {name.split("/", 1)[1] for name in archive.getnames()}

    assert carried >= {"pyproject.toml", "README.md", "LICENSE", ".ci/test", "tests/test_packaging.py"}
    assert carried >= files_under("timeline_app") | files_under("events") | files_under("resources")
