"""Names that many people, places and companies bear: what tells their kind in any language. All are folded."""

from timeline_app.extraction.name_words import listed, spaced

GIVEN = listed(
    """
        jozef walid rima najib samira nasreen layla mounir fouad elie georges-henri anwar bilal farouk habib hakim
        imad jad kamal majid nabil omar rami samer tamim yasser ziad noura salma hind houda ghada dalia ada ahmad
        akira amara anders angus anil anneke arjun bjorn carlo ciaran dawn deepak dmytro emre eoin ewa fabrizio
        farid fergus freja gareth giuliano hamid hamish hao imani iryna jensen jens jiri jin joost kaja keir kofi
        kwame lars laszlo leyla mads magnus mehmet mei mette milos ming ming-chi naoko niamh nils oleksandr olena
        piet priyanka rahul ravi recep reza rhys rishi rory rosalind sadiq sanjay siobhan soren sunita theresa
        tomas vikram wei willem winston yuki yusuf zeynep zoltan sinead maeve ines lucian bogdan radu andreea
        ioana katarzyna agnieszka pawel tomasz marek aleksei sergey yevgeny nikolai anatoly galina svetlana
        ludmila natasha maksim denys taras mykola desmond thabo nelson cyril ngozi chidi emeka aminata mariama
        ousmane ibrahima abdoulaye cheikh modou awa fatoumata salif seydou aaron abdel abdul abel abigail adam
        adele adrian adrien agathe agnes ahmed aicha aidan aisha alain alan albert alberto alec alejandro
        aleksandr alessandro alex alexander alexandra alexandre alexei alexis alfred ali alice alicia aline alison
        allison alma amanda amandine amelia amelie amina amir amy ana anais andre andrea andreas andrei andrew
        andrzej andy angela angelique anita ann anna anne annie anthony antoine anton antonio antony armand arnaud
        arnold arthur astrid audrey augustin aurelie aurelien austin axel barack barbara baptiste bart beatrice
        ben benedict benedicte benjamin bernard bernie bertrand beth betty bill billy bob boris brad brandon
        brendan brian brice brigitte bruce bruno camille carl carla carlos carmen carol carole caroline carolyn
        catherine cathy cecile cecilia cedric celine cesar charles charlie charlotte chloe chris christel
        christian christiane christina christine christophe christopher claire clara clarisse claude claudia
        clement clementine colette colin connor constance corinne craig cynthia cyril damien dan daniel daniela
        danielle dario dave david dean deborah delphine denis denise dennis derek diana diane didier diego dilma
        dimitri dirk dmitri dmitry dominic dominique don donald donna dorothy douglas dylan eddy edgar edith
        edmund edouard eduardo edward edwin eileen elaine eleanor elena eleonore elias elisa elisabeth elise eliza
        elizabeth ella ellen elodie elon eloise elsa elvis emily emilie emma emmanuel emmanuelle enrico enzo eric
        erica erik ernest erwan estelle esther ethan etienne eugene eva evan eve evelyne fabien fabienne fabio
        fabrice fanny fatima fatou federico felix fernand fernando fiona florence florent florian francesca
        francesco francis francisco franck francois francoise frank franz fred frederic frederick frederique
        friedrich gabriel gabriela gabrielle gael gaelle gary gaston gavin genevieve geoffrey george georges
        georgia gerald gerard gerhard gilbert gilles gina giorgia giorgio giovanni gisele giulia giuseppe gordon
        grace graham greg gregoire gregory greta guillaume gunther gustave guy gwendoline hannah hans harold
        harriet harry hassan hector heidi helen helene helmut henri henriette henry herbert herve hilary hillary
        hiroshi hubert hugh hugo ian ibrahim igor ines ingrid irene iris isaac isabel isabella isabelle ismail
        ivan jack jackie jacob jacqueline jacques jake jamal james jamie jan jane janet janine jason javier jay
        jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
        jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanne jeff jeffrey jennifer jenny jeremy jerome
        jerry jess jesse jessica jesus jill jim jimmy jo joan joanna joe joel johan johann johannes john jon jonas
        jonathan jordan jorge jose josef joseph josephine josh joshua joyce juan jude judith judy jules julia
        julian julie julien juliette julius justin justine kamala karen karim karine karl kate katharina katherine
        kathleen kathryn kathy katie kelly ken kenji kenneth kevin khaled kim kimberly klaus kurt kylian kyle
        lance larry laura laure laurence laurent lauren lea leila lena leo leon leonard leonardo leonie leslie
        leticia lewis liam lila lili liliane linda lionel lisa liz loic lola lorenzo louis louisa louise luc luca
        lucas lucia lucie lucien lucy ludovic luigi luis luka lukas luke lydia lynn mackenzie madeleine magali
        malcolm manon manuel marc marcel marcelle marco marcus margaret margaux margot maria mariam marianne marie
        marie-claude marie-laure marina marine mario marion marjorie mark markus marlene martha martin martina
        martine mary mateo mathias mathieu mathilde matt matteo matthew matthias matthieu maud maureen maurice max
        maxime megan mehdi melanie melinda melissa mia michael michel michele michelle miguel mikael mike mikhail
        mila milan miriam mitchell mohamed mohammad mohammed moise molly monica monique morgan moussa muhammad
        muriel mustafa myriam nadege nadia nadine nancy naomi natacha natalia natalie nathalie nathan neil nelly
        nelson nicholas nick nicola nicolas nicole nigel nikita nina noah noel noemie nora norman octave odile
        olga oliver olivia olivier omar oscar oswald otto owen pablo paloma pamela paolo pascal pascale patrice
        patricia patrick paul paula pauline pavel pedro peggy penelope peter phil philip philippe philippine
        phoebe pierre pierre-yves pierrick piotr priya quentin rachel rachid rafael raj ralph ramon raphael raul
        ray raymond rebecca regine regis remi remy rene renee rex ricardo richard rick rita rob robert roberto
        robin rodolphe rodrigo roger roland romain roman romane ron ronald rosa rosalie rose roxane roy ruben
        rudolf rupert russell ruth ryan sabine sabrina said salah sally salma sam samantha samir samuel sandra
        sandrine sara sarah satya scott sean sebastian sebastien segolene serena serge sergei sergio sheila sheryl
        shirley sibylle sidonie sigmund silvia silvio simon simone sofia solange solene sonia sophie stan
        stanislas stefan stefano stella stephane stephanie stephen steve steven stuart sue sundar susan suzanne
        sven sylvain sylvester sylvia sylvie takeshi tania tanguy tara tariq tatiana ted teresa terry thea theo
        theodore theresa therese thibault thierry thomas tiffany tim timothy tina titouan tobias todd tom tommy
        tony tracy travis tristan tyler ulrich ulysse umberto uma ursula valentin valentine valentina valerie
        vanessa vera veronica veronique victor victoria viktor vincent violette virginia virginie vivian viviane
        vladimir volodymyr walter warren wendy werner wilfried wilhelm william willy wolfgang xavier xi yael yann
        yannick yasmine yoko yolande youssef yuri yves yvette yvonne zachary zoe"""
)

CORPORATE = listed(
    """
        inc ltd llc plc corp corporation company co sa sas sarl dynamics trading pensions devices water lines
        energy foods pharma pharmaceuticals software games studios airlines airways oil gas steel rail electronics
        semiconductors biotech insurance capital ventures records aerospace aviation automotive chemicals telecom
        mobile robotics solutions consulting logistics shipping bank gmbh ag nv bv spa holding holdings group
        groupe platforms motors industries technologies technology international entertainment pictures labs
        systems partners"""
)

MEDIA = spaced(
    """
    afp reuters ap bloomberg bbc cnn franceinfo bfmtv bfm le_monde le_figaro liberation les_echos le_parisien mediapart
    ouest-france new_york_times guardian financial_times washington_post wall_street_journal economist sky_news itv
    """
)

GEOGRAPHIC = listed(
    """
        street lane road avenue town river lake mount mountain point bay cape island islands valley bridge park
        square hill harbour harbor castle airport county beach forest coast district peninsula strait canal sea
        ocean rue place pont lac mont riviere ile iles vallee col gare aeroport foret chateau quartier boulevard
        ville village commune fleuve plage cote detroit mer golfe port canton departement region hameau massif
        plateau route autoroute stade"""
)

PLACES = spaced(
    """
    basel belfort riom aurillac moulins vichy cape_town patras cork arles oran derby cremona rosario modane
    bayeux beziers calvi chartres cholet dieppe douai evry afghanistan afrique africa afrique_du_sud
    south_africa albanie albania algerie algeria allemagne germany amerique america amerique_latine
    latin_america amerique_du_nord north_america angleterre england angola antarctique antarctica
    arabie_saoudite saudi_arabia argentine argentina armenie armenia asie asia australie australia autriche
    austria azerbaidjan azerbaijan bahamas bahrein bahrain bangladesh belgique belgium benin bielorussie belarus
    birmanie myanmar bolivie bolivia bosnie bosnia bresil brazil bretagne brittany bulgarie bulgaria
    burkina_faso burundi cambodge cambodia cameroun cameroon canada cap-vert catalogne catalonia chili chile
    chine china chypre cyprus colombie colombia congo coree_du_nord north_korea coree_du_sud south_korea coree
    corse corsica costa_rica cote_d'ivoire ivory_coast croatie croatia crimee crimea cuba danemark denmark
    djibouti ecosse scotland egypte egypt emirats_arabes_unis united_arab_emirates equateur ecuador espagne
    spain estonie estonia etats-unis united_states ethiopie ethiopia europe finlande finland france gabon gaza
    georgie georgia ghana grande-bretagne great_britain britain grece greece groenland greenland guadeloupe
    guatemala guinee guyane haiti hongrie hungary inde india indonesie indonesia irak iraq iran irlande ireland
    islande iceland israel italie italy jamaique jamaica japon japan jordanie jordan kazakhstan kenya koweit
    kuwait lettonie latvia liban lebanon liberia libye libya lituanie lithuania luxembourg macedoine madagascar
    malaisie malaysia mali malte malta maroc morocco martinique mauritanie mauritius mexique mexico mayotte
    moldavie moldova monaco mongolie mongolia montenegro mozambique namibie nepal nicaragua niger nigeria
    normandie normandy norvege norway nouvelle-caledonie new_caledonia nouvelle-zelande new_zealand ouganda
    uganda ouzbekistan pakistan palestine panama paraguay pays-bas netherlands pays_de_galles wales perou peru
    philippines pologne poland portugal provence quebec republique_tcheque czech_republic reunion roumanie
    romania royaume-uni united_kingdom russie russia rwanda senegal serbie serbia siberie siberia singapour
    singapore slovaquie slovakia slovenie slovenia somalie somalia soudan sudan sri_lanka suede sweden suisse
    switzerland syrie syria taiwan tanzanie tanzania tchad chad tchequie thailande thailand tibet togo tunisie
    tunisia turquie turkey ukraine uruguay usa uk us u.s u.k venezuela vietnam yemen zambie zimbabwe rdc uae
    alabama alaska arizona arkansas californie california caroline_du_nord carolina north_carolina
    south_carolina colorado connecticut dakota delaware floride florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiane louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvanie pennsylvania tennessee texas utah vermont
    virginie_occidentale wisconsin wyoming alsace aquitaine auvergne bourgogne burgundy bordelais champagne
    ile-de-france lorraine occitanie savoie var cornwall kent sussex yorkshire essex surrey devon
    aix-en-provence ajaccio alep aleppo alger algiers amiens amsterdam angers annecy ankara anvers antwerp
    athenes athens atlanta auckland austin avignon bagdad baghdad bakou bale barcelone barcelona bayonne beijing
    belfast belgrade berlin berne besancon beyrouth beirut biarritz birmingham bogota bombay bonn bordeaux
    boston boulogne brasilia bratislava brest brighton bristol brive bruxelles brussels bucarest bucharest
    budapest buenos_aires caen calais calgary cambridge canberra cannes caracas cardiff casablanca chambery
    cherbourg chicago clermont-ferrand cologne colmar copenhague copenhagen dakar dallas damas damascus delhi
    new_delhi denver detroit dijon doha dubai dublin dunkerque dunkirk dusseldorf edimbourg edinburgh florence
    francfort frankfurt geneve geneva glasgow grenoble grimsby hambourg hamburg hanoi havane helsinki hiroshima
    hong_kong honolulu houston istanbul jakarta jerusalem johannesburg kaboul kabul karachi kharkiv kiev kyiv
    kigali kinshasa kyoto la_rochelle lagos lausanne le_caire cairo le_havre le_mans leeds leicester leipzig
    lens lille lima limoges lisbonne lisbon liverpool londres london lorient los_angeles lviv lyon lyons madrid
    manchester manille manila marioupol marrakech marseille melbourne metz miami milan milano minsk montpellier
    montreal moscou moscow mulhouse munich mumbai nairobi nancy nantes naples newcastle new_york nice nimes
    norwich nottingham nouakchott odessa orleans osaka oslo ottawa oxford palo_alto paris pekin perpignan perth
    philadelphie philadelphia phoenix plymouth poitiers portland porto pragua prague pretoria pyongyang quimper
    rabat rangoun reims rennes reykjavik riga rio rio_de_janeiro rome rotterdam rouen saint-denis saint-etienne
    saint-malo saint-nazaire saint-petersbourg san_diego san_francisco santiago sao_paulo sarajevo seattle seoul
    seville shanghai sheffield sofia southampton stockholm strasbourg stuttgart sydney taipei tallinn tanger
    teheran tehran tel-aviv tel_aviv tirana tokyo toronto toulon toulouse tours tripoli troyes tunis turin
    valence valencia vancouver varsovie warsaw venise venice versailles vienne vienna vilnius washington
    wellington wuhan yaounde yokohama york zagreb zurich silicon_valley californie manhattan brooklyn hollywood
    cupertino menlo_park atlantique atlantic pacifique pacific mediterranee mediterranean manche arctique arctic
    antarctique seine loire rhone rhin rhine danube tamise thames nil nile amazonie himalaya alpes alps pyrenees
    moyen-orient middle_east proche-orient vatican bosphore gibraltar sahara sahel balkans caucase caucasus
    caraibes caribbean
    """
)
