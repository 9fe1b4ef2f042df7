"""Pages as a PDF, the same bytes for the same pages."""

import math
import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

_DPI = 96
_RESOLUTION = 1200  # of the writer's own coordinates

Draw = Callable[[QPainter], None]
"""Draws one page, in px at 96 dpi from its top left corner."""


def write_pdf(pages: Iterable[Draw], width: float, height: float, title: str) -> bytes:
    """A document of pages of one size, in px at 96 dpi (a page of 210 mm is 793.7 px wide); b"" without memory.

    No moment, no random identifier: what is drawn alike is alike, byte by byte.
    """
    QHashSeed.setDeterministicGlobalSeed()  # fonts are written in the order of a hash
    try:
        return _without_time(_exact(_write(pages, width, height, title), width, height))
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _write(pages: Iterable[Draw], width: float, height: float, title: str) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    points = QSizeF(math.ceil(width * 72 / _DPI), math.ceil(height * 72 / _DPI))
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(title)
    writer.setCreator("Timeline")
    with QPainter(writer) as painter:
        for number, draw in enumerate(pages):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(_RESOLUTION / _DPI, _RESOLUTION / _DPI)
            draw(painter)
            painter.restore()
    return bytes(buffer.data().data())


_PAGE = re.compile(rb"(/MediaBox \[0 0 )([0-9.]+) ([0-9.]+)(?=\])")


def _exact(pdf: bytes, width: float, height: float) -> bytes:
    """The document with pages of the size asked for: Qt knows whole points only. Lengths and so offsets stay."""

    def sized(found: re.Match[bytes]) -> bytes:
        sides = ((width, found[2]), (height, found[3]))
        exact = [b"%.6f" % (px * 72 / _DPI) for px, _written in sides]
        is_same = all(len(new) == len(old) for new, (_px, old) in zip(exact, sides, strict=True))
        return found[1] + b" ".join(exact) if is_same else found[0]

    return _PAGE.sub(sized, pdf)


_DATES = re.compile(
    rb"""((?:/(?:Creation|Mod)Date ?\(D:)|(?:xmp:(?:Create|Modify|Metadata)Date=["']))([^)"']*)"""
)
_IDENTIFIERS = (
    re.compile(rb"""(xmpMM:(?:Document|Instance)ID=["']uuid:)([0-9A-Fa-f-]+)"""),
    re.compile(rb"""(/ID ?\[)([ <>0-9A-Fa-f]+)(?=\])"""),
)
_FIXED_TIME = b"20000101000000"


def _without_time(pdf: bytes) -> bytes:
    """The document with its dates and random identifiers set to fixed ones of equal length, so that offsets stay."""
    pdf = _DATES.sub(lambda found: found[1] + _fixed_date(found[2]), pdf)
    for pattern in _IDENTIFIERS:
        pdf = pattern.sub(lambda found: found[1] + re.sub(rb"[0-9A-Fa-f]", b"0", found[2]), pdf)
    return pdf


def _fixed_date(written: bytes) -> bytes:
    """The moment 2000-01-01T00:00:00 in the way that `written` is; what follows the seconds is set to zero."""
    digits = iter(_FIXED_TIME)
    return bytes(next(digits, ord("0")) if chr(char).isdigit() else char for char in written)
