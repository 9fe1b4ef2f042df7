"""Lines that say when and by whom an article was published, told apart from its text.

A line is one only if all of it is understood: labels, dates, names after "by", agencies, times of reading. So a title
that names a date is none.
"""

import re

from timeline_app.articles import written_dates
from timeline_app.values import dataclass

_LONGEST = 240
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}"
_PARTICLE = r"(?:d[eu]|des|la|le|van|von|der|den|da|dos|bin|al|el)"
_NAME = rf"{_CAPITALISED}(?: (?:{_PARTICLE} ){{0,2}}{_CAPITALISED}){{0,4}}"
_PUBLISHED = re.compile(
    r"(?:date de publication|date of publication|publication date|first published|originally published|"
    r"published|publié(?:e)?|publication|posted|posté(?:e)?|paru(?:e)?|mis en ligne|mise en ligne|diffusé(?:e)?|"
    r"issued|released|dated?|rédigé|écrit|created|créé(?:e)?)\b(?: on| le| at| à| en)?\s{0,3}:?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:dernière mise à jour|last updated|last modified|updated|update|mis à jour|mise à jour|modifié(?:e)?|"
    r"actualisé(?:e)?|édité|edited|modified)\b(?: on| le| at| à)?\s{0,3}:?",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    rf"(?:(?:(?:written|reported|edited|words|story|text) by|by|par|texte de|article de|propos recueillis par|"
    rf"author|authors|auteure?s?)(?: ?:)? )(?-i:(?P<names>{_NAME}(?:(?:,| and| et| &|, and) {_NAME}){{0,5}}))",
    re.IGNORECASE,
)
_NAMES_PARTED = re.compile(r", and |,? et | and | & |, ")
_AGENCY = re.compile(r"\([A-Z][\w./ -]{1,30}\)|(?:avec|with) (?:AFP|AP|Reuters|agences?|agencies)\b")
_READING_TIME = re.compile(
    r"(?:temps de lecture|reading time|lecture)\s?:?\s?\d{1,3} ?min(?:utes?)?\b\.?|"
    r"\d{1,3}[ -]min(?:utes?)?(?: read| de lecture)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(rf"(?P<place>{_CAPITALISED}(?:[ -]{_CAPITALISED}){{0,3}}),? (?=(?:le|on) |\w)")
_ARTICLE = re.compile(r"(?:le|on|the|du|of|à|at) ")
_SEPARATORS = " \t\u00a0\u202f,;|·•—–-:/.*_#"
_LEAD = re.compile(
    r"(?P<place>[A-ZÀ-ÖØ-Þ][\w.'’ -]{1,40}?)"
    r"(?:, (?P<rest>[\w., ]{3,40}?))? ?(?P<agency>\([A-Z][\w./ -]{1,30}\))? ?(?P<dash>[—–]|--?)\s"
)


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What a line says. published, updated: EDTF, "" where not said; names: as they are written.

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
    published = updated = ""
    names: tuple[str, ...] = ()
    label = ""
    is_bare, at = True, 0
    while (at := _over_separators(line, at)) < len(line):
        date = written_dates.at(line, at, language)
        if date is not None:
            if label == "updated":
                updated = updated or date.edtf
            else:
                published = published or date.edtf
            label, at = "", date.end
        elif found := _PUBLISHED.match(line, at):
            label, is_bare, at = "published", False, found.end()
        elif found := _UPDATED.match(line, at):
            label, at = "updated", found.end()
        elif found := _BYLINE.match(line, at):
            names, is_bare, at = _parted(found["names"]), False, found.end()
        elif found := _READING_TIME.match(line, at) or _AGENCY.match(line, at) or _ARTICLE.match(line, at):
            at = found.end()
        elif at == 0 and (found := _place(line, language, is_first)):
            is_bare, at = False, found.end()
        else:
            return None
    if not (published or updated or names):
        return None
    return HeadLine(len(line), published, updated, names, is_bare and bool(published))


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
    """A place, or the name of a paper, before a date."""
    found = _PLACE.match(line)
    if not found:
        return None
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
