"""`timeline-app check`: what is wrong in files, and how each excerpt stands in its source."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from timeline_app.cli.arguments import Parser, joined
from timeline_app.cli.loading import load
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.rival_dates import Contradiction, contradictions, given_dates
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.copies import read_copies
from timeline_app.provenance.differences import marked
from timeline_app.provenance.naming import state_in_words
from timeline_app.provenance.standing import judge
from timeline_app.provenance.support import has_its_phrase, is_unsourced
from timeline_app.words import Message, _, ngettext

_SHOWN_CHARACTERS = 80
_MOST_SHOWN = 4_000  # characters of a passage with its differences


def run(argv: list[str]) -> int:
    """Prints problems, states of excerpts and a count; 1 where there is an error or an excerpt does not stand, else 0.

    Raises UserError for wrong use, and where nothing can be opened.
    """
    asked = _parser().parse_args(joined(argv, ("--source-text",)))
    loaded = load(asked.paths)
    lent = _lent(asked.source_text, loaded.timeline)
    copies = read_copies(loaded.timeline, lent)
    anchors = judge(loaded.timeline, copies.texts)
    problems = [*loaded.problems, *copies.problems, *_doubts(loaded.timeline, anchors)]
    for problem in problems:
        _say(str(problem))
    by_state: Counter[State] = Counter()
    for event in loaded.timeline.events:
        for index in range(len(event.excerpts)):
            anchor = anchors[event.id, index]
            by_state[anchor.state] += 1
            _say_state(event, index, anchor)
    _say_counts(len(loaded.timeline.events), problems, by_state)
    sys.stdout.flush()
    fails = any(problem.is_error for problem in problems)
    return int(fails or by_state[State.DIFFERS] + by_state[State.MISSING] > 0)


def _parser() -> Parser:
    parser = Parser(
        "check", _("Names every fault in timeline files, and says how each excerpt stands in its source.")
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=_("timeline files or folders"))
    parser.add_argument(
        "--source-text",
        action="append",
        default=[],
        metavar="ID=FILE",
        help=_("a copy of the text of a source, to look its excerpts up in; may be repeated"),
    )
    parser.epilog = _(
        "Exit status: 0 where every excerpt stands or has no copy to stand in, and there are at most warnings;\n"
        "1 where something is wrong; 2 where the command was used wrongly."
    )
    return parser


def _lent(options: Sequence[str], timeline: Timeline) -> dict[str, Path]:
    """Copies by id of the source. Raises UserError (wrong use) for an id that no source has."""
    lent: dict[str, Path] = {}
    for option in options:
        source_id, sign, file = option.partition("=")
        if not (sign and source_id and file):
            raise UserError(
                Message("“{option}” does not say which source a file is the text of.", option=_plain(option)),
                Message("Write --source-text ID=FILE."),
                exit_status=2,
            )
        if source_id not in timeline.sources:
            raise _unknown_source(source_id, timeline)
        lent[source_id] = Path(file)
    return lent


def _unknown_source(source_id: str, timeline: Timeline) -> UserError:
    from difflib import get_close_matches

    near = get_close_matches(source_id, timeline.sources, n=1, cutoff=0.5)
    hint = None
    if near:
        hint = Message("Did you mean “{name}”?", name=_plain(near[0]))
    elif timeline.sources:
        known = ", ".join(_plain(each) for each in list(timeline.sources)[:10])
        hint = Message("The sources here: {names}.", names=known)
    return UserError(Message("No source has the id “{id}”.", id=_plain(source_id)), hint, exit_status=2)


def _doubts(timeline: Timeline, anchors: Mapping[tuple[str, int], Anchor]) -> list[Problem]:
    """What a reader should know though no file is wrong: dates without support, excerpts that may be elsewhere,
    sources that contradict each other: these are warnings, for a file that tells it is right."""
    doubts: list[Problem] = []
    for event in timeline.events:
        if is_unsourced(event):
            what = Message("The date of “{event}” is unsourced: no excerpt gives it.", event=event.id)
            hint = Message("Add “basis:” to the excerpt that does, and “date:” as it gives it.")
            doubts.append(Problem(Severity.WARNING, _place(event), what, hint, event.id))
        for found in contradictions(given_dates(event)):
            place = _place(event, found.second.excerpts[0])
            doubts.append(Problem(Severity.WARNING, place, *_contradiction(event, found, timeline), event.id))
        for index, excerpt in enumerate(event.excerpts):
            place = _place(event, excerpt)
            doubts += [
                Problem(Severity.WARNING, place, what, hint, event.id)
                for what, hint in _doubts_of(excerpt, anchors[event.id, index])
            ]
    return doubts


def _contradiction(event: Event, found: Contradiction, timeline: Timeline) -> tuple[Message, Message]:
    what = Message(
        "The dates of “{event}” contradict each other: {first} by “{first_source}”, {second} by “{second_source}”.",
        event=event.id,
        first=found.first.span.text,
        first_source=_source_name(found.first.source_ids[0], timeline),
        second=found.second.span.text,
        second_source=_source_name(found.second.source_ids[0], timeline),
    )
    return what, Message("Keep both excerpts; let “date:” of the event be the one that you hold to be right.")


def _source_name(source_id: str, timeline: Timeline) -> str:
    source = timeline.sources.get(source_id)
    return _shortened(source.title, _SHOWN_CHARACTERS) if source and source.title else source_id


def _doubts_of(excerpt: Excerpt, anchor: Anchor) -> list[tuple[Message, Message]]:
    found: list[tuple[Message, Message]] = []
    if not has_its_phrase(excerpt):
        what = Message("The phrase “{phrase}” is not among the words quoted.", phrase=excerpt.phrase)
        found.append((what, Message("Quote the words that give the date, or leave “phrase:” out.")))
    if anchor.is_context_missing:
        what = Message("These words stand in the source, but not beside their prefix and suffix.")
        found.append((what, Message("Copy “prefix:” and “suffix:” from right before and after them.")))
    elif anchor.is_ambiguous:
        what = Message("These words stand in {n} places of the source.", n=anchor.places)
        found.append((what, Message("Add “prefix:” or “suffix:” to say which is meant.")))
    return found


def _place(event: Event, excerpt: Excerpt | None = None) -> Place:
    return (excerpt and excerpt.place) or event.place or Place(Path("?"))


def _say_state(event: Event, index: int, anchor: Anchor) -> None:
    excerpt = event.excerpts[index]
    _say(
        _(
            "{place}: {state}: event “{event}”, excerpt {n}: “{quote}”",
            place=_place(event, excerpt),
            state=state_in_words(anchor),
            event=event.id,
            n=index + 1,
            quote=_shortened(excerpt.exact, _SHOWN_CHARACTERS),
        )
    )
    if anchor.state is State.DIFFERS:
        passage = _shortened(marked(anchor.differences), _MOST_SHOWN)
        legend = _("[-in the source only-] {opening}in the quote only{closing}", opening="{+", closing="+}")
        _say(f"    {legend}: {passage}")


def _say_counts(events: int, problems: Sequence[Problem], by_state: Counter[State]) -> None:
    """One line; a state that no excerpt is in is not named."""
    errors = sum(problem.is_error for problem in problems)
    quoted = ngettext("{n} excerpt", "{n} excerpts", by_state.total())
    if by_state.total():
        states = ", ".join(_counted(state, by_state[state]) for state in State if by_state[state])
        quoted = _("{excerpts}: {states}", excerpts=quoted, states=states)
    counts = [
        ngettext("{n} event", "{n} events", events),
        quoted,
        ngettext("{n} error", "{n} errors", errors),
        ngettext("{n} warning", "{n} warnings", len(problems) - errors),
    ]
    _say(_("; ").join(counts))


def _counted(state: State, n: int) -> str:
    match state:
        case State.VERBATIM:
            return ngettext("{n} verbatim", "{n} verbatim", n)
        case State.TYPOGRAPHY:
            return ngettext("{n} verbatim, typography apart", "{n} verbatim, typography apart", n)
        case State.DIFFERS:
            return ngettext("{n} differs", "{n} differ", n)
        case State.MISSING:
            return ngettext("{n} missing", "{n} missing", n)
        case State.NO_COPY:
            return ngettext(
                "{n} without a copy of its source here", "{n} without a copy of their source here", n
            )


def _shortened(text: str, most: int) -> str:
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most and len(text) <= 4 * most else line[:most].rstrip() + "…"


def _plain(text: str) -> str:
    """`text` on one line, with whatever could steer a terminal or hide written out."""
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else ascii(c)[1:-1] for c in text)


def _say(line: str) -> None:
    """Prints a line; what the encoding of standard output lacks is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    print(_plain(line).encode(encoding, "backslashreplace").decode(encoding))
