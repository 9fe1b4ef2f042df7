"""`timeline-app extract`: articles in, a timeline out: the events that they tell, each on the words it rests on."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.cli import rows
from timeline_app.cli.arguments import Parser, joined
from timeline_app.cli.loading import load, telling_of_extracting
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.values import replace
from timeline_app.words import Message, _, ngettext

if TYPE_CHECKING:
    from timeline_app.articles.article import Article
    from timeline_app.extraction.candidate import Candidate, Proposal
    from timeline_app.extraction.known_quotes import KnownQuotes
    from timeline_app.extraction.outcome import Outcome
    from timeline_app.formats.feedback import Feedback

_READ = 0.1  # of the time that articles take goes into reading them, about
_ENDINGS = (".yaml", ".yml")


def run(argv: list[str]) -> int:
    """Writes the events that articles tell; 0, or 1 where one of them could not be read: the others are done still.

    Raises UserError for wrong use, and where nothing can be read or written.
    """
    from timeline_app.articles.publication import given
    from timeline_app.cli.article_files import read_articles

    asked = _parser().parse_args(joined(argv, ("--date",)))
    given(asked.date or "")  # what is no date is refused before anything is read
    known, files = _known(asked.known)
    if asked.output is not None:
        _check_output(asked.output, files)
    with telling_of_extracting() as feedback:
        way = _Way(feedback) if feedback is not None else None
        read = read_articles(asked.articles, asked.date or "", asked.lang, way.read if way else None)
        proposal = _proposal(read.articles, known, way) if read.articles else None
    for each in read.said:
        print(f"timeline-app: {each}", file=sys.stderr)
    if proposal is not None:
        found = [each for each in proposal.candidates if each.score >= asked.min_score]
        if not found and not asked.json:
            _say_nothing_was_found(len(read.articles))
        _tell(proposal, _new(found, proposal, known), known, files, asked)
    return read.status


def _parser() -> Parser:
    from timeline_app.cli.article_files import how_dates_are_typed
    from timeline_app.extraction.scoring import THRESHOLD
    from timeline_app.phrases.recognising import languages

    parser = Parser(
        "extract",
        _(
            "Proposes the dated events that articles tell, each with the very words it rests on, as a timeline in YAML."
        ),
        languages(),
    )
    parser.add_argument(
        "articles",
        nargs="+",
        type=Path,
        metavar="ARTICLE",
        help=_("text, Markdown, HTML (a saved page) or PDF; - for standard input"),
    )
    parser.add_argument(
        "--date", metavar="DATE", help=_("when they were published: a day, a month or an interval")
    )
    parser.add_argument(
        "--known",
        type=Path,
        metavar="PATH",
        help=_("the timeline to which the events may belong, a file or folder: its actors are recognised"),
    )
    parser.add_argument(
        "--min-score",
        type=_score,
        default=THRESHOLD,
        metavar="SCORE",
        help=_("leave out what scores less, from {least} (all) to 1", least=THRESHOLD),
    )
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=_(
            "file to write, .yaml; one that is there only where it belongs to --known: then it is added to"
        ),
    )
    kinds.add_argument("--json", action="store_true", help=_("all that is known of each event, as JSON"))
    parser.epilog = f"{how_dates_are_typed()}\n\n" + _(
        "Without -o and --json the YAML goes to standard output. Beside FILE, texts of articles that are no plain text\n"
        "are kept (NAME.txt), for their excerpts to be checked; and what a file was before it is added to (FILE.bak).\n"
        "Nothing is merged: an event that may be there already says so in a comment, or under “same_as” in JSON.\n"
        "\n"
        "Exit status: 0 when all was done, also where the articles tell no event: then no file is written; 1 where an\n"
        "article could not be read (the others are done) or a file not be written; 2 where the command was used wrongly."
    )
    return parser


def _score(written: str) -> float:
    """A score. Raises UserError (wrong use) for what is none."""
    try:
        score = float(written)
    except ValueError:
        score = -1.0
    if not 0 <= score <= 1:
        raise UserError(
            Message("“{text}” is no score.", text=written),
            Message("Give --min-score a number from 0 to 1."),
            exit_status=2,
        )
    return score


def _known(path: Path | None) -> tuple[Timeline, tuple[Path, ...]]:
    """The known timeline and where it is. Raises UserError where something in it cannot be read."""
    if path is None:
        return Timeline(), ()
    loaded = load([path])
    faults = [problem for problem in loaded.problems if problem.is_error]
    if faults:
        print(faults[0], file=sys.stderr)
        raise UserError(
            Message("{path} has faults: mend them first, or leave --known out.", path=str(path)),
            Message("“timeline-app check” names all of them."),
        )
    return loaded.timeline, (path,)


def _check_output(path: Path, known: Sequence[Path]) -> None:
    """Raises UserError where nothing could be written there in the end; nothing has been done by then."""
    from timeline_app.extraction.outcome import is_of

    if path.suffix.lower() not in _ENDINGS:
        raise UserError(
            Message("“{path}” has no ending of YAML.", path=str(path)),
            Message("Name a file that ends in .yaml."),
            exit_status=2,
        )
    if os.path.lexists(path) and not is_of(path, known):
        raise UserError(
            Message("{path} is there already, and stays as it is.", path=str(path)),
            Message("Name another file; or give it as --known too, and the events are added to it."),
        )
    if not path.parent.is_dir():
        raise UserError(
            Message(
                "There is no folder {folder}: {name} was not written.", folder=path.parent, name=path.name
            )
        )


def _proposal(articles: "Sequence[Article]", known: Timeline, way: "_Way | None") -> "Proposal":
    from timeline_app.extraction.proposing import propose

    return propose(articles, known, feedback=way)


def _new(candidates: "Sequence[Candidate]", proposal: "Proposal", known: Timeline) -> "Sequence[Candidate]":
    """The candidates without those on whose very words a known event rests; how many these are is said.

    They may be the same as one another or as a known event, and as none that was left out.
    """
    from timeline_app.extraction.known_quotes import KnownQuotes

    quotes = {
        source_id: KnownQuotes(article, source_id, known)
        for source_id, article in zip(proposal.sources, proposal.articles, strict=True)
        if source_id in known.sources
    }
    new = [each for each in candidates if not _is_there(each, quotes)]
    if n := len(candidates) - len(new):
        print(
            ngettext(
                "{n} event is there already, on the same words: it is left out.",
                "{n} events are there already, on the same words: they are left out.",
                n,
            ),
            file=sys.stderr,
        )
    ids = {each.id for each in new}
    return [
        replace(
            each,
            same_as=tuple(
                same
                for same in each.same_as
                if same.event_id in ids or known.event(same.event_id) is not None
            ),
        )
        for each in new
    ]


def _is_there(candidate: "Candidate", quotes: "Mapping[str, KnownQuotes]") -> bool:
    found = quotes.get(candidate.excerpt.source_id)
    return found is not None and found.has(candidate)


class _Way:
    """How far it is, told as one share: the articles are read first, then events are looked for in them."""

    def __init__(self, feedback: "Feedback") -> None:
        self._feedback = feedback

    def read(self, share: float) -> None:
        self._feedback.step(_READ * share)

    def step(self, share: float) -> None:
        self._feedback.step(_READ + (1 - _READ) * share)

    def is_stopped(self) -> bool:
        return self._feedback.is_stopped()


def _say_nothing_was_found(articles: int) -> None:
    print(
        ngettext("No event was found in {n} article.", "No event was found in {n} articles.", articles),
        file=sys.stderr,
    )


def _tell(
    proposal: "Proposal",
    candidates: "Sequence[Candidate]",
    known: Timeline,
    files: tuple[Path, ...],
    asked: Namespace,
) -> None:
    """Writes what was found, wherever it is to go; where nothing is new, no file."""
    if asked.json:
        from timeline_app.cli.proposal_json import as_json

        rows.write(json.dumps(as_json(proposal, candidates), indent=2) + "\n")
        return
    if not candidates:
        return
    outcome = _outcome(proposal, candidates, known, files)
    if asked.output is None:
        _print(outcome)
    else:
        _save(outcome, asked.output)


def _outcome(
    proposal: "Proposal", candidates: "Sequence[Candidate]", known: Timeline, files: tuple[Path, ...]
) -> "Outcome":
    from timeline_app.extraction.outcome import Outcome
    from timeline_app.extraction.remarks import remarks
    from timeline_app.extraction.settling import settle
    from timeline_app.formats.document import Remarks

    head = [_("Proposed by “timeline-app extract”; nobody has reviewed it yet.")]
    settled = settle(proposal, candidates, known=known)
    return Outcome(settled, proposal, known, files, Remarks(head, remarks(candidates)))


def _print(outcome: "Outcome") -> None:
    from timeline_app.extraction.outcome import text

    rows.write(text(outcome, Path.cwd()))
    if any(source.text_path is None for source in outcome.settled.sources.values()):
        print(
            _(
                "The texts of articles that are no plain text were not kept: with -o they are, beside the file."
            ),
            file=sys.stderr,
        )


def _save(outcome: "Outcome", path: Path) -> None:
    from timeline_app.extraction.outcome import change, is_of

    is_added = is_of(path, outcome.paths)
    try:
        made = change(outcome, path)
    except UserError as error:
        hint = Message("Without -o the YAML is printed, to be put in by hand.")
        raise UserError(error.what, hint) if is_added else error from None
    made.carry_out()
    n = len(outcome.settled.events)
    if is_added:
        print(ngettext("Added {n} event to {path}.", "Added {n} events to {path}.", n, path=path))
    else:
        print(ngettext("Saved {n} event in {path}.", "Saved {n} events in {path}.", n, path=path))
