"""Events as they are written, and what each fault does to them."""

from datetime import UTC, datetime

import pytest

from tests.formats.reading import an_event, read, read_event, the_problem, titles
from timeline_app.chrono.span import Calendar, Kind
from timeline_app.model.event import Basis, Link, LinkType, Participation, Status
from timeline_app.model.local_text import LocalText


def seconds(year: int, month: int, day: int) -> float:
    return datetime(year, month, day, tzinfo=UTC).timestamp()


def test_an_event_is_all_that_is_written_of_it() -> None:
    event = an_event(
        """
        id: lawsuit
        title: {en: Musk sues OpenAI, fr: Musk poursuit OpenAI}
        date: [2024-02-19..2024-03-24]
        status: {status: alleged, by: openai}
        actors: [{actor: musk, role: plaintiff}, openai]
        tags: [lawsuit, court, lawsuit]
        importance: 5
        summary: He says that it left its way.
        excerpts:
        - source: article
          exact: "last week"
          prefix: "on "
          suffix: "."
          locator: {paragraph: 1, line: 2-3}
          phrase: last week
          date: 2024-02
          basis: relative
        """
    )
    assert event.id == "lawsuit"
    assert event.title.in_language("fr") == "Musk poursuit OpenAI"
    assert event.span is not None
    assert (event.span.kind, event.span.text) == (Kind.ONE_OF, "[2024-02-19..2024-03-24]")
    assert (event.status, event.status_by) == (Status.ALLEGED, "openai")
    assert event.actors == (Participation("musk", LocalText.plain("plaintiff")), Participation("openai"))
    assert event.tags == ("lawsuit", "court")
    assert event.importance == 5
    (excerpt,) = event.excerpts
    assert (excerpt.source_id, excerpt.exact, excerpt.prefix, excerpt.suffix) == (
        "article",
        "last week",
        "on ",
        ".",
    )
    assert excerpt.locator == (("paragraph", "1"), ("line", "2-3"))
    assert excerpt.date is not None
    assert (excerpt.phrase, excerpt.date.text, excerpt.basis) == ("last week", "2024-02", Basis.RELATIVE)
    assert excerpt.place is not None
    assert (excerpt.place.line, excerpt.place.column) == (13, 5)


def test_what_is_not_written_has_its_default() -> None:
    event = an_event("title: x\ndate:\nstatus: ~\nactors: null\nexcerpts:\nlinks: []\nimportance:")
    assert (event.span, event.status, event.actors, event.importance) == (None, Status.OCCURRED, (), 3)


@pytest.mark.parametrize("written", ["2024-03-05", "'2024-03-05'", '"2024-03-05"'])
def test_a_day_is_read_with_and_without_quotes(written: str) -> None:
    span = an_event(f"title: x\ndate: {written}").span
    assert span is not None
    assert (span.text, span.earliest) == ("2024-03-05", seconds(2024, 3, 5))


def test_start_and_end_make_one_span() -> None:
    span = an_event("title: x\nstart: [1990..1995]\nend: 2001-05~").span
    assert span is not None
    assert span.kind is Kind.INTERVAL
    assert (span.start.earliest, span.start.latest) == (seconds(1990, 1, 1), seconds(1996, 1, 1))
    assert (span.end.earliest, span.end.latest) == (seconds(2001, 5, 1), seconds(2001, 6, 1))


def test_a_start_alone_has_an_unknown_end_and_two_dots_an_open_one() -> None:
    unknown = an_event("title: x\nstart: 1990").span
    still = an_event("title: x\nstart: 1990\nend: ..").span
    assert unknown is not None
    assert unknown.end.is_unknown
    assert still is not None
    assert (still.end.earliest, still.latest) == (float("inf"), float("inf"))
    assert still.text == "1990/.."


def test_a_julian_date_is_converted_in_the_event_and_in_its_excerpts() -> None:
    event = an_event(
        """
        title: x
        date: 1582-10-04
        calendar: julian
        excerpts: [{source: article, exact: y, date: 1582-10-04}]
        """
    )
    assert event.span is not None
    assert (event.span.calendar, event.span.latest) == (Calendar.JULIAN, seconds(1582, 10, 15))
    assert event.excerpts[0].date == event.span


@pytest.mark.parametrize(
    "date",
    [
        "date: 1582-10-14",
        "date: -0043-03-15",
        "start: 1500-01-01",
        "end: 1500-01-01",
        "date: 1500-01-01/1600-01-01",
        "date: [1500-01-01..]",
    ],
)
def test_a_day_before_15_october_1582_wants_its_calendar(date: str) -> None:
    loaded = read_event(f"title: x\n{date}")
    problem = the_problem(loaded)
    assert not problem.is_error
    assert "calendar: julian" in str(problem.hint)
    assert loaded.timeline.events
    assert read_event(f"title: x\n{date}\ncalendar: gregorian").problems == ()


@pytest.mark.parametrize("date", ["1582-10-15", "1582-10", "1500", "..", "[..1984-12-01]", "../1984-12-01"])
def test_other_dates_do_not(date: str) -> None:
    key = "start" if date == ".." else "date"
    assert read_event(f"title: x\n{key}: {date}").problems == ()


def test_links_have_their_words() -> None:
    loaded = read(
        """
        events:
        - title: a
          links:
          - {type: part of, event: b}
          - {type: part-of, event: b}
          - {type: follows, event: b}
        - id: b
          title: b
        """
    )
    assert loaded.problems == ()
    assert [link.type for link in loaded.timeline.events[0].links] == [
        LinkType.PART_OF,
        LinkType.PART_OF,
        LinkType.FOLLOWS,
    ]


LOST = {
    "no title": ("date: 2024", "4:3", "no title"),
    "an empty title": ("title: ''", "4:3", "no title"),
    "a date that is none": ("title: x\ndate: 2024-13", "5:9", "13"),
    "brackets that are no date": ("title: x\ndate: [a, b]", "5:9", "“a”"),
    "a list for a date": ("title: x\ndate:\n- 2024", "6:3", "takes a date"),
    "an end before its start": ("title: x\ndate: 1485/1483", "5:9", "before"),
    "an end key before the start key": ("title: x\nstart: 1485\nend: 1483", "5:10", "before"),
    "a date beside a start": ("title: x\ndate: 1485\nstart: 1483", "6:10", "beside"),
    "an unknown status": ("title: x\nstatus: anounced", "5:11", "anounced"),
    "an unknown calendar": ("title: x\ncalendar: mayan", "5:13", "mayan"),
    "an unknown basis": ("title: x\nexcerpts: [{source: article, exact: y, basis: told}]", "5:49", "told"),
    "an unknown actor": ("title: x\nactors: [musk, opnai]", "5:18", "opnai"),
    "an unknown actor that alleges": ("title: x\nstatus: {status: alleged, by: msk}", "5:33", "msk"),
    "an unknown source": ("title: x\nexcerpts: [{source: artcle, exact: y}]", "5:23", "artcle"),
    "an excerpt without source": ("title: x\nexcerpts: [{exact: y}]", "5:14", "no source"),
    "an excerpt without words": ("title: x\nexcerpts: [{source: article, exact: ''}]", "5:14", "no words"),
    "a bad date in an excerpt": (
        "title: x\nexcerpts: [{source: article, exact: y, date: 2024-99}]",
        "5:48",
        "99",
    ),
    "a list for a title": ("title: [x]", "4:10", "takes a text"),
    "a map for a list": ("title: x\nactors: {musk: y}", "5:11", "takes a list"),
    "a text for excerpts": ("title: x\nexcerpts: none", "5:13", "takes a list"),
    "an actor without an id": ("title: x\nactors: [{role: y}]", "5:12", "without its id"),
    "a list for an id": ("title: x\nid: [a]", "5:7", "takes a text"),
    "keys that are no languages": ("title: {text: x}", "4:10", "one for each language"),
    "a key that stands twice": ("title: x\ntitle: y", "5:3", "second time"),
    "a tag": ("title: !mine y", "4:10", "tag"),
    "a merge key": ("title: x\n<<: {date: 2024}", "5:3", "Merge keys"),
    "a bidi control": ("title: x\nsummary: a\u202eb", "5:13", "direction"),
}


@pytest.mark.parametrize("name", LOST)
def test_an_event_that_would_say_something_else_is_lost(name: str) -> None:
    lines, place, words = LOST[name]
    loaded = read_event(lines)
    problem = loaded.problems[0]
    assert problem.is_error
    assert f"{problem.place.line}:{problem.place.column}" == place
    assert words in str(problem.what)
    assert loaded.timeline.events == ()


KEPT = {
    "an importance that is none": ("title: x\nimportance: 6", "5:15", True, "1 to 5"),
    "a link to nowhere": ("title: x\nlinks: [{type: follows, event: y}]", "5:11", True, "No event"),
    "a link of no type": ("title: x\nlinks: [{type: folows, event: y}]", "5:18", True, "link"),
    "a link to itself": ("title: x\nid: y\nlinks: [{type: follows, event: y}]", "6:11", False, "its own"),
    "an unknown key": ("title: x\ndat: 2024", "5:3", False, "“dat”"),
    "an unknown key of an excerpt": (
        "title: x\nexcerpts: [{source: article, exact: y, sufix: z}]",
        "5:42",
        False,
        "“sufix”",
    ),
    "an unknown locator": (
        "title: x\nexcerpts: [{source: article, exact: y, locator: {pag: 3}}]",
        "5:52",
        False,
        "“pag”",
    ),
    "an actor named twice": ("title: x\nactors: [musk, {actor: musk, role: y}]", "5:18", False, "twice"),
}


@pytest.mark.parametrize("name", KEPT)
def test_an_event_that_merely_says_less_is_kept(name: str) -> None:
    lines, place, is_error, words = KEPT[name]
    loaded = read_event(lines)
    problem = the_problem(loaded)
    assert problem.is_error is is_error
    assert f"{problem.place.line}:{problem.place.column}" == place
    assert words in str(problem.what)
    assert titles(loaded) == ["x"]
    assert loaded.timeline.events[0].links == ()
    assert len(loaded.timeline.events[0].actors) <= 1


def test_the_nearest_word_is_offered() -> None:
    assert "“title”" in str(read_event("title: x\ntitel: y").problems[0].hint)
    assert "“announced”" in str(read_event("title: x\nstatus: anounced").problems[0].hint)
    assert "“musk”" in str(read_event("title: x\nactors: [musc]").problems[0].hint)
    assert "“article”" in str(
        read_event("title: x\nexcerpts: [{source: artikel, exact: y}]").problems[0].hint
    )
    assert "“follows”" in str(read_event("title: x\nlinks: [{type: follow, event: y}]").problems[0].hint)


def test_a_per_cent_sign_is_to_be_quoted() -> None:
    problem = the_problem(read_event("title: x\ndate: %1984"))
    assert (problem.place.line, problem.place.column) == (5, 9)
    assert "Quote it" in str(problem.hint)


def test_an_event_that_is_no_map_is_lost() -> None:
    assert the_problem(read("events:\n- x\n")).is_error


def test_a_problem_names_its_event() -> None:
    assert the_problem(read_event("title: x\nid: lawsuit\ndat: 2024")).event_id == "lawsuit"
    assert the_problem(read_event("title: The lawsuit\nactors: [nobody]")).event_id == "the-lawsuit"


def test_a_link_keeps_its_place() -> None:
    loaded = read("events:\n- {id: a, title: a}\n- title: b\n  links:\n  - {type: follows, event: a}\n")
    (link,) = loaded.timeline.events[1].links
    assert isinstance(link, Link)
    assert link.place is not None
    assert link.place.line == 5
