import DatelineModel

extension ReferenceFinder {
  /// Ties a pronoun to who was spoken of.
  mutating func readPronoun(_ pronoun: Pronoun, at index: Int) {
    guard let actor = antecedent(of: pronoun, at: index) else { return }
    let mention = DraftMention(tokens: index..<index + 1, actor: actor, kind: .pronoun)
    if finder.table[actor].gender.isEmpty { finder.table[actor].gender = pronoun.gender }
    found.append(mention)
    note(mention)
  }

  /// Who a pronoun stands for, or nil.
  func antecedent(of pronoun: Pronoun, at index: Int) -> Int? {
    // An object is someone else than the subject of its clause (Chomsky's principle B).
    let sentence = sentence
    let clauseMate =
      isObject(pronoun, at: index)
      ? discourse.latest { $0.isSubject && $0.sentence == sentence }?.actor : nil
    func isClauseMate(_ entry: Discourse.Entry) -> Bool { entry.actor == clauseMate }
    if pronoun.gender != [] {
      return discourse.best(sentence: sentence, reach: 3) { entry in
        let actor = finder.table[entry.actor]
        if isClauseMate(entry) { return false }
        return actor.isPerson && (actor.gender.isEmpty || actor.gender.has(pronoun.gender))
      }?.actor
    }
    if pronoun.isPlural {
      return discourse.best(sentence: sentence, reach: 1) {
        let actor = finder.table[$0.actor]
        if isClauseMate($0) { return false }
        return actor.isPlural || actor.kind == .armedForce
      }?.actor
        ?? discourse.best(sentence: sentence, reach: 1) {
          !finder.table[$0.actor].isPerson && $0.isSubject && !isClauseMate($0)
        }?.actor
    }
    if pronoun == .it, isExpletive(at: index) { return nil }
    return discourse.best(
      sentence: sentence, reach: 1, prefersSubject: !pronoun.isPossessive
    ) {
      let actor = finder.table[$0.actor]
      if isClauseMate($0) { return false }
      return !actor.isPerson && !actor.isPlural && (pronoun.isPossessive || $0.isSubject)
        || actor.kind == .armedForce && $0.isSubject
    }?.actor
  }

  /// Whether a pronoun is no subject and no possessive.
  private func isObject(_ pronoun: Pronoun, at index: Int) -> Bool {
    guard !pronoun.isPossessive else { return false }
    if let isSubject = units[index].isSubject { return !isSubject }
    let limit = Int(units[index].sentenceEnd)
    return index + 1 >= limit || units[index + 1].hash.count == 0
  }

  /// "It is clear that …" and the like stand for nobody.
  private func isExpletive(at index: Int) -> Bool {
    let limit = Int(units[index].sentenceEnd)
    guard index + 1 < limit else { return true }
    return ReferenceFinder.expletiveVerbs.contains(units[index + 1].hash.value)
  }

  private static let expletiveVerbs = Set(
    [
      "is", "was", "s", "isnt", "wasnt", "seems", "seemed", "appears", "appeared", "takes", "took",
      "remains", "remained", "became", "becomes", "be", "happened", "happens", "comes", "came",
    ].map { FoldedHash.of($0.utf8).value })
}
