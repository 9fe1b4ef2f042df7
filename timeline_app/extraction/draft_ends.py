"""Where the words of a draft end."""

from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.told import Told

_LONGEST_MEASURE = 3


class Ends:
    """The ends of drafts of one sentence, as indexes after their last tokens."""

    def __init__(self, told: Told, lexicon: Lexicon) -> None:
        self._told = told
        self._lexicon = lexicon

    def trimmed(self, first: int, last: int) -> int:
        """The end without marks, conjunctions, and brackets that do not close."""
        while last > first and (
            self._is_loose(first, last)
            or self._told.tokens[last - 1].lower in self._lexicon.coordinators
            or self._told.tokens[last - 1].lower in self._lexicon.complementisers
        ):
            last -= 1
        texts = [token.text for token in self._told.tokens[first:last]]
        if texts.count("(") > texts.count(")") and self._is_mark(last, ")"):
            return last + 1
        if texts.count("«") > texts.count("»") and self._is_mark(last, "»"):
            return last + 1
        if texts[-1:] in (["»"], ["”"]) and texts.count("«") + texts.count("“") == 0:
            return self.trimmed(first, last - 1)
        return self._without_participle(first, last)

    def without_measure(self, first: int, last: int) -> int:
        """The end without ", weeks" or ", deux jours" before "after" or "après que", which open another clause."""
        if not any(
            clause.opens == last and clause.opener is Opener.ADVERBIAL for clause in self._told.clauses
        ):
            return last
        for at in range(last - 1, max(first, last - 1 - _LONGEST_MEASURE), -1):
            if self._told.tokens[at].text == ",":
                return at
            if self._told.tokens[at].is_mark or self._told.is_verb(at):
                break
        return last

    def _is_loose(self, first: int, last: int) -> bool:
        """Whether the last token is a mark that does not belong to what stands before it."""
        token = self._told.tokens[last - 1]
        if token.text == "." and last - 2 >= first and "." in self._told.tokens[last - 2].text:
            return False  # "p.m."
        return token.is_mark and token.text not in ")]»”%€$"

    def _is_mark(self, at: int, mark: str) -> bool:
        return at < len(self._told.tokens) and self._told.tokens[at].text == mark

    def _without_participle(self, first: int, last: int) -> int:
        """The end without "et montrant", whose "que" begins another clause."""
        if last - first < 4 or last >= len(self._told.tokens):
            return last
        joins = self._told.tokens[last - 2].lower in self._lexicon.coordinators
        is_participle = any(
            form.tense.value == "present participle"
            for form in self._lexicon.verbs.forms.get(self._told.tokens[last - 1].lower, ())
        )
        is_followed = self._told.tokens[last].lower in self._lexicon.complementisers
        return last - 2 if joins and is_participle and is_followed else last
