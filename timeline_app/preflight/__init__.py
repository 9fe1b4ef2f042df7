"""What the machine must have before Qt is started: a display, Qt's system libraries, a font.

Qt aborts the process where one of them is missing, so all are asked for beforehand, without importing Qt.
"""

from timeline_app.preflight.displays import display
from timeline_app.preflight.fonts import check_fonts, has_fonts
from timeline_app.preflight.libraries import check_qt, explain, missing_libraries, missing_packages

__all__ = [
    "check_fonts",
    "check_qt",
    "display",
    "explain",
    "has_fonts",
    "missing_libraries",
    "missing_packages",
]
