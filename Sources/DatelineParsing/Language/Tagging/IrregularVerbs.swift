/// The past forms of English verbs that no rule of endings gives.
enum IrregularVerbs {
  /// The dictionary form of an irregular past form; nil for all others.
  ///
  /// - Parameter isPast: whether the word is tagged as a past form. Where it is not, forms that are
  ///   also dictionary forms ("found", "saw") are left alone.
  static func lemma(_ lowercased: String, isPast: Bool) -> String? {
    guard let lemma = lemmas[lowercased], isPast || !homographs.contains(lowercased) else {
      return nil
    }
    return lemma
  }

  private static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    for line in data.description.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for form in words.dropFirst() where lemmas[form] == nil { lemmas[form] = words[0] }
    }
    for form in lemmas.keys {
      guard let lemma = lemmas[form] else { continue }
      for prefix in ["re", "over", "under", "out", "un", "mis", "fore"] {
        let derived = prefix + form
        if lemmas[derived] == nil { lemmas[derived] = prefix + lemma }
      }
    }
    return lemmas
  }()

  /// Past forms that are dictionary forms of other verbs.
  private static let homographs: Set<String> = [
    "bore", "bound", "fell", "felt", "found", "ground", "lay", "left", "rent", "saw", "shed",
    "stove",
    "wound", "split", "undercut", "overran", "outbound", "unbound",
  ]

  /// A dictionary form and its past forms, a verb a line.
  private static let data: StaticString = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beaten
    become became
    befall befell befallen
    begin began begun
    behold beheld
    bend bent
    bid bade bidden
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    deal dealt
    dig dug
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    forsake forsook forsaken
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    lean leant
    leap leapt
    learn learnt
    leave left
    lend lent
    lie lay lain
    light lit
    lose lost
    make made
    mean meant
    meet met
    mistake mistook mistaken
    mow mown
    overthrow overthrew overthrown
    pay paid
    plead pled
    prove proven
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    smell smelt
    sow sown
    speak spoke spoken
    speed sped
    spell spelt
    spend spent
    spill spilt
    spin spun
    spit spat
    spoil spoilt
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    stride strode stridden
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tread trod trodden
    understand understood
    undergo underwent undergone
    undertake undertook undertaken
    uphold upheld
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wring wrung
    write wrote written
    """
}
