import DatelineParsing

/// Trains the dependency parser with a dynamic oracle: it learns from the states that its own
/// mistakes lead to (Goldberg and Nivre 2013).
struct ParserTrainer {
  /// A sentence as the parser sees it, with its tree.
  struct Example {
    var words: ContiguousArray<ParserWord>
    var heads: [Int]
    var labels: [UInt8]
  }

  var actions = Perceptron(capacityBits: 24)
  var labels = Perceptron(capacityBits: 22)
  let relations: [String]
  private let features = UnsafeMutablePointer<UInt64>.allocate(capacity: ParserFeatures.capacity)
  private let scores = UnsafeMutablePointer<Float>.allocate(capacity: 256)

  init(relations: [String]) { self.relations = relations }

  func deallocate() {
    features.deallocate()
    scores.deallocate()
  }

  mutating func train(_ examples: [Example], epochs: Int) {
    var order = Array(examples.indices)
    var generator = SplitMix(seed: 2)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      var (heads, labels, total) = (0, 0, 0)
      for number in order {
        let result = learn(examples[number], explores: epoch > 0, &generator)
        heads += result.heads
        labels += result.labels
        total += examples[number].heads.count
      }
      Log.write(
        "parser epoch \(epoch + 1): heads \(Double(heads) / Double(total)), "
          + "labels \(Double(labels) / Double(total)), \(actions.featureCount) features")
    }
  }

  private mutating func learn(_ example: Example, explores: Bool, _ generator: inout SplitMix)
    -> (heads: Int, labels: Int)
  {
    let oracle = ArcHybridOracle(heads: example.heads)
    var arena = ParserArena(count: example.heads.count)
    var state = arena.start()
    var stack: [Int] = []
    var right = (heads: 0, labels: 0)
    example.words.withUnsafeBufferPointer { words in
      while !arena.isFinal(state) {
        let allowed = [ParserAction.shift, .left, .right].filter { arena.allows($0, state) }
        var action = allowed[0]
        if allowed.count > 1 {
          let count = ParserFeatures.extract(words, arena, state, into: features)
          let set = UnsafeBufferPointer(start: features, count: count)
          scores.update(repeating: 0, count: 4)
          actions.add(set, to: scores)
          actions.step += 1
          let costs = oracle.costs(stack: stack, front: Int(state.position))
          let least = allowed.map { costs[Int($0.rawValue)] }.min() ?? 0
          func best(_ among: [ParserAction]) -> ParserAction {
            among.dropFirst().reduce(among[0]) {
              scores[Int($1.rawValue)] > scores[Int($0.rawValue)] ? $1 : $0
            }
          }
          let predicted = best(allowed)
          let correct = best(allowed.filter { costs[Int($0.rawValue)] == least })
          if predicted != correct {
            actions.update(set, label: Int(correct.rawValue), by: 1)
            actions.update(set, label: Int(predicted.rawValue), by: -1)
          }
          let follows = explores && Double(generator.next() >> 11) / Double(1 << 53) < 0.9
          action = follows ? predicted : correct
        }
        var label: UInt8 = 0
        if action == .shift {
          stack.append(Int(state.position))
        } else {
          let dependent = arena.items[Int(state.top)]
          let head = arena.items[Int(action == .left ? state.front : dependent.below)]
          stack.removeLast()
          let isRight = example.heads[Int(dependent.word)] == Int(head.word)
          label = learnLabel(
            words, head, dependent, gold: isRight ? example.labels[Int(dependent.word)] : nil)
          if isRight {
            right.heads += 1
            if label == example.labels[Int(dependent.word)] { right.labels += 1 }
          }
        }
        arena.advance(&state, action, label: label)
      }
    }
    return right
  }

  private mutating func learnLabel(
    _ words: UnsafeBufferPointer<ParserWord>, _ head: ParserItem, _ dependent: ParserItem,
    gold: UInt8?
  ) -> UInt8 {
    let count = LabelFeatures.extract(words, head: head, dependent: dependent, into: features)
    let set = UnsafeBufferPointer(start: features, count: count)
    scores.update(repeating: 0, count: 256)
    labels.add(set, to: scores)
    var best = 0
    for label in 1..<relations.count where scores[label] > scores[best] { best = label }
    guard let gold else { return UInt8(best) }
    labels.step += 1
    if best != Int(gold) {
      labels.update(set, label: Int(gold), by: 1)
      labels.update(set, label: best, by: -1)
    }
    return UInt8(best)
  }

  /// Writes the parser.
  func write(to writer: inout ModelWriter, actionLimit: Int, labelLimit: Int) {
    let actions = actions.quantized(scale: actions.scale(), threshold: 1, limit: actionLimit)
    let labels = labels.quantized(scale: labels.scale(), threshold: 2, limit: labelLimit)
    Log.write(
      "parser: \(actions.count) action features, \(labels.count) label features with "
        + "\(labels.reduce(0) { $0 + $1.weights.count }) weights")
    writer.strings(relations)
    TableWriter.writeActions(actions, to: &writer)
    TableWriter.writeWeights(labels, to: &writer)
  }
}
