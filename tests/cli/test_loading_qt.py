"""Qt is loaded without what is for those who write programs with it; where that is wanted it is there all the same."""

import os
import subprocess
import sys

_WRONG_CALLS = """
import re
compiled = []
compile = re._compiler.compile
re._compiler.compile = lambda pattern, flags=0: compiled.append(pattern) or compile(pattern, flags)
{load}
lengths = [len(pattern) for pattern in compiled]
from PySide6.QtCore import QObject, QSize
for call in (lambda: QSize(1, 2, 3), lambda: QObject(parent=4), lambda: QSize(1, 2).scale("a")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(max(lengths))
"""


def _said_after(load: str) -> tuple[str, int]:
    """What PySide says of wrong calls and of its functions, and how long the longest pattern compiled before was."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    code = _WRONG_CALLS.format(load=load)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    *said, longest = done.stdout.splitlines()
    return "\n".join(said), int(longest)


def test_wrong_calls_are_described_as_ever_although_no_long_pattern_was_compiled() -> None:
    here, longest = _said_after("from timeline_app.cli.loading_qt import load_qt; load_qt()")
    plain, usual = _said_after("import PySide6.QtCore")
    assert here == plain
    assert "TypeError" in here
    assert longest < usual / 2


def test_what_is_imported_after_qt_is_not_read_as_source() -> None:
    code = """
import linecache
from timeline_app.cli.loading_qt import load_qt
load_qt()
import wave
print(wave.__file__ in linecache.cache)
from PySide6.QtWidgets import QLabel
print(QLabel.setText.__name__, hasattr(QLabel, "set_text"))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["False", "setText False"]
