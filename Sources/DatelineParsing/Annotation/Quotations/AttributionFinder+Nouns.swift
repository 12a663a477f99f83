/// Nouns, adjectives and "according to" as cues.
extension AttributionFinder {
  func noun(
    _ word: Int, _ cue: Cue, in sentence: Sentence, into found: inout [Attribution]
  ) {
    guard let (clause, form) = clause(of: word, cue) else { return }
    found.append(
      Attribution(
        cue: word, cueWords: word...word, kind: cue.kind, form: form, speaker: nounSpeaker(word),
        content: behind(word, clause)))
  }

  /// The clause that says what the noun's content is, not one that says more of the noun.
  private func clause(of word: Int, _ cue: Cue) -> (Int, Attribution.Form)? {
    guard word + 1 < tokens.count else { return nil }
    let next = tokens[word + 1].lowercased
    for child in tree.children(of: word) where child > word {
      let mark = speakers.child(of: child, .mark)
      switch tokens[child].relation {
      case .acl, .ccomp, .advcl, .xcomp:
        if let mark, tokens[mark].lowercased == "that", mark <= word + 3 { return (child, .clause) }
        if cue.frames.contains(.infinitive), next == "to", mark == word + 1 {
          return (child, .infinitive)
        }
      case .aclRelcl where next == "that" && isComplete(child, without: word + 1):
        return (child, .clause)
      default:
        continue
      }
    }
    // "expressed concern that …": the clause may hang on the verb.
    if next == "that", let verb = tree.head(of: word), tokens[word].relation == .obj,
      !(lexicon.verb(tokens[verb].lemma)?.frames.contains(.recipient) ?? false),
      let clause = speakers.child(of: verb, .ccomp), clause > word,
      tree.extent(of: clause).lowerBound == word + 1
    {
      return (clause, .clause)
    }
    return nil
  }

  /// Whether a clause that was taken for a relative one lacks nothing that "that" could stand for.
  private func isComplete(_ verb: Int, without pronoun: Int) -> Bool {
    guard let subject = speakers.child(of: verb, .nsubj) ?? speakers.child(of: verb, .nsubjPass),
      subject != pronoun
    else { return false }
    if speakers.isPassive(verb) { return true }
    return tree.children(of: verb).contains {
      guard $0 != pronoun, $0 > verb || tokens[$0].relation == .cop else { return false }
      switch tokens[$0].relation {
      case .obj, .ccomp, .xcomp, .cop: return true
      default: return false
      }
    } || lexicon.verb(tokens[verb].lemma) == nil && tokens[verb].lemma != "make"
  }

  private func nounSpeaker(_ word: Int) -> Int? {
    if let owner = speakers.child(of: word, .nmodPoss) { return owner }
    for child in tree.children(of: word) where tokens[child].relation == .nmod {
      let marker = tree.children(of: child).first { tokens[$0].relation == .case }
      if let marker, ["by", "of", "from", "among"].contains(tokens[marker].lowercased) {
        return child
      }
    }
    return speakers.clauseSubject(around: word)
  }

  func adjective(
    _ word: Int, _ cue: Cue, in sentence: Sentence, into found: inout [Attribution]
  ) {
    guard
      let clause = tree.children(of: word).first(where: {
        $0 > word && (tokens[$0].relation == .ccomp || tokens[$0].relation == .advcl)
          && speakers.child(of: $0, .mark).map { tokens[$0].lowercased == "that" } ?? false
      })
    else { return }
    let subject = speakers.child(of: word, .nsubj) ?? speakers.subject(of: word).speaker
    found.append(
      Attribution(
        cue: word, cueWords: word...word, kind: cue.kind, form: .clause,
        speaker: subject.flatMap { speakers.antecedent(of: $0) }, content: behind(word, clause)))
  }

  /// The last noun of the phrase that begins behind `word`.
  private func nominal(behind word: Int, in sentence: Sentence) -> Int? {
    var found: Int?
    for next in (word + 1)..<max(word + 1, min(word + 12, sentence.tokens.upperBound)) {
      switch tokens[next].upos {
      case .noun, .propn, .pron: found = next
      case .det, .adj, .num, .part: continue
      default: return found
      }
    }
    return found
  }

  func accordingTo(
    _ word: Int, in sentence: Sentence, into found: inout [Attribution]
  ) {
    guard word + 2 < sentence.tokens.upperBound, tokens[word + 1].lowercased == "to" else { return }
    // The source's head is what "according" marks, or the first noun behind.
    var source = tree.head(of: word)
    if let head = source, head <= word + 1 || tokens[word].relation != .case { source = nil }
    if source == nil {
      source = tree.children(of: word).first {
        $0 > word + 1 && (tokens[$0].relation == .obl || tokens[$0].relation == .obj)
      }
    }
    source = source ?? nominal(behind: word + 1, in: sentence)
    guard let source, source < sentence.tokens.upperBound else { return }
    let governor = tokens[word].relation == .case ? tree.head(of: source) : tree.head(of: word)
    let phrase = word...max(source, tree.extent(of: source).upperBound)
    var whole =
      governor.map { tree.extent(of: $0) }
      ?? sentence.tokens.lowerBound...(sentence.tokens.upperBound - 1)
    if let governor, tokens[governor].relation == .root || tokens[governor].upos != .verb {
      whole = sentence.tokens.lowerBound...(sentence.tokens.upperBound - 1)
    }
    let content: ClosedRange<Int>
    if phrase.upperBound >= lastWord(of: whole) {
      guard sentence.tokens.lowerBound < word else { return }
      content = sentence.tokens.lowerBound...(word - 1)
    } else if phrase.lowerBound <= whole.lowerBound {
      content = (phrase.upperBound + 1)...whole.upperBound
    } else {
      content = whole
    }
    found.append(
      Attribution(
        cue: word, cueWords: word...(word + 1), kind: .statement, form: .clause, speaker: source,
        content: content))
  }
}
