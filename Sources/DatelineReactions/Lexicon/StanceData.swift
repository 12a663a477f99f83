/// The words that carry a stance, in groups.
///
/// A group begins with `[stance] class frame` and an example of our own after `:`, followed by lines
/// of lemmas. Multiword lemmas join their parts with `_` (`call_for`, `speak_out`).
///
/// Classes: `verb`, `noun`, `adjective`. Frames say where the target stands:
/// - `content`: a clause of content
/// - `object`: the direct object, the subject of a passive
/// - `that`: a clause of content, or a direct object that names a proposition
/// - `prep:PREPOSITIONS`: the object of one of the prepositions, parted by commas
/// - `to`: an infinitive; with an object, the one who is to act
/// - `none`: nothing, or whatever the words say
let stanceData: StaticString = """
  [announce] verb that : The museum announced that its east wing will close.
  announce reveal disclose declare proclaim report make_public make_known

  [announce] verb content : The museum stated that its east wing will close.
  state inform notify post

  [confirm] verb that : The bank confirmed that two servers had failed.
  confirm acknowledge admit concede recognise recognize verify corroborate attest authenticate
  certify affirm own_up_to

  [confirm] verb content : The bank granted that two servers had failed.
  grant

  [confirm] noun prep:of,that,by : The admission of the error came late.
  confirmation acknowledgement acknowledgment admission concession recognition verification
  confession

  [confirm] verb prep:to : The clerk confessed to the theft.
  confess admit

  [deny] verb that : The airline denied that the crew had been drinking.
  deny refute dispute reject rebut contradict disavow contest repudiate dismiss disclaim rebuff debunk
  discredit negate

  [deny] noun prep:of,that : Their denial of the leak convinced nobody.
  denial rebuttal refutation rejection dismissal repudiation

  [deny] noun prep:from : The report drew a sharp denial from the brewery.
  denial rebuttal

  [claim] verb that : The group claimed that it had taken the ridge.
  claim allege assert insist maintain contend argue purport profess posit aver

  [claim] noun that : The claim that the well was poisoned spread quickly.
  claim assertion allegation contention

  [claim] verb prep:for : A small cell claimed responsibility for the fire.
  claim_responsibility take_responsibility

  [praise] verb object : The jury praised the young cellist.
  praise laud hail commend applaud salute acclaim celebrate honour honor extol admire compliment
  glorify eulogise eulogize cheer congratulate credit welcome toast exalt lionise lionize

  [praise] noun prep:for,of,to : The coach was full of praise for the second team.
  praise tribute admiration applause acclaim commendation accolade homage respect congratulations

  [praise] verb prep:to : Colleagues paid tribute to the late editor.
  pay_tribute pay_homage

  [thank] verb object : The mayor thanked the divers.
  thank

  [thank] noun prep:to,for : She expressed her gratitude to the nurses.
  gratitude thanks appreciation thankfulness

  [thank] adjective prep:to,for : The family is grateful to the neighbours.
  grateful thankful indebted appreciative

  [support] verb object : The union backed the new rules.
  support back endorse champion uphold embrace favour favor approve advocate vindicate

  [support] verb prep:with,behind,by,for,in : Both parties stood by the treaty.
  stand_by stand_with side_with rally_behind agree_with come_out_in_favour vote_for

  [support] noun prep:for,of,to,with : He voiced support for the strikers.
  support backing endorsement solidarity approval sympathy advocacy allegiance commitment

  [support] adjective prep:of,with,to : The council is supportive of the plan.
  supportive sympathetic

  [justify] verb object : The director defended the cuts.
  justify rationalise rationalize excuse defend explain legitimise legitimize whitewash

  [justify] noun prep:for,of : He offered no justification for the raid.
  justification rationale excuse defence defense explanation

  [condemn] verb object : The council condemned the raid.
  condemn denounce decry deplore criticise criticize slam blast lambast lambaste censure rebuke
  reprimand castigate chastise berate admonish fault disparage deride mock ridicule
  vilify revile pillory excoriate upbraid scold chide reproach reprove
  disapprove oppose protest abhor detest scorn scoff belittle lament insult vilify

  [condemn] verb prep:at,against,over,of,out : Residents hit out at the planners.
  hit_out lash_out speak_out rail inveigh protest rage fulminate scoff object take_aim

  [condemn] noun prep:of,from,over,for,at : The ruling met with condemnation from publishers.
  condemnation denunciation criticism censure rebuke outrage anger fury indignation disapproval
  reprimand opposition protest dismay disgust revulsion contempt backlash outcry

  [condemn] adjective prep:of,about,at,over,with : She was critical of the delay.
  critical scathing outraged furious angry appalled indignant disgusted incensed dismissive
  disappointed

  [accuse] verb object : The shop accused the supplier of fraud.
  accuse blame charge indict implicate incriminate sue prosecute impeach denounce

  [accuse] verb prep:for,on,at : Farmers pinned the blame on the dam.
  hold_responsible hold_accountable point_the_finger pin_the_blame lay_the_blame

  [accuse] noun prep:of,against,that : They faced accusations of fraud.
  accusation charge blame indictment lawsuit complaint incrimination

  [demand] verb object : The tenants demanded repairs.
  demand urge call_for call_on call_upon request ask seek press pressure implore beseech plead appeal
  insist_on push_for order command instruct compel require exhort petition beg lobby solicit want
  summon recommend propose

  [demand] verb to : The referee ordered the players to leave.
  urge ask call_on call_upon order tell press request beg implore instruct exhort push invite
  encourage appeal command require want expect petition plead

  [demand] noun prep:for,to,on,that : The call for a boycott grew louder.
  demand call request appeal ultimatum plea petition urging insistence exhortation

  [warn] verb that : The office warned that the ice was thin.
  warn caution alert forewarn

  [warn] verb prep:of,about,against : Doctors warned of a long winter.
  warn caution

  [warn] noun prep:of,about,that,against,to : The warning about the dam was ignored.
  warning caution alert

  [threaten] verb object : The gang threatened the driver.
  threaten menace intimidate blackmail

  [threaten] verb to : The guards threatened to walk out.
  threaten

  [threaten] noun prep:of,to,against : He repeated his threat of a lawsuit.
  threat ultimatum intimidation

  [promise] verb to : The company promised to pay for the windows.
  promise pledge vow undertake commit swear guarantee offer agree volunteer

  [promise] verb that : The minister promised that no school would close.
  promise pledge vow guarantee assure swear reassure

  [promise] verb object : The bank promised a full refund.
  promise pledge guarantee

  [promise] noun prep:of,to,that : The promise of a refund came too late.
  promise pledge vow commitment assurance guarantee readiness willingness undertaking offer

  [promise] adjective to : The crew is ready to sail.
  ready willing prepared determined committed

  [concern] verb object : The ruling worried the fishermen.
  regret fear bemoan mourn rue dread lament

  [concern] verb that : Parents fear that the bus will stop.
  fear worry regret

  [concern] verb prep:about,over : Brewers worry about the harvest.
  worry fret agonise agonize

  [concern] noun prep:about,over,at,for,that,with : Nurses voiced concern about the ward.
  concern worry alarm unease anxiety regret fear dismay apprehension disquiet sorrow sadness
  condolences sympathy remorse misgiving consternation

  [concern] adjective prep:about,by,over,at,that : The board was worried about the cost.
  concerned worried alarmed uneasy anxious fearful afraid troubled saddened sorry dismayed

  [concern] verb prep:for : The publisher apologised for the error.
  apologise apologize

  [concern] noun prep:for,to : Readers wanted an apology for the error.
  apology

  [doubt] verb that : Geologists doubt that the slope will hold.
  doubt question suspect

  [doubt] verb object : The auditors questioned the figures.
  question doubt query challenge distrust mistrust

  [doubt] verb prep:on,of,into : Two studies cast doubt on the method.
  cast_doubt raise_doubts raise_questions

  [doubt] noun prep:about,over,of,that,on : There is doubt about the date.
  doubt scepticism skepticism disbelief suspicion misgiving

  [doubt] adjective prep:of,about,that : Historians are sceptical of the letter.
  sceptical skeptical doubtful unconvinced suspicious dubious wary

  [assess] verb that : Analysts estimate that prices will fall.
  estimate assess believe think reckon conclude suggest expect predict forecast calculate judge
  consider find assume speculate surmise project anticipate determine note observe analyse analyze

  [assess] verb object : The lab assessed the samples.
  assess evaluate analyse analyze interpret estimate rate appraise

  [assess] noun prep:of,that,by : The assessment of the damage took a week.
  assessment analysis estimate evaluation conclusion finding prediction forecast appraisal
  """
