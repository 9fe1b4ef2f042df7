"""Words of French that stand in date phrases, and what they mean."""

from typing import Any

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.meaning import Direction, Part, Unit
from timeline_app.phrases.years import YearWords

_ONES = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_OTHER_TENS = {70: "septante", 80: "huitante", 90: "nonante"}  # in Switzerland and Belgium
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip
_SHORT_MONTHS = {
    "janv.": 1, "jan.": 1, "févr.": 2, "fév.": 2, "avr.": 4, "juil.": 7, "juill.": 7, "sept.": 9, "oct.": 10,
    "nov.": 11, "déc.": 12,
}  # fmt: skip
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_ROMAN = ("x", "ix", "v", "iv", "i")
_ROMAN_VALUES = {"x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1}


def _numbers() -> dict[str, int]:
    """1 to 199, the hundreds and a thousand, in words."""
    numbers = {word: number for number, word in enumerate(_ONES) if word}
    for tens, word in _TENS.items():
        for more in range(20 if tens in (60, 80) else 10):
            if not more:
                numbers["quatre-vingts" if tens == 80 else word] = tens
            elif more in (1, 11) and tens < 80:
                numbers[f"{word}-et-{_ONES[more]}"] = tens + more
            else:
                numbers[f"{word}-{_ONES[more]}"] = tens + more
    numbers["quatre-vingt"] = 80
    numbers |= {f"cent {word}": 100 + number for word, number in numbers.items()}
    numbers["cent"] = 100
    for hundreds in range(2, 10):
        numbers[f"{_ONES[hundreds]} cents"] = hundreds * 100
    for tens, word in _OTHER_TENS.items():
        numbers |= {f"{word}-{_ONES[more]}": tens + more for more in range(2, 10)}
        numbers |= {word: tens, f"{word}-et-un": tens + 1}
    ones = {
        word.removesuffix("un") + "une": number for word, number in numbers.items() if word.endswith("un")
    }
    return numbers | ones | {"mille": 1000, "deux mille": 2000}


def _roman(number: int) -> str:
    written = ""
    for numeral in _ROMAN:
        while number >= _ROMAN_VALUES[numeral]:
            written += numeral
            number -= _ROMAN_VALUES[numeral]
    return written


def _centuries() -> dict[str, int]:
    """XIXe, XIXème, dix-neuvième: up to the 30th."""
    words = {
        f"{_roman(number)}{ending}": number
        for number in range(1, 31)
        for ending in ("e", "ème", "eme", "è", "ième", " e", " ème")
    }
    return words | {"ier": 1, "i er": 1}


def _ordinals() -> dict[str, int]:
    words = {
        "premier": 1,
        "première": 1,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
    }
    for number, word in enumerate(_ONES):
        if number > 5:
            words[word.removesuffix("e").replace("neuf", "neuv") + "ième"] = number
    return words | {"deuxième": 2, "vingtième": 20, "vingt-et-unième": 21, "vingt-deuxième": 22}


SHORT_YEARS_FROM = 32  # "mai 68" is a year; "mai 24" might be a day


def _both(units: dict[str, Unit]) -> dict[str, Unit]:
    """Units in the singular and the plural."""
    return units | {f"{word}s": unit for word, unit in units.items() if not word.endswith("s")}


def _with_articles(part: Part, *words: str) -> dict[str, Part]:
    """Words for a part of a period, without and with their articles."""
    return {article + word: part for word in words for article in ("", "le ", "la ", "les ")}


NUMBERS = _numbers()
UNITS = {
    "seconde": Unit.SECOND, "minute": Unit.MINUTE, "heure": Unit.HOUR, "jour": Unit.DAY, "journée": Unit.DAY,
    "nuit": Unit.DAY, "semaine": Unit.WEEK, "week-end": Unit.WEEKEND, "weekend": Unit.WEEKEND, "mois": Unit.MONTH,
    "trimestre": Unit.QUARTER, "semestre": Unit.SEMESTER, "an": Unit.YEAR, "année": Unit.YEAR,
    "décennie": Unit.DECADE, "siècle": Unit.CENTURY, "millénaire": Unit.MILLENNIUM,
}  # fmt: skip
_SEASONS = {"printemps": 21, "été": 22, "automne": 23, "hiver": 24}

WORDS: dict[str, dict[str, Any]] = {
    "number": NUMBERS,
    "month": {name: number for number, name in enumerate(_MONTHS, 1)},
    "short_month": _SHORT_MONTHS,
    "weekday": {name: number for number, name in enumerate(_WEEKDAYS)},
    "weekdays": {f"{name}s": number for number, name in enumerate(_WEEKDAYS)},
    "short_weekday": {f"{name[:3]}.": number for number, name in enumerate(_WEEKDAYS)},
    "season": _SEASONS,
    "span": {word: unit for word, unit in _both(UNITS).items() if not word.startswith(("journée", "nuit"))},
    "unit": _both(UNITS),
    "period": {word: unit for word, unit in UNITS.items() if unit not in (Unit.SECOND, Unit.MINUTE, Unit.HOUR)},
    "units": {word if word.endswith("s") else f"{word}s": unit for word, unit in UNITS.items()},
    "roman": _centuries(),
    "ordinal": _ordinals(),
    "last": dict.fromkeys(("dernier", "dernière", "passé", "passée", "écoulé", "écoulée"), -1),
    "next": dict.fromkeys(("prochain", "prochaine", "qui vient", "à venir"), 1),
    "lasts": dict.fromkeys(("derniers", "dernières", "passés", "passées", "écoulés", "écoulées"), Direction.PAST),
    "nexts": dict.fromkeys(("prochains", "prochaines", "à venir", "qui viennent"), Direction.FUTURE),
    "share": {"plus tôt": Direction.PAST, "plus tard": Direction.FUTURE},
    "adjacent": {
        "précédent": -1, "précédente": -1, "d'avant": -1, "suivant": 1, "suivante": 1, "d'après": 1,
    },
    "adjacents": {
        "précédents": Direction.PAST, "précédentes": Direction.PAST, "d'avant": Direction.PAST,
        "suivants": Direction.FUTURE, "suivantes": Direction.FUTURE, "qui suivent": Direction.FUTURE,
        "qui suivirent": Direction.FUTURE, "qui ont suivi": Direction.FUTURE, "d'après": Direction.FUTURE,
    },
    "large": {"million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "milliers": 10**3},
    "dozen": {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "demi-douzaine": 6,
    },
    "era": dict.fromkeys(
        ("av. J.-C.", "av J.-C.", "av. J.C.", "av. JC", "av JC", "avant J.-C.", "avant J.C.", "avant JC",
         "avant Jésus-Christ", "av. Jésus-Christ", "avant notre ère", "av. notre ère", "AEC"), -1,
    ) | dict.fromkeys(
        ("apr. J.-C.", "ap. J.-C.", "après J.-C.", "apr. JC", "ap. JC", "après JC", "après Jésus-Christ",
         "de notre ère"), 1,
    ),
    "feast": {
        "Pâques": 0, "le dimanche de Pâques": 0, "le lundi de Pâques": 1, "lundi de Pâques": 1, "l'Ascension": 39,
        "le jeudi de l'Ascension": 39, "jeudi de l'Ascension": 39, "la Pentecôte": 49, "le dimanche de Pentecôte": 49,
        "le lundi de Pentecôte": 50, "lundi de Pentecôte": 50, "le Vendredi saint": -2, "Vendredi saint": -2,
        "le Jeudi saint": -3, "le mercredi des Cendres": -46, "mercredi des Cendres": -46, "Mardi gras": -47,
        "le Mardi gras": -47, "le dimanche des Rameaux": -7,
    },
    "holiday": {
        "Noël": (12, 25), "le jour de Noël": (12, 25), "jour de Noël": (12, 25), "la nuit de Noël": (12, 24),
        "la Toussaint": (11, 1), "la Saint-Valentin": (2, 14), "la Saint-Sylvestre": (12, 31),
        "le jour de l'An": (1, 1), "jour de l'An": (1, 1), "le Nouvel An": (1, 1), "Nouvel An": (1, 1),
        "14-Juillet": (7, 14), "1er-Mai": (5, 1), "8-Mai": (5, 8), "11-Novembre": (11, 11),
        "le 14-Juillet": (7, 14), "le 1er-Mai": (5, 1), "le 8-Mai": (5, 8), "le 11-Novembre": (11, 11),
        "l'Assomption": (8, 15), "l'Épiphanie": (1, 6), "la Chandeleur": (2, 2), "Halloween": (10, 31),
    },
    "early": _with_articles(
        Part.EARLY, "début", "tout début", "première moitié", "première quinzaine", "première semaine", "premier tiers",
        "premiers jours", "premières semaines", "premiers mois", "premières années",
    ),
    "middle": _with_articles(Part.MIDDLE, "milieu", "mi", "deuxième semaine", "troisième semaine", "deuxième tiers"),
    "late": _with_articles(
        Part.LATE, "fin", "toute fin", "seconde moitié", "deuxième moitié", "seconde quinzaine", "deuxième quinzaine",
        "dernière semaine", "dernier tiers", "dernier quart", "derniers jours", "dernières semaines", "derniers mois",
        "dernières années",
    ),
    "seasons": {"printemps": Unit.SEASON, "étés": Unit.SEASON, "automnes": Unit.SEASON, "hivers": Unit.SEASON},
    "avoir": dict.fromkeys(
        ("a", "ont", "avait", "avaient", "aurait", "auraient", "ai", "as", "avons", "avez", "aura", "auront", "ayant",
         "avoir", "eu", "eut"), True,
    ),
    "long": dict.fromkeys(("longs", "longues", "nombreux", "nombreuses"), True),
    "until": dict.fromkeys(
        ("à", "au", "aux", "à la", "à l'", "jusqu'à", "jusqu'à la", "jusqu'à l'", "jusqu'au", "jusqu'en", "jusqu'aux"),
        True,
    ),
    "half": dict.fromkeys(("et demi", "et demie"), True),
    "dash": dict.fromkeys(("–", "—", "‒", "-"), True),
}  # fmt: skip

STREETS = listed("""
    rue place avenue boulevard square quai impasse pont métro station école collège lycée stade allée cours
    faubourg
""")
_COUNTED = listed("""
    euro euros dollar dollars livres francs roubles yens yuans personne personnes habitants habitant mètres mètre
    m km kilomètres kilomètre kilos kg g grammes tonnes tonne t hectares ha litres litre l watts kw mw mwh kwh
    degrés volts pas millions milliards mille millier milliers fois ans an mois jours heures h secondes minutes
    tours élèves salariés emplois morts blessés logements voix points pages places exemplaires chevaux ch cm3 cm
    mm mots signes signatures adhérents abonnés visiteurs spectateurs manifestants soldats hommes femmes enfants
""")
_FUNCTION_WORDS = listed("""
    mais puis plus les des ses ces mes tes nos vos leurs dans sans sous vers depuis dès alors ils nous vous elles
    lors hors chez après auprès envers avers pas très moins as es suis plusieurs certains toutefois jamais
    toujours cependant désormais quelques tous toutes à où lorsque puisque ailleurs longtemps parfois
    ensuite jusqu deux trois six dix aux près exceptés aujourd'hui sais fais bis temps aucuns quels quelles autres
    divers inclus compris
""")
_BEFORE_YEARS = listed("""
    en depuis dès année an fin début mi courant jusqu'en vers avant après printemps été automne hiver janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil sept oct
    nov déc trimestre semestre saison exercice millésime rentrée édition session vendanges élections
""")
_NEVER_BEFORE_YEARS = listed("""
    les la le l' des ces ses leurs aux nos vos mes plus moins près total environ quelque quelques page pages p art
    article articles n° nº no numéro chapitre vol volume tome route boeing airbus peugeot windows à hauteur lot
    groupe population nombre somme dizaine centaine millier milliers millions fois cent mille altitude section
    loi-cadre unité lit lits autres seulement presque jusqu'à coûte
""")

YEARS = YearWords(
    before=_BEFORE_YEARS,
    of=frozenset(("de", "du", "d'")),
    never_after=_NEVER_BEFORE_YEARS,
    counted=_COUNTED,
    not_counted=_FUNCTION_WORDS,
    plural=("s", "x"),
    joining=frozenset(("et", "ou", "&")),
)

ANNOUNCING = listed("""
    va vont prévu prévue prévus prévues prévoit prévoient devrait devraient doit doivent pourrait pourraient
    envisage envisagé envisagée prochain prochaine prochains prochaines sera seront aura auront ira iront fera
    feront attendu attendue attendus attendues programmé programmée programmés programmées espère devait devaient
""")
RECOUNTING = listed("""
    a ont avait avaient était étaient fut furent eut eurent fit firent vit prit mit dit annonça annonçait
    reçut
""")
_NOT_FUTURE = listed("""
    opéra caméra sahara extra mantra cobra ultra aura-t-il diaspora agora paprika flora contra infra supra para
    plethora pléthora pandora ira-t-il choléra barons environs patrons électrons neurons citrons girons front
    affront environ marrons tira attira retira admira inspira vira aspira respira désira soupira délira transpira
    étira
""")
_NO_PARTICIPLES = listed("""
    salarié salariés salariée salariées retraité retraités délégué délégués déléguée déléguées associé associés juré
    jurés réfugié réfugiés réfugiée réfugiées communiqué communiqués café cafés bébé bébés degré degrés thé blé clé
    clés procédé procédés énoncé énoncés canapé bus virus
    comité comités société sociétés marché marchés député députée députés députées traité traités côté côtés santé
    liberté beauté volonté arrêté arrêtés conseil journée journées année années soirée matinée rentrée durée entrée
    armée idée musée lycée trophée employé employée employés employées blessé blessés rendez-vous plus depuis puis
    mais jusqu pays avis paris procès permis jus sous vous nous tribu début menu revenu revenus individu individus
    français anglais succès bureau rue rues vue avenue tenue venue revue tissu contenu
""")
_FUTURE_ENDS = (
    "era",
    "eront",
    "ira",
    "iront",
    "dra",
    "dront",
    "vra",
    "vront",
    "ttra",
    "ttront",
    "rra",
    "rront",
)
_CONDITIONAL_ENDS = tuple(
    listed("erait eraient irait iraient drait draient evrait evraient ttrait ttraient rrait rraient")
)
_NO_CONDITIONAL = listed("""
    serait seraient tirait tiraient retirait retiraient attirait attiraient admirait admiraient inspirait
    inspiraient respirait respiraient désirait désiraient virait viraient aspirait aspiraient expirait expiraient
""")


def announces(word: str) -> bool:
    """Whether a word is a verb in the future, or in the conditional, which is the future of what was said.

    By its ending; a few nouns and imperfects end so too.
    """
    if word.endswith(_CONDITIONAL_ENDS):
        return word not in _NO_CONDITIONAL
    return word.endswith(_FUTURE_ENDS) and len(word) > 3 and word not in _NOT_FUTURE


def recounts(word: str) -> bool:
    """Whether a word is a verb of what is past, by its ending: the simple past and the imperfect."""
    ends = word.endswith(("èrent", "irent", "urent", "aient", "ait"))
    return ends and len(word) > 4 and not word.endswith(("raient", "rait"))


def is_participle(word: str) -> bool:
    """Whether a word is a participle of the past, by its ending; nouns that end so too are listed, or end in -ité."""
    ends = word.removesuffix("s").removesuffix("e").endswith(("é", "u", "is"))
    return ends and len(word) > 3 and word not in _NO_PARTICIPLES and not word.endswith(("ité", "ités"))
