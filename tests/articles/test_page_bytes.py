"""A page is decoded by what it declares, and taken out of the file that a browser saved it into."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.page_bytes import is_archive, is_page, page_of_archive, page_text

WORDS = "<p>Le café « ouvert » – l’été</p>"


@pytest.mark.parametrize(
    ("codec", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", '<meta charset="iso-8859-1">'),
        ("cp1252", '<meta charset="windows-1252">'),
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'),
        ("cp1252", ""),
        ("cp1252", '<meta charset="no-such-encoding">'),
        ("utf-16", ""),
        ("utf-8", '<meta charset="iso-8859-1">'),
        ("iso8859-15", '<?xml version="1.0" encoding="ISO-8859-15"?>'),
    ],
)
def test_a_page_is_read_in_its_encoding(codec: str, declared: str) -> None:
    words = WORDS if codec != "iso8859-15" else "<p>10 €</p>"

    assert page_text((declared + words).encode(codec)) == declared + words


def test_what_an_encoding_does_not_have_is_marked_and_ends_nothing() -> None:
    assert page_text(b'<meta charset="utf-8"><p>caf\xe9</p>').endswith("<p>caf\ufffd</p>")


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html>",
        "\n <html>",
        '<?xml version="1.0"?>\n<html>',
        "<!-- saved from a page -->\n<html>",
        "<p>One",
    ],
)
def test_a_page_is_known_by_how_it_begins(start: str) -> None:
    assert is_page(start.encode())
    assert is_page(start.encode("utf-16"))


@pytest.mark.parametrize("start", ["One < two.", "<3 you", "<event>", "date 2024-03", ""])
def test_a_text_is_no_page(start: str) -> None:
    assert not is_page(start.encode())


ARCHIVE = (
    b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://beacon.example/a\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n--XX\r\nContent-Type: text/html\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Caf=C3=A9</p>\r\n--XX--\r\n"
)


def test_the_page_is_taken_out_of_a_web_archive_with_its_address() -> None:
    assert is_archive(ARCHIVE)
    page, address = page_of_archive(ARCHIVE)
    assert (page.strip(), address) == ("<p>Café</p>", "https://beacon.example/a")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded(content: bytes) -> None:
    assert isinstance(page_text(content), str)
    assert isinstance(is_page(content), bool)
    assert isinstance(page_of_archive(ARCHIVE[:200] + content)[0], str)
