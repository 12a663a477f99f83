/// Finds who a cue's words belong to, by the syntax around the cue.
struct SpeakerFinder {
  /// Heads of noun phrases.
  struct Result {
    var speaker: Int?
    var via: Int?
  }

  let tokens: [Token]
  let tree: DependencyTree
  let documents: Set<String>

  /// The subject of the verb, its own or one that it shares with a governing verb.
  func subject(of verb: Int) -> Result {
    var current = verb
    for step in 0..<8 {
      if let own = ownSubject(of: current, isControlled: step > 0) {
        return Result(speaker: antecedent(of: own))
      }
      if isPassive(current), step == 0 { return Result(speaker: agent(of: current)) }
      guard let head = tree.head(of: current) else { return Result() }
      switch tokens[current].relation {
      case .xcomp:
        if let object = child(of: head, .obj) ?? child(of: head, .iobj),
          !Self.subjectControl.contains(tokens[head].lemma)
        {
          return quoting(head, object: object)
        }
      case .advcl, .advmod, .dep, .obl:
        if Self.quotingVerbs.contains(tokens[head].lemma), let object = child(of: head, .obj) {
          return quoting(head, object: object)
        }
        if tokens[current].xpos == "VBD" || tokens[current].xpos == "VBZ" { return Result() }
      case .conj:
        break
      case .acl:
        if let verb = tree.head(of: head), Self.quotingVerbs.contains(tokens[verb].lemma),
          tokens[head].relation == .obj
        {
          return quoting(verb, object: head)
        }
        if documents.contains(tokens[head].lemma), tokens[head].relation != .nsubj,
          let issuer = clauseSubject(around: head)
        {
          return Result(speaker: issuer)
        }
        return Result(speaker: head)
      case .aclRelcl:
        return Result(speaker: head)
      default:
        return Result()
      }
      guard
        tokens[head].upos == .verb || tokens[head].upos == .aux || tokens[head].upos == .adj
          || tokens[head].upos == .noun
      else { return Result() }
      if tokens[head].upos == .noun, child(of: head, .nsubj) == nil { return Result(speaker: head) }
      current = head
    }
    return Result()
  }

  /// The noun in front of an active verb, over adverbs, auxiliaries and an insertion between commas,
  /// or else behind it; for verbs whose subject the parser has not seen.
  func neighbour(of verb: Int, in sentence: Range<Int>) -> Int? {
    guard !isPassive(verb), ["VBD", "VBZ", "VBP", "VBN"].contains(tokens[verb].xpos) else {
      return nil
    }
    var before = skippingHelpers(from: verb - 1, in: sentence)
    if before > sentence.lowerBound, tokens[before].form == "," {
      // "…, who served there, said": the noun stands in front of the insertion.
      let end = before
      before -= 1
      while before > sentence.lowerBound, before > end - 24, tokens[before].form != "," {
        before -= 1
      }
      guard tokens[before].form == "," else { return nil }
      before -= 1
    }
    if before >= sentence.lowerBound, isNominal(before) { return before }
    let after = verb + 1
    guard after < sentence.upperBound,
      before < sentence.lowerBound || tokens[before].upos == .punct,
      [.noun, .propn, .pron, .det].contains(tokens[after].upos)
    else { return nil }
    return (after..<min(after + 8, sentence.upperBound))
      .prefix { [.noun, .propn, .pron, .det, .adj].contains(tokens[$0].upos) }.last
  }

  private func skippingHelpers(from word: Int, in sentence: Range<Int>) -> Int {
    var before = word
    while before >= sentence.lowerBound,
      tokens[before].upos == .adv || tokens[before].upos == .aux || tokens[before].upos == .part
    {
      before -= 1
    }
    return before
  }

  private func isNominal(_ word: Int) -> Bool {
    switch tokens[word].upos {
    case .noun, .propn: return tokens[word].relation != .oblUnmarked
    case .pron: return !tokens[word].xpos.hasPrefix("W") && tokens[word].lowercased != "it"
    default: return false
    }
  }

  /// The noun phrase itself, or for a relative pronoun the one that it stands for.
  func antecedent(of word: Int) -> Int? {
    let token = tokens[word]
    if token.relation == .expl || token.lowercased == "there" { return nil }
    guard
      token.xpos == "WP" || token.xpos == "WDT" || token.lowercased == "who"
        || (token.lowercased == "that" && token.upos == .pron && token.xpos != "DT")
    else { return word }
    var current = word
    for _ in 0..<8 {
      guard let head = tree.head(of: current) else { return nil }
      let relation = tokens[current].relation
      if relation == .aclRelcl || relation == .acl { return head }
      current = head
    }
    return nil
  }

  /// The subject of the clause that `word` stands in, for cues that are no verbs.
  func clauseSubject(around word: Int) -> Int? {
    var current = word
    for _ in 0..<6 {
      guard let head = tree.head(of: current) else { return nil }
      if tokens[head].upos == .verb {
        if let own = ownSubject(of: head, isControlled: true), own != word {
          return antecedent(of: own)
        }
        return subject(of: head).speaker
      }
      current = head
    }
    return nil
  }

  func isPassive(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      tokens[$0].relation == .auxPass || tokens[$0].relation == .nsubjPass
    }
  }

  func agent(of verb: Int) -> Int? { child(of: verb, .oblAgent) }

  func child(of word: Int, _ relation: DependencyRelation) -> Int? {
    tree.children(of: word).first { tokens[$0].relation == relation }
  }

  private func ownSubject(of verb: Int, isControlled: Bool) -> Int? {
    if let subject = child(of: verb, .nsubj) { return subject }
    return isControlled ? child(of: verb, .nsubjPass) : nil
  }

  private func quoting(_ verb: Int, object: Int) -> Result {
    let isQuoting = Self.quotingVerbs.contains(tokens[verb].lemma)
    return Result(
      speaker: antecedent(of: object),
      via: isQuoting ? ownSubject(of: verb, isControlled: false) : nil)
  }

  private static let quotingVerbs: Set<String> = ["quote", "cite", "paraphrase"]
  private static let subjectControl: Set<String> = ["promise", "vow", "threaten", "use", "take"]
}
