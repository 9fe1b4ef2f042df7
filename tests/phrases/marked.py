"""Sentences with their date phrases marked, for tests of lexicons."""

from timeline_app.phrases.recognising import recognise


def found(text: str, language: str) -> str:
    """The text with what was found in braces, each with its kind: `Ouvert {hier|relative}.`"""
    marked, at = "", 0
    for one in recognise(text, language):
        marked += text[at : one.start] + "{" + text[one.start : one.end] + "|" + one.kind.value + "}"
        at = one.end
    return marked + text[at:]


def plain(marked: str) -> str:
    """A marked sentence without its marks."""
    pieces = marked.split("{")
    return pieces[0] + "".join(piece.partition("|")[0] + piece.partition("}")[2] for piece in pieces[1:])
