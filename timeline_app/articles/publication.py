"""When an article was published: what somebody says, what its document states, what its text says of itself."""

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Precision, Span
from timeline_app.problems import UserError
from timeline_app.values import dataclass
from timeline_app.words import Message


@dataclass(frozen=True, slots=True)
class Published:
    """span: a day, a month or an interval of days. reason: who says so."""

    span: Span
    reason: Message


def given(date: str) -> Published | None:
    """The date that somebody gives: EDTF, or as people type it; None for "".

    Raises UserError where it is no date. What is given to the minute is taken for its day.
    """
    if not date.strip():
        return None
    from timeline_app.chrono import typed

    try:
        span = typed.read(date).span
    except edtf.EdtfError as fault:
        raise UserError(
            Message("The article’s date is not understood: {reason}", reason=fault.what),
            Message(
                "Write it as 2024-03-12, 2024-03 or 2024-03-01/2024-03-15, or in words with its year: 12 March 2024."
            ),
            exit_status=2,
        ) from None
    return Published(to_the_day(span), Message("the date given for the article"))


def stated(text: str, reason: Message) -> Published | None:
    """A date as a document states it, in EDTF, to the day at most; None where it is none."""
    try:
        return Published(to_the_day(edtf.parse(text.strip()[:40])), reason)
    except edtf.EdtfError:
        return None


def not_after(text: str, reason: Message) -> Published | None:
    """Published on a day or before it: all that a date of change, or of the making of a file, can say."""
    last = stated(text, reason)
    if last is None or last.span.lasts:
        return None
    return stated(f"[..{last.span.text}]", reason)


def to_the_day(span: Span) -> Span:
    """The day of a moment: an article is published on a day, and its hour says nothing of what it tells."""
    is_finer = span.precision is not None and span.precision < Precision.DAY
    return edtf.parse(span.text.partition("T")[0]) if is_finer and not span.lasts else span
