"""EventTable: facts in columns, one array per question that is asked of all events at once."""

from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.values import dataclass, field

if TYPE_CHECKING:
    from timeline_app.model.event_columns import Columns

Floats: TypeAlias = "array[float] | memoryview[float]"
Bytes: TypeAlias = "array[int] | memoryview[int]"
Rows: TypeAlias = Sequence[int]


@dataclass(frozen=True, eq=False)
class EventTable:
    """One row per event, sorted by its first finite bound; events without any finite bound (undated) come last.

    Columns are arrays of machine numbers, which numpy sees without a copy (store.masks).
    left, right: the outermost finite bounds, in seconds; NaN for the undated.
    sure_left, sure_right: from when to when it certainly lasted, -inf and +inf where a side is open or unknown;
    NaN where nothing is certain or it does not last.
    note: the instant at which a note sits (the middle of its day, or the second); NaN where no day is given.
    left_side, right_side: KNOWN, OPEN or UNKNOWN. reach_left, reach_right, reach_left_side, reach_right_side: the same
    with the differing dates that its excerpts give, which are drawn under its own. hollow, undated: 1 or 0.
    agreement: of the dates that its excerpts give, as model.rival_dates.Agreement numbers it.
    actors: for each row the positions of its actors in `actor_ids`, in the order of the event, each once.
    when_left, when_right, when_note, when_left_side, when_right_side: when it happened. The same as without `when_`,
    unless the table is by publication (store.publication): then the others tell when it became known.
    copies: the texts of sources that are at hand, by id; they tell which sources are one text.
    columns: further facts of the same rows, where events are so many that their facts are kept in columns; then an
    event is made when it is looked at, and `events` is not to be walked through for what a column says.
    """

    timeline: Timeline
    events: Sequence[Event]
    left: Floats
    right: Floats
    sure_left: Floats
    sure_right: Floats
    note: Floats
    left_side: Bytes
    right_side: Bytes
    reach_left: Floats
    reach_right: Floats
    reach_left_side: Bytes
    reach_right_side: Bytes
    when_left: Floats
    when_right: Floats
    when_note: Floats
    when_left_side: Bytes
    when_right_side: Bytes
    importance: Bytes
    hollow: Bytes
    undated: Bytes
    agreement: Bytes
    actor_ids: tuple[str, ...]
    actors: Sequence[tuple[int, ...]]
    row_of: Mapping[str, int] = field(repr=False)
    copies: Mapping[str, str] = field(default_factory=dict, repr=False)
    is_by_publication: bool = False
    columns: "Columns | None" = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.events)

    @property
    def all_rows(self) -> Rows:
        return range(len(self.events))
