"""Handing files over to the window that runs already."""

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.preflight import neighbour


def on_a_screen(folder: Path, **more: str) -> dict[str, str]:
    return {"DISPLAY": ":7", "XDG_RUNTIME_DIR": str(folder), **more}


@contextmanager
def somebody(folder: Path, answer: bytes) -> Iterator[list[bytes]]:
    """Listens, notes what is said, and answers."""
    folder.chmod(0o700)
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(neighbour.door(on_a_screen(folder))))
        server.listen()

        def serve() -> None:
            line, _ = server.accept()
            with line:
                heard.append(line.recv(100_000))
                line.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield heard
        thread.join(5)


def test_every_screen_has_a_door_of_its_own(tmp_path: Path) -> None:
    one = neighbour.door(on_a_screen(tmp_path))
    other = neighbour.door(on_a_screen(tmp_path, DISPLAY=":8"))
    assert one is not None
    assert one.parent == tmp_path
    assert one != other


@pytest.mark.parametrize("more", [{"DISPLAY": ""}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_without_a_screen_there_is_no_door(tmp_path: Path, more: dict[str, str]) -> None:
    assert neighbour.door(on_a_screen(tmp_path, **more)) is None
    assert not neighbour.hand_over([], on_a_screen(tmp_path, **more))


def test_what_is_taken_is_handed_over_with_whole_paths(tmp_path: Path) -> None:
    with somebody(tmp_path, neighbour.ANSWER) as heard:
        assert neighbour.hand_over([Path("a.yaml"), Path("/b c")], on_a_screen(tmp_path))
    assert neighbour.asked(heard[0]) == [Path.cwd() / "a.yaml", Path("/b c")]


def test_one_who_answers_otherwise_takes_nothing(tmp_path: Path) -> None:
    with somebody(tmp_path, b"what?\n"):
        assert not neighbour.hand_over([], on_a_screen(tmp_path))


def test_a_door_that_nobody_opens_is_no_neighbour(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    door = neighbour.door(on_a_screen(tmp_path))
    assert door is not None
    assert not neighbour.hand_over([], on_a_screen(tmp_path))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(door))
    assert not neighbour.hand_over([], on_a_screen(tmp_path))


def test_a_folder_that_others_may_look_into_is_not_trusted(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert not neighbour.is_private(tmp_path)
    tmp_path.chmod(0o700)
    assert neighbour.is_private(tmp_path)
    assert neighbour.is_private(tmp_path / "made")
    (tmp_path / "link").symlink_to(tmp_path / "made")
    assert not neighbour.is_private(tmp_path / "link")


@given(
    st.one_of(
        st.binary(),
        st.recursive(st.none() | st.text(), st.lists).map(lambda x: json.dumps({"paths": x}).encode()),
    )
)
def test_whatever_is_said_is_paths_or_nothing(message: bytes) -> None:
    paths = neighbour.asked(message)
    assert paths is None or all(isinstance(path, Path) for path in paths)


def test_a_path_may_hold_what_is_no_text(tmp_path: Path) -> None:
    strange = Path(os.fsdecode(b"/tmp/\xff.yaml"))
    with somebody(tmp_path, neighbour.ANSWER) as heard:
        assert neighbour.hand_over([strange], on_a_screen(tmp_path))
    assert neighbour.asked(heard[0]) == [strange]
