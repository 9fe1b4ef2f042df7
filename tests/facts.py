"""Facts of every sort for property tests: what is true of them is true of few events and of many."""

from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.event import Event, Excerpt, Link, LinkType, Status
from timeline_app.model.timeline import Timeline

DATES = [
    *("", "2024", "2024-02", "2024-03-05", "2024-03-05T10:00:00Z", "2023~", "2024-03-05?", "2024-02%"),
    *("[2024-03-01..2024-03-09]", "2024-03/2024-05", "2024-03-05/2024-03-05", "2024-03-01/2024-04-20~"),
    *("../2024", "2024-03-05/", "2024-03-05/..", "../", "../..", "/2024-01"),
]
LONG = "They met in the hall of the old town at ten in the morning and spoke until the night had come."
QUOTES = [
    "short words",
    "Short words!",
    LONG,
    LONG.upper(),
    f"It is said: {LONG}",
    LONG[::-1],
    "ﬃ" * 30,
    "ﬃ" * 29,
]

excerpts = st.builds(
    lambda exact, source, date: an_excerpt(exact, source, date),
    st.sampled_from(QUOTES),
    st.sampled_from(["paper", "wire", "book"]),
    st.sampled_from(["", "2024-03", "2024-03-05", "2024-05"]),
)


@st.composite
def events(draw: st.DrawFn, number: int, count: int) -> Event:
    """One of `count` events, which may lead to any of the others."""
    quoted: list[Excerpt] = draw(st.lists(excerpts, max_size=3))
    others = st.integers(0, count).filter(lambda other: other != number)
    links = draw(st.lists(st.tuples(st.sampled_from(LinkType), others), max_size=2))
    return an_event(
        f"e{number}",
        date=draw(st.sampled_from(DATES)),
        actors=draw(st.lists(st.sampled_from(["ann", "bob", "cyd"]), unique=True)),
        tags=draw(st.lists(st.sampled_from("xyz"), max_size=3)),
        status=draw(st.sampled_from(Status)),
        importance=draw(st.integers(1, 5)),
        excerpts=quoted,
        links=[Link(kind, f"e{other}") for kind, other in links],
    )


@st.composite
def timelines(draw: st.DrawFn, most: int = 8) -> Timeline:
    """A timeline of a few events, whose links may also lead to one that is not there."""
    count = draw(st.integers(0, most))
    return a_timeline(*(draw(events(number, count)) for number in range(count)))
