"""What the window can do beyond its panels: each feature is installed once the timeline is painted."""

from timeline_app.ui.stage import Stage


def install(stage: Stage) -> tuple[object, ...]:
    """The features, each on its place with its actions; whoever calls keeps them for as long as the window lives."""
    from timeline_app.ui import (
        banding,
        crash_notice,
        displaying,
        editing,
        listening,
        overview,
        reloading,
        story_window,
        undoing,
        view_walk,
    )

    modules = (
        banding,
        crash_notice,
        displaying,
        editing,
        listening,
        overview,
        reloading,
        story_window,
        undoing,
        view_walk,
    )
    return tuple(module.install(stage) for module in modules)
