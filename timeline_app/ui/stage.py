"""The window as its features see it: the session, and the places where they may stand."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from timeline_app.ui.actions import Actions
from timeline_app.ui.dress import Dress
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.header import Header
from timeline_app.ui.opening import Opening
from timeline_app.ui.problems_bar import ProblemsBar
from timeline_app.ui.session import Session
from timeline_app.ui.status_line import StatusLine
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What a feature is given when it is installed, once the timeline is painted.

    actions: takes new actions, by menu. bars: quiet lines over everything. sides: the panels from left to right, the
    canvas among them. centre: the canvas and what stands under it, apart by a handle; below: what stands under both,
    across the canvas only. foot: the empty place there that is kept for the overview.
    """

    window: QMainWindow
    session: Session
    settings: QSettings
    dress: Dress
    opening: Opening
    actions: Actions
    view: TimelineView
    header: Header
    status_line: StatusLine
    problems: ProblemsBar
    filter_panel: FilterPanel
    event_panel: EventPanel
    bars: QVBoxLayout
    sides: QSplitter
    centre: QSplitter
    below: QVBoxLayout
    foot: QWidget
