"""What stands beside French words that look like a date, and whether they are one by it."""

from timeline_app.phrases import years
from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.lexicons._fr_words import STREETS, WORDS, YEARS
from timeline_app.phrases.tokens import Tokens

_SURELY_BEFORE_MONTHS = listed("en fin début mi courant")
_BEFORE_MONTHS = listed("en fin début mi depuis dès courant avant d'ici")
_PARTICIPLES = listed("passé passée écoulé écoulée passés passées écoulés écoulées")
_AFTER_PARTICIPLES = listed("à au aux en dans sous chez avec sur par entre")
_SENTENCE_ENDS = ("", ".", "!", "?")
_OF = frozenset(("de", "du", "d'", "des"))
_AFTER_EVENTS = listed("""
    le la l' les un une son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos du de des d' avoir
    être que qu' celui celle ceux sur quoi lui elle eux
""")
_MAY_FOLLOW_A_DAY = listed("""
    à au aux en pour dans par il ils elle elles on et ou mais puis dernier prochain que qu' avec sans sur chez qui
    où lors dès afin selon soit ne n' se s' a ont est sont était étaient sera seront avait avaient le la les l' un
    une
""")
_STOPS = frozenset('.,;:!?)»"”…]–—*_')
_AGED = listed("""
    homme femme garçon fille enfant adolescent adolescente ado jeune hommes femmes garçons filles enfants jeunes
    adolescents retraité retraitée étudiant étudiante mère père fils suspect suspecte victime habitant habitante
    conducteur conductrice motard cycliste octogénaire ouvrier ouvrière joueur joueuse bébé personne personnes âge
""")
_BEFORE_FEASTS = listed("à avant après depuis dès ici d'ici pour jusqu'à vers")
_COUNTING = listed("plusieurs quelques milliers centaines dizaines millions")
_OWNERS = listed("ses leurs mes tes nos vos les des aux")
_SURE_LENGTH_AFTER = listed("""
    pendant durant en pour d' de dure duré durera dura durer après depuis toute quelque encore reste
""")
_VAGUE_ONES = listed("printemps année journée nuit seconde minute jour heure week weekend")
_NOT_AHEAD = listed(
    "où que qu' comme sur différents différentes après qui suivant suivants suivantes derniers dernières"
)
_DAYS = listed("jour journée nuit")
_BEFORE_NUMBERS = listed("dans appelez composez contre sur numéro et")
_SCHOOL = listed("scolaire scolaires universitaire judiciaire lumière lumières sabbatique civile")


def is_month(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the name of a month alone is one: in small letters, after a preposition, or as a sentence begins.

    Mars, Mai and Avril are names, too.
    """
    word, follows = before(tokens, start), after(tokens, end)
    if tokens.written(start)[0].islower():
        return word not in ("planète", "m.", "mme") and follows != "'"
    if word in _SURELY_BEFORE_MONTHS:
        return True
    if tokens.words[start] in tokens.surnames:
        return False
    if word in _BEFORE_MONTHS:
        return True
    is_initial = word == "." and len(before(tokens, start - 1)) == 1  # M. Avril
    opens = word in _SENTENCE_ENDS and not is_initial and tokens.words[start] != "mars"
    return opens and follows[:1].isalpha() and tokens.written(end)[0].islower()


def is_season(tokens: Tokens, start: int, _end: int) -> bool:
    return before(tokens, start) in ("en", "au")


def is_no_sport(tokens: Tokens, start: int, _end: int) -> bool:
    """Whether a season is one: not that of "Jeux d'hiver de 2030"."""
    return before(tokens, start) != "d'"


def is_whole(tokens: Tokens, _start: int, end: int) -> bool:
    word = after(tokens, end)
    return not (
        word.isdigit() or word in ("dernier", "dernière", "prochain", "prochaine", "passée", "suivante")
    )


def is_no_title(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a season is no name: not "Le Printemps de Bourges"."""
    written = tokens.written(end - 1)
    return end - start == 1 or not written[0].isupper() or written.isupper()


def is_counting(tokens: Tokens, _start: int, end: int) -> bool:
    return years.counts(tokens, end, YEARS)


def is_last_period(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "le dernier mois" is the one before this: not "le dernier mois de sa vie", no last day."""
    return tokens.meant[end - 1] not in _DAYS and is_window(tokens, start, end)


def is_period(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "passé" says when ("la semaine passée") rather than how it was spent ("une semaine passée à Rome")."""
    last = tokens.meant[end - 1]
    if last in _PARTICIPLES:
        return (
            tokens.words[start] in ("le", "la", "l'", "les", "ces")
            and after(tokens, end) not in _AFTER_PARTICIPLES
        )
    return True


def is_year(tokens: Tokens, start: int, end: int) -> bool:
    if before(tokens, start) == "à" and before(tokens, start - 1) in ("ici", "jusqu'"):
        return not years.counts(tokens, end, YEARS)
    if before(tokens, start) == "«" and after(tokens, end) == "»":  # a title
        return False
    return years.is_year(tokens, start, end, YEARS)


def is_not_counting(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the last number counts nothing that follows; a year after "par an" is none."""
    return not years.counts(tokens, end, YEARS) and before(tokens, start) not in ("par", "un", "d'")


def is_range(tokens: Tokens, _start: int, end: int) -> bool:
    is_number = tokens.words[end - 1].isdigit()
    return not (
        is_number and (years.counts(tokens, end, YEARS) or after(tokens, end) in ("personne", "habitant"))
    )


def is_numeric(tokens: Tokens, start: int, _end: int) -> bool:
    return before(tokens, start) not in (
        "n°",
        "nº",
        "article",
        "version",
        "v",
        "réf",
        "isbn",
        "tél",
        "°",
        "º",
    )


def is_day_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a day without its month is one: what follows is no noun that it counts or names."""
    word = after(tokens, end)
    if word == "," and after(tokens, end + 1) in STREETS:
        return False
    if before(tokens, start) in _BEFORE_NUMBERS and tokens.words[start] == "le" and end - start == 2:
        return False
    return word in ("", "/") or word in _STOPS or word in _MAY_FOLLOW_A_DAY


def is_weekday(tokens: Tokens, start: int, end: int) -> bool:
    return before(tokens, start) not in ("mon", "ma", "sainte") and after(tokens, end) not in ("soleil",)


def is_holiday(tokens: Tokens, start: int, end: int) -> bool:
    """Whether Noël is the day: no first name, no market, no holidays."""
    if before(tokens, start) == "de":
        return False
    return tokens.meant[start] != "noël" or end - start > 1 or _is_a_day(tokens, start, end)


def is_feast(tokens: Tokens, start: int, end: int) -> bool:
    """Whether Pâques is the day: no island, no eggs."""
    return tokens.meant[start] != "pâques" or end - start > 1 or _is_a_day(tokens, start, end)


def _is_a_day(tokens: Tokens, start: int, end: int) -> bool:
    is_name = end < len(tokens) and tokens.written(end)[0].isupper()
    return before(tokens, start) in _BEFORE_FEASTS and not is_name


def is_this_unit(tokens: Tokens, _start: int, end: int) -> bool:
    return tokens.meant[end - 1] != "journée" and after(tokens, end) not in _SCHOOL


def is_today(tokens: Tokens, start: int, _end: int) -> bool:
    return before(tokens, start) in ("à", "jusqu'à", "de", "en")


def is_part_of_unit(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether the unit is longer than a day, and no figure of speech ("fin de siècle")."""
    word = tokens.meant[end - 1]
    is_style = word in ("siècle", "jour", "an") and tokens.words[end - 2] in ("de", "d'")
    return word not in ("journée", "nuit", "jour") and not is_style and after(tokens, end) not in _SCHOOL


def is_window(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the last years are those before publication: not "les dernières années de sa vie"."""
    if tokens.meant[end - 1] in _PARTICIPLES and after(tokens, end) in _AFTER_PARTICIPLES:
        return False
    return tokens.words[start] == "ces" or after(tokens, end) not in _OF


def is_eve(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the day before is one: not "à la veille de", "au lendemain de"."""
    return not (before(tokens, start) in ("à", "au") and after(tokens, end) in _OF)


def is_shift(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "trois jours après" stands by itself: not before what it is counted from."""
    return tokens.words[end - 1] not in ("après", "avant") or after(tokens, end) not in _AFTER_EVENTS


def is_no_conjunction(tokens: Tokens, _start: int, end: int) -> bool:
    return after(tokens, end) not in ("que", "qu'")


def is_ahead(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "dans deux ans" counts from now: no part of "dans les cinq années à venir", "dans deux ans sur trois"."""
    word = after(tokens, end)
    return not (
        word in _NOT_AHEAD or (word == "à" and after(tokens, end + 1) in ("venir", "partir", "compter"))
    )


def is_rate(tokens: Tokens, start: int, _end: int) -> bool:
    """Whether "par jour" says how often: something is counted a few words before ("sept trains par jour")."""
    for at in range(start - 1, max(start - 5, -1), -1):
        word = tokens.words[at]
        if word in _STOPS or tokens.breaks[at + 1]:
            return False
        if word.isdigit() or word in WORDS["number"] or word in _COUNTING:
            return True
    return False


def is_habit(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "le dimanche" is every Sunday: not one that is told apart by what follows."""
    return after(tokens, end) not in ("de", "du", "d'", "où", "qui", "suivant", "précédent", "même")


def is_length(tokens: Tokens, start: int, end: int) -> bool:
    """Whether so many units are how long something took: no age, no distance, no time of day."""
    word, unit = before(tokens, start), tokens.meant[end - 1]
    if after(tokens, end).isdigit():
        return False
    if unit in ("an", "ans") and _is_age(tokens, start, end, word):
        return False
    if unit == "mois" and word == "de" and before(tokens, start - 1) in _AGED:
        return False
    if word == "(" and after(tokens, end) == ")" and unit == "heures":
        return False
    if word == "à" and unit in ("minute", "minutes", "seconde", "secondes", "heure", "heures"):
        return False
    if tokens.words[start] in ("un", "une") and unit.split("-")[0] in _VAGUE_ONES:
        return word in _SURE_LENGTH_AFTER
    return True


def _is_age(tokens: Tokens, start: int, end: int, word: str) -> bool:
    further = before(tokens, start - 1)
    follows = after(tokens, end)
    if word in ("âgé", "âgée", "âgés", "âgées", "a", "avait", "aura", "ont") or word in _OWNERS:
        return True
    if follows == "d'" and after(tokens, end + 1) == "âge":
        return True
    if word in ("de", "d'"):
        is_of_group = further in ("plus", "moins") and before(tokens, start - 2) in _OWNERS
        return is_of_group or further in _AGED or further.startswith("âgé")
    is_apart = word in (",", "(", "à", "-") and follows in (",", ")", ".", ";")
    return is_apart and _looks_like_an_age(tokens, start)


def _looks_like_an_age(tokens: Tokens, start: int) -> bool:
    return tokens.words[start].isdigit() and len(tokens.words[start]) <= 3


def is_clear_hour(tokens: Tokens, _start: int, end: int) -> bool:
    return not after(tokens, end).isdigit()


def before(tokens: Tokens, at: int) -> str:
    """The word before a token, accents set right; "" at the beginning of a paragraph."""
    return tokens.meant[at - 1] if 0 < at < len(tokens) and not tokens.breaks[at] else ""


def after(tokens: Tokens, end: int) -> str:
    """The word at an index; "" at the end of a paragraph."""
    return tokens.words[end] if end < len(tokens) and not tokens.breaks[end] else ""
