"""Bytes of a saved page -> its HTML as text: in whichever encoding it declares, out of a web archive (MHTML) too."""

import codecs
import re

_LOOKED_AT = 4096
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What browsers take these names for.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "utf-16": "utf-8"}
_PAGE = re.compile(
    rb"\s{0,500}(?:<\?xml[^>]{0,300}>\s{0,500})?(?:<!--.{0,2000}?-->\s{0,500})?"
    rb"<(?:!doctype\s+html|html|head|body|article|main|title|meta|section|div|p|h1)\b",
    re.I | re.S,
)


def is_page(content: bytes) -> bool:
    """Whether bytes begin as a page does."""
    head = content[:_LOOKED_AT]
    for mark, codec in _MARKS:
        if head.startswith(mark):
            head = head[len(mark) :].decode(codec, "ignore").encode("utf-8")
    return _PAGE.match(head) is not None


def is_archive(content: bytes) -> bool:
    """Whether bytes begin as a page that a browser saved into a single file (MHTML)."""
    head = content[:_LOOKED_AT].lower()
    return b"multipart/related" in head and head.lstrip().startswith(
        (b"from:", b"mime-version:", b"content-type:")
    )


def page_of_archive(content: bytes) -> tuple[str, str]:
    """The HTML of the page in a web archive, and its address; "" where there is none."""
    import email
    import email.policy

    message = email.message_from_bytes(content, policy=email.policy.compat32)
    address = str(message.get("Snapshot-Content-Location") or "")
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            raw = part.get_payload(decode=True)
            if isinstance(raw, bytes):
                return page_text(raw, part.get_content_charset() or ""), address or str(
                    part.get("Content-Location") or ""
                )
    return "", address


def page_text(content: bytes, charset: str = "") -> str:
    """The HTML as text: by its byte-order mark, by `charset`, by what it declares, as UTF-8, as Windows-1252.

    What its encoding does not have becomes U+FFFD.
    """
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(codec, "replace")
    declared = charset or _declared(content[:_LOOKED_AT])
    try:
        return content.decode(
            "utf-8"
        )  # that it is by chance is next to impossible, that a page lies is common
    except UnicodeDecodeError:
        return content.decode(_codec(declared), "replace")


def _declared(head: bytes) -> str:
    found = _DECLARED.search(head)
    return found[1].decode("ascii", "ignore") if found else ""


def _codec(declared: str) -> str:
    """The codec for a declared encoding; UTF-8 that is not quite valid stays UTF-8; Windows-1252 for what is none."""
    try:
        name = codecs.lookup(declared).name if declared else "cp1252"
        "".encode(name)
    except (LookupError, ValueError, TypeError):
        return "cp1252"
    if name.startswith("utf-8"):
        return "utf-8"
    return _WIDER.get(name, name)
