"""What the machine lacks is told before Qt would abort over it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app import preflight
from timeline_app.preflight import displays, fonts, libraries
from timeline_app.problems import UserError

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt brings all it needs"
)


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "FONTCONFIG_FILE", "FONTCONFIG_PATH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def x_server() -> Iterator[str]:
    """Name of a display that a real X server answers."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        try:
            server.wait(timeout=5)
        except subprocess.TimeoutExpired:  # one that is told to end while it answers may go on
            server.kill()
            server.wait()


# Displays


def test_without_any_name_of_a_display_there_is_none() -> None:
    assert preflight.display() is None


def test_a_dead_x_display_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4093")

    assert preflight.display() is None


def test_nonsense_for_a_display_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "no display at all")

    assert preflight.display() is None


def test_a_host_where_nobody_listens_is_none_without_a_long_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "127.0.0.1:999")

    assert preflight.display() is None


def test_an_x_server_that_answers_is_a_display(monkeypatch: pytest.MonkeyPatch, x_server: str) -> None:
    monkeypatch.setenv("DISPLAY", x_server)

    assert preflight.display() == "xcb"


def test_qt_asked_to_use_x_still_needs_an_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4093")

    assert preflight.display() is None


@pytest.mark.parametrize("wish", ["offscreen", "minimal", "vnc:size=800x600", "wayland;offscreen"])
def test_a_platform_that_needs_no_screen_counts_as_a_display(
    monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", wish)

    assert preflight.display() == wish.split(";")[-1].split(":")[0]


def test_a_wayland_socket_counts_only_while_somebody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(prefix="w") as folder:  # short: a socket's path has 107 bytes at most
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert preflight.display() is None
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.bind(f"{folder}/wayland-7")
            compositor.listen()
            assert preflight.display() == "wayland"
        assert preflight.display() is None


# Libraries


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A machine that lacks the libraries put into this list, so that no plugin opens."""
    gone: list[str] = []
    monkeypatch.setattr(libraries, "_all_in_cache", lambda names: not set(names) & set(gone))
    monkeypatch.setattr(libraries, "_plugin_opens", lambda _platform: False)
    monkeypatch.setattr(
        libraries, "missing_libraries", lambda names: [name for name in names if name in gone]
    )
    return gone


def test_where_qt_draws_in_these_tests_nothing_is_missing() -> None:
    preflight.check_qt(for_window=False)


def test_every_missing_library_is_named_at_once_with_its_package(
    monkeypatch: pytest.MonkeyPatch, lacking: list[str]
) -> None:
    lacking += ["libEGL.so.1", "libxcb-cursor.so.0"]
    monkeypatch.setattr(libraries, "display", lambda: "xcb")

    with pytest.raises(UserError) as caught:
        preflight.check_qt(for_window=True)

    assert "libEGL.so.1, libxcb-cursor.so.0" in str(caught.value)
    assert str(caught.value).endswith("apt-get install libegl1 libxcb-cursor0")
    assert caught.value.exit_status == 1


def test_a_missing_font_is_named_along_with_the_libraries(
    monkeypatch: pytest.MonkeyPatch, lacking: list[str], tmp_path: Path
) -> None:
    lacking += ["libEGL.so.1"]
    monkeypatch.setenv("FONTCONFIG_FILE", str(a_fontconfig(tmp_path, tmp_path / "empty")))

    with pytest.raises(UserError, match=r"apt-get install fonts-dejavu-core libegl1$"):
        preflight.check_qt(for_window=False)


def test_drawing_does_not_ask_for_the_libraries_of_windows(lacking: list[str]) -> None:
    lacking += ["libxcb-cursor.so.0", "libwayland-client.so.0"]

    preflight.check_qt(for_window=False)


def test_a_window_on_wayland_asks_for_its_libraries(
    monkeypatch: pytest.MonkeyPatch, lacking: list[str]
) -> None:
    lacking += ["libwayland-cursor.so.0", "libxcb-cursor.so.0"]
    monkeypatch.setattr(libraries, "display", lambda: "wayland")

    with pytest.raises(UserError, match=r"apt-get install libwayland-cursor0$"):
        preflight.check_qt(for_window=True)


def test_a_library_that_the_cache_does_not_know_is_no_fault_while_the_plugin_opens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(libraries, "_all_in_cache", lambda _names: False)

    preflight.check_qt(for_window=False)


def test_a_library_that_is_only_in_the_cache_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "libthere.so.1").touch()
    cache = tmp_path / "ld.so.cache"
    cache.write_bytes(
        b"glibc\0" + b"\0".join(bytes(tmp_path / f"lib{name}.so.1") for name in ("there", "gone")) + b"\0"
    )
    monkeypatch.setattr(libraries, "_LD_CACHE", cache)

    assert libraries._all_in_cache(["libthere.so.1"])
    assert not libraries._all_in_cache(["libthere.so.1", "libgone.so.1"])
    assert not libraries._all_in_cache(["libhere.so.1"])


def test_the_loader_itself_says_which_library_is_missing() -> None:
    assert preflight.missing_libraries(["libc.so.6", "libno-such-thing.so.3"]) == ["libno-such-thing.so.3"]


def test_a_platform_that_qt_does_not_have_is_told_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "telegraph")

    with pytest.raises(UserError, match="telegraph"):
        preflight.check_qt(for_window=True)


def test_an_import_that_fails_for_a_library_names_its_package(lacking: list[str]) -> None:
    lacking += ["libEGL.so.1", "libGL.so.1"]
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    assert str(preflight.explain(error)).endswith("apt-get install libegl1 libgl1")


def test_a_library_outside_the_table_is_named_all_the_same() -> None:
    error = ImportError("libfuture.so.9: cannot open shared object file: No such file or directory")

    assert "libfuture.so.9" in str(preflight.explain(error))
    assert "apt-get" not in str(preflight.explain(error))


def test_an_import_that_fails_for_another_reason_is_told_in_its_own_words() -> None:
    assert "No module named 'PySide6'" in str(preflight.explain(ImportError("No module named 'PySide6'")))


def test_the_table_knows_every_library_that_the_installed_qt_leaves_to_the_system() -> None:
    """So that a newer Qt with a new need is noticed here first."""
    if shutil.which("readelf") is None:
        pytest.skip("readelf is not installed")
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    parts = [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "offscreen")]
    parts += [
        qt / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa")
    ]
    said = subprocess.run(["readelf", "-d", *parts], capture_output=True, text=True, check=True).stdout
    needed = {line.split("[")[1].rstrip("]\n") for line in said.splitlines() if "(NEEDED)" in line}
    of_the_loader = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libdl.so.2", "libpthread.so.0", "librt.so.1"}

    foreign = {
        name for name in needed if not name.startswith(("libQt6", "libicu", "ld-linux"))
    } - of_the_loader
    assert foreign <= set(libraries._PACKAGES)


# Fonts


def a_fontconfig(folder: Path, *font_folders: Path, include: Path | None = None) -> Path:
    """A configuration file of fontconfig that names only these folders."""
    lines = [f"<dir>{path}</dir>" for path in font_folders]
    lines += [f'<include ignore_missing="yes">{include}</include>'] if include else []
    file = folder / "fonts.conf"
    file.write_text(f"<fontconfig>{''.join(lines)}</fontconfig>", encoding="utf-8")
    return file


def test_a_machine_without_any_font_is_told_the_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", str(a_fontconfig(tmp_path, tmp_path / "empty")))

    assert not preflight.has_fonts()
    with pytest.raises(UserError, match=r"apt-get install fonts-dejavu-core$"):
        preflight.check_fonts()


def test_one_font_deep_in_a_folder_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "fonts" / "truetype").mkdir(parents=True)
    (tmp_path / "fonts" / "truetype" / "One.TTF").touch()
    monkeypatch.setenv("FONTCONFIG_FILE", str(a_fontconfig(tmp_path, tmp_path / "fonts")))

    preflight.check_fonts()


def test_bitmap_fonts_are_not_fonts_to_draw_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "6x13.pcf.gz").touch()
    monkeypatch.setenv("FONTCONFIG_FILE", str(a_fontconfig(tmp_path, tmp_path)))

    assert not preflight.has_fonts()


def test_folders_of_included_files_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "conf.d").mkdir()
    (tmp_path / "One.otf").touch()
    a_fontconfig(tmp_path / "conf.d", tmp_path)
    monkeypatch.setenv("FONTCONFIG_FILE", str(a_fontconfig(tmp_path, include=tmp_path / "conf.d")))

    assert preflight.has_fonts()


def test_the_persons_own_fonts_count_without_a_configuration(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "_FONTS_CONF", tmp_path / "none.conf")
    monkeypatch.setattr(fonts, "_DEFAULT_FOLDERS", ("~/.fonts",))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not preflight.has_fonts()

    (tmp_path / ".fonts").mkdir()
    (tmp_path / ".fonts" / "One.ttc").touch()

    assert preflight.has_fonts()


# All together


def test_it_is_quick_where_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_library(_names: list[str]) -> list[str]:
        raise AssertionError("a library was opened to see whether it is there")

    if not libraries._all_in_cache(libraries._libraries_for("offscreen")):
        pytest.skip("this machine's loader finds Qt's libraries in another way than by its cache")
    monkeypatch.setattr(libraries, "missing_libraries", no_library)

    def seconds() -> float:
        start = time.perf_counter()
        preflight.display()
        preflight.check_qt(for_window=False)
        preflight.has_fonts()
        return time.perf_counter() - start

    assert min(seconds() for _ in range(5)) < 0.02


def test_qt_is_not_imported_by_asking() -> None:
    ask = "import sys; from timeline_app import preflight; preflight.check_qt(True); print('PySide6' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.strip() == "False"


def test_qt_opens_a_window_after_its_plugin_was_tried(x_server: str) -> None:
    """Opening the plugin beforehand, as is done where the cache knows too little, must leave Qt whole."""
    program = """
from timeline_app.preflight import check_qt, libraries
libraries._all_in_cache = lambda names: False
check_qt(True)
from PySide6.QtGui import QGuiApplication, QWindow
app = QGuiApplication([])
window = QWindow()
window.show()
app.processEvents()
print(app.platformName())
"""
    if preflight.missing_libraries(libraries._libraries_for("xcb")):
        pytest.skip("libraries for windows on X are not installed")
    said = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "DISPLAY": x_server},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert said.stdout.strip() == "xcb", said.stderr


def test_a_name_of_a_display_in_a_form_that_only_x_knows_is_left_to_x() -> None:
    assert displays._x_is_near(":0.0")
    assert displays._x_is_near("/private/socket:0")
