"""Whether the words around a date phrase tell of the past or the future: cheap cues, not grammar."""

from timeline_app.phrases.lexicon import Lexicon
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.tokens import Tokens

_REACH = 40  # words: further off, a verb is of another clause
_COMMA = 4  # as far as so many words
_AUXILIARY_REACH = 3  # words from a participle back to the verb that it goes with ("sera peut-être élu")
_LONG = 40  # no verb is longer
_STOPS = frozenset(".!?;:")
_ONWARD = frozenset(
    ";"
)  # behind it a clause may leave out its verb: "On Monday it will open; on Friday, it closes"


class Tenses:
    """The cues of a language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._met: dict[str, Direction | None] = {}

    def around(self, tokens: Tokens, first: int, last: int, is_onward: bool = False) -> Direction | None:
        """What the nearest cue of the sentence tells, before or after the phrase; None where there is none.

        The verb of the phrase's own clause goes before one behind a comma, however far it stands before the phrase:
        "will hand back the keys to its line in June, she said". first: of the phrase with its preposition. A
        participle right before it goes with that, and so does one that opens its clause: "élu en mars, il sera …",
        "la loi, adoptée par la Chambre en mars, sera …". Where the clause has no verb at all, that of the one before
        its semicolon counts. is_onward: whether the preposition goes on from here ("dès", "until"): what a bare
        participle tells with it lies ahead ("jugée à partir de lundi").
        """
        back = range(first - 1, max(first - 1 - _REACH, -1), -1)
        before = self._nearest(tokens, back)
        if self._is_participle(tokens, first - 1):
            auxiliary = before[1] if before is not None and before[0] <= _AUXILIARY_REACH else None
            is_future = auxiliary is Direction.FUTURE or (auxiliary is None and is_onward)
            return Direction.FUTURE if is_future else Direction.PAST
        if self._is_participle(tokens, self._opening(tokens, first)):
            return Direction.PAST
        after = self._nearest(
            tokens, range(last, min(last + _REACH, len(tokens))), openers=self._lexicon.openers
        )
        if before is None and after is None:
            before = self._nearest(tokens, back, _STOPS - _ONWARD)
        if before is None or (
            after is not None and after[0] < before[0] and not (before[2] and not after[2])
        ):
            return after[1] if after else None
        return before[1]

    def is_prior(self, tokens: Tokens, first: int) -> bool:
        """Whether the sentence before a phrase tells of what was over before what is told: "had been found"."""
        prior = self._lexicon.prior
        for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
            word = tokens.words[at]
            if tokens.breaks[at + 1] or (word in _STOPS and not self._is_abbreviation(tokens, at)):
                return False
            if word in prior:
                return True
        return False

    def _opening(self, tokens: Tokens, first: int) -> int:
        """The word that opens the clause of a phrase, behind a comma or the sentence before.

        -1 where the phrase itself does, where a cue stands between, or where it is too far away.
        """
        for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
            word = tokens.words[at]
            is_end = word == "," or (word in _STOPS and not self._is_abbreviation(tokens, at))
            if is_end or tokens.breaks[at + 1]:
                return at + 1 if at + 1 < first else -1
            if self._told_at(tokens, at) is not None:
                return -1
        return 0 if 0 < first <= _REACH else -1

    def _is_participle(self, tokens: Tokens, at: int) -> bool:
        is_participle = self._lexicon.is_participle
        if at < 0 or is_participle is None or tokens.breaks[at + 1]:
            return False
        return is_participle(tokens.words[at])

    def _nearest(
        self,
        tokens: Tokens,
        places: range,
        stops: frozenset[str] = _STOPS,
        openers: frozenset[str] = frozenset(),
    ) -> tuple[int, Direction, bool] | None:
        """How far the nearest cue is, what it tells, and whether neither a comma nor one of `openers` lies between."""
        distance, is_same_clause = 0, True
        for at in places:
            if tokens.breaks[at if places.step > 0 else at + 1]:
                return None
            word = tokens.words[at]
            if word in stops and not self._is_abbreviation(tokens, at):
                return None
            cue = self._told_at(tokens, at)
            if cue is Direction.FUTURE or (cue is Direction.PAST and not self._is_passive(tokens, at)):
                return distance, cue, is_same_clause
            is_same_clause = is_same_clause and word != "," and word not in openers
            distance += _COMMA if word == "," else 1
        return None

    def _told_at(self, tokens: Tokens, at: int) -> Direction | None:
        """What a word tells, by its neighbours or by its form; NEAREST where it looks like a cue and is none."""
        lexicon = self._lexicon
        cue = lexicon.tells(tokens, at) if lexicon.tells is not None else None
        if cue is not None:
            return cue
        word = tokens.words[at]
        if word in lexicon.passives and self._is_to(tokens, at):
            return Direction.FUTURE
        return self._cue(word)

    def _is_to(self, tokens: Tokens, at: int) -> bool:
        """Whether two words announce together: "is to", "are to"."""
        lexicon, words = self._lexicon, tokens.words
        return (
            words[at] in lexicon.passives
            and at + 1 < len(words)
            and f"{words[at]} {words[at + 1]}" in lexicon.announcing
        )

    def _is_passive(self, tokens: Tokens, at: int) -> bool:
        """Whether a word of the past is a participle: right behind such a word, or one word on."""
        passives = self._lexicon.passives
        return bool(passives) and not passives.isdisjoint(tokens.words[max(at - 2, 0) : at])

    def _is_abbreviation(self, tokens: Tokens, at: int) -> bool:
        """Whether a full stop ends no sentence: a small letter or a number follows, or no space."""
        if tokens.words[at] != "." or at + 1 >= len(tokens):
            return False
        return tokens.is_glued(at + 1) or tokens.words[at + 1] == tokens.written(at + 1)

    def _cue(self, word: str) -> Direction | None:
        if word not in self._met:
            if len(word) > _LONG:
                return None
            if len(self._met) > 20_000:
                self._met.clear()
            self._met[word] = self._told(word)
        return self._met[word]

    def _told(self, word: str) -> Direction | None:
        lexicon = self._lexicon
        if word in lexicon.announcing or (lexicon.announces is not None and lexicon.announces(word)):
            return Direction.FUTURE
        if word in lexicon.recounting or (lexicon.recounts is not None and lexicon.recounts(word)):
            return Direction.PAST
        return None
