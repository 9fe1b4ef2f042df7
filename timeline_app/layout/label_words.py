"""What a label says, and how wide it is."""

from typing import NamedTuple

SIGN_PX = 16.0  # a warning sign and its distance from what follows


class Words(NamedTuple):
    """The label of an event, and its widths.

    title stands over the detail; brief stands alone, and says itself where the date is but about right.
    sign_px: what the sign before either takes, which tells that sources contradict each other; in their widths.
    """

    title: str
    brief: str
    detail: str
    title_px: float
    brief_px: float
    detail_px: float
    sign_px: float = 0.0

    def line(self, has_details: bool) -> str:
        """The first line of the label, with or without a detail under it."""
        return self.title if has_details else self.brief

    def width(self, has_details: bool) -> float:
        """Width in px of the widest line."""
        return max(self.title_px, self.detail_px) if has_details else self.brief_px
