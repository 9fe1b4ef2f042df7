"""The fonts of the picture, and the ruler that measures with them."""

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.layout.ruler import LINE_PX, Type

# The first that is installed; a reader of an SVG without any of them gets its own sans serif.
FAMILIES = [
    "Inter",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Liberation Sans",
    "sans-serif",
]
SERIF_FAMILIES = ["Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", "Liberation Serif", "serif"]
_PIXELS = {Type.HEADING: 18, Type.TITLE: 12, Type.TEXT: 12, Type.SMALL: 11}
_BOLD = (Type.HEADING, Type.TITLE)
_SLACK = 1.02  # an SVG may be shown in another font: leave a little room


@cache
def font(type: Type) -> QFont:
    """The font of a type, sized in pixels at 96 dpi and without hinting, so that it measures alike everywhere."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPixelSize(_PIXELS[type])
    made.setWeight(QFont.Weight.DemiBold if type in _BOLD else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def ascent(type: Type) -> float:
    """From the top of a line to its baseline, so that the letters stand in the middle of LINE_PX."""
    metrics = QFontMetricsF(font(type))
    return (LINE_PX[type] - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


class QtRuler:
    """Widths by QFontMetricsF, the same for screen and paper; each text is measured once."""

    def __init__(self) -> None:
        self._metrics = {type: QFontMetricsF(font(type)) for type in Type}
        self._known: dict[tuple[str, Type], float] = {}

    def width(self, text: str, type: Type) -> float:
        """Width of one line of text in px, with a little slack."""
        key = (text, type)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > 50_000:
                self._known.clear()
            found = self._known[key] = self._metrics[type].horizontalAdvance(text) * _SLACK
        return found
