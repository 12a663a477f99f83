public import DatelineModel

/// A turn in an actor's line: the same target, another side.
public struct LineChange: Hashable, Sendable {
  /// The actor.
  public let actor: Actor.ID
  /// The last reaction on the old side.
  public let before: Reaction
  /// The first reaction on the new side.
  public let after: Reaction

  /// The side that a stance takes: about whether something is true, or about whether it is good.
  enum Side: Hashable {
    case established, untrue, favour, disfavour

    /// Nil for a stance that takes no side.
    init?(_ stance: Stance) {
      switch stance {
      case .confirm, .announce: self = .established
      case .deny, .doubt: self = .untrue
      case .praise, .thank, .support, .justify: self = .favour
      case .condemn, .accuse, .threaten: self = .disfavour
      default: return nil
      }
    }

    func isContrary(to other: Side) -> Bool {
      switch (self, other) {
      case (.established, .untrue), (.untrue, .established), (.favour, .disfavour),
        (.disfavour, .favour):
        true
      default: false
      }
    }
  }
}
