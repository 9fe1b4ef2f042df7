"""What the window can do beyond its panels: each feature is installed once the timeline is painted."""

from importlib import import_module

from timeline_app.ui.stage import Stage

# Modules of this folder, each with `install(stage)`; entries of one menu stand in this order.
FEATURES = (
    "arranging",
    "banding",
    "commanding",
    "crash_notice",
    "displaying",
    "dropping",
    "editing",
    "focusing",
    "folding",
    "list_feature",
    "handing_out",
    "hints",
    "listening",
    "overview",
    "recent_files",
    "reloading",
    "revealing",
    "review_opening",
    "saved_filters",
    "search_box",
    "source_reader",
    "shortcuts",
    "story_window",
    "undoing",
    "view_walk",
)


def install(stage: Stage) -> tuple[object, ...]:
    """The features, each on its place with its actions; whoever calls keeps them for as long as the window lives."""
    return tuple(import_module(f"timeline_app.ui.{name}").install(stage) for name in FEATURES)
