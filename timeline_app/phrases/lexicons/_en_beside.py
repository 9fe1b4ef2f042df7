"""What stands beside English words for times near publication, lengths and frequencies, and may turn them down."""

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.lexicons._en_checks import (
    CAPITALS,
    after,
    around,
    before,
    begins_sentence,
    has_capitals,
    is_capital,
    is_capital_after,
    is_free,
)
from timeline_app.phrases.lexicons._en_words import ANNOUNCING, RECOUNTING, WORDS, YEARS, recounts
from timeline_app.phrases.tokens import Tokens

_SEASONS = frozenset(WORDS["season"])
_PERIODS = frozenset(WORDS["period"])
_ENDS = frozenset(".;!?")
_REACH = 24
_OF_WINDOW = listed("over in within during for throughout")
_OF_LENGTH = listed(
    """for over within in lasted lasts last takes took take spent spend spends nearly almost half than about
    every"""
)
_SUPERLATIVES = listed("first second third last only least most worst time")
_OF_SOME = listed("for after over within lasted took take takes spent many")
_OF_THAT = frozenset(("in", "by", "of", "until", "since", "on", "from", "before", "after", ",", "", "."))
_SAYING = listed(
    """said says say announced told reported claimed believe believes know knows warned added so"""
)
_AFTER_PHRASES = listed(
    """and but in at on with to for by from as when while or who which was were is had has"""
)
_NO_RATE = listed("apart later earlier ago before after old of in")
_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "you"))
_RATES = listed("""percent cent times million billion thousand time twice once hour hours rate worth""")


def is_announced(tokens: Tokens, start: int, _end: int) -> bool:
    """Whether the clause tells of the future: "will open in two weeks" is a day, "was built in two weeks" a length."""
    for at in range(start - 1, max(start - 16, -1), -1):
        if tokens.words[at] in _ENDS or tokens.breaks[at + 1]:
            return False
        if tokens.words[at] in ANNOUNCING:
            return True
    return False


def is_told(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence tells of the past alone: nothing in it announces."""
    words = _sentence_around(tokens, start, end)
    return not any(word in ANNOUNCING for word in words) and any(
        word in RECOUNTING or recounts(word) for word in words
    )


def _sentence_around(tokens: Tokens, start: int, end: int) -> list[str]:
    """The words of the sentence that a phrase stands in, up to so many away, as far as its marks tell."""
    first, last = start, end
    while (
        first > max(start - _REACH, 0) and not tokens.breaks[first] and tokens.words[first - 1] not in _ENDS
    ):
        first -= 1
    while (
        last < min(end + _REACH, len(tokens)) and not tokens.breaks[last] and tokens.words[last] not in _ENDS
    ):
        last += 1
    return tokens.words[first:start] + tokens.words[end:last]


def is_announced_length(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "in two weeks" is a day to come: not "the first in two weeks"."""
    if any(word in _SUPERLATIVES or word.endswith("est") for word in around(tokens, start, end, 6, 0)):
        return False
    return is_announced(tokens, start, end) and after(tokens, end) not in ("of", "'")


def is_near(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "last week" is a time: not "next day", "her last week"."""
    lead = before(tokens, start)
    return tokens.words[end - 1] != "day" and lead not in ("the", "her", "his", "their", "its", "my", "our")


def is_near_name(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "last March" has its capital, and nothing before it makes it another one ("the last summer of")."""
    return has_capitals(tokens, start, end) and before(tokens, start) not in ("the", "his", "her", "their")


def is_that(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "that day" points back: no "said that Monday was", "that summer sales rose"."""
    if tokens.words[start] == "that" and tokens.words[start + 1] not in ("same", "very"):
        lead = before(tokens, start)
        if lead in _SAYING or (tokens.words[start + 1] in CAPITALS and lead not in _OF_THAT):
            return False
        if tokens.words[end - 1] in _SEASONS and not is_free(tokens, start, end):
            return False
    return has_capitals(tokens, start, end) and after(tokens, end) != "-"


def is_beside(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "the next year" follows what was spoken of: "over the next year" follows publication."""
    is_next, lead = tokens.words[start + 1] == "next", before(tokens, start)
    if is_next and lead in _OF_WINDOW and tokens.words[end - 1] != "day":
        return False
    return has_capitals(tokens, start, end) and after(tokens, end) != "of"


def is_event_free(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "the day after" has nothing after it that it would be counted from: "the day after the vote"."""
    following = after(tokens, end)
    return not following or not following[0].isalnum() or following in _AFTER_PHRASES


def is_not_than(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "two years later" compares nothing: "two years later than"."""
    return after(tokens, end) != "than"


def is_years_on(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "five years on" is five years later: apart by a comma, or before who did what, and not "on" something."""
    following = after(tokens, end)
    if following in (",", ";", ".") or not following:
        return True
    return begins_sentence(tokens, start) and following in _PRONOUNS


def is_not_as(tokens: Tokens, start: int, _end: int) -> bool:
    """Whether "recently" is a time by itself: not "as recently as 2004"."""
    return before(tokens, start) != "as"


def is_window(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "the last year" goes back from publication: "the last year of the war" does not."""
    if after(tokens, end) == "of" and "past" not in tokens.words[start:end]:
        return False
    is_next_unit = (
        tokens.words[start + 1 : start + 2] == ["next"]
        and end - start == 3
        and tokens.words[end - 1] in _PERIODS
    )
    return not is_next_unit or before(tokens, start) in _OF_WINDOW


def is_length(tokens: Tokens, start: int, end: int) -> bool:
    """Whether what is counted is a length of time, and no age, name or rank: "61 years old", "the Thirty Years' War"."""
    following = after(tokens, end)
    further = after(tokens, end + 1) if following else ""
    if following in ("old", "olds", "ago") or (following in ("of", "-") and further in ("age", "old")):
        return False
    if is_capital(tokens, end - 1) and not begins_sentence(tokens, start):
        return False
    if tokens.words[start:end] == ["one", "day"]:
        return following in ("of", "-") or before(tokens, start) in ("for", "in", "only", "just", "within")
    return before(tokens, start) not in ("aged", "age")


def is_a_length(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "a year" is a length: after "for", "in", "within" and the like."""
    if tokens.words[end - 1] == "long":
        return True
    return before(tokens, start) in _OF_LENGTH and after(tokens, end) not in (
        "old",
        "ago",
        "later",
        "earlier",
        "s",
    )


def is_some_length(tokens: Tokens, start: int, end: int) -> bool:
    """Whether bare "years" is a length: for years, after months of talks, the worst in decades."""
    lead = before(tokens, start)
    return lead in _OF_SOME or (lead == "in" and is_free(tokens, start, end))


def is_rate(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "a year" says how often: 2 percent a year, $5 a day, three local buses a day."""
    lead = before(tokens, start)
    is_of_things = lead.endswith("s") and after(tokens, end) not in _NO_RATE
    if is_of_things and any(_is_number(word) for word in around(tokens, start, end, 3, 0)[:-1]):
        return True
    return (
        tokens.words[start] in ("per", "each")
        or lead.isdigit()
        or lead in "%€£$"
        or lead in YEARS.counted
        or lead in _RATES
    )


def _is_number(word: str) -> bool:
    return word.isdigit() or word in WORDS["number"]


def is_spelt_frequency(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "annual", "daily" says how often: not in a name ("the Daily Mail")."""
    return not is_capital(tokens, start) or (
        begins_sentence(tokens, start) and not is_capital_after(tokens, end)
    )


def is_now(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "now" is the time of writing: not "now that", "now and then"."""
    return after(tokens, end) not in ("that", "and", "or", "defunct")


def is_soon(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "soon" follows publication: not "soon after", "as soon as", "shortly before"."""
    return after(tokens, end) not in (
        "after",
        "afterwards",
        "as",
        "before",
        "enough",
        "thereafter",
    ) and before(tokens, start) not in ("as", "too", "so", "how")


def is_today(tokens: Tokens, start: int, _end: int) -> bool:
    """Whether "today" is a day and no newspaper: USA Today."""
    return not is_capital(tokens, start) or begins_sentence(tokens, start)
