"""Names of things -> colours: a light paper theme and a dark one."""

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtGui import QColor

from timeline_app.values import dataclass, replace

# Okabe and Ito's colours for every kind of sight (but yellow and black, too faint or too strong for a line on
# paper), then Paul Tol's "muted" scheme.
_HUES = (
    "#0072B2", "#D55E00", "#009E73", "#B06AB3", "#E69F00", "#56B4E9", "#CC79A7",
    "#332288", "#882255", "#44AA99", "#117733", "#999933", "#CC6677", "#AA4499",
)  # fmt: skip
_NOBODY_HUE = "#77767E"
_TEXT_CONTRAST = 4.5  # WCAG 2.2, level AA
_MARK_CONTRAST = 3.0


Hues: TypeAlias = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Colours by what they are for, as #rrggbb; shade and grid may carry an alpha as #aarrggbb.

    is_clear: true where nothing is painted on the ground: what lies behind the picture shows through.
    hues: colours of actors that somebody chose, by position; they are made readable like the others.
    """

    name: str
    paper: str
    panel: str
    lane: str
    lane_other: str
    line: str
    grid: str
    shade: str
    text: str
    muted: str
    stem: str
    accent: str
    accent_soft: str
    good: str
    warning: str
    bad: str
    hues: Hues = ()
    is_clear: bool = False

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def with_hues(self, hues: Hues) -> "Theme":
        """The theme with these colours for these actors, and no other chosen by hand."""
        return self if hues == self.hues else _hued(theme_named(self.name, self.is_clear), hues)


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    panel="#FFFFFF",
    lane="#F7F6F2",
    lane_other="#FCFBF9",
    line="#E4E2DC",
    grid="#E9E7E1",
    shade="#07000000",
    text="#1B1B20",
    muted="#696871",
    stem="#A3A19B",
    accent="#1F64AD",
    accent_soft="#E8F0FA",
    good="#1B7A3D",
    warning="#8A5A00",
    bad="#B3261E",
)
DARK = Theme(
    name="dark",
    paper="#1B1C20",
    panel="#202126",
    lane="#232429",
    lane_other="#1E1F23",
    line="#34353C",
    grid="#2E2F36",
    shade="#07FFFFFF",
    text="#ECECF0",
    muted="#A4A4AE",
    stem="#6D6E78",
    accent="#7DB4F0",
    accent_soft="#263447",
    good="#6CCB8B",
    warning="#E3B341",
    bad="#FF8A80",
)


_CLEAR = {theme.name: replace(theme, is_clear=True) for theme in (LIGHT, DARK)}


def theme_named(name: str, is_clear: bool = False) -> Theme:
    """LIGHT or DARK; without a ground where asked for."""
    if is_clear:
        return _CLEAR[DARK.name if name == DARK.name else LIGHT.name]
    return DARK if name == DARK.name else LIGHT


@lru_cache(maxsize=32)
def _hued(base: Theme, hues: Hues) -> Theme:
    """One theme for the same colours, however often it is asked for: others are kept by it."""
    return replace(base, hues=hues) if hues else base


@lru_cache(maxsize=512)
def actor_colour(actor: int, theme: Theme) -> QColor:
    """Colour of the marks of an actor: as chosen by hand, else by its position in the file, the same in every run."""
    hue = dict(theme.hues).get(actor) or (_HUES[actor % len(_HUES)] if actor >= 0 else _NOBODY_HUE)
    return _readable(QColor(hue), QColor(theme.lane), _MARK_CONTRAST)


@lru_cache(maxsize=512)
def actor_text_colour(actor: int, theme: Theme) -> QColor:
    """Colour of the name of an actor: the same hue, strong enough to read."""
    return _readable(actor_colour(actor, theme), QColor(theme.lane), _TEXT_CONTRAST)


@lru_cache(maxsize=512)
def soft(actor: int, theme: Theme) -> QColor:
    """A pale ground in the hue of an actor."""
    return _mixed(actor_colour(actor, theme), QColor(theme.lane), 0.16)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21, by the formula of WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _readable(colour: QColor, ground: QColor, wanted: float) -> QColor:
    """The colour, moved towards black or white no farther than the wanted contrast needs."""
    goal = QColor("#FFFFFF") if _luminance(ground) < 0.2 else QColor("#000000")
    for share in range(21):
        mixed = _mixed(goal, colour, share / 20)
        if contrast(mixed, ground) >= wanted:
            return mixed
    return goal


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """`share` of colour on the rest of ground."""
    rest = 1 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )
