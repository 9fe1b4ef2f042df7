"""What YAML offers and we refuse, in words: what is wrong, and what to do."""

from timeline_app.formats.faults import shown
from timeline_app.words import Message

_STANDARD_TAG = "tag:yaml.org,2002:"

TOO_DEEP = Message("Lists and maps are nested too deep here.")
TOO_MANY_ANCHORS = Message("There are too many anchors in this file.")
TOO_MUCH_REPEATED = Message("Aliases repeat too much of this file.")
KEY_IS_NO_TEXT = Message("A key is a text; here it is a list or a map.")
TOO_BROKEN = Message("There are too many faults of this kind; from here on the file is not read.")
MERGE_KEY = (
    Message("Merge keys, “<<”, are not read."),
    Message("Write the keys out where they are wanted."),
)
SECOND_DOCUMENT = (
    Message("A second YAML document begins here; only the first of a file is read."),
    Message("Put it in a file of its own, in the same folder."),
)
NOT_CLOSED = (
    Message("A quotation mark or a bracket that opens in this entry is not closed in it."),
    Message("Close it; quote a text that has such marks in it."),
)
NO_SECTIONS = (
    Message("This is no timeline: a file begins with a key such as “events:”."),
    Message("Put the list of events under “events:”."),
)

CUT_OFF = Message("The last line is cut off.")
OPEN_AGAIN = Message("If the file is still being written, open it again.")


def too_much(limit: int) -> Message:
    return Message("Too much stands in one place: more than {n} values.", n=limit)


def repeated_key(key: str, first_line: int) -> tuple[Message, Message]:
    return (
        Message(
            "“{key}” stands here a second time; it is already in line {n}.", key=shown(key), n=first_line
        ),
        Message("Keep one of them, or put both into one."),
    )


def tag(name: str) -> tuple[Message, Message]:
    short = "!!" + name.removeprefix(_STANDARD_TAG) if name.startswith(_STANDARD_TAG) else name
    return (
        Message("“{tag}” is a tag; tags are not read.", tag=shown(short)),
        Message("Take it away, or quote the text if it begins with “!”."),
    )


def alias(name: str) -> tuple[Message, Message]:
    return (
        Message("“*{name}” stands for nothing that is complete before it.", name=shown(name)),
        Message("Mark what it stands for with “&{name}”, further up.", name=shown(name)),
    )
