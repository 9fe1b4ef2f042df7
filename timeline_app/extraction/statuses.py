"""Whether what is told happened, is to come, or is only said by somebody; and by whom."""

from typing import NamedTuple

from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.verbs import VerbGroup, Voice
from timeline_app.model.event import Status
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.phrase import Phrase
from timeline_app.words import Message

_QUOTED_SHARE = 0.5
_TOLD = (Voice.PRESENT, Voice.PERFECT, Voice.IMPERFECT, Voice.PAST, Voice.PLUPERFECT)


class Standing(NamedTuple):
    """by: token range of who announces, alleges or disputes it; None where nobody is named. reason: why not OCCURRED."""

    status: Status
    by: tuple[int, int] | None = None
    reason: Message | None = None


_OCCURRED = Standing(Status.OCCURRED)


def standing_of(
    draft: Draft, lexicon: Lexicon, phrase: Phrase | None, announced_by: Draft | None = None
) -> Standing:
    """The standing of a draft. phrase: its date phrase. announced_by: the draft that announces what this one tells."""
    subject = draft.subject if draft.group is None or not draft.group.is_passive else None
    group = draft.group
    if group is not None and group.has(Sort.DENYING) and not group.is_negated:
        return Standing(Status.DISPUTED, subject, Message("Somebody denies it."))
    if is_hearsay(draft, lexicon):
        return Standing(Status.ALLEGED, draft.speaker, Message("It is told in the conditional."))
    if draft.telling is not None and draft.telling.voice is Voice.CONDITIONAL_PERFECT:  # "may have sold"
        return Standing(Status.ALLEGED, draft.speaker, Message("It did not happen, or only may."))
    speaker = draft.speaker or (announced_by.subject if announced_by is not None else None)
    if is_to_come(draft, phrase):
        by = speaker or (
            subject if draft.content is not None or (group is not None and group.has(Sort.PLANNING)) else None
        )
        return Standing(Status.ANNOUNCED, by, Message("It is told of the future."))
    if draft.way is not Way.NOUN and group is not None and _alleges(draft, group):
        return Standing(
            Status.ALLEGED, subject, Message("Somebody says so: “{words}”.", words=_words(draft, group))
        )
    return _said_by_others(draft, lexicon, speaker)


def _said_by_others(draft: Draft, lexicon: Lexicon, speaker: tuple[int, int] | None) -> Standing:
    tokens = draft.told.tokens[draft.first : draft.last]
    saying = _telling_before(draft) or _party(draft, lexicon)
    if saying is not None:
        return Standing(Status.ALLEGED, saying, Message("It is told within what somebody says."))
    hearsay = next((token.text for token in tokens if token.lower in lexicon.hearsay), "")
    if hearsay:
        return Standing(Status.ALLEGED, speaker, Message("Somebody says so: “{words}”.", words=hearsay))
    source = draft.told.according_to(draft.clause)
    if source is not None and not (draft.way is Way.NOUN and source[0] <= draft.first < source[1]):
        return Standing(Status.ALLEGED, speaker, Message("It is told according to somebody."))
    attribution = draft.attribution.group if draft.attribution is not None else None
    if attribution is not None and attribution.has(Sort.ALLEGING):
        return Standing(
            Status.ALLEGED, speaker, Message("Somebody says so: “{words}”.", words=_words(draft, attribution))
        )
    if is_quoted(draft):
        return Standing(Status.ALLEGED, speaker, Message("It is quoted from somebody."))
    return _OCCURRED


def _telling_before(draft: Draft) -> tuple[int, int] | None:
    """Token range of who says what a draft only takes up: "X dit qu'il cherche ..., après avoir quitté ..."."""
    clauses = draft.told.clauses
    at = draft.clause.governor if draft.way is Way.HAVING else -1
    for _ in clauses:
        if at < 0 or clauses[at].opener is Opener.COMPLEMENT:
            break
        at = clauses[at].governor if clauses[at].opener is Opener.HAVING else -1
    at = clauses[at].governor if at >= 0 else -1
    group = clauses[at].group if at >= 0 else None
    if group is None or not group.has(Sort.SAYING, Sort.ALLEGING, Sort.ANSWERING):
        return None
    for _ in clauses:
        if at < 0 or clauses[at].subject is not None:
            break
        at = clauses[at].governor
    return clauses[at].subject if at >= 0 else None


def _party(draft: Draft, lexicon: Lexicon) -> tuple[int, int] | None:
    """Token range of who says it, where that is a side: "prosecutors said", "the union says"; None else."""
    clauses, at = draft.told.clauses, draft.clause.governor
    saying = draft.clause if draft.content is not None else None
    if saying is None and at >= 0 and draft.clause.opener is Opener.COMPLEMENT:
        saying = clauses[at]
    if saying is None or saying.subject is None or saying.group is None or not saying.group.has(Sort.SAYING):
        return None
    row = draft.told.tokens[saying.subject[0] : saying.subject[1]]
    return saying.subject if any(token.lower in lexicon.parties for token in row) else None


def is_quoted(draft: Draft) -> bool:
    """Whether most of its words stand in a quotation."""
    quoted = draft.told.quoted[draft.first : draft.last]
    return sum(quoted) > _QUOTED_SHARE * len(quoted)


def is_hearsay(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the conditional tells what others say ("aurait menti", "serait menacé"), not what is to come."""
    telling = draft.telling
    if (
        telling is None
        or not lexicon.verbs.conditional_says_so
        or telling.has(Sort.MODAL)
        or draft.clause.order == "if"
    ):
        return False
    if telling.voice is Voice.CONDITIONAL_PERFECT:
        return True
    is_said = draft.content is not None or draft.clause.opener is Opener.COMPLEMENT
    return telling.voice is Voice.CONDITIONAL and not is_said


def is_to_come(draft: Draft, phrase: Phrase | None) -> bool:
    """Whether a draft tells of what is to come. phrase: its date phrase."""
    group, telling = draft.group, draft.telling
    if telling is None:
        return phrase is not None and phrase.direction is Direction.FUTURE
    if telling.voice is Voice.FUTURE or (telling.voice is Voice.CONDITIONAL and telling.is_finite):
        return True
    if any(verbs is not None and _plans(verbs) for verbs in (group, telling)):
        return True
    is_ahead = phrase is not None and phrase.direction is Direction.FUTURE
    was_due = telling.voice is Voice.IMPERFECT and telling.has(Sort.MODAL)  # "devait partir en 2031"
    return is_ahead and (was_due or telling.voice in (Voice.PRESENT, Voice.FUTURE, Voice.CONDITIONAL))


def _plans(group: VerbGroup) -> bool:
    """Whether one of its verbs is to plan or to promise what another one tells."""
    governing = {sort for head in group.heads[:-1] for sort in head.sorts}
    return bool(governing & {Sort.PLANNING, Sort.ANNOUNCING}) and group.voice in _TOLD


def _alleges(draft: Draft, group: VerbGroup) -> bool:
    """Whether its verb only says so; a verb that may also be an event ("attaquer", "condamner") needs a "that"."""
    if not group.has(Sort.ALLEGING) or group.is_negated:
        return False
    if draft.content is not None:
        return True
    head = next(head for head in group.heads if Sort.ALLEGING in head.sorts)
    return Sort.HAPPENING not in head.sorts


def _words(draft: Draft, group: VerbGroup) -> str:
    return draft.told.words(group.first, group.last)
