import DatelineParsing

/// A linear model in training: an averaged perceptron over hashed features (Collins 2002; the average
/// after Daumé).
struct Perceptron {
  private struct Node {
    var label: UInt16
    var next: Int32
    var weight: Float
    var total: Double
  }

  private var keys: ContiguousArray<UInt64>
  private var first: ContiguousArray<Int32>
  private var nodes: ContiguousArray<Node> = []
  private var used = 0
  private let mask: Int
  /// How many examples were seen.
  var step = 1.0

  init(capacityBits: Int) {
    mask = (1 << capacityBits) - 1
    keys = ContiguousArray(repeating: 0, count: mask + 1)
    first = ContiguousArray(repeating: -1, count: mask + 1)
  }

  private func slot(_ feature: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: FeatureHash.mix(feature)) & mask
    while keys[index] != 0, keys[index] != feature { index = (index + 1) & mask }
    return index
  }

  /// Adds the weights of features to the scores of the labels.
  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Float>) {
    for feature in features {
      var node = first[slot(feature)]
      while node >= 0 {
        let entry = nodes[Int(node)]
        scores[Int(entry.label)] += entry.weight
        node = entry.next
      }
    }
  }

  /// Changes the weight of a label for all features given.
  mutating func update(_ features: UnsafeBufferPointer<UInt64>, label: Int, by change: Float) {
    for feature in features {
      let index = slot(feature)
      if keys[index] == 0 {
        precondition(used * 10 < mask * 9, "the perceptron's table is full")
        used += 1
        keys[index] = feature
      }
      var node = first[index]
      while node >= 0, nodes[Int(node)].label != label { node = nodes[Int(node)].next }
      if node < 0 {
        node = Int32(nodes.count)
        nodes.append(Node(label: UInt16(label), next: first[index], weight: 0, total: 0))
        first[index] = node
      }
      nodes[Int(node)].weight += change
      nodes[Int(node)].total += Double(change) * step
    }
  }

  /// The averaged weights, quantized to a byte each, of the `limit` features with the largest ones.
  ///
  /// `scale` is what a weight of one becomes; weights that round to less than `threshold` are left
  /// out.
  func quantized(scale: Float, threshold: Int, limit: Int) -> TableWriter.Features {
    var result: [(feature: UInt64, weights: [(Int, Int)], largest: Float)] = []
    for index in keys.indices where keys[index] != 0 {
      var weights: [(Int, Int)] = []
      var largest: Float = 0
      var node = first[index]
      while node >= 0 {
        let entry = nodes[Int(node)]
        let average = Float(Double(entry.weight) - entry.total / step)
        let value = Int((average * scale).rounded())
        if abs(value) >= threshold {
          weights.append((Int(entry.label), max(-127, min(127, value))))
        }
        largest = max(largest, abs(average))
        node = entry.next
      }
      if !weights.isEmpty {
        result.append((keys[index], weights.sorted { $0.0 < $1.0 }, largest))
      }
    }
    result.sort { ($1.largest, $0.feature) < ($0.largest, $1.feature) }
    return result.prefix(limit).map { ($0.feature, $0.weights) }
  }

  /// The scale at which all but a thousandth of the weights fit in a byte.
  func scale() -> Float {
    var values: [Float] = []
    for node in nodes {
      let average = abs(Float(Double(node.weight) - node.total / step))
      if average > 0 { values.append(average) }
    }
    values.sort()
    guard !values.isEmpty else { return 1 }
    return 127 / values[values.count - 1 - values.count / 20_000]
  }

  var featureCount: Int { used }
}
