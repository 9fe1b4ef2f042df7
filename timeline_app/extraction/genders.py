"""Whether "he" or "she" may stand for a person, by the titles before their names."""

from collections import defaultdict

from timeline_app.extraction.mention import Cast, How

_LONGEST = 9
_MEN, _WOMEN = "m", "f"
_TITLES = {
    **dict.fromkeys(("m", "mr", "monsieur", "sir", "lord", "messieurs"), _MEN),
    **dict.fromkeys(("mme", "mlle", "mrs", "ms", "miss", "madame", "lady"), _WOMEN),
}
_PRONOUNS = {"il": _MEN, "he": _MEN, "lui": _MEN, "elle": _WOMEN, "she": _WOMEN}


class Genders:
    """What titles tell of the persons of one article: "M. Roy", "Ms Hall"."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._titled: defaultdict[str, set[str]] = defaultdict(set)
        self._read = 0  # mentions that were looked at

    def read(self, text: str, end: int) -> None:
        """Looks at the titles before names up to a place of the article's text; each once, in their order."""
        mentions = self._cast.mentions
        while self._read < len(mentions) and mentions[self._read].start < end:
            one = mentions[self._read]
            self._read += 1
            if one.how in (How.NAME, How.SHORT):
                words = text[max(0, one.start - _LONGEST) : one.start].replace(".", " ").split()
                inside = text[one.start : one.end].replace(".", " ").split()
                for word in (*words[-1:], *inside[:1]):
                    if gender := _TITLES.get(word.lower()):
                        self._titled[one.actor_id].add(gender)

    def may_be(self, pronoun: str, actor_id: str) -> bool:
        """Whether no title speaks against it. pronoun: small."""
        gender, titled = _PRONOUNS.get(pronoun, ""), self._titled.get(actor_id)
        return not gender or not titled or gender in titled
