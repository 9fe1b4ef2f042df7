"""Lines that say when and by whom an article was published, told apart from its text.

A line is one only if all of it is understood: labels, dates, names after "by", agencies, times of reading. So a title
that names a date is none.
"""

import re
from collections.abc import Iterator

from timeline_app.articles import written_dates
from timeline_app.values import dataclass

_LONGEST = 240
_PUBLISHED = re.compile(
    r"(?:date de publication|date of publication|publication date|(?:first|originally|article|texte|paru et) "
    r"(?:published|publiée?)|published|publiée?s?|publication|posted|postée?|parue?|mise? en ligne|diffusée?|issued|"
    r"released|dated?|rédigée?|écrite?|created|créée?)\b(?: on| le| at| à| en)?\s{0,3}:?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:dernière (?:mise à jour|modification)|(?:last|latest) (?:updated?|modified|edited)|updated?|mise? à jour|"
    r"modifiée?|actualisée?|éditée?|edited|modified)\b(?: on| le| at| à)?\s{0,3}:?",
    re.IGNORECASE,
)
_AGENCIES = (
    r"AFP|AP|Reuters|(?:The )?Associated Press|Agence France[- ]Presse|ATS|Belga|PA Media|Bloomberg(?: News)?|EFE|ANSA|"
    r"dpa|DPA|Xinhua|TASS|UPI"
)
# What ends a name that nothing parts from what follows.
_NO_NAME = (
    rf"(?:Publi|Post|Updat|PUBLI|UPDAT|Mise?\b|Modifi|Temps\b|Last\b|First\b|Le \d|(?:{_AGENCIES})\b|"
    rf"(?i:{written_dates.MONTHS})\.? \d)"
)
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}"
_PARTICLE = r"(?:d[eu]|des|la|le|van|von|der|den|da|dos|bin|al|el)"
_NAME = (
    rf"(?:[Ll]a [Rr]édaction|{_CAPITALISED}(?: (?:{_PARTICLE} ){{0,2}}(?!{_NO_NAME}){_CAPITALISED}){{0,4}})"
)
_ROLES = (
    r"correspond(?:ents?|antes?|ants?)|editors?|reporters?|writers?|columnists?|journalist(?:e?s?)|critics?|analysts?|"
    r"contributors?|producers?|envoyée?s? spécia(?:le?s?|ux)|rédact(?:eurs?|rices?)|chroniqueu(?:rs?|ses?)|"
    r"éditorialistes?|chef(?:fe)?s? de (?:service|rubrique)|news"
)
# What somebody is, behind their name: "Health Correspondent", "correspondante à Londres", "BBC News".
_ROLE = (
    rf"(?i:(?:(?!and\b|et\b|by\b|par\b)[\w.'’&-]{{1,30}} ){{0,3}}(?:{_ROLES})"
    rf"(?: (?:en chef|adjointe?s?|at large)){{0,2}}(?!\w))"
)
_WHERE = re.compile(
    rf",? ?(?:in|at|from|à|au|aux|en|depuis|pour|for) (?:(?:la|le|les|the) )?{_CAPITALISED}"
    rf"(?:[ -](?!{_NO_NAME}){_CAPITALISED}){{0,3}}"
)
_BYLINE = re.compile(
    rf"(?:(?:(?:written|(?:additional )?report(?:ed|ing)|edit(?:ed|ing)|words|story|text) by|by|par|texte de|article de|"
    rf"propos recueillis par|authors?|auteure?s?)(?: ?:)? )"
    rf"(?-i:(?P<names>{_NAME}(?:(?:,| and| et| &|, and) (?!{_NO_NAME}|{_ROLE}){_NAME}){{0,5}}))",
    re.IGNORECASE,
)
_BEHIND_A_NAME = (re.compile(_ROLE), _WHERE)
_NAMES_PARTED = re.compile(r", and |,? et | and | & |, ")
_AGENCY = re.compile(
    rf"\([A-Z][\w./ -]{{1,30}}\)|(?:(?:avec|with|et|and) )?(?:{_AGENCIES}|agences?|agencies)\b"
)
_PASSED_OVER = (
    _AGENCY,
    re.compile(
        r"(?:temps de lecture|reading time|lecture)\s?:?\s?\d{1,3} ?min(?:utes?)?\b\.?|"
        r"\d{1,3}[ -]min(?:utes?)?(?: read| de lecture)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"il y a (?:une?|\d{1,3}) (?:minutes?|heures?|jours?|h|min|j)\b|(?:an?|\d{1,3}) (?:minutes?|hours?|days?) ago\b|"
        r"(?:aujourd['’]hui|hier|today|yesterday)\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?:n[°o]|no\.|issue|numéro|pp?\.|pages?) ?\d{1,6}(?:[-–]\d{1,6})?\b", re.IGNORECASE),
    re.compile(rf"{written_dates.CLOCK}(?!\w)", re.IGNORECASE),
    re.compile(rf"(?:{written_dates.DAY_AND_MONTH})(?!\w)", re.IGNORECASE),
    re.compile(
        rf"(?:le|on|the|du|of|à|at) (?=\d|{written_dates.DAYS}|{written_dates.MONTHS})", re.IGNORECASE
    ),
)
_MORE_NAMES = re.compile(
    rf"(?:,|,? and|,? et| &) (?!{_NO_NAME}|{_ROLE})"
    rf"(?P<names>{_NAME}(?:(?:,| and| et| &|, and) (?!{_NO_NAME}|{_ROLE}){_NAME}){{0,5}})"
)
_PLACE = re.compile(
    rf"(?:sources? ?: ?)?(?-i:(?P<place>{_CAPITALISED}(?:[ -](?!{_NO_NAME}){_CAPITALISED}){{0,3}}))"
    rf"(?: \([A-Z][\w./ -]{{1,30}}\))?[ ,|·•–—-]{{1,5}}",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:le|on) ", re.IGNORECASE)
_SEPARATORS = " \t\u00a0\u202f,;|·•—–-:/.*_#"
_LEAD = re.compile(
    r"(?P<place>[A-ZÀ-ÖØ-Þ][\w.'’ -]{1,40}?)"
    r"(?:, (?P<rest>[\w., ]{3,40}?))? ?(?P<agency>\([A-Z][\w./ -]{1,30}\))? ?(?P<dash>[—–]|--?)\s"
)


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What a line says. published, updated: EDTF, "" where not said or not known; names: as they are written.

    is_bare: whether its date stands alone, so that nothing says what it is the date of. end: where it ends.
    """

    end: int
    published: str = ""
    updated: str = ""
    names: tuple[str, ...] = ()
    is_bare: bool = False


def read_line(line: str, language: str = "", is_first: bool = False) -> HeadLine | None:
    """What a whole line says of date and names; None for any line of which something is not understood.

    is_first: a first line is the title as a rule, so a place and a date alone do not do there.
    """
    if len(line) > _LONGEST:
        return None
    said: dict[str, str] = {}
    names: tuple[str, ...] = ()
    is_labelled = is_passed = False
    for what, words in _parts(line, language, is_first):
        if what == "":
            return None
        if what == "names":
            names += tuple(name for name in _parted(words) if name not in names)
        elif what == "place":
            is_labelled = True
        elif what == "passed":
            is_passed = True
        else:
            is_labelled = is_labelled or what != "date"
            key = "published" if what == "date" else what
            said[key] = said.get(key) or words
    if not (names or any(said.values()) or (said and is_passed)):
        return None
    published = said.get("published", "")
    is_bare = bool(published) and not (is_labelled or names)
    if is_bare and line.rstrip().endswith(","):  # a sentence that goes on in the next line
        return None
    return HeadLine(len(line), published, said.get("updated", ""), names, is_bare)


def _parts(line: str, language: str, is_first: bool) -> Iterator[tuple[str, str]]:
    """(what, words) of what a line says, in order; ("", "") at what is not understood ends it.

    "date" and its EDTF; "published" and "updated" with that of theirs, or with "" at their label; "names" and who they
    are; "place"; "passed" for what says no date.
    """
    at, label, is_named = 0, "date", False
    while (at := _over_separators(line, at)) < len(line):
        date = written_dates.at(line, at, language)
        if date is not None:
            yield label, date.edtf
            label, at = "date", date.end
        elif found := _PUBLISHED.match(line, at):
            label, at = "published", found.end()
            yield label, ""
        elif found := _UPDATED.match(line, at):
            label, at = "updated", found.end()
            yield label, ""
        elif found := _BYLINE.match(line, at):
            yield "names", found["names"]
            at, is_named = found.end(), " " in found["names"]
        elif is_named and (
            found := next((one for each in _BEHIND_A_NAME if (one := each.match(line, at))), None)
        ):
            yield "passed", ""
            at = found.end()
            if more := _MORE_NAMES.match(line, at):
                yield "names", more["names"]
                at = more.end()
        elif found := next((one for pattern in _PASSED_OVER if (one := pattern.match(line, at))), None):
            yield "passed", ""
            at = found.end()
        elif at == 0 and (found := _place(line, language, is_first)):
            yield "place", ""
            at = found.end()
        else:
            yield "", ""
            return


def read_lead(text: str, start: int, language: str = "") -> HeadLine | None:
    """What stands before the first sentence on its own line: "PARIS, March 12, 2024 (AFP) —", "date 2024-03"."""
    label = _PUBLISHED.match(text, start)
    if label:
        date = written_dates.at(text, _over_separators(text, label.end()), language)
        if date is not None:
            return HeadLine(date.end, date.edtf)
    found = _LEAD.match(text, start, start + 140)
    if not found or not (found["agency"] or found["rest"]):
        return None
    date = written_dates.find(found["rest"], 0, language) if found["rest"] else None
    is_shouted = found["place"].upper() == found["place"]
    if not (date or is_shouted) or (found["rest"] and not date and not found["agency"]):
        return None
    return HeadLine(found.end("dash"), date.edtf if date else "")


def _place(line: str, language: str, is_first: bool) -> "re.Match[str] | None":
    """A place, the name of a paper or of a person, before a date or its label."""
    found = _PLACE.match(line)
    if not found:
        return None
    if _PUBLISHED.match(line, found.end()) or _UPDATED.match(line, found.end()):
        return found
    after = _ARTICLE.match(line, found.end())
    date = written_dates.at(line, after.end() if after else found.end(), language)
    is_plain = not after and found["place"].upper() != found["place"]
    return None if date is None or (is_first and is_plain) else found


def _over_separators(line: str, at: int) -> int:
    while at < len(line) and line[at] in _SEPARATORS:
        at += 1
    return at


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name for name in _NAMES_PARTED.split(names) if name)
