/// The predicates of news: one sense a line.
///
/// Fields, parted by `|`: the sense's name; its PLOVER type or `-`; its kind; verbs; event nouns.
/// Phrasal verbs have their particle behind a `+`. Kinds: `act` a happening that a timeline lists;
/// `word` a speech act that is news itself; `talk` plain saying; `mind` thought, feeling and
/// appraisal; `course` the beginning, going on and ending of something else; `light` verbs that
/// lend their noun a clause; `state` what is or is wont to be. Nouns marked `?` also name things,
/// and count as events only with a date, a participant or a verb of happening.
enum PredicateData {
  static let lines: StaticString = """
    confirm|-|word|confirm acknowledge admit concede|confirmation acknowledgement acknowledgment admission
    announce|-|word|announce declare proclaim unveil disclose reveal divulge|announcement declaration proclamation revelation disclosure unveiling
    deny|REJECT|word|deny refute rebut dispute contest disavow|denial refutation rebuttal
    claim|-|word|claim allege assert|claim? allegation? assertion?
    condemn|ACCUSE|word|condemn denounce decry deplore slam blast lambaste criticize criticise castigate rebuke assail chide censure deride|condemnation denunciation criticism? rebuke censure
    accuse|ACCUSE|word|accuse blame fault|accusation?
    praise|SUPPORT|word|praise hail laud commend applaud salute|praise? commendation
    thank|SUPPORT|word|thank|
    honour|SUPPORT|act|honor honour award decorate knight commemorate|tribute ceremony commemoration
    congratulate|SUPPORT|word|congratulate|congratulation
    welcome|SUPPORT|word|welcome|
    endorse|SUPPORT|word|endorse back|endorsement
    reaffirm|SUPPORT|word|reaffirm affirm|affirmation reaffirmation
    apologise|YIELD|word|apologize apologise|apology
    justify|-|mind|justify defend rationalize rationalise excuse|justification?
    demand|REQUEST|word|demand urge insist implore beseech exhort|demand?
    call|REQUEST|word|call+for appeal plead|appeal? plea
    request|REQUEST|word|request petition|request petition
    warn|THREATEN|word|warn caution|warning
    threaten|THREATEN|word|threaten|threat?
    vow|-|word|vow pledge promise swear|pledge? vow promise?
    offer|YIELD|word|offer|offer
    propose|REQUEST|word|propose recommend|proposal recommendation
    express|-|talk|express voice|
    comment|-|talk|comment remark speak address testify|speech remark? comment? testimony statement?
    say|-|talk|say tell add state note stress emphasize emphasise explain write quote reiterate repeat report describe argue point+out ask answer reply respond recall cite maintain relate mention|
    publish|-|act|publish release issue post broadcast air circulate print surface tweet|publication broadcast release?
        leak|-|act|leak|leak
    interview|CONSULT|act|interview|interview
    brief|-|act|brief|briefing
    meet|CONSULT|act|meet convene confer gather huddle|meeting summit talks conference convention gathering
    talk|CONSULT|act|discuss consult negotiate|discussion? negotiation consultation talk
    visit|CONSULT|act|visit tour|visit trip tour
    phone|CONSULT|act|phone telephone|phone-call
    host|CONSULT|act|host receive+guest|reception
    arrive|-|act|arrive land return|arrival landing return?
    depart|-|act|depart leave flee escape|departure exodus escape
    travel|-|act|travel fly sail|flight? voyage
    attend|CONSULT|act|attend|attendance
    boycott|REJECT|act|boycott skip shun|boycott
    agree|AGREE|act|agree consent accede|agreement? deal? accord? pact?
    sign|AGREE|act|sign ratify conclude ink initial|signing ratification
    settle|AGREE|act|settle reconcile|settlement
    mediate|CONSULT|act|mediate broker|mediation
    truce|AGREE|act||ceasefire cease-fire truce armistice
    reject|REJECT|act|reject refuse decline rebuff spurn dismiss+claim|rejection refusal
    veto|REJECT|act|veto block|veto
    approve|SUPPORT|act|approve authorize authorise adopt pass+law enact sanction+allow clear greenlight allow permit|approval authorization authorisation adoption enactment passage
    ban|SANCTION|act|ban prohibit outlaw bar forbid|ban? prohibition
    restrict|SANCTION|act|restrict curb limit impose ration|restriction? curb lockdown curfew
    sanction|SANCTION|act|sanction embargo blacklist penalize penalise|sanction? embargo blacklisting
    lift|YIELD|act|lift ease relax waive|easing relaxation
    repeal|YIELD|act|repeal revoke rescind annul overturn reverse scrap abolish quash|repeal revocation annulment reversal abolition
    suspend|REJECT|act|suspend halt freeze pause shelve|suspension halt freeze
    cancel|REJECT|act|cancel abandon|cancellation
    postpone|REJECT|act|postpone delay defer adjourn|postponement delay adjournment
    extend|-|act|extend prolong renew|extension renewal
    resume|-|course|resume restart reopen restore revive reinstate|resumption reopening restoration reinstatement
    withdraw|YIELD|act|withdraw retreat pull+out pull+back quit|withdrawal pullout retreat
    surrender|YIELD|act|surrender capitulate|surrender capitulation
    concede|YIELD|act|yield relent back+down|concession?
    resign|YIELD|act|resign step+down retire abdicate|resignation retirement abdication
    appoint|-|act|appoint name nominate designate promote install|appointment nomination promotion installation
    inaugurate|-|act|inaugurate swear+in crown|inauguration coronation swearing-in
    dismiss|COERCE|act|fire sack oust dismiss depose remove topple overthrow|dismissal ouster firing removal overthrow coup putsch
    impeach|COERCE|act|impeach|impeachment
    elect|-|act|elect re-elect reelect|election re-election by-election runoff primary referendum
    vote|-|act|vote poll|vote ballot voting
    win|-|act|win triumph prevail defeat beat outscore|win victory triumph
    lose|-|act|lose|defeat loss?
    campaign|-|act|campaign canvass|
    debate|CONSULT|act|debate|debate
    form|-|act|form establish found create set+up|formation establishment founding creation
    dissolve|-|act|dissolve disband|dissolution
    join|COOPERATE|act|join enlist|accession
    ally|COOPERATE|act|ally partner cooperate collaborate|
    aid|AID|act|aid assist help|aid? assistance? relief?
    donate|AID|act|donate contribute|donation
    supply|AID|act|supply provide deliver ship send transfer equip|supply? delivery shipment transfer
    fund|AID|act|fund finance bankroll|funding? bailout
    rescue|AID|act|rescue save evacuate airlift|rescue evacuation airlift
    shelter|AID|act|shelter house|
    treat|AID|act|treat hospitalize hospitalise|hospitalization hospitalisation treatment?
    vaccinate|AID|act|vaccinate inoculate|vaccination
    protest|PROTEST|act|protest demonstrate rally march picket|protest demonstration rally march sit-in picket
    riot|PROTEST|act|riot loot|riot rioting unrest looting uprising revolt rebellion insurrection
    strike|PROTEST|act|strike walk+out|strike walkout stoppage
    arrest|COERCE|act|arrest detain apprehend capture jail imprison nab|arrest detention capture
    charge|COERCE|act|charge indict arraign prosecute|indictment arraignment prosecution
    sue|ACCUSE|act|sue|lawsuit suit
    try|COERCE|act|try+court|trial hearing
    convict|COERCE|act|convict|conviction
    sentence|COERCE|act|sentence condemn+to|sentencing
    acquit|YIELD|act|acquit exonerate pardon|acquittal pardon
    plead|-|act|plead+guilty|
    rule|-|act|rule adjudicate uphold|ruling verdict judgment judgement
    release|YIELD|act|free release+prisoner liberate|liberation
    bail|YIELD|act||bail?
    fine|COERCE|act|fine|
    investigate|-|act|investigate probe inspect|investigation inquiry probe inspection
    raid|COERCE|act|raid search storm seize confiscate impound|raid seizure confiscation
    expel|COERCE|act|expel deport banish evict|expulsion deportation eviction
    occupy|COERCE|act|occupy|occupation
    annex|COERCE|act|annex|annexation
    blockade|COERCE|act|blockade besiege encircle surround|blockade siege
    hack|COERCE|act|hack breach|hack cyberattack breach
    kidnap|ASSAULT|act|kidnap abduct|kidnapping abduction
    kill|ASSAULT|act|kill murder assassinate slay execute massacre behead eliminate|killing murder assassination massacre execution slaying
    die|-|act|die perish drown succumb|death
    wound|ASSAULT|act|injure wound maim hurt|injury
    attack|ASSAULT|act|attack assault ambush bomb shell strike+target hit bombard torpedo|attack assault ambush bombing airstrike strike? bombardment shelling raid
    shoot|ASSAULT|act|shoot open+fire gun+down|shooting gunfire
    stab|ASSAULT|act|stab|stabbing
    rape|ASSAULT|act|rape molest|rape
    torture|ASSAULT|act|torture|torture
    invade|ASSAULT|act|invade|invasion incursion
    advance|ASSAULT|act|advance push+forward|advance offensive counteroffensive counter-offensive
    seize-land|ASSAULT|act|retake recapture reclaim regain overrun conquer|recapture
    drive-out|ASSAULT|act|repel repulse drive+out force+out push+out rout|
    fight|ASSAULT|act|fight battle clash skirmish combat|fighting battle clash skirmish
    destroy|ASSAULT|act|destroy demolish raze wreck devastate|destruction demolition
    damage|-|act|damage|damage?
    shoot-down|ASSAULT|act|shoot+down down|
    deploy|MOBILIZE|act|deploy dispatch mobilize mobilise station redeploy commit+troops|deployment mobilization mobilisation dispatch redeployment
    train|MOBILIZE|act|train|training? exercise drill maneuver manoeuvre
    test|MOBILIZE|act|test test-fire|test? test-firing
    launch|-|act|launch blast+off lift+off|launch liftoff rollout
    parade|MOBILIZE|act|parade|parade
    arm|MOBILIZE|act|arm|
    order|-|act|order instruct command decree mandate direct|order? decree mandate? directive
    decide|-|act|decide resolve opt choose|decision resolution?
    plan|-|mind|plan intend aim hope expect prepare schedule seek want|
    fail|-|act|fail collapse+talks flop|failure
    succeed|-|act|succeed|success?
    reach|-|act|reach attain|
    find|-|act|find discover uncover unearth detect locate recover+body spot identify|discovery detection
    vanish|-|act|disappear vanish|disappearance
    search|-|act|search+for|manhunt search
    explode|-|act|explode detonate burst|explosion blast detonation
    stampede|-|act||stampede crush
    burn|-|act|burn ignite blaze catch+fire torch|fire? blaze wildfire
    crash|-|act|crash collide derail capsize sink overturn+vehicle|crash collision derailment sinking accident wreck
    collapse|-|act|collapse cave+in|collapse
    quake|-|act|quake|earthquake quake aftershock tsunami eruption
    erupt|-|act|erupt|
    flood|-|act|flood inundate submerge|flood flooding
    storm|-|act|batter lash make+landfall|storm hurricane typhoon cyclone tornado blizzard landfall
    slide|-|act||landslide mudslide avalanche
    dry|-|act||drought heatwave famine
    spill|-|act|spill contaminate pollute|spill contamination
    outage|-|act||outage blackout
    displace|-|act|displace uproot|displacement
    infect|-|act|infect contract+disease spread|infection outbreak epidemic pandemic spread
    diagnose|-|act|diagnose|diagnosis
    recover|-|act|recover recuperate|recovery?
    bury|-|act|bury inter mourn|funeral burial
    birth|-|act|bear+child|birth
    marry|-|act|marry wed|wedding marriage?
    divorce|-|act|divorce|divorce
    buy|-|act|buy acquire purchase|acquisition takeover purchase buyout
    sell|-|act|sell divest auction|sale divestment auction
    merge|-|act|merge|merger
    invest|-|act|invest|investment?
    list|-|act|list+shares|listing? IPO
    bankrupt|-|act|default file+bankruptcy|bankruptcy default insolvency
    lay-off|COERCE|act|lay+off cut+jobs furlough|layoff redundancy
    hire|-|act|hire recruit|hiring recruitment
    pay|YIELD|act|pay repay reimburse compensate refund|payment payout compensation repayment
    recall|-|act|recall+product|recall
    raise|-|act|raise hike increase boost|increase hike rise
    cut|-|act|cut reduce lower slash trim|cut reduction
    rise|-|act|rise climb soar surge jump rally+market gain rebound|surge rally+market
    fall|-|act|fall drop decline plunge slump tumble sink+market slide+market dip|fall drop decline plunge slump downturn
    trade|COOPERATE|act|import export|
    tariff|SANCTION|act||tariff?
    open|-|act|open|opening
    close|-|act|close shut shutter|closure shutdown
    build|-|act|build construct erect|construction
    complete|-|act|complete finish finalize finalise|completion
    repair|-|act|repair rebuild reconstruct|reconstruction repair
    develop|-|act|develop|
    introduce|-|act|introduce debut|introduction debut
    change|-|act|change amend revise modify overhaul reform replace|amendment revision overhaul reform? replacement
    move|-|act|move relocate migrate|relocation migration
    recognise|-|act|recognize+state recognise+state|recognition?
    sever|REJECT|act|sever cut+ties break+off|
    violate|-|act|violate flout infringe|violation? infringement
    play|-|act|play compete race score|match tournament championship race?
    celebrate|-|act|celebrate mark|celebration anniversary? festival
    perform|-|act|perform premiere stage|performance? premiere concert
    research|-|act||experiment?
    approve-drug|-|act|license licence certify|certification
    classify|-|word|classify label brand rate downgrade upgrade|downgrade upgrade
    submit|-|act|submit file lodge register|filing submission
    enter|-|act|enter intrude trespass cross|entry
    intercept|-|act|intercept|interception
    smuggle|-|act|smuggle traffic|smuggling trafficking
    steal|-|act|steal rob burgle embezzle|theft robbery burglary heist
    defraud|-|act|defraud bribe|fraud? bribery
    intervene|-|act|intervene|intervention
    respond|-|act|retaliate react|retaliation
    divide|-|act|split+up|
    escalate|-|act|escalate intensify worsen|escalation
    allocate|-|act|allocate earmark|allocation
    assign|-|act|assign|
    evaluate|-|mind|estimate assess calculate forecast predict project|
    doubt|-|mind|doubt question suspect speculate|
    think|-|mind|think believe know understand feel consider regard see view deem fear worry love hate like prefer wish imagine assume suppose mean hope remember forget realize realise wonder concern regret care trust|
    seem|-|state|seem appear look sound be become remain stay exist lie live belong consist depend have own contain include involve comprise represent symbolize symbolise constitute differ resemble equal weigh cost matter tend lack need deserve require owe base locate situate stand sit hang bear rely suffer enjoy reflect signal imply underline underscore illustrate indicate suggest prove stem derive result+in lead+to cause keep let fit suit serve+as work operate function contribute+to play+role allow+for enable prevent feature boast face span total number average correspond share retain follow precede accompany|
    go|-|state|go come get run walk turn bring take+place put pull push set give+up carry throw drop+off reach+out use try wait watch listen look+for manage handle deal+with account tie link connect lie+ahead echo draw+parallel paint portray frame shape offer+view|
    happen|-|course|happen occur take+place unfold ensue arise emerge|
    begin|-|course|begin start commence kick+off initiate|start? beginning? onset
    go-on|-|course|continue persist proceed keep last|continuation
    end|-|course|end cease stop expire terminate|end? termination
    do|-|light|make take give hold have conduct carry+out do mount wage undertake commit hand+down pose|
    """
}
