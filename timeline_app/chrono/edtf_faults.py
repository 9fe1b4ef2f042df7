"""Why a text is no EDTF: the error, and a sentence for each of the slips that people make."""

import re

from timeline_app.words import Message

_SHOWN_CHARS = 60


class EdtfError(ValueError):
    """A text that is no EDTF date. what: what is wrong, in one sentence; hint: what to write instead."""

    def __init__(self, what: Message, hint: Message | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what} {self.hint}" if self.hint else str(self.what)


def shortened(text: str) -> str:
    """`text` on one line, control characters written out, cut to some sixty characters."""
    cut = text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + "…"
    return cut if cut.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in cut)


_WAYS = Message("Write a date as 2024, 2024-03 or 2024-03-19.")
_SLIPS: tuple[tuple[str, Message, Message | None], ...] = (  # patterns are compiled where one slips
    (
        r"[ \t].*|.*[ \t\r\n]",
        Message("“{text}” has a space before or after the date."),
        Message("Leave the space out."),
    ),
    (
        r"[^0-9]*[0-9]*[^\x00-\x7f].*",
        Message("“{text}” has a character that no date has."),
        Message("Digits are 0 to 9, and the hyphen is the plain '-'."),
    ),
    (
        r".*[?~]{2}.*|.*[?~%]{2}.*",
        Message("“{text}” has two qualifiers side by side."),
        Message("'?' is uncertain, '~' approximate, and '%' is both."),
    ),
    (
        r"-?[0-9ux]*[ux][0-9ux]*(-[0-9ux]+)*[?~%]?",
        Message("“{text}” marks unknown digits in an old way."),
        Message("Write them 'X', as in 19XX."),
    ),
    (
        r"open|unknown|\.\.",
        Message("“{text}” alone is not a date."),
        Message("In an interval, '..' is an open side and an empty side an unknown one: 1985/.. or 1985/."),
    ),
    (
        r"Y-?0[0-9]*(E[0-9]*)?",
        Message("The year of “{text}” begins with a zero."),
        Message("Leave the zero out."),
    ),
    (
        r"Y.*",
        Message("“{text}” is not a year."),
        Message("A long year is written Y170000002, Y-17E7 or Y171010000S3."),
    ),
    (
        r"[0-9]{4}(0[1-9]|1[0-2])[0-9]{2}",
        Message("“{text}” has no hyphens between year, month and day."),
        Message("Write 2004-06-15."),
    ),
    (
        r"-?[0-9]{5,}",
        Message("The year of “{text}” has more than four digits."),
        Message("Write 'Y' before it, as in Y12345."),
    ),
    (
        r"-?[0-9]{4}-W.*",
        Message("“{text}” counts weeks, which EDTF does not."),
        Message("Write the days: 1985-04-08/1985-04-14."),
    ),
    (
        r"-?[0-9]{4}-[0-9]{3}",
        Message("“{text}” counts the days of the year, which EDTF does not."),
        _WAYS,
    ),
    (
        r"-?[0-9X]{1,4}-[0-9X]{1,2}(-[0-9X]{1,2})?[?~%]?|-?[0-9]{1,3}",
        Message("“{text}” has too few digits: a year has four, month and day have two each."),
        _WAYS,
    ),
    (
        r".*(BCE?|AD|CE|av\. ?J\.?-?C\.?|apr\. ?J\.?-?C\.?)",
        Message("“{text}” names an era."),
        Message("Write 476 CE as 0476, 1 BCE as 0000 and 44 BCE as -0043."),
    ),
    (
        r".*\^.*",
        Message("“{text}” says after '^' what a season means, as EDTF no longer does."),
        Message("25 to 28 are the northern seasons, 29 to 32 the southern ones."),
    ),
    (
        r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}[T t].*",
        Message("The time of “{text}” cannot be read."),
        Message("Write it as 1985-04-12T23:20:30, with Z or +04:30 after it where the offset is known."),
    ),
    (
        r".*S.*",
        Message("“{text}” is not a year with significant digits."),
        Message("Write a full year and the number of digits that count, as in 1950S2."),
    ),
    (r".*[\[\]{}].*", Message("“{text}” has brackets that do not belong together."), None),
)


def diagnosis(text: str) -> EdtfError:
    """The error that says best what is wrong with a text that is no date."""
    if not text:
        return EdtfError(Message("There is no date."))
    shown = shortened(text)
    sample = text[:_SHOWN_CHARS] + text[-1:] if len(text) > _SHOWN_CHARS else text
    for pattern, what, hint in _SLIPS:
        if re.fullmatch(pattern, sample, re.DOTALL):
            return EdtfError(Message(what.id, text=shown), hint)
    return EdtfError(Message("“{text}” is not an EDTF date.", text=shown), _WAYS)
