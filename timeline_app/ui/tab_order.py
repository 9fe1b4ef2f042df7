"""Where Tab leads: through the window as it is laid out, whenever its parts were made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def neighbour(window: QWidget, focused: QWidget | None, step: int) -> QWidget | None:
    """The next (step 1) or previous (-1) widget in `window` that takes the focus by Tab, round at the ends.

    None where there is none. Layouts and splitters are gone through in their order; what stands in neither, in the
    order in which it was made.
    """
    order = list(_stops(window))
    if not order:
        return None
    if focused not in order:
        return order[0 if step > 0 else -1]
    return order[(order.index(focused) + step) % len(order)]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """The widget, if it is a stop, and those in it."""
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes and widget.isEnabled() and widget.focusProxy() is None:
        yield widget
    for part in dict.fromkeys(_parts(widget)):
        if part.isVisible() and not part.isWindow():
            yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        yield from filter(None, (widget.widget(place) for place in range(widget.count())))
    if (layout := widget.layout()) is not None:
        yield from _laid_out(layout)
    yield from (child for child in widget.children() if isinstance(child, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = item.layout() if item else None, item.widget() if item else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
