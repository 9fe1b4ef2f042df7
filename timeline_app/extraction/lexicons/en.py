"""English: the words by which events are told."""

from timeline_app.extraction.lexicons.english_verbs import forms_of, third_person
from timeline_app.extraction.lexicons.english_words import VERBS, WEAK
from timeline_app.extraction.lexicons.lexicon import Form, Lexicon, Sort, Tense, VerbForm, Verbs, listed, rows

_NO_VERBS = listed(
    """
        might may march will can compared during including according regarding following being"""
)


def _forms() -> dict[str, tuple[VerbForm, ...]]:
    found: dict[str, dict[tuple[str, Sort, Tense], VerbForm]] = {}
    for sort, verbs in VERBS.items():
        for verb in dict.fromkeys(verbs.split()):
            for form, reading in forms_of(verb, sort, WEAK):
                if form not in _NO_VERBS:
                    found.setdefault(form, {}).setdefault((verb, sort, reading.tense), reading)
    return {form: tuple(readings.values()) for form, readings in found.items()}


_AUXILIARIES = {
    **dict.fromkeys(listed("is are was were am be been being 're 'm"), Form.BE),
    **dict.fromkeys(listed("has have had having 've"), Form.HAVE),
    **dict.fromkeys(
        listed("will would shall should can could may might must 'll ca wo 'd cannot"), Form.WILL
    ),
    **dict.fromkeys(listed("do does did"), Form.DO),
}
_NOUNS = {
    0.9: """
        abolition accident acquisition acquittal adoption ambush annexation arrest arson assassination attack
        bankruptcy battle birth bombing burglary capture collapse collision conviction coronation coup crash
        cyberattack death defeat deportation derailment destruction discovery disappearance dismissal divorce
        earthquake election eruption escape eviction execution explosion expulsion fire flood founding fraud
        hijacking impeachment imprisonment inauguration indictment invasion killing kidnapping launch layoffs
        liberation marriage massacre merger murder nomination ouster publication raid ratification re-election
        release resignation revolution riot robbery sale seizure sentencing shooting signing sinking stabbing
        strike suicide surrender takeover theft trial uprising verdict victory outage landslide wildfire blackout
        creation closure""",
    0.6: """
        agreement announcement appeal appointment auction ban ceasefire change concert conference contract crisis
        debate deal decision departure drop emails e-mails exchange fall fine funding grant hearing increase
        inquiry interview investigation investment lawsuit leak letter meeting move opening order outbreak payment
        protest purchase rally recall referendum report retirement return review rise round ruling sanction
        sanctions sentence settlement split summit suspension talks tour tournament transfer treaty valuation
        visit vote war withdrawal conversation conversations correspondence evacuation rescue reopening""",
}
_EXPRESSIONS = {
    Sort.HAPPENING: """
        take:place take:office take:effect take:control take:power take:charge come:force go:sale go:trial
        go:bankrupt go:public file:lawsuit file:complaint file:bankruptcy file:suit bring:lawsuit lay:off
        step:down hand:down shut:down break:out set:up pull:out plead:guilty lose:life lose:lives give:birth
        raise:million raise:billion stand:trial call:election find:guilty
        reach:agreement reach:deal strike:deal
        catch:fire open:fire win:election sign:law""",
    Sort.ANSWERING: "hit:back fire:back push:back",
}
_SUBORDINATORS = {
    "with": """
        when|while|as|because|although|though|even though|whereas|since|so that|now that|just as|as soon as|where|whenever
        |even as|with""",
    "before": "after|once|after having",
    "after": "before|until|till",
    "if": "if|unless|provided that|in case|even if|should",
}


LEXICON = Lexicon(
    language="en",
    verbs=Verbs(
        forms=_forms(),
        third_person={verb: third_person(verb) for text in VERBS.values() for verb in text.split()},
        auxiliaries=_AUXILIARIES,
        auxiliary_tenses=dict.fromkeys(listed("was were did had"), Tense.PAST),
        be="be",
        have="have",
        passives=listed("been being"),
        perfect_with_be=frozenset(),
        modals=listed("would should can could may might must ca 'd cannot"),
        to_come=listed("set due expected scheduled likely poised about slated planned going"),
        having={"having": ("has", "have")},
        having_infinitives=frozenset(),
        having_leads=frozenset(),
        gerund_leads=listed("by after before while when since without and upon"),
        endings=(("ed", Tense.PARTICIPLE), ("ing", Tense.GERUND)),
        pronoun_endings=("ed", "s"),
        plain_present=True,
        telling=listed("tell inform warn notify"),
        intransitive=listed(
            """
        die resign fall rise come go arrive appear happen occur remain collapse explode escape vanish disappear
        emerge retire depart erupt crash sink plead testify flee quit last begin"""
        ),
        before_infinitives=frozenset(),
        conditional_says_so=False,
        infinitive_marks=listed("to"),
        must_mark=True,
    ),
    event_nouns={noun: weight for weight, text in _NOUNS.items() for noun in text.split()},
    expressions={
        (verb, noun): sort
        for sort, text in _EXPRESSIONS.items()
        for verb, _, noun in (pair.partition(":") for pair in text.split())
    },
    abbreviations=listed(
        """
        mr mrs ms dr st ste prof sen rep gov gen col lt capt sgt maj cmdr adm hon rev fr jr sr vs etc no art inc
        ltd corp co cf approx jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
        sun dept est fig vol pp ed eds mt ft e.g i.e p.m a.m ph.d calif mass pa fla"""
    ),
    openers=listed(
        """
        the a an it he she they we i you this that these those there but and or so then later in on at after
        before when while as for by from with his her their its our however meanwhile still some many most all one
        two both monday tuesday wednesday thursday friday saturday sunday"""
    ),
    determiners=listed(
        """
        the a an this that these those his her its their our my your some any no every each several many few most
        all both another other more less one two three four five six seven eight nine ten first second third last
        next new old 's ' own former such"""
    ),
    several=listed("these those several few many both they we two three four five"),
    indefinites=listed("a an some"),
    persons=listed("he she"),
    speakers=listed("i we"),
    objects=listed("him"),
    parties=listed(
        """
        prosecutor prosecutors union unions plaintiff plaintiffs opponent opponents critic critics activist
        activists campaigner campaigners accuser accusers lawyer lawyers attorney attorneys defence defense rivals"""
    ),
    possessives=listed("his her its their"),
    pronouns=listed("he she it they we i you who which that this there"),
    clitics=listed("n't not"),
    prepositions=listed(
        """
        of in on at by for with from to into onto over under about against between among through during without
        within across behind beyond near since until before after according towards toward upon off out up down around
        amid despite per via like as than"""
    ),
    coordinators=listed("and but or nor yet so"),
    negations=listed("not n't never neither nor no cannot"),
    adverbs=listed(
        """
        twice thus together seldom rarely not n't also already just still then now never ever even only since
        recently finally later soon again always often once formally officially reportedly allegedly currently
        previously effectively eventually initially quickly immediately largely almost nearly both all been being
        further long first unanimously narrowly repeatedly too so very much well"""
    ),
    adverb_endings=("ly",),
    relatives=listed("who which whose whom where that"),
    complementisers=listed("that"),
    subordinators={row: order for order, text in _SUBORDINATORS.items() for row in rows(text)},
    doubtful_subordinators=listed("as with since after before until till once where should"),
    sequences={
        **dict.fromkeys(
            rows(
                "then|later|afterwards|afterward|subsequently|after that|thereafter|soon after|shortly after|in turn"
            ),
            "after",
        ),
        **dict.fromkeys(rows("since then|since|ever since"), "since"),
        **dict.fromkeys(rows("previously|earlier|beforehand|before that"), "before"),
    },
    attributions=frozenset(rows("according to|in the words of|in the view of")),
    hearsay=listed(
        """
        reportedly allegedly purportedly supposedly apparently alleged purported"""
    ),
    hypotheses=listed("perhaps maybe possibly probably likely would could might may"),
    opinions=listed(
        """
        unfortunately fortunately clearly obviously arguably surprisingly should must important necessary
        remarkable ridiculous outrageous regrettable sadly frankly"""
    ),
    dating_words=listed("dating dated"),
    money=listed(
        """
        dollars dollar $ £ € euros euro pounds pound yen million billion trillion cents"""
    ),
    of_words=listed("of from"),
    discourse=frozenset(
        rows(
            "however|meanwhile|in addition|moreover|furthermore|for example|for instance|in fact|indeed|of course|instead"
            "|on the other hand|on the one hand|for his part|for her part|for its part|still|nevertheless|as a result"
            "|in short|overall|besides|in other words"
        )
    ),
    has_bare_complements=True,
    no_verbs=_NO_VERBS,
    date_leads=listed("early late about around"),
    agents=listed("by"),
)
