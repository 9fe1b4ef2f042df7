"""French: by which words actors are told."""

from timeline_app.extraction.name_words import NameWords, endings, kinds, listed

FRENCH = NameWords(
    language="fr",
    common=listed(
        """
        a abord accuse accusee accuses actuellement afin ailleurs ainsi alors annonce annoncee apparemment apres
        aujourd'hui auparavant aussi aussitot autant autour autre autrefois autres aucun aucune au aux avant avec
        beaucoup bien bientot bonjour bref c' car ce ceci cela celle celle-ci celles celui celui-ci cependant
        certain certaine certaines certains ces cet cette ceux ceux-ci chacun chacune chaque chez ci-dessous
        ci-dessus combien comme comment condamne condamnee concernant concretement contact contacte contactee
        contacts contre contrairement cote d' dans de debut decidement deja demain depuis derriere des desormais
        dernier derniere dernierement dernieres deux devant dimanche dit dix donc dont du durant effectivement
        elle elles en enfin enfants ensemble ensuite entre entretemps envers environ est est-ce et etant etats eux
        evidemment face faute faut fin finalement fonde fondee fort force fini grace hier hors hormis ici il ils
        il-y-a immediatement interroge interrogee interroges invite invitee issu issue j' jamais jadis je jeudi
        jusqu' jusque juste l' la la-bas le les lequel laquelle leur leurs loin lors lorsqu' lorsque longtemps
        lundi m' ma mais malgre mardi maintenant me meme mercredi mes mettre mieux mille moi moins mon n' ne
        ne-pas neanmoins ni nombre nombreux nombreuses non nos notamment notre nous nouveau nouvelle nouveaux nul
        on or ou oui outre oui-mais par parce parfois parmi partout pas pendant personne peu peut-etre place plus
        plusieurs plutot point pour pourquoi pourtant precisement premier premiere presque pres presente presentee
        principalement prochain prochaine puis puisqu' puisque puisse qu' quand quant quatre que quel quelle
        quelles quelqu'un quelque quelques quels qui quiconque quoi quoiqu' quoique reste resultat rien reuni
        reunis s' sa samedi sans sauf se selon sept ses seul seule seulement seuls si signe sinon six soit soudain
        son sous souvent suite suivant sur surtout t' ta tandis tant tel telle telles tels tes toi ton tot
        toujours tour tous tout toute toutefois toutes travers tres trois trop tu un une vers vendredi vendu via
        vingt voici voila voir vos votre vous vu y zero cinq huit neuf cent cents oui merci attention bravo
        conclusion bilan objectif question reponse photo video lire credit publie mis mise publiee source sources
        copyright paragraphe partie chapitre annexe"""
    ),
    never=listed(
        """
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi
        jeudi vendredi samedi dimanche noel paques pentecote toussaint ramadan internet web net ia ai api pib tva
        adn arn pdg dg drh ceo cto pme eti tgv rer sms tv wifi wi-fi gps pdf url ok usb html cv vip pcr covid
        covid-19 vih sida histoire dieu bourse etat etats nord sud est ouest terre lune soleil ier iie iiie xixe
        xxe xxie xviiie xviie xvie xve i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi
        hexagone occident orient smic csg irm ovni rsa hlm cdi cdd bac ve llm nft art rh co2 milliards millions kg
        km mw gw twh eur usd moyen-age antiquite renaissance internationale net-zero cop"""
    ),
    demonyms=listed(
        """
        croate croates malien malienne maliens senegalais ivoirien ivoiriens camerounais nigerian egyptien
        egyptiens slovene slovaque estonien letton lituanien islandais luxembourgeois congolais rwandais cubain
        chilien colombien peruvien venezuelien saoudien saoudiens emirati qatari georgien armenien azeri kazakh
        ouzbek pakistanais francais francaise francaises americain americaine americains americaines britannique
        britanniques anglais anglaise anglaises allemand allemande allemands allemandes italien italienne italiens
        italiennes espagnol espagnole espagnols espagnoles portugais portugaise belge belges suisse suisses russe
        russes ukrainien ukrainienne ukrainiens ukrainiennes chinois chinoise chinoises japonais japonaise
        japonaises coreen coreenne coreens indien indienne indiens israelien israelienne israeliens israeliennes
        palestinien palestinienne palestiniens iranien iraniens iranienne turc turque turcs turques grec grecque
        grecs polonais polonaise canadien canadienne canadiens quebecois quebecoise mexicain mexicains bresilien
        bresiliens argentin argentins africain africains europeen europeenne europeens europeennes parisien
        parisienne parisiens londonien londoniens londonienne lyonnais marseillais bordelais breton bretons corse
        corses algerien algeriens marocain marocains tunisien tunisiens syrien syriens libanais irakien irakiens
        afghan afghans hollandais neerlandais suedois norvegien danois finlandais irlandais ecossais gallois
        autrichien autrichiens hongrois tcheque roumain roumains bulgare serbe musulman musulmans chretien
        chretiens juif juifs catholique catholiques protestant protestants kurde kurdes australien australiens
        vietnamien taiwanais occidentaux occidental californien californienne texan new-yorkais"""
    ),
    titles=listed(
        """
        m mm mme mmes mlle mgr me dr pr docteur professeur maitre president presidente ministre monsieur madame
        general colonel commandant capitaine lieutenant amiral marechal juge procureur procureure senateur
        senatrice depute deputee maire prefet prefete pape roi reine prince princesse duc duchesse comte comtesse
        baron sir lord lady abbe pere frere soeur cardinal empereur chancelier chanceliere directeur directrice
        premier-ministre"""
    ),
    roles=kinds(
        """
        fils fille frere soeur epouse epoux mari femme mere pere compagne compagnon veuve ami amie
        notaire procureur_general
        negociant negociante courtier courtiere horloger bijoutier galeriste collectionneur
        collectionneuse mecene milliardaire homme_d'affaires femme_d'affaires patron patronne
        entrepreneur entrepreneure chercheur
        chercheuse president presidente ministre premier_ministre premiere_ministre pdg dirigeant dirigeante
        fondateur fondatrice cofondateur cofondatrice directeur directrice avocat avocate juge procureur
        procureure depute deputee senateur senatrice maire ecrivain ecrivaine romancier romanciere auteur
        auteure autrice journaliste acteur actrice comedien comedienne chanteur chanteuse musicien musicienne
        realisateur realisatrice cineaste sportif sportive joueur joueuse entraineur entraineuse footballeur
        footballeuse athlete coureur coureuse cycliste navigateur economiste historien historienne physicien
        physicienne mathematicien mathematicienne ingenieur ingenieure medecin chirurgien chirurgienne
        biologiste scientifique analyste professeur professeure philosophe sociologue general colonel roi reine
        prince princesse pape cardinal eveque empereur chancelier chanceliere homme_politique femme_politique
        candidat candidate opposant opposante militant militante syndicaliste secretaire porte-parole
        commissaire gouverneur gouverneure prefet prefete ambassadeur ambassadrice magnat investisseur
        investisseuse financier banquier banquiere architecte peintre sculpteur sculptrice photographe artiste
        couturier couturiere styliste chef cheffe cuisinier lanceur_d'alerte geant_de_la_tech octogenaire
        sexagenaire quinquagenaire quadragenaire trentenaire accuse accusee suspect suspecte prevenu prevenue
        detenu vice-president vice-presidente heritier heritiere industriel industrielle professionnel
        """,
        """
        entreprise societe startup start-up firme compagnie groupe multinationale constructeur fabricant editeur
        laboratoire banque geant fondation association ong syndicat parti mouvement institut universite ecole
        club federation ministere organisation agence autorite commission tribunal cour ligue cabinet filiale
        operateur distributeur enseigne chaine quotidien journal hebdomadaire magazine studio collectif equipe
        equipementier avionneur assureur plateforme licorne pme maison_mere cooperative conglomerat consortium
        fonds regulateur gendarme equipe_cycliste orchestre musee theatre hopital
        """,
        """
        robot_conversationnel robot chatbot modele modele_de_langage logiciel application appli ia
        intelligence_artificielle assistant puce processeur smartphone telephone console voiture berline suv jeu
        jeu_video systeme systeme_d'exploitation navigateur_web moteur_de_recherche fusee lanceur satellite
        avion medicament vaccin traitement casque montre tablette ordinateur agent_conversationnel film roman
        livre album chanson serie sonde telescope supercalculateur cryptomonnaie reseau_social
        service_de_streaming outil algorithme drone missile
        """,
    ),
    general=listed(
        """
        milliardaire homme_d'affaires femme_d'affaires patron patronne dirigeant dirigeante entrepreneur
        entrepreneure entreprise societe startup start-up firme compagnie groupe multinationale chatbot
        robot_conversationnel"""
    ),
    in_general=frozenset(("ia", "intelligence artificielle")),
    subordinating=listed(
        "que qu' comme si quand lorsque lorsqu' puisque puisqu' car mais or alors tandis parce et"
    ),
    articles=listed("le la les l' du des au aux"),
    demonstratives=listed("ce cet cette ces ledit ladite"),
    owning=listed("son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes"),
    indefinite=listed(
        "un une des d'un d'une plusieurs certains certaines quelques chaque tout toute toutes tous"
    ),
    prepositions=listed(
        "a au aux de d' du des en dans contre avec par pour chez selon sur sous vers envers sans entre depuis apres avant"
        " pendant malgre hors hormis outre parmi derriere devant comme via dont qu' que pres"
    ),
    places=listed("a au aux en dans vers de d' du des depuis pres sur"),
    of=listed("de d' du des"),
    heads=listed(
        """
        olympique racing sporting coupe legion prix festival credit federations parquet lycee aeroport stade
        rectorat prison ordre territoire metropole region departement commission banque tribunal cour conseil
        assemblee parti union ministere fondation universite institut agence autorite office federation syndicat
        comite chambre societe groupe ligue association academie musee centre organisation observatoire senat
        direction prefecture mairie parlement haut-commissariat confederation bureau compagnie croix-rouge ecole
        hopital caisse rassemblement mouvement front bibliotheque theatre opera orchestre defenseur delegation
        inspection secretariat elysee matignon gendarmerie police armee haute hautes"""
    ),
    institutions=listed(
        """
        tribunal cour parquet mairie prefecture ministere universite hopital lycee musee aeroport stade theatre
        commission chambre rectorat prison conseil opera bibliotheque"""
    ),
    directions=frozenset(),
    of_heads=frozenset(),
    particles=listed("de du d' des la le von van der den di da dos del della el al bin ben ibn ten zu"),
    speaking=listed(
        """
        a ont avait avaient est sont etait etaient va vont veut veulent vient viennent annonce annoncent affirme
        affirment accuse accusent assure assurent estime estiment declare declarent reclame reclament lance
        lancent dit disent explique expliquent refuse refusent porte portent propose proposent devient reste fut
        aura sera compte envisage prevoit doit peut pourrait devrait n' s' se ne rachete rejoint quitte repond
        conteste dement licencie recrute investit attaque poursuit publie signe indique critique replique rappelle
        appelle applique insiste persiste assiste resiste consiste arrive salue exige reagit"""
    ),
    he=listed("il"),
    she=listed("elle"),
    gerunds=listed("en apres avant pour"),
    participle="ant",
    adjectives=endings(
        """
        ale al aux ales elle el elles els enne en ennes ens aise ais aises aine ain aines ains ique iques iste
        istes ienne ien iennes iens aire aires ive if ives ifs ieure ieur ieures ieurs able ible eme
        emes ic ics ois oise oises ier iere iers ieres
        """
    ),
    units=listed(
        "million millions milliard milliards euro euros dollar dollars ans jours mois heures km kg points"
    ),
)
