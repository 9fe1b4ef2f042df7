"""How widgets look: one style sheet and one palette for each theme.

Widgets say what they are by the property `kind`; only what is coloured by actor paints itself.
"""

from PySide6.QtGui import QColor, QPalette

from timeline_app.paint.fonts import FAMILIES, SERIF_FAMILIES
from timeline_app.paint.theme import Theme

SMALL_PX, TEXT_PX, TITLE_PX = 11, 13, 20
OVERVIEW_PX = 72  # the height of the strip under the canvas

# Named values as {{name}}: braces of the sheet itself stay single.
_SHEET = """
QLabel, QAbstractButton, QMenuBar, QMenu, QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QToolTip, QListView {
    font-family: {{families}}; font-size: {{text_px}}px; }
QMainWindow, QDialog, #header, #filterPanel, #eventPanel, #filters, #eventPage, #vacantPanel,
#readerPanel, #reviewWindow { background: {{panel}}; }
#header { border-bottom: 1px solid {{line}}; }
#statusLine { background: {{panel}}; border-top: 1px solid {{line}}; }
#statusLine QLabel { color: {{muted}}; font-size: {{small_px}}px; }
#filterPanel, #eventPanel { border: none; }
QSplitter::handle { background: {{line}}; }
QMenuBar { background: {{panel}}; color: {{text}}; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: {{accent_soft}}; border-radius: 4px; }
QToolTip { background: {{panel}}; color: {{text}}; border: 1px solid {{line}}; padding: 4px; }

QTextEdit { background: transparent; border: none; color: {{text}};
    selection-background-color: {{accent}}; selection-color: {{panel}}; }
QTextEdit[kind="title"] { font-size: {{title_px}}px; font-weight: 600; }
QTextEdit[kind="small"] { font-size: {{small_px}}px; color: {{muted}}; }
QTextEdit[kind="muted"] { color: {{muted}}; }
QTextEdit[kind="status"] { color: {{warning}}; font-weight: 600; }
QTextEdit[kind="warning"] { color: {{warning}}; }
QTextEdit[kind="good"] { font-size: {{small_px}}px; color: {{good}}; }
QTextEdit[kind="doubtful"] { font-size: {{small_px}}px; color: {{warning}}; }
QTextEdit[kind="bad"] { font-size: {{small_px}}px; color: {{bad}}; }
QLabel[kind="section"] { font-size: {{small_px}}px; color: {{muted}}; letter-spacing: 1px; text-transform: uppercase; }
QLabel[kind="muted"] { color: {{muted}}; }
QLabel[kind="bad"] { color: {{bad}}; }
Chip { font-size: {{small_px}}px; }
QTextEdit[kind="quote"] { font-family: {{serif}}; font-style: italic; }
#excerpt { background: {{lane_other}}; border-left: 3px solid {{accent}}; border-top-right-radius: 4px;
    border-bottom-right-radius: 4px; }
#dating { background: {{accent_soft}}; border-radius: 4px; }
#searchDrop { background: {{panel}}; border: 1px solid {{stem}}; border-radius: 8px; }
#searchDrop QListWidget { background: transparent; border: none; outline: none; }
#searchCount { color: {{muted}}; font-size: {{small_px}}px; background: transparent; }
#readerText { background: {{paper}}; color: {{text}}; font-family: {{serif}}; border: none;
    border-top: 1px solid {{line}}; border-bottom: 1px solid {{line}};
    selection-background-color: {{accent}}; selection-color: {{panel}}; }
#readerText:focus { border: 2px solid {{accent}}; }
#yaml { background: {{paper}}; color: {{text}}; border: 1px solid {{line}}; border-radius: 6px; }
#readerBar { background: {{accent_soft}}; }
#missing { background: transparent; border: none; color: {{bad}}; font-size: {{small_px}}px; }
#reviewText { background: {{paper}}; color: {{text}}; font-family: {{serif}}; border: none;
    selection-background-color: {{accent}}; selection-color: {{panel}}; }
#reviewTitle { background: {{paper}}; color: {{text}}; font-family: {{families}}; font-size: {{text_px}}px;
    font-weight: 600; border: 1px solid {{stem}}; border-radius: 6px; padding: 1px 2px;
    selection-background-color: {{accent}}; selection-color: {{panel}}; }
#reviewTitle:focus { border: 2px solid {{accent}}; padding: 0px 1px; }
#problemsBar { background: {{notice}}; border-bottom: 1px solid {{line}}; }
#problemsBar QListView { background: transparent; border: none; padding: 0 16px 4px 16px; }

#listPanel, #listPanel > QWidget { background: {{panel}}; }
#eventTable, #eventTable QHeaderView { font-family: {{families}}; font-size: {{text_px}}px; }
#eventTable { background: {{panel}}; color: {{text}}; border: none; selection-background-color: {{accent_soft}};
    selection-color: {{text}}; }
#eventTable::corner { background: transparent; border: none; }
#eventTable::item { border-bottom: 1px solid {{line}}; padding: 0px 8px; }
#eventTable::item:selected { background: {{accent_soft}}; }
#eventTable QHeaderView { background: {{lane_other}}; border: none; }
#eventTable QHeaderView::section { background: {{lane_other}}; color: {{muted}}; border: none;
    border-bottom: 1px solid {{line}}; border-right: 1px solid {{line}}; padding: 4px 4px 4px 11px;
    font-size: {{small_px}}px; }
#eventTable QHeaderView::section:hover { background: {{lane}}; color: {{text}}; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton { background: {{lane_other}}; color: {{text}}; border: 1px solid {{line}};
    border-radius: 6px; padding: 4px 10px; }
QPushButton:hover, QToolButton:hover { background: {{lane}}; border-color: {{stem}}; }
QPushButton:pressed, QToolButton:pressed { background: {{accent_soft}}; }
QToolButton[kind="toggle"]:checked { background: {{accent_soft}}; border-color: {{accent}}; color: {{accent}}; }
QPushButton:disabled, QToolButton:disabled { color: {{muted}}; }
QPushButton:default { background: {{accent}}; color: {{panel}}; border-color: {{accent}}; }
QPushButton:focus, QToolButton:focus { border: 2px solid {{accent}}; padding: 3px 9px; }
QPushButton:default:disabled { background: {{lane_other}}; color: {{muted}}; border-color: {{line}}; }
QPushButton:default:focus { border-color: {{text}}; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; color: {{accent}};
    border: 2px solid transparent; border-radius: 4px; padding: 0px 2px; font-size: {{small_px}}px; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border-color: {{accent}}; }
QToolButton::menu-indicator { image: none; width: 0px; }

QLineEdit { background: {{paper}}; color: {{text}}; border: 1px solid {{stem}}; border-radius: 6px;
    padding: 4px 8px; min-height: 20px; selection-background-color: {{accent}}; selection-color: {{panel}}; }
QLineEdit:focus { border: 2px solid {{accent}}; padding: 3px 7px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0px 4px; min-height: 0px;
    background: transparent; }
QRadioButton { spacing: 8px; padding: 2px 4px 2px 2px; border: 2px solid transparent; border-radius: 4px; }
QRadioButton:focus { border-color: {{accent}}; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid {{muted}}; border-radius: 7px;
    background: {{paper}}; }
QCheckBox { spacing: 8px; padding: 2px 4px 2px 2px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: {{accent}}; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid {{muted}}; border-radius: 3px;
    background: {{paper}}; }
#laneList::item { padding: 3px 0px; }
#laneList::item:selected { background: {{accent_soft}}; color: {{text}}; }
#laneList::indicator { width: 12px; height: 12px; border: 1px solid {{muted}}; border-radius: 3px;
    background: {{paper}}; }
#laneList::indicator:checked { width: 6px; height: 6px; border: 4px solid {{accent}}; background: {{paper}}; }
QCheckBox::indicator:checked { width: 6px; height: 6px; border: 4px solid {{accent}}; background: {{paper}}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid {{accent}}; }

QMenu { background: {{panel}}; color: {{text}}; border: 1px solid {{line}}; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 20px; border-radius: 4px; }
QMenu::item:selected { background: {{accent_soft}}; color: {{text}}; }
QMenu::item:disabled { color: {{muted}}; }
QMenu::separator { height: 1px; background: {{line}}; margin: 4px 8px; }

#palette { background: {{panel}}; border: 1px solid {{stem}}; border-radius: 8px; }
#palette QListView { background: transparent; color: {{text}}; }
#hint { background: {{panel}}; border: 1px solid {{line}}; border-radius: 8px; }
#hint QLabel { color: {{muted}}; }

QScrollBar:vertical { background: transparent; width: 8px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0px; }
QScrollBar::handle { background: {{handle}}; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: {{muted}}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def sheet(theme: Theme) -> str:
    """The style sheet of the whole application in a theme."""
    values = {
        "families": ", ".join(f'"{family}"' for family in FAMILIES),
        "serif": ", ".join(f'"{family}"' for family in SERIF_FAMILIES),
        "small_px": str(SMALL_PX),
        "text_px": str(TEXT_PX),
        "title_px": str(TITLE_PX),
        "notice": notice_colour(theme),
        "handle": "#4A4B54" if theme.is_dark else "#C9C7C0",
    }
    for name in _COLOURS:
        values[name] = getattr(theme, name)
    made = _SHEET
    for name, value in values.items():
        made = made.replace("{{" + name + "}}", value)
    return made


_COLOURS = (
    "paper", "panel", "lane", "lane_other", "line", "text", "muted", "stem", "accent", "accent_soft",
    "good", "warning", "bad",
)  # fmt: skip


def notice_colour(theme: Theme) -> str:
    """Ground of a line that asks for attention without alarm."""
    return "#33301F" if theme.is_dark else "#FBF3DC"


def palette(theme: Theme) -> QPalette:
    """Colours of what no style sheet reaches, such as the file dialog."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, theme.panel),
        (role.WindowText, theme.text),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.lane),
        (role.Text, theme.text),
        (role.Button, theme.lane),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.panel),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Mid, theme.line),
        (role.Light, theme.lane_other),
        (role.Midlight, theme.lane),
        (role.Dark, theme.stem),
        (role.Shadow, theme.line),
    ):
        made.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return made
