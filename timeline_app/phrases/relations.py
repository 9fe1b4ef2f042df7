"""The date of what happened since, before, after, until or by a phrase (depuis 2015, avant mars 2024)."""

from timeline_app.chrono import edtf
from timeline_app.chrono.edtf_parts import Date
from timeline_app.chrono.instant import days_in_month
from timeline_app.chrono.nouns import Fields, fields
from timeline_app.chrono.span import Kind, Span
from timeline_app.phrases.cells import BeyondCalendarError, Cell, cell, day_cell, day_text, days_of, year_text
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.phrase import Reading, Relation
from timeline_app.words import Message


def related(
    reading: Reading, relation: Relation, published: Span | None = None, told: Direction = Direction.PAST
) -> Reading:
    """The reading of what happened in that relation to a phrase's own; the same for AT, and where it is unknown.

    SINCE: `2015/..`, from then on. BEFORE: `[..2024-02]`. AFTER: `[2024-04..]`; told of the past it is not after
    publication, where that is known and did not come before. UNTIL: `/2024`, what ended then. BY: `[..2024]`.
    FROM says that something began then, so its beginning has the date of the phrase.
    """
    span = reading.span
    if span is None or relation is Relation.AT:
        return reading
    try:
        text, further = _related(span, relation, days_of(published) if published else None, told)
        known = edtf.parse(text)
    except (BeyondCalendarError, edtf.EdtfError):
        return Reading(
            "", None, Message("{reason} What came before or after it has no date.", reason=reading.reason)
        )
    return Reading(text, known, Message("{reason} {further}", reason=reading.reason, further=further))


def _related(span: Span, relation: Relation, published: Cell | None, told: Direction) -> tuple[str, Message]:
    start, end = _sides(span)
    mark = "~" if span.is_approximate else ""
    match relation:
        case Relation.SINCE:
            return f"{_as_side(_known(start), first=True)}/..", Message("It lasts from then on.")
        case Relation.UNTIL:
            return f"/{_as_side(_known(end), first=False)}", Message(
                "It ended then; since when it had lasted is not said."
            )
        case Relation.BEFORE:
            return f"[..{_step(_known(start), -1)}{mark}]", Message("It happened before then.")
        case Relation.BY:
            return f"[..{_outermost(_known(end))}]", Message("It happened then or before.")
        case Relation.AFTER:
            return _after(_step(_known(end), 1), mark, published if told is Direction.PAST else None)
        case _:
            return span.text, Message("It began then.")


def _after(first: str, mark: str, published: Cell | None) -> tuple[str, Message]:
    if published is None or published.last < cell(first).first:
        return f"[{first}{mark}..]", Message("It happened after then.")
    last = published.text or day_text(published.last)
    text = first if first == last else f"[{first}{mark}..{last}]"
    return text, Message("It happened after then, and before it was told.")


def _sides(span: Span) -> tuple[Cell | None, Cell | None]:
    """The first and the last date of what lasts, the same twice for what does not; None where open or unknown."""
    if span.kind is Kind.INTERVAL:
        first, _, last = span.text.partition("/")
        return _side(first), _side(last)
    both = days_of(span)
    return both, both


def _side(text: str) -> Cell | None:
    return None if text in ("", "..") else cell(text)


def _known(side: Cell | None) -> Cell:
    if side is None:
        raise BeyondCalendarError
    return side


def _outermost(side: Cell) -> str:
    return side.text or day_text(side.last)


def _as_side(side: Cell, first: bool) -> str:
    """As the side of an interval, which is one date: of several days the outermost, marked as approximate."""
    return side.text or day_text(side.first if first else side.last) + "~"


def _step(of: Cell, steps: int) -> str:
    """The year, month or day before (-1) or after (1) a date; of what is none of these, the day beside it."""
    written = edtf.written(edtf.parse(of.text)) if of.text else None
    known = fields(written) if isinstance(written, Date) else None
    if known is None:
        return day_cell(of.first - 1 if steps < 0 else of.last + 1).text
    return _stepped(known, steps)


def _stepped(of: Fields, steps: int) -> str:
    year, month, day = of
    if not month:
        return year_text(year + steps)
    if not day:
        year, month = year + (month - 1 + steps) // 12, (month - 1 + steps) % 12 + 1
        return f"{year_text(year)}-{month:02}"
    if 1 <= day + steps <= days_in_month(year, month):
        return f"{year_text(year)}-{month:02}-{day + steps:02}"
    month_beside = _stepped(Fields(year, month), steps)
    beside = cell(month_beside)
    return day_text(beside.last if steps < 0 else beside.first)
