"""Any facts that a timeline can say, for hypothesis."""

from pathlib import Path

from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Calendar, Span
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.arrangement import Arrangement
from timeline_app.model.event import Basis, Event, Excerpt, Link, LinkType, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import PersonName, Source
from timeline_app.model.timeline import Timeline

NASTY = "ab 0:-#,[]{}&*!|>'\"%@`?~\\\n\t\u00a0\u2028\u00e9\U0001f600"
FOLDER = Path("/case")


def _allowed(text: str) -> bool:
    return FORBIDDEN.search(text) is None and text.strip() != ""


TEXTS = (
    st.text(st.sampled_from(NASTY) | st.characters(), min_size=1, max_size=20)
    | st.lists(
        st.sampled_from(["word", "l'été", "a:", "#b", "-", "[c],", "\u2026"]), min_size=1, max_size=60
    ).map(" ".join)
).filter(_allowed)
MAYBE = st.just("") | TEXTS
WORDS = st.sampled_from(["a", "b", "c-d", "e f", "null", "1"])
LOCAL_TEXTS = st.builds(LocalText.plain, TEXTS) | st.builds(
    lambda en, fr: LocalText((("en", en), ("fr", fr))), TEXTS, TEXTS
)
DATES = [
    "2024-03",
    "[2024-02-19..2024-03-24]",
    "{..1984}",
    "1931~",
    "%1984",
    "/2024",
    "2020/..",
    "[1667,1668..1672]",
]
SPANS = st.sampled_from(DATES).map(edtf.parse)


def _joined(start: str, end: str) -> Span:
    return edtf.join(edtf.parse(start) if start else None, edtf.parse(end) if end else None)


JOINED = st.builds(
    _joined, st.sampled_from(["", "2001", "[2001..2003]"]), st.sampled_from(["", "2004", "[..2024-03]"])
)
JULIAN = st.just(edtf.parse("1485-08-22", Calendar.JULIAN))
NAMES = st.builds(PersonName, MAYBE, MAYBE, MAYBE).filter(lambda name: str(name).strip() != "")
ACTORS = st.builds(
    Actor,
    WORDS,
    LOCAL_TEXTS,
    st.sampled_from(list(ActorKind)),
    st.lists(TEXTS, max_size=4, unique=True).map(tuple),
)
SOURCES = st.builds(
    Source,
    id=WORDS,
    title=MAYBE,
    type=st.sampled_from(["", "article-newspaper", "webpage"]),
    authors=st.lists(NAMES, max_size=4).map(tuple),
    publisher=MAYBE,
    container_title=MAYBE,
    issued=st.none() | SPANS,
    accessed=st.none() | SPANS,
    language=st.sampled_from(["", "fr"]),
    url=st.sampled_from(["", "https://example.org/?a=b#c"]),
    text_path=st.sampled_from([None, FOLDER / "a.txt", FOLDER / "texts" / "b c.txt", Path("/other/#.txt")]),
    sha256=st.sampled_from(["", "0" * 64, "e" * 64]),
    other=st.dictionaries(st.sampled_from(["page", "DOI", "editor", "event-date"]), TEXTS, max_size=2),
)


def _by_id(things: list[Actor] | list[Source]) -> dict[str, Actor | Source]:
    return {thing.id: thing for thing in things}


@st.composite
def excerpts(draw: st.DrawFn, source_ids: list[str]) -> Excerpt:
    """An excerpt of one of these sources."""
    return Excerpt(
        draw(st.sampled_from(source_ids)),
        draw(TEXTS),
        draw(MAYBE),
        draw(MAYBE),
        draw(st.sampled_from([(), (("paragraph", "3"),), (("page", "1, 2"), ("line", "a: b"))])),
        draw(MAYBE),
        draw(st.none() | SPANS),
        draw(st.none() | st.sampled_from(list(Basis))),
    )


@st.composite
def events(draw: st.DrawFn, id: str, actor_ids: list[str], source_ids: list[str], others: list[str]) -> Event:
    """An event of these actors on these sources, which may have links to others."""
    takers = draw(st.lists(st.sampled_from(actor_ids), max_size=3, unique=True)) if actor_ids else []
    status = draw(st.sampled_from(list(Status)))
    span = draw(st.none() | SPANS | JOINED | JULIAN)
    found = draw(st.lists(excerpts(source_ids), max_size=2)) if source_ids else []
    if span is not None and span.calendar is Calendar.JULIAN:
        found = []
    return Event(
        id,
        draw(LOCAL_TEXTS),
        span,
        status,
        draw(st.sampled_from(["", *actor_ids])),
        tuple(Participation(taker, draw(st.none() | LOCAL_TEXTS)) for taker in takers),
        tuple(draw(st.lists(TEXTS, max_size=3, unique=True))),
        draw(st.integers(1, 5)),
        draw(st.just(LocalText(())) | LOCAL_TEXTS),
        tuple(found),
        tuple(
            Link(LinkType.CONTRADICTS, other) for other in draw(st.lists(st.sampled_from(others), max_size=2))
        )
        if others
        else (),
    )


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Any timeline."""
    actors = {actor.id: actor for actor in draw(st.lists(ACTORS, max_size=3))}
    sources = {source.id: source for source in draw(st.lists(SOURCES, max_size=3))}
    ids = draw(st.lists(st.sampled_from(["one", "two", "a: b", "#4"]), max_size=3, unique=True))
    return Timeline(
        draw(st.just(LocalText(())) | LOCAL_TEXTS),
        draw(st.just(LocalText(())) | LOCAL_TEXTS),
        draw(st.sampled_from(["", "fr", "en-GB"])),
        actors,
        sources,
        tuple(
            draw(events(id, list(actors), list(sources), [other for other in ids if other != id]))
            for id in ids
        ),
        draw(
            st.none() | st.just(Arrangement(order=tuple(actors), hidden=frozenset(actors)))
            if actors
            else st.none()
        ),
    )
