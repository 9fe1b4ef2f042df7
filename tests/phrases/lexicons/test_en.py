"""English date phrases: which words they take, of which kind they are, and when that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrases.marked import found, plain
from timeline_app.chrono import edtf
from timeline_app.phrases.recognising import recognise
from timeline_app.phrases.tagging import tag

ABSOLUTE = """
The treaty was signed on {September 14, 2021|absolute} in Lisbon.
The treaty was signed on {14 September 2021|absolute} and lapsed on {Jan. 3, 2024|absolute}.
The hearing opens on {Tuesday, March 5th, 2024|absolute}, in room 4.
Received {3/5/2024|absolute}, filed under {2024-03-05|absolute}, stamped {13/5/2024|absolute}.
{The third of May 1968|absolute} was hot, they say.
The bulletins of {March 2019|absolute} and {Aug. 2020|absolute} are lost.
The plant closed in {2019|absolute}, the canteen in {2021|absolute}.
The {2018|absolute} elections cost her the seat, and the {2020|absolute} Games made her rich.
He sang in {the 1990s|absolute}, she in {the '80s|absolute}, both in {the sixties|absolute}.
An {18th-century|absolute} house stands there.
{The late 1990s|absolute}, {the mid-1980s|absolute} and {the early '70s|absolute} were good to them.
The bridge is of {the 19th century|absolute}, the tower of {the late twelfth century|absolute}.
The port was founded in {the 2nd century BC|absolute} by sailors; Caesar died in {44 BC|absolute}.
Charlemagne was crowned in {AD 800|absolute}, and Pompeii burned in {79 CE|absolute}.
Built {circa 1850|absolute}, the hall burned {around 1910|absolute}.
{Early 2019|absolute} was wet; {the end of 2023|absolute} was dry; {mid-2018|absolute} was neither.
In {the first quarter of 2013|absolute} sales fell; in {Q3 2014|absolute} they doubled.
{The second half of 2022|absolute} beat {fiscal 2021|absolute} and {FY2020|absolute}.
She was born in {the spring of 1965|absolute} and married in {summer 1989|absolute}.
{The winter of 1978-79|absolute} was the coldest, {the summer of '69|absolute} the longest.
The attacks of {9/11|absolute} changed the office.
{The first three months of 2023|absolute} went by.
{Christmas Eve 2019|absolute} was quiet.
"""

PARTIAL = """
Work resumed in {March|partial}.
Work resumed on {March 12|partial}, in the rain, and ended on {the 20th of May|partial}.
The council meets on {Thursday|partial}.
The strike began on {Tuesday morning|partial} and ended {late Friday|partial}.
The market reopens in {the spring|partial}, the museum by {fall|partial}.
Delivery is promised for {mid-March|partial} or {late April|partial}.
She comes back in {early May|partial}, at the latest in {June|partial}.
On {Friday, March 8|partial}, the trial was suspended.
It was due on {the 12th|partial}, but nobody came.
The shop is shut at {Christmas|partial}, on {New Year's Day|partial} and on {the Fourth of July|partial}.
Revenue for {the third quarter|partial} rose.
In {the first week of May|partial} nothing happened.
The Senate on {Wednesday|partial} approved it.
"""

RELATIVE = """
He sued {last week|relative}, she {last Thursday|relative}, they {last March|relative}.
{Yesterday|relative}'s vote and {last year|relative}'s budget were close.
{Two weeks ago|relative} he left; {a year ago|relative} he came; {years ago|relative} he was young.
{Earlier this year|relative} she won, and {later this month|relative} she plays again.
{This week|relative}, {this weekend|relative} or {next year|relative}: he will choose {tomorrow|relative}.
{Tonight|relative} they sing, {last night|relative} they slept, {tomorrow evening|relative} they leave.
{The day before yesterday|relative} it rained; {the week before last|relative} it snowed.
Prices rose over {the past three months|relative} and will fall over {the next two years|relative}.
Over {the weekend|relative}, two barns burned.
By {the end of the year|relative} it must be done, and by {year-end|relative} paid.
{Late last year|relative} she moved; at {the end of last month|relative} she was back.
{March last year|relative} was worse than {October of this year|relative}.
On {Tuesday last week|relative} he spoke.
She will open in {two weeks|relative}, or in {three days' time|relative}.
It was built {about a century ago|relative} and sold {more than ten years ago|relative}.
It fell {this past Tuesday|relative}, and rose {earlier today|relative}.
Six months {from now|?} is {six months from now|relative}.
"""

ANAPHORIC = """
{The next day|anaphoric} they left; {the following year|anaphoric} they were back.
{Three days later|anaphoric} he died; {two years earlier|anaphoric} he had married.
{That year|anaphoric} and {the same month|anaphoric}, it froze.
{The day before|anaphoric}, she had called. {Decades later|anaphoric}, he wrote it down.
{A week later|anaphoric}, the bank closed.
{The previous summer|anaphoric}, they had met; {that autumn|anaphoric}, they parted.
At {the time|anaphoric}, nobody knew.
"""

VAGUE = """
He has {recently|vague} moved, and is {now|vague} ill.
In {recent years|vague}, prices rose.
{Nowadays|vague} it is {currently|vague} shut, but will open {soon|vague}.
{Long ago|vague}, it was a mill; in {the past|vague}, a barn; in {the near future|vague}, a school.
In {the coming weeks|vague} she decides.
Over {the last few days|vague}, it rained.
"""

RANGES = """
The road is shut {from May to July|range}.
{Between 2015 and 2018|range}, the town doubled.
The {2015-18|range} plan and the {2019–2022|range} plan failed.
The fair runs {March 3-5, 2024|range}, or {from 3 to 5 March|range}, or {June 30 to July 2|range}.
It is open {Monday to Friday|range}, {May through July|range}.
{From 1642 to 1646|range}, they sold to both.
{The 17th and 18th centuries|range} were wet.
She played {from 2003 until now|range}.
"""

LENGTHS = """
It lasted {three weeks|duration}, or {48 hours|duration}, or {half an hour|duration}.
After {a decade-long|duration} war and {a two-day|?} truce, they rested for {a year and a half|duration}.
She waited for {years|duration}; {less than an hour|duration} would have done.
It was built in {two weeks|duration}.
The {two-and-a-half-year|duration} wait was the worst in {decades|duration}, or {30-odd years|duration}.
He slept {all day|duration}, for {the entire week|duration}.
"""

FREQUENCIES = """
He trains {every Monday|frequency}, {twice a week|frequency}, and rests on {Sundays|frequency}.
The {annual|frequency} fair and the {weekly|frequency} market pay 2 percent {a year|frequency}.
It opens on {the first Thursday of each month|frequency}, and {Friday evenings|frequency}.
{Every two years|frequency} or {once a month|frequency}, {each day|frequency} counts.
"""

NO_DATES = """
Theresa May may speak, and so may June Smith and Mark March.
They march on Washington; the March on Washington was long.
The second man fell, and leaves fall; they spring up.
Summer Lee met Augusta Winter at the Winter Palace on Spring Airlines.
GPT-4 won 3-2, 6-4, 7-5 and SX-2020 lost.
It costs $2,000, weighs 1984 kg and feeds 2,000 people, 1,500 of them twice.
Version 3.11 runs on Route 66, near Page 2001 of Windows 2000.
He sat in the sun and read the Sunday Times on Black Friday.
Ada Friday reads USA Today and the Daily Mail, open 24/7.
In her 60s, he in his late twenties, with temperatures in the 90s.
A 3-year-old boy and a 61-year-old man, aged 61 years.
One day he will be the player of the year at the end of the day.
At the same time, sixty miles an hour is fast.
The Thirty Years' War and the Hundred Days.
As soon as he can, soon after that, shortly before it.
Exhibit 7/12 and $1,984 are here.
Nobody dies on a Monday, or one of these days.
The Monday Club and Wednesday Addams met at Sunday school, in the October Revolution.
His third century came at Twentieth Century Fox, to a woman in her mid-40s, with y = 1999.
"""


def sentences(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("marked", sentences(ABSOLUTE + PARTIAL + RANGES))
def test_dates_ranges_and_parts_of_dates_are_found_whole(marked: str) -> None:
    assert found(plain(marked), "en") == marked


@pytest.mark.parametrize(
    "marked", [line for line in sentences(RELATIVE + ANAPHORIC + VAGUE) if "|?" not in line]
)
def test_what_is_reckoned_from_publication_or_from_before_is_found_whole(marked: str) -> None:
    assert found(plain(marked), "en") == marked


@pytest.mark.parametrize("marked", [line for line in sentences(LENGTHS + FREQUENCIES) if "|?" not in line])
def test_durations_and_frequencies_are_told_apart_from_dates(marked: str) -> None:
    assert found(plain(marked), "en") == marked


@pytest.mark.parametrize("text", sentences(NO_DATES))
def test_no_date_is_seen_in_names_verbs_scores_prices_and_versions(text: str) -> None:
    assert [one for one in recognise(text, "en") if one.kind.is_date] == []


def dated(text: str, published: str = "2024-03-12") -> list[str]:
    """The EDTF of each date phrase; 2024-03-12 is a Tuesday."""
    return [phrase.edtf for phrase in tag(text, "en", edtf.parse(published)) if phrase.kind.is_date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She resigned on Thursday.", ["2024-03-07"]),
        ("She resigned on Tuesday.", ["2024-03-12"]),
        ("She will resign on Thursday.", ["2024-03-14"]),
        ("The report will be published on Friday.", ["2024-03-15"]),
        ("The report was published on Friday.", ["2024-03-08"]),
        ("He said on Monday that he would leave on Friday.", ["2024-03-11", "2024-03-15"]),
        ("They plan to return in November.", ["2024-11"]),
        ("He is to return in November.", ["2024-11"]),
        ("Prices are expected to fall in September, she said.", ["2024-09"]),
        ("He was freed on bail until mid-April.", ["2024-04"]),
        ("By late December, half of them had left.", ["2023-12"]),
        ("Officials meet again on March 19-20.", ["2024-03-19/2024-03-20"]),
        ("It has been postponed from 4 March.", ["2024-03-04"]),
        ("The final begins on Thursday.", ["2024-03-14"]),
        ("They win the cup, the first in four years.", []),
        ("It will be the first cut in four years.", []),
        ("They returned in November.", ["2023-11"]),
        ("The appeal is due on May 2.", ["2024-05-02"]),
        ("The law has been in force since June 1.", ["2023-06-01"]),
        ("She died in 2015. The following year, he wrote.", ["2015", "2016"]),
        ("It opened on 3 May 2019. The next day it closed.", ["2019-05-03", "2019-05-04"]),
        ("In March 2019 it rained. On the 12th, the dam broke.", ["2019-03", "2019-03-12"]),
        ("On March 5 it rained. On the 12th, the dam broke.", ["2024-03-05", "2024-03-12"]),
        ("It fell in the third quarter as profits sank.", ["2023-35"]),
        ("The coming weeks matter.", ["2024-03-12/"]),
        ("Over the weekend, a barn burned.", ["[2024-03-09..2024-03-10]"]),
        ("They will meet at the weekend.", ["[2024-03-16..2024-03-17]"]),
        ("A fortnight ago, she won.", ["[2024-02-26..2024-03-03]"]),
        ("The late 1700s were wet.", ["17XX"]),
        ("It broke on the night of 3/4 November 1931.", ["1931-11-03/1931-11-04"]),
        ("It came in March 2004; by the end of the following summer, it was spent.", ["2004-03", "2004-22"]),
        ("A strike is called for Friday week.", ["2024-03-22"]),
        ("It began in 2011. A fund stepped in that May.", ["2011", "2011-05"]),
        ("It is clear that May was wet.", []),
        ("It was founded in 1974 and ran one boat for most of the next two decades.", ["1974", "1974/1994"]),
        ("She said the next two years will be hard.", ["2024-03-12/2026"]),
        ("It sank on 1 July 1994. On the Tuesday, divers came.", ["1994-07-01", "1994-07-05"]),
        ("He wrote to her on the 3rd of May, for the last time.", ["2023-05-03"]),
        (
            "It rained in March and April 2020, and on May 3 and June 4, 2019.",
            ["2020-03", "2020-04", "2019-05-03", "2019-06-04"],
        ),
        ("It has been shut since the Sept. 11 attacks.", ["2001-09-11"]),
        ("A half-century ago it shut; a quarter of a century ago it burned.", ["1974", "1999"]),
        ("The beast died 66 million years ago.", [""]),
        ("It will open in the new year.", ["2025"]),
        ("It rose on 3 May 2019. That evening it fell.", ["2019-05-03", "2019-05-03"]),
        ("In the ’90s and the noughties, by year’s end.", ["199X", "200X", "2024"]),
        ("ON MONDAY, MARCH 4, 2024, THE SENATE VOTED.", ["2024-03-04"]),
        ("On March\n5, 2024 it rained.", ["2024-03-05"]),
        ("In March\n\n5, 2024 was a year.", ["2024-03", "2024"]),
        ("It began on 29 May 2005. By the evening of the 30th, it was over.", ["2005-05-29", "2005-05-30"]),
        ("She left at Easter and came back for Thanksgiving 2022.", ["2023-04-09", "2022-11-24"]),
        ("She will leave before Easter.", ["2024-03-31"]),
        ("The court sits from the first Monday in October.", ["2024-10-07"]),
        ("On the night of June 3-4, 1989, tanks came.", ["1989-06-03/1989-06-04"]),
        ("At the turn of the 20th century, it shut.", ["19XX"]),
        ("Winter 2023-24 was mild.", ["2023-24"]),
        ("Last Christmas, it snowed.", ["2023-12-25"]),
        ("In March last year it snowed.", ["2023-03"]),
        ("Between 1642 and 1646, they sold.", ["1642/1646"]),
    ],
)
def test_dates_are_those_that_a_reader_of_news_would_take_them_for(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("It has been shut since March.", "since"),
        ("It was open until 2020.", "until"),
        ("It must be paid by Friday.", "by"),
        ("It was sold before May 2015.", "before"),
        ("It is valid as of 1 June.", "from"),
        ("It was sold in May 2015.", "at"),
    ],
)
def test_the_preposition_is_a_relation_and_no_part_of_the_phrase(text: str, relation: str) -> None:
    (one,) = recognise(text, "en")

    assert one.relation.value == relation
    assert text[one.start : one.end].split()[0] in ("March", "2020", "Friday", "May", "1")


WORDS = """May March the of in on a 1990 s ' 5 12 2024 , . - to from between and Monday last next week years ago
day before after spring fall second quarter first early late mid now soon every BC AD th 24 / 7 century half year"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join))
def test_any_words_give_phrases_in_order_within_the_text(text: str) -> None:
    at = 0
    for phrase in tag(text, "en", edtf.parse("2024-03")):
        assert at <= phrase.start < phrase.end <= len(text)
        at = phrase.end
