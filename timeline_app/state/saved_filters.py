"""Filters kept under names, in the file beside the timeline."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.formats import beside
from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.folding import fold
from timeline_app.store.names import nearest
from timeline_app.store.search import parse
from timeline_app.values import fields
from timeline_app.words import Message

KEY = "filters"
_EMPTY = Filter()
_FIELDS = {field.name: getattr(_EMPTY, field.name) for field in fields(Filter)}


class Saved(NamedTuple):
    """Filters by name, in the order they were kept; and what is wrong with the others."""

    filters: Mapping[str, Filter]
    problems: tuple[Problem, ...] = ()


def read(paths: Sequence[Path]) -> Saved:
    """The filters kept with the timeline in `paths`. One that cannot be read is a warning and left out."""
    if not paths:
        return Saved({})
    kept = beside.read(paths)
    part = kept.parts.get(KEY, {})
    filters: dict[str, Filter] = {}
    problems = list(kept.problems)
    if not isinstance(part, dict):
        problems.append(_problem(paths, Message("What stands under “{key}” is no list of filters.", key=KEY)))
        part = {}
    for name, values in part.items():
        try:
            filters[name] = _filter(values)
        except ValueError as fault:
            what = Message("The filter “{name}” cannot be read: {reason}.", name=name, reason=fault.args[0])
            problems.append(_problem(paths, what))
    return Saved(filters, tuple(problems))


def _problem(paths: Sequence[Path], what: Message) -> Problem:
    hint = Message("It is left out; the others are read.")
    return Problem(Severity.WARNING, Place(beside.place(paths)), what, hint)


def keep(paths: Sequence[Path], name: str, chosen: Filter | None) -> None:
    """Keeps a filter under a name, instead of one whose name is the same but for case and accents; None forgets it.

    Others stay as they are, those that could not be read too. Raises UserError where the file cannot be written.
    """
    part = beside.read(paths).parts.get(KEY, {})
    others = part if isinstance(part, dict) else {}
    left = {other: values for other, values in others.items() if fold(other) != fold(name)}
    if chosen is not None:
        left[name] = _values(chosen)
    beside.keep(paths, KEY, left or None)


def named(name: str, saved: Saved) -> Filter:
    """The filter of this name, case and accents apart. Raises UserError (wrong use), with the nearest names."""
    known = {fold(each): each for each in saved.filters}
    if fold(name) not in known:
        hint = nearest(fold(name), known) if known else Message("None is kept with this timeline.")
        raise UserError(Message("No filter is called “{name}”.", name=name), hint, exit_status=2)
    return saved.filters[known[fold(name)]]


def _values(chosen: Filter) -> dict[str, Any]:
    """What a filter asks for, as JSON can say it: only the fields that ask for something."""
    values = {
        name: getattr(chosen, name) for name, empty in _FIELDS.items() if getattr(chosen, name) != empty
    }
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in values.items()}


def _filter(values: object) -> Filter:
    """The filter with these values. Raises ValueError with a Message: half a filter would show what it should not."""
    if not isinstance(values, dict):
        raise ValueError(Message("it is no map"))
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _FIELDS:
            raise ValueError(Message("“{key}” is unknown", key=name))
        empty = _FIELDS[name]
        if isinstance(empty, frozenset):
            is_fit = isinstance(value, list) and all(isinstance(each, str) for each in value)
        else:
            is_fit = type(value) is type(empty)
        if not is_fit or not _is_known(name, value):
            raise ValueError(Message("“{key}” has a value that does not fit", key=name))
        read[name] = frozenset(value) if isinstance(empty, frozenset) else value
    return Filter(**read)


def _is_known(name: str, value: Any) -> bool:
    """Whether a field of a filter may have a value: of a facet with a few choices, only these."""
    choices = next((facet.choices for facet in Facet if facet.value == name.removeprefix("not_")), ())
    return not choices or set(value) <= set(choices)


def with_options(saved: Filter, asked: Filter) -> Filter:
    """A saved filter and what is asked for beside it.

    What is asked for on a matter (actors and any/all, tags, …) takes the place of what the saved filter says on it;
    words and whatever withholds add to it.
    """
    made: dict[str, Any] = {}
    for name, empty in _FIELDS.items():
        old, new = getattr(saved, name), getattr(asked, name)
        if name.startswith("not_"):
            made[name] = old | new
        elif name == "words":
            made[name] = " ".join(term.written for term in (*parse(old), *parse(new)))
        else:
            made[name] = old if new == empty else new
    if asked.actors:
        made["match_all"] = asked.match_all
    return Filter(**made)
