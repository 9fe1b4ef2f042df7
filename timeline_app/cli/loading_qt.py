"""Qt, loaded without what is for those who write programs with it.

PySide carries a part of itself as Python source, and compiles it whenever it is loaded. Two modules of that write files
for type checkers, and three long patterns word what is wrong with a call: a quarter of its loading, all in all. Here
they are compiled when something is first asked of them. Where another PySide goes about it in another way, nothing of
this applies to it. (The modules that see to wrong calls themselves stay: they are asked while an error is on its way,
when nothing can be compiled.) And it reads the source of whatever is imported after it, which is taken back.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from timeline_app.late_patterns import compiled_late

_CARRIER = "signature_bootstrap"  # the module that compiles the others
_FOR_WRITERS = tuple(f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator"))
# What stands in for such a module: asked for anything that it does not have, it becomes the real one.
_STAND_IN = compile(
    f"def __getattr__(name):\n from {__name__} import become_real\n return become_real(globals(), name)",
    "<module compiled late>",
    "exec",
)
_sources: dict[str, tuple[bytes, str]] = {}  # by name of the module: its source, and what that is called


def load_qt() -> None:
    """Loads Qt; whoever imports PySide6 later finds it loaded. Raises ImportError where that cannot be."""
    with compiled_late("shibokensupport"), _modules_late():
        import PySide6.QtCore  # noqa: F401
    _import_as_before()


def _import_as_before() -> None:
    """Takes back how PySide imports: it reads the source of each module to see whether that may want its features.

    They are names in another spelling (`from __feature__ import snake_case`), and nothing here wants them.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        setattr(builtins, "__import__", plain)  # noqa: B010 - as above


def become_real(module: dict[str, Any], name: str) -> Any:
    """What a module has under a name, once it is compiled and run; `module` are its globals.

    Raises AttributeError where it has nothing of that name.
    """
    is_of_python = name.startswith("__")  # which asks modules for this and that, and takes no for an answer
    if not is_of_python and (waiting := _sources.pop(module["__name__"], None)):
        module.pop("__getattr__", None)
        source, file = waiting
        exec(compile(source, file, "exec", dont_inherit=True), module)
    try:
        return module[name]
    except KeyError:
        raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}") from None


@contextmanager
def _modules_late() -> Iterator[None]:
    """For the time of a `with`, PySide gets stand-ins for those two modules where it compiles them."""
    at_once: Callable[..., Any] = builtins.compile

    def compile(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        caller = sys._getframe(1)
        if filename not in _FOR_WRITERS or caller.f_globals.get("__name__") != _CARRIER:
            return at_once(source, filename, mode, *more, **named)
        _sources[filename.removesuffix(".py").replace("/", ".")] = source, filename
        return _STAND_IN

    setattr(builtins, "compile", compile)  # noqa: B010 - a type checker must not take it for good
    try:
        yield
    finally:
        setattr(builtins, "compile", at_once)  # noqa: B010
