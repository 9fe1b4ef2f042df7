"""French verbs: forms of the third person and of “nous”, participles and infinitives, made by rule."""

from collections.abc import Iterator, Mapping

from timeline_app.extraction.lexicons.lexicon import Sort, Tense, VerbForm

# Verbs in -re, -ir and -oir that no rule makes, by their ending: present (singular, plural), stem of imperfect and
# present participle, simple past (singular, plural), stem of the future, past participles. A verb is conjugated by the
# longest ending that fits.
_IRREGULAR: Mapping[str, str] = {
    "être": "est sont ét fut furent ser été",
    "avoir": "a ont av eut eurent aur eu,eue,eus,eues",
    "aller": "va vont all alla allèrent ir allé,allée,allés,allées",
    "faire": "fait font fais fit firent fer fait,faite,faits,faites",
    "dire": "dit disent dis dit dirent dir dit,dite,dits,dites",
    "lire": "lit lisent lis lut lurent lir lu,lue,lus,lues",
    "élire": "élit élisent élis élut élurent élir élu,élue,élus,élues",
    "crire": "crit crivent criv crivit crivirent crir crit,crite,crits,crites",
    "uire": "uit uisent uis uisit uisirent uir uit,uite,uits,uites",
    "rire": "rit rient ri rit rirent rir ri",
    "prendre": "prend prennent pren prit prirent prendr pris,prise,prises",
    "mettre": "met mettent mett mit mirent mettr mis,mise,mises",
    "venir": "vient viennent ven vint vinrent viendr venu,venue,venus,venues",
    "tenir": "tient tiennent ten tint tinrent tiendr tenu,tenue,tenus,tenues",
    "ouvrir": "ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert,ouverte,ouverts,ouvertes",
    "couvrir": "couvre couvrent couvr couvrit couvrirent couvrir couvert,couverte,couverts,couvertes",
    "frir": "fre frent fr frit frirent frir fert,ferte,ferts,fertes",
    "mourir": "meurt meurent mour mourut moururent mourr mort,morte,morts,mortes",
    "courir": "court courent cour courut coururent courr couru,courue,courus,courues",
    "quérir": "quiert quièrent quér quit quirent querr quis,quise,quises",
    "cueillir": "cueille cueillent cueill cueillit cueillirent cueiller cueilli,cueillie,cueillis,cueillies",
    "partir": "part partent part partit partirent partir parti,partie,partis,parties",
    "sortir": "sort sortent sort sortit sortirent sortir sorti,sortie,sortis,sorties",
    "sentir": "sent sentent sent sentit sentirent sentir senti,sentie,sentis,senties",
    "mentir": "ment mentent ment mentit mentirent mentir menti,mentie,mentis,menties",
    "servir": "sert servent serv servit servirent servir servi,servie,servis,servies",
    "dormir": "dort dorment dorm dormit dormirent dormir dormi",
    "vêtir": "vêt vêtent vêt vêtit vêtirent vêtir vêtu,vêtue,vêtus,vêtues",
    "fuir": "fuit fuient fuy fuit fuirent fuir fui,fuie,fuis,fuies",
    "pouvoir": "peut peuvent pouv put purent pourr pu",
    "vouloir": "veut veulent voul voulut voulurent voudr voulu,voulue,voulus,voulues",
    "devoir": "doit doivent dev dut durent devr dû,due,dus,dues",
    "savoir": "sait savent sav sut surent saur su,sue,sus,sues",
    "cevoir": "çoit çoivent cev çut çurent cevr çu,çue,çus,çues",
    "mouvoir": "meut meuvent mouv mut murent mouvr mu,mue,mus,mues",
    "prévoir": "prévoit prévoient prévoy prévit prévirent prévoir prévu,prévue,prévus,prévues",
    "voir": "voit voient voy vit virent verr vu,vue,vus,vues",
    "valoir": "vaut valent val valut valurent vaudr valu,value,values",
    "falloir": "faut faut fall fallut fallut faudr fallu",
    "croire": "croit croient croy crut crurent croir cru,crue,crus,crues",
    "boire": "boit boivent buv but burent boir bu,bue,bus,bues",
    "plaire": "plaît plaisent plais plut plurent plair plu",
    "taire": "tait taisent tais tut turent tair tu,tue,tues",
    "traire": "trait traient tray trait traient trair trait,traite,traits,traites",
    "naître": "naît naissent naiss naquit naquirent naîtr né,née,nés,nées",
    "connaître": "connaît connaissent connaiss connut connurent connaîtr connu,connue,connus,connues",
    "aître": "aît aissent aiss ut urent aîtr u,ue,us,ues",
    "oître": "oît oissent oiss ut urent oîtr u,ue,us,ues",
    "suivre": "suit suivent suiv suivit suivirent suivr suivi,suivie,suivis,suivies",
    "vivre": "vit vivent viv vécut vécurent vivr vécu,vécue,vécus,vécues",
    "battre": "bat battent batt battit battirent battr battu,battue,battus,battues",
    "rompre": "rompt rompent romp rompit rompirent rompr rompu,rompue,rompus,rompues",
    "vaincre": "vainc vainquent vainqu vainquit vainquirent vaincr vaincu,vaincue,vaincus,vaincues",
    "aindre": "aint aignent aign aignit aignirent aindr aint,ainte,aints,aintes",
    "eindre": "eint eignent eign eignit eignirent eindr eint,einte,eints,eintes",
    "oindre": "oint oignent oign oignit oignirent oindr oint,ointe,oints,ointes",
    "soudre": "sout solvent solv solut solurent soudr solu,solue,solus,solues",
    "clure": "clut cluent clu clut clurent clur clu,clue,clus,clues",
    "inclure": "inclut incluent inclu inclut inclurent inclur inclus,incluse,incluses",
    "envoyer": "envoie envoient envoy envoya envoyèrent enverr envoyé,envoyée,envoyés,envoyées",
}
_PAST_ENDS = ("", "e", "s", "es")


def forms_of(
    infinitive: str, sort: Sort, weak: frozenset[str] = frozenset()
) -> Iterator[tuple[str, VerbForm]]:
    """(written form, how it is read) of a verb: its third persons, those of “nous”, participles and infinitive.

    weak: forms that are as often no verb.
    """
    row = _row(infinitive)
    present, stem, past, future, participles = row
    endings: list[tuple[str, Tense, bool | None]] = [
        (present[0], Tense.PRESENT, False),
        (present[1], Tense.PRESENT, True),
        (_soft(stem, infinitive) + "ons", Tense.PRESENT, True),
        (future + "ai", Tense.FUTURE, False),
        (future + "ons", Tense.FUTURE, True),
        (_soft(stem, infinitive) + "ait", Tense.IMPERFECT, False),
        (_soft(stem, infinitive) + "aient", Tense.IMPERFECT, True),
        (past[0], Tense.PAST, False),
        (past[1], Tense.PAST, True),
        (future + "a", Tense.FUTURE, False),
        (future + "ont", Tense.FUTURE, True),
        (future + "ait", Tense.CONDITIONAL, False),
        (future + "aient", Tense.CONDITIONAL, True),
        (_GERUNDS.get(infinitive) or _soft(stem, infinitive) + "ant", Tense.GERUND, None),
        (infinitive, Tense.BASE, None),
        *((participle, Tense.PARTICIPLE, None) for participle in participles),
    ]
    for form, tense, is_plural in endings:
        yield form, VerbForm(infinitive, sort, tense, is_plural, form in weak)


def third_person(infinitive: str) -> tuple[str, str]:
    """The third persons of the present, singular and plural."""
    return _row(infinitive)[0]


_GERUNDS = {"avoir": "ayant", "être": "étant", "savoir": "sachant"}
_Row = tuple[tuple[str, str], str, tuple[str, str], str, tuple[str, ...]]


def _row(verb: str) -> _Row:
    """Present, stem, simple past, stem of the future, past participles."""
    for length in range(len(verb), 2, -1):
        ending = verb[-length:]
        if ending in _IRREGULAR:
            head = verb[:-length]
            one, many, stem, past, pasts, future, participles = _IRREGULAR[ending].split()
            if head.endswith("c") and one.startswith("ç"):
                head = head[:-1]
            return (
                (head + one, head + many),
                head + stem,
                (head + past, head + pasts),
                head + future,
                tuple(head + participle for participle in participles.split(",")),
            )
    if verb.endswith("er"):
        return _row_in_er(verb)
    stem = verb[:-2]
    if verb.endswith("ir"):
        return (
            (stem + "it", stem + "issent"),
            stem + "iss",
            (stem + "it", stem + "irent"),
            stem + "ir",
            tuple(stem + "i" + end for end in _PAST_ENDS),
        )
    one = stem if stem.endswith(("d", "t")) else stem + "t"
    return (
        (one, stem + "ent"),
        stem,
        (stem + "it", stem + "irent"),
        verb[:-1],
        tuple(stem + "u" + end for end in _PAST_ENDS),
    )


def _row_in_er(verb: str) -> _Row:
    stem = verb[:-2]
    open_stem = _open(stem)
    future_stem = stem if "é" in stem[-4:] and open_stem[-2:-1] != "é" and _ends_in_acute(stem) else open_stem
    soft = _soft(stem, verb)
    return (
        (open_stem + "e", open_stem + "ent"),
        stem,
        (soft + "a", stem + "èrent"),
        future_stem + "er",
        tuple(stem + "é" + end for end in _PAST_ENDS),
    )


def _ends_in_acute(stem: str) -> bool:
    """Whether the last vowel of a stem is é: céder -> cède, but cédera."""
    vowels = [letter for letter in stem if letter in "aeiouyéèêâîôû"]
    return bool(vowels) and vowels[-1] == "é"


def _open(stem: str) -> str:
    """The stem before a silent e: lev -> lèv, céd -> cèd, appel -> appell, employ -> emploi."""
    if stem.endswith(("oy", "uy", "ay")):
        return stem[:-1] + "i"
    if stem.endswith(("appel", "rappel", "jet")):
        return stem + stem[-1]
    for length in (1, 2):
        at = len(stem) - 1 - length
        if at > 0 and stem[at] in "eé" and all(letter not in "aeiouyéèêâîôû" for letter in stem[at + 1 :]):
            if stem[at] == "e" and length == 2 and stem[at + 1 :] not in ("vr", "gn"):
                return stem
            return stem[:at] + "è" + stem[at + 1 :]
    return stem


def _soft(stem: str, verb: str) -> str:
    """The stem before a: annonc -> annonç, engag -> engage."""
    if verb.endswith("cer"):
        return stem[:-1] + "ç"
    return stem + "e" if verb.endswith("ger") else stem
