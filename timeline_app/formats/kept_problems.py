"""Problems as JSON can say them, and back: worded anew when they are shown, and at the same places of the same files."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline_app.problems import Place, Problem, Severity
from timeline_app.words import Message


def to_json(problems: Sequence[Problem], files: Sequence[Path]) -> list[Any]:
    """What `from_json` takes. Places are told by position in `files`, so that these may be named otherwise next time.

    Raises ValueError for what cannot be told so that it comes back as it was.
    """
    position = {file: index for index, file in enumerate(files)}
    return [
        [
            problem.severity.value,
            _place(problem.place, position),
            _message(problem.what, position),
            None if problem.hint is None else _message(problem.hint, position),
            problem.event_id,
        ]
        for problem in problems
    ]


def from_json(told: Any, files: Sequence[Path]) -> tuple[Problem, ...]:
    """The problems. Raises what Python raises where it is nothing that `to_json` has made."""
    return tuple(
        Problem(
            Severity(severity),
            _place_from(place, files),
            _message_from(what, files),
            None if hint is None else _message_from(hint, files),
            None if event_id is None else _text(event_id),
        )
        for severity, place, what, hint, event_id in told
    )


def _place(place: Place, position: Mapping[Path, int]) -> list[int]:
    if place.path not in position:
        raise ValueError("a place in another file")
    return [position[place.path], place.line, place.column]


def _place_from(told: Any, files: Sequence[Path]) -> Place:
    index, line, column = map(_number, told)
    if index < 0 or line < 1 or column < 1:
        raise ValueError("no place")
    return Place(files[index], line, column)


def _message(message: Message, position: Mapping[Path, int]) -> list[Any]:
    return [message.id, {name: _value(value, position) for name, value in message.values.items()}]


def _message_from(told: Any, files: Sequence[Path]) -> Message:
    id, values = told
    return Message(_text(id), **{name: _value_from(value, files) for name, value in values.items()})


def _value(value: object, position: Mapping[Path, int]) -> Any:
    """Nothing, texts and whole numbers as they are; places and messages in a list that begins with what they are."""
    if value is None or type(value) in (str, int):
        return value
    if isinstance(value, Place):
        return ["place", *_place(value, position)]
    if isinstance(value, Message):
        return ["message", *_message(value, position)]
    raise ValueError(f"a {type(value).__name__} in a message")


def _value_from(told: Any, files: Sequence[Path]) -> object:
    if told is None or type(told) in (str, int):
        return told
    kind, *rest = told
    if kind == "place":
        return _place_from(rest, files)
    if kind == "message":
        return _message_from(rest, files)
    raise ValueError("nothing that a message has")


def _text(told: Any) -> str:
    if type(told) is not str:
        raise ValueError("no text")
    return told


def _number(told: Any) -> int:
    if type(told) is not int:
        raise ValueError("no number")
    return told
