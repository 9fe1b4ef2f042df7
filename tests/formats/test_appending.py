"""An event, or one more excerpt, put into a file: verified, saved, undone."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.formats.facts import ACTORS, SOURCES, events, excerpts
from tests.makers import an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.formats import folder
from timeline_app.formats.additions import Additions
from timeline_app.formats.appending import added, added_event, added_excerpt
from timeline_app.formats.change import Change
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Basis, Event, Excerpt, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError

HEAD = "actors: {ann: {name: Ann}, bob: {name: Bob}}\nsources:\n  paper: {title: Paper}\n"
CASE = HEAD + "events:\n  - id: one\n    title: One  # a comment\n    date: 2024-03\n    unknown: key\n"
TEXTS = st.text(
    st.sampled_from("ab 0:-#,[]{}&*!|>'\"%@`?~\\\n\t\u00a0\u2028\u00e9\U0001f600") | st.characters(),
    min_size=1,
    max_size=20,
).filter(lambda text: FORBIDDEN.search(text) is None and text.strip() != "")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_bytes(CASE.encode())
    return path


def bare(event: Event) -> Event:
    excerpts = tuple(replace(each, place=None) for each in event.excerpts)
    return replace(event, place=None, excerpts=excerpts)


def test_an_event_that_is_added_is_read_behind_the_others(case: Path) -> None:
    change = added_event([case], case, an_event("new", actors=["bob"], excerpts=[an_excerpt()]))
    assert case.read_text() == CASE
    change.carry_out()
    loaded = folder.load([case])
    assert [event.id for event in loaded.timeline.events] == ["one", "new"]
    assert len(loaded.problems) == 1


def test_an_excerpt_that_is_added_is_the_last_of_its_event(case: Path) -> None:
    added_excerpt([case], "one", an_excerpt("it")).carry_out()
    added_excerpt([case], "one", an_excerpt("is")).carry_out()
    (event,) = folder.load([case]).timeline.events
    assert [excerpt.exact for excerpt in event.excerpts] == ["it", "is"]


def test_ids_of_other_files_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD)
    (tmp_path / "b.yaml").write_text("events:\n- {title: One}\n")
    (tmp_path / "c.yaml").write_text("events:\n- {title: Three}\n")
    added_event(
        [tmp_path], tmp_path / "b.yaml", an_event("two", actors=["ann"], excerpts=[an_excerpt()])
    ).carry_out()
    assert [event.id for event in folder.load([tmp_path]).timeline.events] == ["one", "two", "three"]


def test_what_is_added_to_a_folder_where_an_event_stands_goes_into_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD)
    (tmp_path / "b.yaml").write_text("events:\n- {title: One}\n")
    change = added_excerpt([tmp_path], "one", an_excerpt())
    assert change.path == tmp_path / "b.yaml"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (CASE, an_event("one")),  # the id is taken
        (CASE, an_event("new", actors=["nobody"])),
        (CASE, an_event("new", excerpts=[an_excerpt(source="nowhere")])),
        (HEAD + "events: []\n", an_event("new")),
        (HEAD + "events:\n- title: One\n- title: [broken\n", an_event("new")),
        (CASE.replace("2024-03", "|\n      2024-03"), an_event("new\u202e")),
    ],
)
def test_what_would_not_be_read_as_it_is_meant_is_refused(tmp_path: Path, text: str, event: Event) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(text)
    with pytest.raises(UserError):
        added_event([path], path, event)
    assert path.read_text() == text


def test_a_warning_of_the_new_event_itself_does_not_stand_in_its_way(case: Path) -> None:
    added_event([case], case, an_event("old", date="1485-08-22")).carry_out()
    assert len(folder.load([case]).problems) == 2


def test_a_file_that_changed_meanwhile_stays_as_it_is(case: Path) -> None:
    change = added_event([case], case, an_event("new"))
    case.write_text(CASE + "# more\n")
    with pytest.raises(UserError, match="changed meanwhile"):
        change.carry_out()
    assert case.read_text() == CASE + "# more\n"


def test_it_is_undone_unless_the_file_has_changed_since(case: Path) -> None:
    change = added_event([case], case, an_event("new"))
    change.carry_out()
    change.undo()
    assert case.read_text() == CASE
    change.carry_out()
    case.write_text(case.read_text() + "# more\n")
    with pytest.raises(UserError, match="changed meanwhile"):
        change.undo()
    case.unlink()
    with pytest.raises(UserError, match="changed meanwhile"):
        change.undo()


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(CASE.encode() + b"# \xff\n")
    with pytest.raises(UserError, match="UTF-8"):
        added_event([path], path, an_event("new"))


def test_an_event_that_is_gone_is_said(case: Path) -> None:
    with pytest.raises(UserError, match="no longer"):
        added_excerpt([case], "two", an_excerpt())


def test_where_the_end_of_a_text_would_change_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("events:\n- title: One\n  summary: |\n    no break at the end")
    with pytest.raises(UserError, match="Nothing was added"):
        added_event([path], path, an_event("new"))


# Any layout


@st.composite
def excerpts_in(draw: st.DrawFn, column: int, indent: int, gap: int) -> str:
    """The excerpts of an event, in one of the ways in which people write them: @ is a dash, _ what stands under it."""
    written = draw(
        st.sampled_from(
            [
                "",
                "excerpts:\n",
                "excerpts: []\n",
                "excerpts: [{source: paper, exact: one}]  # so\n",
                "excerpts: [{source: paper, exact: one},\n  {source: paper, exact: 'two'}]\n",
                "excerpts:\n@source: paper\n_exact: |\n_  in\n\n_  lines\n",
                "excerpts:  # two\n@{source: paper, exact: one}\n@source: paper\n_exact: >-\n_  two\n_  lines\n\n",
                'excerpts:\n@source: paper\n_exact: "one\n_  and more"\n_# a comment\n',
            ]
        )
    )
    dash = " " * indent + "-" + " " * gap
    lines = written.replace("@", dash).replace("_", " " * len(dash)).splitlines(keepends=True)
    return "".join(" " * column + line if line.strip() else line for line in lines)


@st.composite
def events_in(draw: st.DrawFn, number: int, column: int, indent: int, gap: int) -> str:
    """An event, in one of the ways in which people write them."""
    dash, pad = " " * column + "-", " " * (column + 1 + gap)
    excerpts = draw(excerpts_in(column + 1 + gap, indent, gap))
    if draw(st.integers(0, 4)) == 0:
        return f"{dash} {{id: e{number}, title: 'In braces'}}\n"
    tail = draw(
        st.sampled_from(
            [
                "",
                f"{pad}tags: [a,\n{pad}  b]\n",
                f"{pad}summary: |\n{pad}  Some\n{pad}  lines.\n\n",
                f"{pad}summary: |+\n{pad}  Kept.\n\n\n",
                f"{pad}links:\n",
                f"{pad}# its own\n",
                f"{pad}status: {{status: alleged, by: ann}}  # so\n\n",
            ]
        )
    )
    lead = draw(st.sampled_from(["", "\n", f"\n{' ' * column}# over it\n", "# at the left\n"]))
    first = f"{dash}{' ' * gap}id: e{number}\n" if draw(st.booleans()) else f"{dash}\n{pad}id: e{number}\n"
    return f'{lead}{first}{pad}title: "The {number}\\x20th"\n{excerpts}{tail}'


@st.composite
def files(draw: st.DrawFn, heads: Sequence[str] = (HEAD,)) -> str:
    """A file with a list of events in lines, in one of many layouts. heads: what else may stand in it."""
    column, indent = draw(st.sampled_from([0, 2, 4])), draw(st.sampled_from([0, 2, 4]))
    gap = draw(st.sampled_from([1, 1, 3]))
    count = draw(st.integers(1, 3))
    events = "events:\n" + "".join(draw(events_in(number, column, indent, gap)) for number in range(count))
    parts = [draw(st.sampled_from(heads)), events]
    if draw(st.booleans()):
        parts.reverse()
    text = draw(st.sampled_from(["", "# head\n\n", "%YAML 1.1\n---\n"])) + "".join(parts)
    text += draw(st.sampled_from(["", "\n# the end\n", "\n\n"]))
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    bare = text.rstrip("\r\n")
    if draw(st.booleans()) and not bare.endswith(
        ("lines", "lines.", "Kept.", "T")
    ):  # these would lose what is their own
        return bare
    return text


EVENTS = st.builds(
    lambda title, exact, actors, date, status: an_event(
        "new", title=title, date=date, actors=actors, status=status, excerpts=[an_excerpt(exact)]
    ),
    TEXTS,
    TEXTS,
    st.sampled_from([[], ["ann"], ["ann", "bob"]]),
    st.sampled_from(["", "2024-03", "[2024-02-19..2024-03-24]", "{..1984}", "1931~"]),
    st.sampled_from(list(Status)),
)
EXCERPTS = st.builds(
    lambda exact, prefix, phrase, basis: Excerpt(
        "paper", exact, prefix, "", (("paragraph", "3"),), phrase, edtf.parse("2024-03"), basis
    ),
    TEXTS,
    st.just("") | TEXTS,
    st.just("") | TEXTS,
    st.sampled_from(list(Basis)),
)


@contextmanager
def _file(text: str, bom: bool) -> Iterator[Path]:
    with TemporaryDirectory() as place:
        path = Path(place, "case.yaml")
        path.write_bytes((b"\xef\xbb\xbf" if bom else b"") + text.encode())
        yield path


def _is_only_put_in(change: Change) -> bool:
    """Whether all that was there before still is, in one piece before what is new and one behind it."""
    (edit,) = change.edits
    before, after = edit.before or b"", edit.after
    head = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before))
    return after.endswith(before[head:])


@given(files(), EVENTS, st.booleans())
def test_an_event_can_be_added_to_a_file_of_any_layout(text: str, event: Event, bom: bool) -> None:
    with _file(text, bom) as path:
        former = folder.load([path])
        change = added_event([path], path, event)
        assert _is_only_put_in(change)
        change.carry_out()
        now = folder.load([path])
        assert [bare(each) for each in now.timeline.events] == [
            *map(bare, former.timeline.events),
            bare(event),
        ]
        assert len(now.problems) == len(former.problems)


@given(files(), EXCERPTS, st.booleans(), st.data())
def test_an_excerpt_can_be_added_to_any_event_of_any_layout(
    text: str, excerpt: Excerpt, bom: bool, data: st.DataObject
) -> None:
    with _file(text, bom) as path:
        former = folder.load([path]).timeline.events
        chosen = data.draw(st.sampled_from(former))
        change = added_excerpt([path], chosen.id, excerpt)
        assert _is_only_put_in(change)
        change.carry_out()
        for was, now in zip(former, folder.load([path]).timeline.events, strict=True):
            more = (excerpt,) if was is chosen else ()
            assert bare(now) == replace(bare(was), excerpts=(*bare(was).excerpts, *more))


def test_nothing_is_added_to_a_file_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "one", "title": "x"}\n')
    with pytest.raises(UserError, match="no YAML"):
        added_excerpt([path], "one", an_excerpt())


# All at once

ANN = Actor("cat", LocalText.plain("Cat"), ActorKind.PERSON)


def test_everything_that_is_new_goes_in_by_one_change_with_one_undo(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD + "events:\n- {id: one, title: One}\n")
    (tmp_path / "b.yaml").write_text("events:\n- {id: two, title: Two}\n")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    copy = tmp_path / "letter.txt"
    letter = Source("letter", "A letter", text_path=copy)
    new = an_event("three", actors=["cat"], excerpts=[an_excerpt("it", "letter")])
    more = {"one": [an_excerpt("so", "letter")], "two": [an_excerpt("is", "letter"), an_excerpt("it")]}
    additions = Additions((new,), more, (ANN,), (letter,), {"three": ["See two."]}, {copy: b"it is so"})
    change = added([tmp_path], tmp_path / "b.yaml", additions)
    assert change.event_ids == ("three", "one", "two")
    change.carry_out()
    timeline = folder.load([tmp_path]).timeline
    assert [(event.id, len(event.excerpts)) for event in timeline.events] == [
        ("one", 1),
        ("two", 2),
        ("three", 1),
    ]
    assert (timeline.actors["cat"].kind, timeline.sources["letter"].text_path) == (ActorKind.PERSON, copy)
    assert copy.read_bytes() == b"it is so"
    assert "# See two.\n- id: three\n" in (tmp_path / "b.yaml").read_text()
    change.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.yaml")} == before
    assert not copy.exists()


def test_a_backup_of_what_was_there_lies_beside_it(case: Path) -> None:
    added_event([case], case, an_event("new")).carry_out()
    assert case.with_name("case.yaml.bak").read_bytes() == CASE.encode()


def test_a_file_is_known_by_any_of_its_names(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case.parent)
    change = added([Path("case.yaml")], case, Additions((an_event("new"),)))
    change.carry_out()
    assert len(folder.load([case]).timeline.events) == 2


@pytest.mark.parametrize(
    "additions",
    [
        Additions(),
        Additions(actors=(ANN,)),
        Additions((an_event("new"), an_event("new"))),
        Additions((an_event("new"),), actors=(Actor("ann", LocalText.plain("Ann")),)),
        Additions((an_event("new"),), {"two": [an_excerpt()]}),
        Additions((an_event("new"),), {"one": [an_excerpt(source="nowhere")]}),
    ],
)
def test_what_does_not_hold_as_a_whole_is_not_added_in_part(case: Path, additions: Additions) -> None:
    with pytest.raises(UserError):
        added([case], case, additions)
    assert case.read_text() == CASE


def test_a_file_that_is_not_of_the_timeline_takes_nothing(case: Path) -> None:
    other = case.with_name("other.yaml")
    other.write_text("events:\n- {title: Other}\n")
    with pytest.raises(UserError, match="Nothing was added"):
        added([case], other, Additions((an_event("new"),)))


def test_a_file_that_is_not_there_yet_takes_what_is_new_in_a_folder_of_the_timeline(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD + "events:\n- {id: one, title: One}\n")
    (tmp_path / "c.csv").write_text("title\nThree\n")
    new = an_event("two", actors=["ann"], excerpts=[an_excerpt()])
    change = added(
        [tmp_path], tmp_path / "b.yaml", Additions((new,), {"one": [an_excerpt()]}, head=["A part."])
    )
    change.carry_out()
    assert [event.id for event in folder.load([tmp_path]).timeline.events] == ["one", "two", "c-2"]
    assert (tmp_path / "b.yaml").read_text().startswith("# A part.\n\nevents:\n\n  - id: two\n")
    change.undo()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".json") == [
        "a.yaml",
        "a.yaml.bak",
        "c.csv",
    ]


@pytest.mark.parametrize("text", ["", "# A case.\n", "\n# A case."])
def test_a_file_that_says_nothing_yet_takes_all_that_is_new(tmp_path: Path, text: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(text)
    added([path], path, Additions((an_event("new", actors=["cat"]),), actors=(ANN,))).carry_out()
    loaded = folder.load([path])
    assert ([event.id for event in loaded.timeline.events], loaded.problems) == (["new"], ())
    assert path.read_text().startswith(text)


def test_a_file_that_is_not_there_takes_nothing_where_nobody_would_read_it(case: Path) -> None:
    for path in (case.with_name("new.yaml"), case.parent / "below" / "new.yaml"):
        with pytest.raises(UserError, match="no file of this timeline"):
            added([case], path, Additions((an_event("new"),)))
    with pytest.raises(UserError, match="no file of this timeline"):
        added([case.parent], case.with_name("new.txt"), Additions((an_event("new"),)))


NOISE = st.sampled_from(
    ["", "  ", "# at the left", "  # two", "      # six", "          # ten", "\t# behind a tab", "\t"]
)


@st.composite
def noisy(draw: st.DrawFn, text: str) -> str:
    """A file with comments and empty lines put in anywhere, inside texts too, where they say something else."""
    lines = text.splitlines(keepends=True)
    end = "\r\n" if "\r\n" in text else "\n"
    for _ in range(draw(st.integers(0, 6))):
        lines.insert(draw(st.integers(0, len(lines) - 1)), draw(NOISE) + end)
    return "".join(lines)


NEW_ACTORS = st.lists(ACTORS, max_size=2, unique_by=lambda actor: actor.id).map(
    lambda actors: tuple(replace(actor, id=f"new {actor.id}") for actor in actors)
)
NEW_SOURCES = st.lists(SOURCES, max_size=2, unique_by=lambda source: source.id).map(
    lambda sources: tuple(replace(source, id=f"new: {source.id}") for source in sources)
)
HEADS = [
    "",
    HEAD,
    "actors:\n  ann:\n    name: Ann\n\n  # another\n\n  bob:\n    name: Bob\n# of no section\n",
    "sources:  # none\n\nactors: {\n  ann: {name: Ann},  # so\n}\n",
    "timeline:\n  title: |+\n    T\n\n\n# behind\n",
    "actors:\n    ann:\n    bob: Bob  # as his id says\nsources: {}\n",
    "timeline: {title: T}\nactors: {}\n\n\n",
    "sources:\n  paper:\n    title: >-\n      A\n      paper\n\n  # over it\n  other: Other\nactors:\n",
]


@st.composite
def additions_to(draw: st.DrawFn, timeline: Timeline) -> Additions:
    """New facts of every kind, and further excerpts on any of the events that are there."""
    actors, sources = draw(NEW_ACTORS), draw(NEW_SOURCES)
    source_ids = [*timeline.sources, *(source.id for source in sources)]
    actor_ids = [*timeline.actors, *(actor.id for actor in actors)]
    ids = [f"new-{n}" for n in range(draw(st.integers(1, 3)))]
    more = (
        draw(st.lists(st.sampled_from([each.id for each in timeline.events]), unique=True))
        if timeline.events
        else []
    )
    return Additions(
        tuple(draw(events(id, actor_ids, source_ids, [])) for id in ids),
        {id: [draw(excerpts(source_ids))] for id in more if source_ids},
        actors,
        sources,
        {ids[0]: ["A note."]},
    )


@given(files(HEADS), st.booleans(), st.data())
def test_anything_can_be_added_to_any_layout_and_nothing_else_is_touched(
    text: str, bom: bool, data: st.DataObject
) -> None:
    text = data.draw(noisy(text))
    with _file(text, bom) as path:
        loaded = folder.load([path])
        assume(all(problem.event_id for problem in loaded.problems if problem.is_error))  # it is YAML still
        additions = data.draw(additions_to(loaded.timeline))
        change = added([path], path, additions)
        (edit,) = change.edits
        assert edit.before is not None
        bom_bytes = b"\xef\xbb\xbf"
        assert edit.after.startswith(bom_bytes) == bom
        former, now = (each.removeprefix(bom_bytes) for each in (edit.before, edit.after))
        assert _is_left(former.splitlines(), now.splitlines())
        change.carry_out()
        change.undo()
        assert path.read_bytes() == edit.before


def _is_left(lines: list[bytes], after: list[bytes]) -> bool:
    """Whether each line is there still, in its order; one with brackets may have grown."""
    rest = iter(after)
    return all(any(_has_grown(line, each) for each in rest) for line in lines)


def _has_grown(line: bytes, into: bytes) -> bool:
    if b"{" not in line and b"[" not in line:
        return line == into
    head = next((n for n, (a, b) in enumerate(zip(line, into, strict=False)) if a != b), len(line))
    return into.endswith(line[head:])
