"""Qt, loaded without what is for those who write programs with it.

PySide words what is wrong with a call by three long patterns, which it compiles whenever it is loaded: here when one is
first matched. And it reads the source of whatever is imported after it, which is taken back.
"""

import builtins

from timeline_app.late_patterns import compiled_late


def load_qt() -> None:
    """Loads Qt; whoever imports PySide6 later finds it loaded. Raises ImportError where that cannot be."""
    with compiled_late("shibokensupport"):
        import PySide6.QtCore  # noqa: F401
    _import_as_before()


def _import_as_before() -> None:
    """Takes back how PySide imports: it reads the source of each module to see whether that may want its features.

    They are names in another spelling (`from __feature__ import snake_case`), and nothing here wants them. Where
    another PySide goes about it in another way, nothing of this applies to it.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        setattr(builtins, "__import__", plain)  # noqa: B010 - a type checker must not take it for good
