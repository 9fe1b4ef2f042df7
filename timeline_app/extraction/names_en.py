"""English: by which words actors are told."""

from timeline_app.extraction.name_words import NameWords, kinds, listed

ENGLISH = NameWords(
    language="en",
    common=listed(
        """
        a about above according across additionally after afterwards again against ago all almost alone along
        already also although altogether always amid among an and announced another any anyone anything apparently
        are around as asked at based because become been before behind being below beneath beside besides best
        better between beyond both but by called can citing clearly commenting compared consequently contact could
        currently days dear despite did do does down during each earlier early either eight eighteen eleven else
        elsewhere especially even eventually ever every everybody everyone everything ex except fewer fifteen
        fifty finally first five follow following for forty founded four four-year formerly former fortunately
        from fully further furthermore given good had half has have having he hello hence her here hers herself
        him himself his how however hundred hundreds i if immediately in including increasingly indeed initially
        instead interestingly into is it its itself just last late later launched least less let like likewise
        listen little long look made mainly many may maybe me meanwhile might millions mine more moreover most
        mostly much must my nearly need neither never nevertheless new next nine no nobody none nonetheless nor
        not nothing notably now nowhere of off officially often oh ok old on once one only onto open opened or
        originally other others otherwise our ours out outside over overall own part past perhaps please
        please-note plus possibly presumably previously prior probably quite rather read recent recently regarding
        related reportedly right roughly second see seven several shall she should shortly similarly simply since
        six sixteen sixty so some somebody someone something sometimes somewhere soon speaking still subsequently
        such suddenly sure surely ten than thanks that the their theirs them themselves then there thereafter
        therefore these they third thirty this those though thousands three through throughout thus till to today
        together tomorrow tonight too top toward towards twelve twenty two ultimately under underneath
        unfortunately unless unlike until up upon us use usually very via was watch we well were what whatever
        when whenever where whereas wherever whether which whichever while who whoever whole whom whose why will
        with within without would yes yesterday yet you your yours zero women men children boys girls boy girl man
        woman analysts authorities campaigners critics customers developers doctors employees engineers experts
        firefighters investigators investors journalists judges lawmakers lawyers officers officials opponents
        people police politicians prosecutors protesters rescuers researchers residents scientists shareholders
        shares sources staff students supporters users witnesses workers inflation sales prices profits revenue
        updated published copyright photo image video source subscribe share chapter part figure table note
        analysis opinion"""
    ),
    never=listed(
        """
        january february march april may june july august september october november december jan feb mar apr jun
        jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter
        halloween thanksgiving ramadan internet web net ai api gdp dna rna ceo cfo coo cto cio hr pr tv wifi wi-fi
        gps pdf url ok usb html vip pcr covid covid-19 hiv aids am pm gmt bst est edt pst utc ad bc bce ce god
        lord earth moon sun north south east west northern southern eastern western bill act law english french
        spanish german latin arabic mandarin hindi portuguese russian italian ipo vat rd st usd eur gbp kg km ev
        evs llm llms nft ar vr id q1 q2 q3 q4 fy spring summer autumn winter democrat democrats republican
        republicans tory tories liberal liberals conservative conservatives catholic catholics protestant
        protestants muslim muslims christian christians jew jews jewish"""
    ),
    demonyms=listed(
        """
        croatian croat croats slovenian slovak georgian armenian malian senegalese ivorian congolese ghanaian
        ethiopian chilean colombian peruvian venezuelan qatari emirati kazakh belarusian moldovan luxembourgish
        maltese cornish victorian victorians roman romans georgian edwardian american americans british briton
        britons english french german germans italian italians spanish portuguese belgian belgians swiss russian
        russians ukrainian ukrainians chinese japanese korean koreans indian indians pakistani israeli israelis
        palestinian palestinians iranian iranians turkish turk turks greek greeks polish poles canadian canadians
        mexican mexicans brazilian brazilians argentine argentinian african africans european europeans parisian
        parisians londoner londoners californian texan scottish scots welsh irish dutch swedish norwegian danish
        danes finnish finns austrian austrians hungarian hungarians czech romanian bulgarian serbian algerian
        moroccan tunisian egyptian egyptians syrian syrians lebanese iraqi iraqis afghan afghans saudi saudis
        australian australians vietnamese taiwanese thai asian asians western westerners nigerian nigerians kenyan
        south-korean north-korean latin-american icelandic icelanders estonian latvian lithuanian cuban filipino"""
    ),
    titles=listed(
        """
        clerk councillor alderman owner mr mrs ms miss dr prof professor president minister senator sen rep
        congressman congresswoman representative governor gov mayor judge justice king queen prince princess duke
        duchess lord lady sir dame pope cardinal bishop archbishop general gen colonel col captain capt lieutenant
        lt sergeant sgt major admiral secretary chancellor ambassador commissioner chairman chairwoman chair chief
        executive director founder co-founder ceo cfo coo cto billionaire entrepreneur attorney detective
        inspector emperor vice-president premier prime deputy analyst researcher coach spokesman spokeswoman
        spokesperson author actor actress singer footballer striker goalkeeper midfielder foreign defence defense
        interior finance"""
    ),
    roles=kinds(
        """
        son daughter brother sister wife husband mother father friend partner colleague solicitor
        nurse widow general_secretary
        head leader chief billionaire businessman businesswoman entrepreneur boss executive
        chief_executive founder co-founder
        cofounder president prime_minister minister senator congressman congresswoman governor mayor judge
        prosecutor lawyer attorney chairman chairwoman director researcher scientist physicist mathematician
        chemist biologist economist historian engineer doctor surgeon professor philosopher sociologist novelist
        writer author poet journalist reporter actor actress singer musician rapper composer conductor filmmaker
        director painter sculptor photographer artist architect chef designer player striker goalkeeper
        midfielder defender captain coach manager trainer athlete runner cyclist swimmer sprinter sailor golfer
        boxer driver general colonel king queen prince princess pope cardinal bishop emperor chancellor
        politician candidate activist campaigner whistleblower spokesman spokeswoman spokesperson commissioner
        ambassador magnate tycoon mogul investor financier banker developer analyst inventor explorer astronaut
        pilot officer detective suspect defendant teenager ceo heir heiress industrialist secretary
        secretary_of_state justice programmer
        """,
        """
        chip_designer company firm startup start-up group multinational carmaker automaker manufacturer laboratory
        lab bank giant foundation charity association union party movement institute university college school
        club team federation ministry department organisation organization agency authority commission court
        tribunal league subsidiary operator retailer chain broadcaster newspaper daily magazine studio
        collective planemaker insurer platform maker regulator watchdog conglomerate consortium fund airline
        brewer chipmaker drugmaker supermarket think_tank orchestra museum theatre theater hospital
        developer_team supplier brand utility builder railway cooperative co-operative non-profit nonprofit
        parent_company council
        """,
        """
        chatbot bot model language_model large_language_model software app application assistant chip processor
        smartphone phone handset console car sedan suv game video_game system operating_system browser
        search_engine rocket launcher satellite plane aircraft jet drug vaccine treatment headset watch tablet
        computer laptop film movie novel book album song series probe telescope supercomputer cryptocurrency
        social_network streaming_service tool algorithm drone missile spacecraft lander ferry ship
        """,
    ),
    general=listed(
        """
        billionaire businessman businesswoman entrepreneur tycoon magnate mogul executive boss company firm
        startup start-up group multinational chatbot"""
    ),
    in_general=frozenset(("ai", "software")),
    subordinating=listed("that when while because if as but whether so although though and"),
    articles=listed("the"),
    demonstratives=listed("this that these those"),
    owning=listed("his her its their my our your"),
    indefinite=listed("a an some several many any every each both all no"),
    prepositions=listed(
        "about above across after against along amid among around as at before behind below between beyond by despite"
        " during except for from in inside into like near of off on onto over past per since than through to toward"
        " towards under unlike until upon via with within without"
    ),
    places=listed("in at near from to of across outside around through into toward towards over"),
    of=listed("of"),
    heads=listed(
        """
        executive ombudsman inspectorate directorate station affairs commission bank court tribunal council
        assembly party union ministry foundation university institute agency authority office federation committee
        chamber society group league association academy museum centre center organisation organization parliament
        department bureau board administration service services congress senate college school hospital church
        company trust fund corps army navy force police guard club united city rovers orchestra theatre theater
        institution laboratory laboratories alliance network reserve treasury pact observatory railways airlines
        airways motors newspaper times post"""
    ),
    institutions=frozenset(),
    directions=listed(
        "north south east west northern southern eastern western central new great first second united royal national"
    ),
    of_heads=listed(
        """
        bank university department house ministry court church bureau board institute museum academy council
        association federation union republic kingdom gulf bay state city port isle institution college office
        league organisation organization society chamber bank battle treaty cape library city school duke duchess
        prince princess archbishop bishop commission committee confederation"""
    ),
    particles=listed("von van der den de di da du des dos del della el al bin ben ibn la le ten zu"),
    speaking=listed(
        """
        said says announced announces told agreed filed sued sues launched launches accused accuses denied denies
        declined rejected argued argues claimed warned warns wants believes expects acquired buys bought sold has
        had is was will would won lost signed published released unveiled opened closed resigned stepped joined
        left responded replied replies insisted insists refused confirmed confirms added approved fined banned
        ordered ruled voted invaded attacked raised"""
    ),
    he=listed("he"),
    she=listed("she"),
    gerunds=listed("by after before in while when on upon since"),
    participle="ing",
    adjectives=(),
    units=listed(
        "million billion trillion euros dollars pounds years year months days hours percent per km kg points"
    ),
)
