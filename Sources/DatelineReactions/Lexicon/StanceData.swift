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
  [announce] verb that : Peru announced that its eastern border will close.
  announce reveal disclose declare proclaim report make_public make_known

  [announce] verb content : Peru posted that its eastern border will close.
  inform notify post

  [confirm] verb that : Norway confirmed that two ferries had collided.
  confirm acknowledge admit concede recognise recognize verify corroborate attest authenticate
  certify affirm own_up_to

  [confirm] verb content : Norway granted that two ferries had collided.
  grant

  [confirm] noun prep:of,that,by : Norway's admission of the error came late.
  confirmation acknowledgement acknowledgment admission concession recognition verification
  confession

  [confirm] verb prep:to : Mayor Odile Varga confessed to the theft.
  confess admit

  [deny] verb that : Peru denied that the crew had been drinking.
  deny refute dispute reject rebut contradict disavow contest repudiate dismiss disclaim rebuff debunk
  discredit negate

  [deny] noun prep:of,that : Norway's denial of the leak convinced nobody.
  denial rebuttal refutation rejection dismissal repudiation

  [deny] noun prep:from : The report drew a sharp denial from Mayor Odile Varga.
  denial rebuttal

  [claim] verb that : Peru claimed that its troops had taken the ridge.
  claim allege assert insist maintain contend argue purport profess posit aver

  [claim] noun that : Norway's claim that the well was poisoned spread quickly.
  claim assertion allegation contention

  [claim] verb prep:for : Mayor Odile Varga claimed responsibility for the fire.
  claim_responsibility take_responsibility

  [praise] verb object : Mayor Odile Varga praised the divers.
  praise laud hail commend applaud salute acclaim celebrate honour honor extol admire compliment
  glorify eulogise eulogize cheer congratulate credit welcome toast exalt lionise lionize

  [praise] noun prep:for,of,to : Norway voiced praise for the rescue teams.
  praise tribute admiration applause acclaim commendation accolade homage respect congratulation

  [praise] verb prep:to : Norway paid tribute to the late editor.
  pay_tribute pay_homage

  [thank] verb object : Norway thanked the divers.
  thank

  [thank] noun prep:to,for : Norway expressed its gratitude to the nurses.
  gratitude thanks thank appreciation thankfulness

  [thank] adjective prep:to,for : Norway is grateful to the neighbours.
  grateful thankful indebted appreciative

  [support] verb object : Norway backed the new rules.
  support back endorse champion uphold embrace favour favor approve advocate vindicate

  [support] verb prep:with,behind,by,for,in : Norway stood by the treaty.
  stand_by stand_with side_with rally_behind agree_with come_out_in_favour vote_for

  [support] noun prep:for,of,to,with : Norway voiced support for the strikers.
  support backing endorsement solidarity approval sympathy advocacy allegiance commitment

  [support] adjective prep:of,with,to : Norway is supportive of the plan.
  supportive sympathetic

  [justify] verb object : Norway defended the cuts.
  justify rationalise rationalize excuse defend explain legitimise legitimize whitewash

  [justify] verb object : Norway cited the new safety rules.
  cite invoke

  [justify] noun prep:for,of : Norway offered a justification for the raid.
  justification rationale excuse defence defense explanation

  [condemn] verb object : Norway condemned the raid.
  condemn denounce decry deplore criticise criticize slam blast lambast lambaste censure rebuke
  reprimand castigate chastise berate admonish fault disparage deride mock ridicule
  vilify revile pillory excoriate upbraid scold chide reproach reprove
  disapprove oppose protest abhor detest scorn scoff belittle lament insult vilify

  [condemn] verb prep:at,against,over,of,out : Norway hit out at the planners.
  hit_out lash_out speak_out rail inveigh protest rage fulminate scoff object take_aim

  [condemn] noun prep:of,from,over,for,at : The ruling drew condemnation from Mayor Odile Varga.
  condemnation denunciation criticism censure rebuke outrage anger fury indignation disapproval
  reprimand opposition protest dismay disgust revulsion contempt backlash outcry

  [condemn] adjective prep:of,about,at,over,with : Norway was critical of the delay.
  critical scathing outraged furious angry appalled indignant disgusted incensed dismissive
  disappointed

  [accuse] verb object : Norway accused Peru of fraud.
  accuse blame charge indict implicate incriminate sue prosecute impeach denounce

  [accuse] verb object : Norway held Peru accountable for the flood.
  hold_responsible hold_accountable hold_liable

  [accuse] verb prep:on,at : Norway pinned the blame on Peru.
  point_finger pin_blame lay_blame put_blame

  [accuse] noun prep:of,against,that : The mill faced accusations of fraud from Mayor Odile Varga.
  accusation charge blame indictment lawsuit complaint incrimination

  [demand] verb object : Norway demanded repairs.
  demand urge call_for call_on call_upon request ask seek press pressure implore beseech plead appeal
  insist_on push_for order command instruct compel require exhort petition beg lobby solicit want
  summon recommend propose

  [demand] verb to : Norway ordered the crews to leave.
  urge ask call_on call_upon order tell press request beg implore instruct exhort push invite
  encourage appeal command require want expect petition plead

  [demand] noun prep:for,to,on,that : Norway's call for a boycott grew louder.
  demand call request appeal ultimatum plea petition urging insistence exhortation

  [warn] verb that : Norway warned that the ice was thin.
  warn caution alert forewarn

  [warn] verb prep:of,about,against : Norway warned of a long winter.
  warn caution

  [warn] noun prep:of,about,that,against,to : Norway's warning about the dam was ignored.
  warning caution alert

  [threaten] verb object : Norway threatened the crew.
  threaten menace intimidate blackmail

  [threaten] verb to : Norway threatened to walk out.
  threaten

  [threaten] noun prep:of,to,against : Norway repeated its threat of a lawsuit.
  threat ultimatum intimidation

  [promise] verb to : Norway promised to pay for the windows.
  promise pledge vow undertake commit swear guarantee offer agree volunteer

  [promise] verb that : Norway promised that the school would open.
  promise pledge vow guarantee assure swear reassure

  [promise] verb object : Norway promised a full refund.
  promise pledge guarantee

  [promise] noun prep:of,to,that : Norway's promise of a refund came too late.
  promise pledge vow commitment assurance guarantee readiness willingness undertaking offer

  [promise] adjective to : Norway is ready to sail.
  ready willing prepared determined committed

  [concern] verb object : Norway regretted the ruling.
  regret fear bemoan mourn rue dread lament

  [concern] verb that : Norway feared that the bus would stop.
  fear worry regret

  [concern] verb prep:about,over : Norway worried about the harvest.
  worry fret agonise agonize

  [concern] noun prep:about,over,at,for,that,with : Norway voiced concern about the ward.
  concern worry alarm unease anxiety regret fear dismay apprehension disquiet sorrow sadness
  condolence condolences sympathy remorse misgiving consternation

  [concern] adjective prep:about,by,over,at,that : Norway was worried about the cost.
  concerned worried alarmed uneasy anxious fearful afraid troubled saddened sorry dismayed

  [concern] verb prep:for : Norway apologised for the error.
  apologise apologize

  [concern] noun prep:for,to : Norway's apology for the error came late.
  apology

  [doubt] verb that : Norway doubted that the slope would hold.
  doubt question suspect

  [doubt] verb object : Norway questioned the figures.
  question doubt query challenge distrust mistrust

  [doubt] verb prep:on,of,into,about : Norway has cast doubt on the method.
  cast_doubt raise_doubts raise_questions

  [doubt] noun prep:about,over,of,that,on : Norway voiced doubt about the date.
  doubt scepticism skepticism disbelief suspicion misgiving

  [doubt] adjective prep:of,about,that : Norway is sceptical of the letter.
  sceptical skeptical doubtful unconvinced suspicious dubious wary

  [assess] verb that : Experts estimated that prices would fall.
  estimate assess believe think reckon conclude suggest expect predict forecast calculate judge
  consider find assume speculate surmise project anticipate determine note observe analyse analyze

  [assess] verb object : Norway assessed the samples.
  assess evaluate analyse analyze interpret estimate rate appraise

  [assess] noun prep:of,that,by : Norway's assessment of the damage took a week.
  assessment analysis estimate evaluation conclusion finding prediction forecast appraisal
  """
