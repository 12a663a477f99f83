import DatelineModel
import DatelineParsing

/// Finds who takes part in what a predicate tells, and where.
struct ParticipantFinder {
  let view: SyntaxView
  /// For each word the mention that it belongs to, or nil.
  private let mentions: [Int?]
  /// For each word whether it belongs to a temporal expression.
  private let isTime: [Bool]

  /// What a participant does in the event.
  enum Role: Int, Comparable {
    case agent, patient, other

    static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ view: SyntaxView, isTime: [Bool]) {
    self.view = view
    self.isTime = isTime
    var mentions = [Int?](repeating: nil, count: view.tokens.count)
    for (number, mention) in view.article.mentions.enumerated() {
      for word in view.annotated.tokens(in: mention.range) where mentions.indices.contains(word) {
        // Of mentions inside each other the longer one counts.
        if let other = mentions[word],
          view.article.mentions[other].range.count >= mention.range.count
        {
          continue
        }
        mentions[word] = number
      }
    }
    self.mentions = mentions
  }

  /// The nominal that does what the predicate says; nil where there is none.
  func subject(of predicate: Predicate) -> Int? {
    predicate.isNoun && predicate.clause == predicate.word
      ? nil : subject(ofVerb: predicate.clause, steps: 0)
  }

  /// The subject, its own or that of the verb it shares it with.
  private func subject(ofVerb verb: Int, steps: Int) -> Int? {
    if let own = view.dependent(of: verb, as: .nsubj, .nsubjPass) { return antecedent(of: own) }
    if let neighbour = nameBefore(verb) { return neighbour }
    guard steps < 5, let head = view.tokens[verb].head else { return nil }
    switch view.tokens[verb].relation {
    case .conj, .advcl, .xcomp, .parataxis:
      guard view.isVerb(head) else { return nil }
      if view.tokens[verb].relation == .xcomp,
        let object = view.dependent(of: head, as: .obj, .iobj)
      {
        return object
      }
      return subject(ofVerb: head, steps: steps + 1)
    case .acl: return view.isNoun(head) ? head : nil
    case .aclRelcl: return nil
    default: return nil
    }
  }

  /// The mention that stands right before a finite verb, with nothing but auxiliaries and adverbs
  /// between: its subject, where the tree has lost it.
  private func nameBefore(_ verb: Int) -> Int? {
    let isFinite =
      ["VBD", "VBZ", "VBP"].contains(view.tokens[verb].xpos)
      || view.dependent(of: verb, as: .aux, .auxPass) != nil
    guard isFinite, view.tokens[verb].relation != .aclRelcl else { return nil }
    let start = view.annotated.sentences[view.index.sentence(of: verb)].tokens.lowerBound
    var word = verb - 1
    for _ in 0..<4 {
      guard word >= start else { return nil }
      guard [.aux, .adv, .part].contains(view.tokens[word].upos) else { break }
      word -= 1
    }
    return word >= start && isMention(word) && view.isNoun(word) ? word : nil
  }

  /// Of a relative pronoun the noun that its clause hangs on; else the word itself.
  private func antecedent(of word: Int) -> Int {
    guard ["who", "which", "that", "whom"].contains(view.tokens[word].lowercased),
      let verb = view.tokens[word].head, view.tokens[verb].relation == .aclRelcl,
      let noun = view.tokens[verb].head
    else { return word }
    return noun
  }

  /// The actors of the predicate, agents first, each once.
  func actors(of predicate: Predicate) -> [Actor.ID] {
    var found: [(role: Role, word: Int, actor: Actor.ID)] = []
    for (role, word) in arguments(of: predicate) {
      for actor in actors(in: word) { found.append((role, word, actor)) }
    }
    found.sort { ($0.role.rawValue, $0.word) < ($1.role.rawValue, $1.word) }
    var seen: Set<Actor.ID> = []
    return found.map(\.actor).filter { seen.insert($0).inserted }
  }

  /// The nominals that the predicate governs, with their roles.
  func arguments(of predicate: Predicate) -> [(Role, Int)] {
    var found: [(Role, Int)] = []
    if predicate.isNoun { found += nominalArguments(of: predicate.word) }
    if !predicate.isNoun || predicate.clause != predicate.word {
      found += verbalArguments(of: predicate, besides: predicate.word)
    }
    return found
  }

  private func verbalArguments(of predicate: Predicate, besides noun: Int) -> [(Role, Int)] {
    let verb = predicate.clause
    let isPassive = predicate.form?.isPassive == true || predicate.form?.tense == .participle
    var found: [(Role, Int)] = []
    if let subject = subject(of: predicate) {
      found.append((isPassive ? .patient : .agent, subject))
    }
    for word in view.dependents(of: verb) where word != noun && !isTime[word] {
      switch view.tokens[word].relation {
      case .obj, .iobj: found.append((.patient, word))
      case .oblAgent: found.append((.agent, word))
      case .obl:
        let cases = view.cases(of: word)
        if isPassive, cases == ["by"] {
          found.append((.agent, word))
        } else if !ParticipantFinder.outer.isDisjoint(with: cases) {
          found.append((.other, word))
        }
      default: break
      }
    }
    return found
  }

  private func nominalArguments(of noun: Int) -> [(Role, Int)] {
    var found: [(Role, Int)] = []
    for word in view.dependents(of: noun) where !isTime[word] {
      switch view.tokens[word].relation {
      case .nmodPoss: found.append((.agent, word))
      case .amod, .compound: found.append((.agent, word))
      case .nmod:
        let cases = view.cases(of: word)
        if cases.contains("of") {
          found.append((.patient, word))
        } else if cases.contains("by") || cases.contains("between") || cases.contains("among") {
          found.append((.agent, word))
        } else if !ParticipantFinder.outer.isDisjoint(with: cases) {
          found.append((.other, word))
        }
      default: break
      }
    }
    return found
  }

  /// Prepositions behind which someone takes part and not only something is described.
  private static let outer: Set<String> = [
    "with", "against", "to", "from", "for", "on", "at", "alongside", "between", "among", "by",
  ]

  /// The actors that a nominal names: its own mention, those of its row, and of a nominal that is
  /// none itself ("Ambren's ministers") those that it belongs to.
  private func actors(in word: Int) -> [Actor.ID] {
    var found: [Actor.ID] = []
    for head in [word] + view.dependents(of: word, as: [.conj]) {
      if let own = actor(at: head) {
        found.append(own)
        continue
      }
      for part in view.dependents(of: head) {
        switch view.tokens[part].relation {
        case .nmodPoss, .compound, .amod, .appos, .flat, .nmodDesc:
          if let actor = actor(at: part) { found.append(actor) }
        case .nmod where view.cases(of: part).contains("of") || view.cases(of: part) == ["from"]:
          if let actor = actor(at: part) { found.append(actor) }
        default: break
        }
      }
    }
    return found
  }

  private func actor(at word: Int) -> Actor.ID? {
    mentions[word].map { view.article.mentions[$0].actor }
  }

  /// Whether the word belongs to a mention of an actor.
  func isMention(_ word: Int) -> Bool { mentions[word] != nil }

  /// The name of the place behind "in", "at", "near" or the like; nil where the clause has none.
  func place(of predicate: Predicate) -> String? {
    for word in view.dependents(of: predicate.word)
      + (predicate.clause == predicate.word ? [] : Array(view.dependents(of: predicate.clause)))
    {
      let relation = view.tokens[word].relation
      guard relation == .obl || relation == .nmod, !isTime[word],
        view.tokens[word].upos == .propn || isPlaceNoun(word),
        let preposition = view.cases(of: word).last, ParticipantFinder.placing.contains(preposition)
      else { continue }
      let name =
        view.dependents(of: word).filter {
          [.compound, .flat, .amod].contains(view.tokens[$0].relation)
            && view.tokens[$0].upos == .propn
        } + [word]
      guard let first = name.min(), let last = name.max() else { continue }
      return view.article.text.slice(view.range(of: first..<(last + 1)))
    }
    return nil
  }

  /// Whether a noun with a name before it tells a place: "the Ambrenian capital".
  private func isPlaceNoun(_ word: Int) -> Bool {
    ["capital", "city", "town", "village", "province", "region", "district", "port", "airport"]
      .contains(view.lemma(word))
      && view.dependents(of: word).contains {
        [.amod, .compound].contains(view.tokens[$0].relation)
          && (view.tokens[$0].upos == .propn || isMention($0))
      }
  }

  private static let placing: Set<String> = [
    "in", "at", "near", "off", "outside", "inside", "around", "across",
  ]
}
