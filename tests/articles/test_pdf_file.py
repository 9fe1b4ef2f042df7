"""PDF files become articles page by page; any file ends as one or as one error, and none takes for ever."""

import builtins
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.articles.pdfs import a_pdf, lines, of_streams
from timeline_app import words
from timeline_app.articles import pdf_file
from timeline_app.articles.document import Document
from timeline_app.articles.reading import read_article
from timeline_app.problems import UserError

pypdf = pytest.importorskip("pypdf")

BODY = [
    "The harbour board bought a second crane last week, its direc-",
    "tor Paul Martin said on Monday, after months of talks.",
    "",
    "The town is against it.",
]
WORD = b"BT /F1 10 Tf 1 0 0 1 60 700 Tm (word) Tj ET\n"


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with words.using("en"):
        yield


def read(content: bytes) -> Document:
    return pdf_file.read(content, "a.pdf")


def date_of(document: Document) -> tuple[str | None, str | None]:
    published, at_latest = document.published, document.at_latest
    return published.span.text if published else None, at_latest.span.text if at_latest else None


def test_words_pages_and_what_the_file_says_of_itself_are_read(tmp_path: Path) -> None:
    path = tmp_path / "crane.pdf"
    head = [(60.0, 810.0, 20.0, "The second crane"), (60.0, 795.0, 10.0, "Published 12 March 2024")]
    path.write_bytes(
        a_pdf([[*head, *lines(BODY, top=770)], lines(["Later it fell."])], {"Author": "Jane Doe"}, "en-GB")
    )
    article = read_article(path)

    assert article.text == (
        "The second crane\n\nPublished 12 March 2024\n\nThe harbour board bought a second crane last week, its director "
        "Paul Martin said on Monday, after months of talks.\n\nThe town is against it.\n\nLater it fell."
    )
    assert [block.page for block in article.blocks] == [1, 1, 1, 1, 2]
    assert (article.title, article.language, article.media_type, article.is_copy) == (
        "The second crane",
        "en-GB",
        "application/pdf",
        False,
    )
    assert [str(author) for author in article.authors] == ["Jane Doe"]
    assert article.published is not None
    assert article.published.text == "2024-03-12"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("The town is against it", "The town is against it"),
        ("Beacon weekly", "Beacon weekly"),
        ("Microsoft Word - crane.docx", ""),
        ("crane_final.indd", ""),
        ("Untitled", ""),
    ],
)
def test_a_title_that_is_the_name_of_a_file_is_none(stated: str, title: str) -> None:
    assert read(a_pdf([lines(BODY)], {"Title": stated})).title == title


def test_the_name_of_a_login_is_no_author() -> None:
    assert read(a_pdf([lines(BODY)], {"Author": "jdoe"})).authors == ()
    two = read(a_pdf([lines(BODY)], {"Author": "Jane Doe; John Roe"})).authors
    assert [str(author) for author in two] == ["Jane Doe", "John Roe"]


def test_a_page_that_was_printed_into_a_file_is_not_younger_than_it() -> None:
    made = {"CreationDate": "D:20240312100200+01'00'"}

    assert date_of(read(a_pdf([lines(BODY)], {**made, "Producer": "Skia/PDF m120"}))) == (
        None,
        "[..2024-03-12]",
    )


def test_when_a_publisher_made_a_file_says_nothing_of_when_it_was_published() -> None:
    made = {"CreationDate": "D:20240312100200", "Creator": "Adobe InDesign 19.0"}

    assert date_of(read(a_pdf([lines(BODY)], made))) == (None, None)
    assert date_of(read(a_pdf([lines(BODY)], {"CreationDate": "soon", "Producer": "Skia"}))) == (None, None)


def test_packed_pages_are_read_too() -> None:
    assert read(a_pdf([lines(BODY)], packed=True)).text == read(a_pdf([lines(BODY)])).text


def _locked(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(a_pdf([lines(BODY)])))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_an_encrypted_file_is_read_only_where_it_asks_for_no_password() -> None:
    assert "against it" in read(_locked("")).text
    with pytest.raises(UserError, match="is encrypted"):
        read(_locked("secret"))


@pytest.mark.parametrize("streams", [[b""], [b"q 1 0 0 1 0 0 cm Q"], [b"", b""]])
def test_pages_that_are_pictures_have_no_text(streams: list[bytes]) -> None:
    with pytest.raises(UserError, match="its pages are pictures"):
        read(of_streams(streams))


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", a_pdf([lines(BODY)])[:400], b"%PDF-1.7\n" + b"<<" * 50_000]
)
def test_a_broken_file_is_one_error(content: bytes) -> None:
    with pytest.raises(UserError, match="no PDF that can be read"):
        read(content)


@pytest.mark.parametrize(
    "content",
    [
        a_pdf([lines(["a"])] * (pdf_file.MOST_PAGES + 1)),
        of_streams([b" " * 30_000_000], packed=True),
        of_streams([WORD * 40_000], packed=True),
    ],
    ids=["pages", "bytes", "operations of a page"],
)
def test_a_file_that_is_too_large_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match="too large or too intricate"):
        read(content)


def test_what_all_pages_do_is_counted_also_in_forms_that_draw_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf_file, "_MOST_OPERATIONS", 20_000)
    forms = [b"/X1 Do " * 50, WORD * 200]

    with pytest.raises(UserError, match="too large or too intricate"):
        read(of_streams([b"/X0 Do"], forms=forms))


def test_forms_that_draw_ten_of_the_next_each_do_not_grow_into_billions() -> None:
    forms = [b"".join(b"/X%d Do " % (level + 1) for _ in range(10)) for level in range(9)]

    assert read(of_streams([b"/X0 Do"], forms=[*forms, WORD])).text.count("word") < 5_000


def test_pages_that_hold_themselves_end_in_one_error() -> None:
    with pytest.raises(UserError):
        read(a_pdf([lines(BODY)]).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"))


def test_the_extra_is_named_where_the_library_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    find = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("pypdf"):
            raise ImportError(name)
        return find(name, *rest)

    for name in [name for name in sys.modules if name.startswith("pypdf")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UserError, match=r'pip install "timeline-app\[pdf\]"'):
        read(a_pdf([lines(BODY)]))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_file_with_any_damage_is_an_article_or_one_error(data: st.DataObject) -> None:
    content = bytearray(
        a_pdf([lines(BODY), lines(["It fell."])], {"Title": "A"}, packed=data.draw(st.booleans()))
    )
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    try:
        document = read(bytes(content))
    except UserError:
        return
    assert document.text.encode("utf-8").decode("utf-8-sig") == document.text


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_content_of_a_page_is_read_or_one_error(content: bytes) -> None:
    try:
        assert read(of_streams([WORD + content])).text
    except UserError:
        return
