"""Dates in words, in both languages; and bounds as they are printed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.makers import a_julian_span, a_span, written_texts
from timeline_app import words
from timeline_app.chrono import edtf, wording
from timeline_app.chrono.edtf import EdtfError
from timeline_app.chrono.instant import MAX_YEAR, from_civil
from timeline_app.chrono.span import Calendar

_WORDS = [
    ("2024", "2024", "2024"),
    ("2024-03", "March 2024", "mars 2024"),
    ("2024-03-01", "1 March 2024", "1er mars 2024"),
    ("0476-09-04", "4 September 476 CE", "4 septembre 476 apr. J.-C."),
    ("-0043", "44 BCE", "44 av. J.-C."),
    ("0000", "1 BCE", "1 av. J.-C."),
    ("-0043-03-15", "15 March 44 BCE", "15 mars 44 av. J.-C."),
    ("Y170000002", "170,000,002", "170\u202f000\u202f002"),
    ("Y-66E6", "66 million BCE", "66 millions av. J.-C."),
    ("Y-138E8", "13.8 billion BCE", "13,8 milliards av. J.-C."),
    ("1492~", "about 1492", "vers 1492"),
    ("1492?", "perhaps 1492", "peut-être 1492"),
    ("1492%", "perhaps about 1492", "peut-être vers 1492"),
    ("2024-03-05~", "about 5 March 2024", "vers le 5 mars 2024"),
    (
        "2004-06~-11",
        "11 June 2004 (year and month approximate)",
        "11 juin 2004 (année et mois approximatifs)",
    ),
    ("2004?-06-11", "11 June 2004 (year uncertain)", "11 juin 2004 (année incertaine)"),
    ("2001-21", "spring 2001", "printemps 2001"),
    ("2001-24", "winter 2001–2002", "hiver 2001-2002"),
    ("2001-30", "summer 2001–2002 (southern hemisphere)", "été 2001-2002 (hémisphère Sud)"),
    ("2001-33", "1st quarter of 2001", "1er trimestre 2001"),
    ("2001-38", "2nd quadrimester of 2001", "2e quadrimestre 2001"),
    ("2001-41", "2nd half of 2001", "2e semestre 2001"),
    ("20XX-21", "spring of a year between 2000 and 2099", "printemps d'une année entre 2000 et 2099"),
    ("196X", "1960s", "années 1960"),
    ("150X", "decade 1500–1509", "décennie 1500-1509"),
    ("15XX", "16th century (1500–1599)", "XVIe siècle (1500-1599)"),
    ("-01XX", "2nd century BCE (200–101 BCE)", "IIe siècle av. J.-C. (200-101 av. J.-C.)"),
    ("16XX~", "about the 17th century (1600–1699)", "vers le XVIIe siècle (1600-1699)"),
    ("1XXX", "a year between 1000 and 1999", "une année entre 1000 et 1999"),
    ("XXXX", "an unknown year", "une année inconnue"),
    ("2024-03-XX", "some day in March 2024", "un jour de mars 2024"),
    ("2024-04-XX~", "some day in April 2024 (approximate)", "un jour d'avril 2024 (date approximative)"),
    ("2024-XX", "some month in 2024", "un mois de 2024"),
    ("2024-1X", "between October and December 2024", "entre octobre et décembre 2024"),
    ("2024-02-2X", "between 20 and 29 February 2024", "entre le 20 et le 29 février 2024"),
    (
        "156X-12-25",
        "25 December of a year between 1560 and 1569",
        "25 décembre d'une année entre 1560 et 1569",
    ),
    ("XXXX-12-XX", "some day in December of an unknown year", "un jour de décembre d'une année inconnue"),
    (
        "1500-1X-25",
        "some date between 25 October and 25 December 1500 (1500-1X-25)",
        "une date entre le 25 octobre et le 25 décembre 1500 (1500-1X-25)",
    ),
    ("1950S2", "1950 (estimated; 1900–1999)", "1950 (estimation ; 1900-1999)"),
    ("1985-04-12T23:20:30", "12 April 1985 at 23:20:30", "12 avril 1985 à 23:20:30"),
    (
        "1985-04-12T23:20:30-04",
        "12 April 1985 at 23:20:30 (UTC−04:00)",
        "12 avril 1985 à 23:20:30 (UTC−04:00)",
    ),
    ("2014/2019", "from 2014 to 2019", "de 2014 à 2019"),
    ("2024-03-05/2024-03-08", "from 5 to 8 March 2024", "du 5 au 8 mars 2024"),
    ("2024-03-01/2024-05-08", "from 1 March to 8 May 2024", "du 1er mars au 8 mai 2024"),
    (
        "2023-12-30/2024-01-02",
        "from 30 December 2023 to 2 January 2024",
        "du 30 décembre 2023 au 2 janvier 2024",
    ),
    ("2024-04/2024-08", "from April to August 2024", "d'avril à août 2024"),
    ("2024-04/2024-08-05", "from April 2024 to 5 August 2024", "d'avril 2024 au 5 août 2024"),
    ("2024-03-01/2024-03-01", "from 1 March 2024 to 1 March 2024", "du 1er mars 2024 au 1er mars 2024"),
    ("-0049/-0043", "from 50 to 44 BCE", "de 50 à 44 av. J.-C."),
    ("-0099/0100", "from 100 BCE to 100 CE", "de 100 av. J.-C. à 100 apr. J.-C."),
    ("1980?/1994~", "from perhaps 1980 to about 1994", "de 1980 peut-être à 1994 environ"),
    ("196X/197X", "from the 1960s to the 1970s", "des années 1960 aux années 1970"),
    ("2003-22/2004-22", "from summer 2003 to summer 2004", "de l'été 2003 à l'été 2004"),
    ("1985/..", "since 1985", "depuis 1985"),
    ("../1985-04-12", "until 12 April 1985", "jusqu'au 12 avril 1985"),
    ("../2001-21", "until spring 2001", "jusqu'au printemps 2001"),
    ("1985/", "from 1985, end unknown", "à partir de 1985, fin inconnue"),
    ("/1985-04", "until April 1985, start unknown", "jusqu'en avril 1985, début inconnu"),
    ("/", "start and end unknown", "début et fin inconnus"),
    ("/..", "start unknown, end open", "début inconnu, fin ouverte"),
    ("../", "start open, end unknown", "début ouvert, fin inconnue"),
    ("../..", "at any time, start and end open", "de tout temps, sans début ni fin"),
    (
        "[2024-02-19..2024-03-24]",
        "between 19 February and 24 March 2024",
        "entre le 19 février et le 24 mars 2024",
    ),
    ("[..2024-03]", "before April 2024", "avant avril 2024"),
    ("[..2024-12]", "before January 2025", "avant janvier 2025"),
    ("[..2024-02-29]", "before 1 March 2024", "avant le 1er mars 2024"),
    ("[..2024-12-31]", "before 1 January 2025", "avant le 1er janvier 2025"),
    ("[..1984]", "before 1985", "avant 1985"),
    ("[..1984~]", "no later than about 1984", "au plus tard en 1984 environ"),
    ("[..2001-22]", "no later than summer 2001", "au plus tard à l'été 2001"),
    ("[1760-12..]", "December 1760 or later", "décembre 1760 ou plus tard"),
    ("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672", "1667, 1668 ou entre 1670 et 1672"),
    ("{1667,1670..1672}", "1667 and every year from 1670 to 1672", "1667 et chaque année de 1670 à 1672"),
    ("{2024-03..2024-05}", "every month from March to May 2024", "chaque mois de mars à mai 2024"),
    ("{..1984}", "every year until 1984", "chaque année jusqu'en 1984"),
    ("{1960..}", "every year since 1960", "chaque année depuis 1960"),
    ("{1960..1961-03}", "every date from 1960 to March 1961", "chaque date de 1960 à mars 1961"),
]


@pytest.mark.parametrize(("text", "english", "french"), _WORDS, ids=[text for text, _, _ in _WORDS])
def test_a_date_is_said_as_a_person_would_say_it(text: str, english: str, french: str) -> None:
    assert wording.words(a_span(text)) == english
    with words.using("fr"):
        assert wording.words(a_span(text)) == french


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        (
            "1512-03-05",
            "5 March 1512 (Julian; 15 March 1512 Gregorian)",
            "5 mars 1512 (julien ; 15 mars 1512 grégorien)",
        ),
        (
            "1512-03",
            "March 1512 (Julian; from 11 March to 10 April 1512 Gregorian)",
            "mars 1512 (julien ; du 11 mars au 10 avril 1512 grégorien)",
        ),
        (
            "1500/",
            "from 1500, end unknown (Julian; since 10 January 1500 Gregorian)",
            "à partir de 1500, fin inconnue (julien ; depuis le 10 janvier 1500 grégorien)",
        ),
        (
            "../1500-02-29",
            "until 29 February 1500 (Julian; until 10 March 1500 Gregorian)",
            "jusqu'au 29 février 1500 (julien ; jusqu'au 10 mars 1500 grégorien)",
        ),
        ("/", "start and end unknown (Julian)", "début et fin inconnus (julien)"),
    ],
)
def test_a_julian_date_is_said_in_both_calendars(text: str, english: str, french: str) -> None:
    assert wording.words(a_julian_span(text)) == english
    with words.using("fr"):
        assert wording.words(a_julian_span(text)) == french


def test_a_start_and_an_end_written_apart_are_named_where_a_phrase_would_not_hold_them() -> None:
    span = edtf.join(a_span("[2024-01-05..2024-01-08]"), None)
    assert wording.words(span) == "start: between 5 and 8 January 2024; end: unknown"
    with words.using("fr"):
        assert wording.words(span) == "début : entre le 5 et le 8 janvier 2024 ; fin : inconnue"
    assert wording.words(edtf.join(a_span("2024"), a_span("2025"))) == "from 2024 to 2025"


@given(written_texts(), st.sampled_from(words.LANGUAGES), st.sampled_from(Calendar))
def test_every_date_has_words_on_one_line(text: str, language: str, calendar: Calendar) -> None:
    try:
        span = edtf.parse(text, calendar)
    except EdtfError:
        return
    with words.using(language):
        said = wording.words(span)
    assert said.strip() == said != ""
    assert "\n" not in said
    assert "\t" not in said
    assert "  " not in said


def test_names_for_the_axis_are_in_the_language_in_use() -> None:
    assert (wording.month_name(3), wording.month_name(9, short=True)) == ("March", "Sep")
    assert (wording.weekday_name(0), wording.weekday_name(6, short=True)) == ("Monday", "Sun")
    assert (wording.year_name(-43), wording.year_name(800), wording.year_name(2024)) == (
        "44 BCE",
        "800 CE",
        "2024",
    )
    with words.using("fr"):
        assert (wording.month_name(8), wording.month_name(7, short=True)) == ("août", "juil.")
        assert (wording.weekday_name(2), wording.weekday_name(2, short=True)) == ("mercredi", "mer.")
        assert wording.year_name(-43) == "44 av. J.-C."


def test_a_day_is_short_in_the_status_bar() -> None:
    assert wording.day(from_civil(2024, 1, 29, 13)) == "29 Jan 2024"
    assert wording.day(from_civil(-43, 3, 15)) == "15 Mar 44 BCE"
    assert wording.day(from_civil(-66_000_000)) == "66 million BCE"
    with words.using("fr"):
        assert wording.day(from_civil(2024, 1, 29)) == "29 janv. 2024"


def test_a_printed_bound_is_the_first_or_last_day_inclusive() -> None:
    march = a_span("2024-03")
    assert wording.iso_bound(march.earliest, last=False, with_time=False) == "2024-03-01"
    assert wording.iso_bound(march.latest, last=True, with_time=False) == "2024-03-31"
    assert wording.iso_bound(march.latest, last=True, with_time=True) == "2024-03-31T23:59:59"
    assert wording.iso_bound(-math.inf, last=False, with_time=False) == "open"
    assert wording.iso_bound(math.nan, last=True, with_time=True) == "unknown"
    assert wording.iso_bound(from_civil(-43, 3, 15), last=False, with_time=False) == "-0043-03-15"
    assert wording.iso_bound(from_civil(MAX_YEAR), last=False, with_time=False) == f"{MAX_YEAR}-01-01"


_VIEWS = [
    ((2024, 1, 29), (2024, 4, 9), "29 Jan – 8 Apr 2024", "29 janv. – 8 avr. 2024"),
    ((2024, 1, 1), (2024, 2, 1), "1 – 31 Jan 2024", "1er – 31 janv. 2024"),
    ((2023, 12, 30), (2024, 1, 3), "30 Dec 2023 – 2 Jan 2024", "30 déc. 2023 – 2 janv. 2024"),
    (
        (2024, 1, 29, 10, 20),
        (2024, 1, 29, 10, 25),
        "29 Jan 2024, 10:20:00 – 10:25:00",
        "29 janv. 2024, 10:20:00 – 10:25:00",
    ),
    (
        (2024, 1, 29, 10),
        (2024, 1, 30, 11),
        "29 Jan 2024, 10:00 – 30 Jan 2024, 11:00",
        "29 janv. 2024, 10:00 – 30 janv. 2024, 11:00",
    ),
    ((2014, 6), (2024, 4), "Jun 2014 – Mar 2024", "juin 2014 – mars 2024"),
    ((1914,), (1990,), "1914 – 1989", "1914 – 1989"),
    ((-43, 1), (15, 1), "44 BCE – 14 CE", "44 av. J.-C. – 14 apr. J.-C."),
    ((-13_812_345_678,), (2024,), "13.8 billion BCE – 2023", "13,8 milliards av. J.-C. – 2023"),
]


@pytest.mark.parametrize(("first", "last", "english", "french"), _VIEWS, ids=[view[2] for view in _VIEWS])
def test_a_view_is_said_as_finely_as_it_is_wide(
    first: tuple[int, ...], last: tuple[int, ...], english: str, french: str
) -> None:
    start, end = from_civil(*first), from_civil(*last)
    assert wording.range_in_words(start, end) == english
    with words.using("fr"):
        assert wording.range_in_words(start, end) == french


@given(st.floats(-6e17, 6e17), st.floats(0.001, 6e17))
def test_every_view_has_words(start: float, width_s: float) -> None:
    end = start + width_s
    if start < end:
        assert wording.range_in_words(start, end)
