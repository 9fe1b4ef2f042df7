"""English verbs by what they tell, and their forms that are as often no verbs."""

from timeline_app.extraction.lexicons.lexicon import Sort, listed

VERBS = {
    Sort.HAPPENING: """
        abandon abduct abolish acquit acquire adjourn adopt agree ambush amend annex appear appoint approve arrest
        arrive ask assassinate assault attack attend auction award ban bar beat bid bite block bomb book borrow
        boycott break bring build burn bury burst buy cancel capture capsize cast catch cause cede celebrate
        censure change charge chair choose clash clear close collapse collide commence commission commit complete
        compose condemn conquer convene convict co-found cofound co-write crash create cross crown cut deal debut
        decide declare decline defeat defect deliver demolish depart deploy deport depose derail destroy detain
        detonate devastate die disappear discharge disclose discontinue discover dismantle dismiss disqualify
        dissolve divorce donate double drop drown edit elect eliminate emerge enact end engulf enter erupt escape
        establish evacuate evict exceed exchange execute exit exonerate expel explode export expire extend
        extinguish extradite fail fall file fine finish fire flee flood fly forge form found free freeze fund gain
        grant grow gut halt hang hijack hire hit hold hospitalise hospitalize immigrate impeach import impose
        imprison inaugurate incorporate indict inherit injure install introduce invade invent invest jail join
        jump kidnap kill land launch leak leave lend liberate license lift light live-stream loot lose lower march
        marry massacre meet merge migrate mourn move murder name nationalise nationalize negotiate nominate occupy
        occur offer oust open order overthrow overturn pardon park pay plead plunge poison postpone premiere
        present privatise privatize proclaim produce promote propose prosecute publish purchase quit raid raise
        rally ram ratify reach rebuild receive recall recapture record recover recruit reduce re-elect reelect
        refer reform register reinstate reject release relocate remove rename reopen repeal replace rescue resign
        restore restructure resume retire retake return reveal revoke rise rob rule rupture sack sail sanction
        scrap seal secure seize sell send sentence separate settle shelve shoot shut sign sink slash slump smash
        smuggle soar spark spend split stab stage start steal stop storm strike strip sue suffer summon surge
        surpass surrender suspend swear sweep terminate test throw topple tour transfer transform triple triumph
        tumble undergo unite unveil update uphold urge vandalise vanish veto visit vote warn win wind withdraw
        wound wreck write narrow overtake partner outbid evade flip swerve skid trigger lapse bankrupt extort
        defraud embezzle bribe sequester ground cordon airlift dispatch inspect investigate review rebrand remand
        bail arraign testify appeal overrule""",
    Sort.ANNOUNCING: """
        announce declare confirm disclose reveal unveil pledge promise vow warn notify report signal predict
        forecast guarantee""",
    Sort.ALLEGING: """
        accuse allege argue assert claim contend denounce estimate insist maintain suspect insinuate suggest value
        imply""",
    Sort.DENYING: "deny dispute refute rebut contest disavow",
    Sort.ANSWERING: "respond reply retort counter answer react",
    Sort.SAYING: """
        acknowledge add admit advise apologise apologize call cite comment concede conclude describe emphasise
        emphasize explain express hint indicate invite mention note observe praise recall recommend remark say
        state stress tell thank testify urge welcome write demand ask request refuse criticise criticize blame
        condemn slam complain believe consider""",
    Sort.PLANNING: "plan intend aim expect hope prepare schedule seek propose want anticipate",
    Sort.LIGHT: """
        begin start continue help try attempt manage fail cease stop agree decide refuse keep proceed go choose
        opt move struggle""",
    Sort.MODAL: "need dare",
    Sort.STATE: """
        appear be believe belong comprise concern consist contain cost depend differ employ exist fear feel have
        include involve know last lie like live look love matter mean need own possess prefer remain represent
        resemble seem stand stay think understand want weigh work wonder enjoy hate""",
    Sort.OTHER: """
        accelerate accept accompany achieve act adapt address adjust affect aid allow amount analyse analyze apply
        arrange arise assess assist assume attract avoid back base bear benefit bind boost breed calculate care
        cater challenge check circulate cite climb collaborate collect combat combine compare compete compile
        conduct connect consult contact contribute control cook cooperate cope copy correct cover crack damage
        dance date debate defend define delay demonstrate deny derive describe design detail determine develop
        devise disagree discuss dig dominate drag drink drive dub earn ease eat encourage enforce engage enhance
        enable ensure equip evaluate examine expand experience explore expose face facilitate favour favor feature
        feed fight fill find focus fold follow force forget forgive fuel gather generate get handle happen hear
        help hide highlight identify ignore illustrate imagine impact improve increase indicate influence inform
        inspire integrate interview isolate issue judge justify keep lack learn let link listen lobby lock manage
        mark market measure miss mobilise mobilize model modify monitor mount object oblige operate oppose
        organise organize outline oversee participate persuade plague play point pose pour power press pressure
        prevent probe process profit prompt prove provide pull pursue push put question race read rebel recognise
        recognize reflect regulate relate rely remember remind renew rent repair repeat repay require research
        resist resolve respect respond rest restrict result retain rethink reuse ride ring roll run rush save
        score search see separate serve shake shape share shed shift show sing sit slow solve sort speak speed
        spin sponsor spread stabilise steer stem step stick stir struggle study submit succeed support surround
        survey survive suspect swap swim switch tackle talk target teach tear tend thrive tie tighten touch track
        trade train travel treat trust twist use utilise vary view wage wait wake wash watch weaken wear witness
        worry yield betray decrease decline dwindle make take give go turn carry draw lay lead pass walk set come
        become direct air hand list host""",
}
_MANY = listed(
    """
        air award awards ban bans bar bars beat bid bids bite bites block blocks bomb bombs book books boycott
        break breaks burst cast cause causes chair challenge challenges change changes charge charges check checks
        claim claims clash clashes clear close collapse comment comments commission complete contact contest
        contract control controls copy cost costs counter cover crash crashes crack cut cuts damage damages date
        dates deal deals debate debates debut decline decrease defect delay demand demands design detail details
        dispute divorce double draw drink drive drop drops end ends escape estimate estimates exchange exit
        experience export exports face faces fall falls favour favor fear fears feature features feed fight figure
        file files fine fines finish fire fires fit flood floods focus fold force forces forge form forms found
        forecast forecasts free freeze fuel fund funds gain gains guarantee hand hands hint help hire hit hits
        hold hope hopes host impact import imports increase increases influence interview issue issues jail judge
        judges jump land lands last launch launches lead leads leak leaks leave lie lies light lights like limit
        link links list lists live lives lock look looks loot love march mark marks market markets massacre master
        matter matters mean means measure measures merge model models moderate move moves murder name names need
        needs note notes object offer offers open order orders own park parks partner partners pass pay pledge
        plan plans play plays point points poison pose power powers premiere present press pressure probe process
        produce profit profits program progress project promise promises purchase push question questions race
        raid raids rally rallies read reform reforms release releases rent repair reply report reports request
        research respect rest result results return returns review reviews ride ring rise rises roll rule rules
        run runs rush sanction sanctions sail say score scores seal search secure see sentence sentences separate
        set sets shape share shares shift ship shoot show shows shut sign signal signals signs sink slow sort
        sorts spark speed spin split spread stage stages stand start starts state states stay steer stem step
        steps stop storm storms stress strike strikes strip struggle study studies supply support surge survey
        suspect suspects swap switch talk talks target targets tax test tests tie ties touch tour tours track
        trade train trains transfer transfers travel treat trial trigger triumph trust turn turns twist update
        updates urge use uses value values veto view views visit visits vote votes wage wages wait walk want watch
        wave weather wind winds witness witnesses works work worries worry worth wound wounds wreck yield yields
        left given born married wounded injured accused detained united limited used based related concerned
        involved following including according regarding building buildings meeting meetings hearing hearings
        beginning opening closing ruling rulings shooting shootings killing killings bombing bombings filing
        filings funding findings warning warnings during being having trading housing banking offering offerings
        setting spending saying feeling evening morning something nothing anything everything thing king spring
        string red hundred led thought felt elect direct estimated unprecedented armed advanced supposed alleged
        so-called"""
)
_STRONG = listed("said led found left felt thought hit set cut")
WEAK = _MANY - _STRONG
