/// How far the content of a cue reaches.
extension AttributionFinder {
  /// What the subtree of `clause` covers behind `word`, and what hangs on `word` behind that.
  func behind(_ word: Int, _ clause: Int) -> ClosedRange<Int> {
    let extent = tree.extent(of: clause)
    var first = max(extent.lowerBound, word + 1)
    if tokens[clause].relation == .ccomp, let cue = lexicon.verb(tokens[word].lemma),
      !cue.frames.contains(.recipient), let object = speakers.child(of: word, .obj), object > word,
      object < first, speakers.child(of: clause, .nsubj) == nil,
      speakers.child(of: clause, .nsubjPass) == nil
    {
      first = max(word + 1, tree.extent(of: object).lowerBound)
    }
    var last = extent.upperBound
    if tokens[clause].relation == .ccomp {
      last = max(last, reach(of: word, behind: clause))
      first = behindThat(word, before: clause) ?? first
    }
    return
      first...trailing(from: clause, to: max(first, min(last, first + Self.longest)), cue: word)
  }

  /// The last word that hangs on the cue behind its clause, up to what is coordinated with the cue:
  /// parsers often hang on the cue what belongs to the clause.
  func reach(of word: Int, behind clause: Int) -> Int {
    var last = tree.extent(of: word).upperBound
    for child in tree.children(of: word) where child > clause {
      let relation = tokens[child].relation
      if relation == .conj || relation == .parataxis || relation == .cc {
        last = min(last, tree.extent(of: child).lowerBound - 1)
        break
      }
    }
    return last
  }

  /// The word behind "that", where one stands between the cue and the clause's verb.
  func behindThat(_ word: Int, before clause: Int) -> Int? {
    guard clause > word + 2 else { return nil }
    let that = tokens[(word + 1)..<min(clause, word + 16)].firstIndex {
      $0.lowercased == "that" && ($0.upos == .sconj || $0.relation == .mark)
    }
    return that.map { $0 + 1 }
  }

  /// The last word of the content, before what the writer adds behind a comma.
  func trailing(from clause: Int, to last: Int, cue: Int) -> Int {
    var word = clause + 1
    while word < last {
      if tokens[word].upos == .cconj, resumes(word + 1, cue: cue) {
        var end = word - 1
        while end > clause, tokens[end].form == "," { end -= 1 }
        return end
      }
      if tokens[word].form == "," {
        var next = word + 1
        while next < last, tokens[next].upos == .punct { next += 1 }
        if next <= last, isAddition(next, of: clause) { return next - 1 }
      }
      word += 1
    }
    return last
  }

  /// Whether the words behind a conjunction take up the cue's clause: "and stressed that …", "but he
  /// said …".
  func resumes(_ word: Int, cue: Int) -> Bool {
    var next = word
    while next < tokens.count, next < word + 6 {
      let token = tokens[next]
      if token.upos == .verb || token.upos == .aux {
        guard token.xpos == tokens[cue].xpos, ["VBD", "VBZ"].contains(token.xpos),
          let other = lexicon.verb(token.lemma), other.frames.contains(.clause),
          next + 1 < tokens.count
        else { return false }
        return ["that", "it", "he", "she", "they"].contains(tokens[next + 1].lowercased)
          || isMark(next + 1) || speakers.child(of: next, .ccomp) != nil
      }
      if token.upos == .punct || token.upos == .sconj || token.upos == .adp { return false }
      next += 1
    }
    return false
  }

  /// Whether the words from `word` on, behind a comma, are more likely the writer's than the
  /// speaker's: "…, adding that …", "…, with …", "…, a claim that …", "…, which …", "…, after …".
  func isAddition(_ word: Int, of clause: Int) -> Bool {
    let token = tokens[word]
    switch token.lowercased {
    case "with", "which", "in", "as", "after", "before", "since", "when", "according": return true
    case "a", "an", "the":
      guard let head = tree.head(of: word) else { return false }
      return lexicon.nouns[tokens[head].lemma] != nil
        || lexicon.documents.contains(tokens[head].lemma)
    default:
      var verb = word
      while tokens[verb].upos == .adv, verb < word + 2, verb + 1 < tokens.count { verb += 1 }
      guard tokens[verb].xpos == "VBG" else { return false }
      guard let cue = lexicon.verb(tokens[verb].lemma) else {
        return verb > word && tokens[verb].relation == .advcl
      }
      return cue.frames.contains(.clause)
    }
  }

  func lastWord(of range: ClosedRange<Int>) -> Int {
    var last = range.upperBound
    while last > range.lowerBound, tokens[last].upos == .punct { last -= 1 }
    return last
  }
}
