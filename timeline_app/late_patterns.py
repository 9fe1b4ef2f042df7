"""Regular expressions of libraries, compiled when they are first matched instead of when the library is imported.

Most of what PyYAML takes to be imported goes into patterns of its constructors, which we never use.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class LatePattern:
    """A pattern that is compiled when it is first used, and from then on does what the compiled one does."""

    def __init__(self, pattern: Any, flags: int = 0) -> None:
        self._said = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._said)
        for each in dir(compiled):
            if not each.startswith("__"):
                setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


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
