"""What sort of actor a name stands for, by the words around it and by its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline_app.extraction.capitals import Run
from timeline_app.extraction.common_names import CORPORATE, GEOGRAPHIC, GIVEN, MEDIA, PLACES
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.tokens import Token
from timeline_app.model.actor import ActorKind

LEAST = 1.0  # below this, nothing tells
SURELY = 3.0
_LEADS = listed(
    """
    pdg patron patronne directeur directrice fondateur fondatrice cofondateur cofondatrice dirigeant dirigeante
    salaries employes actionnaires actions ceo founder co-founder boss chairman employees shareholders shares
    staff
    """
)
_PUT_IN = listed(
    "interest shares share stake stakes stock invest invests invested investing investment investments believe believes"
    " believed faith trust confidence hold holding holdings majority minority"
)
_CLUBS = listed("as fc ac aj sc rc us ogc fk cf afc losc sco")
_NO_BODIES = listed("coupe legion prix tour festival fete jeux")
_LOCAL = listed(
    "maire prefet prefete habitants eveque archeveque mayor bishop residents inhabitants outskirts banlieue"
)
_USES = listed(
    """
    version versions utilisateurs utilisatrices utilisateur users user developpeurs abonnes modele
    """
)
_YEARS_OLD = frozenset(map(str, range(10, 105)))

Weights = Mapping[ActorKind, float]


def kind_of(weights: Weights) -> ActorKind:
    """The kind that most speaks for; OTHER where nothing tells."""
    best = max(weights, key=lambda kind: weights[kind], default=ActorKind.OTHER)
    return best if weights.get(best, 0) >= LEAST else ActorKind.OTHER


def cues_within(tokens: Sequence[Token], run: Run, words: NameWords) -> Weights:
    """What the words of a name itself say; the same each time it is written."""
    named = [token.folded for token in tokens[run.first : run.after]]
    found: defaultdict[ActorKind, float] = defaultdict(float)
    name = " ".join(named)
    if name in PLACES or "".join(named) in PLACES:
        found[ActorKind.PLACE] += 4
    if named[0] in GIVEN and named[-1] not in CORPORATE:
        found[ActorKind.PERSON] += 3.2 if len(named) > 1 else 1
    if len(named) > 1 and named[0] in words.directions and not words.heads.intersection(named):
        found[ActorKind.PLACE] += 1.5
    if len(named) > 1 and (named[-1] in GEOGRAPHIC or named[0] in GEOGRAPHIC):
        found[ActorKind.PLACE] += 2
    if len(named) > 1 and any(word in words.particles for word in named[1:-1]):
        found[ActorKind.PERSON] += 0.5
    if any(len(token.text) == 1 for token in tokens[run.first + 1 : run.after - 1]):
        found[ActorKind.PERSON] += 1.5
    if named[-1] in CORPORATE and len(named) > 1:
        found[ActorKind.ORGANISATION] += SURELY
    if len(named) > 1 and named[0] in _CLUBS and tokens[run.first].is_acronym:
        found[ActorKind.ORGANISATION] += SURELY
    is_headed = named[0] in words.heads - _NO_BODIES or (words.language != "fr" and named[-1] in words.heads)
    if is_headed or any(word in words.heads - _NO_BODIES for word in named[1:]):
        found[ActorKind.ORGANISATION] += SURELY if is_headed else 1.5
    if (
        name in MEDIA
        or "&" in tokens[run.first].text
        or any("&" in t.gap for t in tokens[run.first + 1 : run.after])
    ):
        found[ActorKind.ORGANISATION] += 2
    if tokens[run.first].is_acronym and len(named) == 1 and name.isalpha() and len(name) > 2:
        found[ActorKind.ORGANISATION] += 1
    if _has_version(tokens, run) and found[ActorKind.PERSON] < LEAST:
        found[ActorKind.PRODUCT] += 2
    return found


def cues_around(tokens: Sequence[Token], run: Run, words: NameWords) -> Weights:
    """What the words before and after a name say, where it stands once."""
    found: defaultdict[ActorKind, float] = defaultdict(float)
    if run.is_titled:
        found[ActorKind.PERSON] += SURELY
    before = tokens[run.first - 1].folded if run.first and len(tokens[run.first].gap) < 2 else ""
    earlier = tokens[run.first - 2].folded if before and run.first > 1 else ""
    if _is_geographic(tokens, run, words):
        found[ActorKind.PLACE] += 2
    if before == "chez":
        found[ActorKind.ORGANISATION] += 2
    if before in words.of and earlier in _LEADS:
        found[ActorKind.ORGANISATION] += 2
    if before in words.of and earlier in _USES:
        found[ActorKind.PRODUCT] += 1
    if not tokens[run.first].is_distinct and before in (
        ("in",) if words.language == "en" else ("a", "en", "au", "aux")
    ):
        is_likely = (before in ("in", "en") and earlier not in _PUT_IN) or _is_last(tokens, run)
        found[ActorKind.PLACE] += 1.5 if _is_setting(tokens, run) else 1.0 if is_likely else 0.6
    if before in words.of and earlier in _LOCAL:
        found[ActorKind.PLACE] += 2
    if words.language == "fr" and before in ("la", "le", "les") and tokens[run.first].is_acronym:
        found[ActorKind.ORGANISATION] += 0.5
    if run.after < len(tokens):
        _add_after(tokens, run, words, found)
    return found


def _is_geographic(tokens: Sequence[Token], run: Run, words: NameWords) -> bool:
    """Whether it is the name of a river, a street: "rue des Tanneurs", "la rivière Orve"."""
    index = run.first - 1
    while index >= 0 and run.first - index < 4 and tokens[index].folded in words.of | words.articles:
        index -= 1
    return (
        index >= 0
        and words.language == "fr"
        and tokens[index].folded in GEOGRAPHIC
        and tokens[index].text.islower()
    )


def _add_after(
    tokens: Sequence[Token], run: Run, words: NameWords, found: defaultdict[ActorKind, float]
) -> None:
    after = tokens[run.after]
    following = tokens[run.after + 1] if run.after + 1 < len(tokens) else None
    is_age = after.gap == ", " and after.text in _YEARS_OLD
    if is_age and (words.language == "en" or (following is not None and following.folded == "ans")):
        found[ActorKind.PERSON] += 2
    if after.folded in ("'s", "ceo", "chief", "employees", "shares", "founder") and following is not None:
        told = following.folded if after.folded == "'s" else after.folded
        if told in (
            "ceo",
            "chief",
            "employees",
            "shareholders",
            "shares",
            "founder",
            "headquarters",
            "board",
        ):
            found[ActorKind.ORGANISATION] += 2
    kind = words.roles.get(after.folded, ActorKind.PERSON) if words.language == "en" else ActorKind.PERSON
    goes_on = following is not None and following.is_capital
    if kind is not ActorKind.PERSON and after.gap == " " and not goes_on:
        found[kind] += 2  # "the Unite union"
    if "its" in (token.folded for token in tokens[run.after + 1 : run.after + 3]) and words.language == "en":
        found[ActorKind.ORGANISATION] += 1  # "Quill launched its first tablet"
    named = tokens[run.first : run.after]
    is_plain = len(named) in (2, 3) and all(token.text.replace("-", "").isalpha() for token in named)
    is_plain = is_plain and not any(token.is_distinct for token in named if "-" not in token.text)
    has_article = run.first > 0 and tokens[run.first - 1].folded in words.determiners
    is_geographic = any(token.folded in GEOGRAPHIC or token.folded in words.heads for token in named)
    if is_plain and not has_article and not is_geographic:
        if after.gap == " " and after.folded in words.speaking:
            found[ActorKind.PERSON] += 0.6
        elif after.gap.startswith(",") and _begins_description(tokens, run.after, words):
            found[ActorKind.PERSON] += 1


def _is_setting(tokens: Sequence[Token], run: Run) -> bool:
    """Whether a sentence begins with where it was: "À Belfort, …"."""
    return tokens[run.first - 1].begins and run.after < len(tokens) and tokens[run.after].gap.startswith(",")


def _is_last(tokens: Sequence[Token], run: Run) -> bool:
    """Whether its sentence or clause ends with it, one word, as with where something was."""
    return run.after == run.first + 1 and (
        run.after >= len(tokens) or tokens[run.after].gap.lstrip()[:1] in (".", ",", ";")
    )


def _begins_description(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a word behind a comma begins to say who somebody is, without an article: "Ewa Novak, glaciologue"."""
    token = tokens[index]
    return (
        words.language == "fr"
        and token.text[0].islower()
        and token.folded not in words.common | words.determiners | words.prepositions | words.speaking
    )


def _has_version(tokens: Sequence[Token], run: Run) -> bool:
    last = tokens[run.after - 1].text
    has_digit = any(char.isdigit() for char in last)
    return has_digit and (run.after - run.first > 1 or "-" in last)
