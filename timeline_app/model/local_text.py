"""A text that the author may have written in several languages."""

from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class LocalText:
    """Texts by language, in the order of the file; a text without a language has the key ""."""

    by_language: tuple[tuple[str, str], ...]

    @classmethod
    def plain(cls, text: str) -> "LocalText":
        """A text in one language, whichever it is."""
        return cls((("", text),))

    def in_language(self, language: str) -> str:
        """The text in `language`; else the first that was written; "" where there is none."""
        for key, text in self.by_language:
            if key == language or key.split("-")[0] == language:
                return text
        return self.by_language[0][1] if self.by_language else ""

    def all_texts(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.by_language)

    def __bool__(self) -> bool:
        return any(text for _, text in self.by_language)
