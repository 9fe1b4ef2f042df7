"""All figures, each against its floor of the same run; one line of JSON each.

    python -m tests.benchmarks [--events N] [--quick] [--only NAME ...] [--data FOLDER]
    python -m tests.benchmarks --check [--events N]

Makes seeded files in a temporary folder, unless a folder is named, and runs each benchmark in a process of its own, so
that none profits from what another has imported or kept. A benchmark that fails is named, and the others are run; the
exit status is 1 then. --check measures nothing: it looks whether all events in view are accounted for by what is drawn,
at a million.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Options, add_options

BENCHMARKS = {
    "frame": "a frame over a zoom and a pan, at all sizes; 5,000 actors; brackets and chords",
    "window": "moving, filtering, pointing and clicking in the window",
    "search": "a letter typed into the search box, to its answer painted",
    "seek": "a search among very many events without a window: folding, whole answers, slices",
    "start": "start to painted timeline of events/, against an empty window",
    "opening": "start to painted picture of a big file, a first and a second time",
    "export": "PNG, SVG and PDF",
    "reading": "reading JSON Lines and CSV, against the bare parsers",
    "yaml": "reading YAML, against the bare parser",
    "memory": "memory above the bytes of the text",
    "peer": "the same events in a plain QGraphicsView and in pyqtgraph",
    "filter": "rows and counts under another filter, against the bare filter and bin by numpy",
    "overview": "the overview and the counts under another filter",
    "reload": "a saved file to the painted window, against reading it",
    "chronology": "1,000 events with their quotes, written as a table",
    "edtf": "dates read in a second",
    "quote": "finding a changed quotation in a long text",
    "article": "characters of an article in a second, and whether time grows as the length does",
    "document": "an article read as Markdown, as a web page and as a PDF",
    "review": "the review window: a million characters, 2,000 candidates",
    "matching": "a candidate held against a known timeline of very many events",
    "random-texts": "100,000 random texts: no crash, all that is found in order and inside",
    "date-scores": "precision, recall and F1 of date phrases in articles that are marked",
    "event-scores": "recall and precision of candidate events, their dates, actors and statuses",
}
_MODULES = {
    "memory": "memory_use",
    "random-texts": "random_texts",
    "date-scores": "date_scores",
    "event-scores": "event_scores",
}
_ROOT = Path(__file__).resolve().parents[2]


def module_of(name: str) -> str:
    """The module that measures what BENCHMARKS says under this name."""
    return f"tests.benchmarks.{_MODULES.get(name, f'{name}_speed')}"


def run(name: str, chosen: Options, folder: Path) -> bool:
    """Runs one benchmark, its lines going where ours go; False where it failed."""
    return _run(name, module_of(name), ["--data", str(folder), *_words(chosen)])


def _words(chosen: Options) -> list[str]:
    words = [] if chosen.events is None else ["--events", str(chosen.events)]
    return [*words, "--quick"] if chosen.is_quick else words


def _run(name: str, module: str, words: Sequence[str]) -> bool:
    status = subprocess.run([sys.executable, "-m", module, *words], cwd=_ROOT, check=False).returncode
    if status:
        print(f"{name}: failed ({status})", file=sys.stderr, flush=True)
    return status == 0


def main(words: Sequence[str] | None = None) -> int:
    """Runs all benchmarks that were asked for; exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"{name:14}{what}" for name, what in BENCHMARKS.items()),
    )
    add_options(parser)
    parser.add_argument(
        "--only", nargs="+", choices=tuple(BENCHMARKS), metavar="NAME", default=tuple(BENCHMARKS)
    )
    parser.add_argument(
        "--check", action="store_true", help="look whether all events are accounted for instead"
    )
    asked = parser.parse_args(words)
    chosen = Options(asked.events, asked.quick, asked.data)
    if asked.check:
        return 0 if _run("check", "tests.benchmarks.accounting", _words(chosen)) else 1
    with chosen.folder() as folder:
        failed = [name for name in asked.only if not run(name, chosen, folder)]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
