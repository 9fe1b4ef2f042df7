"""The parts of a written date -> words, by the grammar of a language."""

from timeline_app.chrono import edtf_bounds
from timeline_app.chrono.edtf_parts import Date, DateSet, Edge, Interval, Range, Written
from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.nouns import Fields, contiguous, fields, noun, pair, plain, shared, whole_marks
from timeline_app.chrono.span import Calendar, Kind, Precision

_MOST_LISTED = 12
_REPEATED = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def phrase(written: Written, grammar: Grammar) -> str:
    """The words for a date, set or interval, to stand alone."""
    if isinstance(written, Interval):
        return _interval(written, grammar)
    if isinstance(written, DateSet):
        return _set(written, grammar)
    between = contiguous(written, grammar.calendar)
    if between and not any(part.is_qualified for part in written.parts):
        return grammar.between(*pair(*between, grammar))
    return noun(written, grammar, alone=True).words


def _both(first: Date, last: Date, grammar: Grammar) -> tuple[Noun, Noun]:
    """Like `pair`, for dates that may be qualified, masked or anything else."""
    first_fields, last_fields = fields(first), fields(last)
    short = None
    if first_fields and last_fields and not any(_is_remarked(date) for date in (first, last)):
        short = shared(first_fields, last_fields, grammar)
    if short is None:
        return noun(first, grammar), noun(last, grammar)
    marks = whole_marks(first)
    return (grammar.qualified(short, *marks, False) if marks else short), noun(last, grammar)


def _is_remarked(date: Date) -> bool:
    return whole_marks(date) is None and any(part.is_qualified for part in date.parts)


def _interval(written: Interval, grammar: Grammar) -> str:
    start, end = written
    if isinstance(start, DateSet) or isinstance(end, DateSet):
        return grammar.sides(_side(start, grammar), _side(end, grammar))
    if isinstance(start, Date) and isinstance(end, Date):
        return grammar.from_to(*_both(start, end, grammar))
    if isinstance(start, Date):
        first = noun(start, grammar)
        return grammar.since(first) if end is Edge.OPEN else grammar.end_unknown(first)
    if isinstance(end, Date):
        last = noun(end, grammar)
        return grammar.until(last) if start is Edge.OPEN else grammar.start_unknown(last)
    return {
        (Edge.OPEN, Edge.OPEN): grammar.both_open,
        (Edge.UNKNOWN, Edge.UNKNOWN): grammar.both_unknown,
        (Edge.UNKNOWN, Edge.OPEN): grammar.unknown_then_open,
        (Edge.OPEN, Edge.UNKNOWN): grammar.open_then_unknown,
    }[start, end]


def _side(side: Date | DateSet | Edge, grammar: Grammar) -> str:
    return "" if isinstance(side, Edge) else phrase(side, grammar)


# sets


def _set(written: DateSet, grammar: Grammar) -> str:
    all_of = written.kind is Kind.ALL_OF
    say = _every if all_of else _one_of
    members = written.members
    phrases = [say(member, grammar) for member in members[: _MOST_LISTED - 1]]
    if len(members) > _MOST_LISTED:
        phrases.append("…")
    phrases += [say(member, grammar) for member in members[_MOST_LISTED - 1 :][-1:]]
    return grammar.listed(phrases, all_of)


def _one_of(member: Date | Range, grammar: Grammar) -> str:
    if isinstance(member, Date):
        return phrase(member, grammar)
    first, last = member
    if first and last:
        return grammar.between(*_both(first, last, grammar))
    if first:
        return grammar.or_later(noun(first, grammar))
    assert last is not None
    following = _following(last, grammar.calendar)
    return grammar.before(plain(following, grammar)) if following else grammar.no_later(noun(last, grammar))


def _following(date: Date, calendar: Calendar) -> Fields | None:
    """The next year, month or day; None after a date that is qualified, masked, or no plain one."""
    known = fields(date)
    if known is None or any(part.is_qualified for part in date.parts):
        return None
    year, month, day = known
    if not month:
        return Fields(year + 1)
    if day and day < edtf_bounds.days_in_month(year, month, calendar):
        return Fields(year, month, day + 1)
    return Fields(year + month // 12, month % 12 + 1, 1 if day else 0)


def _every(member: Date | Range, grammar: Grammar) -> str:
    if isinstance(member, Date):
        return phrase(member, grammar)
    first, last = member
    units = {edtf_bounds.precision(date) for date in member if date}
    unit = units.pop() if len(units) == 1 else None
    repeated = unit if unit in _REPEATED else None
    if first and last:
        return grammar.every(repeated, grammar.from_to(*_both(first, last, grammar)))
    if first:
        return grammar.every(repeated, grammar.since(noun(first, grammar)))
    assert last is not None
    return grammar.every(repeated, grammar.until(noun(last, grammar)))
