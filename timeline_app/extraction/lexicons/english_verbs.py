"""English verbs: their forms, made by rule or by the table of irregular ones."""

from collections.abc import Iterator, Mapping

from timeline_app.extraction.lexicons.lexicon import Sort, Tense, VerbForm, listed

_VOWELS = "aeiou"
# Verb: past, participle.
_IRREGULAR: Mapping[str, tuple[str, str]] = {
    verb: (past, participle)
    for verb, past, participle in (
        row.split(":")
        for row in [
            "be:was:been",
            "have:had:had",
            "do:did:done",
            "go:went:gone",
            "say:said:said",
            "make:made:made",
            "take:took:taken",
            "come:came:come",
            "see:saw:seen",
            "know:knew:known",
            "get:got:got",
            "give:gave:given",
            "find:found:found",
            "think:thought:thought",
            "tell:told:told",
            "become:became:become",
            "show:showed:shown",
            "leave:left:left",
            "feel:felt:felt",
            "put:put:put",
            "bring:brought:brought",
            "begin:began:begun",
            "keep:kept:kept",
            "hold:held:held",
            "write:wrote:written",
            "stand:stood:stood",
            "hear:heard:heard",
            "let:let:let",
            "mean:meant:meant",
            "set:set:set",
            "meet:met:met",
            "run:ran:run",
            "pay:paid:paid",
            "sit:sat:sat",
            "speak:spoke:spoken",
            "lie:lay:lain",
            "lead:led:led",
            "read:read:read",
            "grow:grew:grown",
            "lose:lost:lost",
            "fall:fell:fallen",
            "send:sent:sent",
            "build:built:built",
            "understand:understood:understood",
            "draw:drew:drawn",
            "break:broke:broken",
            "spend:spent:spent",
            "cut:cut:cut",
            "rise:rose:risen",
            "drive:drove:driven",
            "buy:bought:bought",
            "wear:wore:worn",
            "choose:chose:chosen",
            "seek:sought:sought",
            "shoot:shot:shot",
            "win:won:won",
            "sell:sold:sold",
            "fight:fought:fought",
            "steal:stole:stolen",
            "catch:caught:caught",
            "throw:threw:thrown",
            "strike:struck:struck",
            "hit:hit:hit",
            "hurt:hurt:hurt",
            "kill:killed:killed",
            "die:died:died",
            "quit:quit:quit",
            "shut:shut:shut",
            "split:split:split",
            "spread:spread:spread",
            "bid:bid:bid",
            "burst:burst:burst",
            "cost:cost:cost",
            "fly:flew:flown",
            "flee:fled:fled",
            "forbid:forbade:forbidden",
            "forget:forgot:forgotten",
            "freeze:froze:frozen",
            "hang:hung:hung",
            "hide:hid:hidden",
            "overturn:overturned:overturned",
            "withdraw:withdrew:withdrawn",
            "undergo:underwent:undergone",
            "overthrow:overthrew:overthrown",
            "overtake:overtook:overtaken",
            "undertake:undertook:undertaken",
            "swear:swore:sworn",
            "tear:tore:torn",
            "teach:taught:taught",
            "shake:shook:shaken",
            "sink:sank:sunk",
            "sing:sang:sung",
            "swim:swam:swum",
            "ring:rang:rung",
            "drink:drank:drunk",
            "eat:ate:eaten",
            "ride:rode:ridden",
            "bear:bore:born",
            "bind:bound:bound",
            "bite:bit:bitten",
            "blow:blew:blown",
            "breed:bred:bred",
            "deal:dealt:dealt",
            "dig:dug:dug",
            "feed:fed:fed",
            "forgive:forgave:forgiven",
            "lay:laid:laid",
            "lend:lent:lent",
            "light:lit:lit",
            "rebuild:rebuilt:rebuilt",
            "repay:repaid:repaid",
            "resell:resold:resold",
            "retake:retook:retaken",
            "shed:shed:shed",
            "slide:slid:slid",
            "sleep:slept:slept",
            "spin:spun:spun",
            "stick:stuck:stuck",
            "sweep:swept:swept",
            "wake:woke:woken",
            "weep:wept:wept",
            "wind:wound:wound",
            "foresee:foresaw:foreseen",
            "mistake:mistook:mistaken",
            "oversee:oversaw:overseen",
            "rewrite:rewrote:rewritten",
            "uphold:upheld:upheld",
            "withhold:withheld:withheld",
            "arise:arose:arisen",
            "beat:beat:beaten",
            "bend:bent:bent",
            "bleed:bled:bled",
            "cast:cast:cast",
            "forecast:forecast:forecast",
            "broadcast:broadcast:broadcast",
        ]
    )
}
_DOUBLING = listed(
    """
        admit ban bar beg cap chat chop clap commit compel control cram crop cut dam defer dip dispel drag drop
        equip expel fit forget get grab grip hit hop hug infer jam jet jog kidnap let log nab occur omit outbid
        permit pin plan plot plug prefer propel put quit rebel refer regret rob rub run scan scrap scrub set ship
        shop shut sit skip slam slap slip snap spin spot star stab stem step stop strap strip submit sum swap swim
        tap tip transfer transmit trap trim unplug upset win wrap"""
)


def forms_of(verb: str, sort: Sort, weak: frozenset[str] = frozenset()) -> Iterator[tuple[str, VerbForm]]:
    """(written form, how it is read) of a verb. weak: forms that are as often no verb."""
    past, participle = _IRREGULAR.get(verb) or (_past(verb), _past(verb))
    for form, tense, is_plural in (
        (third_person(verb)[0], Tense.PRESENT, False),
        (past, Tense.PAST, None),
        (participle, Tense.PARTICIPLE, None),
        (_gerund(verb), Tense.GERUND, None),
        (verb, Tense.BASE, None),
    ):
        yield form, VerbForm(verb, sort, tense, is_plural, form in weak)


def third_person(verb: str) -> tuple[str, str]:
    """The third persons of the present, singular and plural."""
    if verb in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[verb], {"be": "are"}.get(verb, verb)
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es", verb
    return (verb[:-1] + "ies" if _is_consonant_y(verb) else verb + "s"), verb


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if _is_consonant_y(verb):
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if verb in _DOUBLING else verb + "ed"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return (
        verb + verb[-1] + "ing"
        if verb in _DOUBLING or verb in ("begin", "win", "sit", "forget")
        else verb + "ing"
    )


def _is_consonant_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in _VOWELS
