import DatelineModel
import DatelineParsing

extension PredicateStances {
  /// Stances in predicative adjectives and the participles that act as such: "was worried about".
  func adjectiveFindings(_ index: Int, _ latest: Actor.ID?) -> [Finding] {
    let token = clause.token(index)
    if token.upos == .verb, token.xpos != "VBN" { return [] }
    let entries = lexicon.entries(adjective: token)
    guard !entries.isEmpty, isAsserted(index) else { return [] }
    let isPredicate =
      !clause.dependents(index, .cop, .auxPass).isEmpty
      || [.xcomp, .conj, .advcl, .root].contains(token.relation)
    guard isPredicate else { return [] }
    for entry in entries {
      guard let target = target(ofAdjective: index, entry),
        let stance = adjusted(entry.stance, index)
      else { continue }
      return made(
        stance, by: clause.subjects(of: index), at: index, toward: target, latest: latest)
    }
    return []
  }

  private func target(ofAdjective index: Int, _ entry: StanceEntry) -> Int?? {
    switch entry.frame {
    case .preposition(let names):
      return .some(
        clause.oblique(index, names)
          ?? (names.contains("that") ? clause.dependents(index, .ccomp).first : nil))
    case .infinitive:
      return clause.dependents(index, .xcomp, .advcl, .ccomp).first(where: clause.isInfinitive)
        .map { .some($0) } ?? nil
    default:
      return .some(nil)
    }
  }
}
