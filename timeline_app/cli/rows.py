"""Answers in lines whose columns are apart by tabs, and the bounds in them."""

import os
import sys

from timeline_app.chrono import edtf, wording
from timeline_app.chrono.edtf_parts import Clock, Date
from timeline_app.chrono.span import Kind, Span
from timeline_app.problems import UserError
from timeline_app.words import Message


def on_one_line(text: str) -> str:
    """The text with its tabs, line ends and other controls written out, so that rows and columns hold."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else ascii(c)[1:-1] for c in text)


def bounds(span: Span) -> tuple[str, str]:
    """Outermost days; the local time and its offset where the text has one, for an offset never moves the day."""
    clock = _clock(span)
    if clock is None:
        return wording.iso_bound(span.earliest, False, False), wording.iso_bound(span.latest, True, False)
    moment = f"{wording.iso_bound(span.earliest + (clock.offset_min or 0) * 60, False, True)}{clock.zone}"
    return moment, moment


def _clock(span: Span) -> Clock | None:
    if span.kind is not Kind.INSTANT or "T" not in span.text:
        return None
    date = edtf.written(span)
    return date.clock if isinstance(date, Date) else None


def write(text: str) -> bool:
    """Writes text as UTF-8, whatever the locale; False where nobody reads any more. Raises UserError on a full disk."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except OSError as fault:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains as it ends
        if isinstance(fault, BrokenPipeError):
            return False
        raise UserError(Message("The answer cannot be written: {reason}.", reason=fault.strerror)) from None
    return True
