"""A PDF -> its article, page by page, by pypdf; the only import of it.

A file may be made to take forever or all memory: its pages, its streams and its operations are counted, and what goes
beyond that is refused.
"""

import io
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

from timeline_app.articles import extras, media_types, pdf_text, publication
from timeline_app.articles.article import BlockKind
from timeline_app.articles.document import Document
from timeline_app.articles.pdf_lines import LineMaker, PdfLine
from timeline_app.articles.publication import Published
from timeline_app.model.source import PersonName
from timeline_app.problems import UserError
from timeline_app.words import Message

MOST_PAGES = 1_000
_MOST_OPERATIONS = 1_500_000  # of all pages; a page of a newspaper has some ten thousand
_MOST_CHARACTERS = 20_000_000
_LIMITS = {
    "zlib_maximum_output_length": 20_000_000,
    "lzw_maximum_output_length": 20_000_000,
    "run_length_maximum_output_length": 20_000_000,
    "array_based_stream_maximum_output_length": 20_000_000,
    "stream_decoding_work_maximum_length": 60_000_000,
    "stream_parsing_work_maximum_count": 400_000,
    "xform_maximum_invocations_per_extraction": 500,
    "page_tree_maximum_page_entries": 200_000,
}
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
# Programs that print what is published already, such as a page in a browser.
_PRINTERS = re.compile(
    r"skia|chrom|mozilla|firefox|quartz|webkit|safari|print to pdf|wkhtml|prince|cairo", re.IGNORECASE
)
_PRINTED = Message("the file was printed on that day: the article is not younger")


class _TooMuch(BaseException):
    """Ends the reading of a file that goes beyond what is allowed."""


def read(content: bytes, name: object, language: str = "") -> Document:
    """The article of a PDF.

    Raises UserError where pypdf is not installed, and for a file that is encrypted, broken, too large or without text.
    """
    pypdf = _library()
    try:
        with pypdf.apply_configuration(**_LIMITS):
            reader = pypdf.PdfReader(io.BytesIO(content))
            if reader.is_encrypted and not reader.decrypt(""):
                raise _encrypted(name)
            pages = _pages(reader, name)
            about = _about(reader)
            lang = _plain(_root(reader).get("/Lang"))
    except (UserError, MemoryError):
        raise
    except _TooMuch:
        raise _too_much(name) from None
    except pypdf.errors.DependencyError:  # the cipher needs a library of its own
        raise _encrypted(name) from None
    except pypdf.errors.LimitReachedError:
        raise _too_much(name) from None
    except Exception:  # it meets files of any kind, and its faults are not the program's
        raise _broken(name) from None
    text, marks, starts = pdf_text.laid_out(pages, language or lang)
    if not text:
        raise _without_text(name)
    has_byline = any(mark.said is not None and mark.said.names for mark in marks)
    return Document(
        text,
        media_types.PDF,
        marks,
        title=_title(_plain(about.get("/Title")), text, any(mark.kind is BlockKind.TITLE for mark in marks)),
        authors=() if has_byline else _authors(_plain(about.get("/Author"))),
        language=lang,
        at_latest=_printed(about),
        pages=starts,
    )


def _library() -> Any:
    try:
        import pypdf
    except ImportError:
        raise extras.missing("pdf", Message("PDF files")) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return pypdf


def _pages(reader: Any, name: object) -> list[list[PdfLine]]:
    """The lines of each page."""
    if len(reader.pages) > MOST_PAGES:
        raise _too_much(name)
    budget = _Budget()
    return [budget.lines(page) for page in reader.pages]


class _Budget:
    """Reads page after page until too much was done for all of them."""

    def __init__(self) -> None:
        self._operations = 0
        self._characters = 0

    def lines(self, page: Any) -> list[PdfLine]:
        """The lines of a page with their places. Raises _TooMuch."""
        made = LineMaker()

        def count(*_operation: object) -> None:
            self._operations += 1
            if self._operations > _MOST_OPERATIONS:
                raise _TooMuch

        def take(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
            self._characters += len(text)
            if self._characters > _MOST_CHARACTERS:
                raise _TooMuch
            made.add(text, cm, tm, size)

        page.extract_text(visitor_operand_before=count, visitor_text=take)
        return made.lines()


def _about(reader: Any) -> Mapping[str, Any]:
    """What the file says of itself; nothing where that is broken."""
    try:
        about = reader.metadata
    except Exception:  # a fault there takes no word from the text
        return {}
    return about if isinstance(about, Mapping) else {}


def _root(reader: Any) -> Mapping[str, Any]:
    root = reader.trailer["/Root"].get_object()
    return root if isinstance(root, Mapping) else {}


def _plain(value: object) -> str:
    return " ".join(str(value).split())[:500] if isinstance(value, str) else ""


def _title(stated: str, text: str, has_title: bool) -> str:
    """The title that the file states, unless it is the name of a file or what its text shows is another."""
    words = "".join(filter(str.isalnum, stated.casefold()))
    if words and words in "".join(filter(str.isalnum, text[:2000].casefold())):
        return stated
    is_name = re.search(
        r"\.\w{2,5}$|^microsoft word|^untitled|^sans titre|^document\d*$", stated, re.IGNORECASE
    )
    return "" if has_title or is_name else stated


def _authors(stated: str) -> tuple[PersonName, ...]:
    """The authors that the file states; a single word is the name of a login."""
    names = re.split(r"; ?| and | et ", stated)
    return tuple(PersonName(literal=name) for name in names if " " in name.strip())


def _printed(about: Mapping[str, Any]) -> Published | None:
    """Not after the day on which a page was printed into the file.

    When a publisher's own file was made says nothing: that may be weeks before it is published.
    """
    if not _PRINTERS.search(f"{_plain(about.get('/Producer'))} {_plain(about.get('/Creator'))}"):
        return None
    made = _DATE.match(_plain(about.get("/CreationDate")))
    return publication.not_after("-".join(made.groups()), _PRINTED) if made else None


def _encrypted(name: object) -> UserError:
    return UserError(
        Message("{name} is encrypted.", name=name),
        Message("Save a copy of it without a password, or copy its text into a text file."),
    )


def _broken(name: object) -> UserError:
    return UserError(
        Message("{name} is no PDF that can be read.", name=name),
        Message("See whether a PDF viewer opens it; saving it anew from there may help."),
    )


def _without_text(name: object) -> UserError:
    return UserError(
        Message("{name} has no text: its pages are pictures.", name=name),
        Message("Have its text recognised first, for example with “ocrmypdf”."),
    )


def _too_much(name: object) -> UserError:
    return UserError(
        Message("{name} is too large or too intricate for an article.", name=name),
        Message("Save the pages that tell the events as a file of their own."),
    )
