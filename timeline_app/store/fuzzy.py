"""How well a text answers a few typed letters; both are folded first (`folding.fold`)."""

WHOLE, BEGINS_WORD, BEGINS_TEXT = (
    100.0,
    120.0,
    130.0,
)  # of a word that stands in the text: anywhere, at a beginning
PER_CHARACTER, LONGEST = 0.05, 100  # taken off for each character of the text; how many of these count
_BESIDE, _LOOSE = 60.0, 40.0


def score(typed: str, text: str, loosely: bool = True, beside: str = "") -> float:
    """The higher the better; 0 where a word of `typed` is in neither text.

    typed, text, beside: folded. beside: words around the text, in which a word counts for less, and only whole.
    loosely: the letters of a word may also lie apart, in order, as in "zte" for "zoom to event".
    """
    words = typed.split()
    if not words:
        return 1.0
    total = 0.0
    for word in words:
        found = _score_word(word, text, loosely)
        if found < _BESIDE and word in beside:
            found = _BESIDE
        if not found:
            return 0.0
        total += found
    return total / len(words) - min(len(text), LONGEST) * PER_CHARACTER


def _score_word(word: str, text: str, loosely: bool) -> float:
    at = text.find(word)
    if at >= 0:
        if at == 0:
            return BEGINS_TEXT
        return BEGINS_WORD if f" {word}" in text else WHOLE
    if not loosely or len(word) < 2:
        return 0.0
    initials = "".join(part[0] for part in text.split())
    if word in initials:
        return _LOOSE + 30
    return _apart(word, text)


def _apart(word: str, text: str) -> float:
    """The score of letters that lie apart: the closer together the better; 0 where they are too far from one another."""
    best = 0.0
    start = text.find(word[0])
    while start >= 0:
        at = start
        for letter in word[1:]:
            at = text.find(letter, at + 1)
            if at < 0:
                return best
        slack = at - start + 1 - len(word)
        if slack <= 2 * len(word):
            begins_word = start == 0 or text[start - 1] == " "
            best = max(best, _LOOSE - slack + (10 if begins_word else 0))
        start = text.find(word[0], start + 1)
    return best
