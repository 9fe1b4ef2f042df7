"""How many units a phrase counts, and how sure its words are of it; the same for every language."""

from timeline_app.phrases.meaning import Direction, Length, Reference, Shift, Unit, Window
from timeline_app.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Amount:
    """count: None for "some", "several". is_at_least, is_at_most: "more than", "less than"."""

    count: float | None
    is_about: bool = False
    is_at_least: bool = False
    is_at_most: bool = False

    def and_a_half(self) -> "Amount":
        return replace(self, count=self.count + 0.5) if self.count is not None else self

    def length(self, unit: Unit) -> Length:
        return Length(self.count, unit)

    def shift(self, unit: Unit, direction: Direction, reference: Reference = Reference.PUBLICATION) -> Shift:
        """So much time before or after a reference."""
        return Shift(self.count, unit, direction, reference, self.is_about, self.is_at_least, self.is_at_most)

    def window(
        self, unit: Unit, direction: Direction, reference: Reference = Reference.PUBLICATION
    ) -> Window:
        """The stretch of so much time that ends or begins at a reference; a broken count is rounded down."""
        return Window(None if self.count is None else int(self.count), unit, direction, reference)


SOME = Amount(None)
