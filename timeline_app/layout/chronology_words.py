"""What stands around the table of a chronology: over its columns, and beside the sum of the data."""

from timeline_app.layout.content import flat
from timeline_app.provenance.digest import Digest
from timeline_app.words import _, pgettext


def column_names() -> tuple[str, ...]:
    """What stands over the columns, from left to right."""
    return (
        pgettext("number of an event", "No"),
        _("Date, and how it is known"),
        _("Event"),
        _("Actors"),
        _("Quotes, and where they stand"),
    )


def data_sentence(data: Digest) -> str:
    """What the sum on each page is the sum of."""
    if len(data.files) == 1:
        return _("The SHA-256 of the data is that of the file read, {name}.", name=flat(data.files[0][1]))
    return _(
        "The SHA-256 of the data is that of this list, as “sha256sum” prints it for the files read, "
        "in this order."
    )
