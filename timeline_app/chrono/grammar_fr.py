"""Dates en français : articles contractés, élisions, 1er du mois, siècles en chiffres romains."""

from collections.abc import Sequence
from typing import ClassVar

from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.span import Precision

_UNITS = {Precision.DAY: "jour", Precision.MONTH: "mois", Precision.YEAR: "année", Precision.SEASON: "saison"}
_FEMININE = ("année", "saison", "date")
_NORTHERN, _SOUTHERN = range(25, 29), range(29, 33)
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_CONTRACTED = {"le ": ("du ", "au "), "les ": ("des ", "aux ")}


def _roman(n: int) -> str:
    numeral = ""
    for value, sign in _ROMAN:
        numeral += sign * (n // value)
        n %= value
    return numeral


def _ordinal(n: int) -> str:
    return "1er" if n == 1 else f"{n}e"


def _de(noun: Noun) -> str:
    """du 5 mars, des années 1960, d'avril, de 1985."""
    if noun.article in _CONTRACTED:
        return _CONTRACTED[noun.article][0] + noun.words
    return f"d'{noun.inside}" if noun.inside[0] in "aàeéiouhAEIOU" else f"de {noun.inside}"


def _a(noun: Noun) -> str:
    """au 5 mars, aux années 1960, à avril, à 1985."""
    if noun.article in _CONTRACTED:
        return _CONTRACTED[noun.article][1] + noun.words
    return f"à {noun.inside}"


def _in(noun: Noun) -> str:
    """au 5 mars, à l'été 2001, en mars 2024, en 1985."""
    described = noun.article or noun.words.startswith(("un ", "une "))
    return _a(noun) if described else f"en {noun.words}"


class French(Grammar):
    months: ClassVar[Sequence[str]] = (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    )  # fmt: skip
    months_short: ClassVar[Sequence[str]] = (
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    )  # fmt: skip
    weekdays: ClassVar[Sequence[str]] = (
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    )
    weekdays_short: ClassVar[Sequence[str]] = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
    seasons: ClassVar[Sequence[tuple[str, str]]] = (
        ("printemps", "le "), ("été", "l'"), ("automne", "l'"), ("hiver", "l'"),
    )  # fmt: skip
    thousands: ClassVar[str] = "\u202f"
    decimal: ClassVar[str] = ","
    million: ClassVar[tuple[str, str]] = ("million", "millions")
    billion: ClassVar[tuple[str, str]] = ("milliard", "milliards")
    eras: ClassVar[tuple[str, str]] = ("av. J.-C.", "apr. J.-C.")
    unknown_year: ClassVar[str] = "une année inconnue"
    both_unknown: ClassVar[str] = "début et fin inconnus"
    both_open: ClassVar[str] = "de tout temps, sans début ni fin"
    unknown_then_open: ClassVar[str] = "début inconnu, fin ouverte"
    open_then_unknown: ClassVar[str] = "début ouvert, fin inconnue"

    def day_of_month(self, day: int) -> str:
        return "1er" if day == 1 else str(day)

    def day(self, day: int, month: int, year: str, short: bool = False) -> Noun:
        name = (self.months_short if short else self.months)[month - 1] if month else ""
        parts = (self.day_of_month(day) if day else "", name, year)
        return Noun(" ".join(part for part in parts if part), "le " if day else "")

    def season(self, code: int, year: str, year_after: str) -> Noun:
        if code <= 32:
            name, article = self.seasons[(code - 21) % 4]
            when = f"{year}-{year_after}" if year_after else year
            side = "Nord" if code in _NORTHERN else "Sud" if code in _SOUTHERN else ""
            return Noun(f"{name} {when} (hémisphère {side})" if side else f"{name} {when}", article)
        first, name = next(
            (first, name)
            for first, name in ((40, "semestre"), (37, "quadrimestre"), (33, "trimestre"))
            if code >= first
        )
        return Noun(f"{_ordinal(code - first + 1)} {name} {year}", "le ")

    def season_of(self, code: int, year: str) -> Noun:
        return self.season(code, _de(Noun(year)), "")

    def decade(self, first: int, last: int) -> Noun:
        if first >= 1000 and first % 100:
            return Noun(f"années {first}", "les ")
        return Noun(f"décennie {self.years(first, last)}", "la ")

    def century(self, ordinal: int, first: int, last: int) -> Noun:
        era = " av. J.-C." if last < 1 else ""
        ending = "er" if ordinal == 1 else "e"
        return Noun(f"{_roman(ordinal)}{ending} siècle{era} ({self.years(first, last)})", "le ")

    def years(self, first: int, last: int) -> str:
        shared = self.era(first) == self.era(last)
        return f"{self.counted_year(first) if shared else self.year(first)}-{self.year(last)}"

    def estimated(self, year: int, first: int, last: int) -> Noun:
        return Noun(f"{self.year(year)} (estimation ; {self.years(first, last)})")

    def some(self, unit: Precision, of: str) -> Noun:
        name = _UNITS[unit]
        article = "une" if name in _FEMININE else "un"
        return Noun(f"{article} {name} {_de(Noun(of))}")

    def some_year(self, first: int, last: int) -> str:
        return f"une année entre {self.year(first)} et {self.year(last)}"

    def of_year(self, day: int, month: int, year: str) -> Noun:
        noun = self.day(day, month, "")
        return Noun(f"{noun.words} {_de(Noun(year))}", noun.article)

    def at(self, date: Noun, time: str, zone: str) -> Noun:
        return Noun(f"{date.words} à {time} ({zone})" if zone else f"{date.words} à {time}", date.article)

    def as_written(self, noun: Noun, text: str) -> Noun:
        return Noun(f"une date {noun.words} ({text})")

    def qualified(self, noun: Noun, uncertain: bool, approximate: bool, alone: bool) -> Noun:
        if alone:
            return Noun(f"{'peut-être ' * uncertain}{'vers ' * approximate}{noun.inside}")
        return Noun(f"{noun.words}{' environ' * approximate}{' peut-être' * uncertain}", noun.article)

    def described(self, noun: Noun, uncertain: bool, approximate: bool) -> Noun:
        return Noun(f"{noun.words} ({self._remark(['date'], uncertain, approximate)})", noun.article)

    def remark(self, noun: Noun, marked: Sequence[tuple[Precision, bool, bool]]) -> Noun:
        groups: dict[tuple[bool, bool], list[str]] = {}
        for unit, uncertain, approximate in marked:
            groups.setdefault((uncertain, approximate), []).append(_UNITS[unit])
        remarks = " ; ".join(self._remark(units, *how) for how, units in groups.items())
        return Noun(f"{noun.words} ({remarks})", noun.article)

    def _remark(self, units: list[str], uncertain: bool, approximate: bool) -> str:
        plural = "s" * (len(units) > 1)
        unsure = ("incertaine" if all(unit in _FEMININE for unit in units) else "incertain") + plural
        rough = ("approximative" if all(unit in _FEMININE for unit in units) else "approximatif") + plural
        how = f"{unsure} et {rough}" if uncertain and approximate else unsure if uncertain else rough
        return f"{self.listed(units, True)} {how}"

    def between(self, first: Noun, last: Noun) -> str:
        return f"entre {first.inside} et {last.inside}"

    def from_to(self, first: Noun, last: Noun) -> str:
        return f"{_de(first)} {_a(last)}"

    def since(self, first: Noun) -> str:
        return f"depuis {first.inside}"

    def until(self, last: Noun) -> str:
        return f"jusqu'{_in(last)}"

    def end_unknown(self, first: Noun) -> str:
        return f"à partir {_de(first)}, fin inconnue"

    def start_unknown(self, last: Noun) -> str:
        return f"{self.until(last)}, début inconnu"

    def before(self, date: Noun) -> str:
        return f"avant {date.inside}"

    def no_later(self, date: Noun) -> str:
        return f"au plus tard {_in(date)}"

    def or_later(self, date: Noun) -> str:
        return f"{date.inside} ou plus tard"

    def every(self, unit: Precision | None, phrase: str) -> str:
        return f"chaque {_UNITS[unit] if unit else 'date'} {phrase}"

    def listed(self, phrases: Sequence[str], all_of: bool) -> str:
        if len(phrases) == 1:
            return phrases[0]
        return f"{', '.join(phrases[:-1])} {'et' if all_of else 'ou'} {phrases[-1]}"

    def sides(self, start: str, end: str) -> str:
        return f"début : {start or 'inconnu'} ; fin : {end or 'inconnue'}"

    def julian(self, own: str, gregorian: str) -> str:
        return f"{own} (julien ; {gregorian} grégorien)" if gregorian else f"{own} (julien)"
