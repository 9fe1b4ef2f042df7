"""What sort of thing happened, by its words in any language: a lawsuit is "plainte", "sued", "files a complaint".

Each line is a sort: beginnings of folded words, French and English together. A word of several letters more than a
beginning has that sort too, so beginnings are as long as they must be to mean nothing else; "=" ends one that is a
whole word. Hyphens stand between words that follow one another.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline_app.extraction.name_words import listed

_SORTS = """
lawsuit: plainte poursuite poursuites poursuivi assign sued sues suing lawsuit complaint
buy: rachat rachet acquisition acquier acquis acqui acquire buys bought takeover
sell: cession vend= vendent= vendu vente sold sells selling sale= sales= cede
merge: fusion merge
resign: demission resign steps-down stepped-down quitte
dismiss: licenci limog renvoy dismiss fired ousted sacked layoff laid-off suppress
appoint: nomm nomin appoint named hired recrut designe
elect: elect elu elus elue election reelu vote voted votes scrutin ballot poll
die: mort= morte= morts= meurt decede deces mourir meurent= died dies death dead
bury: funeral obseques enterre buried
die: tue tues tuer killing deadly meurtri
born: naissance naiss nee nait born birth
marry: mariage epous marri wedding
found: fonde fondat fonder cofond found co-found creation cree= creee= creent=
launch: lance= lancent= lancement lancer lanceront= launch unveil devoil debut release sortie
open: rouvre rouvert reouvert reopen ouvre= ouvrent= ouvert ouvertur ouvrir= inaugur opens opened opening
close: ferme fermetur closes closed closing closure shut
free-source: open-source code-source source-code
publish: publi parution parait paru publish
reveal: revel divulgu diffus reveal disclos leak
ban: interdi bannir banned banning prohibit
fine: amende fined fines penalt
arrest: arreste arrestation interpel arrest detained garde-a-vue
charge: inculp mis-en-examen mise-en-examen charged indict accuse
try: proces trial hearing audience=
sentence: condamn sentenc convict guilty coupable
acquit: relax acquitt acquitted cleared
appeal: appel= appeals appealed appeal
prison: prison jail incarcer emprisonn
investigate: enquet perquisition investigat probe inquiry raid
resolve: accord= accords= deal agree settlement treaty traite pacte
negotiate: negoci pourparler negotiat talks
strike: greve strike= strikes= walkout
protest: manifest protest rally demonstrat
invest: invest levee-de-fonds funding financ
value: valoris valuation valued
profit: benefice profit earnings
lose-money: perte pertes deficit loss losses
fail: faillite bankrupt redressement insolven liquidation
attack: attaqu attack bombard offensive assault
invade: envahi invasion invad
truce: cessez-le-feu treve ceasefire truce
quake: seisme tremblement earthquake quake
fire: incendie blaze wildfire feux=
flood: inond crue flood
storm: tempete ouragan cyclone storm hurricane typhoon
crash: crash accident ecras collision derail
explode: explos blast
hack: piratage pirat cyberattaque hack cyberattack breach
win: gagn remport victoire vainqueur wins won victory champion
lose: perdu battu defaite beaten defeat
injure: blesse injur wounded
rescue: sauvet secour rescue
return: retour revient return
build: construct constru build built
cancel: annul cancel scrap
postpone: reporte postpone delay retard=
recall: rappel= rappels= recall
visit: visite visit
move: demenag relocat transfer
award: prix-nobel recompens prize award medal
apologise: excuse apolog
answer: repond reponse repliqu respond reply replied retort
criticise: critiqu critici denonc condemn
discover: decouv discover
approve: approuv adopt approv valid homologu
reject: rejet refus reject den
"""
_REPORTED = listed(
    "annonc announc declar affirm indiqu expliqu precis said says saying dit disent told according selon"
)
_LONGEST = 16


class _Beginnings(NamedTuple):
    whole: dict[str, str]
    begun: dict[str, str]
    of_several: dict[str, str]


@lru_cache(maxsize=1)
def _beginnings() -> _Beginnings:
    found = _Beginnings({}, {}, {})
    for line in _SORTS.strip().splitlines():
        sort, _, beginnings = line.partition(": ")
        for beginning in beginnings.split():
            if beginning.endswith("="):
                found.whole.setdefault(beginning[:-1], sort)
            elif "-" in beginning:
                found.of_several.setdefault(beginning, sort)
            else:
                found.begun.setdefault(beginning, sort)
    return found


def sorts_of(words: Sequence[str]) -> Iterator[str]:
    """The sorts of happening that folded words name, in order; "" for each word that names none."""
    known = _beginnings()
    for index, word in enumerate(words):
        several = ("-".join(words[index:after]) for after in (index + 2, index + 3, index + 4))
        sort = next((known.of_several[each] for each in several if each in known.of_several), "")
        yield sort or known.of_several.get(word, "") or _sort_of(word, known)


def _sort_of(word: str, known: _Beginnings) -> str:
    if sort := known.whole.get(word):
        return sort
    for length in range(min(len(word), _LONGEST), 2, -1):
        sort = known.begun.get(word[:length])
        if sort is not None and len(word) - length <= _growth(length):
            return sort
    return ""


def is_reported(word: str) -> bool:
    """Whether a folded word only says that somebody said so."""
    return any(word.startswith(beginning) for beginning in _REPORTED if len(word) - len(beginning) < 6)


def _growth(length: int) -> int:
    """By how many letters a word may go on after a beginning: few where that is short."""
    return 2 if length < 5 else 6
