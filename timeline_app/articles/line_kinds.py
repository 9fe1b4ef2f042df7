"""What a line of its own is, told by how it begins: an item of a list, a quotation, a caption, a pointer elsewhere."""

import re

from timeline_app.articles.article import BlockKind

BULLET = re.compile(r"[ \t]{0,12}(?:[-*•‣▪◦·+]|\d{1,2}[.)])[ \t\u00a0]{1,4}(?=\S)")
QUOTED_LINE = re.compile(r"[ \t]{0,3}>")
_CAPTION = re.compile(
    r"(?:photos?|image|illustration|crédits?(?: photo)?|credits?|légende|caption|file photo|picture|infographie)"
    r"(?: (?:by|par|de|d['’]illustration|d['’]archives))?[ \u00a0]{0,2}[:©/]|©|\((?:photo|image|crédits?|credits?|©)",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"(?:(?:à|a) )?(?:lire|voir|écouter|découvrir) (?:aussi|également|notre|plus)\b|(?:à|a) lire ?:|"
    r"read (?:more|also|next)\b|related(?: (?:articles?|stories|coverage|topics))? ?:?$|"
    r"(?:recommended|advertisement|publicité|sur le même sujet|most read|les plus lus|see also|share this|partager|"
    r"newsletter|s['’]abonner|subscribe|sign up)\b|https?://\S+$",
    re.IGNORECASE,
)
# What a page says to those who have not paid for it, and how long it takes to read; whole sentences too.
_GATE = re.compile(
    r"il vous reste \d{1,3}(?:[.,]\d{1,2})?[ \u00a0\u202f]?% |la suite est réservée|(?:cet )?article (?:est )?réservé|"
    r"déjà abonné|already a subscriber|this (?:article|story|content) is (?:only )?(?:for|available to) subscribers|"
    r"(?:temps de lecture|reading time)\b.{0,20}$|\d{1,3}[ -]min(?:utes?)? read$|"
    r"(?:subscribe|sign in|log in) to (?:continue|keep|read)|continue reading\b|vous (?:devez être|n['’]êtes pas) abonné",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 300
_LONGEST_POINTER = 200
_QUOTES = {"«": "»", "“": "”", '"': '"', "„": "“"}


def kind_of_line(line: str) -> BlockKind | None:
    """LIST_ITEM, QUOTATION, CAPTION, or OTHER for what leads away from the article; None for prose."""
    if BULLET.match(line):
        return BlockKind.LIST_ITEM
    if QUOTED_LINE.match(line):
        return BlockKind.QUOTATION
    if len(line) <= _LONGEST_CAPTION and _CAPTION.match(line):
        return BlockKind.CAPTION
    is_sentence = line.endswith(".") and ":" not in line[:30]
    if len(line) <= _LONGEST_POINTER and ((not is_sentence and _POINTER.match(line)) or _GATE.match(line)):
        return BlockKind.OTHER
    return None


def kind_of_prose(words: str) -> BlockKind:
    """QUOTATION for what stands between one pair of quotation marks as a whole, else PARAGRAPH."""
    closing = _QUOTES.get(words[0])
    if closing and words.endswith(closing) and words.find(closing, 1) == len(words) - 1:
        return BlockKind.QUOTATION
    return BlockKind.PARAGRAPH
