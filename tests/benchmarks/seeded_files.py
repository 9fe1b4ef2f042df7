"""Files of seeded events for measuring: JSON Lines and CSV, the same bytes for the same seed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.phrases import sentence, title
from tests.benchmarks.seeded import DAY_S, bulk_timeline, written_date

if TYPE_CHECKING:
    from timeline_app.model.timeline import Timeline

VARIANTS: dict[str, Callable[[int, int], "Timeline"]] = {
    "bursts": lambda events, seed: bulk_timeline(events, seed=seed),
    "5,000 actors": lambda events, seed: bulk_timeline(events, actors=5_000, seed=seed),
    "brackets and chords": lambda events, seed: bulk_timeline(events, seed=seed, lasting=1.0, fewest=3),
}
HEAD = "id,title,date,actors,importance,tags,source,exact\n"
_BATCH = 10_000


def variant(name: str, events: int, seed: int = 1) -> "Timeline":
    """The timeline of one of VARIANTS, in columns."""
    return VARIANTS[name](events, seed)


def path_of(folder: Path, name: str, events: int, ending: str, seed: int = 1) -> Path:
    """The file of a variant in the folder, ending in ".jsonl" or ".csv"; written if it is not there."""
    path = folder / f"{name.replace(' ', '-').replace(',', '')}-{events}{ending}"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(f".{path.name}")
        WRITERS[ending](variant(name, events, seed), aside, seed)
        aside.rename(path)
    return path


def write_json_lines(timeline: "Timeline", path: Path, seed: int = 1) -> None:
    """Writes the events of `bulk_timeline`, one a line, in an order by chance: as they come out of an archive."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for batch in _batches(timeline, seed):
            file.writelines(
                f'{{"id":"{id}","title":"{title}","date":"{date}","actors":["{_NEXT.join(actors)}"],'
                f'"importance":{importance},"tags":["{tag}"],"excerpts":[{{"source":"{source}","exact":"{exact}"}}]}}\n'
                for id, title, date, actors, importance, tag, source, exact in batch
            )


def write_csv(timeline: "Timeline", path: Path, seed: int = 1) -> None:
    """The same events as a table; several actors in a cell are parted by semicolons."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEAD)
        for batch in _batches(timeline, seed):
            file.writelines(
                f'{id},{title},{date},{";".join(actors)},{importance},{tag},{source},"{exact}"\n'
                for id, title, date, actors, importance, tag, source, exact in batch
            )


_Record = tuple[str, str, str, list[str], int, str, str, str]
_NEXT = '","'
WRITERS: dict[str, Callable[["Timeline", Path, int], None]] = {
    ".jsonl": write_json_lines,
    ".csv": write_csv,
}


def _batches(timeline: "Timeline", seed: int) -> Iterator[list[_Record]]:
    """The events as they are written, some thousands at a time; nothing in them needs to be escaped."""
    import numpy as np

    from timeline_app.model.event_columns import EventColumns

    events = timeline.events
    assert isinstance(events, EventColumns)
    columns = events.columns
    order = np.random.default_rng(seed).permutation(len(events))
    starts, values = columns.actors.starts, columns.actors.values
    names, tag_names = columns.actors.names, columns.tags.names
    for begin in range(0, len(order), _BATCH):
        rows = order[begin : begin + _BATCH]
        yield [
            (
                f"e{row}",
                title(row),
                written_date(left, right, lasts),
                [names[actor] for actor in values[first:after].tolist()],
                importance,
                tag_names[tag],
                "paper",
                sentence(row),
            )
            for row, left, right, lasts, first, after, importance, tag in zip(
                rows.tolist(),
                (columns.left[rows] // DAY_S).astype(int).tolist(),
                (columns.right[rows] // DAY_S).astype(int).tolist(),
                (columns.sure_left[rows] == columns.left[rows]).tolist(),
                starts[rows].tolist(),
                starts[rows + 1].tolist(),
                columns.importance[rows].tolist(),
                columns.tags.values[rows].tolist(),
                strict=True,
            )
        ]
