"""Files and folders into one timeline."""

import gc
import os
import socket
from pathlib import Path

import pytest

from tests.formats.reading import titles
from timeline_app.formats.folder import load, load_text
from timeline_app.problems import UserError


def write(folder: Path, **texts: str) -> Path:
    """A folder with a file `NAME.yaml` for each text."""
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def test_the_files_of_a_folder_make_one_timeline(tmp_path: Path) -> None:
    write(
        tmp_path,
        a="timeline: {title: Whole}\nevents:\n- {title: b, actors: [musk]}\n",
        b="actors: {musk: Elon}\n",
        c="events:\n- {title: c, links: [{type: follows, event: b}]}\n",
    )
    loaded = load([tmp_path])
    assert loaded.problems == ()
    assert titles(loaded) == ["b", "c"]
    assert loaded.timeline.title.in_language("en") == "Whole"
    assert loaded.files == (tmp_path / "a.yaml", tmp_path / "b.yaml", tmp_path / "c.yaml")


def test_what_is_hidden_deeper_or_of_another_kind_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "deeper").mkdir()
    (tmp_path / "folder.yaml").mkdir()
    write(tmp_path / "deeper", a="events: [{title: deeper}]")
    write(tmp_path, a="events: [{title: a}]")
    (tmp_path / ".b.yaml").write_text("events: [{title: hidden}]")
    (tmp_path / "c.yml").write_text("events: [{title: c}]")
    (tmp_path / "d.txt").write_text("events: [{title: d}]")
    (tmp_path / "E.YAML").write_text("events: [{title: e}]")
    assert titles(load([tmp_path])) == ["e", "a", "c"]
    assert titles(load([tmp_path / "d.txt"])) == ["d"]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    loaded = load([tmp_path / "a.yaml", tmp_path, tmp_path / "b.yaml"])
    assert titles(loaded) == ["a"]
    assert loaded.problems == ()


def test_a_broken_file_loses_no_other(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]", b="[", c="events: [{title: c}]", d="\tx")
    loaded = load([tmp_path])
    assert titles(loaded) == ["a", "c"]
    assert [problem.place.path.name for problem in loaded.problems] == ["b.yaml", "d.yaml"]


def test_ids_are_shared_between_files(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{id: x, title: a}]", b="events: [{id: x, title: b}]")
    loaded = load([tmp_path])
    assert titles(loaded) == ["a"]
    assert str(tmp_path / "a.yaml") in str(loaded.problems[0].what)


def test_the_timeline_is_described_once(tmp_path: Path) -> None:
    write(tmp_path, a="timeline: {title: a}", b="timeline: {title: b, language: fr}")
    loaded = load([tmp_path])
    (problem,) = loaded.problems
    assert (problem.is_error, problem.place.path.name) == (False, "b.yaml")
    assert loaded.timeline.title.in_language("en") == "a"
    assert loaded.timeline.language == ""


def test_a_folder_without_yaml_is_an_error_and_an_empty_timeline(tmp_path: Path) -> None:
    loaded = load([tmp_path])
    (problem,) = loaded.problems
    assert problem.is_error
    assert str(tmp_path) in str(problem)
    assert loaded.timeline.events == ()
    assert loaded.files == ()


def test_nothing_that_can_be_opened_is_an_end(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        load([tmp_path / "no.yaml"])
    assert caught.value.exit_status == 1
    assert "no.yaml" in str(caught.value)


def test_what_cannot_be_opened_beside_what_can_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]")
    loaded = load([tmp_path / "no.yaml", tmp_path / "a.yaml"])
    assert titles(loaded) == ["a"]
    assert [problem.place.path.name for problem in loaded.problems] == ["no.yaml"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_said(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]")
    (tmp_path / "a.yaml").chmod(0)
    with pytest.raises(UserError, match=r"a\.yaml"):
        load([tmp_path])


def test_a_link_in_a_circle_and_a_name_too_long_are_said(tmp_path: Path) -> None:
    (tmp_path / "circle.yaml").symlink_to(tmp_path / "circle.yaml")
    for path in (tmp_path / "circle.yaml", tmp_path / ("x" * 5000), Path("a\0b.yaml")):
        with pytest.raises(UserError, match="cannot be read"):
            load([path])
    write(tmp_path, a="events: [{title: a}]")
    loaded = load([tmp_path])
    assert titles(loaded) == ["a"]
    assert "circle.yaml" in str(loaded.problems[0])


def test_a_device_a_pipe_and_a_socket_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)  # the path of a socket may not be long
        server.bind("s.yaml")
        os.chdir(here)
        for path in (Path("/dev/zero"), tmp_path / "pipe.yaml", tmp_path / "s.yaml"):
            with pytest.raises(UserError, match="is not a file with text in it"):
                load([path])
        write(tmp_path, a="events: [{title: a}]")
        loaded = load([tmp_path])
    assert titles(loaded) == ["a"]
    assert len(loaded.problems) == 2


def test_a_pipe_in_a_folder_is_passed_over_with_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]")
    os.mkfifo(tmp_path / "b.yaml")
    loaded = load([tmp_path])
    assert titles(loaded) == ["a"]
    assert [problem.place.path.name for problem in loaded.problems] == ["b.yaml"]


def test_a_file_too_large_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a="events: [{title: a}]", b="")
    os.truncate(tmp_path / "b.yaml", 40_000_001)
    loaded = load([tmp_path])
    assert titles(loaded) == ["a"]
    assert "too large for YAML" in str(loaded.problems[0])
    assert load([tmp_path / "b.yaml"]).problems == loaded.problems


def test_an_unknown_section_is_warned_of_once() -> None:
    loaded = load_text("event:\n- title: a\n- title: b\nevents: [{title: c}]", Path("x.yaml"))
    (problem,) = loaded.problems
    assert "“events”" in str(problem.hint)
    assert titles(loaded) == ["c"]


@pytest.mark.parametrize(
    "text", ["events: {a: b, c: d}", "events: none", "actors: [a, b]", "sources: x", "timeline: y"]
)
def test_a_section_of_the_wrong_shape_is_said_once(text: str) -> None:
    (problem,) = load_text(text, Path("x.yaml")).problems
    assert problem.is_error


def test_an_empty_section_is_nothing_to_speak_of() -> None:
    assert load_text("timeline:\nactors: {}\nsources: ~\nevents: []\n", Path("x.yaml")).problems == ()


def test_garbage_is_collected_again_afterwards() -> None:
    load_text("events: []", Path("x.yaml"))
    assert gc.isenabled()
    gc.disable()
    try:
        load_text("events: []", Path("x.yaml"))
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_file_that_is_not_there_yet_is_read_as_it_would_be(tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text('{"id": "two", "title": "Two", "actors": ["ann"]}\n')
    new = tmp_path / "new.yaml"
    loaded = load([tmp_path], {new: b"actors: {ann: {name: Ann}}\nevents: [{id: one, title: One}]\n"})
    assert [event.id for event in loaded.timeline.events] == ["one", "two"]
    assert loaded.timeline.actors["ann"].name.in_language("") == "Ann"
    assert not new.exists()
