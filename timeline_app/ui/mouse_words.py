"""What hands do on the canvas, in words: the only list of it that is kept by hand."""

from timeline_app.words import Message

HANDS: tuple[tuple[Message, Message], ...] = (
    (Message("Wheel, or a pinch"), Message("Zoom at the pointer")),
    (Message("Drag"), Message("Move along time and over the lanes; let go in motion, it glides on")),
    (Message("Two fingers on a touchpad"), Message("Move; with Ctrl, zoom")),
    (Message("Shift+wheel"), Message("Move along time")),
    (Message("Ctrl+wheel, or the wheel over the names"), Message("Scroll the lanes")),
    (Message("Shift+drag"), Message("Zoom to a span; Esc lets it be")),
    (Message("Click on a mark or a name"), Message("Read the excerpts of an event")),
    (Message("Click on a number"), Message("Zoom into what is folded there")),
    (Message("Double click"), Message("Zoom to an event, or in on open ground")),
    (Message("Click on the name of a lane"), Message("Filter by this actor; with Alt, by this one alone")),
    (Message("Drag the name of a lane"), Message("Between others to move it, onto another to group them")),
    (Message("Right click on the name of a lane"), Message("What can be done with this lane")),
    (
        Message("Drag on the overview"),
        Message("Move the window over the whole span; at its edges, resize it"),
    ),
    (
        Message("Click beside the window on the overview"),
        Message("Go there; a double click shows everything"),
    ),
    (Message("Side buttons of the mouse"), Message("Back and forward through views")),
    (Message("Drop a file or folder"), Message("Open it")),
)
"""(what a hand does, what comes of it)"""

KEYS: tuple[tuple[Message, Message], ...] = (
    (Message("Arrow keys"), Message("Move along time, scroll the lanes")),
    (Message("Page Up, Page Down"), Message("Scroll the lanes by a page")),
    (Message("Return"), Message("Zoom to the selected event")),
)
"""Keys of the canvas that are no command of a menu."""
