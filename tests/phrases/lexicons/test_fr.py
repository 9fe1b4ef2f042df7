"""French date phrases: which words they take, and of which kind they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrases.marked import found, plain
from timeline_app.phrases.recognising import recognise

ABSOLUTE = """
Le traité fut signé {le 14 septembre 2021|absolute} à Lisbonne.
Signé {le 14 sept. 2021|absolute}, il a expiré {le 3 janv. 2024|absolute}.
La séance s'ouvre {mardi 5 mars 2024|absolute}.
La séance s'ouvre {le mardi 5 mars 2024 à 15 h 30|absolute}, salle Nord.
Reçu {le 5/3/2024|absolute}, classé {le 05.03.2024|absolute}, archivé sous la date {2024-03-05|absolute}.
Le journal porte la date {2024-03|absolute}.
Né {le 1er janvier 1900|absolute}, mort {le premier mai 1968|absolute}.
Le bulletin de {mars 2019|absolute} et celui d'{août 2020|absolute} manquent.
L'usine a fermé en {2019|absolute}, la cantine en {2021|absolute}.
La loi de {1905|absolute} sépare l'Église de l'État.
Les Jeux de Paris {2024|absolute} ont laissé une dette.
Il chantait dans {les années 1990|absolute}, puis au milieu des rires.
On dansait dans {les années 90|absolute} comme dans {les années soixante|absolute}.
La mode des {années quatre-vingt-dix|absolute} revient.
Le pont date du {XIXe siècle|absolute}, la tour du {XIIᵉ siècle|absolute}.
Au {19e siècle|absolute} comme au {dix-huitième siècle|absolute}, on y pêchait.
Le port fut fondé au {IIe siècle av. J.-C.|absolute} par des marins.
César mourut en {44 av. J.-C.|absolute} à Rome.
Charlemagne fut couronné en {l'an 800|absolute}.
Bâtie {vers 1850|absolute}, la halle a brûlé {autour de 1910|absolute}.
{Début 2019|absolute}, le maire a démissionné ; {fin 2023|absolute}, il revenait.
À {la fin du XIXe siècle|absolute} et au {début des années 1930|absolute}, la ville a doublé.
{Mai 68|absolute} a changé la faculté ; {l'été 2016|absolute} l'a vidée.
Au {premier trimestre 2013|absolute}, les ventes ont chuté ; au {T3 2014|absolute}, elles ont doublé.
{Le second semestre 2022|absolute} sera meilleur que {le dernier trimestre de 2021|absolute}.
La mesure vaut pour {l'année 2025|absolute}.
L'incendie du {11 août 1944|absolute} a tout pris.
Rasée au {printemps 2020|absolute}, la tour remonte à {1340|absolute}.
Durant {toute l'année 2022|absolute}, il a plu ; {l'hiver 2021-2022|absolute} fut sec.
Le vote, {mardi, le 5 mars 2024|absolute}, fut long.
Les Jeux d'hiver de {2030|absolute} sont loin ; d'ici à {2040|absolute}, on verra.
{Avril 2023|absolute} fut doux.
{La seconde moitié du XXe siècle|absolute} et {la première moitié des années 1980|absolute} furent agitées.
Dans {les années septante|absolute}, on parlait autrement.
Le numéro de {03/2024|absolute} est épuisé.
"""

PARTIAL = """
Le chantier a repris en {mars|partial}.
Le chantier a repris {le 12 mars|partial}, sous la pluie.
Les élus se réunissent {jeudi|partial}.
Les élus se réunissent {jeudi 12|partial}, puis {le 15|partial}.
La grève a commencé {mardi matin|partial} et cessé {vendredi à 15 heures|partial}.
Le marché rouvrira au {printemps|partial}, le musée à {l'automne|partial}.
La livraison est promise {mi-mars|partial} ou {fin mars|partial}.
Elle arrive à {la mi-mai|partial}, au plus tard en {juin|partial}.
{Début septembre|partial}, tout était prêt.
Au {deuxième trimestre|partial}, le chiffre a reculé.
On vendange dans {la seconde quinzaine de septembre|partial}, dès {les premiers jours d'octobre|partial}.
L'heure d'été commence {le dernier dimanche de mars|partial}, la taxe à compter du {1er|partial}.
Fermé {le Vendredi saint|partial} et {le lundi de Pâques|partial}, il rouvre après {Pâques|partial}.
Il partit un matin de {mai|partial}, et revint au {soir du 10 mai|partial}.
{Avril|partial} a été chaud, {le lundi|frequency}, {le 25 décembre|partial} aussi.
Il reviendra pour {Noël|partial}.
Le bal du {14 juillet|partial} est annulé, comme celui du {14-Juillet|partial}.
Ouvert {le 5/3|partial}, fermé {le 6/3|partial}.
Dans {la soirée de mardi|partial}, trois voitures ont brûlé.
Le procès, ouvert {lundi 4 mars|partial}, est suspendu.
{Lundi soir|partial}, peu avant 20 heures, il pleuvait ; {samedi|partial} (21 heures), non.
"""

RELATIVE = """
Il a porté plainte {la semaine dernière|relative}.
{Hier|relative}, le juge l'a reçu ; {avant-hier|relative}, il refusait.
{L'an dernier|relative}, le budget avait doublé.
{L'année passée|relative} fut sèche, {le mois dernier|relative} aussi.
Il avait démissionné {il y a trois mois|relative}.
Fondée {voici deux ans|relative}, elle emploie dix personnes.
{Il y a une dizaine d'années|relative}, on y comptait trois écoles.
{Il y a près de trois ans et demi|relative}, le barrage cédait.
Le navire partira {dans dix jours|relative}.
{Cette semaine|relative}, la mairie vote.
{Ce lundi|relative}, les écoles ferment ; {lundi prochain|relative}, elles rouvrent.
Blessé {lundi dernier|relative}, il rejouera {le mois prochain|relative}.
{Ce matin|relative}, un car s'est renversé.
{Hier soir|relative}, le conseil a tranché ; {demain matin|relative}, il publiera son avis.
{Aujourd'hui|relative}, rien n'est réglé.
{L'été dernier|relative}, {cet été|relative}, et {l'hiver prochain|relative} : trois saisons de travaux.
En {mars dernier|relative}, il disait non.
Vendu à {Noël dernier|relative}, il a doublé au {premier semestre de l'an dernier|relative}.
Élu {le 5 mars dernier|relative}, il part en {mars de l'an prochain|relative}, dès {le 15 du mois prochain|relative}.
Vu {le jeudi de la semaine dernière|relative}, il n'est pas revenu.
À {la fin de l'année|relative}, le bail expire ; {fin de semaine|relative}, on déménage.
Il doit partir d'ici {deux ans|relative}.
Au cours des {dix derniers mois|relative}, cinq directeurs se sont succédé.
{Les cinq années à venir|relative} seront dures.
Dans {les cinq années à venir|relative}, rien ne sera construit.
Au cours du {week-end|relative}, il a neigé.
Au {dernier trimestre|relative}, comme pour {le trimestre en cours|relative}, on a perdu.
Il en sera décidé {plus tard dans l'année|relative}.
{Les trois prochaines années|relative} seront dures.
"""

ANAPHORIC = """
{Le lendemain|anaphoric}, il se rétractait ; {la veille|anaphoric}, il avait avoué.
{Trois jours plus tard|anaphoric}, le village était vide.
{Deux mois après|anaphoric}, la banque fermait. {Un an auparavant|anaphoric}, elle embauchait.
{L'année suivante|anaphoric}, il fut élu. {La même année|anaphoric}, il se maria.
{Ce jour-là|anaphoric}, il neigeait. {Cette année-là|anaphoric}, on ne vendangea pas.
Il mourut {le jour même|anaphoric}, {deux ans avant|anaphoric}.
Dès l'aube, {le surlendemain|anaphoric}, on chercha.
Il vendit tout en {novembre de la même année|anaphoric}.
À {cette époque|anaphoric}, on signait {le 3 mai de l'année suivante|anaphoric}.
Saisi {le 14 juin de la même année|anaphoric}, il jugea {le 3 juillet suivant|anaphoric}.
{Les jours suivants|anaphoric}, on attendit en vain.
{La semaine précédente|anaphoric}, un autre témoin avait parlé.
{Quelques semaines plus tôt|anaphoric}, il vendait sa maison.
"""

VAGUE = """
{Ces dernières années|vague}, le lac a baissé.
Il s'est {récemment|vague} installé à Brest.
{Désormais|vague}, elle signe seule. {Actuellement|vague}, il n'y a pas de maire.
{Jadis|vague}, on y battait le blé ; {autrefois|vague}, le fer.
Il ouvrira {bientôt|vague} une école.
À {l'époque|vague}, personne ne s'en souciait.
Il habite là depuis {peu|vague}.
{Il y a longtemps|vague}, un moulin tournait ici.
De {nos jours|vague}, on passe vite.
Le conseil a, {ces derniers temps|vague}, voté peu de lois.
"""

RANGE = """
{Entre 2015 et 2018|range}, il vécut à Oran.
Le pont est fermé {de mai à juillet|range}.
Le salon se tient {du 3 au 5 mars 2024|range}.
Le salon se tient {du lundi 3 au vendredi 7 mars|range}.
Le mandat {2015-2018|range} fut le dernier ; la guerre de {1914-18|range} l'avait précédé.
{De janvier 2019 à juin 2020|range}, le taux est resté nul.
{De 1995 à nos jours|range}, rien n'a changé.
{De 2015 à aujourd'hui|range}, trois maires ont promis un pont.
Il a plu {du 12 au 14|range}, puis {entre le 20 et le 22|range}.
{Les samedi 5 et dimanche 6 juin|range}, on danse.
{Entre le 3 et le 12 septembre|range}, les cours sont suspendus.
{Du printemps à l'automne 2021|range}, il marcha.
Dans {la nuit de lundi à mardi|range}, le toit s'est effondré.
Dans {la nuit du 3 au 4 mars|range}, le toit s'est effondré.
Sur {les neuf premiers mois de l'année|range}, la hausse atteint 9 %.
{Les 12, 13 et 14 mai|range}, il joue.
Le trimestre ({oct.-déc. 2023|range}) fut bon.
{Les 3 et 4 mars|range}, la ville était fermée.
{Entre le XIe et le XIIIe siècle|range}, on bâtit.
{Les XVIIe et XVIIIe siècles|range} furent prospères ; {les années 1980 et 1990|range}, non.
{La semaine du 26 février|range}, tout ferme.
La guerre des Gaules, {entre 58 et 51 av. J.-C.|range}, fit sa gloire.
"""

DURATION = """
Il a marché pendant {trois semaines|duration}, puis dormi {48 heures|duration}.
Bâti en {deux ans|duration}, il a tenu {dix-huit mois|duration}.
La réunion a duré {plus de quatre heures|duration}.
Le film dure {1 h 30|duration}, le débat a duré {une bonne heure|duration}.
Il régna {bientôt dix ans|duration}, et {dix-huit mois|duration} de plus.
Un délai de {dix jours|duration} est accordé.
Ils attendent depuis {plusieurs mois|duration}, parfois depuis {des années|duration}.
Il a plu {toute la journée|duration}, et tenu {deux à trois ans|duration}.
Condamné à {six mois|duration} de prison, il a fait appel.
{Deux ans|duration} avant sa mort, il vendait tout.
Il a fallu {une quinzaine de jours|duration}, soit {un an et demi|duration} de moins.
"""

FREQUENCY = """
Le conseil siège {chaque lundi|frequency}.
{Tous les jours|frequency}, un train passe ; {deux fois par an|frequency}, deux.
Le contrôle a lieu {tous les quatre ans|frequency}, le bilan {toutes les deux semaines|frequency}.
{Le dimanche|frequency}, le port est vide ; {les mardis|frequency}, il déborde.
{Du lundi 6 heures au samedi 14 heures|frequency}, l'usine tourne ; {une fois tous les dix ans|frequency}, elle s'arrête.
{Un lundi sur deux|frequency} et {le premier samedi du mois|frequency}, on y joue {3 jours par semaine|frequency}.
Il paie {chaque mois|frequency} et se plaint {une fois par semaine|frequency}.
"""


KINDS = (ABSOLUTE, PARTIAL, RELATIVE, ANAPHORIC, VAGUE, RANGE, DURATION, FREQUENCY)


@pytest.mark.parametrize("marked", [line for kind in KINDS for line in kind.strip().splitlines()])
def test_phrases_are_found_with_articles_and_modifiers_and_without_prepositions(marked: str) -> None:
    assert found(plain(marked), "fr") == marked


FALSE = """
Sa maison et son été ont été vendus 1789 euros.
Plus de 2000 personnes, selon la police ; 1 500 selon le maire.
Le modèle GPT-4 et la version 2.1.4 sont gratuits.
Ils ont gagné 3-2, puis perdu 25-12 devant 1850 spectateurs.
Le prix, 2019 euros, a monté de 10 %.
Voir page 1984 et l'article 1240 du code.
Il y a des jours où l'on reste au lit.
Un jour, il partit du jour au lendemain.
La mise à jour est à la une.
La sonde s'est posée sur Mars, la planète Mars.
Claire Mai et Georges Avril ont plaidé.
Le projet a été rejeté ; il avait toujours été contesté.
Il habite 11, rue du 8-Mai-1945, près de la place du 4-Septembre.
Âgé de 45 ans, Paul Roy, un homme de 45 ans, a 45 ans.
Marie Roux, 37 ans, et son fils (12 ans) sont saufs.
La réunion commence à 15 heures, ou vers 15 h 30.
Avant 20 heures, le second candidat a, lui, 500 millions d'euros.
Il termine à sept minutes du premier.
Le Boeing 747 a perdu 2024 boulons.
Le 49.3, la loi 2019-1428 et le dossier 24/03918 restent.
Le couvre-feu, de 21 heures à 6 heures, est levé ; il est 8 heures.
Au lendemain du sommet, rien n'a changé.
Le premier, il a parlé ; le deux, c'est Paul ; il habite dans le 13.
Le budget passe de 1950 à 2050 euros, entre 1500 et 2000 manifestants ont défilé.
L'Hiver de Vivaldi, le Printemps de Bourges, l'université d'été et les sports d'hiver.
Le film « 1984 », l'astéroïde 2024 YR4 et le TGV 2045.
Ce n'est pas demain la veille ; c'est le dernier jour ; M. Avril a dit oui.
Un vin de 10 ans d'âge pour les moins de 30 ans.
Georges Avril a parlé. Avril a dit non, et depuis Avril se tait.
En année 2, au troisième trimestre de grossesse, au Nouvel An chinois.
Un printemps arabe et un mercredi noir sur l'île de Pâques.
"""


@pytest.mark.parametrize("sentence", FALSE.strip().splitlines())
def test_what_only_looks_like_a_date_is_none(sentence: str) -> None:
    assert found(sentence, "fr") == sentence


@pytest.mark.parametrize(
    "marked",
    [
        "{LA SEMAINE DERNIÈRE|relative}, {LA SEMAINE DERNIERE|relative}, {La semaine derniere|relative}",
        "{le\u00a014\u00a0septembre\u00a02021|absolute}",
        "{le  14 septembre\n2021|absolute}",
        "{L’année dernière|relative} et {l'annee derniere|relative}",
        "**{le 14 septembre 2021|absolute}**, _{hier|relative}_, « {demain|relative} »",
        "A partir de {2020|absolute}, EN {FEVRIER 2019|absolute}, DES {AOUT 2021|absolute}",
        "{L'ETE DERNIER|relative}, {l'e\u0301te\u0301 dernier|relative}",
        "({2019|absolute}) [{2020|absolute}] « {hier|relative} »",
        "{XIX e siècle|absolute}",
    ],
)
def test_typography_and_missing_accents_make_no_difference(marked: str) -> None:
    assert found(plain(marked), "fr") == marked


def test_no_phrase_reaches_over_a_blank_line() -> None:
    assert found("Il vint le\n\n14 septembre 2021", "fr") == "Il vint le\n\n{14 septembre 2021|absolute}"


PIECES = """le la l' du de en mars 14 2021 1er lundi dernier dernière semaine mois an il y a trois entre et à - / . ,
été vers fin début depuis jours années 90 XIXe siècle av. J.-C. chaque plus tard ce -là hier 3 12 h ’ É ² ¼ ٣"""
WORDS = st.lists(st.sampled_from([*PIECES.split(), "\n", "\n\n"]), max_size=30)


@given(st.one_of(st.text(), WORDS.map(" ".join), WORDS.map("".join)))
def test_phrases_stand_in_order_within_any_text(text: str) -> None:
    end = 0
    for one in recognise(text, "fr"):
        assert end <= one.start
        assert not text[one.start].isspace()
        assert not text[one.end - 1].isspace()
        assert 0 <= one.lead_start <= one.start < one.end <= len(text)
        end = one.end


@given(WORDS.map(" ".join), WORDS.map(" ".join))
def test_a_text_keeps_its_phrases_beside_others(first: str, second: str) -> None:
    alone = [one.rule for text in (first, second) for one in recognise(text, "fr")]
    assert [one.rule for one in recognise(f"{first}\n\n\n{second}", "fr")] == alone
