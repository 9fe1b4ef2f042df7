"""What can be wrong: faults in data, gathered; and the one error that ends a command."""

import enum
from pathlib import Path
from types import TracebackType

from timeline_app.values import dataclass
from timeline_app.words import Message, _


class Severity(enum.Enum):
    ERROR = "error"
    WARNING = "warning"

    def __str__(self) -> str:
        return _("error") if self is Severity.ERROR else _("warning")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is written: file, and line and column counted from 1."""

    path: Path
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in data: what is wrong in a whole sentence, and what to do about it; worded when shown.

    event_id: the event that was lost or that the fault concerns, where there is one.
    """

    severity: Severity
    place: Place
    what: Message
    hint: Message | None = None
    event_id: str | None = None

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        """`file:line:column: error: what. hint`, in the language in use."""
        tail = f" {self.hint}" if self.hint else ""
        return f"{self.place}: {self.severity}: {self.what}{tail}"


class UserError(Exception):
    """What cannot go on, in a sentence for the person at the keyboard.

    exit_status: 1 where the world is at fault (a file, a disk), 2 where the command was used wrongly.
    """

    def __init__(self, what: Message, hint: Message | None = None, exit_status: int = 1) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint
        self.exit_status = exit_status

    def __str__(self) -> str:
        return f"{self.what} {self.hint}" if self.hint else str(self.what)


def unforeseen(error: BaseException, trace: TracebackType | None) -> str:
    """One sentence about a fault of the program itself, with the place for a report of it."""
    place = "?"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return _(
        "Something went wrong in the program itself ({kind} in {place}); your files are as they were.",
        kind=type(error).__name__,
        place=place,
    )
