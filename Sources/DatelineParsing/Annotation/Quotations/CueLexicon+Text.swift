/// The cues, a group of like words a line: part of speech, kind, frames, prepositions, then the words.
///
/// The letters of the frames are explained at `Cue.Frames`; `-` stands for none.
let cueLexiconText: StaticString = """
  # what is said
  verb statement cq: say state report announce declare proclaim explain observe exclaim write
  verb statement cq: add remark comment reply answer retort counter tweet retweet post email
  verb statement cq: blog text shout yell scream cry whisper mutter murmur mumble scoff quip joke
  verb statement cq: stress emphasize emphasise underscore underline reiterate repeat relate
  verb statement cq: clarify specify elaborate recount reveal disclose divulge testify gush
  verb statement cq: conclude recall reflect reminisce caption note intone opine muse lament
  verb statement c: publish signal communicate convey broadcast relay
  verb statement cq about of: complain bemoan
  verb statement cqr: tell inform notify remind assure reassure brief
  verb statement cqr of about against: warn caution
  verb statement cq: respond rejoin interject chime
  verb statement cq: point
  verb statement q: continue go begin start finish interrupt put
  verb statement qo: read chant sing quote sneer snap
  verb statement q: laugh sigh smile shrug grin nod joke agree
  verb statement qo: echo
  verb mention o: mention cite discuss
  verb mention - to about: refer allude
  verb mention - about of: speak talk
  # what is held to be so
  verb claim cqi: claim purport profess
  verb claim cq: allege argue assert contend maintain insist aver suggest hint imply boast brag
  verb claim cq: speculate theorize theorise posit postulate reason counter charge hypothesize
  verb claim cqi: swear
  verb admission cqg to: admit confess
  verb admission cq: acknowledge concede confirm affirm reaffirm attest certify verify
  verb admission c: accept recognize recognise grant corroborate
  verb denial cgo: deny
  verb denial co: dispute refute rebut
  verb denial o: reject dismiss
  # what is asked for
  verb question cqpr about: ask
  verb question cq about: inquire enquire wonder query
  verb question co: question
  verb command cqpr: urge beg implore beseech exhort advise
  verb command cqi: demand
  verb command p: order command instruct direct encourage
  verb command cqp: request
  verb command cgo: recommend propose
  verb command xp for on upon: call
  verb command - for: appeal plead
  verb command p for: press push lobby
  # what is promised
  verb promise cqi: promise vow pledge threaten guarantee
  verb promise i: undertake volunteer offer
  verb promise ci: agree commit
  # what is believed
  verb belief cq: think
  verb belief ci: hope
  verb belief c: expect
  verb belief c: believe fear worry suppose guess assume presume imagine doubt reckon
  verb belief c: predict forecast anticipate estimate project calculate suspect figure deem
  verb belief c: determine rule concur regret agree
  # what a finding shows
  verb evidence c: show find demonstrate indicate confirm establish discover
  # what is judged
  verb judgement a: describe characterize characterise portray depict hail denounce dismiss
  verb judgement a: condemn brand label define praise decry regard view deride cast classify paint
  verb judgement x: dub
  verb judgement - of: accuse
  verb judgement - for: blame thank
  verb judgement oa for: criticize criticise
  # nouns
  noun statement c: statement announcement remark comment report declaration message word news
  noun statement c: argument point warning reminder explanation rumor rumour revelation testimony
  noun claim c: claim allegation assertion accusation contention suggestion insistence charge
  noun claim c: speculation notion theory complaint hint criticism
  noun admission c: admission acknowledgement acknowledgment confirmation concession confession
  noun denial c: denial
  noun promise ci: promise pledge vow threat guarantee assurance commitment offer
  noun command ci: demand request proposal recommendation advice
  noun belief c: belief view opinion hope fear worry concern conviction expectation prediction
  noun belief c: assessment estimate forecast suspicion doubt conclusion assumption impression
  noun belief c: feeling sense confidence understanding finding judgment judgement worry realization
  # adjectives
  adjective belief c: confident sure certain hopeful convinced optimistic adamant sceptical skeptical
  adjective belief c: doubtful aware unaware positive
  adjective emotion c: concerned worried afraid fearful glad proud sorry happy pleased disappointed
  adjective emotion c: surprised grateful angry upset
  adjective claim c: clear
  # what speaks for its maker
  document: statement announcement report communique communiqué article editorial column letter
  document: release dispatch commentary message declaration post tweet memo note email op-ed
  document: remark comment document essay book paper piece speech address interview filing
  document: brief indictment complaint lawsuit ruling decision affidavit resolution
  """
