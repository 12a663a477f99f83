import DatelineModel
import DatelineParsing

/// Decides which predicates are events that a timeline lists, and how certain they are.
struct EventSelector {
  let view: SyntaxView
  let anchors: TimeAnchors
  let participants: ParticipantFinder
  let lexicon = PredicateLexicon.shared

  /// How certain the event is; nil where the predicate is none.
  func status(of predicate: Predicate) -> Event.Status? {
    switch predicate.sense.kind {
    case .state, .mind, .light: return nil
    case .course: return predicate.isNoun ? ofNoun(predicate) : nil
    case .act, .word, .talk: break
    }
    if predicate.isNoun { return ofNoun(predicate) }
    guard let form = predicate.form, !form.isNegated, !isDescription(predicate) else { return nil }
    guard let own = status(of: predicate, form: form) else { return nil }
    guard predicate.isKnown || isPlainReport(predicate, own) else { return nil }
    if predicate.sense.kind == .talk, !isPublicStatement(predicate) { return nil }
    guard isConcrete(predicate) else { return nil }
    return inContext(predicate.clause, own)
  }

  /// Whether what the verb tells can have happened at a time: a situation, a fact or a possibility
  /// does nothing, papers say what was announced before, and what rises or falls does so by a
  /// number.
  private func isConcrete(_ predicate: Predicate) -> Bool {
    if hasDay(predicate) { return true }
    if predicate.sense.name == "rise" || predicate.sense.name == "fall" {
      let words = view.index.subtree(of: predicate.word)
      return words.contains { view.tokens[$0].upos == .num || view.tokens[$0].upos == .sym }
    }
    guard let subject = participants.subject(of: predicate) else { return true }
    let lemma = view.lemma(subject)
    if AbstractNouns.papers.contains(lemma) { return false }
    return participants.isMention(subject) || !AbstractNouns.situations.contains(lemma)
  }

  /// Whether the verb describes a noun or a condition and tells nothing that happened.
  private func isDescription(_ predicate: Predicate) -> Bool {
    let word = predicate.word
    switch view.tokens[word].relation {
    case .amod, .compound, .csubj, .csubjPass, .case, .mark, .fixed, .flat, .nmod, .obl: return true
    default: break
    }
    return view.has(word, .mark, in: ["if", "unless", "whether", "lest", "so"])
      || view.has(
        word, .advmod, in: ["if", "usually", "often", "regularly", "always", "typically"])
      || anchors.expressions(on: word).contains {
        view.article.timeExpressions[$0].type == .set
      }
  }

  /// What the verb's own form says.
  private func status(of predicate: Predicate, form: VerbForm) -> Event.Status? {
    let isSaying = predicate.sense.kind != .act
    switch form.tense {
    case .past, .perfect, .pluperfect: return .reported
    case .present:
      if form.isProgressive { return isSaying ? nil : .reported }
      return predicate.sense.kind == .word && isMain(predicate.word)
        ? .reported : scheduled(predicate)
    case .future: return isSaying ? nil : .planned
    case .possible: return isSaying ? nil : .hypothetical
    case .conditional:
      return isSaying || view.has(predicate.word, .aux, in: ["should", "must"]) ? nil : .planned
    case .infinitive: return ofInfinitive(predicate)
    case .gerund: return ofGerund(predicate)
    case .participle: return ofParticiple(predicate)
    }
  }

  /// Whether the verb is that of its sentence, or stands in a row with it.
  private func isMain(_ word: Int) -> Bool {
    [.root, .conj].contains(view.tokens[word].relation)
  }

  /// "The talks open on Friday": a present with a day is what is to come.
  private func scheduled(_ predicate: Predicate) -> Event.Status? {
    anchors.expressions(on: predicate.word).contains {
      view.article.timeExpressions[$0].type == .date
    } ? .planned : nil
  }

  private func ofInfinitive(_ predicate: Predicate) -> Event.Status? {
    let word = predicate.word
    guard predicate.sense.kind == .act, view.tokens[word].relation == .xcomp,
      let head = view.tokens[word].head, view.isVerb(head)
    else { return nil }
    let lemma = view.lemma(head)
    if EventSelector.planning.contains(lemma) { return .planned }
    if EventSelector.achieving.contains(lemma) {
      let form = VerbForm(head, in: view)
      return form.isNegated
        ? nil
        : [.past, .perfect, .pluperfect].contains(form.tense)
          ? .reported : nil
    }
    return nil
  }

  private static let planning: Set<String> = [
    "plan", "intend", "expect", "prepare", "schedule", "set", "agree", "decide", "vow", "promise",
    "pledge", "threaten", "offer", "aim", "slate", "due",
  ]
  private static let achieving: Set<String> = [
    "begin", "start", "manage", "continue", "help", "go", "proceed", "rush", "move", "use",
  ]

  private func ofGerund(_ predicate: Predicate) -> Event.Status? {
    guard let head = view.tokens[predicate.word].head,
      predicate.sense.kind != .talk || isSpeaking(predicate)
    else { return nil }
    switch view.tokens[predicate.word].relation {
    case .advcl, .xcomp, .conj, .acl: break
    default: return nil
    }
    if view.isVerb(head) {
      let governor = lexicon.verb(view.lemma(head))
      // What is said besides is part of one statement: "condemned it, calling for an end".
      if predicate.sense.kind != .act, governor?.kind == .word || governor?.kind == .talk {
        return nil
      }
      // What someone is blamed or praised for is part of the blame or praise.
      if governor?.kind == .word, isBehindPreposition(predicate.word) { return nil }
      let form = VerbForm(head, in: view)
      if form.isNegated { return nil }
      switch form.tense {
      case .future, .conditional: return .planned
      case .possible: return .hypothetical
      case .present where !form.isProgressive: return nil
      default: return .reported
      }
    }
    return participants.isMention(head) || hasDay(predicate) ? .reported : nil
  }

  /// "Speaking in the capital on Friday, she …"
  private func isSpeaking(_ predicate: Predicate) -> Bool {
    predicate.sense.name == "comment" && hasDay(predicate)
  }

  private func isBehindPreposition(_ word: Int) -> Bool {
    view.dependents(of: word).contains {
      [.mark, .case].contains(view.tokens[$0].relation)
        && ["for", "of", "with"].contains(view.tokens[$0].lowercased)
    }
  }

  private func ofParticiple(_ predicate: Predicate) -> Event.Status? {
    guard predicate.isKnown, predicate.sense.kind != .talk else { return nil }
    switch view.tokens[predicate.word].relation {
    case .acl:
      let hasAgent =
        view.dependent(of: predicate.word, as: .oblAgent) != nil
        || view.dependents(of: predicate.word).contains {
          view.tokens[$0].relation == .obl && view.cases(of: $0) == ["by"]
        }
      return hasAgent || hasDay(predicate) ? .reported : nil
    case .conj, .root, .parataxis:
      return participants.subject(of: predicate) == nil ? nil : .reported
    default: return nil
    }
  }

  private func hasDay(_ predicate: Predicate) -> Bool {
    anchors.hasDay(predicate.word) || anchors.hasDay(predicate.clause)
  }

  /// An unknown verb counts where it is the sentence's own and tells a fact in the past: of an actor
  /// or with a day, or that something was done to someone or something.
  private func isPlainReport(_ predicate: Predicate, _ status: Event.Status) -> Bool {
    guard status == .reported, let form = predicate.form, isMain(predicate.word),
      form.tense == .past || (form.tense == .perfect && form.isPassive)
    else { return false }
    guard let subject = participants.subject(of: predicate),
      participants.isMention(subject) || view.isNoun(subject)
    else { return false }
    return hasDay(predicate) || form.isPassive
      || view.dependent(of: predicate.word, as: .obj, .compoundPrt) != nil
  }

  /// Saying is an event where it is dated, or where speaking is what is told.
  private func isPublicStatement(_ predicate: Predicate) -> Bool {
    guard let subject = participants.subject(of: predicate),
      participants.isMention(subject) || view.isNoun(subject)
    else { return false }
    return hasDay(predicate) || predicate.sense.name == "comment"
  }

  private func ofNoun(_ predicate: Predicate) -> Event.Status? {
    guard let form = predicate.form else {
      return inContext(predicate.word, isProspective(predicate.word) ? .planned : .reported)
    }
    guard !form.isNegated else { return nil }
    switch form.tense {
    case .future, .conditional: return inContext(predicate.clause, .planned)
    case .possible: return inContext(predicate.clause, .hypothetical)
    case .infinitive: return ofInfinitive(predicate)
    case .present where !form.isProgressive && !hasDay(predicate): return nil
    default: return inContext(predicate.clause, .reported)
    }
  }

  /// "An expected summit", "the upcoming vote".
  private func isProspective(_ noun: Int) -> Bool {
    view.has(noun, .amod, in: EventSelector.prospective)
  }

  private static let prospective: Set<String> = [
    "upcoming", "planned", "expected", "anticipated", "future", "forthcoming", "scheduled",
    "proposed", "possible", "potential", "likely", "imminent", "looming",
  ]

  /// What the clauses around make of it: claims, denials, conditions and wishes.
  private func inContext(_ word: Int, _ own: Event.Status) -> Event.Status? {
    var status = own
    var word = word
    // What stands in an adverbial or relative clause is taken for granted by those who deny the rest.
    var isGranted = false
    for _ in 0..<8 {
      guard let head = view.tokens[word].head else { break }
      let relation = view.tokens[word].relation
      if relation == .ccomp || relation == .xcomp, view.isVerb(head) {
        guard let next = underVerb(head, status, isGranted: isGranted) else { return nil }
        status = next
      } else if relation == .acl || relation == .ccomp {
        if let noun = lexicon.noun(view.lemma(head))?.sense, noun.name == "claim" {
          status = .claimed
        }
      } else if relation == .advcl, isDescriptionMarked(word) {
        return nil
      }
      isGranted = isGranted || ![.ccomp, .xcomp, .conj].contains(relation)
      word = head
    }
    if status == .reported, view.dependents(of: word).contains(where: isSaidBy) { return .claimed }
    return status
  }

  private func isDescriptionMarked(_ word: Int) -> Bool {
    view.has(word, .mark, in: ["if", "unless", "whether"])
  }

  /// "…, the ministry said" behind what it said.
  private func isSaidBy(_ word: Int) -> Bool {
    guard view.tokens[word].relation == .parataxis, view.isVerb(word) else { return false }
    let kind = lexicon.verb(view.lemma(word))?.kind
    return kind == .talk || kind == .word
  }

  private func underVerb(
    _ verb: Int, _ status: Event.Status, isGranted: Bool
  ) -> Event.Status? {
    let form = VerbForm(verb, in: view)
    guard let sense = lexicon.verb(view.lemma(verb)) else { return status }
    switch sense.name {
    case "deny", "doubt": return form.isNegated || isGranted ? status : .denied
    case "confirm", "announce", "find": return form.isNegated ? nil : status
    case "claim", "say", "report", "think", "evaluate":
      return status == .reported ? .claimed : status
    case "demand", "call", "request", "propose", "warn", "threaten": return nil
    case "plan": return status == .reported ? nil : status
    default: return status
    }
  }
}
