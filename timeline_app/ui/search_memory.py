"""The searches made last, kept between runs."""

import json

from PySide6.QtCore import QSettings

_KEY = "search/recent"
_MOST = 8
_LONGEST = 200


class SearchMemory:
    """searches: those made last, the newest first, each once."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self.searches = _read(str(settings.value(_KEY) or ""))

    def add(self, typed: str) -> None:
        """Remembers a search that led somewhere."""
        typed = " ".join(typed.split())
        if typed and len(typed) <= _LONGEST:
            others = [each for each in self.searches if each != typed]
            self.searches = [typed, *others][:_MOST]
            self._settings.setValue(_KEY, json.dumps(self.searches))


def _read(kept: str) -> list[str]:
    """What was kept; nothing where somebody else wrote there."""
    try:
        found = json.loads(kept or "[]")
    except ValueError:
        return []
    return [each for each in found if isinstance(each, str)][:_MOST] if isinstance(found, list) else []
