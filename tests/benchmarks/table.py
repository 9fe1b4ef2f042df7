"""The figures as a table in Markdown, for the README.

    python -m tests.benchmarks.table [FILE ...] [--readme]

FILE: lines that `python -m tests.benchmarks` has printed; without one, those that are kept with the benchmarks. Of each
figure that a goal was set for, the largest size is shown; of a frame, all. With --readme the table is put into README.md.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.benchmarks.kept import Line, read_files

HEAD = ("", "events", "median", "p95", "floor", "times the floor", "goal")
EVERY_SIZE = ("frame, zoom", "frame, pan")
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->\n"
_README = Path(__file__).resolve().parents[2] / "README.md"
_SMALLEST_SHOWN = 1_000


def rows(lines: Sequence[Line]) -> list[Line]:
    """The figures that are shown, in their order."""
    largest: dict[str, int] = {}
    for line in lines:
        largest[line.name] = max(line.events, largest.get(line.name, 0))
    return [
        line
        for line in lines
        if (line.limit is not None or line.at_least is not None)
        and (
            line.events == largest[line.name] or (line.name in EVERY_SIZE and line.events >= _SMALLEST_SHOWN)
        )
    ]


def made(lines: Sequence[Line]) -> str:
    """The table, a line a figure; a goal that is not met stands in bold."""
    return "".join(f"| {' | '.join(cells)} |\n" for cells in [HEAD, _RULE, *map(_cells, rows(lines))])


_RULE = ("---", *["---:"] * (len(HEAD) - 1))


def _cells(line: Line) -> Iterable[str]:
    if line.value is not None:
        return line.name, line.of, _amount(line), "", "", "", _goal(line, line.value)
    times = (_time(line.median_ms), _time(line.p95_ms), _time(line.floor_ms))
    return (
        line.name,
        line.of,
        *times,
        "" if line.ratio is None else _short(line.ratio),
        _goal(line, line.ratio),
    )


def _goal(line: Line, value: float | None) -> str:
    """At most or at least what was asked for; in bold where it is not met."""
    if line.limit is not None:
        words, is_met = f"≤ {_short(line.limit)}", value is None or value <= line.limit
    elif line.at_least is not None:
        words, is_met = f"≥ {_short(line.at_least)}", value is None or value >= line.at_least
    else:
        return ""
    return words if is_met else f"**{words}**"


def _amount(line: Line) -> str:
    return f"{_short(line.value)} {line.unit}" if line.value is not None else ""


def _time(ms: float | None) -> str:
    if ms is None:
        return ""
    return f"{_short(ms / 1000)} s" if ms >= 1000 else f"{_short(ms)} ms"


def _short(value: float) -> str:
    """With at most three digits that count, and no more than two after the point."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}".removesuffix(".0") if value >= 10 else f"{value:.2f}".rstrip("0").rstrip(".")


def put_into(page: str, table: str) -> str:
    """The page with the table between its marks. Raises ValueError where it has none."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the page has no place for the figures")
    return f"{before}{begin}\n{table}\n{end}{after}"


def main(words: Sequence[str] | None = None) -> None:
    """Prints the table, or puts it into the README."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.table")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--readme", action="store_true", help="put it into README.md")
    asked = parser.parse_args(words)
    table = made(read_files(asked.files))
    if asked.readme:
        _README.write_text(put_into(_README.read_text(encoding="utf-8"), table), encoding="utf-8")
    else:
        print(table, end="")


if __name__ == "__main__":
    main()
