"""The keys of the format and the words it takes; resources/timeline.schema.json says the same to editors.

Variables, types and locator terms of sources are those of CSL 1.0.2 (docs.citationstyles.org); "bates" is ours.
"""

from collections.abc import Iterable

from timeline_app.formats.faults import shown
from timeline_app.words import Message


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SECTIONS = _words("timeline actors sources events")
TIMELINE = _words("title description language lanes")
LANES = _words("order groups hidden pinned colours")
LANE_GROUP = _words("name members open")
ACTOR = _words("name kind aliases")
EVENT = _words("id title date start end status calendar actors tags importance summary excerpts links")
STATUS = _words("status by")
PARTICIPATION = _words("actor role")
EXCERPT = _words("source exact prefix suffix locator phrase date basis")
LINK = _words("type event")

# Columns of CSV: the same keys, those of an event's one excerpt and of its status beside its own.
COLUMNS_OF_EXCERPT = EXCERPT - _words("date") | _words("excerpt-date")
COLUMNS = EVENT - _words("excerpts links") | _words("by") | COLUMNS_OF_EXCERPT
COLUMNS_OF_LISTS = _words("actors tags")
COLUMNS_AS_WRITTEN = _words("exact prefix suffix phrase")  # of these not even a space is taken away

PERSON_NAME = _words(
    "family given literal suffix dropping-particle non-dropping-particle comma-suffix static-ordering parse-names"
)

_CSL_DATES = _words("accessed available-date event-date issued original-date submitted")
_CSL_NAMES = _words(
    "author chair collection-editor compiler composer container-author contributor curator director editor "
    "editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author "
    "performer producer recipient reviewed-author script-writer series-creator translator"
)
_CSL_TEXTS = _words(
    "abstract annote archive archive-place archive_collection archive_location authority call-number chapter-number "
    "citation-key citation-label citation-number collection-number collection-title container-title "
    "container-title-short dimensions division DOI edition event-place event-title first-reference-note-number genre "
    "ISBN ISSN issue jurisdiction keyword language license locator medium note number number-of-pages "
    "number-of-volumes original-publisher original-publisher-place original-title page page-first part part-number "
    "part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre reviewed-title scale "
    "section source status supplement-number title title-short type URL version volume volume-title "
    "volume-title-short year-suffix"
)
SOURCE = _CSL_DATES | _CSL_NAMES | _CSL_TEXTS | _words("text sha256")
SOURCE_OTHER = SOURCE - _words(
    "title type author publisher container-title issued accessed language URL text sha256"
)

SOURCE_TYPES = _words(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset "
    "document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation "
    "manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical "
    "personal_communication post post-weblog regulation report review review-book software song speech standard "
    "thesis treaty webpage"
)
LOCATOR_TERMS = _words(
    "act appendix article-locator bates book canon chapter column elocation equation figure folio issue line note opus "
    "page paragraph part rule scene section sub-verbo supplement table timestamp title-locator verse version volume"
)

# Under these a collection in brackets is EDTF: [2024-02-19..2024-03-24], {..1984}.
DATES = _CSL_DATES | _words("date start end")

_LONGEST_COMPARED = 40


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, without regard to case; None where none is like it."""
    if len(word) > _LONGEST_COMPARED:
        return None
    import difflib

    by_folded = {each.casefold(): each for each in known}
    found = difflib.get_close_matches(word.casefold(), by_folded, 1, 0.6)
    return by_folded[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> Message | None:
    """The hint that names the nearest known word; None where none is near."""
    near = nearest(word, known)
    return Message("Did you mean “{word}”?", word=shown(near)) if near is not None else None
