"""A walk through places, such as views or filters: where one was before, where one is, and the way forward again."""

from typing import Generic, TypeVar

from timeline_app.values import dataclass, replace

_T = TypeVar("_T")
_MOST = 200  # places remembered behind


@dataclass(frozen=True, slots=True)
class History(Generic[_T]):
    """past: oldest first; future: nearest first."""

    now: _T
    past: tuple[_T, ...] = ()
    future: tuple[_T, ...] = ()

    def visited(self, place: _T, merged: bool = False) -> "History[_T]":
        """The history after a step to another place, from which there is no way forward any more.

        merged: the step goes on from the last one: it takes the place of where one is, so that one step back undoes
        both; where that leads back to where one came from, neither was ever taken.
        """
        if place == self.now:
            return self
        if not merged:
            return History(place, (*self.past, self.now)[-_MOST:])
        if self.past and self.past[-1] == place:
            return History(place, self.past[:-1])
        return History(place, self.past)

    def corrected(self, place: _T) -> "History[_T]":
        """The same history with another value for where one is."""
        return replace(self, now=place)

    def back(self) -> "History[_T]":
        """One step back; the same at the beginning."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def forward(self) -> "History[_T]":
        """One step forward; the same at the end."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])
