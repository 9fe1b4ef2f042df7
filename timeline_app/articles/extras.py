"""What is said where a library that reads one kind of article is not installed."""

from timeline_app.problems import UserError
from timeline_app.words import Message


def missing(extra: str, what: Message) -> UserError:
    """The error that names the extra of the program which reads such articles, and the command that installs it."""
    return UserError(
        Message("{what} are read with the extra “{extra}”, which is not installed.", what=what, extra=extra),
        Message("Install it: {command}", command=f'pip install "timeline-app[{extra}]"'),
    )
