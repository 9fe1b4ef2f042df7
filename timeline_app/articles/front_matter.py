"""What stands at the head of a Markdown file about it: keys and values between lines of `---` (YAML) or `+++` (TOML).

Only what such heads are made of is read: a value on the line of its key, or a list below it or in brackets.
"""

import re
from collections.abc import Mapping

from timeline_app.values import dataclass, field

_FENCE = re.compile(r"(---|\+\+\+)[ \t]{0,20}(?:\r\n|\n|\r)")
_ENTRY = re.compile(r"([A-Za-z][\w.-]{0,40})[ \t]{0,20}[:=][ \t]{0,20}(.{0,2000})")
_ITEM = re.compile(r"[ \t]{0,20}-[ \t]{1,20}(.{1,500})")
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """end: where the text of the article begins; 0 where there is no head. said: lists of values by their keys."""

    end: int = 0
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def first(self, *keys: str) -> str:
        """The first value of the first of the keys that has one; "" where none has."""
        return next((self.said[key][0] for key in keys if self.said.get(key)), "")

    def all(self, *keys: str) -> tuple[str, ...]:
        """All values of the first of the keys that has any."""
        return next((self.said[key] for key in keys if self.said.get(key)), ())


def read(text: str) -> FrontMatter:
    """The head of a Markdown text; keys in small letters."""
    opening = _FENCE.match(text)
    if opening is None:
        return FrontMatter()
    closing = re.compile(rf"^{re.escape(opening[1])}[ \t]{{0,20}}$", re.MULTILINE)
    end = closing.search(text.replace("\r\n", " \n").replace("\r", "\n"), opening.end(), _LONGEST)
    if end is None:
        return FrontMatter()
    said: dict[str, list[str]] = {}
    key = ""
    for line in text[opening.end() : end.start()].splitlines():
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry:
            key = entry[1].lower()
            said.setdefault(key, []).extend(_values(entry[2]))
        elif item and key:
            named = _ENTRY.match(item[1])  # - name: Jane Doe
            said[key] += _values(named[2] if named and named[1].lower() == "name" else item[1])
    return FrontMatter(end.end(), {key: tuple(values) for key, values in said.items()})


def _values(written: str) -> list[str]:
    """One value, or those of a list in brackets, without quotes and comments."""
    written = written.strip()
    if written.startswith("[") and written.endswith("]"):
        return [value for part in written[1:-1].split(",") if (value := _bare(part))]
    value = _bare(written)
    return [value] if value else []


def _bare(written: str) -> str:
    written = written.strip()
    quote = written[:1]
    if quote in ('"', "'") and quote:
        closing = written.find(quote, 1)
        return written[1:closing] if closing > 0 else written[1:]
    return written.partition(" #")[0].strip()
