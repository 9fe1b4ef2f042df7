"""Texts to try taggers and readers on: the worst that a text can repeat, and random ones from a seed."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from tests.benchmarks.annotated import LANGUAGES, articles

_REPEATED: dict[str, str] = {
    "digits": "7",
    "numbers": "12 ",
    "numbers with points": "1.",
    "slashes": "3/",
    "hyphens": "-",
    "dashes and years": "1984–",
    "le": "le ",
    "the": "the ",
    "months": "mars avril mai June July ",
    "days and months": "14 mars 14 March ",
    "ranges that never end": "entre 1990 et de 3 à from May to between 2 and ",
    "counts that never end": "il y a trois il y a deux two or three or ",
    "weekdays": "lundi, mardi, Monday, Tuesday, ",
    "last": "dernière dernier last next ",
    "opening quotation marks": "« ",
    "quotation marks": '"',
    "apostrophes": "l'",
    "brackets": "(",
    "newlines": "\n",
    "spaces": " ",
    "full stops": ". ",
    "initials": "J. ",
    "one word": "a",
    "capitals": "Ab ",
    "particles": "de la van der ",
    "one letter and marks over it": "e\u0301\u0301",
    "Roman numerals": "XIX",
    "Markdown": "# > - * ",
}
_NOISE = (
    "\u00a0\u202f\u2009\u200b\ufeff\u2028\x00\x0b\u0085",  # spaces and breaks, and what is none
    "\u0301\u0308\u20dd",  # marks that stand over a letter
    "\U0001f5d3\U0001f468\u200d\U0001f469",  # pictures
    "\u0660\u0663\u06f7\u0967\u2460\u00b2\u00bd\u2167",  # digits of other scripts, and what looks like one
    "\u05d0\u0634\u0e01\u6708\u65e5\u0130\u0131\u1e9e\u01c5\ufb01",  # other scripts, and letters whose case is odd
    "\ud800\udfff",  # half a pair
    "'’‘\"«»“”„-–—‑/\\.,;:!?…()[]{}<>|#*_`~%&@+=°№§\t\n\r",
    "0123456789IVXLCDM",
    "aeéèùçœAEÉÀ ",
)


_LONG = re.compile(r"\b[a-zà-ÿ]{6,}\b")


def worst_cases(length: int) -> dict[str, str]:
    """Texts of so many characters that repeat one thing, by name."""
    return {name: (piece * (length // len(piece) + 1))[:length] for name, piece in _REPEATED.items()}


def prose(language: str, length: int, seed: int = 1) -> str:
    """So many characters of the articles of a language, their paragraphs shuffled.

    From the second time on, most long words of a paragraph give way to others, so that hardly a sentence comes twice.
    """
    chance = random.Random(seed)
    paragraphs = [
        part for article in articles() if article.language == language for part in article.text.split("\n\n")
    ]
    long = sorted({word for part in paragraphs for word in _LONG.findall(part)})
    pieces: list[str] = []
    have = 0
    while have < length:
        chance.shuffle(paragraphs)
        fresh = paragraphs if not pieces else [_varied(part, long, chance) for part in paragraphs]
        pieces += fresh
        have += sum(len(part) + 2 for part in fresh)
    return "\n\n".join(pieces)[:length]


def _varied(text: str, words: Sequence[str], chance: random.Random) -> str:
    return _LONG.sub(lambda found: chance.choice(words) if chance.random() < 0.7 else found[0], text)


def random_texts(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """(language, text), so many: noise, shuffled words of date phrases, mutated articles, and mixtures of them."""
    chance = random.Random(seed)
    ways: tuple[Callable[[random.Random, str], str], ...] = (_noise, _words, _mutated, _mixed)
    for at in range(count):
        language = LANGUAGES[at % len(LANGUAGES)]
        yield language, ways[chance.randrange(len(ways))](chance, language)


def _noise(chance: random.Random, language: str) -> str:
    del language
    return "".join(_character(chance) for _ in range(chance.randrange(200)))


def _character(chance: random.Random) -> str:
    if chance.random() < 0.1:
        return chr(chance.randrange(0x110000))
    return chance.choice(chance.choice(_NOISE))


def _words(chance: random.Random, language: str) -> str:
    """Words of the phrases that are marked, joined by anything."""
    known = _known_words(language)
    pieces: list[str] = []
    for _ in range(chance.randrange(40)):
        word = (
            chance.choice(known)
            if chance.random() < 0.7
            else str(chance.randrange(10 ** chance.randrange(1, 12)))
        )
        pieces.append(word.upper() if chance.random() < 0.1 else word)
        pieces.append(" " if chance.random() < 0.85 else _character(chance))
    return "".join(pieces)


@cache
def _known_words(language: str) -> list[str]:
    """The words of all marks and those before them, often prepositions; sorted, so that a seed means one text."""
    found: set[str] = set()
    for article in articles():
        if article.language == language:
            for mark in article.marks:
                found.update(article.text[max(mark.start - 12, 0) : mark.end].split()[-6:])
    return sorted(found)


def _mutated(chance: random.Random, language: str) -> str:
    """A stretch of an article with characters left out, doubled, swapped or replaced."""
    whole = chance.choice([article.text for article in articles() if article.language == language])
    start = chance.randrange(len(whole))
    letters = list(whole[start : start + chance.randrange(1, 400)])
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(letters))
        other = chance.randrange(len(letters))
        match chance.randrange(4):
            case 0:
                letters[at] = ""
            case 1:
                letters[at] *= 2
            case 2:
                letters[at], letters[other] = letters[other], letters[at]
            case _:
                letters[at] = _character(chance)
    return "".join(letters)


def _mixed(chance: random.Random, language: str) -> str:
    return "".join(chance.choice((_noise, _words, _mutated))(chance, language) for _ in range(3))
