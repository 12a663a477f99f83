/// Words that judge, as lemmas, in groups: what a speaker's own words say where the verb that
/// introduces them says nothing.
///
/// - `[negative]`, `[positive]`: adjectives, nouns and verbs that blame or praise
/// - `[wrongdoing]`: verbs of which the subject is blamed
/// - `[untrue]`: words that call something false
/// - `[obligation]`: words that say what must be
/// - `[characterise]`: verbs that call someone something
/// - `[neutral]`: verbs that introduce words without a stance of their own
/// - `[support]`: verbs that lend themselves to a noun: "expressed concern"
/// - `[receive]`: the same, of which the subject is the target: "drew criticism"
/// - `[voice]`: nouns through which an actor speaks
/// - `[contain]`: verbs by which something said holds a noun's stance: "the speech marked an admission"
/// - `[occasion]`: verbs whose infinitive is done and not only meant: "met to condemn"
/// - `[refuse]`: verbs whose infinitive is not done
/// - `[sorrow]`: words of grief and alarm
/// - `[legitimate]`: words that call something rightful
/// - `[harm]`: verbs of what one threatens with
/// - `[gratitude]`: verbs that thank
/// - `[memory]`: verbs that thank where they are denied: "never forget"
/// - `[tolerate]`: verbs that condemn where they are denied
/// - `[hold]`: verbs that lay a blame together with an `[answerable]` word
/// - `[answerable]`: words that say who is to blame
/// - `[reason]`: verbs that give a reason, unless the reason is someone who is quoted
/// - `[beside]`: words that say with whom one stands
/// - `[benefit]`: verbs of the good that an act does
/// - `[assertion]`: verbs whose content is another's, where another is their subject
/// - `[tale]`: nouns of what can be untrue
/// - `[evidence]`: nouns that deny where there is none of them: "there is no evidence"
let evaluationData: StaticString = """
  [negative]
  illegal unlawful criminal crime unacceptable shameful disgraceful barbaric barbarous cowardly
  outrageous reckless recklessness immoral immorally unethical inhuman inhumane inhumanely brutal cruel
  violation breach aggression provocation atrocity massacre betrayal scandal fiasco failure
  absurd ridiculous nonsense lie propaganda hypocrisy hypocritical unjust unfair unjustified
  unjustifiable irresponsible negligent careless incompetent corrupt corruption evil heinous horrific
  appalling dangerous destabilising destabilizing blatant flagrant disgusting despicable abhorrent
  racist fascist fascism terrorist terrorism genocide dictator tyranny lackey puppet coward traitor
  mockery mistake wrong error undemocratic unconstitutional deplorable abuse
  exploitation discrimination injustice harmful toxic disrespectful insult sham farce regime
  neo-nazi nazi threat lawless hostile illegitimate ruthless indefensible inexcusable unforgivable

  [positive]
  hero heroic heroism brave bravery courage courageous selfless selflessness fearless gallant gallantry
  outstanding excellent excellence great greatness glorious glory historic proud pride honour honor
  honourable honorable triumph triumphant brilliant remarkable extraordinary exemplary admirable
  admiration noble dignified successful success wonderful fantastic magnificent superb inspiring
  inspiration professional disciplined generous generosity loyal loyalty dedicated dedication devoted
  resilient resilience fortitude milestone breakthrough victory welcome camaraderie friendship
  brotherhood unbreakable invincible stabilising stabilizing constructive fruitful tribute

  [wrongdoing]
  violate breach undermine mock attack invade kill murder threaten destabilise destabilize exploit
  betray lie cheat steal destroy sabotage provoke escalate ignore fail hide conceal mislead deceive
  abuse discriminate oppress persecute torture bomb shell entrench prolong perpetuate jeopardise
  jeopardize endanger poison smuggle manipulate fabricate interfere meddle trample disregard flout

  [untrue]
  false fake untrue baseless groundless unfounded fabricated fabrication invention invented hoax
  disinformation misinformation myth slander libel lie rumour rumor incorrect inaccurate misleading

  [obligation]
  must should ought need

  [characterise]
  describe portray call label brand depict paint frame term dub classify characterise characterize
  cast present hail denounce regard see view treat style

  [neutral]
  say tell state note add write declare stress emphasise emphasize underline underscore point remark
  comment explain continue reply respond answer observe mention repeat reiterate conclude report quote
  read tweet speak insist

  [support]
  express voice offer give issue make show reiterate affirm reaffirm declare pay extend convey raise
  lodge send deliver repeat renew file level utter publish release provide have feel share add join
  win bring launch submit hold

  [receive]
  draw face attract provoke spark prompt receive earn meet get trigger suffer incur elicit

  [voice]
  statement announcement report article speech remark comment message letter readout note communique
  release post tweet interview address press editorial column spokesperson spokesman spokeswoman words
  declaration response reply answer argument commentary memo filing manifesto broadcast

  [contain]
  mark constitute represent contain include carry amount bring signal

  [occasion]
  use take write speak tweet join gather rally march meet post appear return continue go move begin
  start come rush line seek

  [refuse]
  refuse decline fail hesitate avoid stop cease forget neglect

  [sorrow]
  tragedy tragic heartbreaking heartbroken devastating devastated devastation sad sadness mourn grief
  grieve disaster catastrophe catastrophic horror horrible terrible awful alarming worrying worrisome
  regrettable unfortunate painful nightmare

  [legitimate]
  lawful legal legally legitimate legitimately justified justifiable necessary justify comply
  compliance accordance self-defence self-defense rightful proportionate appropriate reasonable

  [harm]
  destroy annihilate kill crush eliminate punish hit strike attack bomb target wipe hunt obliterate
  liquidate

  [gratitude]
  thank

  [memory]
  forget

  [tolerate]
  accept tolerate condone stand allow permit ignore

  [hold]
  hold keep make be bring

  [answerable]
  accountable responsible liable blame guilty complicit culpable

  [evidence]
  evidence truth basis proof merit foundation substance

  [reason]
  cite invoke

  [beside]
  with by together beside behind alongside

  [benefit]
  deter prevent protect save help ensure defend secure stabilise stabilize safeguard preserve
  strengthen avert

  [assertion]
  say claim allege assert insist maintain argue pretend suggest think believe deny

  [tale]
  claim report news allegation rumour rumor story information narrative video accusation statement
  charge suggestion reporting image photo document
  """
