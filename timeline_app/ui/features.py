"""What the window can do beyond its panels: each feature is installed once the timeline is painted."""

from timeline_app.ui.stage import Stage


def install(stage: Stage) -> tuple[object, ...]:
    """The features, each on its place with its actions; whoever calls keeps them for as long as the window lives."""
    from timeline_app.ui import (
        arranging,
        banding,
        commanding,
        crash_notice,
        displaying,
        dropping,
        editing,
        folding,
        handing_out,
        hints,
        list_feature,
        listening,
        overview,
        recent_files,
        reloading,
        revealing,
        saved_filters,
        search_box,
        shortcuts,
        source_reader,
        story_window,
        undoing,
        view_walk,
    )

    modules = (
        arranging,
        banding,
        commanding,
        crash_notice,
        displaying,
        dropping,
        editing,
        folding,
        list_feature,
        handing_out,
        hints,
        listening,
        overview,
        recent_files,
        reloading,
        revealing,
        saved_filters,
        search_box,
        source_reader,
        shortcuts,
        story_window,
        undoing,
        view_walk,
    )
    return tuple(module.install(stage) for module in modules)
