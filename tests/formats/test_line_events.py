"""Files of lines beside YAML."""

import gzip
import subprocess
import sys
from pathlib import Path

from timeline_app.formats.folder import load
from timeline_app.formats.loaded import Loaded

YAML = """
actors: {musk: Elon Musk}
sources: {article: An article}
events:
- {id: one, title: In YAML, actors: [musk]}
"""


def read(tmp: Path, **texts: str) -> Loaded:
    """A folder with these files; `_` in a name stands for a dot."""
    for name, text in texts.items():
        (tmp / name.replace("_", ".")).write_text(text, "utf-8")
    return load([tmp])


def test_actors_and_sources_of_lines_are_declared_in_yaml_by_id_or_name_or_made_from_their_name(
    tmp_path: Path,
) -> None:
    loaded = read(
        tmp_path,
        z_yaml=YAML.replace("[musk]", "[musk, Somebody]"),
        a_jsonl='{"title": "a", "actors": ["Elon Musk", "Somebody"],'
        ' "excerpts": [{"source": "An article", "exact": "x"}]}\n',
        b_csv="title,actors,source,exact\nb,musk;Another,A letter,y\n",
    )
    assert loaded.problems == ()
    assert [event.actor_ids for event in loaded.timeline.events] == [
        ("musk", "Somebody"), ("musk", "Somebody"), ("musk", "Another"),
    ]  # fmt: skip
    assert [actor.name.in_language("") for actor in loaded.timeline.actors.values()] == [
        "Elon Musk",
        "Somebody",
        "Another",
    ]
    assert {id: source.title for id, source in loaded.timeline.sources.items()} == {
        "article": "An article", "A letter": "A letter",
    }  # fmt: skip


def test_an_event_that_is_lost_makes_no_actor(tmp_path: Path) -> None:
    loaded = read(tmp_path, a_jsonl='{"actors": ["nobody"]}\n{"title": "x", "actors": ["somebody"]}\n')
    assert list(loaded.timeline.actors) == ["somebody"]


def test_ids_and_links_hold_across_files(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        a_yaml=YAML,
        b_jsonl='{"id": "one", "title": "x"}\n{"title": "y", "links": [{"type": "follows", "event": "one"}]}\n',
    )
    assert "The id “one” is taken" in str(loaded.problems[-1])
    assert loaded.problems[-1].place.line == 1
    event = loaded.timeline.event("b-2")
    assert event is not None
    assert event.links[0].event_id == "one"


def test_two_files_of_one_name_give_their_events_other_ids(tmp_path: Path) -> None:
    loaded = read(tmp_path, a_csv="title\nx\n", a_jsonl='{"title": "y"}\n')
    assert loaded.problems == ()
    assert [event.id for event in loaded.timeline.events] == ["a-2", "a-2-1"]


def test_packed_files_are_read_like_others(tmp_path: Path) -> None:
    for name, text in (("a.yaml.gz", YAML), ("b.jsonl.gz", '{"title": "j"}\n'), ("c.csv.gz", "title\nc\n")):
        (tmp_path / name).write_bytes(gzip.compress(text.encode()))
    loaded = load([tmp_path])
    assert [event.id for event in loaded.timeline.events] == ["one", "b-1", "c-2"]
    assert [file.name for file in loaded.timeline.files] == ["a.yaml.gz", "b.jsonl.gz", "c.csv.gz"]
    assert loaded.timeline.files[1].content[:2] == b"\x1f\x8b"


def test_every_kind_of_line_end_ends_a_line_of_json(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(
        b'{"title": "a"}\r\n\n{"title": "b"}\r{"title": "c"}\n[]\n{"title": "d"'
    )
    loaded = load([tmp_path])
    assert [event.id for event in loaded.timeline.events] == ["a-1", "a-3", "a-4"]
    assert [(problem.place.line, problem.place.column) for problem in loaded.problems] == [(5, 1), (6, 1)]


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    loaded = read(tmp_path, a_csv="", b_jsonl="\n\n", c_csv=" \n")
    assert (loaded.problems, loaded.timeline.events) == ((), ())


def test_few_events_in_lines_need_neither_numpy_nor_orjson(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"title": "x", "date": "2024"}\n')
    (tmp_path / "b.csv").write_text("title\nx\n")
    code = (
        "import sys; from pathlib import Path; from timeline_app.formats.folder import load;"
        f" assert len(load([Path({str(tmp_path)!r})]).timeline.events) == 2;"
        " print([name for name in ('numpy', 'orjson') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
