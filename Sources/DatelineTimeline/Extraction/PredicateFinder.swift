import DatelineModel
import DatelineParsing

/// Finds the verbs and nouns that tell of happenings.
struct PredicateFinder {
  let view: SyntaxView
  let participants: ParticipantFinder
  let anchors: TimeAnchors
  let lexicon = PredicateLexicon.shared

  /// The predicates of a sentence that may be events, in the order of the text.
  func predicates(inSentence sentence: Int) -> [Predicate] {
    var found: [Predicate] = []
    for word in view.annotated.sentences[sentence].tokens where !anchors.isTime[word] {
      if view.isVerb(word) {
        found.append(verb(at: word))
      } else if view.tokens[word].upos == .noun || isEventName(word), let noun = noun(at: word) {
        found.append(noun)
      }
    }
    let carriers = Set(found.filter(\.isNoun).map(\.clause))
    return found.filter { $0.isNoun || !carriers.contains($0.word) }
  }

  /// Whether a name's head is an event noun in capitals: "the Ambren Summit".
  private func isEventName(_ word: Int) -> Bool {
    view.tokens[word].upos == .propn && !participants.isMention(word)
      && view.dependent(of: word, as: .compound) != nil
  }

  private func verb(at word: Int) -> Predicate {
    let particle = view.dependent(of: word, as: .compoundPrt).map { view.tokens[$0].lowercased }
    let object = view.dependent(of: word, as: .obj).map { view.lemma($0) }
    let oblique = view.dependents(of: word).first { view.tokens[$0].relation == .obl }
    let preposition = oblique.flatMap { view.cases(of: $0).first }
    let lemma = view.lemma(word)
    let sense =
      [particle, object, preposition].compactMap { $0 }.lazy
      .compactMap { lexicon.phrase(lemma, $0) }.first ?? lexicon.verb(lemma)
    let name = particle.map { "\(lemma) \($0)" } ?? lemma
    return Predicate(
      word: word, clause: word, lemma: name,
      sense: sense ?? PredicateSense(name: name, type: nil, kind: .act), isNoun: false,
      form: VerbForm(word, in: view), isKnown: sense != nil)
  }

  private func noun(at word: Int) -> Predicate? {
    guard let entry = lexicon.noun(view.lemma(word)), view.tokens[word].relation != .compound,
      view.tokens[word].relation != .flat, !participants.isMention(word), !standsBeforeName(word)
    else { return nil }
    var predicate = Predicate(
      word: word, clause: word, lemma: view.lemma(word), sense: entry.sense, isNoun: true,
      form: nil, isKnown: true)
    if let verb = carrier(of: word) {
      predicate.clause = verb
      predicate.form = VerbForm(verb, in: view)
      return predicate
    }
    return tellsOfHappening(word, isAmbiguous: entry.isAmbiguous) ? predicate : nil
  }

  /// Whether the noun only describes the name behind it: "the ruling Ambren Party".
  private func standsBeforeName(_ word: Int) -> Bool {
    word + 1 < view.tokens.count && view.tokens[word + 1].upos == .propn
  }

  /// The verb that does no more than lend the noun a clause ("made an announcement", "talks began");
  /// nil where there is none.
  private func carrier(of noun: Int) -> Int? {
    guard let verb = view.tokens[noun].head, view.isVerb(verb) else { return nil }
    let lemma = view.lemma(verb)
    let particle = view.dependent(of: verb, as: .compoundPrt).map { view.tokens[$0].lowercased }
    let kind = (particle.flatMap { lexicon.phrase(lemma, $0) } ?? lexicon.verb(lemma))?.kind
    let lends = kind == .light || kind == .course || PredicateFinder.lending.contains(lemma)
    switch view.tokens[noun].relation {
    case .obj, .nsubjPass: return lends ? verb : nil
    case .nsubj:
      let takesPlace = lemma == "take" && view.has(verb, .obj, in: ["place"])
      return kind == .course || takesPlace ? verb : nil
    default: return nil
    }
  }

  /// Verbs of a sense of their own that only carry out what an event noun names.
  private static let lending: Set<String> = [
    "launch", "stage", "hold", "conduct", "carry", "perform", "host", "complete", "file", "win",
  ]

  /// Whether a noun without such a verb names one happening: it has its own time or participants
  /// and is not one of many.
  private func tellsOfHappening(_ noun: Int, isAmbiguous: Bool) -> Bool {
    if anchors.hasDay(noun) { return true }
    guard view.tokens[noun].xpos != "NNS" && view.tokens[noun].xpos != "NNPS" else { return false }
    let isIndefinite = view.dependents(of: noun).contains {
      view.tokens[$0].relation == .det
        && ["a", "an", "any", "another", "every", "each", "no"].contains(view.tokens[$0].lowercased)
    }
    guard !isIndefinite else { return false }
    var sides = 0
    for word in view.dependents(of: noun) {
      switch view.tokens[word].relation {
      case .nmodPoss: sides += participants.isMention(word) || hasMention(word) ? 1 : 0
      case .nmod where view.tokens[word].upos != .num:
        sides += participants.isMention(word) || hasMention(word) ? 1 : 0
      case .acl where view.tokens[word].xpos == "VB", .ccomp: sides += 1
      case .amod, .compound: sides += participants.isMention(word) ? 1 : 0
      default: break
      }
    }
    if sides == 0, !isAmbiguous, noun + 1 < view.tokens.count {
      sides += PredicateFinder.opening.contains(view.tokens[noun + 1].lowercased) ? 1 : 0
    }
    return sides >= (isAmbiguous ? 2 : 1)
  }

  /// Prepositions that open what a happening was done to or by.
  private static let opening: Set<String> = ["of", "by", "between", "against"]

  private func hasMention(_ word: Int) -> Bool {
    view.dependents(of: word).contains { participants.isMention($0) }
  }
}
