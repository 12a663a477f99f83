/// The words that tell the PLOVER event type of what one actor does toward another, as lemmas.
///
/// A line begins with the type; indented lines go on with the words of the last.
///
/// - `[verb]`: verbs and predicative adjectives; the parts of multiword verbs are joined with `_`
/// - `[noun]`: nouns of the same, looked at where no verb decides
/// - `[phrase]`: words that decide together, before all others: each part holds alternatives parted
///   by `|`, of which one stands in the clause
let ploverData: StaticString = """
  [verb]
  REJECT refuse reject decline rebuff snub veto oppose turn_down rule_out boycott spurn
    dismiss deny block resist defy scrap cancel shun disobey rescind fail disagree thwart
    cut_short ignore
  THREATEN threaten warn vow menace caution
  REQUEST order instruct direct command must should need demand urge ask request appeal
    call_for call_on call_upon seek press pressure plead petition beg implore insist require
  AGREE agree promise pledge offer plan intend commit propose ready willing prepared
    consider
  YIELD return reverse accept comply leave cease call_off authorize authorise hand_back
    pull_back lift ease relax release free pardon surrender concede resign withdraw retreat
    capitulate relent soften loosen repatriate unfreeze cave back_down step_down give_in
    quit hand_over commute reopen evacuate yield vacate abandon pull_out grant_amnesty bow
    acquit drop reinstate disarm demobilize allow permit restore exonerate legalize let
  ACCUSE accuse condemn denounce criticize criticise blame charge slam blast sue indict
    convict investigate censure allege deplore decry lambast complain rebuke probe prosecute
    suspect implicate slap_down try hold_responsible find_guilty interrogate question fault
    chide summon
  SUPPORT upgrade establish award sign invite support back praise endorse defend hail
    welcome congratulate thank applaud laud ratify commend express_support honour honor
    recognize recognise approve apologize apologise befriend stand_by vote_for normalize
    pay_tribute condole assure reaffirm
  CONSULT meet discuss visit talk negotiate consult phone telephone call host confer mediate
    receive greet travel hold_talk speak
  AID fly open_border peacekeeper provide donate aid send deliver supply train assist help
    airlift grant give fund distribute contribute rescue shelter feed finance lend equip
    offer_asylum deploy_peacekeeper host_refugee
  COOPERATE cooperate collaborate share exchange coordinate extradite partner hold_exercise
  COERCE arrest detain seize ban impose outlaw jail imprison restrict blockade sentence raid
    confiscate curfew close censor shut crack_down deport hack evict apprehend suppress
    execute capture freeze blacklist declare_emergency prohibit shut_down disperse fire_tear
    fine
  SANCTION suspend sever halt cut expel reduce recall withdraw_aid embargo sanction cut_off
    break_off stop terminate downgrade
  ASSAULT attack kill bomb shell fire shoot strike ambush torture assassinate invade kidnap
    storm bombard abduct murder torch destroy overrun clash launch_strike assault behead
    massacre loot rape wound hit target beat burn fight occupy stab injure rocket poison
    detonate
  PROTEST protest demonstrate rally march riot
  MOBILIZE mobilize mobilise amass deploy reinforce mass alert

  [noun]
  REJECT refusal rejection veto opposition boycott
  THREATEN threat ultimatum warning deadline
  REQUEST order instruct direct command must should need demand request appeal call plea
  AGREE promise pledge offer plan willingness intention readiness
  YIELD release amnesty ceasefire truce concession surrender resignation withdrawal pardon
  ACCUSE accusation condemnation charge lawsuit complaint criticism investigation indictment
    probe verdict
  SUPPORT upgrade establish award sign invite support solidarity agreement treaty accord
    praise congratulation deal pact condolence apology confidence alliance memorandum
    backing tie
  CONSULT talk meeting visit negotiation consultation summit discussion dialogue mediation
    conversation phone
  AID aid assistance relief asylum humanitarian peacekeeper help food vaccine loan grant
    shelter supply
  COOPERATE exercise cooperation drill intelligence wargame
  COERCE curfew restriction crackdown arrest ban censorship martial law emergency siege
    blockade tariff raid
  SANCTION sanction embargo suspension expulsion
  ASSAULT attack airstrike strike bombing assault raid offensive fire shelling rocket
    missile massacre invasion torture
  PROTEST protest demonstration rally strike march riot hunger sit-in
  MOBILIZE mobilization troops alert buildup

  [phrase]
  YIELD lift|ease|relax|remove sanction|ban|embargo|curfew|restriction|siege|blockade
  THREATEN issue|give|set ultimatum|deadline|threat|warning
  SANCTION suspend|halt|cut|reduce|stop|freeze|withhold aid|assistance|supply|funding|tie|relation
  COERCE impose|declare|slap sanction|curfew|emergency|siege|restriction|ban|law|lockdown|tariff
  YIELD declare|announce ceasefire|truce|cease-fire
  CONSULT hold|open|begin|resume talk|meeting|consultation|discussion|negotiation|dialogue
  ASSAULT launch|carry|conduct|commit attack|airstrike|strike|raid|offensive|operation|massacre
  SUPPORT sign|reach agreement|deal|treaty|accord|pact|memorandum
  ACCUSE file|bring|launch|open|order lawsuit|charge|complaint|investigation|suit|probe|inquiry
  SUPPORT express|voice|reiterate|convey support|solidarity|condolence|thanks|gratitude|confidence
  YIELD declare|announce|agree|observe ceasefire|truce|cease-fire|cessation
  YIELD reverse|revoke decision|ban|order|sentence|detention
  YIELD accept|meet demand|request
  YIELD announce|order release|withdrawal
  YIELD reduce|cut tariff|sanction|restriction
  YIELD grant|give permission|authorization|amnesty|mandate|bail
  SUPPORT sign|reach agreement|deal|treaty|accord|pact
  AID deploy|send|arrive peacekeeper|peacekeeping|observer
  AID open border
  AID support|increase|provide|announce assistance|aid
  SUPPORT pledge|promise|offer support
  CONSULT call discuss|explain
  AGREE lay|hand|give arm|weapon
  ACCUSE investigate team|expert
  ACCUSE launch|express|offer attack|criticism|condemnation|rejection criticism|condemnation|scathing
  """
