"""Sizes of a picture by what it is for: an article, a slide, a sheet of paper, a poster."""

from timeline_app.layout.paper import Settings
from timeline_app.values import dataclass, replace
from timeline_app.words import Message

_DPI = 96
CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Preset:
    """A size. width, height: in px at 96 dpi. scale: pixels of a PNG for each of these.

    is_exact: the height is exact too, and what does not fit is drawn smaller; else it is the least.
    letters: how much larger than usual letters and marks are. paper_mm: of a sheet of paper, else None.
    """

    name: str
    words: Message
    width: float
    height: float
    scale: float = 1.0
    is_exact: bool = True
    letters: float = 1.0
    paper_mm: tuple[int, int] | None = None

    def of(self, settings: Settings) -> Settings:
        """The settings with the size of this preset."""
        return replace(
            settings,
            width=self.width,
            height=self.height,
            scale=self.scale,
            is_exact=self.is_exact,
            letters=self.letters,
        )


def _paper(
    name: str, words: Message, width_mm: int, height_mm: int, dpi: int, letters: float = 1.0
) -> Preset:
    width, height = width_mm / 25.4 * _DPI, height_mm / 25.4 * _DPI
    return Preset(name, words, width, height, dpi / _DPI, True, letters, (width_mm, height_mm))


PRESETS = {
    preset.name: preset
    for preset in (
        Preset("article", Message("Article, 1200 pixels wide"), 1200, 675, is_exact=False),
        Preset("slide", Message("Slide, 16:9"), 1920, 1080, letters=1.5),
        _paper("a4", Message("A4, upright"), 210, 297, 300),
        _paper("a4-landscape", Message("A4, landscape"), 297, 210, 300),
        _paper("a3", Message("A3, upright"), 297, 420, 300),
        _paper("a3-landscape", Message("A3, landscape"), 420, 297, 300),
        _paper("poster", Message("Poster, A1 landscape"), 841, 594, 150, 2.0),
    )
}
