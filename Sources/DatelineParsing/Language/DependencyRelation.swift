/// The relations of Universal Dependencies, version 2, with the subtypes that the English treebanks
/// use.
public enum DependencyRelation: String, Hashable, Sendable, CaseIterable {
  /// Clause that modifies a noun.
  case acl
  /// Relative clause.
  case aclRelcl = "acl:relcl"
  /// Adverbial clause.
  case advcl
  /// Relative clause that modifies a clause.
  case advclRelcl = "advcl:relcl"
  /// Adverbial modifier.
  case advmod
  /// Adjectival modifier.
  case amod
  /// Apposition.
  case appos
  /// Auxiliary.
  case aux
  /// Passive auxiliary.
  case auxPass = "aux:pass"
  /// Case marker, such as a preposition.
  case `case`
  /// Coordinating conjunction.
  case cc
  /// First half of a paired conjunction.
  case ccPreconj = "cc:preconj"
  /// Clausal complement.
  case ccomp
  /// Compound.
  case compound
  /// Particle of a phrasal verb.
  case compoundPrt = "compound:prt"
  /// Conjunct.
  case conj
  /// Copula.
  case cop
  /// Clausal subject.
  case csubj
  /// Clausal subject of an outer copular clause.
  case csubjOuter = "csubj:outer"
  /// Clausal subject of a passive.
  case csubjPass = "csubj:pass"
  /// Unspecified dependency.
  case dep
  /// Determiner.
  case det
  /// Predeterminer.
  case detPredet = "det:predet"
  /// Discourse element.
  case discourse
  /// Dislocated element.
  case dislocated
  /// Expletive.
  case expl
  /// Fixed multiword expression.
  case fixed
  /// Flat multiword expression, such as a name.
  case flat
  /// Part of a word written apart.
  case goeswith
  /// Indirect object.
  case iobj
  /// List item.
  case list
  /// Marker of a subordinate clause.
  case mark
  /// Nominal modifier of a noun.
  case nmod
  /// Descriptive nominal modifier, such as a title.
  case nmodDesc = "nmod:desc"
  /// Possessive modifier.
  case nmodPoss = "nmod:poss"
  /// Nominal modifier without a case marker.
  case nmodUnmarked = "nmod:unmarked"
  /// Nominal subject.
  case nsubj
  /// Nominal subject of an outer copular clause.
  case nsubjOuter = "nsubj:outer"
  /// Nominal subject of a passive.
  case nsubjPass = "nsubj:pass"
  /// Numeric modifier.
  case nummod
  /// Object.
  case obj
  /// Oblique nominal.
  case obl
  /// Agent of a passive.
  case oblAgent = "obl:agent"
  /// Oblique nominal without a case marker.
  case oblUnmarked = "obl:unmarked"
  /// Dependent of an elided predicate.
  case orphan
  /// Parataxis.
  case parataxis
  /// Punctuation.
  case punct
  /// Overridden disfluency.
  case reparandum
  /// Root of the sentence.
  case root
  /// Vocative.
  case vocative
  /// Open clausal complement.
  case xcomp

  /// The relation without its subtype: `nsubj` of `nsubj:pass`.
  public var universal: DependencyRelation {
    guard let colon = rawValue.firstIndex(of: ":") else { return self }
    return DependencyRelation(rawValue: String(rawValue[..<colon])) ?? self
  }
}
