"""Prepositions before date phrases: what they make of the phrase after them."""

from collections.abc import Mapping
from typing import Any

from timeline_app.phrases.phrase import Relation
from timeline_app.phrases.tokens import Tokens, cut


class Leads:
    """The prepositions of a language, each by its words from the last to the first."""

    def __init__(self, leads: Mapping[str, Relation]) -> None:
        self._root: dict[str, Any] = {}
        for lead, relation in leads.items():
            within = self._root
            for word in reversed(cut(lead)):
                within = within.setdefault(word, {})
            within[""] = relation

    def before(self, tokens: Tokens, at: int) -> tuple[Relation, int]:
        """What the words before a token make of what it begins, and the index of the first of them: the longest lead.

        Without one: AT, and the index itself.
        """
        found = Relation.AT, at
        within = self._root
        back = at - 1
        while back >= 0 and not tokens.breaks[back + 1]:
            deeper = within.get(tokens.words[back]) or within.get(tokens.meant[back])
            if deeper is None:
                break
            within = deeper
            if "" in within:
                found = within[""], back
            back -= 1
        return found
