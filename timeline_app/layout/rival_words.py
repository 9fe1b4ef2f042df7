"""What is said of dates that the sources of one event give apart."""

from collections.abc import Mapping

from timeline_app.chrono import wording
from timeline_app.layout.content import flat
from timeline_app.model.rival_dates import Contradiction, GivenDate
from timeline_app.model.timeline import Timeline
from timeline_app.words import _, number


def date_in_words(given: GivenDate) -> str:
    """The date, with a capital."""
    words = wording.words(given.span)
    return words[:1].upper() + words[1:]


def sources_in_words(given: GivenDate, timeline: Timeline, numbers: Mapping[str, int]) -> str:
    """Who gives a date: "1 · The Gazette; 3 · The Courier". numbers: of sources, as the picture has them."""
    return _("; ").join(_source_name(id, timeline, numbers) for id in given.source_ids)


def _source_name(source_id: str, timeline: Timeline, numbers: Mapping[str, int]) -> str:
    source = timeline.sources.get(source_id)
    name = flat(source.title if source and source.title else source_id)
    return f"{number(numbers[source_id])} · {name}" if source_id in numbers else name


def contradiction_sentence(found: Contradiction) -> str:
    """That two dates cannot both be right."""
    return _(
        "{first} and {second} cannot both be right.",
        first=date_in_words(found.first),
        second=wording.words(found.second.span),
    )
