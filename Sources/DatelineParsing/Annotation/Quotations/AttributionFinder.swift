import DatelineModel

/// Reads attributions off the syntax: a cue, what it governs as content, and who is behind it.
struct AttributionFinder {
  let tokens: [Token]
  let tree: DependencyTree
  let lexicon: CueLexicon
  let speakers: SpeakerFinder

  init(tokens: [Token], tree: DependencyTree, lexicon: CueLexicon) {
    self.tokens = tokens
    self.tree = tree
    self.lexicon = lexicon
    speakers = SpeakerFinder(tokens: tokens, tree: tree, documents: lexicon.documents)
  }

  /// More words than a quotation in one sentence has; what is longer is cut.
  static let longest = 400

  /// The attributions of a sentence, in the order of their cues.
  func attributions(in sentence: Sentence) -> [Attribution] {
    var found: [Attribution] = []
    for word in sentence.tokens {
      switch tokens[word].upos {
      case .verb, .aux:
        if let cue = lexicon.verb(tokens[word].lemma) {
          verb(word, cue, in: sentence, into: &found)
        }
      case .noun:
        if let cue = lexicon.nouns[tokens[word].lemma] {
          noun(word, cue, in: sentence, into: &found)
        }
      case .adj:
        if let cue = lexicon.adjectives[tokens[word].lemma] {
          adjective(word, cue, in: sentence, into: &found)
        }
      default:
        break
      }
      if tokens[word].lowercased == "according" {
        accordingTo(word, in: sentence, into: &found)
      }
    }
    shareSpeakers(&found)
    return found
  }

  /// Gives "…, adding that …" the speaker of the cue in front: the participle often hangs on the
  /// content, whose subject is someone else.
  private func shareSpeakers(_ found: inout [Attribution]) {
    for index in found.indices.dropFirst() where tokens[found[index].cue].xpos == "VBG" {
      let own = found[index]
      var before = own.cue - 1
      while before > 0, tokens[before].upos == .adv { before -= 1 }
      guard before > 0, tokens[before].form == ",",
        let matrix = found[..<index].suffix(8).last(where: { $0.cue < own.cue && $0.speaker != nil }
        ),
        own.speaker.map({ matrix.content.contains($0) || $0 > matrix.cue }) ?? true
      else { continue }
      found[index].speaker = matrix.speaker
      found[index].via = matrix.via
    }
  }
}
