public import DatelineModel

/// Who takes which stances toward whom or what: one row an actor, one column a target.
///
/// ```swift
/// let matrix = StanceMatrix(story, toward: .actors)
/// for row in matrix.rows {
///   for column in matrix.columns { print(row, column, matrix[row, column]) }
/// }
/// ```
public struct StanceMatrix: Hashable, Sendable {
  /// What the columns are.
  public enum Columns: Hashable, Sendable {
    /// The actors toward whom stances are taken.
    case actors
    /// The events toward which stances are taken.
    case events
  }

  /// The actors who take a stance, most active first, then by id.
  public let rows: [Actor.ID]
  /// The ids of the actors or events toward which stances are taken, those with the most stances
  /// first, then by id.
  public let columns: [String]
  private let cells: [Place: [Reaction]]

  private struct Place: Hashable, Sendable {
    let row: Actor.ID
    let column: String
  }

  /// The matrix of a story's reactions; those without a target of that kind are left out.
  public init(_ story: Story, toward columns: Columns) {
    self.init(story.reactions, toward: columns)
  }

  /// The matrix of reactions; those without a target of that kind are left out.
  /// - Complexity: O(*n* log *n*).
  public init(_ reactions: [Reaction], toward columns: Columns) {
    var cells: [Place: [Reaction]] = [:]
    var byRow: [Actor.ID: Int] = [:]
    var byColumn: [String: Int] = [:]
    for reaction in reactions {
      let column = columns == .actors ? reaction.target.actor : reaction.target.event
      guard let column else { continue }
      cells[Place(row: reaction.actor, column: column), default: []].append(reaction)
      byRow[reaction.actor, default: 0] += 1
      byColumn[column, default: 0] += 1
    }
    self.cells = cells.mapValues(ActorLine.inTime)
    rows = StanceMatrix.ranked(byRow)
    self.columns = StanceMatrix.ranked(byColumn)
  }

  /// The reactions of the actor toward the target, oldest first; empty where there are none.
  public subscript(row: Actor.ID, column: String) -> [Reaction] {
    cells[Place(row: row, column: column)] ?? []
  }

  /// The stances of the actor toward the target with their numbers, the most frequent first.
  public func counts(_ row: Actor.ID, _ column: String) -> [(stance: Stance, count: Int)] {
    var counts: [String: Int] = [:]
    for reaction in self[row, column] { counts[reaction.stance.rawValue, default: 0] += 1 }
    return StanceMatrix.ranked(counts).map { (Stance(rawValue: $0), counts[$0] ?? 0) }
  }

  private static func ranked(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
