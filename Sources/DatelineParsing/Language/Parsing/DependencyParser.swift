/// A transition-based dependency parser: arc-hybrid, linear models for the next action and for the
/// relation, trained with a dynamic oracle (Goldberg and Nivre 2013).
///
/// Every sentence becomes one projective tree with one root, in time linear in its length.
package struct DependencyParser: Sendable {
  /// The relations by number.
  package let relations: [DependencyRelation]
  private let actions: ActionTable
  private let labels: WeightTable

  /// Reads a parser.
  package init(_ reader: inout ModelReader) {
    relations = reader.strings().map { DependencyRelation(rawValue: $0) ?? .dep }
    actions = ActionTable(&reader)
    labels = WeightTable(&reader)
  }

  /// Whether there is a model to parse with.
  package var isEmpty: Bool { relations.isEmpty }

  /// Finds the governing word of each word of a sentence and the number of the relation; -1 governs
  /// the root.
  package func parse(
    _ words: UnsafeBufferPointer<ParserWord>, heads: UnsafeMutablePointer<Int32>,
    relations numbers: UnsafeMutablePointer<UInt8>
  ) {
    var arena = ParserArena(count: words.count)
    var state = arena.start()
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ParserFeatures.capacity) { buffer in
      guard let features = buffer.baseAddress else { return }
      while !arena.isFinal(state) {
        let action = nextAction(words, arena, state, features)
        var label: UInt8 = 0
        if action != .shift {
          let dependent = arena.items[Int(state.top)]
          let head = arena.items[Int(action == .left ? state.front : dependent.below)]
          label = self.label(words, head: head, dependent: dependent, features)
          heads[Int(dependent.word)] = head.word
          numbers[Int(dependent.word)] = label
        }
        arena.advance(&state, action, label: label)
      }
    }
    if state.top != 0 { heads[Int(arena.items[Int(state.top)].word)] = -1 }
  }

  private func nextAction(
    _ words: UnsafeBufferPointer<ParserWord>, _ arena: borrowing ParserArena, _ state: ParserState,
    _ features: UnsafeMutablePointer<UInt64>
  ) -> ParserAction {
    let canLeft = arena.allows(.left, state)
    let canRight = arena.allows(.right, state)
    if !canLeft, !canRight { return .shift }
    if state.front == 0 { return .right }
    let count = ParserFeatures.extract(words, arena, state, into: features)
    let scores = actions.scores(UnsafeBufferPointer(start: features, count: count))
    var best = ParserAction.shift
    var score = scores[0]
    if canLeft, scores[1] > score { (best, score) = (.left, scores[1]) }
    if canRight, scores[2] > score { best = .right }
    return best
  }

  /// The number of the relation between two words.
  private func label(
    _ words: UnsafeBufferPointer<ParserWord>, head: ParserItem, dependent: ParserItem,
    _ features: UnsafeMutablePointer<UInt64>
  ) -> UInt8 {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
      guard let scores = scores.baseAddress else { return 0 }
      scores.update(repeating: 0, count: 256)
      let count = LabelFeatures.extract(words, head: head, dependent: dependent, into: features)
      labels.add(UnsafeBufferPointer(start: features, count: count), to: scores)
      var best = 0
      for label in 1..<max(1, relations.count) where scores[label] > scores[best] { best = label }
      return UInt8(best)
    }
  }
}
