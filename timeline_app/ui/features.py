"""What the window can do beyond its panels: each feature is installed once the timeline is painted."""

from timeline_app.ui.stage import Stage


def install(stage: Stage) -> tuple[object, ...]:
    """The features, each on its place with its actions; whoever calls keeps them for as long as the window lives."""
    from timeline_app.ui import banding, saved_filters, search_box, undoing, view_walk
    from timeline_app.ui.editing import Editing
    from timeline_app.ui.reloading import Reloading
    from timeline_app.ui.revealing import Revealing

    editing = Editing(stage)
    stage.problems.asked_for.connect(editing.open)
    stage.event_panel.edit_asked.connect(editing.edit_selected)
    return (
        editing,
        Reloading(stage.session, stage.status_line, stage.window),
        banding.install(stage),
        view_walk.install(stage),
        undoing.install(stage),
        Revealing(stage.session, stage.view),
        search_box.install(stage),
        saved_filters.install(stage),
    from timeline_app.ui import (
        banding,
        crash_notice,
        editing,
        listening,
        reloading,
        undoing,
        view_walk,
    )

    modules = (
        banding,
        crash_notice,
        editing,
        listening,
        reloading,
        undoing,
        view_walk,
    )
    return tuple(module.install(stage) for module in modules)
