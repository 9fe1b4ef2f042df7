"""Qt, loaded without what only describes it."""

from timeline_app.late_patterns import compiled_late


def load_qt() -> None:
    """Loads Qt; whoever imports PySide6 later finds it loaded. Raises ImportError where that cannot be.

    PySide compiles three long patterns whenever it is loaded: with them it writes the signatures of its functions for
    people. They are a sixth of its loading, and wanted only where a function is called wrongly.
    """
    with compiled_late("shibokensupport"):
        import PySide6.QtCore  # noqa: F401
