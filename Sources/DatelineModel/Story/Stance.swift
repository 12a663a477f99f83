/// The stance that an actor takes.
public struct Stance: Vocabulary {
  /// The term's name, as Story JSON has it.
  public let rawValue: String
  /// Makes the term of that name, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes something known first hand.
  public static let announce: Stance = "announce"
  /// Grants that something is true which was in doubt.
  public static let confirm: Stance = "confirm"
  /// Says that something is not so.
  public static let deny: Stance = "deny"
  /// Asserts what no one else has established.
  public static let claim: Stance = "claim"
  /// Praises or honours.
  public static let praise: Stance = "praise"
  /// Gives thanks.
  public static let thank: Stance = "thank"
  /// Stands behind someone or something.
  public static let support: Stance = "support"
  /// Defends or explains what the own side does.
  public static let justify: Stance = "justify"
  /// Condemns or criticises.
  public static let condemn: Stance = "condemn"
  /// Lays the blame on someone.
  public static let accuse: Stance = "accuse"
  /// Asks for something to be done or left.
  public static let demand: Stance = "demand"
  /// Warns of something.
  public static let warn: Stance = "warn"
  /// Threatens with harm.
  public static let threaten: Stance = "threaten"
  /// Promises or declares readiness.
  public static let promise: Stance = "promise"
  /// Is worried or sorry.
  public static let concern: Stance = "concern"
  /// Puts something in question.
  public static let doubt: Stance = "doubt"
  /// Estimates or interprets.
  public static let assess: Stance = "assess"

  /// The stances that this version knows, in the order of the format's description.
  public static let all: [Stance] = [
    .announce, .confirm, .deny, .claim, .praise, .thank, .support, .justify, .condemn, .accuse,
    .demand, .warn, .threaten, .promise, .concern, .doubt, .assess,
  ]
}
