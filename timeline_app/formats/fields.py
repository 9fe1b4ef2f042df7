"""Typed values out of located ones; what does not fit is gathered, and then nothing comes back."""

import re
from collections.abc import Container, Iterable, Mapping, Set
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Calendar, Span
from timeline_app.formats.faults import Faults, shown
from timeline_app.formats.keys import did_you_mean
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.model.local_text import LocalText
from timeline_app.problems import Place
from timeline_app.words import Message

# BCP 47 as far as anybody writes it by hand: fr, en-GB, zh-Hant-TW.
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
NO_TEXT = LocalText(())
T = TypeVar("T")


class Declared(NamedTuple):
    """Ids by which actors and sources are known so far."""

    actors: Container[str]
    sources: Container[str]


class Reference(NamedTuple):
    """Where an actor or a source is named by its id."""

    to: Literal["actors", "sources"]
    id: str
    place: Place


class Fields:
    """Reads the values of one file. Every fault found here is a loss: it loses the event it is in.

    declared: what references may lead to; those that lead nowhere yet are kept for `take_undeclared`.
    """

    def __init__(self, path: Path, faults: Faults, declared: Declared) -> None:
        self.path = path
        self.faults = faults
        self._declared = declared
        self._undeclared: list[Reference] = []

    def take_undeclared(self) -> list[Reference]:
        """References to what was not declared when they were read, since this was last asked."""
        taken, self._undeclared = self._undeclared, []
        return taken

    def reference(self, node: Node | None, key: str, to: Literal["actors", "sources"]) -> str:
        """The id of an actor or of a source; "" where there is none."""
        id = self.text(node, key)
        if (
            node is not None
            and id
            and id not in (self._declared.actors if to == "actors" else self._declared.sources)
        ):
            self._undeclared.append(Reference(to, id, self.place(node)))
        return id

    def place(self, node: Node) -> Place:
        return Place(self.path, node.line, node.column)

    def entries(self, node: Node, key: str, known: Set[str]) -> Mapping[str, Node]:
        """Values of a map by key, nothing for those left empty; keys not in `known` are warned of and left out."""
        if type(node) is not Map:
            self._refuse(node, Message("“{key}” takes keys with values.", key=shown(key)),
                         Message("Write them as “key: value”, each on a line of its own, indented."))  # fmt: skip
            return {}
        entries = node.entries
        if not entries.keys() <= known:
            self.warn_of_unknown((name for name, _ in entries.values() if name.value not in known), known)
        return {
            name: value
            for name, (_, value) in entries.items()
            if name in known and not (type(value) is Text and value.is_null)
        }

    def warn_of_unknown(self, names: Iterable[Text], known: Set[str]) -> None:
        """Warns of keys that nobody reads, naming the nearest that somebody does."""
        for name in names:
            hint = None if self.faults.is_full else did_you_mean(name.value, known)
            self.faults.warning(
                self.place(name), Message("The key “{key}” is unknown here.", key=shown(name.value)), hint
            )

    def text(self, node: Node | None, key: str) -> str:
        """A text as written; "" where there is none."""
        if node is None:
            return ""
        if type(node) is Text:
            return "" if node.is_null else node.value
        self._refuse(node, Message("“{key}” takes a text.", key=shown(key)),
                     Message("Quote it if it has brackets or a colon in it."))  # fmt: skip
        return ""

    def local_text(self, node: Node | None, key: str) -> LocalText:
        """A text, or one for each language."""
        if node is None:
            return NO_TEXT
        if type(node) is Text:
            return NO_TEXT if node.is_null else LocalText.plain(node.value)
        if type(node) is Map and all(LANGUAGE_TAG.fullmatch(language) for language in node.entries):
            texts = ((language, self.text(text, key)) for language, (_, text) in node.entries.items())
            return LocalText(tuple((language, text) for language, text in texts if text))
        self._refuse(node, Message("“{key}” takes a text, or one for each language.", key=shown(key)),
                     Message("For example “{key}: {{en: …, fr: …}}”.", key=shown(key)))  # fmt: skip
        return NO_TEXT

    def texts(self, node: Node | None, key: str) -> tuple[str, ...]:
        """A list of texts, each once; one text may stand alone."""
        if node is None:
            return ()
        return tuple(
            dict.fromkeys(text for each in self.elements(node, key) if (text := self.text(each, key)))
        )

    def elements(self, node: Node | None, key: str, may_stand_alone: bool = True) -> list[Node]:
        """Elements of a list; a single text may stand for a list of one."""
        if node is None:
            return []
        if type(node) is List:
            return node.items
        if may_stand_alone and type(node) is Text:
            return [] if node.is_null else [node]
        self._refuse(node, Message("“{key}” takes a list.", key=shown(key)),
                     Message("Write each on a line of its own, after a dash."))  # fmt: skip
        return []

    def word(self, node: Node | None, key: str, words: Mapping[str, T]) -> T | None:
        """What the word written stands for; None where there is none, or where it is not one of `words`."""
        if node is None:
            return None
        text = self.text(node, key)
        if text and text not in words:
            self._refuse(
                node,
                Message(
                    "“{word}” is not one of the words that “{key}” takes.", word=shown(text), key=shown(key)
                ),
                did_you_mean(text, words) or Message("It takes: {words}.", words=", ".join(words)),
            )
        return words.get(text)

    def date(self, node: Node | None, key: str, calendar: Calendar = Calendar.GREGORIAN) -> Span | None:
        """The span that a date says; None where there is none or it is no EDTF."""
        if node is None:
            return None
        if type(node) is not Text:
            self._refuse(node, Message("“{key}” takes a date.", key=shown(key)),
                         Message("Quote it if it has a colon in it."))  # fmt: skip
            return None
        if node.is_null:
            return None
        try:
            return edtf.parse(node.value, calendar)
        except edtf.EdtfError as error:
            self.faults.loss(self.place(node), error.what, error.hint)
            return None

    def _refuse(self, node: Node, what: Message, hint: Message | None) -> None:
        self.faults.loss(self.place(node), what, hint)
