"""What can be searched for, in the help of the commands that search."""

from timeline_app import words
from timeline_app.store.search import key_in
from timeline_app.words import _

_WIDTH = 22


def search_help() -> str:
    """The grammar of a search (store.search), a line for each term."""
    name, date, word = _("NAME"), _("DATE"), _("word")
    lines = (
        (_('word "a phrase"'), _("in titles, summaries, tags, excerpts, actors or sources")),
        (
            _keyed("actor", name),
            _('with this actor, by id, name or alias, or a part of one; "with spaces"'),
        ),
        (_keyed("tag", name), _("with this tag")),
        (_keyed("source", name), _("with this source, by id, title or publisher")),
        (_keyed("status", name), _("occurred, announced, alleged or disputed")),
        (_keyed("before", date), _("what can have begun before the beginning of this date")),
        (_keyed("after", date), _("what can have ended after the end of this date")),
        (f"-{word} -{_keyed('actor', name)}", _("the contrary of any of these")),
    )
    head = _("words of a search, all of which must hold; case and accents do not matter:")
    foot = _("What has no date is neither before nor after, nor the contrary.")
    return "\n".join((head, *(f"  {term:<{_WIDTH}}{meaning}" for term, meaning in lines), foot))


def _keyed(key: str, value: str) -> str:
    return f"{key_in(words.language(), key)}:{value}"
