"""What a language says about dates: its words, and rules over them. A lexicon is one module of `lexicons`, by its name.

Such a module has one value `LEXICON`; see `Lexicon` for its fields and `Rule` for how a rule is written.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from timeline_app.phrases.meaning import Direction, Meaning
from timeline_app.phrases.phrase import Kind, Relation
from timeline_app.values import dataclass, field

if TYPE_CHECKING:
    from timeline_app.phrases.tokens import Tokens

Check = Callable[["Tokens", int, int], bool]


def listed(words: str) -> frozenset[str]:
    """The words of a text that white space parts."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say something: a pattern of words, and what makes a value out of what it captured.

    The pattern is written in tokens apart by spaces. Case, and kinds of apostrophe and hyphen, make no difference; any
    white space but a blank line may lie between tokens.

        semaine        the word itself
        (a | b c)      one of these
        [a]            a or nothing
        -              a hyphen or nothing
        <month>        a class of words, or a piece, of the lexicon; its value is captured as `month`
        <month:first>  the same, captured as `first`; <digits:> is not captured
        <digits>       digits, captured as they are written
        <numeric>      a date in numbers, in the order of the language: its meaning ("5/3/2024", "2024-03-05", "2024-03")
        <date>         anything that a rule with `is_date` finds: its meaning
        ^  $           where the phrase begins and ends; what lies outside must be there, and is no part of it

    make: is called with what was captured, by name; captured names that the words do not have are left out. What it
    returns is the value; None where these words are no such thing. Without it, the value is the only captured one.
    check: called with the tokens and the indices of the first and of the one after the last; False turns it down.
    """

    pattern: str
    make: Callable[..., Any] | None = None
    check: Check | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Finds phrases of one sort; the longest phrase that begins first wins, and of two alike the rule listed first.

    name: without the language. ways: a pattern alone stands for itself with `make`. make returns a Meaning.
    kind: where the meaning does not tell it. is_date: whether it may be one side of a range, in `<date>`.
    A rule without `make` finds what is no date phrase although it looks like one: its words are passed over.
    """

    name: str
    ways: tuple[Way | str, ...] | str
    make: Callable[..., Meaning | None] | None = None
    kind: Kind | None = None
    check: Check | None = None
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language.

    words: classes of words, each with the value of its entries. An entry may be several words ("quatre-vingt-dix", in
    which hyphens may be missing) and end in a full stop, which may be missing.
    pieces: patterns by name, for use in others. rules: in order of preference.
    leads: prepositions and the like, before a phrase, and what relation they make. is_day_first: 5/3 is in March.
    announcing: words that tell of the future; recounting: of the past. announces, recounts: the same for words that
    are recognised by their ends. passives: words after which a word of the past tells of none ("will be published"),
    and which may announce together with the word after them ("is to"). tells: what a word tells by the words beside it
    and not by its form alone, NEAREST for nothing at all ("its troubled line"); None leaves it to its form. prior: words
    that tell of what was over before what is told ("had"). openers: words behind which another clause, or another verb
    of the same, may begin ("because", "and").
    """

    words: Mapping[str, Mapping[str, Any]]
    pieces: Mapping[str, tuple[Way | str, ...] | str]
    rules: tuple[Rule, ...]
    leads: Mapping[str, Relation] = field(default_factory=dict)
    is_day_first: bool = True
    announcing: frozenset[str] = frozenset()
    recounting: frozenset[str] = frozenset()
    announces: Callable[[str], bool] | None = None
    recounts: Callable[[str], bool] | None = None
    passives: frozenset[str] = frozenset()
    is_participle: Callable[[str], bool] | None = None
    tells: Callable[["Tokens", int], Direction | None] | None = None
    prior: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
