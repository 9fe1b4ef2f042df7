"""A text cut into words, numbers and marks, each with its place: done once, whatever is looked for in them."""

import re
import unicodedata

# A word is a run of letters with the apostrophe that elides it ("l'été", but not "today's", "years'"); what is neither
# letter nor digit stands by itself.
_TOKEN = re.compile(r"[0-9]+|(?:[^\W\d_][\u0300-\u036f]*)+(?:['’ʼ](?=[^\W_]|\Z)(?![sS]\b))?|[^\s]")
_SIGNS = frozenset("#@$€£&\\+=~")
_JOINERS = frozenset("-_/.,:")
_MEASURES = frozenset("%‰°$€£")
_HYPHENS = frozenset("-‐‑")
_KNOWN_AT_MOST = 20_000
_LONG = 40  # no word is longer that matters: not worth remembering


class Tokens:
    """The tokens of a text, side by side: `words[i]` is `text[starts[i]:ends[i]]`, evened out.

    words: in small letters and one code point a letter, straight apostrophes, "-" for any hyphen, accents kept.
    meant: the words that they stand for where accents were left out: see `Reader`. breaks[i]: whether a blank line
    lies before the token.
    """

    __slots__ = ("_surnames", "breaks", "ends", "meant", "starts", "text", "words")

    def __init__(self, text: str, read: "Reader") -> None:
        self.text = text
        self._surnames: frozenset[str] | None = None
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.meant: list[str] = []
        self.breaks: list[bool] = []
        end = 0
        for match in _TOKEN.finditer(text):
            start = match.start()
            word, meant = read(match.group())
            self.breaks.append(start - end > 1 and text.count("\n", end, start) > 1)
            end = match.end()
            self.starts.append(start)
            self.ends.append(end)
            self.words.append(word)
            self.meant.append(meant)

    def __len__(self) -> int:
        return len(self.words)

    def written(self, at: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.starts[at] : self.ends[at]]

    @property
    def surnames(self) -> frozenset[str]:
        """Words that stand with a capital right behind another word with one, somewhere: Georges Avril, Theresa May."""
        if self._surnames is None:
            has_capital = [self.text[start].isupper() for start in self.starts]
            self._surnames = frozenset(
                self.words[at]
                for at in range(1, len(self.words))
                if has_capital[at] and has_capital[at - 1] and not self.breaks[at]
            )
        return self._surnames

    def is_glued(self, at: int) -> bool:
        """Whether nothing lies between the token and the one before it."""
        return at > 0 and at < len(self.words) and self.ends[at - 1] == self.starts[at]

    def begins_freely(self, at: int) -> bool:
        """Whether a phrase may begin with the token: it is no part of a longer word, number or name ("GPT-4")."""
        if not self.is_glued(at):
            return True
        before = self.words[at - 1]
        if _is_wordlike(before):
            return before[-1] == "'"
        if before in _SIGNS:
            return False
        if before in _JOINERS:
            is_tied = self.is_glued(at - 1) and _is_wordlike(self.words[at - 2])
            is_number = self.words[at][0].isdigit()
            return (
                not (is_tied or (is_number and before == "-"))
                if before in "-_"
                else not (is_tied and is_number)
            )
        return True

    def ends_freely(self, end: int) -> bool:
        """Whether a phrase may end before token `end`: what it ends with is a whole word or number."""
        if not self.is_glued(end):
            return True
        after, last = self.words[end], self.words[end - 1]
        if _is_wordlike(after):
            return last[-1] == "'" or (last == "." and self.written(end)[0].isupper())
        if after in _MEASURES:
            return not last[-1].isdigit()
        if after not in _JOINERS or not self.is_glued(end + 1):
            return True
        beyond = self.written(end + 1)
        if not _is_wordlike(beyond):
            return True
        if after in "-_":
            return False
        return not (last[-1].isdigit() and (beyond[0].isdigit() or (after in "./" and beyond[0].islower())))


class Reader:
    """Gives the evened-out forms of a written token, for words that matter; remembers those it has met.

    known: the words that matter, evened out. A written word that lacks accents stands for one that has them where
    the word without them is not known itself, or where it is written with a capital ("A partir de", "DES 2015").
    """

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known
        self._accented = {without_accents(word): word for word in sorted(known) if not word.isascii()}
        self._met: dict[str, tuple[str, str]] = {}

    def __call__(self, written: str) -> tuple[str, str]:
        met = self._met.get(written)
        if met is None:
            if len(written) > _LONG:
                return self._read(written)
            if len(self._met) >= _KNOWN_AT_MOST:
                self._met.clear()
            met = self._met[written] = self._read(written)
        return met

    def _read(self, written: str) -> tuple[str, str]:
        word = evened_out(written)
        meant = self._accented.get(word, word)
        if meant != word and word in self._known and not written[0].isupper():
            meant = word
        return word, meant


def evened_out(written: str) -> str:
    """A token in small letters, composed, with a straight apostrophe or hyphen."""
    if written.isascii():
        return written.lower()
    if written in _HYPHENS:
        return "-"
    word = unicodedata.normalize("NFKC", written).lower().replace("’", "'").replace("ʼ", "'")
    return "#" if word[:1].isnumeric() else word or written  # no digits that patterns know: ¼, ², ①


def without_accents(word: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)
    )


def cut(text: str) -> list[str]:
    """The words of a short text, evened out: for words and patterns of a lexicon."""
    return [evened_out(match.group()) for match in _TOKEN.finditer(text)]


def _is_wordlike(token: str) -> bool:
    return token[0].isalnum()
