"""Sets and intervals as phrases."""

from timeline_app.chrono.edtf_reading import read
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.phrasing import phrase
from timeline_app.chrono.span import Calendar

ENGLISH = English()


def test_a_long_list_is_cut_and_keeps_its_last() -> None:
    years = range(1901, 1931)
    said = phrase(read(f"[{','.join(map(str, years))}]"), ENGLISH)
    assert said == f"{', '.join(map(str, years[:11]))}, … or 1930"


def test_a_list_of_a_dozen_is_said_in_full() -> None:
    years = [str(year) for year in range(1901, 1913)]
    assert phrase(read(f"{{{','.join(years)}}}"), ENGLISH) == f"{', '.join(years[:-1])} and 1912"


def test_before_a_month_ends_is_before_the_next_in_the_calendar_of_the_date() -> None:
    assert phrase(read("[..1500-02-28]"), ENGLISH) == "before 1 March 1500"
    assert phrase(read("[..1500-02-28]"), English(Calendar.JULIAN)) == "before 29 February 1500"


def test_a_doubt_about_one_component_is_not_lost_when_words_are_shared() -> None:
    assert phrase(read("2004?-06/2004-08"), ENGLISH) == "from June 2004 (year uncertain) to August 2004"
