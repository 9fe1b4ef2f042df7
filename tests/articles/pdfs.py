"""Makers of PDF files, object by object, for tests that read them."""

import zlib
from collections.abc import Mapping, Sequence

Placed = tuple[float, float, float, str]  # x, y and size in points, and the words


def a_pdf(
    pages: Sequence[Sequence[Placed]],
    info: Mapping[str, str] | None = None,
    lang: str = "",
    packed: bool = False,
) -> bytes:
    """A PDF whose pages have words in Helvetica at their places."""
    streams = [
        "\n".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj ET" for x, y, size, words in page
        ).encode("cp1252")
        for page in pages
    ]
    about = " ".join(f"/{key} ({_escaped(value)})" for key, value in (info or {}).items())
    return of_streams(streams, about, lang, packed=packed)


def of_streams(
    streams: Sequence[bytes],
    about: str = "",
    lang: str = "",
    packed: bool = False,
    forms: Sequence[bytes] = (),
) -> bytes:
    """A PDF of pages with these contents, and with forms /X0, /X1 ... that each of them, and each form, can draw."""
    first_form = 5
    first_page = first_form + len(forms)
    kids = " ".join(f"{first_page + 2 * index} 0 R" for index in range(len(streams)))
    names = " ".join(f"/X{index} {first_form + index} 0 R" for index in range(len(forms)))
    resources = f"/Resources << /Font << /F1 3 0 R >> /XObject << {names} >> >>"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {f'/Lang ({lang})' if lang else ''} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {about} >>".encode("cp1252"),
        *(
            _stream(form, f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] {resources}", packed)
            for form in forms
        ),
    ]
    for index, content in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {resources} "
            f"/Contents {first_page + 2 * index + 1} 0 R >>".encode()
        )
        objects.append(_stream(content, "", packed))
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return content + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (count, rows, count, len(content))
    )


def _stream(content: bytes, entries: str, packed: bool) -> bytes:
    if packed:
        content, entries = zlib.compress(content), f"{entries} /Filter /FlateDecode"
    return f"<< {entries} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def lines(texts: Sequence[str], top: float = 780.0, size: float = 10.0, x: float = 60.0) -> list[Placed]:
    """Lines one below the other; an empty one leaves a gap."""
    return [(x, top - 12.0 * index, size, words) for index, words in enumerate(texts) if words]
