"""Regular expressions of libraries, compiled when they are first matched instead of when the library is imported.

Most of what PyYAML takes to be imported goes into patterns of its constructors, which we never use.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_METHODS = ("match", "fullmatch", "search", "split", "findall", "finditer", "sub", "subn", "scanner")


class LatePattern:
    """A pattern that is compiled when it, or a method taken from it, is first used; then it does what that one does."""

    def __init__(self, pattern: Any, flags: int = 0) -> None:
        self._said = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in _METHODS:
            return lambda *words, **named: getattr(self._compiled(), name)(*words, **named)
        return getattr(self._compiled(), name)

    def _compiled(self) -> "re.Pattern[Any]":
        compiled = re.compile(*self._said)
        for name in _METHODS:
            setattr(self, name, getattr(compiled, name))
        return compiled


@contextmanager
def compiled_late(package: str) -> Iterator[None]:
    """For the time of a `with`, in which a package is imported, its modules get a LatePattern from `re.compile`."""
    at_once = re.compile

    def compile(pattern: Any, flags: Any = 0) -> Any:
        caller = str(sys._getframe(1).f_globals.get("__name__"))
        return (LatePattern if caller.partition(".")[0] == package else at_once)(pattern, flags)

    setattr(re, "compile", compile)  # noqa: B010 - a type checker must not take it for good
    try:
        yield
    finally:
        setattr(re, "compile", at_once)  # noqa: B010
