"""A small chronology with every kind of date, status and quote, for the tests of what is made of it."""

from timeline_app.chrono import edtf
from timeline_app.layout.chronology import Chronology, chronology
from timeline_app.layout.part import WHOLE, Part
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Event, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.read_file import ReadFile
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import SourceText
from timeline_app.provenance.standing import judge
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

HOSTILE = '<script>alert("x")</script> & <b>bold</b>'
TEXT = "The court did not dismiss the case on 3 March 2024. “It stands”, said the judge."


def plain(text: str) -> LocalText:
    return LocalText.plain(text)


def a_case() -> Timeline:
    """Five events, one of them without a date, three sources; one of these has a copy."""
    stated = Excerpt(
        "gazette",
        "did not dismiss the case on 3 March 2024",
        locator=(("page", "12"), ("line", "4")),
        phrase="3 March 2024",
        date=edtf.parse("2024-03-03"),
        basis=Basis.STATED,
    )
    ann, bob = Participation("ann", plain("plaintiff")), Participation("bob")
    events = (
        Event(
            "ruling",
            plain("The case goes on"),
            edtf.parse("2024-03-03"),
            actors=(ann, bob),
            excerpts=(stated,),
        ),
        Event(
            "answer",
            plain(HOSTILE),
            edtf.parse("[2024-03-04..2024-03-20]"),
            Status.ALLEGED,
            "ann",
            (bob,),
            ("words",),
            excerpts=(Excerpt("gazette", "did dismiss the case on 4 March 2024"),),
        ),
        Event(
            "letter",
            plain("A letter"),
            edtf.parse("2024-02"),
            excerpts=(Excerpt("letter", "la semaine dernière"),),
        ),
        Event(
            "old",
            plain("They met"),
            None,
            actors=(ann,),
            excerpts=(Excerpt("gazette", "nowhere in it at all"),),
        ),
        Event(
            "lasting", plain("It lasts"), edtf.parse("2023-05/.."), summary=LocalText((("fr", "Ça dure"),))
        ),
    )
    return Timeline(
        title=plain("A case"),
        description=plain("How it went."),
        language="en",
        actors={"ann": Actor("ann", plain("Ann")), "bob": Actor("bob", plain("Bob"))},
        sources={
            "unused": Source("unused", "Never quoted"),
            "gazette": Source("gazette", "Gazette", language="en", url="https://example.org/?a=1&b=2"),
            "letter": Source("letter", "Lettre", language="fr", url="javascript:alert(1)"),
        },
        events=events,
        files=(ReadFile("case.yaml", b"one"), ReadFile("<more>.yaml", b"two")),
    )


def made(
    timeline: Timeline | None = None, chosen: Filter | None = None, part: Part = WHOLE, language: str = "en"
) -> Chronology:
    """The chronology of a timeline, its quotes judged against the one copy there is."""
    of = timeline or a_case()
    anchors = judge(of, {"gazette": SourceText.of(TEXT)})
    return chronology(build_table(of), chosen or Filter(), anchors, language, part)
