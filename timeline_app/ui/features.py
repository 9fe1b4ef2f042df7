"""What the window can do beyond its panels: each feature is installed once the timeline is painted."""

from timeline_app.ui.stage import Stage


def install(stage: Stage) -> tuple[object, ...]:
    """The features, each on its place with its actions; whoever calls keeps them for as long as the window lives."""
    from timeline_app.ui.list_feature import ListFeature

    return (ListFeature(stage),)
