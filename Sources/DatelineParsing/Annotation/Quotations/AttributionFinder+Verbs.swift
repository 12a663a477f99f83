/// Verbs as cues.
extension AttributionFinder {
  func verb(
    _ word: Int, _ cue: Cue, in sentence: Sentence, into found: inout [Attribution]
  ) {
    let relation = tokens[word].relation
    guard relation != .amod, relation != .compound, relation != .case, relation != .mark else {
      return
    }
    var attribution = Attribution(
      cue: word, cueWords: cueWords(word), kind: cue.kind, form: .clause, content: word...word)
    let result = speakers.subject(of: word)
    attribution.speaker = result.speaker
    attribution.via = result.via
    if let (content, form) = content(of: word, cue, in: sentence, speaker: &attribution.speaker),
      tokens[content.lowerBound].lowercased != "by",
      cue.kind != .evidence || isFinite(word)
    {
      attribution.content = content
      attribution.form = form
      if attribution.speaker == nil, tokens[word].relation != .xcomp {
        attribution.speaker = speakers.neighbour(of: word, in: sentence.tokens)
      }
      found.append(attribution)
    }
  }

  /// Whether the verb is no participle, but of a perfect.
  func isFinite(_ word: Int) -> Bool {
    switch tokens[word].xpos {
    case "VBG": return false
    case "VBN": return speakers.child(of: word, .aux) != nil
    default: return true
    }
  }

  func content(
    of word: Int, _ cue: Cue, in sentence: Sentence, speaker: inout Int?
  ) -> (ClosedRange<Int>, Attribution.Form)? {
    let children = tree.children(of: word)
    let takesClause = cue.frames.contains(.clause) || cue.frames.contains(.quote)
    if takesClause {
      if followsSpeech(word, in: sentence) {
        let clause = children.first { tokens[$0].relation == .ccomp && $0 < word }
        let content = clause.flatMap { before(word, $0, speaker: speaker, in: sentence) }
        return content.map { ($0, .clause) }
      }
      if let content = inserted(word, cue, in: sentence, speaker: &speaker) {
        return (content, .clause)
      }
      if let clause = children.first(where: { tokens[$0].relation == .ccomp && $0 > word }) {
        return (behind(word, clause), .clause)
      }
      if let quoted = quotedNext(word, cue, in: sentence) { return (quoted...quoted, .clause) }
      if speakers.child(of: word, .obj) == nil || cue.frames.contains(.recipient),
        let clause = children.first(where: { tokens[$0].relation == .ccomp && $0 < word })
      {
        if let content = before(word, clause, speaker: speaker, in: sentence) {
          return (content, .clause)
        }
      }
      if let content = parenthetical(word, in: sentence) { return (content, .clause) }
      if let clause = children.first(where: {
        tokens[$0].relation == .parataxis && $0 > word && isIntroduced($0, behind: word)
          && (lexicon.verb(tokens[$0].lemma) == nil || tree.extent(of: $0).count > 4)
      }) {
        return (behind(word, clause), .clause)
      }
    }
    if let clause = children.first(where: { tokens[$0].relation == .xcomp && $0 > word }) {
      let isInfinitive = speakers.child(of: clause, .mark).map {
        tokens[$0].lowercased == "to"
      }
      if isInfinitive == true {
        let object =
          speakers.child(of: word, .obj) ?? speakers.child(of: word, .iobj)
          ?? speakers.child(of: word, .obl)
        if cue.frames.contains(.request), let object, object > word, object < clause {
          return (
            tree.extent(of: object).lowerBound...tree.extent(of: clause).upperBound, .infinitive
          )
        }
        if cue.frames.contains(.infinitive) || cue.frames.contains(.request) {
          if !speakers.isPassive(word) { return (behind(word, clause), .infinitive) }
        }
      } else if cue.frames.contains(.gerund), tokens[clause].xpos == "VBG" {
        return (behind(word, clause), .infinitive)
      } else if cue.frames.contains(.predicate), let object = speakers.child(of: word, .obj),
        object > word
      {
        return (
          min(tree.extent(of: object).lowerBound, clause)...tree.extent(of: clause).upperBound,
          .nominal
        )
      }
    }
    if !cue.prepositions.isEmpty || cue.frames.contains(.objectAs) {
      if let content = prepositional(word, cue) { return content }
    }
    if let content = unparsed(word, cue, in: sentence) { return (content, .clause) }
    if cue.frames != .quote,
      let object = children.first(where: { tokens[$0].relation == .obj && $0 > word })
    {
      // "called the plan a farce": parsers take the predicate for a second object.
      let last = children.last { tokens[$0].relation == .obj } ?? object
      return (behind(word, object).lowerBound...behind(word, last).upperBound, .nominal)
    }
    return nil
  }

  func before(
    _ word: Int, _ clause: Int, speaker: Int?, in sentence: Sentence
  ) -> ClosedRange<Int>? {
    let extent = tree.extent(of: clause)
    var last = min(extent.upperBound, word - 1)
    if let speaker, speaker < word, speaker > clause {
      last = min(last, tree.extent(of: speaker).lowerBound - 1)
    }
    return extent.lowerBound <= last ? extent.lowerBound...last : nil
  }

  /// The clause into which "he said" or "as he said" is put.
  func parenthetical(_ word: Int, in sentence: Sentence) -> ClosedRange<Int>? {
    guard let head = tree.head(of: word) else { return nil }
    let isAs = speakers.child(of: word, .mark).map { tokens[$0].lowercased == "as" } ?? false
    switch tokens[word].relation {
    case .parataxis: break
    case .advcl where isAs: break
    default: return nil
    }
    guard speakers.child(of: word, .nsubj) != nil, speakers.child(of: word, .obj) == nil else {
      return nil
    }
    let whole = tree.extent(of: head)
    let own = tree.extent(of: word)
    if own.upperBound >= lastWord(of: whole) {
      return whole.lowerBound < own.lowerBound ? whole.lowerBound...(own.lowerBound - 1) : nil
    }
    if own.lowerBound == whole.lowerBound {
      return (own.upperBound + 1)...whole.upperBound
    }
    return whole
  }

  func isIntroduced(_ clause: Int, behind word: Int) -> Bool {
    let first = tree.extent(of: clause).lowerBound
    guard first > word + 1 else { return tokens[first].upos == .punct }
    return tokens[(word + 1)...first].contains { $0.form == ":" || $0.form == "," }
  }

  func prepositional(_ word: Int, _ cue: Cue) -> (ClosedRange<Int>, Attribution.Form)? {
    var object = speakers.child(of: word, .obj).flatMap { $0 > word ? $0 : nil }
    for child in tree.children(of: word) where child > word {
      switch tokens[child].relation {
      case .obl, .advcl, .xcomp, .nmod, .acl: break
      default: continue
      }
      let marker = tree.children(of: child).first {
        $0 < child && (tokens[$0].relation == .case || tokens[$0].relation == .mark)
      }
      guard let marker, tokens[marker].relation == .case || tokens[marker].relation == .mark else {
        continue
      }
      let preposition = tokens[marker].lowercased
      if cue.prepositions.contains(preposition) {
        if cue.frames.contains(.objectAs) || cue.kind == .judgement {
          guard let object else { continue }
          return (
            tree.extent(of: object).lowerBound...tree.extent(of: child).upperBound,
            tokens[child].xpos == "VBG" ? .infinitive : .nominal
          )
        }
        object = nil
        let first = marker + 1
        return (
          first...max(first, tree.extent(of: child).upperBound),
          tokens[child].xpos == "VBG" ? .infinitive : .nominal
        )
      }
      if cue.frames.contains(.objectAs), preposition == "as", let object {
        return (tree.extent(of: object).lowerBound...tree.extent(of: child).upperBound, .nominal)
      }
    }
    return nil
  }

  func cueWords(_ word: Int) -> ClosedRange<Int> {
    let particle = tree.children(of: word).first {
      tokens[$0].relation == .compoundPrt && $0 == word + 1
    }
    return word...(particle ?? word)
  }
}
